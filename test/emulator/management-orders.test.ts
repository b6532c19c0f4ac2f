/** Orders of shoppers, as the management API shows them (store-api 6.4). */
import {expect} from 'chai';
import {
  addressesOf,
  assignToBen,
  placeOrder,
  get,
  orderOf,
  productNamed,
  productsOf,
  shopWithOrder,
  type Address,
  type Order,
  type Product,
} from './management-orders-driver.js';
import {ShopDriver} from './shop-driver.js';

const link = (resource: string): object => ({url: `${location.origin}/stores/emulated/v2${resource}`, resource});

const addressOfBen = {
  first_name: 'Ben',
  last_name: 'Okri',
  company: '',
  street_1: '500 Congress Ave',
  street_2: '',
  city: 'Austin',
  state: 'Texas',
  zip: '78701',
  country: 'United States',
  country_iso2: 'US',
  phone: '+15125550102',
  email: '',
};

/** Leads where a link of the store leads. */
async function follow(shop: ShopDriver, {url}: {url: string}): Promise<number> {
  return (await shop.fetch(url, {headers: {'x-auth-token': 'merchant'}})).status;
}

describe('an order of two consignments', () => {
  let shop: ShopDriver;
  let id: number;
  let order: Order;

  beforeEach(async () => {
    ({shop, id} = await shopWithOrder('two-consignments'));
    order = await orderOf(shop, id);
  });

  it('is written with money as text of four decimals and times as RFC 2822 (store-api 6.4)', () => {
    const nothing = '0.0000';
    expect(order).to.deep.equal({
      id: 101,
      customer_id: 7,
      date_created: 'Wed, 04 Mar 2026 05:06:07 +0000',
      date_modified: 'Wed, 04 Mar 2026 05:06:07 +0000',
      date_shipped: '',
      status_id: 11,
      status: 'Awaiting Fulfillment',
      custom_status: 'Awaiting Fulfillment',
      subtotal_ex_tax: '58.7500',
      subtotal_inc_tax: '68.2400',
      subtotal_tax: '9.4900',
      base_shipping_cost: '9.5000',
      shipping_cost_ex_tax: '9.5000',
      shipping_cost_inc_tax: '9.5000',
      shipping_cost_tax: nothing,
      shipping_cost_tax_class_id: 2,
      base_handling_cost: nothing,
      handling_cost_ex_tax: nothing,
      handling_cost_inc_tax: nothing,
      handling_cost_tax: nothing,
      handling_cost_tax_class_id: 2,
      base_wrapping_cost: nothing,
      wrapping_cost_ex_tax: nothing,
      wrapping_cost_inc_tax: nothing,
      wrapping_cost_tax: nothing,
      wrapping_cost_tax_class_id: 3,
      total_ex_tax: '68.2500',
      total_inc_tax: '77.7400',
      total_tax: '9.4900',
      is_tax_inclusive_pricing: false,
      refunded_amount: nothing,
      store_credit_amount: nothing,
      gift_certificate_amount: nothing,
      discount_amount: nothing,
      coupon_discount: nothing,
      items_total: 6,
      items_shipped: 0,
      payment_method: 'Manual',
      payment_provider_id: '',
      payment_status: 'captured',
      order_is_digital: false,
      ip_address: '',
      ip_address_v6: '',
      geoip_country: '',
      geoip_country_iso2: '',
      currency_id: 1,
      currency_code: 'USD',
      currency_exchange_rate: '1.0000000000',
      default_currency_id: 1,
      default_currency_code: 'USD',
      store_default_currency_code: 'USD',
      store_default_to_transactional_exchange_rate: '1.0000000000',
      staff_notes: '',
      customer_message: '',
      shipping_address_count: 2,
      ebay_order_id: '0',
      cart_id: shop.store.checkoutId,
      billing_address: {
        first_name: 'Ada',
        last_name: 'Lovelace',
        company: '',
        street_1: '12 St James Square',
        street_2: '',
        city: 'London',
        state: '',
        zip: 'SW1Y 4JH',
        country: 'United Kingdom',
        country_iso2: 'GB',
        phone: '',
        email: 'ada@example.com',
        form_fields: [],
      },
      is_email_opt_in: false,
      credit_card_type: null,
      order_source: 'www',
      channel_id: 1,
      external_source: null,
      products: link('/orders/101/products'),
      shipping_addresses: link('/orders/101/shippingaddresses'),
      coupons: link('/orders/101/coupons'),
      consignments: link('/orders/101/consignments'),
      is_deleted: false,
      external_id: null,
      external_merchant_id: null,
      tax_provider_id: 'BasicTaxProvider',
      customer_locale: 'en',
      external_order_id: '',
    });
  });

  it('has links that lead to what belongs to it', async () => {
    for (const field of ['products', 'shipping_addresses', 'consignments']) {
      expect(await follow(shop, order[field] as {url: string}), field).to.equal(200);
    }
  });

  it('has a product for each line, the split one twice, each with its own address (store-api 6.4, 9)', async () => {
    const [ada, ben] = await addressesOf(shop, id);
    const products = await productsOf(shop, id);
    expect(products.map(({name, quantity, order_address_id}) => [name, quantity, order_address_id])).to.deep.equal([
      ['Blue mug', 2, ada?.id],
      ['Blue mug', 1, ben?.id],
      ['Tea towel', 1, ada?.id],
      ['Notebook', 1, ben?.id],
      ['Knitting patterns (PDF)', 1, 0],
    ]);
    const [mugs] = products;
    expect(mugs).to.deep.include({product_id: 101, total_ex_tax: '24.0000', total_inc_tax: '28.8000', price_tax: '2.4000'});
    expect(products[4]).to.deep.include({type: 'digital', order_address_id: 0});
    expect(await get<Product>(shop, `/orders/101/products/${mugs?.id}`)).to.deep.equal(mugs);
  });

  it('writes a product whole, options and all', async () => {
    const option = (id: number, optionId: number, name: string, value: string, valueId: string): object => ({
      id,
      option_id: optionId,
      order_product_id: 404,
      product_option_id: optionId,
      display_name: name,
      display_name_customer: name,
      display_name_merchant: name,
      display_value: value,
      display_value_customer: value,
      display_value_merchant: value,
      value: valueId,
      type: 'Multiple choice',
      name,
      display_style: '',
    });
    expect(productNamed(await productsOf(shop, id), 'Notebook')).to.deep.equal({
      id: 404,
      order_id: 101,
      product_id: 103,
      variant_id: 1103,
      order_pickup_method_id: 0,
      order_address_id: 302,
      name: 'Notebook',
      name_customer: 'Notebook',
      name_merchant: 'Notebook',
      sku: 'NOTE-A5-RED',
      upc: '',
      type: 'physical',
      base_price: '7.2500',
      price_ex_tax: '7.2500',
      price_inc_tax: '7.8500',
      price_tax: '0.6000',
      base_total: '7.2500',
      total_ex_tax: '7.2500',
      total_inc_tax: '7.8500',
      total_tax: '0.6000',
      weight: '0.3000',
      width: '15.0000',
      height: '2.0000',
      depth: '21.0000',
      quantity: 1,
      base_cost_price: '0.0000',
      cost_price_ex_tax: '0.0000',
      cost_price_inc_tax: '0.0000',
      cost_price_tax: '0.0000',
      is_refunded: false,
      quantity_refunded: 0,
      refund_amount: '0.0000',
      return_id: 0,
      event_name: null,
      event_date: null,
      fixed_shipping_cost: '0.0000',
      ebay_item_id: '',
      ebay_transaction_id: '',
      option_set_id: null,
      bin_picking_number: '',
      external_id: null,
      configurable_fields: [],
      gift_certificate_id: null,
      wrapping_id: 0,
      wrapping_name: '',
      base_wrapping_cost: '0.0000',
      wrapping_cost_ex_tax: '0.0000',
      wrapping_cost_inc_tax: '0.0000',
      wrapping_cost_tax: '0.0000',
      wrapping_message: '',
      quantity_shipped: 0,
      parent_order_product_id: null,
      is_bundled_product: false,
      brand: 'Paper Street',
      applied_discounts: [],
      product_options: [option(1, 31, 'Size', 'A5', '311'), option(2, 32, 'Cover', 'Red', '322')],
      discounted_total_inc_tax: '7.8500',
    });
  });

  it('has an address for each consignment, with its own units and costs (store-api 6.4, 9)', async () => {
    const [ada, ben, ...others] = await addressesOf(shop, id);
    expect(others).to.deep.equal([]);
    expect(ben).to.deep.equal({
      id: 302,
      order_id: 101,
      ...addressOfBen,
      items_total: 2,
      items_shipped: 0,
      shipping_method: 'Standard',
      base_cost: '5.0000',
      cost_ex_tax: '5.0000',
      cost_inc_tax: '5.0000',
      cost_tax: '0.0000',
      cost_tax_class_id: 2,
      base_handling_cost: '0.0000',
      handling_cost_ex_tax: '0.0000',
      handling_cost_inc_tax: '0.0000',
      handling_cost_tax: '0.0000',
      handling_cost_tax_class_id: 2,
      shipping_zone_id: 3,
      shipping_zone_name: 'United States',
      form_fields: [],
      shipping_quotes: link('/orders/101/shippingaddresses/302/shippingquotes'),
    });
    expect(ada).to.deep.include({first_name: 'Ada', items_total: 3, cost_ex_tax: '4.5000'});
    expect(await get<Address>(shop, `/orders/101/shipping_addresses/${ben?.id}`)).to.deep.equal(ben);
  });

  it('keeps the quote each address was sold with; the embedded link answers 204 (store-api 6.4)', async () => {
    for (const address of await addressesOf(shop, id)) {
      const quote = await get<Record<string, unknown>>(shop, `/orders/101/shipping_addresses/${address.id}/shipping_quotes`);
      const kept = shop.store.snapshot().orders[0]?.addresses.find(other => other.id === address.id)?.quote;
      expect(quote).to.deep.equal({
        id: String(kept?.id),
        uuid: kept?.uuid,
        timestamp: 'Wed, 04 Mar 2026 05:06:07 +0000',
        shipping_provider_id: 'bcstatic',
        shipping_provider_quote: [],
        provider_code: 'perorder',
        carrier_code: '',
        rate_code: '',
        rate_id: '',
        method_id: kept?.methodId,
      });
      expect(await get(shop, `/orders/101/consignments/shipping/${address.id}/shipping_quotes`)).to.deep.equal(quote);
      expect(await follow(shop, address['shipping_quotes'] as {url: string})).to.equal(204);
    }
  });

  it('tells a live quote with its rate, and the spellings seen of the methods (store-api 6.4)', async () => {
    const state = shop.store.snapshot();
    const [ada, ben] = state.orders[0]?.addresses ?? [];
    Object.assign(ada?.quote ?? {}, {providerCode: 'weight'});
    Object.assign(ben?.quote ?? {}, {
      providerId: 'bcrealtime',
      providerCode: 'fedex',
      service: 'FEDEX_GROUND',
      cost: 5,
      transitTime: '2 business days',
    });
    shop.store.restore(state);
    const quote = (addressId: number | undefined): Promise<object> =>
      get(shop, `/orders/101/shipping_addresses/${addressId}/shipping_quotes`);
    expect(await quote(ada?.id)).to.deep.include({provider_code: 'shipping_byweight', shipping_provider_quote: []});
    const live = (await quote(ben?.id)) as {provider_code: string; shipping_provider_quote: object[]};
    expect(live.provider_code).to.equal('fedex');
    expect(live.shipping_provider_quote[0]).to.deep.include({
      rate: {value: '5.00', unit: 'USD'},
      name: 'FEDEX_GROUND',
      transitTime: '2 business days',
    });
    const [order] = state.orders;
    if (order !== undefined) order.currencyCode = 'JPY';
    shop.store.restore(state);
    const {shipping_provider_quote: yen} = (await quote(ben?.id)) as typeof live;
    expect(yen[0]).to.deep.include({rate: {value: '5', unit: 'JPY'}});
  });

  it('is shown as consignments, with costs as numbers and lines as links or whole (store-api 6.4)', async () => {
    const [ada, ben] = await addressesOf(shop, id);
    const products = await productsOf(shop, id);
    const linked = await get<Record<string, Record<string, unknown>[]>>(shop, '/orders/101/consignments');
    const linesTo = (addressId: number | undefined): Product[] => products.filter(product => product.order_address_id === addressId);
    expect(linked['shipping']?.map(consignment => consignment['line_items'])).to.deep.equal(
      [ada, ben].map(address => linesTo(address?.id).map(product => link(`/orders/101/products/${product.id}`))),
    );
    expect(linked['shipping']?.[1]).to.deep.equal({
      id: 302,
      ...addressOfBen,
      form_fields: [],
      line_items: linesTo(302).map(product => link(`/orders/101/products/${product.id}`)),
      items_total: 2,
      items_shipped: 0,
      shipping_method: 'Standard',
      base_cost: 5,
      cost_ex_tax: 5,
      cost_inc_tax: 5,
      cost_tax: 0,
      cost_tax_class_id: 2,
      base_handling_cost: 0,
      handling_cost_ex_tax: 0,
      handling_cost_inc_tax: 0,
      handling_cost_tax: 0,
      handling_cost_tax_class_id: 2,
      shipping_zone_id: 3,
      shipping_zone_name: 'United States',
      shipping_quotes: link('/orders/101/consignments/shipping/302/shipping_quotes'),
    });
    expect(linked).to.deep.include({pickups: [], email: {gift_certificates: []}});
    const whole = await get<typeof linked>(shop, '/orders/101/consignments?include=consignments.line_items');
    expect(whole['shipping']?.map(consignment => consignment['line_items'])).to.deep.equal([linesTo(ada?.id), linesTo(ben?.id)]);
    expect(whole['downloads']).to.deep.equal([{recipient_email: 'ada@example.com', line_items: linesTo(0)}]);
  });

  it('shows its consignments within where both parameters ask for it', async () => {
    const consignments = await get(shop, '/orders/101/consignments?include=consignments.line_items');
    const asked = await get<Order>(shop, '/orders/101?include=fees,consignments.line_items&consignment_structure=object');
    expect(asked).to.deep.include({consignments, fees: []});
    expect((await get<Order>(shop, '/orders/101?include=consignments'))['consignments']).to.deep.equal(link('/orders/101/consignments'));
  });
});

