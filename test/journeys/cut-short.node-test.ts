/** A page that is loaded anew in the middle of saving goes on by itself, sends only what is missing, and loses nothing (R1, R21). */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {holdWrite} from '../support/held-write.js';
import {inWords, SharedShop} from '../support/shared-shop.js';
import {nineteenPeople, planTwentyDeliveries} from '../support/twenty-deliveries.js';
import {isPresentable, onScreen, paysFor} from '../support/who-gets-what.js';

describe('reloading the page while twenty deliveries are saved', () => {
  let shop: SharedShop;
  before(async () => {
    shop = await SharedShop.open();
  });
  after(() => shop.close());

  const cuts = [
    {name: 'before the store had the eighth choice', way: 'there', missing: 13},
    {name: 'after the store took the eighth choice, whose answer never came', way: 'back', missing: 12},
  ] as const;
  for (const {name, way, missing} of cuts) {
    it(`${name}: goes on by itself, and sends the ${missing} that are missing`, async () => {
      const shopper = await shop.shopper(nineteenPeople);
      const {page} = shopper;
      const eighth = await holdWrite(page, 9, way);
      await planTwentyDeliveries(shopper);
      const planned = await onScreen(page);
      assert.equal(Object.keys(planned).length, 20);
      await shopper.press('Continue to payment');
      await eighth.isOut;
      await shopper.button('Saving choices, 7 of 20').waitFor();
      await shopper.hears('Saving choices, 7 of 20');

      const before = shop.lastAsked;
      const third = await holdWrite(page, 3);
      await page.reload();
      await shopper.reads(`Saving choices, ${20 - missing + 2} of 20`);
      await third.isOut;
      assert.deepEqual(await onScreen(page), planned);
      await isPresentable(shopper, 'going on after a reload');
      third.letGo();
      await shopper.hears('All deliveries are saved.');
      assert.deepEqual(inWords(shop.asked(before).writes), new Array(missing).fill('choose'));
      await paysFor(planned, shopper, shop);
      assert.equal(shop.asked(before).writes.length, missing);
      await shopper.leave();
    });
  }
});
