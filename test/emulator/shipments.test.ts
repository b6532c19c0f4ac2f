/** Shipments of an order (store-api 6.5). */
import {expect} from 'chai';
import {expectRefusal, manage} from './management-shipping-driver.js';
import {
  addressesOf,
  bill,
  get,
  makeOrder,
  orderOf,
  productNamed,
  productsOf,
  shopWithOrder,
  submit,
  type Address,
  type Product,
  type Shipment,
} from './management-orders-driver.js';
import {ShopDriver} from './shop-driver.js';

interface Sender {
  shop: ShopDriver;
  id: number;
  path: string;
  ada: Address;
  ben: Address;
  products: Product[];
}

/** Two mugs and a towel for Ada, a mug and a notebook for Ben, a download for nobody. */
async function twoParcels(): Promise<Sender> {
  const {shop, id} = await shopWithOrder('two-consignments');
  const [ada, ben] = await addressesOf(shop, id);
  if (ada === undefined || ben === undefined) throw new Error('The order has no two addresses.');
  return {shop, id, path: `/orders/${id}/shipments`, ada, ben, products: await productsOf(shop, id)};
}

async function send(shop: ShopDriver, path: string, fields: object): Promise<Shipment> {
  const {status, body} = await manage<Shipment>(shop, 'POST', path, fields);
  expect(status, JSON.stringify(body)).to.equal(201);
  return body;
}

const item = (product: Product, quantity = product.quantity): {order_product_id: number; quantity: number} => ({
  order_product_id: product.id,
  quantity,
});

const all = (products: readonly Product[], {id}: Address): object => ({
  order_address_id: id,
  items: products.filter(({order_address_id: to}) => to === id).map(product => item(product)),
});

