/** A checkout as the storefront writes it (store-api 3.1, 3.3, 8b, 8c; keys as recorded). */
import {round} from '../money-rounding.js';
import {isoWithOffset} from '../state/clock.js';
import type {Checkout, Consignment, Coupon, SelectedOption, StoreState} from '../state/store-state.js';
import {cartAnswer} from './cart-answer.js';
import {customerAnswer} from './customer-answer.js';
import {optionsFor} from './shipping-options.js';
import {freeShippingCode, redeemedCoupons, totalsOf} from './totals.js';
import {shownVersions} from './version-rules.js';

function optionAnswer({handling: _handling, ...shown}: SelectedOption): Record<string, unknown> {
  return shown;
}

/** Without quotes the list is empty, or its key absent although asked for (`noQuotes`). */
function availableOptions(state: StoreState, checkout: Checkout, consignment: Consignment): Record<string, unknown> {
  const options = optionsFor(state, checkout, consignment);
  if (options.length === 0 && state.behaviours.noQuotes === 'missing') return {};
  return {availableShippingOptions: options.map(optionAnswer)};
}

/** What a coupon for free shipping takes off one consignment (store-api 3.3, 4.11). */
function couponDiscounts(consignment: Consignment, freeCode: string | null): {code: string; amount: number}[] {
  return freeCode === null || consignment.selected === null ? [] : [{code: freeCode, amount: consignment.selected.cost}];
}

/** Types are numbers here, words in the cart (store-api 3.1). */
const couponTypes: Record<Coupon['kind'], number> = {percentage_discount: 1, per_total_discount: 2, free_shipping: 4};

function couponAnswer({coupon, amount}: {coupon: Coupon; amount: number}): Record<string, unknown> {
  const {id, code, displayName, kind} = coupon;
  return {id, code, displayName, couponType: couponTypes[kind], discountedAmount: amount};
}

function consignmentAnswer(
  state: StoreState,
  checkout: Checkout,
  consignment: Consignment,
  include: ReadonlySet<string>,
): Record<string, unknown> {
  const {id, address, selected, pickupMethodId, lineItemIds} = consignment;
  const freeCode = freeShippingCode(state, checkout);
  return {
    id,
    shippingCost: freeCode === null ? (selected?.cost ?? 0) : 0,
    handlingCost: selected?.handling ?? 0,
    couponDiscounts: couponDiscounts(consignment, freeCode),
    discounts: [],
    lineItemIds,
    selectedShippingOption: selected === null ? null : optionAnswer(selected),
    ...(pickupMethodId === null ? {} : {selectedPickupOption: {pickupMethodId}}),
    shippingAddress: address,
    address,
    ...(include.has('consignments.availableShippingOptions') ? availableOptions(state, checkout, consignment) : {}),
  };
}

function inAnswerOrder(state: StoreState, consignments: readonly Consignment[]): Consignment[] {
  return state.behaviours.consignmentOrder === 'insertion' ? [...consignments] : [...consignments].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** `include` decides what is shown: nothing optional without it (store-api 1.1). */
export function checkoutAnswer(state: StoreState, checkout: Checkout, include: ReadonlySet<string>): Record<string, unknown> {
  const totals = totalsOf(state, checkout);
  const version = shownVersions(state, checkout).checkout;
  const withGroup = include.has('customer.customerGroup');
  return {
    id: checkout.id,
    cart: cartAnswer(state, checkout, {
      physicalOptions: include.has('cart.lineItems.physicalItems.options'),
      digitalOptions: include.has('cart.lineItems.digitalItems.options'),
    }),
    billingAddress: checkout.billingAddress ?? {},
    consignments: inAnswerOrder(state, checkout.consignments).map(consignment => consignmentAnswer(state, checkout, consignment, include)),
    orderId: null,
    shippingCostTotal: totals.shipping,
    shippingCostBeforeDiscount: totals.shippingBeforeDiscount,
    handlingCostTotal: totals.handling,
    taxTotal: totals.tax,
    giftWrappingCostTotal: totals.wrapping,
    coupons: redeemedCoupons(state, checkout).map(couponAnswer),
    taxes: [{name: 'Tax', amount: totals.tax}],
    subtotal: totals.subtotal,
    grandTotal: totals.grandTotal,
    outstandingBalance: totals.outstanding,
    isStoreCreditApplied: checkout.storeCreditApplied,
    shouldExecuteSpamCheck: false,
    giftCertificates: totals.certificates.map(({code, balance, used, purchaseDate}) => ({
      code,
      balance,
      remaining: round(balance - used),
      used,
      purchaseDate,
    })),
    createdTime: isoWithOffset(checkout.createdAt),
    updatedTime: isoWithOffset(checkout.updatedAt),
    customerMessage: checkout.customerMessage,
    channelId: 1,
    fees: [],
    ...(version === undefined ? {} : {version}),
    ...(include.has('customer') || withGroup ? {customer: {...customerAnswer(state), ...(withGroup ? {customerGroup: []} : {})}} : {}),
    ...(include.has('promotions') || include.has('promotions.banners') ? {promotions: []} : {}),
    ...(include.has('payments') ? {payments: [{}]} : {}),
  };
}
