/** Changing the cart itself (store-api 2.1, 2.2): adding, resizing and removing lines. */
import {inShoppersCurrency} from '../money-rounding.js';
import {problem} from '../refusal.js';
import {lineOf} from '../scenarios/catalogue.js';
import {drawUuid} from '../state/drawn-ids.js';
import type {CartLine, Checkout, Product, StoreState} from '../state/store-state.js';
import {asRecord} from './address-rules.js';
import {settleBasket} from './basket-settling.js';
import {addCertificates, replaceCertificate} from './certificate-rules.js';
import {emptyCheckout, startFreshCheckout} from './fresh-checkout.js';
import {divideLine, moveLine} from './line-moves.js';
import {childrenOf, isShippable, lineById} from './shippable.js';
import {invalidGoods, readList, readQuantity, refuseOtherGoods} from './wanted-goods.js';
import {readWrapping} from './wrapping-rules.js';

function productOf(state: StoreState, id: unknown): Product {
  const product = state.products.find(candidate => candidate.id === id);
  if (product === undefined) throw invalidGoods(state, `The catalogue has no product ${JSON.stringify(id)}.`);
  return product;
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

/** What comes with each unit of a bundle is a line of its own, which costs nothing and follows its parent (store-api 4.7). */
function addChildren(state: StoreState, checkout: Checkout, parent: CartLine, {bundle}: Product): void {
  const consignment = checkout.consignments.find(({lineItemIds}) => lineItemIds.includes(parent.id));
  for (const {productId, quantity} of bundle) {
    const child = lineOf(productOf(state, productId), quantity * parent.quantity);
    const line = {...child, id: drawUuid(state), price: 0, parentId: parent.id, isMutable: false};
    checkout.lines.push(line);
    consignment?.lineItemIds.push(line.id);
  }
}

/** @param wrapping as a request gives it; units that are wrapped differently become lines of their own */
export function addLine(state: StoreState, checkout: Checkout, productId: unknown, quantity: number, wrapping: unknown = null): void {
  const product = productOf(state, productId);
  for (const units of readWrapping(state, wrapping, {kind: product.kind, quantity})) {
    const fresh = {...lineOf(product, units.quantity), price: inShoppersCurrency(state, product.price), giftWrapping: units.wrapping};
    const present = joinable(checkout, fresh);
    if (present !== undefined) resizeLine(checkout, present, readQuantity(state, present.quantity + units.quantity));
    else {
      const line = {id: drawUuid(state), ...fresh};
      checkout.lines.push(line);
      placeNewLine(state, checkout, line);
      addChildren(state, checkout, line, product);
    }
  }
}

function lineOrRefusal(checkout: Checkout, id: string): CartLine {
  const line = lineById(checkout, id);
  if (line === undefined) throw problem(404, 'Item Not Found', `The cart has no line item "${id}".`);
  return line;
}

/** A line the shopper cannot change stays as it is (store-api 4.7). */
function refuseImmutable(state: StoreState, line: CartLine): void {
  if (!line.isMutable || line.parentId !== null) throw invalidGoods(state, `The line item "${line.id}" cannot be changed by the shopper.`);
}

/** Sets a quantity; bundle children keep their share of each parent. */
export function resizeLine(checkout: Checkout, line: CartLine, quantity: number): void {
  for (const child of childrenOf(checkout, line.id)) child.quantity = (child.quantity / line.quantity) * quantity;
  line.quantity = quantity;
}

/** Without goods there is no cart (store-api 2.1). */
function dropEmptyCart(state: StoreState, checkout: Checkout): void {
  if (checkout.lines.length === 0 && checkout.certificates.length === 0) state.checkout = null;
}

/** Removes a line and its bundle children. */
export function removeLine(state: StoreState, checkout: Checkout, line: CartLine): void {
  const gone = new Set([line, ...childrenOf(checkout, line.id)]);
  moveLine(checkout, line, null);
  checkout.lines = checkout.lines.filter(other => !gone.has(other));
  settleBasket(state, checkout);
  dropEmptyCart(state, checkout);
}

function addAll(state: StoreState, checkout: Checkout, body: unknown): void {
  const given = asRecord(body);
  const lineItems = readList(state, given?.['lineItems'], 'lineItems');
  const certificates = readList(state, given?.['giftCertificates'], 'giftCertificates');
  if (lineItems.length + certificates.length === 0) {
    throw invalidGoods(state, 'The body needs at least one entry in lineItems or giftCertificates.');
  }
  for (const input of lineItems) {
    const item = asRecord(input) ?? {};
    const product = productOf(state, item['productId']);
    refuseOtherGoods(state, {...product, productId: product.id}, item);
    addLine(state, checkout, product.id, readQuantity(state, item['quantity']), item['giftWrapping']);
  }
  addCertificates(state, checkout, certificates);
}

export function postItems(state: StoreState, checkout: Checkout, body: unknown): void {
  addAll(state, checkout, body);
  settleBasket(state, checkout);
}

/** Units that are wrapped differently from the first ones become lines of their own, in the same consignment. */
function rewrap(state: StoreState, checkout: Checkout, line: CartLine, input: unknown): void {
  const [first, ...others] = readWrapping(state, input, line);
  const consignment = checkout.consignments.find(({lineItemIds}) => lineItemIds.includes(line.id)) ?? null;
  const parts = divideLine(
    state,
    checkout,
    line,
    others.map(({quantity}) => quantity),
  );
  line.giftWrapping = first?.wrapping ?? null;
  parts.forEach((part, index) => {
    part.giftWrapping = others[index]?.wrapping ?? null;
    moveLine(checkout, part, consignment);
  });
}

export function putItem(state: StoreState, checkout: Checkout, itemId: string, body: unknown): void {
  const certificate = checkout.certificates.find(({id}) => id === itemId);
  if (certificate !== undefined) {
    replaceCertificate(state, checkout, certificate, asRecord(body)?.['giftCertificate']);
    return;
  }
  const line = lineOrRefusal(checkout, itemId);
  refuseImmutable(state, line);
  const wanted = asRecord(asRecord(body)?.['lineItem']);
  if (wanted === null) throw invalidGoods(state, 'The body needs a lineItem with its new quantity.');
  refuseOtherGoods(state, line, wanted);
  resizeLine(checkout, line, readQuantity(state, wanted['quantity']));
  if (wanted['giftWrapping'] !== undefined) rewrap(state, checkout, line, wanted['giftWrapping']);
  settleBasket(state, checkout);
}

export function deleteItem(state: StoreState, checkout: Checkout, itemId: string): void {
  if (checkout.certificates.some(({id}) => id === itemId)) {
    checkout.certificates = checkout.certificates.filter(({id}) => id !== itemId);
    dropEmptyCart(state, checkout);
    return;
  }
  const line = lineOrRefusal(checkout, itemId);
  refuseImmutable(state, line);
  removeLine(state, checkout, line);
}

/** POST `/carts`: a new cart takes the place of the one the session had (store-api 2.1). */
export function postCart(state: StoreState, body: unknown): Checkout {
  const checkout = emptyCheckout(state, drawUuid(state));
  addAll(state, checkout, body);
  settleBasket(state, checkout);
  startFreshCheckout(state, checkout);
  state.checkout = checkout;
  state.checkoutId = checkout.id;
  return checkout;
}
