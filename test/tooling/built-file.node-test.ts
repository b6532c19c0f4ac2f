/** The built files as a shop uses them: one script tag in a plain page, on the store's own origin, over real HTTP. */
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {after, before, describe, it} from 'node:test';
import {type Browser, chromium, type Page} from 'playwright-core';
import {version} from '../../src/elements/version.js';
import {BuiltShop} from '../support/built-shop.js';
import {bundle, bundleHeadless, bundleLocales, checkBundles} from '../support/bundles.mjs';
import {findBrowser, launchSettings} from '../support/find-browser.mjs';

const outDir = fileURLToPath(new URL('../../node_modules/.cache/built-file-test/', import.meta.url));

const pages: Record<string, string> = {
  '/one-tag': '<script src="/dist/multidrop.all.js"></script>',
  '/two-tags': '<script src="/dist/multidrop.all.js"></script><script src="/dist/multidrop.all.js"></script>',
  '/module': '<script type="module" src="/dist/multidrop.js"></script>',
  '/plain-tag': '<script src="/dist/multidrop.classic.js"></script>',
  '/two-versions': '<script src="/dist/older.js"></script><script type="module" src="/dist/multidrop.js"></script>',
  '/none': '',
  '/tag-and-module': '<script src="/dist/multidrop.all.js"></script><script type="module" src="/dist/multidrop.js"></script>',
};

let shop: BuiltShop;
let browser: Browser;
let order: Awaited<ReturnType<typeof bundle>>;

before(async () => {
  order = await bundle({outDir});
  await bundleHeadless({outDir});
  await bundleLocales({outDir: `${outDir}locales`});
  const older = readFileSync(`${outDir}multidrop.all.js`, 'utf8').replaceAll(version, '0.0.1');
  writeFileSync(`${outDir}older.js`, older);
  const element = '<main><multidrop-checkout></multidrop-checkout></main>';
  shop = await BuiltShop.open(outDir, Object.fromEntries(Object.entries(pages).map(([path, tags]) => [path, {html: tags + element}])));
  const executablePath = await findBrowser();
  browser = await chromium.launch({executablePath, args: launchSettings(executablePath).args});
});

after(async () => {
  await browser.close();
  await shop.close();
});

