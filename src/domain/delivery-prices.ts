/** What a delivery costs, part by part, in major units: from the store's answer where it has one, else from its quote (R13). */
import type {Basket} from './basket.js';
import type {Checkout, Consignment, Currency, ShippingDiscount, ShippingOption} from './checkout.js';
import {addUp} from './money.js';
import type {Portions} from './plan.js';

export interface DeliveryPrices {
  /** Units at the store's prices, before discounts on the basket. */
  readonly goods: number;
  /** Null while nothing is quoted. */
  readonly shipping: number | null;
  /** What shipping would cost without `discounts`. */
  readonly shippingBeforeDiscount: number | null;
  /** The store has the option selected: the figures are what it charges. Otherwise shipping is its quote, and the rest is not known. */
  readonly areConfirmed: boolean;
  readonly handling: number;
  /** On this delivery's shipping. */
  readonly discounts: readonly ShippingDiscount[];
  readonly freeShipping: FreeShipping | null;
}

/** `kept`: nothing is charged for shipping, thanks to that coupon or to the store. `lost`: it is, though free shipping is given elsewhere in the checkout. */
export type FreeShipping = {readonly kind: 'kept'; readonly code: string | null} | {readonly kind: 'lost'; readonly code: string | null};

export function goodsIn(portions: Portions, {products}: Basket, currency: Currency): number {
  return addUp(
    products.map(({key, unitPrice}) => unitPrice * (portions[key] ?? 0)),
    currency,
  );
}

/** The parts that do not rest on what the delivery holds. */
export type ShippingPrices = Omit<DeliveryPrices, 'goods'>;

/** As the store charges it: the option is selected for the delivery as it is. */
export const chargedFor = (consignment: Consignment, checkout: Checkout): ShippingPrices => ({
  shipping: consignment.shippingCost,
  shippingBeforeDiscount: consignment.shippingCostBeforeDiscount,
  areConfirmed: true,
  handling: consignment.handlingCost,
  discounts: consignment.shippingDiscounts,
  freeShipping: freeShippingOf(consignment, checkout),
});

/** As it is quoted; null where nothing is. */
export const quotedFor = (option: ShippingOption | null): ShippingPrices => ({
  shipping: option?.cost ?? null,
  shippingBeforeDiscount: option?.cost ?? null,
  areConfirmed: false,
  handling: 0,
  discounts: [],
  freeShipping: null,
});

const isShippedFree = ({selected, isPickup, shippingCost}: Consignment): boolean => selected !== null && !isPickup && shippingCost === 0;

/** A method at no price, or a discount of all of it; who is charged has lost it where a coupon or the store gives it to others (store-api 4.11). */
function freeShippingOf(consignment: Consignment, {coupons, consignments}: Checkout): FreeShipping | null {
  const coupon = coupons.find(({freesShipping}) => freesShipping)?.code ?? null;
  if (isShippedFree(consignment)) return {kind: 'kept', code: consignment.shippingDiscounts.find(({code}) => code !== null)?.code ?? null};
  if (!consignment.selected || consignment.isPickup) return null;
  return coupon !== null || consignments.some(isShippedFree) ? {kind: 'lost', code: coupon} : null;
}
