/** Shipping for everybody, prices, codes: axe finds nothing, every name is its own, nothing scrolls sideways; light and dark, wide and narrow. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {MultidropCheckout} from '../../src/index.js';
import {Shop, type Shopper} from '../support/shop-page.js';
import {unclearNames} from '../support/unique-names.js';

const field = 'Coupon or gift certificate code';

describe('prices that explain themselves', () => {
  let shop: Shop;
  before(async () => {
    shop = await Shop.open();
  });
  after(() => shop.close());

  for (const {name, options} of [
    {name: 'light and wide', options: {colorScheme: 'light', viewport: {width: 1280, height: 900}}},
    {name: 'dark and narrow', options: {colorScheme: 'dark', viewport: {width: 320, height: 700}}},
  ] as const) {
    it(`axe finds nothing and every name is its own, ${name}`, async () => {
      const shopper = await shop.shopper('two-consignments', options);
      const {page} = shopper;
      const both = page.getByRole('group', {name: 'Shipping for Ada Lovelace and Ben Okri'});
      await both.waitFor();
      await page
        .getByRole('group', {name: 'Shipping for Ben Okri', exact: true})
        .getByRole('radio', {name: /Express/})
        .check();
      await both.getByText('Different choices').waitFor();
      await isClear(shopper, 'different choices');

      await knowArrivals(shopper);
      await shopper.press('Arrive by this day');
      await shopper.reads('Choose a day first.');
      await isClear(shopper, 'a day is missing');
      await page.getByLabel('Arrives by').fill('2026-11-20');
      await shopper.press('Arrive by this day');
      await shopper.reads(/Nothing arrives at Ben Okri/);
      await isClear(shopper, 'two exceptions');

      if (options.viewport.width < 720) await shopper.press('Price details');
      await shopper.press('Coupon or gift certificate');
      await redeem(shopper, 'WRONG');
      await shopper.reads(/The shop does not take WRONG/);
      await isClear(shopper, 'a code that is refused');
      await redeem(shopper, 'SHIPFREE');
      await shopper.button('Remove SHIPFREE').waitFor();
      await redeem(shopper, 'GIFT-25');
      await shopper.button('Remove GIFT-25').waitFor();
      await page.getByRole('checkbox', {name: /Use store credit/}).check();
      await page.getByText('What Ada Lovelace’s delivery costs').click();
      await isClear(shopper, 'all that can be redeemed');
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), options.viewport.width);
      await shopper.leave();
    });
  }
});

async function redeem({page}: Shopper, code: string): Promise<void> {
  await page.getByLabel(field).fill(code);
  await page.keyboard.press('Enter');
}

/** The page says when parcels arrive; nobody knows for Ada. */
async function knowArrivals({page}: Shopper): Promise<void> {
  await page.locator('multidrop-checkout').evaluate((element: MultidropCheckout) => {
    element.arrivalDate = (_option, {address}) => (address.firstName === 'Ada' ? null : new Date(2026, 10, 27));
  });
  await page.getByLabel('Arrives by').waitFor();
}

async function isClear(shopper: Shopper, state: string): Promise<void> {
  assert.deepEqual(await shopper.accessibilityProblems(), [], state);
  assert.deepEqual(await unclearNames(shopper.page), [], state);
}
