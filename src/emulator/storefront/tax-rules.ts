/** Tax on what goes where (store-api 4.11): a rate for each destination, on goods and their wrapping. Shipping is not taxed (a choice). */
import {roundMoney, sumMoney} from '../money-rounding.js';
import type {CartLine, Checkout, Consignment, StoredAddress, StoreState} from '../state/store-state.js';
import {emptyAddress, stateCodeOf} from './address-rules.js';
import {isShippable} from './shippable.js';
import {linesOf} from './shipping-options.js';
import {wrappingCost} from './wrapping-cost.js';

/** What coupons take off the goods of a line. */
export type Discounts = (line: CartLine) => number;

export function taxRateAt(state: StoreState, address: StoredAddress): number {
  const here = state.taxRates.filter(rate => rate.countryCode === address.countryCode);
  const stateCode = stateCodeOf(address);
  return (here.find(rate => rate.stateCode === stateCode) ?? here.find(rate => rate.stateCode === undefined))?.rate ?? 0;
}

/** What is collected is taxed where it is handed over (a choice). */
function placeOf(state: StoreState, {address, pickupMethodId}: Consignment): StoredAddress {
  const shop = state.pickupMethods.find(({id}) => id === pickupMethodId);
  return shop === undefined ? address : {...emptyAddress(), ...shop.address};
}

/** On goods after their discounts and on wrapping: on top of the price, or the part of it that is tax where prices are shown inclusive. */
function taxOn(state: StoreState, lines: readonly CartLine[], rate: number, discountOn: Discounts): number {
  const taxed = lines
    .filter(line => line.taxable)
    .reduce((sum, line) => sum + line.price * line.quantity - discountOn(line) + wrappingCost(line), 0);
  const part = state.settings.pricesIncludeTax ? rate / (1 + rate) : rate;
  return roundMoney(state, taxed * part);
}

/** Downloads are taxed where the bill goes; what has no destination yet is not taxed. */
export function taxTotal(state: StoreState, checkout: Checkout, discountOn: Discounts): number {
  const handed = checkout.consignments.map(consignment =>
    taxOn(state, linesOf(checkout, consignment), taxRateAt(state, placeOf(state, consignment)), discountOn),
  );
  const digital = checkout.lines.filter(line => !isShippable(line));
  const billed = checkout.billingAddress === null ? 0 : taxOn(state, digital, taxRateAt(state, checkout.billingAddress), discountOn);
  return sumMoney(state, [...handed, billed]);
}
