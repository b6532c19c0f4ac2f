/** A fresh Vite app that imports the widget from the package: while it is developed, and built. */
import assert from 'node:assert/strict';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {type Browser, chromium} from 'playwright-core';
import {build, createServer, preview, type InlineConfig} from 'vite';
import {type RunningServer, startServer} from '../../../src/emulator/http/server.js';
import {findBrowser, launchSettings} from '../../support/find-browser.mjs';
import type {Packed} from '../../support/packed.js';

/** `pictures`: the host that the store's pictures are at, which is not the app's own. */
const appWith = (pictures: string) => ({
  'index.html': `<!doctype html><html lang="en"><title>App</title><link rel="icon" href="data:,">
    <main><multidrop-checkout picture-hosts="${pictures}"></multidrop-checkout></main><script type="module" src="/main.js"></script></html>`,
  'main.js': "import 'multidrop';",
});

export function inVite(packed: () => Packed): void {
  describe('a fresh Vite app that imports the widget', () => {
    let store: RunningServer;
    let browser: Browser;
    let settings: InlineConfig;

    before(async () => {
      store = await startServer({port: 0});
      const proxy = {'^/(api|internalapi)/': store.url};
      const server = {host: '127.0.0.1', port: 0, proxy};
      settings = {
        configFile: false,
        root: packed().project('app', appWith(new URL(store.url).host)),
        logLevel: 'silent',
        server: {...server, watch: null},
        preview: server,
      };
      const executablePath = await findBrowser();
      browser = await chromium.launch({executablePath, args: launchSettings(executablePath).args});
    });

    after(async () => {
      await browser.close();
      await store.close();
    });

    async function asks(origin: string) {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', error => complaints.push(error.message));
      page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
      await page.goto(origin);
      await page.getByRole('button', {name: /^A few people/}).click();
      await page.getByRole('option', {name: /^Ada Lovelace/}).click();
      await page.getByText('Blue mug').first().waitFor();
      assert.deepEqual(complaints, []);
      await page.close();
    }

    it('puts the question and takes an answer, built', async () => {
      await build(settings);
      const server = await preview(settings);
      try {
        await asks(`http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}/`);
      } finally {
        await server.close();
      }
    });

    it('does so under the dev server, too', async () => {
      const server = await createServer(settings);
      try {
        await server.listen();
        await asks(`http://127.0.0.1:${(server.httpServer?.address() as AddressInfo).port}/`);
      } finally {
        await server.close();
      }
    });
  });
}
