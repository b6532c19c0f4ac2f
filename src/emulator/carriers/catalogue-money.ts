/** The catalogue's currency, in which carriers are asked and answer; rating turns it into the shopper's. */
import {catalogueCurrency, inCatalogueCurrency, roundTo} from '../money-rounding.js';
import type {StoreState} from '../state/store-state.js';

/** The currency that every other one is measured by. */
export function catalogueCurrencyCode({settings: {currencies, currency}}: StoreState): string {
  return currencies.find(({exchangeRate}) => exchangeRate === catalogueCurrency.exchangeRate)?.code ?? currency.code;
}

/** What a carrier is told that something is worth, from what the shopper pays for it. */
export function declaredWorth(state: StoreState, amount: number): number {
  return roundTo(inCatalogueCurrency(state, amount), catalogueCurrency.decimalPlaces);
}
