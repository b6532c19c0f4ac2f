/**
 * Two pages of one shop, each with one script tag: the widget's, and one for the platform's own client that loads the checkout and draws
 * nothing. Both files are minified, compressed by brotli and served with the same headers; nothing is kept from one visit to the next.
 */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {type Browser, chromium} from 'playwright-core';
import {build, type Rolldown} from 'vite';
import {BuiltShop} from '../support/built-shop.js';
import {bundle, projectRoot} from '../support/bundles.mjs';
import {findBrowser, launchSettings} from '../support/find-browser.mjs';

const outDir = fileURLToPath(new URL('../../node_modules/.cache/bench-load/', import.meta.url));

/** How much slower than this machine the shopper's is. */
export const slowdown = 4;

/**
 * "Fast 3G", as Chrome's DevTools had it and Lighthouse's docs/throttling.md explains it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back,
 * times the factors by which throttled requests stand in for a slow line (0.9 for throughput, 3.75 for latency).
 */
const fast3G = {
  offline: false,
  downloadThroughput: ((1.6 * 1000 * 1000) / 8) * 0.9,
  uploadThroughput: ((750 * 1000) / 8) * 0.9,
  latency: 150 * 3.75,
};

/** Milliseconds since the page was asked for. */
export type Moments = Readonly<Record<string, number>>;

/** Run before anything else of the page: notes when something is the case, looked at in each frame. */
const clock = `
globalThis.moments = {};
globalThis.note = name => { moments[name] ??= performance.now(); };
globalThis.noteOnce = (name, isSo) => { const look = () => isSo() ? note(name) : requestAnimationFrame(look); look(); };
`;

/** The question stands there once the store has answered, with buttons that take an answer. */
const watchWidget = `
addEventListener('multidrop-ready', () => note('everything'));
noteOnce('question', () => document.querySelector('multidrop-checkout')?.shadowRoot
  ?.querySelector('multidrop-opening-question')?.shadowRoot?.querySelector('button:not([disabled])'));
`;

const platformCall = `
import {createCheckoutService} from '@bigcommerce/checkout-sdk/essential';
const id = document.querySelector('main').dataset.checkout;
createCheckoutService().loadCheckout(id).then(({data}) => data.getCheckout().id === id && note('loaded'));
`;

/**
 * Of the four the client can be had in (whole or its smaller "essential" file, as they are or built once more from modules) the smallest.
 * Shops fetch a loader first, which then fetches the client: that is left out in its favour.
 */
async function writePlatformScript(): Promise<number> {
  const id = 'platform-call';
  const made = await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      {
        name: id,
        resolveId: asked => (asked === id ? join(projectRoot, `${id}.js`) : null),
        load: path => (path.endsWith(`${id}.js`) ? platformCall : null),
      },
    ],
    build: {write: false, modulePreload: false, rolldownOptions: {input: id, output: {codeSplitting: false}}},
  });
  const [{code}] = (made as Rolldown.RolldownOutput).output;
  writeFileSync(join(outDir, 'platform.js'), code);
  return brotliCompressSync(code).length;
}

export class LoadPages {
  readonly #shop: BuiltShop;
  readonly #browser: Browser;
  /** Of the platform's client, brotli. */
  readonly platformBytes: number;

  private constructor(shop: BuiltShop, browser: Browser, platformBytes: number) {
    this.#shop = shop;
    this.#browser = browser;
    this.platformBytes = platformBytes;
  }

  static async build(): Promise<LoadPages> {
    const {atFirst} = await bundle({outDir});
    const platformBytes = await writePlatformScript();
    const pages: Record<string, {html: string}> = {};
    const shop = await BuiltShop.open(outDir, pages, {isCold: true});
    const id = shop.store.store.checkoutId;
    const head = '<meta name="viewport" content="width=device-width">';
    const widget = `<main><multidrop-checkout checkout-id="${id}"></multidrop-checkout></main>`;
    const preloads = atFirst.slice(1).map(file => `<link rel="modulepreload" href="/dist/${file}">`);
    const module = '<script type="module" src="/dist/multidrop.js"></script>';
    pages['/widget'] = {html: head + module + widget};
    pages['/preloaded'] = {html: head + preloads.join('') + module + widget};
    pages['/all'] = {html: `${head}<script src="/dist/multidrop.all.js" defer></script>${widget}`};
    pages['/platform'] = {html: `${head}<script src="/dist/platform.js" defer></script><main data-checkout="${id}"></main>`};
    const executablePath = await findBrowser();
    return new LoadPages(shop, await chromium.launch({executablePath, args: launchSettings(executablePath).args}), platformBytes);
  }

  /** From a blank page, in a browser that has seen nothing yet, to the last of the moments. */
  async visit(path: string, last: string): Promise<Moments> {
    this.#shop.store.store.reset();
    const context = await this.#browser.newContext({viewport: {width: 412, height: 823}});
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      await page.addInitScript(clock + watchWidget);
      const connection = await context.newCDPSession(page);
      await connection.send('Network.enable');
      await connection.send('Network.setCacheDisabled', {cacheDisabled: true});
      await connection.send('Network.emulateNetworkConditions', fast3G);
      await connection.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
      await page.goto(this.#shop.origin + path, {waitUntil: 'commit'});
      await page.waitForFunction(name => name in (globalThis as unknown as {moments: Moments}).moments, last);
      return await page.evaluate(() => (globalThis as unknown as {moments: Moments}).moments);
    } finally {
      await context.close();
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#shop.close();
  }
}
