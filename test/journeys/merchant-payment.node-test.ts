/** The shop's payment page: who is billed, what it costs, what stands in the way, and starting over. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {placeOrder} from '../support/merchant-steps.js';
import {Shop, type Shopper} from '../support/shop-page.js';

const looks = [
  {name: 'light and wide', options: {colorScheme: 'light', viewport: {width: 1280, height: 900}}},
  {name: 'dark and narrow', options: {colorScheme: 'dark', viewport: {width: 320, height: 700}}},
] as const;

describe('the payment page', () => {
  let shop: Shop;
  before(async () => {
    shop = await Shop.open();
  });
  after(() => shop.close());

  it('asks a guest for an e-mail address, says what is wrong with it and keeps what was typed, and charges the total it showed', async () => {
    const shopper = await shop.shopper('guest');
    const {page} = shopper;
    await typeAda(shopper);
    await shopper.press('Continue to payment');
    await page.waitForURL(/\/checkout/);
    const email = page.getByLabel('E-mail');
    await email.fill('ada.lovelace@shopper.example');
    await page.getByText('Billed to Ada Byron, 12 St James Square, London SW1Y 4JH, United Kingdom').waitFor();
    await shopper.press('Place the order');
    await page.getByRole('alert').getByText('This e-mail address has an account. Sign in, or give another one.').waitFor();
    assert.equal(await email.inputValue(), 'ada.lovelace@shopper.example');

    await shopper.press('Change');
    await page.getByLabel('City').fill('Bath');
    await email.fill('guest@shopper.example');
    await shopper.press('Place the order');
    const agreed = page.getByRole('alert').getByText('Place the order once more to agree');
    await agreed.waitFor();
    const sum = /you pay (\S+)\./.exec(await agreed.innerText())?.[1] ?? 'no sum';
    assert.ok((await page.getByRole('region', {name: 'Ready to pay'}).innerText()).replace(/\s+/g, ' ').includes(`Total ${sum}`));
    assert.equal(await page.getByLabel('City').inputValue(), 'Bath');
    await shopper.press('Place the order');
    await page.getByRole('heading', {name: 'Order 101 is placed'}).waitFor();
    await page.getByText(`${sum} in all. It goes to one address.`).waitFor();
    await shopper.leave();
  });

  it('places the order once, though the answer to its payment was lost', async () => {
    const shopper = await shop.shopper('two-consignments');
    const {page} = shopper;
    await toPayment(shopper);
    await shopper.press('Place the order');
    await page.getByRole('alert').getByText('Place the order once more').waitFor();
    await shopper.control('POST', 'faults', {faults: [{match: {path: '/order/101'}, kind: 'lose-answer'}]});
    await shopper.press('Place the order');
    await page.getByRole('alert').getByText('The shop did not answer. Place the order again: it will not be ordered twice.').waitFor();
    await shopper.press('Place the order');
    await page.getByRole('heading', {name: 'Order 101 is placed'}).waitFor();
    const {orders} = (await shopper.control('GET', 'state')) as {orders: unknown[]};
    assert.equal(orders.length, 1);
    await shopper.leave();
  });

  it('shows the placed order again after a reload, and starts over with a full basket', async () => {
    const shopper = await shop.shopper('two-consignments');
    const {page} = shopper;
    await toPayment(shopper);
    await placeOrder(shopper);
    await page.reload();
    await page.getByRole('heading', {name: 'Order 101 is placed'}).waitFor();
    await page.getByRole('region', {name: 'Ben Okri'}).waitFor();
    await shopper.press('Start over with a full basket');
    await page.getByRole('heading', {name: 'Delivery', level: 1}).waitFor();
    await page.getByRole('heading', {name: 'Ben Okri'}).waitFor();
    const {orders} = (await shopper.control('GET', 'state')) as {orders: unknown[]};
    assert.deepEqual(orders, []);
    await shopper.leave();
  });

  for (const {name, options} of looks) {
    it(`and the merchant's desk are accessible and fit, ${name}`, async () => {
      const shopper = await shop.shopper('two-consignments', options);
      const {page} = shopper;
      // The last that comes, after which nothing moves what is to be pressed.
      await page.getByRole('heading', {name: 'Shipping for everybody'}).waitFor();
      await page.getByRole('heading', {name: "Merchant's desk"}).click();
      for (const zone of ['California', 'United States', 'Rest of the world']) await page.getByRole('heading', {name: zone}).click();
      await fits(shopper, 'zones');
      await shopper.press('Edit Ground, California');
      await page.getByRole('region', {name: 'Shipping zones'}).getByRole('button', {name: 'Add a method'}).last().click();
      await page.getByLabel('Charges').selectOption('Live rates of FedEx');
      await shopper.press('Add a zone');
      await page.getByRole('heading', {name: 'Carriers'}).click();
      await fits(shopper, 'forms');
      await shopper.press('Delete Express, United States');
      await fits(shopper, 'a question');
      await page.keyboard.press('Escape');
      await toPayment(shopper);
      await fits(shopper, 'before payment');
      await shopper.press('Change');
      await shopper.press('Place the order');
      await page.getByRole('alert').getByText('once more').waitFor();
      await fits(shopper, 'another total');
      await shopper.press('Place the order');
      await page.getByRole('link', {name: /^Ship it/}).waitFor();
      await fits(shopper, 'placed');
      await page.getByRole('link', {name: /^Ship it/}).click();
      await page.getByLabel('Tracking number').first().fill('A1');
      await shopper.press('Ship all to Ada Lovelace');
      await page.getByRole('region', {name: 'Order 101'}).getByText('Partially shipped').waitFor();
      await shopper.press('Edit tracking of shipment 1');
      await fits(shopper, 'an order');
      await shopper.leave();
    });
  }
});

/** What a guest without saved addresses fills in. */
async function typeAda({page}: Shopper): Promise<void> {
  await page.getByRole('combobox', {name: /Country/i}).selectOption({label: 'United Kingdom'});
  await page.getByRole('textbox', {name: /First name/i}).fill('Ada');
  await page.getByRole('textbox', {name: /Last name/i}).fill('Byron');
  await page.getByRole('textbox', {name: /Address line 1/i}).fill('12 St James Square');
  await page.getByRole('textbox', {name: /city|town/i}).fill('London');
  await page.getByRole('textbox', {name: /postcode|zip/i}).fill('SW1Y 4JH');
  await page.getByRole('button', {name: 'Save address'}).click();
  await page.getByRole('group', {name: 'Shipping for Ada Byron'}).waitFor();
}

async function toPayment(shopper: Shopper): Promise<void> {
  await shopper.page.getByRole('heading', {name: 'Ben Okri'}).waitFor();
  await shopper.press('Continue to payment');
  await shopper.page.waitForURL(/\/checkout/);
  await shopper.page.getByRole('heading', {name: 'Ready to pay'}).waitFor();
}

async function fits(shopper: Shopper, state: string): Promise<void> {
  assert.deepEqual(await shopper.accessibilityProblems(), [], state);
  const [wanted, there] = await shopper.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.equal(wanted, there, `${state} scrolls sideways`);
}
