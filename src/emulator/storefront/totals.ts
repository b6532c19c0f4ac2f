/** What a checkout costs (store-api 3.1, 4.11); money in major units of the shopper's currency. */
import {inShoppersCurrency, roundMoney, sumMoney} from '../money-rounding.js';
import type {Checkout, Consignment, StoreState} from '../state/store-state.js';
import {
  afterPromotions,
  couponsOn,
  goodsDiscount,
  redeemedCoupons,
  shippingPrices,
  type RedeemedCoupon,
  type ShippingPrice,
} from './discounts.js';
import {goodsWorth} from './shipping-options.js';
import {taxTotal} from './tax-rules.js';
import {wrappingCost} from './wrapping-cost.js';

export interface Totals {
  /** Goods and certificates before discounts. */
  subtotal: number;
  discount: number;
  coupons: RedeemedCoupon[];
  shippingPrices: ReadonlyMap<Consignment, ShippingPrice>;
  shippingBeforeDiscount: number;
  /** What promotions leave of it, coupons apart. */
  shippingAfterPromotions: number;
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

interface Payments {
  certificates: Totals['certificates'];
  storeCredit: number;
  outstanding: number;
}

/** Certificates pay before store credit (store-api 2.5), and never for the certificates that are bought (store-api 2.5). */
function paymentsOf(state: StoreState, checkout: Checkout, grandTotal: number, bought: number): Payments {
  let payable = Math.max(0, roundMoney(state, grandTotal - bought));
  let outstanding = grandTotal;
  const certificates = state.giftCertificates
    .filter(({code}) => checkout.giftCertificateCodes.includes(code))
    .map(certificate => {
      const used = Math.min(certificate.balance, payable);
      payable = roundMoney(state, payable - used);
      outstanding = roundMoney(state, outstanding - used);
      return {...certificate, used};
    });
  const credit = checkout.storeCreditApplied && state.signedIn ? inShoppersCurrency(state, state.account.storeCredit) : 0;
  const storeCredit = Math.min(credit, outstanding);
  return {certificates, storeCredit, outstanding: roundMoney(state, outstanding - storeCredit)};
}

/** Shipping and handling count once an option is selected. */
export function totalsOf(state: StoreState, checkout: Checkout): Totals {
  const sum = (amounts: readonly number[]): number => sumMoney(state, amounts);
  const prices = shippingPrices(state, checkout);
  const coupons = redeemedCoupons(state, checkout, prices);
  const bought = sum(checkout.certificates.map(({amount}) => amount));
  const subtotal = sum([goodsWorth(state, checkout.lines), bought]);
  const discount = goodsDiscount(state, coupons);
  const shipping = sum([...prices.values()].map(({after}) => after));
  const handling = sum(checkout.consignments.map(({selected}) => selected?.handling ?? 0));
  const wrapping = sum(checkout.lines.map(wrappingCost));
  const tax = taxTotal(state, checkout, line => sum(couponsOn(line, coupons).map(({discountedAmount}) => discountedAmount)));
  // With prices shown inclusive the tax is inside them already (store-api 4.11).
  const grandTotal = sum([subtotal, -discount, shipping, handling, wrapping, state.settings.pricesIncludeTax ? 0 : tax]);
  return {
    subtotal,
    discount,
    coupons,
    shippingPrices: prices,
    shippingBeforeDiscount: sum([...prices.values()].map(({before}) => before)),
    shippingAfterPromotions: sum([...prices.values()].map(price => afterPromotions(state, price))),
    shipping,
    handling,
    wrapping,
    tax,
    grandTotal,
    ...paymentsOf(state, checkout, grandTotal, bought),
  };
}
