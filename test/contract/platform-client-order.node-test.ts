/** The platform's own client turns a split basket into one order (store-api 2.6, 3.7, 3.8, 8b). */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {type Checkout, type CheckoutService, PlatformBrowser, type PlatformClient} from '../support/platform-client.js';
import {linesOf, unitsOf} from '../support/platform-client-agreement.js';
import {saved, selectFirst, splitOverTwo, to} from '../support/platform-client-basket.js';

/** Put into the page by `PlatformBrowser.open`. */
declare const checkoutService: CheckoutService;

describe("the platform's client places an order", {concurrency: 2}, () => {
  let browser: PlatformBrowser;
  before(async () => {
    browser = await PlatformBrowser.launch();
  });
  after(() => browser.close());

  it('at once with cash on delivery: one order, an address for each consignment, every unit in it (store-api 2.6, 3.7, 8b)', async () => {
    const client = await browser.open();
    const checkout = await readyToPay(client);
    const units = unitsOf(linesOf(checkout));
    await client.call('updateCheckout', {customerMessage: 'Please ring twice.'});
    await offer(client, {id: 'cod', type: 'PAYMENT_TYPE_OFFLINE'});
    await client.call('initializePayment', {methodId: 'cod'});
    await client.call('submitOrder', {payment: {methodId: 'cod'}});

    const order = await client.data('getOrder');
    assert.ok(order);
    const {physicalItems, digitalItems} = order.lineItems;
    assert.deepEqual(unitsOf([...physicalItems, ...digitalItems]), units);
    assert.deepEqual(
      order.consignments.shipping.map(({firstName, itemsTotal}) => [firstName, itemsTotal]),
      [
        ['Ada', 3],
        ['Ben', 2],
      ],
    );
    for (const {firstName, lineItems, itemsTotal} of order.consignments.shipping) {
      const products = physicalItems.filter(({id}) => lineItems.some(line => line.id === id));
      assert.equal(
        products.reduce((sum, {quantity}) => sum + quantity, 0),
        itemsTotal,
        firstName,
      );
    }
    assert.equal(order.orderAmount, checkout.grandTotal);
    assert.equal(order.customerMessage, 'Please ring twice.');
    // Nothing is left for the client to do: with such a method it never finalises.
    assert.deepEqual([order.status, order.isComplete], ['AWAITING_PAYMENT', true]);
    assert.equal(client.store.snapshot().checkout, null);
    await client.leave();
  });

  it('in two steps where a provider is paid in between: incomplete, then finalised (store-api 2.6, 8b)', async () => {
    const client = await browser.open();
    await readyToPay(client);
    await offer(client, {id: 'harbourpay', type: 'PAYMENT_TYPE_WALLET'});
    await initializeHarbourPay(client);
    await client.call('submitOrder', {payment: {methodId: 'harbourpay'}});
    const statuses = await client.page.evaluate(() => (window as unknown as {statuses: unknown}).statuses);
    assert.deepEqual(statuses, ['INCOMPLETE', 'AWAITING_FULFILLMENT']);
    assert.equal((await client.data('getOrder'))?.isComplete, true);
    const {type} = await client.rejected('loadCheckout', client.store.checkoutId);
    assert.equal(type, 'checkout_not_available');
    await client.leave();
  });

  it('is told what is missing by a code of its own (store-api 3.8)', async () => {
    const client = await browser.open();
    const checkout = await readyToPay(client);
    await offer(client, {id: 'cod', type: 'PAYMENT_TYPE_OFFLINE'});
    await client.call('initializePayment', {methodId: 'cod'});
    const {id} = to(checkout, 'Ben');
    await client.call('updateConsignment', {id, address: {...saved(checkout, 'Ben'), address1: ''}});
    const partial = await client.rejected('submitOrder', {payment: {methodId: 'cod'}});
    assert.equal(partial.type, 'invalid_shipping_address');
    await client.call('deleteConsignment', id);
    const unsent = await client.rejected('submitOrder', {payment: {methodId: 'cod'}});
    assert.equal(unsent.type, 'missing_shipping_method');
    assert.notEqual(unsent.message, '');
    await client.leave();
  });
});

/** Split over two, an option selected for each, and a billing address. */
async function readyToPay(client: PlatformClient): Promise<Checkout> {
  const start = await client.call('loadCheckout', client.store.checkoutId);
  await client.call('updateBillingAddress', saved(start, 'Ada'));
  return selectFirst(client, await splitOverTwo(client, start));
}

/** The emulated store has no payment methods, which the client must know before it submits: the test answers for it. */
async function offer(client: PlatformClient, {id, type}: {id: string; type: string}): Promise<void> {
  const method = {id, gateway: null, logoUrl: '', method: 'offline', supportedCards: [], config: {displayName: id}, type};
  await client.page.route('**/api/storefront/payments?*', route => route.fulfill({json: [method]}));
  await client.call('loadPaymentMethods');
}

interface PaymentService {
  submitOrder: (order: object) => Promise<void>;
  finalizeOrder: () => Promise<void>;
}

/** A provider's strategy, as integrators add them to the client: it submits, is paid, and finalises. */
const initializeHarbourPay = (client: PlatformClient) =>
  client.page.evaluate(async () => {
    const statuses: unknown[] = [];
    Object.assign(window, {statuses});
    const integration = Object.assign(
      (service: PaymentService) => ({
        initialize() {
          return Promise.resolve();
        },
        async execute() {
          await service.submitOrder({});
          statuses.push(checkoutService.getState().data.getOrder()?.status);
          await service.finalizeOrder();
          statuses.push(checkoutService.getState().data.getOrder()?.status);
        },
      }),
      {resolveIds: [{id: 'harbourpay'}]},
    );
    await checkoutService.initializePayment({methodId: 'harbourpay', integrations: [integration]});
  });
