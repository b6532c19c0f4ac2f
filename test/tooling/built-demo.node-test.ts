/** `npm run build:demo`, hosted in a folder of a host that knows nothing but files: a two-person order, from the settings to the order. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {placeOrder} from '../support/merchant-steps.js';
import {Shop, type Shopper} from '../support/shop-page.js';

const folder = '/shops/harbour';

describe('the built demo in a folder', () => {
  let shop: Shop;
  before(async () => {
    shop = await Shop.openBuilt(folder);
  });
  after(() => shop.close());

  it('sends a basket to two people, and finds every page and file', async () => {
    const shopper = await shop.shopper();
    const {page} = shopper;
    const missing: string[] = [];
    page.on('response', response => {
      if (response.status() === 404) missing.push(response.url());
    });
    await ordersForTwo(shopper);
    assert.deepEqual(shopper.complaints, []);
    await page.getByRole('link', {name: 'Back to the shop'}).click();
    await page.getByRole('link', {name: 'Read the documentation'}).click();
    await page.getByRole('heading', {name: 'Quick start'}).waitFor();
    assert.deepEqual(missing, []);
    await shopper.leave();
  });

  it('does the same where the browser allows no service worker, and says what that means', async () => {
    const shopper = await shop.shopper('default', {serviceWorkers: 'block'});
    const {page} = shopper;
    await page.getByText('This browser allows no service worker here').waitFor();
    const drawnWidth = await page
      .locator('multidrop-checkout img')
      .first()
      .evaluate(async (picture: HTMLImageElement) => {
        await picture.decode();
        return picture.naturalWidth;
      });
    assert.ok(drawnWidth > 0);
    await ordersForTwo(shopper);
    await shopper.leave();
  });

  it('leads to its own pages from where the store’s would be', async () => {
    const shopper = await shop.shopper();
    const {page} = shopper;
    await page.getByRole('option', {name: /^Ada Lovelace/}).waitFor();
    await shopper.control('POST', 'act', {kind: 'expire-session'});
    await page.reload();
    await page.getByRole('link', {name: 'Sign in'}).click();
    await page.getByRole('option', {name: /^Ada Lovelace/}).waitFor();
    assert.equal(new URL(page.url()).pathname, `${folder}/`);
    await shopper.leave();
  });
});

async function ordersForTwo(shopper: Shopper): Promise<void> {
  const {page} = shopper;
  await shopper.pick(/^Ada Lovelace/);
  await shopper.press(/Add a person/);
  await page
    .getByRole('region', {name: 'Add a person'})
    .getByRole('option', {name: /^Ben Okri/})
    .click();
  await shopper.press('One more Blue mug for Ben Okri');
  await shopper.press('Continue to payment');
  await page.waitForURL(url => url.pathname === `${folder}/checkout.html`);
  await placeOrder(shopper);
  await page.getByText('It goes to 2 addresses.').waitFor();
}