describe('a shipment', () => {
  it('is made with 201 and read back: fields, snapshots of the addresses, a time (store-api 6.5)', async () => {
    const {shop, path, ben, products} = await twoParcels();
    const mug = productNamed(products, 'Blue mug', ben.id);
    shop.store.act({kind: 'advance-clock', ms: 60_000});
    const shipment = await send(shop, path, {
      order_address_id: ben.id,
      items: [item(mug)],
      tracking_number: 'EJ958083578US',
      shipping_provider: 'usps',
      merchant_shipping_cost: '1',
      comments: 'Ready to go',
    });
    expect(shipment).to.deep.equal({
      id: 1,
      order_id: 101,
      customer_id: 7,
      order_address_id: ben.id,
      date_created: 'Wed, 04 Mar 2026 05:07:07 +0000',
      tracking_number: 'EJ958083578US',
      merchant_shipping_cost: '1.0000',
      shipping_method: 'Standard',
      comments: 'Ready to go',
      shipping_provider: 'usps',
      tracking_carrier: '',
      tracking_link: '',
      billing_address: shipment['billing_address'],
      shipping_address: shipment['shipping_address'],
      items: [{order_product_id: mug.id, product_id: 101, quantity: 1}],
      shipping_provider_display_name: 'USPS',
      generated_tracking_link: 'https://trkcnfrm1.smi.usps.com/PTSInternetWeb/InterLabelInquiry.do?strOrigTrackNum=EJ958083578US',
    });
    expect(shipment['billing_address']).to.deep.include({first_name: 'Ada', country_iso2: 'GB', email: 'ada@example.com'});
    expect(shipment['shipping_address']).to.deep.include({first_name: 'Ben', street_1: '500 Congress Ave', state: 'Texas', zip: '78701'});
    expect(await get(shop, `${path}/1`)).to.deep.equal(shipment);
  });

  it('keeps the address it was sent to when the order gets another (store-api 6.5)', async () => {
    const {shop, id, path, ben, products} = await twoParcels();
    await send(shop, path, all(products, ben));
    await manage(shop, 'PUT', `/orders/${id}/shipping_addresses/${ben.id}`, {first_name: 'Beatrix'});
    await manage(shop, 'PUT', `/orders/${id}`, {billing_address: {first_name: 'Augusta'}});
    const shipment = await get<Record<string, object>>(shop, `${path}/1`);
    expect(shipment['shipping_address']).to.deep.include({first_name: 'Ben'});
    expect(shipment['billing_address']).to.deep.include({first_name: 'Ada'});
  });

  it('of some units moves the order to partly shipped, of the last ones to shipped with its date (store-api 9)', async () => {
    const {shop, id, path, ada, ben, products} = await twoParcels();
    const mugs = productNamed(products, 'Blue mug', ada.id);
    await send(shop, path, {order_address_id: ada.id, items: [item(mugs, 1)]});
    expect(await orderOf(shop, id)).to.deep.include({status_id: 3, status: 'Partially Shipped', date_shipped: '', items_shipped: 1});
    await send(shop, path, all(products, ben));
    expect((await orderOf(shop, id)).status_id).to.equal(3);
    shop.store.act({kind: 'advance-clock', ms: 60_000});
    await send(shop, path, {order_address_id: ada.id, items: [item(mugs, 1), item(productNamed(products, 'Tea towel'))]});
    expect(await orderOf(shop, id)).to.deep.include({
      status_id: 2,
      status: 'Shipped',
      date_shipped: 'Wed, 04 Mar 2026 05:07:07 +0000',
      date_modified: 'Wed, 04 Mar 2026 05:07:07 +0000',
      items_total: 6,
      items_shipped: 5,
    });
    expect((await productsOf(shop, id)).map(({quantity_shipped: sent}) => sent)).to.deep.equal([2, 1, 1, 1, 0]);
    expect((await addressesOf(shop, id)).map(address => [address.items_total, address.items_shipped])).to.deep.equal([
      [3, 3],
      [2, 2],
    ]);
  });

  it('of an incomplete order takes the cart, so that nothing sent is left in one', async () => {
    const shop = await ShopDriver.open({scenario: 'two-consignments'});
    await bill(shop);
    await submit(shop);
    const [ada] = await addressesOf(shop, 101);
    await send(shop, '/orders/101/shipments', all(await productsOf(shop, 101), ada!));
    expect(await orderOf(shop, 101)).to.deep.include({status: 'Partially Shipped', payment_status: 'captured'});
    expect((await shop.ask('GET', '/api/storefront/carts')).body).to.deep.equal([]);
  });

  it('that is deleted gives its units back and leaves the status (store-api 6.5)', async () => {
    const {shop, id, path, ada, ben, products} = await twoParcels();
    await send(shop, path, all(products, ada));
    await send(shop, path, all(products, ben));
    const {date_shipped: shippedAt} = await orderOf(shop, id);
    shop.store.act({kind: 'advance-clock', ms: 60_000});
    expect(await manage(shop, 'DELETE', `${path}/1`)).to.deep.equal({status: 204, body: null});
    expect(await orderOf(shop, id)).to.deep.include({
      status: 'Shipped',
      date_shipped: shippedAt,
      date_modified: 'Wed, 04 Mar 2026 05:07:07 +0000',
      items_shipped: 2,
    });
    expect((await addressesOf(shop, id)).map(({items_shipped: sent}) => sent)).to.deep.equal([0, 2]);
    expect((await get<Shipment[]>(shop, path)).map(shipment => shipment.id)).to.deep.equal([2]);
    expect((await send(shop, path, all(products, ada))).id).to.equal(3);
    expect(await manage(shop, 'DELETE', path)).to.deep.equal({status: 204, body: null});
    expect(await orderOf(shop, id)).to.deep.include({status: 'Shipped', items_shipped: 0});
    expect(await manage(shop, 'DELETE', path)).to.deep.equal({status: 204, body: null});
  });

  it('can hold bundle children, which have units of their own (store-api 4.7)', async () => {
    const {shop, id} = await shopWithOrder('bundle');
    const products = await productsOf(shop, id);
    const [address] = await addressesOf(shop, id);
    const tea = productNamed(products, 'Tin of tea');
    await send(shop, `/orders/${id}/shipments`, {order_address_id: address?.id, items: [item(tea, 3)]});
    const sent = (await productsOf(shop, id)).map(product => [product.name, product.quantity_shipped]);
    expect(sent).to.deep.equal([
      ['Evening hamper', 0],
      ['Fig candle', 0],
      ['Tin of tea', 3],
      ['Blue mug', 0],
    ]);
  });

  it('of all but what is collected is of all there is to send', async () => {
    const {shop, id} = await shopWithOrder('pickup');
    const [address] = await addressesOf(shop, id);
    const products = await productsOf(shop, id);
    await send(shop, `/orders/${id}/shipments`, all(products, address!));
    expect((await orderOf(shop, id)).status).to.equal('Shipped');
  });
});

