/** The shipping options a consignment is offered: quotes with the store's ids and marks (store-api 3.4). */
import {carrierRates} from '../carriers/carrier-rates.js';
import {currencyRules, inCatalogueCurrency, roundTo, sumMoney} from '../money-rounding.js';
import {quotesFor, type Parcel, type Quote} from '../rating/quotes.js';
import {hash128} from '../state/drawn-ids.js';
import type {CartLine, Checkout, Consignment, SelectedOption, StoreState} from '../state/store-state.js';
import {stateCodeOf} from './address-rules.js';
import {isChild, isShippable, lineById} from './shippable.js';

export interface OfferedOption extends SelectedOption {
  isRecommended: boolean;
}

/** Weights are kept to the gram. */
const WEIGHT_PLACES = 3;

/** Enough for any currency, and few enough that 55.00 at a rate of 1.1 is worth 50 and not a little less. */
const WORTH_PLACES = 6;

export function linesOf(checkout: Checkout, consignment: Consignment): CartLine[] {
  return consignment.lineItemIds.flatMap(id => lineById(checkout, id) ?? []);
}

export function goodsWorth(state: StoreState, lines: readonly CartLine[]): number {
  return sumMoney(
    state,
    lines.map(line => line.price * line.quantity),
  );
}

/**
 * Weighs and counts a consignment; bundle children weigh but are no units of their own (store-api 6.2, `totalBase`, `freeShippingMinimum`).
 * Zones and methods speak the catalogue's currency.
 */
function parcelOf(state: StoreState, checkout: Checkout, {address}: Consignment, lines: readonly CartLine[]): Parcel {
  // Worked out when somebody asks: most methods do not, and a large cart is a long sum.
  const worthOf = (base: 'cart' | 'consignment'): number =>
    roundTo(inCatalogueCurrency(state, goodsWorth(state, base === 'cart' ? checkout.lines : lines)), WORTH_PLACES);
  return {
    destination: {countryCode: address.countryCode, stateCode: stateCodeOf(address), postalCode: address.postalCode},
    units: lines.reduce((sum, line) => sum + (isChild(line) ? 0 : line.quantity), 0),
    weight: roundTo(
      lines.reduce((sum, line) => sum + line.weight * line.quantity, 0),
      WEIGHT_PLACES,
    ),
    get worth() {
      return worthOf(state.behaviours.totalBase);
    },
    get worthForFreeShipping() {
      return worthOf(state.behaviours.freeShippingMinimum);
    },
  };
}

/** 32 hex characters; equal for equal methods at equal cost, or one per consignment (`optionId`, store-api 3.4). */
function optionId(state: StoreState, consignment: Consignment, quote: Quote): string {
  const method = `${quote.zoneId}:${quote.methodId}:${quote.service}:${quote.cost}`;
  return hash128(state.behaviours.optionId === 'shared' ? method : `${consignment.id}:${method}`);
}

/** What a consignment is offered now, cheapest first. A consignment that is collected has no shipping options. */
export function optionsFor(state: StoreState, checkout: Checkout, consignment: Consignment): OfferedOption[] {
  if (consignment.pickupMethodId !== null) return [];
  const lines = linesOf(checkout, consignment).filter(isShippable);
  const live = carrierRates(state, {destination: consignment.address, lines, checkoutId: checkout.id});
  return quotesFor(state.zones, parcelOf(state, checkout, consignment, lines), currencyRules(state), live).map((quote, index) => ({
    id: optionId(state, consignment, quote),
    type: quote.type,
    description: quote.description,
    imageUrl: '',
    cost: quote.cost,
    handling: quote.handling,
    transitTime: quote.transitTime,
    additionalDescription: quote.additionalDescription,
    source: {zoneId: quote.zoneId, methodId: quote.methodId, service: quote.service},
    isRecommended: state.behaviours.isRecommended === 'cheapest' && index === 0,
  }));
}

/** An option as a consignment keeps it: without the mark (store-api 3.3, as recorded). */
export function selectedFrom(option: OfferedOption): SelectedOption {
  const {isRecommended: _isRecommended, ...selected} = option;
  return selected;
}
