/** Order products of every kind, and the form fields of their addresses (store-api 6.4). */
import {expect} from 'chai';
import {manage} from './management-shipping-driver.js';
import {
  addressesOf,
  assignToBen,
  get,
  orderOf,
  placeOrder,
  productNamed,
  productsOf,
  shopWithOrder,
  type Product,
} from './management-orders-driver.js';
import {people, ShopDriver} from './shop-driver.js';

const link = (resource: string): object => ({url: `${location.origin}/stores/emulated/v2${resource}`, resource});

describe('order products', () => {
  it('of a bundle know their parent, which ships with them (store-api 4.7)', async () => {
    const {shop, id} = await shopWithOrder('bundle');
    const products = await productsOf(shop, id);
    const hamper = productNamed(products, 'Evening hamper');
    const children = products.filter(({parent_order_product_id: parent}) => parent !== null);
    expect(children.map(({name, quantity}) => [name, quantity])).to.deep.equal([
      ['Fig candle', 2],
      ['Tin of tea', 4],
    ]);
    for (const child of children) {
      expect(child).to.deep.include({
        parent_order_product_id: hamper.id,
        order_address_id: hamper.order_address_id,
        is_bundled_product: true,
        base_price: '0.0000',
      });
    }
    expect(hamper).to.deep.include({parent_order_product_id: null, is_bundled_product: false});
  });

  it('that are wrapped carry the wrapping, its message, its cost and the tax on it', async () => {
    const {shop, id} = await shopWithOrder('wrapped');
    const products = await productsOf(shop, id);
    const wrapping = ({quantity, ...product}: Product): unknown[] => [
      product.name,
      quantity,
      product['wrapping_id'],
      product['wrapping_name'],
      product['wrapping_message'],
      product['base_wrapping_cost'],
      product['wrapping_cost_inc_tax'],
    ];
    expect(products.map(wrapping)).to.deep.equal([
      ['Blue mug', 2, 2, 'Gold paper', 'Happy birthday', '9.0000', '9.7400'],
      ['Blue mug', 1, 0, '', '', '0.0000', '0.0000'],
      ['Tea towel', 1, 1, 'Brown paper and string', '', '3.0000', '3.2500'],
      ['Notebook', 1, 0, '', '', '0.0000', '0.0000'],
    ]);
    const order = await orderOf(shop, id);
    expect(order).to.deep.include({base_wrapping_cost: '12.0000', wrapping_cost_ex_tax: '12.0000', wrapping_cost_inc_tax: '12.9900'});
  });

  it('that a promotion gave cost nothing, those made to order have no product (store-api 3.2, 4.7)', async () => {
    const gift = await shopWithOrder('gift-line');
    expect(productNamed(await productsOf(gift.shop, gift.id), 'Fig candle')).to.deep.include({base_price: '0.0000', product_id: 105});
    const custom = await shopWithOrder('custom-item');
    const sign = productNamed(await productsOf(custom.shop, custom.id), 'Door sign, made to order');
    expect(sign).to.deep.include({product_id: 0, sku: 'MADE-TO-ORDER', type: 'physical', quantity: 2, total_ex_tax: '50.0000'});
    expect(sign).to.deep.include({weight: '1.2000', width: '0.0000', height: '0.0000', depth: '0.0000'});
    expect(sign).not.to.have.property('variant_id');
  });

  it('that are collected name the pickup instead of an address (store-api 6.4)', async () => {
    const {shop, id} = await shopWithOrder('pickup');
    const {pickups, shipping} = await get<Record<'pickups' | 'shipping', Record<string, unknown>[]>>(shop, `/orders/${id}/consignments`);
    const towel = productNamed(await productsOf(shop, id), 'Tea towel');
    expect(pickups).to.have.length(1);
    expect(pickups[0]).to.deep.equal({
      id: 301,
      pickup_method_id: 1,
      pickup_method_display_name: 'Bleecker Street shop',
      collection_instructions: 'Bring the number of your order.',
      collection_time_description: 'From the next working day, 9 to 17 h',
      location: {
        id: 1,
        name: 'Bleecker Street shop',
        code: '',
        address_line_1: '1 Bleecker St',
        address_line_2: '',
        city: 'New York',
        state: 'New York',
        postal_code: '10012',
        country_alpha2: 'US',
        email: '',
        phone: '',
      },
      line_items: [link(`/orders/${id}/products/${towel.id}`)],
    });
    expect(towel).to.deep.include({order_address_id: 0, order_pickup_method_id: pickups[0]?.['id']});
    expect(shipping).to.have.length(1);
    expect((await orderOf(shop, id))['shipping_address_count']).to.equal(1);
  });

  it('that are gift certificates are mailed to whom they are for (store-api 3.2)', async () => {
    const shop = await ShopDriver.open({scenario: 'two-consignments'});
    const certificate = {
      name: 'A present',
      theme: 'General',
      amount: 25,
      quantity: 1,
      sender: {name: 'Ada', email: 'ada@example.com'},
      recipient: {name: 'Dan', email: 'dan@example.com'},
      message: '',
    };
    await shop.ask('POST', `/api/storefront/carts/${shop.store.checkoutId}/items`, {lineItems: [], giftCertificates: [certificate]});
    await shop.read();
    await assignToBen(shop);
    const id = await placeOrder(shop);
    const products = await productsOf(shop, id);
    const bought = productNamed(products, 'A present');
    expect(bought).to.deep.equal({
      id: bought.id,
      order_id: id,
      type: 'giftcertificate',
      quantity: 1,
      name: 'A present',
      name_customer: 'A present',
      name_merchant: 'A present',
      base_price: '25.0000',
      price_ex_tax: '25.0000',
      price_inc_tax: '25.0000',
      base_total: '25.0000',
      total_ex_tax: '25.0000',
      total_inc_tax: '25.0000',
      discounted_total_inc_tax: '25.0000',
      base_cost_price: '0.0000',
      cost_price_inc_tax: '0.0000',
      cost_price_ex_tax: '0.0000',
      cost_price_tax: '0.0000',
      refund_amount: '0.0000',
      base_wrapping_cost: '0.0000',
      wrapping_cost_ex_tax: '0.0000',
      wrapping_cost_inc_tax: '0.0000',
      wrapping_cost_tax: '0.0000',
      fixed_shipping_cost: '0.0000',
      weight: '0.0000',
      width: '0.0000',
      height: '0.0000',
      depth: '0.0000',
      price_tax: '0.0000',
      total_tax: '0.0000',
      sku: '',
      upc: '',
      brand: '',
      wrapping_name: '',
      wrapping_message: '',
      ebay_item_id: '',
      ebay_transaction_id: '',
      bin_picking_number: '',
      product_id: 0,
      order_pickup_method_id: 0,
      order_address_id: 0,
      quantity_refunded: 0,
      return_id: 0,
      wrapping_id: 0,
      quantity_shipped: 0,
      event_name: null,
      event_date: null,
      option_set_id: null,
      parent_order_product_id: null,
      external_id: null,
      gift_certificate_id: null,
      is_refunded: false,
      is_bundled_product: false,
      applied_discounts: [],
      product_options: [],
      configurable_fields: [],
    });
    expect(new Set(products.map(product => product.id)).size).to.equal(products.length);
    expect(await get<Product>(shop, `/orders/${id}/products/${bought.id}`)).to.deep.equal(bought);
    const {email} = await get<{email: object}>(shop, `/orders/${id}/consignments`);
    expect(email).to.deep.equal({
      gift_certificates: [{recipient_email: 'dan@example.com', line_items: [link(`/orders/${id}/products/${bought.id}`)]}],
    });
  });

  for (const scenario of ['wrapped', 'two-consignments', 'pickup', 'tax-inclusive', 'zero-decimal', 'three-decimal'] as const) {
    it(`add up to the order, discounts and all, in the scenario ${scenario}`, async () => {
      const shop = await ShopDriver.open({scenario});
      // Amounts that are fixed in the catalogue's currency are refused in another.
      const redeemed: string[] = [];
      for (const couponCode of ['TENOFF', 'ONEOFF']) {
        const {status} = await shop.ask('POST', `/api/storefront/checkouts/${shop.store.checkoutId}/coupons`, {couponCode});
        if (status === 200) redeemed.push(couponCode);
      }
      await shop.read();
      await assignToBen(shop);
      const id = await placeOrder(shop);
      const order = await orderOf(shop, id);
      const products = await productsOf(shop, id);
      const sum = (field: string): number => products.reduce((total, product) => total + Number(product[field]), 0);
      expect(sum('total_ex_tax')).to.be.closeTo(Number(order['subtotal_ex_tax']), 0.0001);
      expect(sum('total_inc_tax')).to.be.closeTo(Number(order['subtotal_inc_tax']), 0.0001);
      expect(sum('total_tax') + sum('wrapping_cost_tax')).to.be.closeTo(Number(order['total_tax']), 0.0001);
      const discounts = products.flatMap(product => product['applied_discounts'] as {code: string; amount: string}[]);
      const codes = new Set(discounts.map(({code}) => code));
      expect([...codes]).to.deep.equal(redeemed);
      expect(redeemed).to.include('TENOFF');
      const off = discounts.reduce((total, {amount}) => total + Number(amount), 0);
      expect(off).to.be.closeTo(Number(order['coupon_discount']), 0.0001);
      const parts = ['subtotal', 'shipping_cost', 'handling_cost', 'wrapping_cost'];
      const paid = products.reduce((all, product) => all + Number(product['discounted_total_inc_tax']), 0);
      expect(paid).to.be.closeTo(sum('total_inc_tax') - off, 0.0001);
      const total = parts.reduce((all, part) => all + Number(order[`${part}_ex_tax`]), 0);
      expect(total - off).to.be.closeTo(Number(order['total_ex_tax']), 0.0001);
    });
  }
});

