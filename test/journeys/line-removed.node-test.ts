/** Something is taken out of the basket elsewhere: the person it was for is named, and Continue stops there once (R20). */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {SharedShop} from '../support/shared-shop.js';
import {isPresentable, onScreen, paysFor} from '../support/who-gets-what.js';

describe('a line taken out of the basket elsewhere', () => {
  let shop: SharedShop;
  before(async () => {
    shop = await SharedShop.open();
  });
  after(() => shop.close());

  it('names who gets less, keeps everything else, and holds Continue once', async () => {
    const shopper = await shop.shopper({scenario: 'two-consignments'});
    const {page} = shopper;
    await page.goto('/');
    await page.getByRole('heading', {name: 'Ben Okri', exact: true}).waitFor();
    const notebook = shop.store.snapshot().checkout?.lines.find(({name}) => name === 'Notebook');
    shop.store.act({kind: 'remove-line', lineItemId: notebook?.id});
    await shopper.press('One more Blue mug for Ben Okri');
    const card = page.getByRole('region', {name: 'Ben Okri'});
    await card.getByText('1 × Notebook is no longer in your basket, so Ben Okri gets less.').waitFor();
    await shopper.hears('Ben Okri needs attention.');
    const planned = {'Ada Lovelace': {'Blue mug': 1, 'Tea towel': 1}, 'Ben Okri': {'Blue mug': 2}};
    assert.deepEqual(await onScreen(page), planned);
    await isPresentable(shopper, 'somebody gets less');

    await shopper.press('Continue to payment');
    const problems = page.getByRole('group', {name: '1 thing to sort out before payment'});
    await problems.getByRole('button', {name: 'Something changed for Ben Okri. Have a look, then continue.'}).waitFor();
    assert.ok(await problems.evaluate(group => (group.getRootNode() as ShadowRoot).activeElement === group));
    await isPresentable(shopper, 'held once');
    await paysFor(planned, shopper, shop);
    await shopper.leave();
  });

  it('noticed at Continue alone: names somebody who gets nothing any more, and stays until that is sorted out', async () => {
    const shopper = await shop.shopper({scenario: 'two-consignments'});
    const {page} = shopper;
    await page.clock.install();
    await page.goto('/');
    await shopper.press('One fewer Blue mug for Ben Okri');
    await shopper.hears('All deliveries are saved.');
    const notebook = shop.store.snapshot().checkout?.lines.find(({name}) => name === 'Notebook');
    shop.store.act({kind: 'remove-line', lineItemId: notebook?.id});
    // What stands here is too old to be trusted then (R14).
    await page.clock.fastForward(31_000);
    await shopper.press('Continue to payment');
    await page.getByRole('button', {name: 'Ben Okri gets nothing: choose items, or remove Ben Okri.'}).waitFor();
    await shopper.reads('1 × Notebook is no longer in your basket, so Ben Okri gets less.');
    await isPresentable(shopper, 'somebody gets nothing');
    await shopper.press('Remove Ben Okri');
    await paysFor({'Ada Lovelace': {'Blue mug': 3, 'Tea towel': 1}}, shopper, shop);
    await shopper.leave();
  });
});
