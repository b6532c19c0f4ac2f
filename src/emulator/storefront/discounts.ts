/** Coupons and promotions: what they take off the goods and off each consignment's shipping (store-api 3.3, 4.11). */
import {inShoppersCurrency, roundMoney, sumMoney} from '../money-rounding.js';
import type {Checkout, Consignment, Coupon, Promotion, StoreState} from '../state/store-state.js';
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

const touchesShipping = ({kind}: Coupon): boolean => kind === 'free_shipping' || kind === 'shipping_discount';

const redeemed = (state: StoreState, checkout: Checkout): Coupon[] =>
  checkout.couponCodes.flatMap(code => state.coupons.find(coupon => coupon.code === code) ?? []);

const reaches = (zoneIds: readonly number[] | null, {selected}: Consignment): boolean =>
  selected !== null && (zoneIds === null || zoneIds.includes(selected.source.zoneId));

/** Whether the goods, gifts apart, are worth a promotion's minimum (a choice: before coupons). */
export function isEarned(state: StoreState, checkout: Checkout, {minimumSubtotal}: Promotion): boolean {
  const paid = checkout.lines.filter(line => !line.addedByPromotion);
  return goodsWorth(state, paid) >= inShoppersCurrency(state, minimumSubtotal);
}

/**
 * Free shipping acts on each consignment whose zone it reaches, so several addresses are several times free (store-api 4.11). A
 * discount on shipping is one amount, spent on the consignments in their order (a choice). Promotions come before coupons.
 */
export function shippingPrices(state: StoreState, checkout: Checkout): Map<Consignment, ShippingPrice> {
  const promotions = state.promotions.filter(promotion => promotion.kind === 'free-shipping' && isEarned(state, checkout, promotion));
  const coupons = redeemed(state, checkout).filter(touchesShipping);
  const unspent = new Map(
    coupons.map(coupon => [coupon, coupon.kind === 'free_shipping' ? Infinity : inShoppersCurrency(state, coupon.amount)]),
  );
  return new Map(
    checkout.consignments.map(consignment => {
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
        if (reaches(coupon.zoneIds, consignment)) unspent.set(coupon, most - take(coupon.id, coupon.code, most));
      }
      return [consignment, {before, after: left, discounts}];
    }),
  );
}

/** What a coupon is worth on the goods: a percentage of them, an amount once, or an amount for each unit (store-api 3.1). */
function worthOnGoods(state: StoreState, checkout: Checkout, {kind, amount}: Coupon): number {
  switch (kind) {
    case 'percentage_discount':
      return roundMoney(state, (goodsWorth(state, checkout.lines) * amount) / 100);
    case 'per_total_discount':
      return inShoppersCurrency(state, amount);
    case 'per_item_discount': {
      const off = inShoppersCurrency(state, amount);
      return sumMoney(
        state,
        checkout.lines.map(line => Math.min(off, line.price) * line.quantity),
      );
    }
    default:
      return 0;
  }
}

/** The redeemed coupons, with what each takes off the goods or the shipping; never more than there is. */
export function redeemedCoupons(
  state: StoreState,
  checkout: Checkout,
  prices: ReadonlyMap<Consignment, ShippingPrice>,
): {coupon: Coupon; amount: number}[] {
  const shippingDiscounts = [...prices.values()].flatMap(({discounts}) => discounts);
  let left = goodsWorth(state, checkout.lines);
  return redeemed(state, checkout).map(coupon => {
    if (touchesShipping(coupon)) {
      const own = shippingDiscounts.filter(({code}) => code === coupon.code).map(({amount}) => amount);
      return {coupon, amount: sumMoney(state, own)};
    }
    const amount = Math.min(left, worthOnGoods(state, checkout, coupon));
    left = roundMoney(state, left - amount);
    return {coupon, amount};
  });
}

export function goodsDiscount(state: StoreState, coupons: readonly {coupon: Coupon; amount: number}[]): number {
  return sumMoney(
    state,
    coupons.filter(({coupon}) => !touchesShipping(coupon)).map(({amount}) => amount),
  );
}
