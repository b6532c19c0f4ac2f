/** The built widget in a plain page with the emulated store in it, for measuring what drawing costs. */
import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type Browser, chromium, type Page} from 'playwright-core';
import {bundle, bundleEmulator} from '../support/bundles.mjs';
import {findBrowser, launchSettings} from '../support/find-browser.mjs';

const outDir = fileURLToPath(new URL('../../node_modules/.cache/bench-render/', import.meta.url));

const pageOf = (scenario: string) => `<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,">
<main><multidrop-checkout></multidrop-checkout></main>
<script type="module">
  import {EmulatedStore, emulatedFetch} from '/emulator/index.js';
  const element = document.querySelector('multidrop-checkout');
  element.fetch = emulatedFetch(new EmulatedStore({scenario: '${scenario}'}));
  element.addEventListener('multidrop-ready', () => (document.title = 'Ready'));
  await import('/multidrop.js');
</script>`;

export class RenderPage {
  readonly #server: Server;
  readonly #browser: Browser;

  private constructor(server: Server, browser: Browser) {
    this.#server = server;
    this.#browser = browser;
  }

  static async build(): Promise<RenderPage> {
    await bundle({outDir});
    await bundleEmulator({outDir: join(outDir, 'emulator')});
    const server = createServer(({url = '/'}, response) => {
      if (!url.endsWith('.js')) response.setHeader('content-type', 'text/html').end(pageOf(url.slice(1)));
      else response.setHeader('content-type', 'text/javascript').end(readFileSync(join(outDir, url)));
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const executablePath = await findBrowser();
    return new RenderPage(server, await chromium.launch({executablePath, args: launchSettings(executablePath).args}));
  }

  /** Opens a scenario; drawn when it comes back. */
  async open(scenario: string): Promise<Page> {
    const page = await this.#browser.newPage({viewport: {width: 1280, height: 900}});
    page.setDefaultTimeout(60_000);
    // The loader of these tests names functions by it, those that are sent to the page, too.
    await page.addInitScript('globalThis.__name = value => value');
    await page.goto(`http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/${scenario}`);
    await page.waitForFunction(() => document.title === 'Ready');
    return page;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.close();
  }
}

/** Milliseconds from an input event of the kind, as the browser stamps it, to after the next paint. Ask before the input is made. */
export async function watchPaint(page: Page, type: string): Promise<() => Promise<number>> {
  const promise = await page.evaluateHandle(
    kind => ({
      painted: new Promise<number>(resolve => {
        addEventListener(
          kind,
          event => {
            requestAnimationFrame(() => {
              // Before anything else that waits for the paint.
              const told = () => {
                resolve(performance.now() - event.timeStamp);
              };
              void scheduler.postTask(told, {priority: 'user-blocking'});
            });
          },
          {capture: true, once: true},
        );
      }),
    }),
    type,
  );
  return () => promise.evaluate(({painted}) => painted);
}

/** Slows the page's processor down by a factor; 1 ends it. */
export async function throttle(page: Page, rate: number): Promise<void> {
  const connection = await page.context().newCDPSession(page);
  await connection.send('Emulation.setCPUThrottlingRate', {rate});
}
