/** A checkout as the storefront writes it (store-api 3.1, 3.3, 8b, 8c; keys as recorded). */
import {STOREFRONT_CHANNEL} from '../channel.js';
import {roundMoney} from '../money-rounding.js';
import {isoWithOffset} from '../state/clock.js';
import type {Checkout, Consignment, Coupon, SelectedOption, StoreState} from '../state/store-state.js';
import {cartAnswer} from './cart-answer.js';
import {customerAnswer} from './customer-answer.js';
import {linesOf, optionsFor} from './shipping-options.js';
import {afterPromotions, type ShippingDiscount, type ShippingPrice} from './discounts.js';
import {pickupOptionsOf} from './pickup-options.js';
import {isEarned} from './discounts.js';
import {totalsOf} from './totals.js';
import {shownVersions} from './version-rules.js';

function optionAnswer({handling: _handling, source: _source, ...shown}: SelectedOption): Record<string, unknown> {
  return shown;
}

/** Without quotes the list is empty, or its key absent although asked for (`noQuotes`). */
function availableOptions(state: StoreState, checkout: Checkout, consignment: Consignment): Record<string, unknown> {
  const options = optionsFor(state, checkout, consignment);
  if (options.length === 0 && state.behaviours.noQuotes === 'missing') return {};
  return {availableShippingOptions: options.map(optionAnswer)};
}

/** A coupon's share of the discounts; the other lists promotions and coupons alike (store-api 3.3). */
function couponDiscounts(discounts: readonly ShippingDiscount[]): {code: string; amount: number}[] {
  return discounts.flatMap(({code, amount}) => (code === null ? [] : [{code, amount}]));
}

function discountAnswer({id, code, amount}: ShippingDiscount): Record<string, unknown> {
  return code === null ? {id, amount, type: 'AUTOMATIC'} : {id, amount, type: 'COUPON', couponId: id, couponCode: code};
}

/** Types are numbers here, words in the cart (store-api 3.1). */
const couponTypes: Record<Coupon['kind'], number> = {
  per_item_discount: 0,
  percentage_discount: 1,
  per_total_discount: 2,
  shipping_discount: 3,
  free_shipping: 4,
};

function couponAnswer({coupon, amount}: {coupon: Coupon; amount: number}): Record<string, unknown> {
  const {id, code, displayName, kind} = coupon;
  return {id, code, displayName, couponType: couponTypes[kind], discountedAmount: amount};
}

function consignmentAnswer(
  state: StoreState,
  checkout: Checkout,
  consignment: Consignment,
  {before, after, discounts}: ShippingPrice,
  include: ReadonlySet<string>,
): Record<string, unknown> {
  const {id, address, selected, pickupMethodId, lineItemIds} = consignment;
  return {
    id,
    shippingCost: after,
    shippingCostBeforeDiscount: before,
    comparisonShippingCost: afterPromotions(state, {before, after, discounts}),
    handlingCost: selected?.handling ?? 0,
    couponDiscounts: couponDiscounts(discounts),
    discounts: discounts.map(discountAnswer),
    lineItemIds,
    selectedShippingOption: selected === null ? null : optionAnswer(selected),
    ...(pickupMethodId === null ? {} : {selectedPickupOption: {pickupMethodId}}),
    shippingAddress: address,
    address,
    ...(include.has('consignments.availableShippingOptions') ? availableOptions(state, checkout, consignment) : {}),
    ...(include.has('consignments.availablePickupOptions')
      ? {availablePickupOptions: pickupOptionsOf(state, linesOf(checkout, consignment))}
      : {}),
  };
}

/** What the shopper is told of promotions she earned (store-api 1.1). */
function promotionsAnswer(state: StoreState, checkout: Checkout): Record<string, unknown>[] {
  return state.promotions.filter(promotion => isEarned(state, checkout, promotion)).map(({name}) => ({type: 'applied', text: name}));
}

function inAnswerOrder(state: StoreState, consignments: readonly Consignment[]): Consignment[] {
  return state.behaviours.consignmentOrder === 'insertion' ? [...consignments] : [...consignments].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * @param include decides what is shown: nothing optional without it (store-api 1.1)
 * @param origin of the storefront
 */
export function checkoutAnswer(
  state: StoreState,
  checkout: Checkout,
  include: ReadonlySet<string>,
  origin: string,
): Record<string, unknown> {
  const totals = totalsOf(state, checkout);
  const version = shownVersions(state, checkout).checkout;
  const withGroup = include.has('customer.customerGroup');
  return {
    id: checkout.id,
    cart: cartAnswer(
      state,
      checkout,
      {
        physicalOptions: include.has('cart.lineItems.physicalItems.options'),
        digitalOptions: include.has('cart.lineItems.digitalItems.options'),
        origin,
        forCarts: false,
      },
      totals,
    ),
    billingAddress: checkout.billingAddress ?? {},
    consignments: inAnswerOrder(state, checkout.consignments).map(consignment => {
      const price = totals.shippingPrices.get(consignment) ?? {before: 0, after: 0, discounts: []};
      return consignmentAnswer(state, checkout, consignment, price, include);
    }),
    orderId: checkout.orderId === null ? null : String(checkout.orderId),
    shippingCostTotal: totals.shipping,
    shippingCostBeforeDiscount: totals.shippingBeforeDiscount,
    comparisonShippingCost: totals.shippingAfterPromotions,
    handlingCostTotal: totals.handling,
    taxTotal: totals.tax,
    giftWrappingCostTotal: totals.wrapping,
    coupons: totals.coupons.map(couponAnswer),
    taxes: [{name: 'Tax', amount: totals.tax}],
    subtotal: totals.subtotal,
    grandTotal: totals.grandTotal,
    outstandingBalance: totals.outstanding,
    isStoreCreditApplied: checkout.storeCreditApplied,
    shouldExecuteSpamCheck: checkout.needsSpamCheck,
    giftCertificates: totals.certificates.map(({code, balance, used, purchaseDate}) => ({
      code,
      balance,
      remaining: roundMoney(state, balance - used),
      used,
      purchaseDate,
    })),
    createdTime: isoWithOffset(checkout.createdAt),
    updatedTime: isoWithOffset(checkout.updatedAt),
    customerMessage: checkout.customerMessage,
    channelId: STOREFRONT_CHANNEL,
    fees: [],
    ...(version === undefined ? {} : {version}),
    ...(include.has('customer') || withGroup ? {customer: {...customerAnswer(state), ...(withGroup ? {customerGroup: []} : {})}} : {}),
    ...(include.has('promotions') || include.has('promotions.banners') ? {promotions: promotionsAnswer(state, checkout)} : {}),
    ...(include.has('payments') ? {payments: [{}]} : {}),
  };
}