describe('the currency of an order', () => {
  it("is the one the shopper paid in, with what it is worth in the catalogue's (the specification)", async () => {
    const {shop, id} = await shopWithOrder('zero-decimal');
    expect(await orderOf(shop, id)).to.deep.include({
      currency_id: 4,
      currency_code: 'JPY',
      currency_exchange_rate: '1.0000000000',
      default_currency_id: 4,
      default_currency_code: 'JPY',
      store_default_currency_code: 'USD',
      store_default_to_transactional_exchange_rate: '150.0000000000',
    });
  });
});

describe('form fields of an address', () => {
  it('stand under the label of the form, with the value as it was given (store-api 6.4)', async () => {
    const {shop, id} = await shopWithOrder('default', {
      ...people.ben,
      customFields: [
        {fieldId: 'field_25', fieldValue: 'Many happy returns'},
        {fieldId: 'field_26', fieldValue: 1},
      ],
    });
    const [ben] = await addressesOf(shop, id);
    expect(ben?.['form_fields']).to.deep.equal([
      {name: 'Gift message', value: 'Many happy returns'},
      {name: 'If nobody is at home', value: '1'},
    ]);
  });
});

describe('an order of downloads alone', () => {
  it('has no addresses: 204 (store-api 6)', async () => {
    const shop = await ShopDriver.open();
    for (const line of shop.lines) await shop.ask('DELETE', `/api/storefront/carts/${shop.store.checkoutId}/items/${line.id}`);
    const id = await placeOrder(shop);
    expect(await manage(shop, 'GET', `/orders/${id}/shipping_addresses`)).to.deep.equal({status: 204, body: null});
    expect(await orderOf(shop, id)).to.deep.include({order_is_digital: true, shipping_address_count: 0});
  });
});
