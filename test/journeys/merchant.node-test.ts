/** The merchant's desk beside the shop: what it changes the shopper sees at once, and what the shopper orders it ships. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Locator} from 'playwright-core';
import {openDesk, placeOrder} from '../support/merchant-steps.js';
import {Shop, type Shopper} from '../support/shop-page.js';

describe('a merchant and a shopper', () => {
  let shop: Shop;
  before(async () => {
    shop = await Shop.open();
  });
  after(() => shop.close());

  it('by pointer: a rate changes in the widget, three people are sent to, and the order ships one address after the other', async () => {
    const shopper = await shop.shopper();
    await sendToThree(shopper);
    const offered = shopper.page.getByRole('group', {name: 'Shipping for Ben Okri'});
    await offered.getByRole('radio', {name: /Standard.*\$5\.00/}).waitFor();
    // Nothing is under way any more that would bring the new rate by itself.
    await shopper.page.getByText('Estimate before tax').filter({visible: true}).waitFor({state: 'hidden'});
    await openDesk(shopper);
    await setRate(shopper, '7.25');
    await offered.getByRole('radio', {name: /Standard.*\$7\.25/}).waitFor();

    await shopper.press('Continue to payment');
    await shopper.page.waitForURL(/\/checkout/);
    const toBen = shopper.page.getByRole('region', {name: 'Ben Okri'});
    await toBen.waitFor();
    assert.match(await toBen.innerText(), /Austin[^]*1 × Blue mug[^]*Standard[^]*\$7\.25/);
    for (const name of ['Ada Lovelace', 'Cleo Park']) await shopper.page.getByRole('region', {name}).waitFor();
    await placeOrder(shopper);
    const order = orderOn(shopper);

    await shopper.page.getByRole('link', {name: "Ship it from the merchant's desk"}).click();
    await status(order, 'Awaiting fulfillment');
    const ship = (name: string) => order.getByRole('button', {name: `Ship all to ${name}`});
    const bens = order.getByRole('region', {name: 'Ben Okri'});
    await bens.getByLabel('Carrier').selectOption('FedEx');
    await bens.getByLabel('Tracking number').fill('794644790132');
    await ship('Ben Okri').click();
    await status(order, 'Partially shipped');
    await shopper.page
      .getByRole('row', {name: /Order 101/})
      .filter({hasText: 'Partially shipped'})
      .waitFor();
    assert.match(await bens.innerText(), /1 of 1 shipped[^]*FedEx 794644790132/);
    assert.match((await bens.getByRole('link', {name: /^Track/}).getAttribute('href')) ?? '', /794644790132/);
    assert.match(await order.getByRole('region', {name: 'Ada Lovelace'}).innerText(), /0 of 3 shipped/);

    await ship('Ada Lovelace').click();
    await ship('Ada Lovelace').waitFor({state: 'hidden'});
    await status(order, 'Partially shipped');
    await ship('Cleo Park').click();
    await status(order, 'Shipped');
    assert.deepEqual(shopper.complaints, []);
    await shopper.leave();
  });

  it('by keyboard alone: a rate changes in the widget, the order is placed, and one of two deliveries is shipped', async () => {
    const shopper = await shop.shopper('two-consignments');
    const {page} = shopper;
    const offered = page.getByRole('group', {name: 'Shipping for Ben Okri'});
    await offered.waitFor();
    await shopper.pressByKeyboard(/^Merchant's desk$/);
    await page.getByRole('heading', {name: 'United States'}).waitFor();
    await shopper.pressByKeyboard(/^United States/);
    await shopper.tabTo(/^Rate of Standard, United States$/);
    await page.keyboard.type('7.25');
    await page.keyboard.press('Enter');
    await offered.getByRole('radio', {name: /Standard.*\$7\.25/}).waitFor();
    await shopper.pressByKeyboard(/^Continue to payment/);
    await page.waitForURL(/\/checkout/);
    await page.getByRole('heading', {name: 'Ready to pay'}).waitFor();
    await shopper.pressByKeyboard(/^Place the order$/);
    await shopper.reads('Place the order once more to agree');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', {name: 'Order 101 is placed'}).waitFor();
    await shopper.pressByKeyboard(/^Ship it from the merchant's desk$/);
    const order = page.getByRole('region', {name: 'Order 101'});
    await status(order, 'Awaiting fulfillment');
    await shopper.tabTo(/^Tracking number$/);
    await page.keyboard.type('A1');
    await page.keyboard.press('Enter');
    await status(order, 'Partially shipped');
    await shopper.leave();
  });

  it('part of an address ships, its tracking is corrected, and a shipment made by mistake is deleted after a question', async () => {
    const shopper = await shop.shopper('two-consignments');
    const order = await orderAtDesk(shopper);
    const adas = order.getByRole('region', {name: 'Ada Lovelace'});
    await adas.getByText('Ship only some').click();
    await adas.getByRole('spinbutton', {name: 'Blue mug'}).fill('1');
    await adas.getByRole('spinbutton', {name: /^Tea towel/}).fill('0');
    await shopper.press('Ship 1 of 3 items to Ada Lovelace');
    await status(order, 'Partially shipped');
    assert.match(await adas.innerText(), /1 of 3 shipped[^]*1 × Blue mug/);

    await shopper.press('Edit tracking of shipment 1');
    await adas
      .getByRole('form', {name: /^Edit tracking/})
      .getByLabel('Tracking number')
      .fill('B2');
    await adas.getByRole('button', {name: 'Save'}).click();
    await adas.getByText('B2').waitFor();

    await shopper.press('Delete shipment 1');
    const question = shopper.page.getByRole('dialog', {name: /^Delete shipment 1/});
    await question.getByRole('button', {name: 'Keep'}).click();
    await question.waitFor({state: 'hidden'});
    assert.match(await adas.innerText(), /1 of 3 shipped/);
    await shopper.press('Delete shipment 1');
    await question.getByRole('button', {name: 'Delete'}).click();
    await adas.getByText('0 of 3 shipped').waitFor();
    await shopper.leave();
  });
});

async function sendToThree(shopper: Shopper): Promise<void> {
  await shopper.pick(/^Ada Lovelace/);
  for (const [name, product] of [
    ['Ben Okri', 'Blue mug'],
    ['Cleo Park', 'Notebook'],
  ] as const) {
    await shopper.press(/Add a person/);
    await shopper.page
      .getByRole('region', {name: 'Add a person'})
      .getByRole('option', {name: new RegExp(`^${name}`)})
      .click();
    await shopper.page.getByRole('heading', {name, exact: true}).waitFor();
    await shopper.press(`One more ${product} for ${name}`);
  }
}

async function setRate({page}: Shopper, rate: string): Promise<void> {
  await page.getByRole('heading', {name: 'United States'}).click();
  await page.getByRole('spinbutton', {name: 'Rate of Standard, United States'}).fill(rate);
  await page.getByRole('button', {name: 'Save the rate of Standard, United States'}).click();
}

async function orderAtDesk(shopper: Shopper): Promise<Locator> {
  await shopper.press('Continue to payment');
  await shopper.page.waitForURL(/\/checkout/);
  await placeOrder(shopper);
  const order = orderOn(shopper);
  await shopper.page.getByRole('link', {name: "Ship it from the merchant's desk"}).click();
  await status(order, 'Awaiting fulfillment');
  return order;
}

const orderOn = ({page}: Shopper): Locator => page.getByRole('region', {name: 'Order 101', exact: true});

async function status(order: Locator, words: string): Promise<void> {
  await order.getByText(words, {exact: true}).waitFor();
}
