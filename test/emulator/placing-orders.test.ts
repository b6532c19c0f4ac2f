/** Placing an order from the checkout page, and what it leaves behind (store-api 2.6, 2.8, 3.7, 3.8). */
import {expect} from 'chai';
import {assignToBen, bill, pay, placeOrder, submit} from './management-orders-driver.js';
import {people, ShopDriver, type Answered} from './shop-driver.js';

interface Placed {
  orderId: number;
  cartId: string;
  status: string;
  isComplete: boolean;
  customerMessage: string;
  consignments: {shipping: {shippingAddressId: number; lineItems: {id: number}[]; customFields: {name: string; value: string}[]}[]};
  lineItems: {physicalItems: {id: number; name: string; quantity: number}[]; giftCertificates: {id: string}[]};
}

const read = (shop: ShopDriver, id: number): Promise<Answered<Placed>> => shop.ask<Placed>('GET', `/api/storefront/orders/${id}`);

const checkoutPath = (shop: ShopDriver, rest: string): string => `/api/storefront/checkouts/${shop.store.checkoutId}/${rest}`;

async function ready(scenario: 'default' | 'two-consignments' | 'guest' = 'two-consignments'): Promise<ShopDriver> {
  const shop = await ShopDriver.open({scenario});
  if (scenario !== 'two-consignments') await assignToBen(shop);
  await bill(shop);
  return shop;
}

