/** Changing orders and their addresses (store-api 6.4). */
import {expect} from 'chai';
import {expectRefusal, manage} from './management-shipping-driver.js';
import {
  addressesOf,
  bill,
  billingAddress,
  orderOf,
  pay,
  productsOf,
  shopWithOrder,
  submit,
  type Address,
  type Order,
} from './management-orders-driver.js';
import {ShopDriver} from './shop-driver.js';

const put = (shop: ShopDriver, id: number, fields: object): Promise<{status: number; body: Order}> =>
  manage<Order>(shop, 'PUT', `/orders/${id}`, fields);

async function shopWithIncompleteOrder(): Promise<ShopDriver> {
  const shop = await ShopDriver.open({scenario: 'two-consignments'});
  await bill(shop);
  await submit(shop);
  return shop;
}

describe('the status of an order', () => {
  it('that is incomplete no more takes the cart, paid or not (store-api 2.6)', async () => {
    for (const [statusId, status, payment] of [
      [11, 'Awaiting Fulfillment', 'captured'],
      [7, 'Awaiting Payment', ''],
    ] as const) {
      const shop = await shopWithIncompleteOrder();
      const still = await put(shop, 101, {status_id: 0, staff_notes: 'Called'});
      expect([still.status, still.body.status]).to.deep.equal([200, 'Incomplete']);
      expect((await shop.ask<unknown[]>('GET', '/api/storefront/carts')).body).to.have.length(1);
      const {body} = await put(shop, 101, {status_id: statusId});
      expect([body.status, body['payment_status']]).to.deep.equal([status, payment]);
      expect((await shop.ask('GET', '/api/storefront/carts')).body).to.deep.equal([]);
      expect((await pay(shop, 101)).body.data.order.isComplete).to.equal(true);
    }
  });

  it('spends what the shopper paid with once, however often it changes', async () => {
    const shop = await ShopDriver.open({scenario: 'two-consignments'});
    await bill(shop);
    await submit(shop, {useStoreCredit: true});
    const credit = (): number => shop.store.snapshot().account.storeCredit;
    expect(credit()).to.equal(15);
    for (const statusId of [7, 11, 0, 11]) await put(shop, 101, {status_id: statusId});
    expect(credit()).to.equal(0);
  });

  it('that is set to shipped dates the order, once', async () => {
    const {shop, id} = await shopWithOrder('two-consignments');
    shop.store.act({kind: 'advance-clock', ms: 60_000});
    expect((await put(shop, id, {status_id: 2})).body).to.deep.include({
      status: 'Shipped',
      date_created: 'Wed, 04 Mar 2026 05:06:07 +0000',
      date_modified: 'Wed, 04 Mar 2026 05:07:07 +0000',
      date_shipped: 'Wed, 04 Mar 2026 05:07:07 +0000',
    });
    shop.store.act({kind: 'advance-clock', ms: 60_000});
    await put(shop, id, {status_id: 10});
    expect((await put(shop, id, {status_id: 2})).body.date_shipped).to.equal('Wed, 04 Mar 2026 05:07:07 +0000');
  });
});

