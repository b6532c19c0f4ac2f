/** What a checkout costs (store-api 3.1, 4.11); money in major units. */
import { round } from '../money-rounding.js';
import type { Checkout, StoreState } from '../state/store-state.js';
import { goodsWorth } from './shipping-options.js';
import { taxTotal } from './tax-rules.js';

export interface Totals {
  subtotal: number;
  shipping: number;
  handling: number;
  wrapping: number;
  tax: number;
  grandTotal: number;
}

const sum = (amounts: readonly number[]): number => round(amounts.reduce((total, amount) => total + amount, 0));

/** Shipping and handling count once an option is selected. */
export function totalsOf(state: StoreState, checkout: Checkout): Totals {
  const subtotal = goodsWorth(checkout.lines);
  const shipping = sum(checkout.consignments.map(consignment => consignment.selected?.cost ?? 0));
  const handling = sum(checkout.consignments.map(consignment => consignment.selected?.handling ?? 0));
  const wrapping = sum(checkout.lines.map(line => (line.giftWrapping?.amount ?? 0) * line.quantity));
  const tax = taxTotal(state, checkout);
  return { subtotal, shipping, handling, wrapping, tax, grandTotal: sum([subtotal, shipping, handling, wrapping, tax]) };
}
