/** A fresh Vite app as the README has it, in front of the emulated store: while it is developed, and built. */
import assert from 'node:assert/strict';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {type Browser, chromium} from 'playwright-core';
import {build, createServer, preview, type InlineConfig} from 'vite';
import {type RunningServer, startServer} from '../../../src/emulator/http/server.js';
import {findBrowser, launchSettings} from '../../support/find-browser.mjs';
import type {Packed} from '../../support/packed.js';

const app = {
  'index.html': `<!doctype html><html lang="en"><title>App</title><link rel="icon" href="data:,">
    <main><multidrop-checkout></multidrop-checkout></main><script type="module" src="/main.js"></script></html>`,
  'main.js': "import 'multidrop';",
};

/** What the README has handed on to the store. */
function handedOn(readme: string): string {
  const [, paths] = /proxy: \{'([^']+)': \{target: 'http:\/\/127\.0\.0\.1:4010', changeOrigin: false\}\}/.exec(readme) ?? [];
  assert.ok(paths, 'the README has a proxy to copy');
  return paths;
}

export function inVite(packed: () => Packed): void {
  describe('a fresh Vite app that imports the widget', () => {
    let store: RunningServer;
    let browser: Browser;
    let settings: InlineConfig;

    before(async () => {
      store = await startServer({port: 0});
      const proxy = {[handedOn(packed().read('README.md'))]: {target: store.url, changeOrigin: false}};
      const server = {host: '127.0.0.1', port: 0, proxy};
      settings = {
        configFile: false,
        root: packed().project('app', app),
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
      store.store.reset();
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', error => complaints.push(error.message));
      page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
      await page.goto(origin);
      await page.getByRole('button', {name: /^A few people/}).click();
      await page.getByRole('option', {name: /^Ada Lovelace/}).click();
      await page.getByText('Blue mug').first().waitFor();
      await page
        .getByRole('radio', {name: /Standard/})
        .first()
        .waitFor();
      assert.deepEqual(complaints, []);
      await page.getByRole('button', {name: 'Continue to payment'}).click();
      await page.getByText('Here the store takes over.').waitFor();
      await page.close();
    }

    it('puts the question and goes on to the store’s payment, built', async () => {
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