describe('an order', () => {
  it('takes notes, a message and names of other systems, and keeps what is not sent', async () => {
    const {shop, id} = await shopWithOrder('two-consignments');
    const before = await orderOf(shop, id);
    const changes = {
      staff_notes: 'x'.repeat(65_535),
      customer_message: 'Thank you',
      external_source: 'POS (Till)',
      external_order_id: 'T-9',
    };
    const {body} = await put(shop, id, changes);
    expect(body).to.deep.equal({...before, ...changes});
    expect((await put(shop, id, {staff_notes: '', external_source: null, external_order_id: null})).body).to.deep.equal({
      ...before,
      customer_message: 'Thank you',
    });
  });

  it('keeps its money when the bill goes elsewhere', async () => {
    const {shop, id} = await shopWithOrder('two-consignments');
    const before = await orderOf(shop, id);
    const products = await productsOf(shop, id);
    const {body} = await put(shop, id, {billing_address: {street_1: '1 Rue de Rivoli', city: 'Paris', zip: '75001', country: 'france'}});
    expect(body.billing_address).to.deep.include({first_name: 'Ada', city: 'Paris', country: 'France', country_iso2: 'FR'});
    expect({...body, billing_address: before.billing_address}).to.deep.equal(before);
    expect(await productsOf(shop, id)).to.deep.equal(products);
  });

  it('is archived by is_deleted as by DELETE, and comes back (the specification)', async () => {
    const {shop, id} = await shopWithOrder('two-consignments');
    expect((await put(shop, id, {is_deleted: true})).body).to.deep.include({is_deleted: true});
    expect((await manage(shop, 'GET', '/orders')).status).to.equal(204);
    expect((await manage(shop, 'DELETE', `/orders/${id}`)).status).to.equal(204);
    expect((await put(shop, id, {is_deleted: false})).body).to.deep.include({is_deleted: false});
    expect((await manage(shop, 'GET', '/orders')).status).to.equal(200);
  });

  for (const field of ['id', 'status', 'cart_id', 'date_shipped', 'total_tax', 'shipping_address_count', 'currency_code', 'nonsense']) {
    it(`refuses ${field}, which cannot be written to, and changes nothing (store-api 6.4)`, async () => {
      const {shop, id} = await shopWithOrder('two-consignments');
      expect(await expectRefusal(shop, 400, 'PUT', `/orders/${id}`, {staff_notes: 'Hello', [field]: 1})).to.equal(
        `The field '${field}' cannot be written to. Please remove it from your request before trying again.`,
      );
    });
  }

  for (const body of [
    undefined,
    [],
    'text',
    {status_id: 15},
    {status_id: -1},
    {status_id: 1.5},
    {status_id: '2'},
    {status_id: null},
    {staff_notes: 'x'.repeat(65_536)},
    {staff_notes: 7},
    {customer_message: null},
    {is_deleted: 'yes'},
    {channel_id: 2},
    {external_source: ''},
    {external_order_id: 5},
    {billing_address: 'here'},
    {billing_address: {zip: '1'}},
    {billing_address: {country_iso2: 'XX'}},
    {billing_address: {country: 'Atlantis'}},
    {billing_address: {id: 5}},
    {billing_address: {form_fields: [{name: 'No such field', value: 'x'}]}},
    {products: [{product_id: 101, quantity: 1}]},
    {shipping_addresses: []},
  ]) {
    it(`refuses ${JSON.stringify(body ?? null).slice(0, 60)} with 400 and changes nothing (store-api 3.8)`, async () => {
      const {shop, id} = await shopWithOrder('two-consignments');
      const whole = typeof body === 'object' && !Array.isArray(body) ? {customer_message: 'Hello', ...body} : body;
      await expectRefusal(shop, 400, 'PUT', `/orders/${id}`, whole);
    });
  }
});

describe('a shipping address of an order', () => {
  const ofBen = async (shop: ShopDriver, id: number): Promise<Address> => {
    const [, ben] = await addressesOf(shop, id);
    if (ben === undefined) throw new Error('The order has one address.');
    return ben;
  };

  it('takes new fields, and neither cost nor tax is worked out again (store-api 6.4)', async () => {
    const {shop, id} = await shopWithOrder('two-consignments');
    const ben = await ofBen(shop, id);
    const order = await orderOf(shop, id);
    const products = await productsOf(shop, id);
    shop.store.act({kind: 'advance-clock', ms: 60_000});
    const changes = {
      first_name: 'Beatrix',
      street_1: '2 Rue de Rivoli',
      city: 'Paris',
      zip: '75001',
      state: '',
      country: 'France',
      country_iso2: 'FR',
      phone: '+33 1',
      email: 'bea@example.com',
      shipping_method: 'By hand',
      form_fields: [{name: 'Gift message', value: 'Bonne fête'}],
    };
    const {status, body} = await manage<Address>(shop, 'PUT', `/orders/${id}/shipping_addresses/${ben.id}`, changes);
    expect([status, body]).to.deep.equal([200, {...ben, ...changes}]);
    expect(await ofBen(shop, id)).to.deep.equal(body);
    expect(await orderOf(shop, id)).to.deep.equal({...order, date_modified: 'Wed, 04 Mar 2026 05:07:07 +0000'});
    expect(await productsOf(shop, id)).to.deep.equal(products);
  });

  it('takes a number, a text or a list of texts as the value of a form field, nothing else', async () => {
    const {shop, id} = await shopWithOrder('two-consignments');
    const {id: addressId} = await ofBen(shop, id);
    const path = `/orders/${id}/shipping_addresses/${addressId}`;
    const both = (one: unknown, other: unknown): object => ({
      form_fields: [
        {name: 'Gift message', value: one},
        {name: 'If nobody is at home', value: other},
      ],
    });
    for (const fields of [both('One', 'Two'), both(3, ['Four', 'Five'])]) {
      expect((await manage<Address>(shop, 'PUT', path, fields)).body).to.deep.include(fields);
    }
    for (const value of [null, true, {}, [1], undefined]) await expectRefusal(shop, 400, 'PUT', path, both('One', value));
  });

  it('takes a state by code or by name, and a form field without losing the others', async () => {
    const {shop, id} = await shopWithOrder('two-consignments');
    const {id: addressId} = await ofBen(shop, id);
    const write = async (fields: object): Promise<Address> =>
      (await manage<Address>(shop, 'PUT', `/orders/${id}/shipping_addresses/${addressId}`, fields)).body;
    await write({state: 'NY', form_fields: [{name: 'Gift message', value: 'One'}]});
    expect(await write({form_fields: [{name: 'If nobody is at home', value: '1'}]})).to.deep.include({
      state: 'NY',
      form_fields: [
        {name: 'Gift message', value: 'One'},
        {name: 'If nobody is at home', value: '1'},
      ],
    });
    const codes = (): (string | undefined)[] =>
      shop.store.snapshot().orders[0]?.addresses.map(({address}) => address.stateOrProvinceCode) ?? [];
    expect(codes()[1]).to.equal('NY');
    await write({state: 'california'});
    expect(codes()[1]).to.equal('CA');
  });

  for (const field of [
    'id',
    'order_id',
    'items_total',
    'items_shipped',
    'base_cost',
    'cost_inc_tax',
    'shipping_zone_name',
    'shipping_quotes',
    'item_total',
  ]) {
    it(`refuses ${field}, which cannot be written to (store-api 6.4)`, async () => {
      const {shop, id} = await shopWithOrder('two-consignments');
      const {id: addressId} = await ofBen(shop, id);
      expect(await expectRefusal(shop, 400, 'PUT', `/orders/${id}/shipping_addresses/${addressId}`, {city: 'Paris', [field]: 1})).to.equal(
        `The field '${field}' cannot be written to. Please remove it from your request before trying again.`,
      );
    });
  }

  for (const body of [
    undefined,
    [],
    {first_name: 5},
    {zip: null},
    {country_iso2: 'ZZ'},
    {country_iso2: ''},
    {form_fields: {}},
    {form_fields: [{}]},
  ]) {
    it(`refuses ${JSON.stringify(body)} with 400 and changes nothing (store-api 3.8)`, async () => {
      const {shop, id} = await shopWithOrder('two-consignments');
      const {id: addressId} = await ofBen(shop, id);
      await expectRefusal(shop, 400, 'PUT', `/orders/${id}/shipping_addresses/${addressId}`, body);
    });
  }
});

