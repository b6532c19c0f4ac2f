/** Bodies of requests to the management API, as a merchant's program could sensibly send them (store-api 6). */
import * as fc from 'fast-check';
import {type Ground, type Ids, idOf, maybe, oneOf} from './endpoints.js';

const zoneParts = {
  name: fc.constantFrom('Near', 'Far'),
  free_shipping: maybe(
    fc.record({enabled: fc.boolean(), minimum_sub_total: fc.constant('50.0000'), exclude_fixed_shipping_products: fc.boolean()}),
  ),
  handling_fees: maybe(
    fc.constantFrom({fixed_surcharge: '2', display_separately: true}, {percentage_surcharge: '5', display_separately: false}),
  ),
  enabled: maybe(fc.boolean()),
};

const reach = fc.constantFrom(
  {type: 'zip', locations: [{zip: '787*', country_iso2: 'US'}]},
  {type: 'country', locations: [{country_iso2: 'GB'}, {country_iso2: 'CA'}]},
  {type: 'state', locations: [{country_iso2: 'US', state_iso2: 'TX'}]},
  {type: 'global'},
);

export const zone = () => fc.record({rest: fc.record(zoneParts), reach}).map(parts => ({...parts.rest, ...parts.reach}));

const ranges = {
  default_cost: 12,
  default_cost_type: 'fixed_amount',
  range: [
    {lower_limit: 0, upper_limit: 20, shipping_cost: 5},
    {lower_limit: 20, upper_limit: 100, shipping_cost: 8},
  ],
};

const kinds = fc.constantFrom(
  {type: 'perorder', settings: {rate: 7}},
  {type: 'peritem', settings: {rate: 2.5}},
  {type: 'weight', settings: ranges},
  {type: 'total', settings: ranges},
  {type: 'freeshipping'},
  {
    type: 'fedex',
    settings: {carrier_options: {delivery_services: ['FEDEX_GROUND'], packaging_type: 'YOUR_PACKAGING', show_transit_time: true}},
  },
  {type: 'endicia', settings: {carrier_options: {delivery_services: ['Priority']}}},
  {type: 'royalmail', settings: {carrier_options: {delivery_services: []}}},
  {type: 'carrier_52', settings: {carrier_options: {}}},
);

export const method = () =>
  fc
    .record({
      name: fc.constantFrom('Van', 'Bicycle'),
      enabled: maybe(fc.boolean()),
      handling_fees: maybe(fc.constantFrom({fixed_surcharge: 1}, {percentage_surcharge: 10})),
      is_fallback: maybe(fc.boolean()),
      kind: kinds,
    })
    .map(({kind, ...rest}) => ({...rest, ...kind}));

export const renamedMethod = () => fc.record({name: fc.constantFrom('Lorry', 'Boat'), enabled: maybe(fc.boolean())});

export const connection = () =>
  fc.constantFrom(
    {carrier_id: 'auspost', connection: {auth_key: 'key', test_mode: true}},
    {carrier_id: 'endicia', connection: {account_id: 'account', pass_phrase: 'phrase'}},
    {carrier_id: 'fedex', connection: {key: 'key', password: 'word', account_number: '510087', meter_number: '100'}},
    {carrier_id: 'royalmail', connection: {}},
    {carrier_id: 'carrier_52', connection: {}},
  );

export const carrier = () => fc.constantFrom({carrier_id: 'auspost'}, {carrier_id: 'royalmail'}, {carrier_id: 'carrier_52'});

const address = {
  first_name: 'Jane',
  last_name: 'Doe',
  company: '',
  street_1: '123 Main Street',
  street_2: '',
  city: 'Austin',
  state: 'Texas',
  zip: '78751',
  country: 'United States',
  country_iso2: 'US',
  phone: '5125550100',
  email: 'jane@shop.example',
};

export const orderAddress = () =>
  fc.subarray(Object.entries(address)).map(fields => ({...Object.fromEntries(fields), shipping_method: 'By hand'}));

const product = ({state}: Ground) =>
  fc.oneof(
    fc.record({product_id: idOf(state.products, 101), quantity: fc.integer({min: 1, max: 3})}),
    fc.constant({name: 'Made to order', quantity: 1, price_ex_tax: 20, price_inc_tax: 22}),
  );

export const order = (ground: Ground) => {
  const products = fc.array(product(ground), {minLength: 1, maxLength: 2});
  const pickups = fc.record({pickup_method_id: idOf(ground.state.pickupMethods, 1), line_items: products});
  const rest = {
    billing_address: fc.constant(address),
    status_id: maybe(fc.constantFrom(1, 11)),
    staff_notes: maybe(fc.constant('By phone')),
  };
  return fc.oneof(
    {weight: 3, arbitrary: fc.record({...rest, products, shipping_addresses: maybe(fc.constant([{...address, shipping_method: 'Van'}]))})},
    {weight: 1, arbitrary: fc.record({...rest, consignments: fc.record({pickups: fc.tuple(pickups)})})},
  );
};

export const orderChange = () =>
  fc.record({
    status_id: maybe(fc.constantFrom(2, 3, 10, 11)),
    staff_notes: maybe(fc.constant('Called')),
    customer_message: maybe(fc.constant('Ring twice')),
    billing_address: maybe(fc.constant({...address, zip: '78702'})),
  });

const shipmentDetails = {
  tracking_number: maybe(fc.constant('EJ958083578US')),
  tracking_carrier: maybe(fc.constantFrom('', 'royal-mail')),
  shipping_provider: maybe(fc.constantFrom('', 'fedex', 'carrier_52')),
  shipping_method: maybe(fc.constant('Van')),
  merchant_shipping_cost: maybe(fc.constant('1.0000')),
  comments: maybe(fc.constant('Fragile')),
};

/** Of some unit that is still to be sent to one of the order's addresses. */
export const shipment = ({state}: Ground, {order_id: orderId}: Ids) => {
  const unsent =
    state.orders.find(({id}) => id === orderId)?.products.filter(({line, quantityShipped}) => line.quantity > quantityShipped) ?? [];
  return oneOf(
    unsent.filter(({orderAddressId}) => orderAddressId > 0).map(({id, orderAddressId}) => ({id, orderAddressId})),
    {id: 1, orderAddressId: 1},
  ).chain(({id, orderAddressId}) =>
    fc.record({
      order_address_id: fc.constant(orderAddressId),
      items: fc.constant([{order_product_id: id, quantity: 1}]),
      ...shipmentDetails,
      tracking_link: maybe(fc.constant('https://tracking.example/EJ958083578US')),
    }),
  );
};

export const shipmentChange = () => fc.record(shipmentDetails);
