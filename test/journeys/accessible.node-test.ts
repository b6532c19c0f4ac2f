/** axe finds nothing in any state of the journey, light and dark, wide and narrow. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Shop, type Shopper} from '../support/shop-page.js';

const looks = [
  {name: 'light and wide', options: {colorScheme: 'light', viewport: {width: 1280, height: 900}}},
  {name: 'dark and narrow', options: {colorScheme: 'dark', viewport: {width: 320, height: 700}}},
] as const;

describe('axe finds nothing', () => {
  let shop: Shop;
  before(async () => {
    shop = await Shop.open();
  });
  after(() => shop.close());

  for (const {name, options} of looks) {
    it(`from the first question to payment, ${name}`, async () => {
      const shopper = await shop.shopper('default', options);
      await clean(shopper, 'asking for the first address');
      await shopper.pick(/^Ada Lovelace/);
      await shopper.page
        .getByRole('region', {name: 'Ada Lovelace'})
        .getByText(/Saved|items saved/)
        .waitFor();
      await clean(shopper, 'one delivery');
      await shopper.press(/Add a person/);
      await clean(shopper, 'picking a second address');
      await shopper.pick(/Type a new address/);
      await shopper.page.getByRole('combobox', {name: /Country/}).waitFor();
      await shopper.press(/^Save and choose/);
      await clean(shopper, 'a form with mistakes');
      await shopper.press('Cancel');
      await shopper.press(/Add a person/);
      await shopper.page
        .getByRole('region', {name: 'Add a person'})
        .getByRole('option', {name: /^Ben Okri/})
        .click();
      await shopper.page.getByRole('heading', {name: 'Ben Okri', exact: true}).waitFor();
      await clean(shopper, 'a person who gets nothing yet');
      await shopper.press('Continue to payment');
      await shopper.reads(/to sort out before payment/);
      await clean(shopper, 'problems listed');
      await shopper.press('Move Blue mug from Ada Lovelace');
      await clean(shopper, 'moving units');
      await shopper.press(/^Move 1 Blue mug to Ben Okri/);
      await shopper.page.getByRole('group', {name: 'Shipping for Ben Okri'}).waitFor();
      await clean(shopper, 'two deliveries with shipping');
      await shopper.control('POST', 'faults', {faults: [{match: {path: '/consignments'}, times: 'always', kind: 'html'}]});
      await shopper.press('Continue to payment');
      await shopper.page.getByRole('alert').waitFor();
      await clean(shopper, 'stopped by the store');
      await shopper.leave();
    });
  }

  for (const scenario of ['guest', 'single-unit', 'no-zone', 'two-consignments', 'empty']) {
    it(`when the scenario ${scenario} opens`, async () => {
      const shopper = await shop.shopper(scenario, looks[1].options);
      if (scenario === 'empty') await shopper.page.getByRole('alert').waitFor();
      else await shopper.page.getByRole('heading', {level: 3}).first().waitFor();
      await clean(shopper, scenario);
      await shopper.leave();
    });
  }
});

async function clean(shopper: Shopper, state: string): Promise<void> {
  assert.deepEqual(await shopper.accessibilityProblems(), [], state);
}