describe('what is not there', () => {
  it('is 404 on every path of an order, in a list of one problem (store-api 3.8)', async () => {
    const {shop, id} = await shopWithOrder('two-consignments');
    for (const [method, path, body] of [
      ['GET', '/orders/999'],
      ['GET', '/orders/x'],
      ['GET', '/orders/0'],
      ['PUT', '/orders/999', {staff_notes: ''}],
      ['PUT', '/orders/count', {staff_notes: ''}],
      ['DELETE', '/orders/999'],
      ['GET', '/orders/999/products'],
      ['GET', `/orders/${id}/products/999`],
      ['GET', '/orders/999/shipping_addresses'],
      ['GET', `/orders/${id}/shipping_addresses/999`],
      ['PUT', `/orders/${id}/shipping_addresses/999`, billingAddress],
      ['GET', `/orders/${id}/shipping_addresses/999/shipping_quotes`],
      ['GET', `/orders/${id}/shippingaddresses/999/shippingquotes`],
      ['GET', '/orders/999/consignments'],
      ['GET', `/orders/${id}/consignments/shipping/999/shipping_quotes`],
      ['GET', '/orders/999/shipments'],
      ['POST', '/orders/999/shipments', {}],
      ['DELETE', '/orders/999/shipments'],
      ['GET', '/orders/999/shipments/count'],
      ['GET', `/orders/${id}/shipments/1`],
      ['PUT', `/orders/${id}/shipments/1`, {comments: ''}],
      ['DELETE', `/orders/${id}/shipments/1`],
    ] as const) {
      expect(await expectRefusal(shop, 404, method, path, body)).to.equal('The requested resource was not found.');
    }
  });

  it('is 405 where a path does not answer the method', async () => {
    const {shop, id} = await shopWithOrder('two-consignments');
    for (const [method, path] of [
      ['PATCH', '/orders'],
      ['POST', `/orders/${id}`],
      ['POST', `/orders/${id}/products`],
      ['DELETE', `/orders/${id}/shipping_addresses`],
      ['POST', '/order_statuses'],
    ] as const) {
      await expectRefusal(shop, 405, method, path, {});
    }
  });
});

describe('a request that cannot be read', () => {
  it('is 400 where its body is no JSON, 401 without a token, and changes nothing (store-api 3.8, 6)', async () => {
    const {shop, id} = await shopWithOrder('two-consignments');
    const before = shop.store.snapshot();
    for (const [headers, status] of [
      [{'x-auth-token': 'merchant'}, 400],
      [{}, 401],
    ] as const) {
      for (const [method, path] of [
        ['POST', '/orders'],
        ['PUT', `/orders/${id}`],
        ['POST', `/orders/${id}/shipments`],
      ] as const) {
        const response = await shop.fetch(`/stores/harbour/v2${path}`, {method, headers, body: '{"staff_notes":'});
        expect([response.status, ((await response.json()) as {status: number}[]).map(problem => problem.status)]).to.deep.equal([
          status,
          [status],
        ]);
      }
    }
    expect(shop.store.snapshot()).to.deep.equal(before);
  });
});