describe('submitting an order', () => {
  it('makes an incomplete order and keeps the cart (store-api 2.6)', async () => {
    const shop = await ready();
    const {status, body} = await submit(shop, {customerMessage: 'Ring twice'});
    expect([status, body.data.order]).to.deep.equal([200, {orderId: 101, status: 'INCOMPLETE', token: '', isComplete: false}]);
    const order = (await read(shop, 101)).body;
    expect(order).to.deep.include({
      orderId: 101,
      cartId: shop.store.checkoutId,
      status: 'INCOMPLETE',
      isComplete: false,
      customerMessage: 'Ring twice',
    });
    const {body: checkout} = await shop.read();
    expect(checkout.id).to.equal(shop.store.checkoutId);
    expect(shop.store.snapshot().checkout?.orderId).to.equal(101);
    expect(checkout.consignments).to.have.length(2);
  });

  it('again makes another order of the same cart, of which either can be completed (as many as you want, says the V3 specification)', async () => {
    const shop = await ready();
    await submit(shop);
    expect((await submit(shop)).body.data.order.orderId).to.equal(102);
    await shop.ask('POST', '/internalapi/v1/checkout/order/101');
    expect(shop.store.snapshot().orders.map(({id, statusId}) => [id, statusId])).to.deep.equal([
      [101, 11],
      [102, 0],
    ]);
    expect(shop.store.snapshot().checkout).to.equal(null);
  });

  it('gives each consignment an address and each line a product (store-api 9, orders)', async () => {
    const shop = await ready();
    const {consignments, lineItems} = (await read(shop, await placeOrder(shop))).body;
    const held = consignments.shipping.map(({lineItems: lines}) =>
      lines.map(({id}) => {
        const product = lineItems.physicalItems.find(item => item.id === id);
        return [product?.name, product?.quantity];
      }),
    );
    expect(held).to.deep.equal([
      [
        ['Blue mug', 2],
        ['Tea towel', 1],
      ],
      [
        ['Blue mug', 1],
        ['Notebook', 1],
      ],
    ]);
    expect(consignments.shipping.map(({shippingAddressId}) => shippingAddressId)).to.deep.equal([301, 302]);
  });

  it('names custom fields by their labels (store-api 3.7)', async () => {
    const shop = await ShopDriver.open();
    await assignToBen(shop, {
      ...people.ben,
      customFields: [
        {fieldId: 'field_25', fieldValue: 'Many happy returns'},
        {fieldId: 'field_99', fieldValue: 'of no form'},
      ],
    });
    const {consignments} = (await read(shop, await placeOrder(shop))).body;
    expect(consignments.shipping[0]?.customFields).to.deep.equal([
      {name: 'Gift message', value: 'Many happy returns'},
      {name: 'field_99', value: 'of no form'},
    ]);
  });

  for (const [what, scenario, status, code, spoil] of [
    ['no shipping option is selected', 'one-with-all', 400, 'missing_shipping_method', () => Promise.resolve()],
    [
      'a line is in no consignment',
      'two-consignments',
      400,
      'missing_shipping_method',
      (shop: ShopDriver) => shop.delete(shop.consignment(1).id),
    ],
    [
      'the selected option is offered no more',
      'two-consignments',
      400,
      'missing_shipping_method',
      (shop: ShopDriver) =>
        shop.arrange(state => {
          for (const zone of state.zones) for (const method of zone.methods) if (method.name === 'Standard') method.enabled = false;
        }),
    ],
    [
      'a shipping address is incomplete',
      'two-consignments',
      400,
      'invalid_shipping_address',
      (shop: ShopDriver) =>
        shop.arrange(state => {
          for (const {address} of state.checkout?.consignments ?? []) address.city = ' ';
        }),
    ],
    [
      'a shipping address lacks the postcode its country has',
      'two-consignments',
      400,
      'invalid_shipping_address',
      (shop: ShopDriver) =>
        shop.arrange(state => {
          for (const {address} of state.checkout?.consignments ?? []) address.postalCode = '';
        }),
    ],
    [
      'a shipping address lacks the state its country needs',
      'two-consignments',
      400,
      'invalid_shipping_address',
      (shop: ShopDriver) =>
        shop.arrange(state => {
          for (const {address} of state.checkout?.consignments ?? [])
            Object.assign(address, {stateOrProvince: '', stateOrProvinceCode: ''});
        }),
    ],
    [
      'the cart was emptied',
      'two-consignments',
      422,
      'empty_cart',
      (shop: ShopDriver) =>
        shop.arrange(state => {
          if (state.checkout !== null) Object.assign(state.checkout, {lines: [], certificates: [], consignments: []});
        }),
    ],
    [
      'the shopper may be a robot',
      'two-consignments',
      429,
      'spam_protection_failed',
      (shop: ShopDriver) =>
        shop.arrange(state => {
          if (state.checkout !== null) state.checkout.needsSpamCheck = true;
        }),
    ],
  ] as const) {
    it(`is refused with ${status} and ${code} where ${what}, and changes nothing (store-api 3.8, 4.1)`, async () => {
      const shop = await ShopDriver.open({scenario});
      await bill(shop);
      await spoil(shop);
      const before = shop.store.snapshot();
      const refused = await submit<{status: number; type: string; errors: string[]}>(shop, {
        useStoreCredit: true,
        customerMessage: 'Hello',
      });
      expect([refused.status, refused.body.status]).to.deep.equal([status, status]);
      expect(refused.body.type.split('/').at(-1)).to.equal(code);
      expect(refused.body.errors).to.have.length(1);
      expect(shop.store.snapshot()).to.deep.equal(before);
    });
  }

  for (const [what, prepare] of [
    ['nobody gave one', () => Promise.resolve()],
    ['it has no street', (shop: ShopDriver) => bill(shop, {...people.ada, address1: ''})],
  ] as const) {
    it(`is refused with 400 for want of a billing address where ${what} (store-api 3.5)`, async () => {
      const shop = await ShopDriver.open({scenario: 'two-consignments'});
      await prepare(shop);
      const before = shop.store.snapshot();
      const refused = await submit<{type: string}>(shop);
      expect([refused.status, refused.body.type.split('/').at(-1)]).to.deep.equal([400, 'invalid_billing_address']);
      expect(shop.store.snapshot()).to.deep.equal(before);
    });
  }

  for (const [what, place] of [
    ['no postcode where its country has none', {city: 'Hong Kong', countryCode: 'HK'}],
    ['no state where its country has none to choose from', {city: 'Recife', countryCode: 'BR', postalCode: '50030-230'}],
  ] as const) {
    it(`needs ${what} (store-api 3.5)`, async () => {
      const shop = await ShopDriver.open();
      await assignToBen(shop, {firstName: 'Eve', lastName: 'Costa', address1: '1 Quay', ...place});
      await placeOrder(shop);
    });
  }

  it('needs no goods to be shipped: a download and a certificate will do (store-api 4.1)', async () => {
    const shop = await ShopDriver.open();
    for (const line of shop.lines) await shop.ask('DELETE', `/api/storefront/carts/${shop.store.checkoutId}/items/${line.id}`);
    await shop.arrange(state => {
      const person = {name: 'Dan', email: 'dan@example.com'};
      state.checkout?.certificates.push({
        id: 'x',
        name: 'Present',
        theme: 'General',
        amount: 5,
        sender: person,
        recipient: person,
        message: '',
      });
    });
    const {lineItems, consignments} = (await read(shop, await placeOrder(shop))).body;
    expect(lineItems.giftCertificates).to.have.length(1);
    expect(consignments.shipping).to.deep.equal([]);
  });

  it('is 404 without a cart, and 422 with a comment that is too long, and changes nothing (store-api 2.1, 5)', async () => {
    const empty = new ShopDriver({scenario: 'empty'});
    const nothing = empty.store.snapshot();
    expect((await submit(empty)).status).to.equal(404);
    expect(empty.store.snapshot()).to.deep.equal(nothing);
    const shop = await ready();
    const before = shop.store.snapshot();
    expect((await submit(shop, {customerMessage: 'x'.repeat(2001)})).status).to.equal(422);
    expect(shop.store.snapshot()).to.deep.equal(before);
  });
});

