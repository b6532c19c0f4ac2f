/** Saving twenty deliveries takes a while: it can be paused, gone on with and called off. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {holdWrite} from '../support/held-write.js';
import {SharedShop} from '../support/shared-shop.js';
import {nineteenPeople, planTwentyDeliveries, twentyWithoutShipping} from '../support/twenty-deliveries.js';
import {arrivesAtPayment, isPresentable, onScreen, paysFor} from '../support/who-gets-what.js';

describe('while twenty deliveries are saved', () => {
  let shop: SharedShop;
  before(async () => {
    shop = await SharedShop.open();
  });
  after(() => shop.close());

  it('by keyboard alone: pauses at seven, goes on with the same key, and arrives at payment', async () => {
    const shopper = await shop.shopper(twentyWithoutShipping());
    const {page} = shopper;
    await page.goto('/');
    await page.getByRole('rowheader', {name: /^Jonas Number 20/}).waitFor();
    const planned = await onScreen(page);
    const eighth = await holdWrite(page, 8);
    await shopper.pressByKeyboard(/^Skip to the summary$/);
    assert.equal(await shopper.focusedName(), 'Continue to payment');
    await page.keyboard.press('Enter');
    await eighth.isOut;
    await shopper.button('Saving choices, 7 of 20').waitFor();
    await shopper.pressByKeyboard(/^Pause$/);
    await shopper.reads('Paused. 7 of 20 choices are saved.');
    await shopper.hears('Paused. 7 of 20 choices are saved.');
    await isPresentable(shopper, 'paused');

    eighth.letGo();
    await shopper.reads('Paused. 8 of 20 choices are saved.');
    assert.equal(await shopper.focusedName(), 'Go on');
    assert.equal(shop.asked().writes.length, 8);
    await page.keyboard.press('Enter');
    await arrivesAtPayment(planned, shopper, shop);
    assert.equal(shop.asked().writes.length, 20);
    await shopper.leave();
  });

  it('by pointer: calls it off in a pause, changes the plan, and continues later', async () => {
    const shopper = await shop.shopper(nineteenPeople);
    const {page} = shopper;
    const eighth = await holdWrite(page, 9);
    await planTwentyDeliveries(shopper);
    await shopper.press('Continue to payment');
    await eighth.isOut;
    await shopper.press('Pause');
    await shopper.reads('Paused. 7 of 20 choices are saved.');
    await shopper.press('Cancel');
    await shopper.button('Continue to payment').waitFor();
    await shopper.press('One more Blue mug (Number 6) for Ada Lovelace');
    eighth.letGo();
    const planned = await onScreen(page);
    assert.deepEqual(planned['Ada Lovelace'], {'Blue mug (Number 6)': 2});
    await paysFor(planned, shopper, shop);
    await shopper.leave();
  });
});