describe('the built files', () => {
  it('hold nothing of the emulated store', () => checkBundles(outDir));

  it('take what was set on the element before they came, and stand being moved, taken out and put back', async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(error.message));
    await page.goto(`${shop.origin}/none`);
    await page.evaluate(() => {
      const early = document.querySelector('multidrop-checkout')!;
      Object.assign(early, {words: {continueToPayment: 'Pay now'}, notices: ['No wallets then.'], view: 'people'});
      const script = Object.assign(document.createElement('script'), {type: 'module', src: '/dist/multidrop.js'});
      document.head.append(script);
    });
    await page.getByText('No wallets then.').waitFor();
    await page.getByRole('button', {name: 'Pay now'}).waitFor();
    await page.evaluate(async () => {
      const widget = document.querySelector('multidrop-checkout')!;
      const elsewhere = document.createElement('section');
      document.body.append(elsewhere);
      elsewhere.append(widget);
      widget.remove();
      elsewhere.append(widget);
      await widget.ready;
    });
    await page.getByText('No wallets then.').waitFor();
    await page.getByRole('button', {name: 'Pay now'}).waitFor();
    assert.deepEqual(errors, []);
    await page.close();
  });

  for (const path of Object.keys(pages).filter(path => path !== '/none')) {
    it(`draw the shopper's basket on ${path}, without an error`, async () => {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', error => errors.push(error.message));
      page.on('console', message => message.type() === 'error' && errors.push(message.text()));
      await page.goto(shop.origin + path);
      await page.waitForFunction(() => customElements.get('multidrop-checkout'));
      await page.getByText('Blue mug').first().waitFor();
      assert.deepEqual(errors, []);
      await page.close();
    });
  }

  it('tell the console of another version on the page, and of it only', async () => {
    for (const [path, told] of [
      [
        '/two-versions',
        [
          `<multidrop-checkout>: Multidrop 0.0.1 is on this page already, so ${version}, which was loaded as well, is not used. Load one of the two.`,
        ],
      ],
      ['/tag-and-module', []],
    ] as const) {
      const page = await browser.newPage();
      const warned: string[] = [];
      page.on('console', message => message.type() === 'warning' && warned.push(message.text()));
      await page.goto(shop.origin + path);
      await page.getByText('Blue mug').first().waitFor();
      assert.deepEqual(warned, told, path);
      await page.close();
    }
  });

  it('are of the version the package says', () => {
    const {version: packaged} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
    assert.equal(version, packaged);
  });

  it('bring the address form once the page is idle, and once more where it did not arrive', async () => {
    const {page, repair} = await openWithout('address-form');
    await page.getByRole('option', {name: /Type a new address/}).click();
    await hears(page, 'The form for addresses did not arrive. Check your connection, then try again.');
    repair();
    await page.getByRole('button', {name: 'Try again to open the form'}).click();
    await page.getByRole('combobox', {name: 'Country'}).waitFor();
    await page.close();
  });

  it('put the question with what is loaded at first, while the one other file is on its way', async () => {
    assert.equal(order.next.length, 1);
    const page = await browser.newPage();
    let go: () => void = () => undefined;
    const decided = new Promise<void>(resolve => {
      go = resolve;
    });
    await page.route(`**/${order.next[0]}`, async route => {
      await decided;
      await route.continue();
    });
    await page.goto(`${shop.origin}/module`);
    await page.getByRole('button', {name: /^A few people/}).waitFor();
    assert.equal(await page.getByText('Blue mug').count(), 0);
    go();
    await page.getByText('Blue mug').first().waitFor();
    await page.close();
  });

  it('hold the sentences of each language, as the widget has them', async () => {
    const {en} = await import('../../src/locales/en.js');
    for (const code of ['ar', 'de', 'en', 'es', 'fr', 'ja']) {
      const words = (await import(`${outDir}locales/${code}.js`)) as Record<string, Record<string, unknown>>;
      assert.equal(words[code]!['$code'], code);
      assert.deepEqual(Object.keys(words[code]!), Object.keys(en), code);
    }
  });

  it('hold the session alone, in one file that runs without a page', async () => {
    const file = readFileSync(`${outDir}headless.js`, 'utf8');
    assert.doesNotMatch(file, /customElements|litElementVersions/);
    const {CheckoutClient, CheckoutSession} = (await import(`${outDir}headless.js`)) as typeof import('../../src/headless.js');
    const [cart] = (await (await fetch(`${shop.store.url}/api/storefront/carts`)).json()) as {id: string}[];
    const session = new CheckoutSession({client: new CheckoutClient({base: shop.store.url}), checkoutId: cart!.id});
    await session.open();
    assert.equal(session.state.phase, 'open');
    session.end();
  });

  it('say of the list of addresses, too, that it did not arrive, and bring it once more', async () => {
    const {page, repair} = await openWithout('address-picker');
    await hears(page, 'The list of addresses did not arrive. Check your connection, then try again.');
    repair();
    await page.getByRole('button', {name: 'Try again to open the list of addresses'}).click();
    await page.getByRole('option', {name: /Type a new address/}).waitFor();
    await page.close();
  });
});

/** A page that one of its files does not reach, until that is repaired. */
async function openWithout(chunk: string) {
  const page = await browser.newPage();
  let isDown = true;
  await page.route(`**/chunks/${chunk}-*`, route => (isDown ? route.abort() : route.continue()));
  const failed = page.waitForEvent('requestfailed');
  await page.goto(`${shop.origin}/module`);
  await failed;
  return {page, repair: () => (isDown = false)};
}

/** It stands there to be seen, and a screen reader is told. */
async function hears(page: Page, sentence: string) {
  await page.getByRole('status').filter({hasText: sentence}).waitFor();
  await page.getByRole('paragraph').filter({hasText: sentence, visible: true}).waitFor();
}
