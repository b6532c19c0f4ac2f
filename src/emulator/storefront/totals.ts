/** What a checkout costs (store-api 3.1, 4.11); money in major units of the shopper's currency. */
import {roundMoney, sumMoney} from '../money-rounding.js';
import type {Checkout, Consignment, Coupon, StoreState} from '../state/store-state.js';
import {goodsDiscount, redeemedCoupons, shippingPrices, type ShippingPrice} from './discounts.js';
import {goodsWorth} from './shipping-options.js';
import {taxTotal} from './tax-rules.js';
import {wrappingCost} from './wrapping-cost.js';

export interface Totals {
  /** Goods and certificates before discounts. */
  subtotal: number;
  discount: number;
  coupons: {coupon: Coupon; amount: number}[];
  shippingPrices: ReadonlyMap<Consignment, ShippingPrice>;
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

/** Shipping and handling count once an option is selected. Certificates pay before store credit (store-api 2.5). */
export function totalsOf(state: StoreState, checkout: Checkout): Totals {
  const sum = (amounts: readonly number[]): number => sumMoney(state, amounts);
  const prices = shippingPrices(state, checkout);
  const coupons = redeemedCoupons(state, checkout, prices);
  const goods = goodsWorth(state, checkout.lines);
  const subtotal = sum([goods, ...checkout.certificates.map(({amount}) => amount)]);
  const discount = goodsDiscount(state, coupons);
  const shipping = sum([...prices.values()].map(({after}) => after));
  const handling = sum(checkout.consignments.map(({selected}) => selected?.handling ?? 0));
  const wrapping = sum(checkout.lines.map(wrappingCost));
  const tax = taxTotal(state, checkout, goods === 0 ? 1 : 1 - discount / goods);
  // With prices shown inclusive the tax is inside them already (store-api 4.11).
  const grandTotal = sum([subtotal, -discount, shipping, handling, wrapping, state.settings.pricesIncludeTax ? 0 : tax]);
  let outstanding = grandTotal;
  const certificates = state.giftCertificates
    .filter(({code}) => checkout.giftCertificateCodes.includes(code))
    .map(certificate => {
      const used = Math.min(certificate.balance, outstanding);
      outstanding = roundMoney(state, outstanding - used);
      return {...certificate, used};
    });
  const storeCredit = checkout.storeCreditApplied && state.signedIn ? Math.min(state.account.storeCredit, outstanding) : 0;
  return {
    subtotal,
    discount,
    coupons,
    shippingPrices: prices,
    shippingBeforeDiscount: sum([...prices.values()].map(({before}) => before)),
    shipping,
    handling,
    wrapping,
    tax,
    grandTotal,
    certificates,
    storeCredit,
    outstanding: roundMoney(state, outstanding - storeCredit),
  };
}
