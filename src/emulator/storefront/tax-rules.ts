/** Tax on what goes where (store-api 4.11): a rate for each destination, on goods and their wrapping. */
import {round} from '../money-rounding.js';
import type {CartLine, Checkout, StoredAddress, StoreState} from '../state/store-state.js';
import {stateCodeOf} from './address-rules.js';
import {isShippable} from './shippable.js';
import {linesOf} from './shipping-options.js';

function rateAt(state: StoreState, address: StoredAddress): number {
  const here = state.taxRates.filter(rate => rate.countryCode === address.countryCode);
  const stateCode = stateCodeOf(address);
  return (here.find(rate => rate.stateCode === stateCode) ?? here.find(rate => rate.stateCode === undefined))?.rate ?? 0;
}

function taxable(lines: readonly CartLine[]): number {
  return lines.filter(line => line.taxable).reduce((sum, line) => sum + (line.price + (line.giftWrapping?.amount ?? 0)) * line.quantity, 0);
}

/**
 * Downloads are taxed where the bill goes; what has no destination yet is not taxed.
 * @param share of the goods' price that is left after discounts, 1 for no discount
 */
export function taxTotal(state: StoreState, checkout: Checkout, share: number): number {
  const shipped = checkout.consignments.map(consignment => taxable(linesOf(checkout, consignment)) * rateAt(state, consignment.address));
  const digital = checkout.lines.filter(line => !isShippable(line));
  const billed = checkout.billingAddress === null ? 0 : taxable(digital) * rateAt(state, checkout.billingAddress);
  return round([...shipped, billed].reduce((sum, tax) => sum + round(tax * share), 0));
}