describe('an address of an order', () => {
  const quoteOf = async (shop: ShopDriver, id: number): Promise<{address: Address; quote: Record<string, unknown>}> => {
    const [address] = await addressesOf(shop, id);
    if (address === undefined) throw new Error('The order has no address.');
    return {address, quote: await get(shop, `/orders/${id}/shipping_addresses/${address.id}/shipping_quotes`)};
  };

  it('tells the handling of its zone, and the quote of the very method that was chosen (store-api 6.4)', async () => {
    const shop = await ShopDriver.open();
    const address = {firstName: 'Eve', lastName: 'Costa', address1: '1 Quay', city: 'Hong Kong', countryCode: 'HK'};
    await assignToBen(shop, address);
    await shop.select(0, 1);
    expect(shop.consignment(0).selectedShippingOption?.description).to.equal('Tracked');
    const id = await placeOrder(shop);
    const {address: kept, quote} = await quoteOf(shop, id);
    expect(kept).to.deep.include({
      shipping_method: 'Tracked',
      base_cost: '27.0000',
      base_handling_cost: '2.0000',
      handling_cost_inc_tax: '2.0000',
      shipping_zone_id: 6,
      shipping_zone_name: 'Rest of the world',
    });
    expect(quote).to.deep.include({method_id: 62, provider_code: 'shipping_byweight', shipping_provider_id: 'bcstatic'});
    expect(await orderOf(shop, id)).to.deep.include({
      base_handling_cost: '2.0000',
      handling_cost_ex_tax: '2.0000',
      shipping_cost_ex_tax: '27.0000',
    });
  });

  it('tells the live quote of a carrier and of a provider app (store-api 6.4)', async () => {
    for (const [code, name] of [
      ['fedex', /FedEx/],
      ['carrier_52', /Parcel Bikes/],
    ] as const) {
      const shop = await ShopDriver.open({scenario: 'carriers'});
      await assignToBen(shop);
      const options = shop.consignment(0).availableShippingOptions ?? [];
      const index = options.findIndex(({description}) => name.test(description));
      await shop.select(0, index);
      const {quote} = await quoteOf(shop, await placeOrder(shop));
      expect(quote).to.deep.include({provider_code: code, shipping_provider_id: 'bcrealtime'});
      const [{rate}] = quote['shipping_provider_quote'] as [{rate: {value: string; unit: string}}];
      expect(rate).to.deep.equal({value: options[index]?.cost.toFixed(2), unit: 'USD'});
    }
  });
});
