/** Turning a checkout into an order: one shipping address for each consignment, one order product for each cart line (store-api 9). */
import {inCatalogueCurrency, roundMoney, roundTo} from '../money-rounding.js';
import {storeTime} from '../state/clock.js';
import {drawUuid} from '../state/drawn-ids.js';
import type {
  BillingAddress,
  CartLine,
  Checkout,
  Consignment,
  Order,
  OrderAddress,
  OrderProduct,
  OrderTotals,
  PersistedQuote,
  SelectedOption,
  StoreState,
} from '../state/store-state.js';
import {liveCarriers, type LiveCarrier} from '../state/shipping-state.js';
import {blankBillingAddress, saveAddress} from '../storefront/address-book-rules.js';
import {totalsOf, type Totals} from '../storefront/totals.js';
import {AWAITING_FULFILLMENT, INCOMPLETE} from './order-status.js';

/** The next number of a kind. */
export function nextNumber(state: StoreState, kind: keyof StoreState['nextNumber']): number {
  state.nextNumber[kind] += 1;
  return state.nextNumber[kind];
}

function quoteOf(state: StoreState, {source, cost, transitTime}: SelectedOption): PersistedQuote {
  const zone = state.zones.find(({id}) => id === source.zoneId);
  const method = zone?.methods.find(({id}) => id === source.methodId);
  const type = method?.type ?? 'freeshipping';
  const isLive = liveCarriers.includes(type as LiveCarrier) || type.startsWith('carrier_');
  return {
    id: nextNumber(state, 'quote'),
    uuid: drawUuid(state),
    providerId: isLive ? 'bcrealtime' : 'bcstatic',
    providerCode: type,
    methodId: source.methodId,
    service: source.service,
    cost,
    transitTime,
  };
}

function addressOf(state: StoreState, consignment: Consignment, {shippingPrices}: Totals): OrderAddress {
  const {selected, address, id: consignmentId} = consignment;
  const price = shippingPrices.get(consignment) ?? {before: 0, after: 0, discounts: []};
  const zoneId = selected?.source.zoneId ?? 0;
  return {
    id: nextNumber(state, 'orderAddress'),
    consignmentId,
    address: structuredClone(address),
    shippingMethod: selected?.description ?? 'None',
    cost: price.after,
    costBeforeDiscount: price.before,
    handling: selected?.handling ?? 0,
    discounts: price.discounts,
    zoneId,
    zoneName: state.zones.find(({id}) => id === zoneId)?.name ?? '',
    quote: selected === null ? null : quoteOf(state, selected),
  };
}

/** Where each line of the cart goes: to the address or the pickup of the consignment that holds it, or nowhere. */
export type Places = ReadonlyMap<string, {orderAddressId: number; pickupId: number | null}>;

/** One for each line, numbered in their order; a bundle's children know their parent. */
export function productsOf(state: StoreState, lines: readonly CartLine[], places: Places): OrderProduct[] {
  const products = lines.map(line => ({
    id: nextNumber(state, 'orderProduct'),
    ...(places.get(line.id) ?? {orderAddressId: 0, pickupId: null}),
    line: structuredClone(line),
    parentId: null as number | null,
    quantityShipped: 0,
  }));
  for (const product of products) {
    product.parentId = products.find(({line}) => line.id === product.line.parentId)?.id ?? null;
  }
  return products;
}

function orderTotals(totals: Totals): OrderTotals {
  const {subtotal, discount, shipping, shippingBeforeDiscount, handling, wrapping, tax, grandTotal, storeCredit, certificates} = totals;
  return {
    subtotal,
    discount: 0,
    couponDiscount: discount,
    shipping,
    shippingBeforeDiscount,
    handling,
    wrapping,
    tax,
    total: grandTotal,
    storeCredit,
    giftCertificates: certificates.reduce((sum, {used}) => sum + used, 0),
  };
}

