/** The shipping options a consignment is offered: quotes with the store's ids and marks (store-api 3.4). */
import {round} from '../money-rounding.js';
import {quotesFor, type Parcel, type Quote} from '../rating/quotes.js';
import {hash128} from '../state/drawn-ids.js';
import type {CartLine, Checkout, Consignment, SelectedOption, StoreState} from '../state/store-state.js';
import {stateCodeOf} from './address-rules.js';
import {isChild, isShippable, lineById} from './shippable.js';

export interface OfferedOption extends SelectedOption {
  isRecommended: boolean;
}

export function linesOf(checkout: Checkout, consignment: Consignment): CartLine[] {
  return consignment.lineItemIds.flatMap(id => lineById(checkout, id) ?? []);
}

export function goodsWorth(lines: readonly CartLine[]): number {
  return round(lines.reduce((sum, line) => sum + line.price * line.quantity, 0));
}

/** Weighs and counts a consignment; bundle children weigh but are no units of their own (store-api 6.2, `totalBase`, `freeShippingMinimum`). */
function parcelOf(state: StoreState, checkout: Checkout, consignment: Consignment): Parcel {
  const lines = linesOf(checkout, consignment).filter(isShippable);
  const {address} = consignment;
  const own = goodsWorth(lines);
  const cart = goodsWorth(checkout.lines);
  return {
    destination: {countryCode: address.countryCode, stateCode: stateCodeOf(address), postalCode: address.postalCode},
    units: lines.reduce((sum, line) => sum + (isChild(line) ? 0 : line.quantity), 0),
    weight: round(lines.reduce((sum, line) => sum + line.weight * line.quantity, 0)),
    worth: state.behaviours.totalBase === 'cart' ? cart : own,
    worthForFreeShipping: state.behaviours.freeShippingMinimum === 'cart' ? cart : own,
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
  return quotesFor(state.zones, parcelOf(state, checkout, consignment)).map((quote, index) => ({
    id: optionId(state, consignment, quote),
    type: quote.type,
    description: quote.description,
    imageUrl: '',
    cost: quote.cost,
    handling: quote.handling,
    transitTime: quote.transitTime,
    additionalDescription: quote.additionalDescription,
    isRecommended: state.behaviours.isRecommended === 'cheapest' && index === 0,
  }));
}

/** An option as a consignment keeps it: without the mark (store-api 3.3, as recorded). */
export function selectedFrom(option: OfferedOption): SelectedOption {
  const {isRecommended: _isRecommended, ...selected} = option;
  return selected;
}
