/** Ten seconds without a network: a sentence that says so, nothing lost, and it goes on by itself when the network is back (R15). */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {holdWrite} from '../support/held-write.js';
import {inWords, SharedShop} from '../support/shared-shop.js';
import type {Shopper} from '../support/shop-page.js';
import {twentyWithoutShipping} from '../support/twenty-deliveries.js';
import {isPresentable, onScreen, paysFor} from '../support/who-gets-what.js';

const sentence =
  'The shop cannot be reached. Check your connection: once you are back online, it goes on by itself. Or try again. Your plan is kept.';

describe('offline for ten seconds', () => {
  let shop: SharedShop;
  before(async () => {
    shop = await SharedShop.open();
  });
  after(() => shop.close());

  it('in the middle of twenty deliveries: goes on by itself with what is missing, after one read', async () => {
    const shopper = await shop.shopper(twentyWithoutShipping());
    const {page} = shopper;
    await page.clock.install();
    await page.goto('/');
    await page.getByRole('rowheader', {name: /^Jonas Number 20/}).waitFor();
    const planned = await onScreen(page);
    const eighth = await holdWrite(page, 8);
    await shopper.press('Continue to payment');
    await eighth.isOut;
    await page.context().setOffline(true);
    eighth.letGo();
    await saysSo(shopper);
    await isPresentable(shopper, 'offline');

    await page.clock.runFor(10_000);
    await saysSo(shopper);
    assert.deepEqual(await onScreen(page), planned);
    const before = shop.lastAsked;
    await page.context().setOffline(false);
    await shopper.hears('All deliveries are saved.');
    assert.equal(await page.getByRole('alert').count(), 0);
    const {reads, writes} = shop.asked(before);
    assert.equal(reads.length, 1);
    assert.deepEqual(inWords(writes), new Array(13).fill('choose'));
    await paysFor(planned, shopper, shop);
    assert.equal(shop.asked(before).writes.length, 13);
    await shopper.leave();
  });

  it('with a form open: what is typed in it before and meanwhile is still there, and so is the edit made offline', async () => {
    const shopper = await shop.shopper({scenario: 'two-consignments'});
    const {page} = shopper;
    await page.clock.install();
    await page.goto('/');
    await shopper.press(/Add a person/);
    await shopper.pick(/Type a new address/);
    const first = page.getByRole('textbox', {name: 'First name'});
    const last = page.getByRole('textbox', {name: 'Last name'});
    await first.fill('Eva');
    await page.context().setOffline(true);
    await shopper.press('One more Blue mug for Ben Okri');
    await saysSo(shopper);
    await last.fill('Roy');
    await page.clock.runFor(10_000);
    await page.context().setOffline(false);
    await page.getByRole('alert').waitFor({state: 'detached'});
    assert.equal(await first.inputValue(), 'Eva');
    assert.equal(await last.inputValue(), 'Roy');
    await page
      .getByRole('region', {name: 'Ben Okri'})
      .getByText(/Saved|items saved/)
      .waitFor();
    await page.getByRole('region', {name: 'Add a person'}).getByRole('button', {name: 'Cancel'}).click();
    const planned = {'Ada Lovelace': {'Blue mug': 1, 'Tea towel': 1}, 'Ben Okri': {'Blue mug': 2, Notebook: 1}};
    assert.deepEqual(await onScreen(page), planned);
    await paysFor(planned, shopper, shop);
    await shopper.leave();
  });
});

const saysSo = ({page}: Shopper) => page.getByRole('alert').getByText(sentence).waitFor();
