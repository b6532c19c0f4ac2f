/** Two tabs of one shopper: each takes over what the other saved, says so, and nobody's work is overwritten (R14, R17, R19). */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {SharedShop, until} from '../support/shared-shop.js';
import type {Shopper} from '../support/shop-page.js';
import {atStore, isPresentable, onScreen, paysFor} from '../support/who-gets-what.js';

const sentence = 'Your deliveries were changed in another tab, on another device or by the shop. This is how they are now.';

describe('two tabs', () => {
  let shop: SharedShop;
  before(async () => {
    shop = await SharedShop.open();
  });
  after(() => shop.close());

  async function twoTabs(): Promise<[Shopper, Shopper]> {
    const one = await shop.shopper({scenario: 'two-consignments'});
    const two = await one.anotherTab();
    for (const {page} of [one, two]) {
      await page.goto('/');
      await page.getByRole('heading', {name: 'Ben Okri', exact: true}).waitFor();
    }
    return [one, two];
  }

  it('one gives Ben a mug: the other says so, shows it, and an edit there a second later goes through', async () => {
    const [one, two] = await twoTabs();
    await two.page.clock.install();
    await one.press('One more Blue mug for Ben Okri');
    await two.reads(sentence);
    await two.hears(sentence);
    assert.deepEqual(await onScreen(two.page), await onScreen(one.page));
    await isPresentable(two, 'changed elsewhere');
    await two.page.clock.fastForward(1000);
    await two.press('One fewer Notebook for Ben Okri');
    const planned = await onScreen(two.page);
    assert.deepEqual(planned, {'Ada Lovelace': {'Blue mug': 1, 'Tea towel': 1, Notebook: 1}, 'Ben Okri': {'Blue mug': 2}});
    await two.hears('All deliveries are saved.');
    await one.reads(sentence);
    await until(async () => assert.deepEqual(await onScreen(one.page), planned));
    await two.press('Keep it as it is');
    await two.page.getByText(sentence).waitFor({state: 'detached'});
    await paysFor(planned, two, shop);
    await one.leave();
  });

  it('edits in both before either has saved: both are at the store', async () => {
    const [one, two] = await twoTabs();
    // Neither saves before both have been edited.
    for (const {page} of [one, two]) await page.clock.install();
    for (const {page} of [one, two]) await page.clock.pauseAt(Date.now() + 60_000);
    await one.press('One more Blue mug for Ben Okri');
    await two.press('Move Tea towel from Ada Lovelace');
    await two.press(/^Move 1 Tea towel to Ben Okri/);
    assert.equal(shop.asked().writes.length, 0);
    for (const {page} of [one, two]) await page.clock.resume();
    const planned = {'Ada Lovelace': {'Blue mug': 1}, 'Ben Okri': {'Blue mug': 2, 'Tea towel': 1, Notebook: 1}};
    for (const {page} of [one, two]) await until(async () => assert.deepEqual(await onScreen(page), planned));
    await until(() => assert.deepEqual(atStore(shop), planned));
    await paysFor(planned, one, shop);
    await one.leave();
  });

  it('brings back what stood here before the other tab changed it', async () => {
    const [one, two] = await twoTabs();
    const earlier = await onScreen(two.page);
    await one.press('One more Blue mug for Ben Okri');
    await two.reads(sentence);
    await two.press('Bring back your earlier plan');
    assert.deepEqual(await onScreen(two.page), earlier);
    await one.reads(sentence);
    await paysFor(earlier, two, shop);
    await one.leave();
  });
});
