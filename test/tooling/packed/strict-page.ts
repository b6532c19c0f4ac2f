/** One script tag in a page as strict as a page can be: nothing is allowed but what the README names, and every file of the package is checked by its hash. */
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {join} from 'node:path';
import {type Browser, chromium, type Page} from 'playwright-core';
import {BuiltShop} from '../../support/built-shop.js';
import {findBrowser, launchSettings} from '../../support/find-browser.mjs';
import type {Packed} from '../../support/packed.js';

/** As the README has it. The nonce is for the import map, which is the only thing inline. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'nonce-of-this-page'",
  "connect-src 'self'",
  "img-src 'self' data: https://*.bigcommerce.com",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

let shop: BuiltShop;
let browser: Browser;

async function openShop(packed: Packed) {
  const {files} = JSON.parse(packed.read('dist/sri.json')) as {files: Record<string, string>};
  const integrity = Object.fromEntries(Object.entries(files).map(([path, hash]) => [`/dist/${path}`, hash]));
  const headers = {'content-security-policy': policy};
  const element = '<main><multidrop-checkout></multidrop-checkout></main>';
  const map = `<script type="importmap" nonce="of-this-page">${JSON.stringify({integrity})}</script>`;
  const tag = (file: string) => `<script type="module" src="/dist/${file}" integrity="${files[file]}"></script>`;
  const script = (file: string) => `<script src="/dist/${file}" integrity="${files[file]}" defer></script>`;
  shop = await BuiltShop.open(join(packed.folder, 'dist/'), {
    '/module': {html: map + tag('multidrop.js') + element, headers},
    '/plain': {html: map + script('multidrop.classic.js') + element, headers},
    '/all': {html: script('multidrop.all.js') + element, headers},
  });
  const executablePath = await findBrowser();
  browser = await chromium.launch({executablePath, args: launchSettings(executablePath).args});
}

/** A page with an ear for whatever the policy forbids, in front of a store that is as it was at first. */
async function watchedPage() {
  shop.store.store.reset();
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  const complaints: string[] = [];
  await page.exposeFunction('violated', (what: string) => {
    complaints.push(what);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sourceFile, lineNumber}) => {
      (window as unknown as {violated(what: string): void}).violated(
        `${violatedDirective} ${blockedURI} ${sourceFile}:${String(lineNumber)}`,
      );
    });
  });
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
  return {page, complaints};
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', {name}).click();

/** Through everything that is loaded on demand: pickers, a form, all views, shipping for several, a coupon. */
async function sendsToTwo(page: Page) {
  await press(page, /^A few people/);
  await page.getByRole('option', {name: /^Ada Lovelace/}).click();
  await press(page, 'Add a person');
  await page.getByRole('option', {name: /^Ben Okri/}).click();
  await press(page, 'One more Blue mug for Ben Okri');
  await page
    .getByRole('radio', {name: /Standard/})
    .first()
    .waitFor();
  await press(page, 'Coupon or gift certificate');
  await page.getByRole('radio', {name: 'Items'}).check({force: true});
  await page.getByRole('group', {name: 'Who gets how many Blue mug'}).or(page.getByText('in your basket')).first().waitFor();
  await page.getByRole('radio', {name: 'List'}).check({force: true});
  await page.getByRole('columnheader', {name: 'Person'}).waitFor();
  await page.getByRole('radio', {name: 'People'}).check({force: true});
  await press(page, 'Add a person');
  await page.getByRole('option', {name: /Type a new address/}).click();
  await page.getByRole('combobox', {name: 'Country'}).waitFor();
  await press(page, 'Cancel');
}

/** To the page where the store takes over; the store has it all. */
async function continues(page: Page) {
  await press(page, 'Continue to payment');
  await page.waitForURL('**/checkout');
  const consignments = shop.store.store.snapshot().checkout?.consignments ?? [];
  assert.deepEqual(
    consignments.map(({address, selected}) => [address.firstName, selected?.description]),
    [
      ['Ada', 'Standard'],
      ['Ben', 'Standard'],
    ],
  );
}

export function onStrictPages(packed: () => Packed): void {
  describe('under a strict policy', () => {
    before(() => openShop(packed()));

    after(async () => {
      await browser.close();
      await shop.close();
    });

    for (const path of ['/module', '/plain', '/all']) {
      it(`${path} sends a basket to two people and goes on to payment, and nothing is violated`, async () => {
        const {page, complaints} = await watchedPage();
        await page.goto(shop.origin + path);
        await sendsToTwo(page);
        await continues(page);
        assert.deepEqual(complaints, []);
        await page.close();
      });
    }

    it('the listener would hear of an inline style', async () => {
      const {page, complaints} = await watchedPage();
      await page.goto(`${shop.origin}/module`);
      await page.evaluate(() => {
        document.body.setAttribute('style', 'color: red');
      });
      const isHeard = () => complaints.some(what => what.startsWith('style-src-attr'));
      for (let looks = 0; looks < 200 && !isHeard(); looks++) await page.evaluate(() => new Promise(requestAnimationFrame));
      assert.ok(isHeard(), complaints.join());
      await page.close();
    });

    it('a file that is not what it was is not run, and the widget says that a part is missing', async () => {
      const file = join(packed().folder, 'dist', packed().order.next[0]!);
      const code = readFileSync(file, 'utf8');
      writeFileSync(file, `${code}\n`);
      try {
        const {page} = await watchedPage();
        await page.goto(`${shop.origin}/module`);
        await page.getByText('This part of the page could not be loaded').waitFor();
        assert.equal(await page.evaluate(() => customElements.get('multidrop-plan')), undefined);
        await page.close();
      } finally {
        writeFileSync(file, code);
      }
    });
  });
}