function billingOf(state: StoreState, checkout: Checkout): BillingAddress {
  return structuredClone(checkout.billingAddress ?? blankBillingAddress(state));
}

/**
 * Makes an incomplete order of a checkout as it stands, which keeps its cart until the order is paid (store-api 2.6). Whether it may
 * be ordered is for `obstacleTo` to say. As many can be made of one cart as somebody wants (store-api 2.6).
 */
export function createOrder(state: StoreState, checkout: Checkout): Order {
  const totals = totalsOf(state, checkout);
  const places = new Map<string, {orderAddressId: number; pickupId: number | null}>();
  const addresses: OrderAddress[] = [];
  const pickups: Order['pickups'] = [];
  for (const consignment of checkout.consignments) {
    const place = {orderAddressId: 0, pickupId: null as number | null};
    if (consignment.pickupMethodId === null) {
      const address = addressOf(state, consignment, totals);
      addresses.push(address);
      place.orderAddressId = address.id;
    } else {
      const pickup = {id: nextNumber(state, 'orderAddress'), pickupMethodId: consignment.pickupMethodId};
      pickups.push(pickup);
      place.pickupId = pickup.id;
    }
    for (const lineId of consignment.lineItemIds) places.set(lineId, place);
  }
  const time = storeTime(state);
  const order: Order = {
    id: nextNumber(state, 'order'),
    cartId: checkout.id,
    statusId: INCOMPLETE,
    customerId: state.signedIn ? state.account.id : 0,
    createdAt: time,
    modifiedAt: time,
    shippedAt: null,
    currencyCode: state.settings.currency.code,
    isTaxIncluded: state.settings.pricesIncludeTax,
    billing: billingOf(state, checkout),
    customerMessage: checkout.customerMessage,
    staffNotes: '',
    addresses,
    pickups,
    products: productsOf(state, checkout.lines, places),
    certificates: checkout.certificates.map(certificate => ({
      ...structuredClone(certificate),
      id: String(nextNumber(state, 'orderProduct')),
    })),
    coupons: totals.coupons.map(({coupon: {id, code, displayName, kind}, amount}) => ({id, code, displayName, kind, amount})),
    totals: orderTotals(totals),
    shipments: [],
  };
  state.orders.push(order);
  checkout.orderId = order.id;
  return order;
}

/** Consignments' and billing addresses are saved when the order completes, unless an equal one is there (store-api 2.8). */
function saveAddresses(state: StoreState, order: Order): void {
  if (order.customerId === 0) return;
  const {id: _id, ...billing} = order.billing;
  for (const address of [billing, ...order.addresses.map(to => to.address)]) {
    if (address.shouldSaveAddress && address.countryCode !== '') saveAddress(state, address);
  }
}

/** What was paid with is spent: certificates in the order they were bought, then store credit. */
function spend(state: StoreState, {totals, customerId}: Order, codes: readonly string[]): void {
  let left = totals.giftCertificates;
  for (const certificate of state.giftCertificates.filter(({code}) => codes.includes(code))) {
    const used = Math.min(certificate.balance, left);
    certificate.balance = roundMoney(state, certificate.balance - used);
    left = roundMoney(state, left - used);
  }
  // Credit is kept in the catalogue's currency.
  if (customerId !== 0) state.account.storeCredit = roundTo(state.account.storeCredit - inCatalogueCurrency(state, totals.storeCredit), 2);
}

/** The order is placed: it waits for fulfilment, or for its money, and its cart is gone (store-api 2.6). */
export function completeOrder(state: StoreState, order: Order, statusId = AWAITING_FULFILLMENT): void {
  order.statusId = statusId;
  order.modifiedAt = storeTime(state);
  const {checkout} = state;
  if (checkout === null || checkout.id !== order.cartId) return;
  saveAddresses(state, order);
  spend(state, order, checkout.giftCertificateCodes);
  state.checkout = null;
}
