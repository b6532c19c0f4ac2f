/** The session expires in the middle of saving: a sentence with a way to sign in, and afterwards it goes on where it was (R22). */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {inWords, SharedShop} from '../support/shared-shop.js';
import type {Shopper} from '../support/shop-page.js';
import {twentyWithoutShipping} from '../support/twenty-deliveries.js';
import {isPresentable, onScreen, paysFor, type WhoGetsWhat} from '../support/who-gets-what.js';

const signedOut = 'The shop no longer recognises you. Sign in again, then come back to this page. Your plan is kept.';
const gone = 'Your session ended, or the basket was emptied. Go back to your basket, or sign in again. Your plan is kept.';

describe('the session expires while twenty deliveries are saved', () => {
  let shop: SharedShop;
  before(async () => {
    shop = await SharedShop.open();
  });
  after(() => shop.close());

  /** Continue was pressed, seven are saved, and the store does not know the shopper any more. */
  async function expired(expiredSession: '404-and-empty-carts' | '401' | '403', sentence: string): Promise<[Shopper, WhoGetsWhat]> {
    const shopper = await shop.shopper({
      ...twentyWithoutShipping(),
      behaviours: {expiredSession},
      faults: [{kind: 'expire-session', match: {method: 'PUT', path: '/consignments/'}, nth: 8}],
    });
    const {page} = shopper;
    await page.goto('/');
    await page.getByRole('rowheader', {name: /^Jonas Number 20/}).waitFor();
    const planned = await onScreen(page);
    await shopper.press('Continue to payment');
    await page.getByRole('alert').getByText(sentence).waitFor();
    await page.getByRole('alert').getByRole('link', {name: 'Sign in'}).waitFor();
    await isPresentable(shopper, `expired, answered with ${expiredSession}`);
    assert.deepEqual(await onScreen(page), planned);
    return [shopper, planned];
  }

  for (const [answer, sentence] of [
    ['401', signedOut],
    ['404-and-empty-carts', gone],
  ] as const) {
    it(`answered with ${answer}: signed in again in another tab, Try again saves the rest`, async () => {
      const [shopper, planned] = await expired(answer, sentence);
      shop.store.act({kind: 'sign-in'});
      const before = shop.lastAsked;
      await shopper.press('Try again');
      await shopper.hears('All deliveries are saved.');
      assert.deepEqual(inWords(shop.asked(before).writes), new Array(13).fill('choose'));
      await paysFor(planned, shopper, shop);
      await shopper.leave();
    });
  }

  it('answered with 403: the way to sign in leads back here, and the rest is saved by itself', async () => {
    const [shopper, planned] = await expired('403', signedOut);
    // This shop lets in whoever opens its sign-in page.
    await shopper.page.route('**/login.php', async route => {
      shop.store.act({kind: 'sign-in'});
      await route.continue();
    });
    const before = shop.lastAsked;
    await shopper.page.getByRole('alert').getByRole('link', {name: 'Sign in'}).click();
    await shopper.hears('All deliveries are saved.');
    assert.deepEqual(inWords(shop.asked(before).writes), new Array(13).fill('choose'));
    await paysFor(planned, shopper, shop);
    await shopper.leave();
  });
});
