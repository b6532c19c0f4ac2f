/** The demo as an integrator meets it: its shop, its desk and its payment page, in a real browser. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type BrowserContext, type Page} from 'playwright-core';
import {startServer} from '../../src/emulator/http/server.js';
import {startDemo, type DemoServer} from '../support/demo-server.js';
import {findBrowser, launchSettings} from '../support/find-browser.mjs';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

let demo: DemoServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let errors: string[];

before(async () => {
  demo = await startDemo();
  const executablePath = await findBrowser();
  browser = await chromium.launch({executablePath, args: launchSettings(executablePath).args});
});

after(async () => {
  await browser.close();
  await demo.close();
});

beforeEach(async () => {
  context = await browser.newContext({viewport: {width: 1280, height: 900}});
  // A busy machine with two cores draws a page in many times what an idle one takes; the first has all modules to be translated.
  context.setDefaultTimeout(30_000);
  page = await context.newPage();
  errors = [];
  page.on('pageerror', error => errors.push(error.message));
  page.on('console', message => message.type() === 'error' && errors.push(message.text()));
});

afterEach(() => context.close());

async function openShop(at = demo.origin) {
  await page.goto(at);
  await page.locator('multidrop-checkout').getByText('Blue mug').first().waitFor();
}

async function openDesk() {
  await page.getByText("Integrator's desk").click();
  await page.getByRole('heading', {name: 'Requests'}).waitFor();
}

async function openSettings(...groups: string[]) {
  for (const group of groups) await page.locator('demo-settings summary', {hasText: group}).click();
}

async function openMerchantsDesk() {
  await page.getByText("Merchant's desk").click();
  await page.getByRole('heading', {name: 'United States'}).waitFor();
}

async function violations() {
  await page.evaluate(axe);
  // Ones of the widget itself are its own tests' business.
  const found = await page.evaluate<{id: string; nodes: {target: unknown}[]}[]>(
    "axe.run({ exclude: ['multidrop-checkout'] }).then(result => result.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) })))",
  );
  return found.map(({id, nodes}) => `${id} ${JSON.stringify(nodes)}`);
}

describe('the demo page', () => {
  it("shows the shopper's basket from an emulated store, without an error in the console", async () => {
    await openShop();
    assert.deepEqual(errors, []);
  });

  for (const width of [320, 768, 1280]) {
    it(`is accessible and fits, ${width} px wide, light and dark, with all of it open`, async () => {
      await page.setViewportSize({width, height: 800});
      await openShop();
      await openSettings(...(width < 1120 ? ['Shop'] : []), 'Store', 'Widget', 'Break it');
      await openDesk();
      await page.getByText('Behaviours').click();
      await openMerchantsDesk();
      await page.getByRole('button', {name: 'Break: Slow store'}).click();
      await page.getByText('Broken: Slow store.').waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({colorScheme});
        assert.deepEqual(await violations(), [], colorScheme);
      }
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      await page.getByLabel('Direction').selectOption('rtl');
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, 'right to left');
    });
  }

  it('keeps the open desk over a reload', async () => {
    await openShop();
    await openDesk();
    await page.reload();
    await page.getByRole('heading', {name: 'Requests'}).waitFor();
  });

  it('switches a behaviour, says how many differ, and takes them back', async () => {
    await openShop();
    await openDesk();
    await page.getByText('Behaviours').click();
    await page.getByLabel('splitId').selectOption('first-keeps');
    await page.getByText('1 changed').waitFor();
    await page.getByRole('button', {name: 'All to their defaults'}).click();
    await page.getByText('1 changed').waitFor({state: 'hidden'});
  });

  it("lists the widget's requests and events", async () => {
    await openShop();
    await openDesk();
    await page.getByText(/[1-9]\d* reads,\s+0\s+writes/).waitFor();
    await page.getByRole('cell', {name: 'GET /carts'}).waitFor();
    await page.locator('desk-events').getByText('multidrop-ready').waitFor();
  });

  it("keeps the merchant's requests out of the list until somebody asks for all", async () => {
    await openShop();
    await openDesk();
    await openMerchantsDesk();
    const asked = page.getByRole('region', {name: 'List of requests'}).getByText(/shipping\/zones$/);
    assert.equal(await asked.count(), 0);
    await page.getByLabel('Show', {exact: true}).selectOption('All');
    await asked.first().waitFor();
    await page.getByLabel('Show', {exact: true}).selectOption('Storefront');
    await asked.first().waitFor({state: 'hidden'});
  });

  it("empties the basket behind the shopper's back", async () => {
    await openShop();
    await openSettings('Break it');
    await page.getByRole('button', {name: 'Break: Basket emptied elsewhere'}).click();
    await page.getByText('Broken: Basket emptied elsewhere.').waitFor();
    await page.goto(`${demo.origin}/checkout`);
    await page.getByText('Your basket is empty').waitFor();
  });

  it('shows on the payment page what goes where and for how much', async () => {
    await openShop(`${demo.origin}/?scenario=two-consignments`);
    await page.goto(`${demo.origin}/checkout`);
    await page.getByRole('heading', {name: 'Ready to pay'}).waitFor();
    const ben = page.getByRole('region', {name: 'Ben Okri'});
    assert.match(
      await ben.innerText(),
      /500 Congress Ave, Austin TX 78701, United States[^]*1 × Blue mug[^]*1 × Notebook[^]*Standard[^]*\$5\.00/,
    );
    assert.match(await page.getByRole('region', {name: 'Ready to pay'}).innerText(), /Shipping\s+\$9\.50/);
    assert.deepEqual(await violations(), []);
    assert.deepEqual(errors, []);
  });

  it("leads from the store's basket page back to itself", async () => {
    await page.goto(`${demo.origin}/cart.php`);
    assert.equal(page.url(), `${demo.origin}/`);
  });

  it("signs in whoever is sent to the store's sign-in page", async () => {
    await openShop();
    await openSettings('Break it');
    await page.getByRole('button', {name: 'Break: Session expired'}).click();
    await page.getByText('Broken: Session expired.').waitFor();
    await page.goto(`${demo.origin}/login.php`);
    await page.locator('multidrop-checkout').getByText('Blue mug').first().waitFor();
  });

  it('works with a store behind HTTP, desk included', async () => {
    const store = await startServer({port: 0});
    const proxied = await startDemo(store.url);
    try {
      await openShop(proxied.origin);
      await openDesk();
      await page.getByText(`The store is the emulated one at ${store.url}`).waitFor();
      assert.ok(store.store.journal().some(({path}) => path === '/api/storefront/carts'));
      await openMerchantsDesk();
      await page.getByText('No orders yet').waitFor();
      assert.deepEqual(errors, []);
    } finally {
      await proxied.close();
      await store.close();
    }
  });
});
