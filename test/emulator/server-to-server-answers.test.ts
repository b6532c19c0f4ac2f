/** What the server-to-server checkout shows: the storefront's figures under the specification's names (store-api 3.1 to 3.4, 4.11). */
import {expect} from 'chai';
import {askCheckout, firstOption, OPTIONS, readServer, units, WITH_OPTIONS, type ServerCheckout} from './server-to-server-driver.js';
import {people, ShopDriver} from './shop-driver.js';

const CHECKOUT_KEYS = [
  ...['id', 'cart', 'billing_address', 'consignments', 'taxes', 'coupons', 'fees', 'order_id', 'tax_total', 'grand_total', 'version'],
  ...['shipping_cost_total_inc_tax', 'shipping_cost_total_ex_tax', 'handling_cost_total_inc_tax', 'handling_cost_total_ex_tax'],
  ...['subtotal_inc_tax', 'subtotal_ex_tax', 'created_time', 'updated_time', 'customer_message'],
];
const CART_KEYS = [
  ...['id', 'customer_id', 'email', 'currency', 'tax_included', 'base_amount', 'channel_id', 'discount_amount', 'cart_amount_inc_tax'],
  ...['cart_amount_ex_tax', 'coupons', 'discounts', 'line_items', 'created_time', 'updated_time', 'version'],
];
const ITEM_KEYS = [
  ...['id', 'parent_id', 'variant_id', 'product_id', 'sku', 'name', 'url', 'quantity', 'is_taxable', 'image_url', 'discounts'],
  ...['discount_amount', 'coupon_amount', 'original_price', 'list_price', 'sale_price', 'extended_list_price', 'extended_sale_price'],
  ...['comparison_price', 'extended_comparison_price', 'is_mutable', 'added_by_promotion', 'is_require_shipping'],
];
const CONSIGNMENT_KEYS = [
  ...['id', 'line_item_ids', 'address', 'coupon_discounts', 'discounts', 'shipping_cost_inc_tax', 'shipping_cost_ex_tax'],
  ...['handling_cost_inc_tax', 'handling_cost_ex_tax', 'selected_shipping_option'],
];

