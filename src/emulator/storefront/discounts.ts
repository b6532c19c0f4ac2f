/** Coupons and promotions: what they take off the goods and off each consignment's shipping (store-api 3.3, 4.11). */
import {apportion, inShoppersCurrency, roundMoney, sumMoney} from '../money-rounding.js';
import type {CartLine, Checkout, Consignment, Coupon, Promotion, StoreState} from '../state/store-state.js';
import {goodsWorth} from './shipping-options.js';

/** One thing that makes a consignment's shipping cheaper; `code` is the coupon's, null for a promotion. */
export interface ShippingDiscount {
  id: number;
  code: string | null;
  amount: number;
}

/** A consignment's shipping before and after its discounts; nothing before an option is selected. */
export interface ShippingPrice {
  before: number;
  after: number;
  discounts: ShippingDiscount[];
}

/** A redeemed coupon and what it takes off: off shipping, or off the goods, where `shares` says how much of it each line gets. */
export interface RedeemedCoupon {
  coupon: Coupon;
  amount: number;
  shares: ReadonlyMap<CartLine, number>;
}

const touchesShipping = ({kind}: Coupon): boolean => kind === 'free_shipping' || kind === 'shipping_discount';

const redeemed = (state: StoreState, checkout: Checkout): Coupon[] =>
  checkout.couponCodes.flatMap(code => state.coupons.find(coupon => coupon.code === code) ?? []);

const reaches = (zoneIds: readonly number[] | null, {selected}: Consignment): boolean =>
  selected !== null && (zoneIds === null || zoneIds.includes(selected.source.zoneId));

/** Whether the goods, gifts apart, are worth a promotion's minimum (a choice: before coupons). Nothing earns nothing. */
export function isEarned(state: StoreState, checkout: Checkout, {minimumSubtotal}: Promotion): boolean {
  const paid = checkout.lines.filter(line => !line.addedByPromotion);
  return paid.length > 0 && goodsWorth(state, paid) >= inShoppersCurrency(state, minimumSubtotal);
}

/**
 * Free shipping acts on each consignment whose zone it reaches, so several addresses are several times free (store-api 4.11). A
 * discount on shipping is one amount, spent on the consignments in the order of their ids (a choice). Promotions come before coupons.
 */
export function shippingPrices(state: StoreState, checkout: Checkout): Map<Consignment, ShippingPrice> {
  const promotions = state.promotions.filter(promotion => promotion.kind === 'free-shipping' && isEarned(state, checkout, promotion));
  const coupons = redeemed(state, checkout).filter(touchesShipping);
  const unspent = new Map(coupons.map(coupon => [coupon, coupon.kind === 'free_shipping' ? Infinity : coupon.amount]));
  const byId = [...checkout.consignments].sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(
    byId.map(consignment => {
      const before = consignment.selected?.cost ?? 0;
      let left = before;
      const discounts: ShippingDiscount[] = [];
      const take = (id: number, code: string | null, most: number): number => {
        const amount = Math.min(left, most);
        if (amount <= 0) return 0;
        left = roundMoney(state, left - amount);
        discounts.push({id, code, amount});
        return amount;
      };
      for (const promotion of promotions) {
        if (promotion.kind === 'free-shipping' && reaches(promotion.zoneIds, consignment)) take(promotion.id, null, Infinity);
      }
      for (const coupon of coupons) {
        const most = unspent.get(coupon) ?? 0;
        if (reaches(coupon.zoneIds, consignment)) unspent.set(coupon, roundMoney(state, most - take(coupon.id, coupon.code, most)));
      }
      return [consignment, {before, after: left, discounts}];
    }),
  );
}

/** What promotions leave of a shipping price, coupons apart: shown beside what is charged (store-api 3.3, `comparisonShippingCost`). */
export function afterPromotions(state: StoreState, {before, discounts}: ShippingPrice): number {
  return sumMoney(state, [before, ...discounts.filter(({code}) => code === null).map(({amount}) => -amount)]);
}

/** How much of a line a coupon can touch: so much off each unit, or all that earlier coupons left of it. */
function reachable(line: CartLine, left: number, {kind, amount}: Coupon): number {
  return kind === 'per_item_discount' ? Math.min(left, amount * line.quantity) : left;
}

/** What a coupon on goods wants to take off: a percentage of their price, an amount once, or an amount for each unit (store-api 3.1). */
function wanted(state: StoreState, checkout: Checkout, {kind, amount}: Coupon): number {
  switch (kind) {
    case 'percentage_discount':
      return roundMoney(state, (goodsWorth(state, checkout.lines) * amount) / 100);
    case 'per_total_discount':
      return amount;
    default:
      return Infinity;
  }
}

/**
 * The redeemed coupons, with what each takes off the goods or the shipping, in the order they were redeemed; never more than there is.
 * A coupon on goods is shared out over the lines in proportion to what is left of their price (a choice; the specification's sample of
 * an amount off the total does so).
 */
export function redeemedCoupons(state: StoreState, checkout: Checkout, prices: ReadonlyMap<Consignment, ShippingPrice>): RedeemedCoupon[] {
  const shippingDiscounts = [...prices.values()].flatMap(({discounts}) => discounts);
  const left = new Map(checkout.lines.map(line => [line, roundMoney(state, line.price * line.quantity)]));
  return redeemed(state, checkout).map(coupon => {
    if (touchesShipping(coupon)) {
      const own = shippingDiscounts.filter(({code}) => code === coupon.code).map(({amount}) => amount);
      return {coupon, amount: sumMoney(state, own), shares: new Map()};
    }
    const most = checkout.lines.map(line => roundMoney(state, reachable(line, left.get(line) ?? 0, coupon)));
    const amount = Math.min(sumMoney(state, most), wanted(state, checkout, coupon));
    const parts = apportion(state, amount, most);
    const shares = new Map(checkout.lines.map((line, index) => [line, parts[index] ?? 0]));
    for (const [line, share] of shares) left.set(line, roundMoney(state, (left.get(line) ?? 0) - share));
    return {coupon, amount, shares};
  });
}

export function goodsDiscount(state: StoreState, coupons: readonly RedeemedCoupon[]): number {
  return sumMoney(
    state,
    coupons.filter(({coupon}) => !touchesShipping(coupon)).map(({amount}) => amount),
  );
}

/** What coupons take off a line, each that takes anything, for its `discounts`; together its `couponAmount` (store-api 3.2). */
export function couponsOn(line: CartLine, coupons: readonly RedeemedCoupon[]): {id: number; discountedAmount: number}[] {
  return coupons.flatMap(({coupon: {id}, shares}) => {
    const discountedAmount = shares.get(line) ?? 0;
    return discountedAmount === 0 ? [] : [{id, discountedAmount}];
  });
}