describe('the shipments of an order', () => {
  it('are 204 where there are none, else listed in pages and counted (store-api 6, 6.5)', async () => {
    const {shop, path, ada, ben, products} = await twoParcels();
    expect(await manage(shop, 'GET', path)).to.deep.equal({status: 204, body: null});
    expect(await get(shop, `${path}/count`)).to.deep.equal({count: 0});
    const first = await send(shop, path, all(products, ada));
    const second = await send(shop, path, all(products, ben));
    expect(await get(shop, path)).to.deep.equal([first, second]);
    expect(await get(shop, `${path}?limit=1&page=2`)).to.deep.equal([second]);
    expect(await get(shop, `${path}/count`)).to.deep.equal({count: 2});
    await expectRefusal(shop, 400, 'GET', `${path}?limit=none`);
  });

  it('of another order are not there', async () => {
    const {shop, path, ada, products} = await twoParcels();
    await send(shop, path, all(products, ada));
    await makeOrder(shop, {products: [{product_id: 101}]});
    await expectRefusal(shop, 404, 'GET', '/orders/102/shipments/1');
    await expectRefusal(shop, 404, 'PUT', '/orders/102/shipments/1', {});
    await expectRefusal(shop, 404, 'DELETE', '/orders/102/shipments/1');
  });
});

describe('changing a shipment', () => {
  it('takes all but its items; its address may be named (store-api 6.5)', async () => {
    const {shop, path, ben, products} = await twoParcels();
    const shipment = await send(shop, path, all(products, ben));
    shop.store.act({kind: 'advance-clock', ms: 60_000});
    const changes = {
      tracking_number: 'x'.repeat(50),
      tracking_link: 'https://track.example/1',
      tracking_carrier: 'royal-mail',
      shipping_provider: 'Parcel Bikes',
      shipping_method: 'By bike',
      comments: 'x'.repeat(65_535),
    };
    const {status, body} = await manage(shop, 'PUT', `${path}/1`, {...changes, merchant_shipping_cost: 2.5, order_address_id: ben.id});
    expect(status).to.equal(200);
    expect(body).to.deep.equal({
      ...shipment,
      ...changes,
      merchant_shipping_cost: '2.5000',
      shipping_provider_display_name: 'Parcel Bikes',
    });
    expect(await get(shop, `${path}/1`)).to.deep.equal(body);
    expect((await orderOf(shop, 101)).date_modified).to.equal('Wed, 04 Mar 2026 05:07:07 +0000');
  });

  it('to another address is 400: its items go to this one', async () => {
    const {shop, path, ada, ben, products} = await twoParcels();
    await send(shop, path, all(products, ben));
    await expectRefusal(shop, 400, 'PUT', `${path}/1`, {comments: 'Hello', order_address_id: ada.id});
  });

  for (const field of ['items', 'id', 'order_id', 'date_created', 'shipping_address', 'generated_tracking_link']) {
    it(`refuses ${field}, which cannot be written to (store-api 6.5)`, async () => {
      const {shop, path, ben, products} = await twoParcels();
      await send(shop, path, all(products, ben));
      expect(await expectRefusal(shop, 400, 'PUT', `${path}/1`, {comments: 'Hello', [field]: []})).to.equal(
        `The field '${field}' cannot be written to. Please remove it from your request before trying again.`,
      );
    });
  }
});

