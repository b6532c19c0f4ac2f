/** An order as the consignments it was made of (store-api 6.4): collected, shipped, downloaded, e-mailed. */
import type {Handler, StoreRequest} from '../routing.js';
import type {Order, OrderAddress, OrderPickup, StoreState} from '../state/store-state.js';
import {includesOf} from '../storefront/includes.js';
import {addressFields, formFields} from './order-address-fields.js';
import {itemCounts, TAX_CLASS} from './order-addresses.js';
import {linkTo} from './order-figures.js';
import {productAnswers, type ProductAnswer} from './order-product-answer.js';
import {named} from './reading.js';

/** Line items as they are shown: each whole, or as a link. */
type ShowLines = (products: readonly ProductAnswer[]) => unknown[];

/** The store's places have an address and no code, e-mail or telephone number. */
function pickupAnswer(state: StoreState, {id, pickupMethodId}: OrderPickup, lineItems: unknown[]): Record<string, unknown> {
  const method = state.pickupMethods.find(candidate => candidate.id === pickupMethodId);
  const place = method?.address;
  return {
    id,
    pickup_method_id: pickupMethodId,
    pickup_method_display_name: method?.displayName ?? '',
    collection_instructions: method?.collectionInstructions ?? '',
    collection_time_description: method?.collectionTimeDescription ?? '',
    location: {
      id: method?.locationId ?? 0,
      name: method?.displayName ?? '',
      code: '',
      address_line_1: place?.address1 ?? '',
      address_line_2: '',
      city: place?.city ?? '',
      state: place?.stateOrProvince ?? '',
      postal_code: place?.postalCode ?? '',
      country_alpha2: place?.countryCode ?? '',
      email: '',
      phone: '',
    },
    line_items: lineItems,
  };
}

/** Costs are numbers here, and the link is spelled right (the specification). Shipping is not taxed. */
function shippingAnswer(state: StoreState, order: Order, to: OrderAddress, lineItems: unknown[], origin: string): Record<string, unknown> {
  return {
    id: to.id,
    ...addressFields(to.address),
    form_fields: formFields(state, to.address),
    line_items: lineItems,
    ...itemCounts(order, to.id),
    shipping_method: to.shippingMethod,
    base_cost: to.costBeforeDiscount,
    cost_ex_tax: to.cost,
    cost_inc_tax: to.cost,
    cost_tax: 0,
    cost_tax_class_id: TAX_CLASS,
    base_handling_cost: to.handling,
    handling_cost_ex_tax: to.handling,
    handling_cost_inc_tax: to.handling,
    handling_cost_tax: 0,
    handling_cost_tax_class_id: TAX_CLASS,
    shipping_zone_id: to.zoneId,
    shipping_zone_name: to.zoneName,
    shipping_quotes: linkTo(origin, `/orders/${order.id}/consignments/shipping/${to.id}/shipping_quotes`),
  };
}

/** @param linesWhole order products in full, as `include=consignments.line_items` asks; links to them otherwise */
export function consignmentsAnswer(state: StoreState, order: Order, origin: string, linesWhole: boolean): Record<string, unknown> {
  const show: ShowLines = products =>
    linesWhole ? [...products] : products.map(({id}) => linkTo(origin, `/orders/${order.id}/products/${id}`));
  const products = productAnswers(state, order);
  const withField = (field: string, value: unknown): unknown[] => show(products.filter(product => product[field] === value));
  const downloads = withField('type', 'digital');
  return {
    pickups: order.pickups.map(pickup => pickupAnswer(state, pickup, withField('order_pickup_method_id', pickup.id))),
    shipping: order.addresses.map(to => shippingAnswer(state, order, to, withField('order_address_id', to.id), origin)),
    downloads: downloads.length === 0 ? [] : [{recipient_email: order.billing.email, line_items: downloads}],
    email: {
      gift_certificates: order.certificates.map(({id, recipient}) => ({
        recipient_email: recipient.email,
        line_items: withField('id', Number(id)),
      })),
    },
  };
}

export const asksForLines = (request: StoreRequest): boolean => includesOf(request).has('consignments.line_items');

export const readConsignments: Handler = (state, request, {orderId}) => ({
  status: 200,
  body: consignmentsAnswer(state, named(state.orders, orderId), request.origin, asksForLines(request)),
});
