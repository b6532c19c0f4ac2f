/** Tax on what goes where (store-api 4.11): a rate for each destination, on goods and their wrapping. Shipping is not taxed (a choice). */
import {roundMoney, sumMoney} from '../money-rounding.js';
import type {CartLine, Checkout, StoredAddress, StoreState} from '../state/store-state.js';
import {stateCodeOf} from './address-rules.js';
import {isShippable} from './shippable.js';
import {linesOf} from './shipping-options.js';
import {wrappingCost} from './wrapping-cost.js';

export function taxRateAt(state: StoreState, address: StoredAddress): number {
  const here = state.taxRates.filter(rate => rate.countryCode === address.countryCode);
  const stateCode = stateCodeOf(address);
  return (here.find(rate => rate.stateCode === stateCode) ?? here.find(rate => rate.stateCode === undefined))?.rate ?? 0;
}

/** On goods at their price: on top of it, or the part of it that is tax where prices are shown inclusive. */
export function taxOn(state: StoreState, lines: readonly CartLine[], rate: number, share: number): number {
  const taxed = lines.filter(line => line.taxable).reduce((sum, line) => sum + line.price * line.quantity + wrappingCost(line), 0);
  const part = state.settings.pricesIncludeTax ? rate / (1 + rate) : rate;
  return roundMoney(state, taxed * part * share);
}

/**
 * Downloads are taxed where the bill goes; what has no destination yet is not taxed.
 * @param share of the goods' price that is left after discounts, 1 for no discount
 */
export function taxTotal(state: StoreState, checkout: Checkout, share: number): number {
  const shipped = checkout.consignments.map(consignment =>
    taxOn(state, linesOf(checkout, consignment), taxRateAt(state, consignment.address), share),
  );
  const digital = checkout.lines.filter(line => !isShippable(line));
  const billed = checkout.billingAddress === null ? 0 : taxOn(state, digital, taxRateAt(state, checkout.billingAddress), share);
  return sumMoney(state, [...shipped, billed]);
}
