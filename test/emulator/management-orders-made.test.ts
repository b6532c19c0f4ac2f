/** Orders made by the management API, without a checkout (store-api 6.4). */
import {expect} from 'chai';
import {expectRefusal, manage} from './management-shipping-driver.js';
import {addressesOf, billingAddress, get, makeOrder, orderOf, productNamed, productsOf} from './management-orders-driver.js';
import {people, ShopDriver} from './shop-driver.js';

const trish = {
  first_name: 'Trish',
  last_name: 'Smith',
  street_1: '666 Sussex St',
  city: 'San Francisco',
  state: 'California',
  zip: '94105',
  country_iso2: 'US',
};

const poster = {name: 'Poster', quantity: 2, price_ex_tax: 10, price_inc_tax: '10.98'};

describe('an order made by the API', () => {
  let shop: ShopDriver;

  beforeEach(() => {
    shop = new ShopDriver({now: '2026-03-04T05:06:07Z'});
  });

  it("needs products and a billing address alone: pending, for a guest, to where the bill goes (the store's guide)", async () => {
    const order = await makeOrder(shop, {products: [{product_id: 101, quantity: 2}]});
    expect(order).to.deep.include({
      id: 101,
      status_id: 1,
      status: 'Pending',
      customer_id: 0,
      cart_id: '',
      date_created: 'Wed, 04 Mar 2026 05:06:07 +0000',
      order_source: 'external',
      external_source: null,
      tax_provider_id: '',
      shipping_address_count: 1,
      items_total: 2,
      subtotal_ex_tax: '24.0000',
      total_tax: '1.9800',
      total_inc_tax: '25.9800',
      discount_amount: '0.0000',
      coupon_discount: '0.0000',
      base_shipping_cost: '0.0000',
      shipping_cost_inc_tax: '0.0000',
      base_handling_cost: '0.0000',
      base_wrapping_cost: '0.0000',
      wrapping_cost_tax: '0.0000',
      store_credit_amount: '0.0000',
      gift_certificate_amount: '0.0000',
    });
    expect(order.billing_address).to.deep.equal({...billingAddress, company: '', street_2: '', phone: '', form_fields: []});
    const [address, ...others] = await addressesOf(shop, 101);
    expect(others).to.deep.equal([]);
    expect(address).to.deep.include({
      ...billingAddress,
      shipping_method: 'None',
      base_cost: '0.0000',
      cost_ex_tax: '0.0000',
      base_handling_cost: '0.0000',
      shipping_zone_id: 0,
      shipping_zone_name: '',
      items_total: 2,
    });
    expect(await orderOf(shop, 101)).to.deep.equal(order);
  });

  it('takes what else can be said of it', async () => {
    const fields = {
      status_id: 11,
      customer_id: 7,
      customer_message: 'Thank you',
      staff_notes: 'Send Saturday',
      external_source: 'M-MIG',
      external_order_id: 'T-1',
      channel_id: 1,
    };
    const order = await makeOrder(shop, {
      ...fields,
      products: [poster],
      date_created: 'Tue, 20 Nov 2012 00:00:00 +0000',
      discount_amount: '5',
    });
    expect(order).to.deep.include({...fields, date_created: 'Tue, 20 Nov 2012 00:00:00 +0000', discount_amount: '5.0000'});
    expect(order).to.deep.include({subtotal_ex_tax: '20.0000', total_tax: '1.9600', total_ex_tax: '15.0000', total_inc_tax: '16.9600'});
    const [product] = await productsOf(shop, 101);
    expect(product?.['applied_discounts']).to.deep.equal([
      {id: 'manual-discount', amount: '5.0000', name: 'Manual Discount', code: null, target: 'order'},
    ]);
    expect(product?.['discounted_total_inc_tax']).to.equal('16.9600');
  });

  it("can be given away, and be a guest's in so many words", async () => {
    const order = await makeOrder(shop, {products: [{product_id: 101}], customer_id: 0, discount_amount: 12});
    expect(order).to.deep.include({customer_id: 0, total_ex_tax: '0.0000', total_inc_tax: '0.9900'});
  });

  it('takes a price without tax', async () => {
    expect(await makeOrder(shop, {products: [{...poster, price_inc_tax: 10}]})).to.deep.include({
      total_tax: '0.0000',
      total_inc_tax: '20.0000',
    });
  });

  it('says what this store does not take of what the real one takes', async () => {
    const pickup = {pickup_method_id: 1, line_items: [poster]};
    for (const [body, field] of [
      [{products: [poster], fees: []}, 'fees'],
      [{products: [{product_id: 101, wrapping_id: 1}]}, 'products[0].wrapping_id'],
      [{products: [{...poster, upc: '1'}]}, 'products[0].upc'],
      [{consignments: {pickups: [{...pickup, location: {}}]}}, 'consignments.pickups[0].location'],
    ] as const) {
      expect(await expectRefusal(shop, 400, 'POST', '/orders', {billing_address: billingAddress, ...body})).to.equal(
        `The emulated store does not take the field '${field}'.`,
      );
    }
  });

  it('says what is missing', async () => {
    expect(await expectRefusal(shop, 400, 'POST', '/orders', {})).to.include('[products, billing_address]');
    expect(await expectRefusal(shop, 400, 'POST', '/orders', {consignments: {}})).to.include('[billing_address]');
  });

  it('keeps the prices it was sent, for goods of the catalogue and of the merchant alike', async () => {
    await makeOrder(shop, {
      products: [
        {name: 'Poster', quantity: 1, price_inc_tax: 10.98, price_ex_tax: 10, sku: 'POST-1'},
        {name_merchant: 'Mug', quantity: 1, price_inc_tax: 50, price_ex_tax: 45},
        {product_id: 103, variant_id: 1103, product_options: [{id: 31, value: '311'}], price_inc_tax: 7, price_ex_tax: 6},
        {product_id: 102},
      ],
    });
    const products = await productsOf(shop, 101);
    expect(
      products.map(({name, quantity, ...product}) => [
        name,
        quantity,
        product['product_id'],
        product['price_ex_tax'],
        product['price_inc_tax'],
      ]),
    ).to.deep.equal([
      ['Poster', 1, 0, '10.0000', '10.9800'],
      ['Mug', 1, 0, '45.0000', '50.0000'],
      ['Notebook', 1, 103, '6.0000', '7.0000'],
      ['Tea towel', 1, 102, '9.5000', '10.2800'],
    ]);
    expect(productNamed(products, 'Poster')).to.deep.include({sku: 'POST-1', type: 'physical', weight: '0.0000', brand: ''});
    expect(await orderOf(shop, 101)).to.deep.include({subtotal_ex_tax: '70.5000', subtotal_inc_tax: '78.2600', total_tax: '7.7600'});
  });

  it("has an address for each it names, and all goods go to the first (as in the specification's sample)", async () => {
    const order = await makeOrder(shop, {
      products: [{product_id: 101, quantity: 2}, {product_id: 104}],
      shipping_addresses: [
        {...trish, shipping_method: 'Post'},
        {...billingAddress, first_name: 'Jack'},
      ],
    });
    expect(order['shipping_address_count']).to.equal(2);
    const addresses = await addressesOf(shop, 101);
    expect(addresses.map(address => [address.first_name, address['shipping_method'], address.items_total])).to.deep.equal([
      ['Trish', 'Post', 2],
      ['Jack', 'None', 0],
    ]);
    expect(addresses[0]).to.deep.include({country: 'United States', country_iso2: 'US'});
    const products = await productsOf(shop, 101);
    expect(products.map(({order_address_id: to}) => to)).to.deep.equal([addresses[0]?.id, 0]);
    for (const {id} of addresses) {
      for (const path of [`shipping_addresses/${id}/shipping_quotes`, `consignments/shipping/${id}/shipping_quotes`]) {
        expect(await manage(shop, 'GET', `/orders/101/${path}`), path).to.deep.equal({status: 204, body: null});
      }
    }
  });

  it('of goods and downloads sends the goods where the bill goes', async () => {
    expect(await makeOrder(shop, {products: [{product_id: 104}, {product_id: 101}]})).to.deep.include({shipping_address_count: 1});
    const [address] = await addressesOf(shop, 101);
    expect((await productsOf(shop, 101)).map(({order_address_id: to}) => to)).to.deep.equal([0, address?.id]);
  });

  it('of downloads alone has no address', async () => {
    expect(await makeOrder(shop, {products: [{product_id: 104}]})).to.deep.include({shipping_address_count: 0, order_is_digital: true});
  });

  it('of a bundle brings what comes with each unit (store-api 4.7)', async () => {
    await makeOrder(shop, {products: [{product_id: 107, quantity: 2}]});
    const [hamper, ...children] = await productsOf(shop, 101);
    expect(children.map(({name, quantity, parent_order_product_id: parent}) => [name, quantity, parent])).to.deep.equal([
      ['Fig candle', 2, hamper?.id],
      ['Tin of tea', 4, hamper?.id],
    ]);
    for (const child of children) {
      expect(child).to.deep.include({order_address_id: hamper?.order_address_id, base_price: '0.0000', total_tax: '0.0000'});
    }
  });

  it('is collected where it is made of consignments, and has no address then (the specification)', async () => {
    const order = await makeOrder(shop, {consignments: {pickups: [{pickup_method_id: 2, line_items: [poster, {product_id: 101}]}]}});
    expect(order['shipping_address_count']).to.equal(0);
    const {pickups, shipping} = await get<Record<'pickups' | 'shipping', Record<string, unknown>[]>>(shop, '/orders/101/consignments');
    expect(shipping).to.deep.equal([]);
    expect(pickups[0]).to.deep.include({pickup_method_id: 2, pickup_method_display_name: 'Quayside stall'});
    expect(pickups[0]?.['line_items']).to.have.length(2);
    const products = await productsOf(shop, 101);
    for (const product of products) {
      expect(product).to.deep.include({order_address_id: 0, order_pickup_method_id: pickups[0]?.['id']});
    }
  });

  it('with prices that include tax keeps both prices', async () => {
    const inclusive = new ShopDriver({scenario: 'tax-inclusive'});
    const order = await makeOrder(inclusive, {products: [poster]});
    expect(order).to.deep.include({is_tax_inclusive_pricing: true, total_inc_tax: '21.9600', total_ex_tax: '20.0000', total_tax: '1.9600'});
    const [product] = await productsOf(inclusive, 101);
    expect(product).to.deep.include({base_price: '10.9800', price_ex_tax: '10.0000', price_inc_tax: '10.9800'});
  });

  it('shares no numbers with the order of a shopper that comes after it', async () => {
    await shop.read();
    await makeOrder(shop, {products: [{product_id: 101}]});
    await shop.post({address: people.ben, lineItems: shop.lines.map(({id, quantity}) => ({itemId: id, quantity}))});
    await shop.select(0);
    shop.store.act({kind: 'place-order'});
    const ids = [...(await productsOf(shop, 101)), ...(await productsOf(shop, 102))].map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect((await addressesOf(shop, 101))[0]?.id).not.to.equal((await addressesOf(shop, 102))[0]?.id);
  });

  const products = [{product_id: 101, quantity: 1}];
  for (const [what, body] of [
    ['no body', undefined],
    ['a list', []],
    ['nothing', {}],
    ['no products', {billing_address: billingAddress}],
    ['no billing address', {products}],
    ['an empty list of products', {billing_address: billingAddress, products: []}],
    ['products that are no list', {billing_address: billingAddress, products: {product_id: 101}}],
    ['a product that is not there', {billing_address: billingAddress, products: [{product_id: 999}]}],
    ['a product by its number as text', {billing_address: billingAddress, products: [{product_id: '101'}]}],
    ['no units', {billing_address: billingAddress, products: [{product_id: 101, quantity: 0}]}],
    ['fewer than no units', {billing_address: billingAddress, products: [{product_id: 101, quantity: -1}]}],
    ['half a unit', {billing_address: billingAddress, products: [{product_id: 101, quantity: 0.5}]}],
    ['another variant', {billing_address: billingAddress, products: [{product_id: 101, variant_id: 1102}]}],
    [
      'an option it does not have',
      {billing_address: billingAddress, products: [{product_id: 103, product_options: [{id: 31, value: '999'}]}]},
    ],
    ['one price of two', {billing_address: billingAddress, products: [{product_id: 101, price_ex_tax: 5}]}],
    ['a price below 0', {billing_address: billingAddress, products: [{...poster, price_ex_tax: -1}]}],
    ['a price without tax above the one with it', {billing_address: billingAddress, products: [{...poster, price_ex_tax: 11}]}],
    ['an item without a name', {billing_address: billingAddress, products: [{...poster, name: undefined}]}],
    ['an item with an empty name', {billing_address: billingAddress, products: [{...poster, name: ''}]}],
    ['an item with two names', {billing_address: billingAddress, products: [{...poster, name_customer: 'Picture'}]}],
    ['an item without a price', {billing_address: billingAddress, products: [{name: 'Poster', quantity: 1}]}],
    ['an item without a quantity', {billing_address: billingAddress, products: [{...poster, quantity: undefined}]}],
    ['wrapping', {billing_address: billingAddress, products: [{product_id: 101, wrapping_id: 1}]}],
    ['a field no product has', {billing_address: billingAddress, products: [{product_id: 101, colour: 'red'}]}],
    ['a bill without a postcode', {billing_address: {...billingAddress, zip: undefined}, products}],
    ['a bill to a country that is not there', {billing_address: {...billingAddress, country_iso2: 'XX'}, products}],
    ['a shipping address that is none', {billing_address: billingAddress, products, shipping_addresses: ['here']}],
    ['a shipping address with a cost', {billing_address: billingAddress, products, shipping_addresses: [{...trish, base_cost: '5'}]}],
    [
      'products and consignments',
      {billing_address: billingAddress, products, consignments: {pickups: [{pickup_method_id: 1, line_items: products}]}},
    ],
    [
      'addresses and consignments',
      {
        billing_address: billingAddress,
        shipping_addresses: [trish],
        consignments: {pickups: [{pickup_method_id: 1, line_items: products}]},
      },
    ],
    ['consignments without a pickup', {billing_address: billingAddress, consignments: {pickups: []}}],
    [
      'two pickups',
      {billing_address: billingAddress, consignments: {pickups: [1, 2].map(id => ({pickup_method_id: id, line_items: products}))}},
    ],
    [
      'a pickup method that is not there',
      {billing_address: billingAddress, consignments: {pickups: [{pickup_method_id: 9, line_items: products}]}},
    ],
    ['a pickup of nothing', {billing_address: billingAddress, consignments: {pickups: [{pickup_method_id: 1}]}}],
    [
      'a pickup and a shipping consignment',
      {billing_address: billingAddress, consignments: {pickups: [{pickup_method_id: 1, line_items: products}], shipping: []}},
    ],
    [
      'a field no pickup has',
      {billing_address: billingAddress, consignments: {pickups: [{pickup_method_id: 1, line_items: products, colour: 'red'}]}},
    ],
    ['a field no item has', {billing_address: billingAddress, products: [{...poster, colour: 'red'}]}],
    ['a price with tax alone', {billing_address: billingAddress, products: [{product_id: 101, price_inc_tax: 5}]}],
    ['a shipping consignment', {billing_address: billingAddress, consignments: {shipping: [{line_items: products}]}}],
    ['a status that is not there', {billing_address: billingAddress, products, status_id: 15}],
    ['a customer who is not there', {billing_address: billingAddress, products, customer_id: 8}],
    ['no time', {billing_address: billingAddress, products, date_created: 'yesterday'}],
    ['another channel', {billing_address: billingAddress, products, channel_id: 2}],
    ['a discount above the price', {billing_address: billingAddress, products, discount_amount: 12.01}],
    ['a field that cannot be written', {billing_address: billingAddress, products, status: 'Shipped'}],
    ['a field this store does not take', {billing_address: billingAddress, products, shipping_cost_ex_tax: '5'}],
  ] as const) {
    it(`with ${what} is 400, and nothing is made`, async () => {
      await expectRefusal(shop, 400, 'POST', '/orders', body);
    });
  }
});