describe('a shipment that cannot be', () => {
  const tooLong = {tracking_number: 51, tracking_link: 501, comments: 65_536};
  const refused: [what: string, fields: (sender: Sender) => unknown][] = [
    ['no body', () => undefined],
    ['a list', () => []],
    ['no address', ({products, ben}) => ({...all(products, ben), order_address_id: undefined})],
    ['no items', ({ben}) => ({order_address_id: ben.id})],
    ['an empty list of items', ({ben}) => ({order_address_id: ben.id, items: []})],
    ['items that are no list', ({ben, products}) => ({order_address_id: ben.id, items: item(productNamed(products, 'Notebook'))})],
    ['items that are numbers', ({ben}) => ({order_address_id: ben.id, items: [1]})],
    ['an address that is not there', ({ben, products}) => ({...all(products, ben), order_address_id: 999})],
    ['a product that is not there', ({ben}) => ({order_address_id: ben.id, items: [{order_product_id: 999, quantity: 1}]})],
    ['a product of another address', ({ben, products}) => ({order_address_id: ben.id, items: [item(productNamed(products, 'Tea towel'))]})],
    ['a download', ({ben, products}) => ({order_address_id: ben.id, items: [item(productNamed(products, 'Knitting patterns (PDF)'))]})],
    [
      'more units than there are',
      ({ada, products}) => ({order_address_id: ada.id, items: [item(productNamed(products, 'Blue mug', ada.id), 3)]}),
    ],
    [
      'more units than there are, in two items',
      ({ada, products}) => {
        const mugs = productNamed(products, 'Blue mug', ada.id);
        return {order_address_id: ada.id, items: [item(mugs, 2), item(mugs, 1)]};
      },
    ],
    [
      'a field no item has',
      ({ben, products}) => ({order_address_id: ben.id, items: [{...item(productNamed(products, 'Notebook')), product_id: 103}]}),
    ],
    ['an id of its own', ({ben, products}) => ({...all(products, ben), id: 5})],
    ['a cost below 0', ({ben, products}) => ({...all(products, ben), merchant_shipping_cost: '-1'})],
    ['a cost that is none', ({ben, products}) => ({...all(products, ben), merchant_shipping_cost: 'much'})],
    ['a provider that is no text', ({ben, products}) => ({...all(products, ben), shipping_provider: 5})],
    ['a carrier that is no slug', ({ben, products}) => ({...all(products, ben), tracking_carrier: 'Royal Mail'})],
    ...[0, -1, 0.5, '1', null].map((quantity): [string, (sender: Sender) => unknown] => [
      `the quantity ${JSON.stringify(quantity)}`,
      ({ben, products}) => ({order_address_id: ben.id, items: [{...item(productNamed(products, 'Notebook')), quantity}]}),
    ]),
    ...Object.entries(tooLong).map(([field, length]): [string, (sender: Sender) => unknown] => [
      `${field} of ${length} characters`,
      ({ben, products}) => ({...all(products, ben), [field]: 'x'.repeat(length)}),
    ]),
  ];
  for (const [what, fields] of refused) {
    it(`with ${what} is 400, and nothing is sent (store-api 6.5, 9)`, async () => {
      const sender = await twoParcels();
      await expectRefusal(sender.shop, 400, 'POST', sender.path, fields(sender));
    });
  }

  it('sends what was sent already: 400, until its shipment is deleted (store-api 9)', async () => {
    const {shop, path, ben, products} = await twoParcels();
    await send(shop, path, all(products, ben));
    await expectRefusal(shop, 400, 'POST', path, all(products, ben));
    await manage(shop, 'DELETE', `${path}/1`);
    await send(shop, path, all(products, ben));
  });

  it('holds what is collected: 400', async () => {
    const {shop, id} = await shopWithOrder('pickup');
    const towel = productNamed(await productsOf(shop, id), 'Tea towel');
    const [address] = await addressesOf(shop, id);
    await expectRefusal(shop, 400, 'POST', `/orders/${id}/shipments`, {order_address_id: address?.id, items: [item(towel)]});
  });

  it('says what is missing, and what is not shipped', async () => {
    const {shop, path, ben, products} = await twoParcels();
    expect(await expectRefusal(shop, 400, 'POST', path, {comments: 'Hello'})).to.include('[order_address_id, items]');
    const download = productNamed(products, 'Knitting patterns (PDF)');
    expect(await expectRefusal(shop, 400, 'POST', path, {order_address_id: ben.id, items: [item(download)]})).to.include('not shipped');
  });

  it('can name a product twice, and its address by text, as the samples do, and its lengths reach the limits', async () => {
    const {shop, path, ada, products} = await twoParcels();
    const mug = productNamed(products, 'Blue mug', ada.id);
    const twice = {order_address_id: String(ada.id), items: [item(mug, 1), item(mug, 1)]};
    const fields = {tracking_number: 'x'.repeat(50), tracking_link: 'x'.repeat(500), comments: 'x'.repeat(65_535)};
    expect(await send(shop, path, {...twice, ...fields})).to.deep.include({
      ...fields,
      order_address_id: ada.id,
      merchant_shipping_cost: '0.0000',
    });
    expect(productNamed(await productsOf(shop, 101), 'Blue mug', ada.id).quantity_shipped).to.equal(2);
  });
});

