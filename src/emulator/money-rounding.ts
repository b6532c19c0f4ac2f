/** Amounts in major units, rounded as the currency has it: to 2 decimals mostly, to none or to 3 in some. */
import type {StoreState} from './state/store-state.js';

/** How catalogue prices become amounts a shopper sees. */
export interface CurrencyRules {
  decimalPlaces: number;
  /** How much of the shopper's currency one unit of the catalogue's is worth. */
  exchangeRate: number;
}

/** A store that sells in the currency of its catalogue, with two decimals. */
export const catalogueCurrency: CurrencyRules = {decimalPlaces: 2, exchangeRate: 1};

export function currencyRules({settings: {currency, currencies}}: StoreState): CurrencyRules {
  return {
    decimalPlaces: currency.decimalPlaces,
    exchangeRate: currencies.find(({code}) => code === currency.code)?.exchangeRate ?? 1,
  };
}

/** Digits of a sum that can be trusted: beyond them 129.295 is 129.29499999999999. */
const TRUSTED_DIGITS = 14;

/** Half goes up, as written in decimals, whatever the number is in binary. */
export function roundTo(amount: number, decimalPlaces: number): number {
  const factor = 10 ** decimalPlaces;
  return Math.round(Number((amount * factor).toPrecision(TRUSTED_DIGITS))) / factor;
}

/** In the currency shoppers pay in. */
export function roundMoney(state: StoreState, amount: number): number {
  return roundTo(amount, state.settings.currency.decimalPlaces);
}

export function sumMoney(state: StoreState, amounts: readonly number[]): number {
  return roundMoney(
    state,
    amounts.reduce((total, amount) => total + amount, 0),
  );
}

/** An amount of the catalogue's currency in the shopper's. */
export function inShoppersCurrency(state: StoreState, amount: number): number {
  return roundMoney(state, amount * currencyRules(state).exchangeRate);
}

/** An amount of the shopper's currency in the catalogue's, not rounded. */
export function inCatalogueCurrency(state: StoreState, amount: number): number {
  return amount / currencyRules(state).exchangeRate;
}

/** Whether shoppers pay in the currency the catalogue is written in. */
export function isCatalogueCurrency(state: StoreState): boolean {
  return currencyRules(state).exchangeRate === 1;
}

/**
 * Divides an amount by weight. The parts add up to it, and each is within one smallest coin of its exact share; an amount that is no
 * more than the weights together gives no part more than its weight.
 */
export function apportion(state: StoreState, amount: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let reached = 0;
  let given = 0;
  return weights.map(weight => {
    reached += weight;
    const due = whole === 0 ? 0 : roundMoney(state, (amount * reached) / whole);
    const part = roundMoney(state, due - given);
    given = due;
    return part;
  });
}
