/** What splitting adds, as far as the store itself has said (R26): nothing is asked for it. Costs in major units. */
import type {Basket} from './basket.js';
import type {Checkout, Coupon, Currency} from './checkout.js';
import {addUp} from './money.js';

/** What this basket was quoted for one address. */
export interface TogetherQuote {
  /** What it was quoted for; good for no other, see `togetherKey`. */
  readonly key: string;
  readonly quoted: number;
  /** Shipping and handling as charged with the option selected; null while it was quoted only. */
  readonly charged: number | null;
}

/** What a quote depends on, apart from where it goes: the goods at their prices, and the coupons. */
export function togetherKey({products}: Basket, {coupons}: Pick<Checkout, 'coupons'>): string {
  const goods = products.map(({key, quantity, unitPrice}): [string, number, number] => [key, quantity, unitPrice]);
  return JSON.stringify([goods.sort(byFirst), coupons.map(({code}: Coupon): [string] => [code]).sort(byFirst)]);
}

const byFirst = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]) => (a < b ? -1 : 1);

/** What several deliveries cost now. */
export interface ApartQuote {
  readonly key: string;
  readonly quoted: readonly number[];
  readonly charged: number | null;
  /** Something is taken off shipping, which quotes do not tell. */
  readonly isDiscounted: boolean;
}

/**
 * By how much the deliveries cost more than one would; negative where they cost less. Null where this basket was never quoted to one
 * address, or only in figures that cannot be compared. What is charged is held against what was charged, quotes against quotes.
 */
export function splittingAdds(together: TogetherQuote | null, apart: ApartQuote, currency: Currency): number | null {
  if (!together || together.key !== apart.key) return null;
  if (together.charged !== null && apart.charged !== null) return addUp([apart.charged, -together.charged], currency);
  return apart.isDiscounted ? null : addUp([...apart.quoted, -together.quoted], currency);
}
