/** `npm run screenshots -- hosts`: the widget in other people's pages, in every browser that is installed, narrow and wide. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {puppeteerCore} from '@web/test-runner-chrome';
import {findFirefox} from '../support/engines.mjs';
import {findBrowser, launchSettings} from '../support/find-browser.mjs';
import {findWebKit, WebKitLauncher} from '../support/webkit-launcher.mjs';
import {contactSheet, type Picture} from './contact-sheet.js';
import {startHosts} from './host-server.js';

const hosts = ['bootstrap', 'tailwind', 'heavy-handed'] as const;
const widths = [320, 1280] as const;

interface Camera {
  readonly engine: string;
  /** @returns a PNG of the page at a width, once the widget is drawn */
  shoot(url: string, width: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** True once the widget is drawn; a picture of the whole page has its foot at its end, not in its middle. */
const isDrawn = `(() => {
  const page = document.querySelector('iframe')?.contentDocument ?? document;
  const foot = page.querySelector('multidrop-checkout')?.shadowRoot?.querySelector('multidrop-summary');
  if (foot) foot.style.position = 'static';
  return 'ready' in page.documentElement.dataset;
})()`;

export async function hostPictures(folder: string): Promise<void> {
  mkdirSync(folder, {recursive: true});
  const server = await startHosts();
  const pictures: Picture[] = [];
  try {
    for (const open of [inChromium, inFirefox, inWebKit]) {
      const camera = await open();
      if (camera) pictures.push(...(await takeAll(camera, server.origin, folder)));
    }
  } finally {
    await server.close();
  }
  writeFileSync(join(folder, 'hosts.html'), contactSheet(pictures, widths));
  console.log(`${pictures.length} pictures are in screenshots/; open screenshots/hosts.html.`);
}

async function takeAll(camera: Camera, origin: string, folder: string): Promise<Picture[]> {
  const {engine} = camera;
  const pictures: Picture[] = [];
  try {
    for (const host of hosts) {
      for (const width of widths) {
        const file = `host-${host}-${engine.toLowerCase()}-${width}.png`;
        writeFileSync(join(folder, file), await camera.shoot(`${origin}/test/hosts/${host}.html`, width));
        pictures.push({state: host, view: engine, look: '', width, file});
      }
      console.log(`${host} in ${engine}`);
    }
  } finally {
    await camera.close();
  }
  return pictures;
}

async function inChromium(): Promise<Camera> {
  const executablePath = await findBrowser();
  return withPuppeteer('Chromium', {executablePath, args: launchSettings(executablePath).args});
}

async function inFirefox(): Promise<Camera | null> {
  const executablePath = findFirefox();
  return executablePath ? withPuppeteer('Firefox', {browser: 'firefox', executablePath}) : null;
}

async function withPuppeteer(engine: string, options: Parameters<typeof puppeteerCore.launch>[0]): Promise<Camera> {
  const browser = await puppeteerCore.launch(options);
  const page = await browser.newPage();
  return {
    engine,
    async shoot(url, width) {
      await page.setViewport({width, height: width === 320 ? 640 : 900});
      await page.goto(url);
      await page.waitForFunction(isDrawn, {timeout: 60_000});
      await page.waitForNetworkIdle();
      return page.screenshot({fullPage: true});
    },
    close: () => browser.close(),
  };
}

/** Of a page that is longer than its window, WebKit's driver shows what is in the window, which is never as narrow as a phone. */
function inWebKit(): Camera | null {
  if (!findWebKit()) return null;
  const browser = new WebKitLauncher();
  return {
    engine: 'WebKit',
    async shoot(url, width) {
      await browser.startSession('hosts', url);
      await browser.resize({width: 1280, height: 1100});
      if (width < 1280)
        await browser.run(
          `document.documentElement.innerHTML = '<iframe src="${url}" width="${width}" height="1000" frameborder="0"></iframe>'`,
        );
      while (!(await browser.run(`return ${isDrawn}`))) await new Promise(setImmediate);
      return browser.picture();
    },
    close: () => browser.stop(),
  };
}
