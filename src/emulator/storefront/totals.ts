/** What a checkout costs (store-api 3.1, 4.11); money in major units. */
import {round} from '../money-rounding.js';
import type {Checkout, Coupon, StoreState} from '../state/store-state.js';
import {goodsWorth} from './shipping-options.js';
import {taxTotal} from './tax-rules.js';

export interface Totals {
  /** Goods before discounts. */
  subtotal: number;
  discount: number;
  shippingBeforeDiscount: number;
  shipping: number;
  handling: number;
  wrapping: number;
  tax: number;
  grandTotal: number;
  /** What each redeemed certificate pays, then the store credit. */
  certificates: {code: string; balance: number; used: number; purchaseDate: string}[];
  storeCredit: number;
  outstanding: number;
}

const sum = (amounts: readonly number[]): number => round(amounts.reduce((total, amount) => total + amount, 0));

/** The redeemed coupons, with what each takes off the goods or the shipping. */
export function redeemedCoupons(state: StoreState, checkout: Checkout): {coupon: Coupon; amount: number}[] {
  const goods = goodsWorth(checkout.lines);
  const shipping = sum(checkout.consignments.map(consignment => consignment.selected?.cost ?? 0));
  let left = goods;
  return checkout.couponCodes.flatMap(code => {
    const coupon = state.coupons.find(candidate => candidate.code === code);
    if (coupon === undefined) return [];
    if (coupon.kind === 'free_shipping') return [{coupon, amount: shipping}];
    const amount = Math.min(left, coupon.kind === 'percentage_discount' ? round((goods * coupon.amount) / 100) : coupon.amount);
    left -= amount;
    return [{coupon, amount}];
  });
}

/** The code of the coupon that makes every consignment ship free, or null (store-api 4.11: it acts per consignment). */
export function freeShippingCode(state: StoreState, checkout: Checkout): string | null {
  return redeemedCoupons(state, checkout).find(({coupon}) => coupon.kind === 'free_shipping')?.coupon.code ?? null;
}

export function goodsDiscount(state: StoreState, checkout: Checkout): number {
  return sum(redeemedCoupons(state, checkout).map(({coupon, amount}) => (coupon.kind === 'free_shipping' ? 0 : amount)));
}

/** Shipping and handling count once an option is selected. Certificates pay before store credit (store-api 2.5). */
export function totalsOf(state: StoreState, checkout: Checkout): Totals {
  const subtotal = goodsWorth(checkout.lines);
  const discount = goodsDiscount(state, checkout);
  const shippingBeforeDiscount = sum(checkout.consignments.map(consignment => consignment.selected?.cost ?? 0));
  const shipping = freeShippingCode(state, checkout) === null ? shippingBeforeDiscount : 0;
  const handling = sum(checkout.consignments.map(consignment => consignment.selected?.handling ?? 0));
  const wrapping = sum(checkout.lines.map(line => (line.giftWrapping?.amount ?? 0) * line.quantity));
  const tax = taxTotal(state, checkout, subtotal === 0 ? 1 : 1 - discount / subtotal);
  const grandTotal = sum([subtotal, -discount, shipping, handling, wrapping, tax]);
  let outstanding = grandTotal;
  const certificates = state.giftCertificates
    .filter(({code}) => checkout.giftCertificateCodes.includes(code))
    .map(certificate => {
      const used = Math.min(certificate.balance, outstanding);
      outstanding = round(outstanding - used);
      return {...certificate, used};
    });
  const storeCredit = checkout.storeCreditApplied && state.signedIn ? Math.min(state.account.storeCredit, outstanding) : 0;
  outstanding = round(outstanding - storeCredit);
  return {
    subtotal,
    discount,
    shippingBeforeDiscount,
    shipping,
    handling,
    wrapping,
    tax,
    grandTotal,
    certificates,
    storeCredit,
    outstanding,
  };
}
