/** Changing the cart itself (store-api 2.1, 2.2): adding, resizing and removing lines. */
import {problem, type Refusal} from '../refusal.js';
import {lineOf} from '../scenarios/catalogue.js';
import {drawUuid} from '../state/drawn-ids.js';
import {storeTime} from '../state/clock.js';
import type {CartLine, Checkout, GiftWrapping, Product, StoreState} from '../state/store-state.js';
import {blankBillingAddress} from './address-book-rules.js';
import {asRecord} from './address-rules.js';
import {settle} from './consignment-rules.js';
import {startFreshCheckout} from './fresh-checkout.js';
import {moveLine} from './line-moves.js';
import {invalidStatus} from './named-units.js';
import {nothingRedeemed} from './redemption-rules.js';
import {childrenOf, isShippable, lineById} from './shippable.js';

function invalid(state: StoreState, detail: string): Refusal {
  return problem(invalidStatus(state), 'Invalid line items', detail);
}

export function readQuantity(state: StoreState, value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) {
    throw invalid(state, 'The quantity must be a whole number from 1.');
  }
  return value;
}

function productOf(state: StoreState, id: unknown): Product {
  const product = state.products.find(candidate => candidate.id === id);
  if (product === undefined) throw invalid(state, `The catalogue has no product ${JSON.stringify(id)}.`);
  return product;
}

/** `null` clears the wrapping (store-api 2.1); of several wraps the first counts. */
function readWrapping(input: unknown): GiftWrapping | null {
  const details = asRecord(input)?.['wrapDetails'];
  const first = Array.isArray(details) ? asRecord(details[0]) : null;
  if (first === null) return null;
  const message = first['message'];
  return {name: `Wrapping ${String(first['id'])}`, message: typeof message === 'string' ? message : '', amount: 3};
}

/** A line of the same product, options, price and wrapping that a newcomer can join. Assigned lines are left alone. */
function joinable(checkout: Checkout, fresh: Omit<CartLine, 'id'>): CartLine | undefined {
  const assigned = new Set(checkout.consignments.flatMap(consignment => consignment.lineItemIds));
  const looks = (line: Omit<CartLine, 'id'>): string =>
    JSON.stringify([line.productId, line.variantId, line.options, line.price, line.giftWrapping, line.parentId, line.addedByPromotion]);
  return checkout.lines.find(line => !assigned.has(line.id) && looks(line) === looks(fresh));
}

/** A new line is unassigned, or joins the lone consignment there is (store-api 4.6, `newLine`). */
function placeNewLine(state: StoreState, checkout: Checkout, line: CartLine): void {
  const [only, ...more] = checkout.consignments;
  if (state.behaviours.newLine === 'auto-joined' && only !== undefined && more.length === 0 && isShippable(line)) {
    moveLine(checkout, line, only);
  }
}

export function addLine(state: StoreState, checkout: Checkout, productId: unknown, quantity: number, wrapping: unknown = null): CartLine {
  const fresh = {...lineOf(productOf(state, productId), quantity), giftWrapping: readWrapping(wrapping)};
  const present = joinable(checkout, fresh);
  if (present !== undefined) {
    present.quantity += quantity;
    return present;
  }
  const line = {id: drawUuid(state), ...fresh};
  checkout.lines.push(line);
  placeNewLine(state, checkout, line);
  return line;
}

function lineOrRefusal(checkout: Checkout, id: string): CartLine {
  const line = lineById(checkout, id);
  if (line === undefined) throw problem(404, 'Item Not Found', `The cart has no line item "${id}".`);
  return line;
}

/** A line the shopper cannot change stays as it is (store-api 4.7). */
function refuseImmutable(state: StoreState, line: CartLine): void {
  if (!line.isMutable || line.parentId !== null) throw invalid(state, `The line item "${line.id}" cannot be changed by the shopper.`);
}

/** Sets a quantity; bundle children keep their share of each parent. */
export function resizeLine(checkout: Checkout, line: CartLine, quantity: number): void {
  for (const child of childrenOf(checkout, line.id)) child.quantity = (child.quantity / line.quantity) * quantity;
  line.quantity = quantity;
}

/** Removes a line and its bundle children. Removing the last one deletes the cart (store-api 2.1). */
export function removeLine(state: StoreState, checkout: Checkout, line: CartLine): void {
  const gone = new Set([line, ...childrenOf(checkout, line.id)]);
  moveLine(checkout, line, null);
  checkout.lines = checkout.lines.filter(other => !gone.has(other));
  settle(state, checkout);
  if (checkout.lines.length === 0) state.checkout = null;
}

function addAll(state: StoreState, checkout: Checkout, body: unknown): void {
  const lineItems = asRecord(body)?.['lineItems'];
  if (!Array.isArray(lineItems) || lineItems.length === 0) throw invalid(state, 'The body needs at least one entry in lineItems.');
  for (const input of lineItems as unknown[]) {
    const item = asRecord(input);
    addLine(state, checkout, item?.['productId'], readQuantity(state, item?.['quantity']), item?.['giftWrapping']);
  }
}

export function postItems(state: StoreState, checkout: Checkout, body: unknown): void {
  addAll(state, checkout, body);
  settle(state, checkout);
}

export function putItem(state: StoreState, checkout: Checkout, itemId: string, body: unknown): void {
  const line = lineOrRefusal(checkout, itemId);
  refuseImmutable(state, line);
  const wanted = asRecord(asRecord(body)?.['lineItem']);
  if (wanted === null) throw invalid(state, 'The body needs a lineItem with its new quantity.');
  resizeLine(checkout, line, readQuantity(state, wanted['quantity']));
  if (wanted['giftWrapping'] !== undefined) line.giftWrapping = readWrapping(wanted['giftWrapping']);
  settle(state, checkout);
}

export function deleteItem(state: StoreState, checkout: Checkout, itemId: string): void {
  const line = lineOrRefusal(checkout, itemId);
  refuseImmutable(state, line);
  removeLine(state, checkout, line);
}

/** POST `/carts`: a new cart takes the place of the one the session had (store-api 2.1). */
export function postCart(state: StoreState, body: unknown): Checkout {
  const time = storeTime(state);
  const checkout: Checkout = {
    id: drawUuid(state),
    createdAt: time,
    updatedAt: time,
    version: 1,
    lines: [],
    consignments: [],
    billingAddress: state.signedIn ? blankBillingAddress(state) : null,
    customerMessage: '',
    ...nothingRedeemed(),
  };
  addAll(state, checkout, body);
  startFreshCheckout(state, checkout);
  state.checkout = checkout;
  state.checkoutId = checkout.id;
  return checkout;
}
