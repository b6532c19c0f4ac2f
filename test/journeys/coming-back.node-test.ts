/** Coming back: from the payment page, from the browser's back/forward cache, and to a store that has other deliveries by now (R14, R21). */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {StoreOptions} from '../../src/emulator/index.js';
import {scenarioTable} from '../../src/emulator/scenarios/scenarios.js';
import {SharedShop, until} from '../support/shared-shop.js';
import type {Shopper} from '../support/shop-page.js';
import {arrivesAtPayment, atStore, isPresentable, onScreen, paysFor, type WhoGetsWhat, withoutShipping} from '../support/who-gets-what.js';

const otherPlan = 'You had planned other deliveries when you were here last.';
const changedElsewhere = 'Your deliveries were changed in another tab, on another device or by the shop. This is how they are now.';
const planned = {'Ada Lovelace': {'Blue mug': 1, 'Tea towel': 1}, 'Ben Okri': {'Blue mug': 2, Notebook: 1}};

/** The store's own checkout page sends everything to one address. */
const collapsing: StoreOptions = {
  scenario: {
    ...scenarioTable['two-consignments'],
    shop: state => {
      state.settings.hasMultiShippingEnabled = false;
    },
  },
  behaviours: {hostedCheckout: 'collapses-when-off'},
};

const ways = [
  {name: 'loaded anew', options: {}, sentence: otherPlan},
  {name: 'from the back/forward cache', options: {ignoreDefaultArgs: ['--disable-back-forward-cache']}, sentence: changedElsewhere},
];

for (const {name, options, sentence} of ways) {
  describe(`back from the payment page, ${name}`, () => {
    let shop: SharedShop;
    before(async () => {
      shop = await SharedShop.open(options);
    });
    after(() => shop.close());

    it('everything stands there as it was, for one read and no write, and payment is a press away', async () => {
      const shopper = await planAndPay(shop, {scenario: 'two-consignments'});
      await arrivesAtPayment(planned, shopper, shop);
      const before = shop.lastAsked;
      await comeBack(shopper);
      await until(() => assert.equal(shop.asked(before).reads.length, 1));
      assert.deepEqual(await onScreen(shopper.page), planned);
      assert.equal(await shopper.page.getByText(sentence).count(), 0);
      await paysFor(planned, shopper, shop);
      assert.deepEqual(shop.asked(before).writes, []);
      await shopper.leave();
    });

    it('where the payment page sent everything to Ada: says so, and brings the earlier plan back', async () => {
      const shopper = await planAndPay(shop, collapsing);
      const {page} = shopper;
      await page.getByRole('heading', {name: 'Ready to pay'}).waitFor();
      const collapsed: WhoGetsWhat = {'Ada Lovelace': {'Blue mug': 3, 'Tea towel': 1, Notebook: 1}};
      assert.deepEqual(atStore(shop), collapsed);
      await comeBack(shopper);
      await shopper.reads(sentence);
      await shopper.hears(sentence);
      await isPresentable(shopper, 'collapsed by the payment page');
      await shopper.press('Bring back your earlier plan');
      assert.deepEqual(await onScreen(page), planned);
      await shopper.hears('All deliveries are saved.');
      assert.deepEqual(atStore(shop), planned);
      assert.deepEqual(withoutShipping(shop), []);
      assert.deepEqual(shop.violations(), []);
      await shopper.leave();
    });
  });
}

describe('coming back to a store that was given other deliveries on another device', () => {
  let shop: SharedShop;
  before(async () => {
    shop = await SharedShop.open();
  });
  after(() => shop.close());

  it('shows the store’s, offers the earlier plan, and what is brought back can be undone', async () => {
    const shopper = await shop.shopper({scenario: 'two-consignments'});
    const {page} = shopper;
    await page.goto('/');
    await shopper.press('One more Blue mug for Ben Okri');
    await shopper.hears('All deliveries are saved.');
    await page.goto('about:blank');

    const phone = await shop.anotherDevice();
    await phone.page.goto('/');
    await phone.press('Move Tea towel from Ada Lovelace');
    await phone.press(/^Move 1 Tea towel to Ben Okri/);
    await phone.hears('All deliveries are saved.');
    const onPhone = {'Ada Lovelace': {'Blue mug': 1}, 'Ben Okri': {'Blue mug': 2, 'Tea towel': 1, Notebook: 1}};
    assert.deepEqual(atStore(shop), onPhone);
    await phone.leave();

    const before = shop.lastAsked;
    await page.goto('/');
    await shopper.reads(otherPlan);
    await shopper.hears(otherPlan);
    assert.deepEqual(await onScreen(page), onPhone);
    await isPresentable(shopper, 'an earlier plan');
    await shopper.press('Bring back your earlier plan');
    assert.deepEqual(await onScreen(page), planned);
    await shopper.hears('All deliveries are saved.');
    assert.deepEqual(atStore(shop), planned);
    await shopper.press('Undo: brought back your earlier plan');
    assert.deepEqual(await onScreen(page), onPhone);
    assert.equal(shop.asked(before).reads.length, 1);
    await paysFor(onPhone, shopper, shop);
    await shopper.leave();
  });
});

/** Ben gets one mug more, and Continue is pressed. */
async function planAndPay(shop: SharedShop, start: StoreOptions): Promise<Shopper> {
  const shopper = await shop.shopper(start);
  await shopper.page.goto('/');
  await shopper.press('One more Blue mug for Ben Okri');
  await shopper.press('Continue to payment');
  await shopper.page.waitForURL(/\/checkout/);
  return shopper;
}

async function comeBack({page}: Shopper): Promise<void> {
  // Nothing is loaded where the page comes from the cache.
  await page.goBack({waitUntil: 'commit'});
  await page.getByRole('heading', {name: 'Delivery', level: 1}).waitFor();
  await page.getByRole('heading', {name: 'Ada Lovelace', exact: true}).waitFor();
}
