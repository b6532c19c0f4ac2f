/** What each recipe of the documentation does, seen as a shopper would: by the heading it stands under. */
import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import type {EmulatedStore} from '../../src/emulator/emulated-store.js';
import type {MultidropCheckout} from '../../src/index.js';

interface RecipeCheck {
  /** What the page's own server has to answer. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  readonly check: (page: Page, store: EmulatedStore) => Promise<void>;
  /** What the console may say. */
  readonly warns?: readonly string[];
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', {name}).click();
const pick = (page: Page, name: RegExp) => page.getByRole('option', {name}).first().click();

async function sendToAda(page: Page): Promise<void> {
  await press(page, /^A few people/);
  await pick(page, /^Ada Lovelace/);
}

const widgetOn = (page: Page) => page.locator('multidrop-checkout');

const writes = (store: EmulatedStore) => store.journal().filter(({method, path}) => method !== 'GET' && path.includes('consignments'));

/** Once the method of Ada's parcel is priced, all that was to be saved is. */
const isQuoted = (page: Page) =>
  page
    .getByRole('radio', {name: /Standard/})
    .first()
    .waitFor();

const typed = [
  [/^First name/i, 'Noor'],
  [/^Last name/i, 'Hale'],
  [/^(Street|Address)/i, '12 Mill Lane'],
  [/City/i, 'Austin'],
  [/Zip|Postcode/i, '78701'],
] as const;

async function typeAddress(page: Page): Promise<void> {
  await press(page, /^A few people/);
  await pick(page, /Type a new address/);
  await page.getByRole('combobox', {name: 'Country'}).selectOption({label: 'United States'});
  for (const [label, text] of typed) await page.getByRole('textbox', {name: label}).first().fill(text);
  await page.getByRole('combobox', {name: /State/}).selectOption({label: 'Texas'});
  await press(page, 'Save address');
}

export const recipeChecks: Readonly<Record<string, RecipeCheck>> = {
  'Fill in a plan by SKU': {
    check: async (page, store) => {
      await page.getByRole('heading', {name: 'Noor Hale'}).waitFor();
      const units = await widgetOn(page).evaluate((widget: MultidropCheckout) =>
        widget.plan!.deliveries.map(({portions}) => Object.values(portions)),
      );
      // The third mug and the notebook are nobody's, so they are Noor's.
      assert.deepEqual(
        units.map(each => each.toSorted()),
        [[1, 3], [1]],
      );
      assert.equal(writes(store).length, 0);
    },
  },
  'Veto before saving': {
    prepare: page => page.route('**/company/may-send', route => route.fulfill({status: 403})),
    check: async (page, store) => {
      const asked = page.waitForResponse('**/company/may-send');
      await sendToAda(page);
      await asked;
      await page.evaluate(() => new Promise(requestAnimationFrame));
      assert.equal(writes(store).length, 0);
    },
    warns: ['403'],
  },
  'Ask once more before payment': {
    check: async page => {
      await sendToAda(page);
      await press(page, 'Continue to payment');
      await press(page, 'Not yet');
      await page.getByRole('button', {name: 'Continue to payment'}).click();
      await press(page, 'Yes, go to payment');
      await page.waitForURL('**/checkout');
    },
    warns: ['404'],
  },
  "A company's address book": {
    prepare: page =>
      page.route('**/company/addresses?q=*', route =>
        route.fulfill({
          json: [
            {firstName: 'Front', lastName: 'Desk', company: 'Hale & Sons', address1: '1 Dock Road', city: 'Austin', countryCode: 'US'},
          ],
        }),
      ),
    check: async page => {
      await press(page, /^A few people/);
      await page.getByRole('option', {name: /^Front Desk/}).waitFor();
    },
  },
  'Check addresses by a service': {
    prepare: page => page.route('**/company/check-address', route => route.fulfill({json: {better: {address1: '12 Mill Ln'}}})),
    check: async page => {
      await typeAddress(page);
      await page.getByText('The post office spells it like this.').waitFor();
    },
  },
  'Hide a shipping method': {
    check: async page => {
      await sendToAda(page);
      await isQuoted(page);
      assert.equal(await page.getByRole('radio', {name: /Express/}).count(), 0);
    },
  },
  'Say when a parcel arrives': {
    check: async page => {
      await sendToAda(page);
      await isQuoted(page);
      const names = await page
        .getByRole('radio', {name: /Standard/})
        .evaluateAll(radios => radios.map(radio => radio.closest('label')?.innerText ?? ''));
      assert.match(names.join(), /\d/);
      const day = await widgetOn(page).evaluate((widget: MultidropCheckout) => {
        const state = widget.session?.state;
        return state?.phase === 'open'
          ? state.checkout.consignments[0]?.options.find(({description}) => description === 'Standard')?.arrivesOn
          : '';
      });
      assert.match(String(day), /^\d{4}-\d\d-\d\d$/);
    },
  },
  'Add something to each card': {
    check: async page => {
      await sendToAda(page);
      await press(page, 'Add a person');
      await pick(page, /^Ben Okri/);
      await page.getByRole('checkbox', {name: 'With a ribbon'}).nth(1).waitFor();
    },
  },
  'Count things': {
    prepare: page => page.addInitScript('navigator.sendBeacon = (url, text) => (globalThis.counted ??= []).push(text)'),
    check: async page => {
      await sendToAda(page);
      await isQuoted(page);
      const counted = await page.evaluate('counted.join()');
      assert.match(String(counted), /"multidrop-ready".*"multidrop-change"/s);
      assert.doesNotMatch(String(counted), /Ada|Lovelace/);
    },
  },
  'Other words': {
    check: async page => {
      await page.getByRole('button', {name: 'Pay now'}).waitFor();
      await sendToAda(page);
      await page.getByText('Post to Ada Lovelace').first().waitFor();
    },
  },
  'A language of your own': {
    check: async page => {
      await page.getByRole('button', {name: 'Till betalning'}).waitFor();
    },
  },
  'Keep drafts off the device': {
    check: async page => {
      await sendToAda(page);
      await isQuoted(page);
      assert.deepEqual(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)]), [[], []]);
    },
  },
  'In a page that changes by itself': {
    check: async page => {
      await sendToAda(page);
      await widgetOn(page).evaluate(async (widget: MultidropCheckout) => {
        const place = widget.parentElement!;
        widget.remove();
        place.append(widget);
        await widget.ready;
      });
      await page.getByRole('heading', {name: 'Ada Lovelace'}).waitFor();
    },
  },
  'Test your page without a store': {
    check: async (page, store) => {
      await page.getByRole('heading', {name: 'Ben Okri'}).waitFor();
      // Nobody but the emulated store of this page has them in the basket already.
      assert.equal(writes(store).length, 0);
    },
  },
};