describe('paying an order', () => {
  it('completes it and takes the cart away (store-api 2.6)', async () => {
    const shop = await ready();
    await submit(shop);
    const {createdAt} = shop.store.snapshot().orders[0] ?? {};
    shop.store.act({kind: 'advance-clock', ms: 60_000});
    expect((await pay(shop, 101)).body.data.order).to.deep.include({orderId: 101, status: 'COMPLETED', isComplete: true});
    expect(shop.store.snapshot().orders[0]?.modifiedAt).to.be.at.least((createdAt ?? NaN) + 60_000);
    expect((await read(shop, 101)).body).to.deep.include({status: 'AWAITING_FULFILLMENT', isComplete: true});
    expect((await shop.ask('GET', '/api/storefront/carts')).body).to.deep.equal([]);
    expect((await shop.ask('GET', checkoutPath(shop, ''))).status).to.equal(404);
  });

  it('twice is paying once', async () => {
    const shop = await ready();
    await placeOrder(shop);
    const before = shop.store.snapshot();
    expect((await pay(shop, 101)).status).to.equal(200);
    expect(shop.store.snapshot()).to.deep.equal(before);
  });

  it('saves the addresses that should be saved, not before (store-api 2.8)', async () => {
    const shop = await ShopDriver.open();
    const items = shop.lines.map(({id, quantity}) => ({itemId: id, quantity}));
    const eve = {...people.ben, firstName: 'Eve'};
    await shop.post(
      {address: {...eve, shouldSaveAddress: true}, lineItems: items.slice(0, 1)},
      {address: {...people.cleo, firstName: 'Flo', shouldSaveAddress: false}, lineItems: items.slice(1)},
    );
    await shop.select(0);
    await shop.select(1);
    await bill(shop);
    const names = (): string[] => shop.store.snapshot().account.addresses.map(({firstName}) => firstName);
    await submit(shop);
    expect(names()).to.deep.equal(['Ada', 'Ben', 'Cleo', 'Dan']);
    await pay(shop, 101);
    expect(names()).to.deep.equal(['Ada', 'Ben', 'Cleo', 'Dan', 'Eve']);
  });

  it('goes by what was said last of an address, saves one that is sent to twice once, and none that is there (store-api 2.8)', async () => {
    const shop = await ShopDriver.open();
    const [first, second, third] = shop.lines.map(({id, quantity}) => [{itemId: id, quantity}]);
    const eve = {...people.ben, firstName: 'Eve', shouldSaveAddress: true};
    const flo = {...people.cleo, firstName: 'Flo'};
    await shop.post({address: eve, lineItems: first}, {address: {...flo, shouldSaveAddress: true}, lineItems: second});
    await shop.post({address: eve, lineItems: third});
    const withFlo = shop.consignment(1);
    await shop.put(withFlo.id, {address: {...flo, shouldSaveAddress: false}, lineItems: second});
    for (const place of [0, 1, 2]) await shop.select(place);
    await placeOrder(shop);
    expect(shop.store.snapshot().account.addresses.map(({firstName}) => firstName)).to.deep.equal(['Ada', 'Ben', 'Cleo', 'Dan', 'Eve']);
  });

  it('is not needed where certificates cover it: submitted is complete (store-api 2.6)', async () => {
    const shop = await ShopDriver.open({scenario: 'single-unit'});
    await assignToBen(shop);
    await bill(shop);
    await shop.ask('POST', checkoutPath(shop, 'gift-certificates'), {giftCertificateCode: 'GIFT-25'});
    expect((await submit(shop)).body.data.order).to.deep.include({orderId: 101, status: 'COMPLETED', isComplete: true});
    expect(shop.store.snapshot().giftCertificates[0]?.balance).to.equal(7.01);
    expect((await shop.ask('GET', '/api/storefront/carts')).body).to.deep.equal([]);
  });

  it('saves no address for a guest (store-api 4.10)', async () => {
    const shop = await ShopDriver.open({scenario: 'guest'});
    await shop.post({
      address: {...people.ben, firstName: 'Eve', shouldSaveAddress: true},
      lineItems: shop.lines.map(({id, quantity}) => ({itemId: id, quantity})),
    });
    await shop.select(0);
    await placeOrder(shop);
    expect(shop.store.snapshot().account.addresses).to.have.length(4);
  });

  it('spends the certificate first, then the store credit, once it is paid (store-api 2.5)', async () => {
    const shop = await ready();
    await shop.arrange(state => {
      state.giftCertificates.unshift({code: 'NOT-USED', balance: 40, purchaseDate: '2026-01-05'});
    });
    await shop.ask('POST', checkoutPath(shop, 'gift-certificates'), {giftCertificateCode: 'GIFT-25'});
    const left = (): unknown[] => {
      const {giftCertificates, account} = shop.store.snapshot();
      return [...giftCertificates.map(({balance}) => balance), account.storeCredit];
    };
    await submit(shop, {useStoreCredit: true});
    expect(left()).to.deep.equal([40, 25, 15]);
    await pay(shop, 101);
    expect(left()).to.deep.equal([40, 0, 0]);
    expect(shop.store.snapshot().orders[0]?.totals).to.deep.include({giftCertificates: 25, storeCredit: 15});
  });
});

describe('a session that ended', () => {
  it('cannot place, pay or read an order (store-api 9, expiredSession)', async () => {
    const shop = await ready();
    await submit(shop);
    shop.store.act({kind: 'expire-session'});
    const before = shop.store.snapshot();
    for (const {status} of [await submit(shop), await pay(shop, 101), await read(shop, 101)]) expect(status).to.equal(404);
    expect(shop.store.snapshot()).to.deep.equal(before);
  });
});

describe("somebody else's order", () => {
  it('is 404 to read and to pay, as is one that is not there (store-api 2.6)', async () => {
    const shop = await ready('guest');
    await submit(shop);
    expect((await read(shop, 101)).status).to.equal(200);
    shop.store.act({kind: 'sign-in'});
    const before = shop.store.snapshot();
    for (const id of [101, 999]) {
      expect((await read(shop, id)).status, String(id)).to.equal(404);
      expect((await pay(shop, id)).status, String(id)).to.equal(404);
    }
    expect(shop.store.snapshot()).to.deep.equal(before);
  });
});