describe('the answer to a server', () => {
  it('has the fields of the specification and no others', async () => {
    const shop = await ShopDriver.open({scenario: 'two-consignments'});
    const checkout = await readServer(shop);
    expect(checkout).to.have.all.keys(CHECKOUT_KEYS);
    expect(checkout.cart).to.have.all.keys(CART_KEYS);
    expect(checkout.cart).to.deep.include({currency: {code: 'USD'}, channel_id: 1, tax_included: false, customer_id: 7});
    const {physical_items: physical, digital_items: digital} = checkout.cart.line_items;
    for (const item of physical) expect(item).to.have.all.keys([...ITEM_KEYS, 'gift_wrapping']);
    for (const item of digital) expect(item).to.have.all.keys(ITEM_KEYS);
    expect([physical[0]?.['is_require_shipping'], digital[0]?.['is_require_shipping']]).to.deep.equal([true, false]);
    expect(checkout.consignments).to.have.length(2);
    for (const consignment of checkout.consignments) expect(consignment).to.have.all.keys(CONSIGNMENT_KEYS);
    expect(checkout.order_id).to.equal(null);
  });

  it("has the storefront's figures (store-api 3.1, 3.3)", async () => {
    const shop = await ShopDriver.open({scenario: 'two-consignments'});
    const {cart, consignments, shippingCostTotal, handlingCostTotal, taxTotal, grandTotal, version} = shop.checkout;
    const checkout = await readServer(shop);
    expect(checkout).to.deep.include({
      shipping_cost_total_inc_tax: shippingCostTotal,
      shipping_cost_total_ex_tax: shippingCostTotal,
      handling_cost_total_inc_tax: handlingCostTotal,
      handling_cost_total_ex_tax: handlingCostTotal,
      tax_total: taxTotal,
      grand_total: grandTotal,
      version,
    });
    expect(shippingCostTotal).to.be.greaterThan(0);
    expect(checkout.consignments.map(({shipping_cost_inc_tax: cost}) => cost)).to.deep.equal(
      consignments.map(({shippingCost}) => shippingCost),
    );
    expect(checkout.consignments.map(({shipping_cost_ex_tax: cost}) => cost)).to.deep.equal(
      consignments.map(({shippingCost}) => shippingCost),
    );
    expect(checkout.cart.line_items.physical_items.map(({id, quantity}) => [id, quantity])).to.deep.equal(
      cart.lineItems.physicalItems.map(({id, quantity}) => [id, quantity]),
    );
  });

  it('tells handling apart where the zone does (store-api 9)', async () => {
    const shop = await ShopDriver.open();
    const made = await askCheckout(shop, 'POST', `/consignments${WITH_OPTIONS}`, [
      {address: {email: '', country_code: 'FR'}, line_items: [units(shop, 'Notebook', 1)]},
    ]);
    const path = `/consignments/${made.body.data.consignments[0]?.id ?? ''}`;
    const {body} = await askCheckout(shop, 'PUT', path, {shipping_option_id: firstOption(made.body.data)});
    expect(body.data.consignments[0]).to.deep.include({handling_cost_inc_tax: 2, handling_cost_ex_tax: 2});
    expect(body.data).to.deep.include({handling_cost_total_inc_tax: 2, handling_cost_total_ex_tax: 2});
  });

  it('orders consignments as the storefront does (consignmentOrder insertion, store-api 9)', async () => {
    const shop = await ShopDriver.open({behaviours: {consignmentOrder: 'insertion'}});
    await shop.post(
      {address: people.ada, lineItems: [shop.units('Blue mug', 3)]},
      {address: people.ben, lineItems: [shop.units('Notebook', 1)]},
    );
    await shop.put(shop.consignment(0).id, {address: people.dan});
    const {consignments} = await readServer(shop);
    expect(consignments.map(({address}) => address['first_name'])).to.deep.equal(['Ben', 'Dan']);
  });

  it('has no available_shipping_options without quotes where the storefront has none (noQuotes missing, store-api 9)', async () => {
    const shop = await ShopDriver.open({scenario: 'no-zone', behaviours: {noQuotes: 'missing'}});
    await shop.post({address: people.ada, lineItems: [shop.units('Notebook', 1)]});
    const [consignment] = (await readServer(shop, OPTIONS)).consignments;
    expect(consignment).not.to.have.property('available_shipping_options');
    shop.store.setBehaviours({noQuotes: 'empty'});
    expect((await readServer(shop, OPTIONS)).consignments[0]?.available_shipping_options).to.deep.equal([]);
  });

  it('shows nothing optional without its include, and each thing with it (IncludeGeneral)', async () => {
    const shop = await ShopDriver.open({scenario: 'free-shipping'});
    await shop.post({address: people.ben, lineItems: [shop.units('Blue mug', 3)]});
    const shows = (checkout: ServerCheckout): boolean[] => [
      checkout.cart.line_items.physical_items.some(item => 'options' in item),
      checkout.cart.line_items.digital_items.some(item => 'options' in item),
      checkout.consignments.some(consignment => 'available_shipping_options' in consignment),
      'promotions' in checkout,
    ];
    const names = ['cart.line_items.physical_items.options', 'cart.line_items.digital_items.options', OPTIONS, 'promotions.banners'];
    expect(shows(await readServer(shop))).to.deep.equal([false, false, false, false]);
    for (const [index, name] of names.entries()) {
      expect(shows(await readServer(shop, name))).to.deep.equal(names.map((_name, other) => other === index));
    }
    const all = await readServer(shop, ...names);
    expect(shows(all)).to.deep.equal([true, true, true, true]);
    const mug = all.cart.line_items.physical_items.find(({name}) => name === 'Blue mug');
    expect(mug?.['options']).to.deep.equal(shop.line('Blue mug').options);
    expect(all.promotions).to.deep.equal([
      {banners: [{id: '11', type: 'applied', page: ['homepage', 'cartpage'], text: 'Free shipping within the United States from 30.00'}]},
    ]);
    await shop.arrange(state => {
      for (const promotion of state.promotions) promotion.minimumSubtotal = 1000;
    });
    expect((await readServer(shop, 'promotions.banners')).promotions).to.deep.equal([]);
    for (const other of ['consignments.availableShippingOptions', 'customer', 'payments', 'constructor']) {
      expect(await readServer(shop, other)).to.deep.equal(await readServer(shop));
    }
  });

  it('has gift wrapping with its amount as an integer, the parent of a bundled line, and certificates (the specification)', async () => {
    const wrapped = await readServer(await ShopDriver.open({scenario: 'wrapped'}));
    expect(wrapped.cart.line_items.physical_items.map(item => item['gift_wrapping'])).to.deep.include({
      name: 'Gold paper',
      message: 'Happy birthday',
      amount: 4.5,
      amount_as_integer: 450,
    });
    const bundle = await readServer(await ShopDriver.open({scenario: 'bundle'}));
    const [hamper, child] = bundle.cart.line_items.physical_items;
    expect([hamper?.['parent_id'], child?.['parent_id']]).to.deep.equal([null, hamper?.id]);
    const custom = await readServer(await ShopDriver.open({scenario: 'custom-item'}));
    const [sign] = custom.cart.line_items.custom_items;
    expect(sign).to.have.all.keys('id', 'name', 'sku', 'quantity', 'list_price', 'extended_list_price', 'image_url');
    const shop = await ShopDriver.open();
    const certificate = {
      ...{theme: 'General', amount: 20, quantity: 1, message: 'For you', name: 'Twenty'},
      sender: {name: 'Ada', email: 'ada@people.example'},
      recipient: {name: 'Ben', email: 'ben@people.example'},
    };
    await shop.ask('POST', `/api/storefront/carts/${shop.store.checkoutId}/items`, {giftCertificates: [certificate]});
    const [bought] = (await readServer(shop)).cart.line_items.gift_certificates;
    const {quantity: _quantity, ...shown} = certificate;
    expect(bought).to.deep.equal({id: bought?.id, ...shown, taxable: false});
  });

  it("has promotions' and coupons' shares of a consignment's shipping (store-api 3.3)", async () => {
    const shop = await ShopDriver.open({scenario: 'two-consignments'});
    const {body} = await askCheckout(shop, 'POST', '/coupons', {coupon_code: 'SHIPFREE'});
    const [first] = body.data.consignments;
    expect(first?.discounts).to.deep.equal([{id: 3}]);
    expect(first?.coupon_discounts).to.deep.equal([{code: 'SHIPFREE', amount: first?.selected_shipping_option?.cost}]);
    expect([first?.shipping_cost_inc_tax, first?.shipping_cost_ex_tax]).to.deep.equal([0, 0]);
  });
});

