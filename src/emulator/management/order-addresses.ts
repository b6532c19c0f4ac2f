/** The shipping addresses of an order, and the quotes they were sold with (store-api 6.4). */
import type {Handler, StoreAnswer} from '../routing.js';
import {storeTime} from '../state/clock.js';
import type {Order, OrderAddress, StoreState} from '../state/store-state.js';
import {text} from './field-readers.js';
import {addressFieldNames, addressFields, formFields, readAddressFields} from './order-address-fields.js';
import {refuseUnwritable} from './order-fields.js';
import {fourDecimals, linkTo, rfc2822, taxedFields} from './order-figures.js';
import {pageOf} from './order-pages.js';
import {keepTaxes} from './order-shares.js';
import {listAnswer, named, readBody} from './reading.js';

/** Of goods and shipping alike in this store. */
export const TAX_CLASS = 2;

/** Units that go there, and those that went. */
export function itemCounts({products}: Order, addressId: number): {items_total: number; items_shipped: number} {
  const here = products.filter(({orderAddressId}) => orderAddressId === addressId);
  return {
    items_total: here.reduce((sum, {line}) => sum + line.quantity, 0),
    items_shipped: here.reduce((sum, {quantityShipped}) => sum + quantityShipped, 0),
  };
}

/** The link is spelled so that it leads nowhere, as the real store's does (store-api 6.4). */
function addressAnswer(state: StoreState, order: Order, to: OrderAddress, origin: string): Record<string, unknown> {
  return {
    id: to.id,
    order_id: order.id,
    ...addressFields(to.address),
    ...itemCounts(order, to.id),
    shipping_method: to.shippingMethod,
    base_cost: fourDecimals(to.costBeforeDiscount),
    ...taxedFields('cost', to.cost, 0, order.isTaxIncluded),
    cost_tax_class_id: TAX_CLASS,
    base_handling_cost: fourDecimals(to.handling),
    ...taxedFields('handling_cost', to.handling, 0, order.isTaxIncluded),
    handling_cost_tax_class_id: TAX_CLASS,
    shipping_zone_id: to.zoneId,
    shipping_zone_name: to.zoneName,
    shipping_quotes: linkTo(origin, `/orders/${order.id}/shippingaddresses/${to.id}/shippingquotes`),
    form_fields: formFields(state, to.address),
  };
}

/** Static methods under the spellings seen (store-api 6.4); others under the name of their type (a choice). */
const providerCodes: Record<string, string> = {weight: 'shipping_byweight', total: 'shipping_bytotal'};

/** One object, or 204 for an order made without a checkout. */
function quoteAnswer(state: StoreState, order: Order, {quote}: OrderAddress): StoreAnswer {
  if (quote === null) return {status: 204};
  const {decimalPlaces} = state.settings.currencies.find(({code}) => code === order.currencyCode) ?? state.settings.currency;
  const rate = {
    rate: {value: quote.cost.toFixed(decimalPlaces), unit: order.currencyCode},
    transitTime: quote.transitTime,
    name: quote.service,
    carrierName: '',
    deliveryMessage: '',
    labelSizes: [],
    dates: [],
    description: '',
  };
  return {
    status: 200,
    body: {
      id: String(quote.id),
      uuid: quote.uuid,
      timestamp: rfc2822(order.createdAt),
      shipping_provider_id: quote.providerId,
      shipping_provider_quote: quote.providerId === 'bcrealtime' ? [rate] : [],
      provider_code: providerCodes[quote.providerCode] ?? quote.providerCode,
      carrier_code: '',
      rate_code: '',
      rate_id: '',
      method_id: quote.methodId,
    },
  };
}

export const listAddresses: Handler = (state, {query, origin}, {orderId}) => {
  const order = named(state.orders, orderId);
  return listAnswer(pageOf(order.addresses, query).map(address => addressAnswer(state, order, address, origin)));
};

export const readAddress: Handler = (state, {origin}, {orderId, addressId}) => {
  const order = named(state.orders, orderId);
  return {status: 200, body: addressAnswer(state, order, named(order.addresses, addressId), origin)};
};

const writable = [...addressFieldNames, 'shipping_method'];

/** Costs and tax stay as they were paid (store-api 6.4). */
export const putAddress: Handler = (state, {body, origin}, {orderId, addressId}) => {
  const order = named(state.orders, orderId);
  const to = named(order.addresses, addressId);
  const given = readBody(body);
  refuseUnwritable(given, writable);
  keepTaxes(state, order);
  to.address = readAddressFields(state, given, to.address);
  if (given['shipping_method'] !== undefined) to.shippingMethod = text(given['shipping_method'], 'shipping_method');
  order.modifiedAt = storeTime(state);
  return {status: 200, body: addressAnswer(state, order, to, origin)};
};

/** A consignment that ships has its address's id. */
export const readQuote: Handler = (state, _request, {orderId, addressId}) => {
  const order = named(state.orders, orderId);
  return quoteAnswer(state, order, named(order.addresses, addressId));
};

/** Where the embedded link leads (store-api 6.4). */
export const readNoQuote: Handler = (state, _request, {orderId, addressId}) => {
  named(named(state.orders, orderId).addresses, addressId);
  return {status: 204};
};