describe('the tracking link', () => {
  for (const [what, fields, link, name] of [
    ['nothing', {}, '', ''],
    ['a number alone', {tracking_number: '1'}, '', ''],
    ['a provider alone', {shipping_provider: 'fedex'}, '', 'FedEx'],
    [
      'a provider of the store',
      {tracking_number: 'A 1', shipping_provider: 'fedex'},
      'https://www.fedex.com/fedextrack/?trknbr=A%201',
      'FedEx',
    ],
    ['UPS by another name', {tracking_number: '1', shipping_provider: 'upsready'}, 'https://www.ups.com/track?tracknum=1', 'UPS'],
    [
      'a provider that carries nothing',
      {tracking_number: '1', shipping_provider: 'shipperhq'},
      'https://track.aftership.com/1',
      'ShipperHQ',
    ],
    ['any other provider', {tracking_number: '1', shipping_provider: 'Parcel Ponies'}, 'https://track.aftership.com/1', 'Parcel Ponies'],
    [
      'a provider named like no provider',
      {tracking_number: '1', shipping_provider: 'constructor'},
      'https://track.aftership.com/1',
      'constructor',
    ],
    ['a provider app', {tracking_number: '1', shipping_provider: 'carrier_52'}, 'https://track.aftership.com/1', 'Parcel Bikes'],
    ['an app that is not there', {tracking_number: '1', shipping_provider: 'carrier_99'}, 'https://track.aftership.com/1', 'carrier_99'],
    [
      'a carrier of the store',
      {tracking_number: '1', tracking_carrier: 'royal-mail'},
      'https://www.royalmail.com/track-your-item#/tracking-results/1',
      '',
    ],
    ['another carrier', {tracking_number: '1', tracking_carrier: 'dhl'}, 'https://track.aftership.com/dhl/1', ''],
    [
      'any provider and a carrier',
      {tracking_number: '1', shipping_provider: 'Ponies', tracking_carrier: 'dhl'},
      'https://track.aftership.com/dhl/1',
      'Ponies',
    ],
    ['a link of the merchant', {tracking_number: '1', shipping_provider: 'fedex', tracking_link: 'https://track.example/1'}, '', 'FedEx'],
  ] as const) {
    it(`of ${what} is ${link === '' ? 'not generated' : link} (store-api 6.5)`, async () => {
      const {shop, id} = await shopWithOrder('default');
      await shop.arrange(state => {
        state.providers = [
          {carrierId: 'carrier_52', name: 'Parcel Bikes', isMultiCarrier: false, rates: null, delay: 0, connectionIsValid: true},
        ];
      });
      const [address] = await addressesOf(shop, id);
      const shipment = await send(shop, `/orders/${id}/shipments`, {...all(await productsOf(shop, id), address!), ...fields});
      expect(shipment).to.deep.include({
        generated_tracking_link: link,
        tracking_link: 'tracking_link' in fields ? fields.tracking_link : '',
        shipping_provider_display_name: name,
      });
    });
  }
});
