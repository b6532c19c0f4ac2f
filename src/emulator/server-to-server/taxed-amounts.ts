/** What the goods cost with their tax and without it, in major units (the `_inc_tax` and `_ex_tax` figures of this API). */
import {roundMoney} from '../money-rounding.js';
import type {Checkout, StoreState} from '../state/store-state.js';
import {totalsOf, type Totals} from '../storefront/totals.js';

export interface TaxedAmount {
  incTax: number;
  exTax: number;
}

/** Prices are shown with the tax inside or without it, as the merchant set it (store-api 4.11). */
function taxed(state: StoreState, amount: number, tax: number): TaxedAmount {
  return state.settings.pricesIncludeTax
    ? {incTax: amount, exTax: roundMoney(state, amount - tax)}
    : {incTax: roundMoney(state, amount + tax), exTax: amount};
}

/** The subtotal is before coupons, the cart's amount after them. Wrapping is in neither, so its tax is not either. */
export function taxedAmounts(state: StoreState, checkout: Checkout): {subtotal: TaxedAmount; cartAmount: TaxedAmount} {
  const goods = {...checkout, lines: checkout.lines.map(line => ({...line, giftWrapping: null}))};
  const amount = ({subtotal, discount, tax}: Totals): TaxedAmount => taxed(state, roundMoney(state, subtotal - discount), tax);
  return {subtotal: amount(totalsOf(state, {...goods, couponCodes: []})), cartAmount: amount(totalsOf(state, goods))};
}
