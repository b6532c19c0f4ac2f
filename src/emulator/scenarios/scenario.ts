/** What a scenario is made of, and the pieces several of them share. */
import {inShoppersCurrency} from '../money-rounding.js';
import {drawIncreasingId, drawUuid} from '../state/drawn-ids.js';
import type {CartLine, Checkout, Consignment, Product, SavedAddress, StoreState} from '../state/store-state.js';
import {addLine} from '../storefront/cart-rules.js';
import {moveLine} from '../storefront/line-moves.js';
import {isShippable} from '../storefront/shippable.js';
import {optionsFor, selectedFrom} from '../storefront/shipping-options.js';
import {lineOf} from './catalogue.js';
import {asDestination} from './people.js';

export interface Scenario {
  /** Under which name the state remembers it; `custom` unless given. */
  name?: string;
  description: string;
  /** Changes the shop before there is a basket. */
  shop?: (state: StoreState) => void;
  /** Fills the basket; null for a session without one. The usual basket unless given. */
  basket?: ((state: StoreState, checkout: Checkout) => void) | null;
  /** What was written to the checkout already; nothing unless given. */
  written?: (state: StoreState, checkout: Checkout) => void;
}

function product(state: StoreState, picture: string): Product {
  const found = state.products.find(candidate => candidate.picture === picture);
  if (found === undefined) throw new Error(`The catalogue has no product with the picture "${picture}".`);
  return found;
}

/** A line of so many units, always a new one. */
export function putLine(
  state: StoreState,
  checkout: Checkout,
  picture: string,
  quantity: number,
  changes: Partial<CartLine> = {},
): CartLine {
  const found = product(state, picture);
  const line = {id: drawUuid(state), ...lineOf(found, quantity), price: inShoppersCurrency(state, found.price), ...changes};
  checkout.lines.push(line);
  return line;
}

/** The same with all that comes along: bundle children, wrapping. */
export function orderProduct(state: StoreState, checkout: Checkout, picture: string, quantity: number, giftWrapping: unknown = null): void {
  addLine(state, checkout, product(state, picture).id, quantity, giftWrapping);
}

/** Three blue mugs, a tea towel, a notebook and a download. */
export function usualBasket(state: StoreState, checkout: Checkout): void {
  putLine(state, checkout, 'blue-mug', 3);
  putLine(state, checkout, 'tea-towel', 1);
  putLine(state, checkout, 'notebook', 1);
  putLine(state, checkout, 'knitting-patterns', 1);
}

export function shipTo(state: StoreState, checkout: Checkout, person: SavedAddress, lines: readonly CartLine[]): Consignment {
  const consignment = {id: drawIncreasingId(state), address: asDestination(person), lineItemIds: [], selected: null, pickupMethodId: null};
  checkout.consignments.push(consignment);
  for (const line of lines) moveLine(checkout, line, consignment);
  return consignment;
}

export function shippableLines(checkout: Checkout): CartLine[] {
  return checkout.lines.filter(line => isShippable(line) && line.parentId === null);
}

/** Selects the cheapest option of each consignment that has any. */
export function selectCheapest(state: StoreState, checkout: Checkout): void {
  for (const consignment of checkout.consignments) {
    const option = optionsFor(state, checkout, consignment)[0];
    if (option !== undefined) consignment.selected = selectedFrom(option);
  }
}
