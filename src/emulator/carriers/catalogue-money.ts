/** The catalogue's currency, in which carriers are asked and answer; rating turns it into the shopper's. */
import {catalogueCurrency, currencyRules, roundTo} from '../money-rounding.js';
import type {StoreState} from '../state/store-state.js';

/** The currency that every other one is measured by. */
export function catalogueCurrencyCode({settings: {currencies, currency}}: StoreState): string {
  return currencies.find(({exchangeRate}) => exchangeRate === catalogueCurrency.exchangeRate)?.code ?? currency.code;
}

/** An amount of the shopper's currency in the catalogue's. */
export function inCatalogueCurrency(state: StoreState, amount: number): number {
  return roundTo(amount / currencyRules(state).exchangeRate, catalogueCurrency.decimalPlaces);
}