describe('coupons from the server side', () => {
  it("are seen by the storefront; their types are words, their ids numbers, and the cart's discount is without them (the specification)", async () => {
    const shop = await ShopDriver.open({scenario: 'one-with-all'});
    const {body} = await askCheckout(shop, 'POST', '/coupons', {coupon_code: 'tenoff'});
    const coupon = {id: 1, code: 'TENOFF', coupon_type: 'percentage_discount', display_name: 'Ten per cent off', discounted_amount: 5.88};
    expect(body.data.coupons).to.deep.equal([coupon]);
    expect(body.data.cart.coupons).to.deep.equal([coupon]);
    expect(body.data.cart).to.deep.include({discount_amount: 0, base_amount: 58.75, cart_amount_ex_tax: 52.87});
    await shop.read();
    expect(shop.checkout).to.have.nested.property('coupons[0].code', 'TENOFF');
    const without = await askCheckout(shop, 'DELETE', '/coupons/TENOFF', {version: shop.checkout.version});
    expect(without.body.data.coupons).to.deep.equal([]);
  });
});

describe('amounts with and without tax', () => {
  /** Three mugs at 10.00 to the United Kingdom (20 per cent), each wrapped for 5.00, and a certificate of 7.00 that is not taxed. */
  async function opened(pricesIncludeTax: boolean): Promise<ShopDriver> {
    const shop = await ShopDriver.open({scenario: 'wrapped'});
    await shop.arrange(state => {
      state.settings.pricesIncludeTax = pricesIncludeTax;
      const {checkout} = state;
      if (checkout === null) return;
      checkout.lines = checkout.lines.slice(0, 1);
      Object.assign(checkout.lines[0] ?? {}, {price: 10, quantity: 3});
      Object.assign(checkout.lines[0]?.giftWrapping ?? {}, {amount: 5});
      const contact = {name: '', email: ''};
      checkout.certificates.push({id: 'c', name: '', theme: '', amount: 7, sender: contact, recipient: contact, message: ''});
    });
    await shop.post({address: people.ada, lineItems: [shop.units('Blue mug', 3)]});
    return shop;
  }

  it('add the tax on top of the goods, before and after coupons; wrapping is in neither (store-api 4.11)', async () => {
    const shop = await opened(false);
    const before = await readServer(shop);
    expect(before).to.deep.include({subtotal_ex_tax: 37, subtotal_inc_tax: 43, tax_total: 9, grand_total: 61});
    expect(before.cart).to.deep.include({cart_amount_ex_tax: 37, cart_amount_inc_tax: 43, base_amount: 37});
    const {body} = await askCheckout(shop, 'POST', '/coupons', {coupon_code: 'TENOFF'});
    expect(body.data).to.deep.include({subtotal_ex_tax: 37, subtotal_inc_tax: 43});
    expect(body.data.cart).to.deep.include({cart_amount_ex_tax: 34, cart_amount_inc_tax: 39.4});
  });

  it('take the tax out of prices that are shown with it (store-api 4.11)', async () => {
    const shop = await opened(true);
    const before = await readServer(shop);
    expect(before).to.deep.include({subtotal_inc_tax: 37, subtotal_ex_tax: 32});
    expect(before.cart).to.deep.include({cart_amount_inc_tax: 37, cart_amount_ex_tax: 32, tax_included: true});
    const {body} = await askCheckout(shop, 'POST', '/coupons', {coupon_code: 'TENOFF'});
    expect(body.data).to.deep.include({subtotal_inc_tax: 37, subtotal_ex_tax: 32});
    expect(body.data.cart).to.deep.include({cart_amount_inc_tax: 34, cart_amount_ex_tax: 29.5});
  });
});
