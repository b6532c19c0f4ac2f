/** Dividing cart lines, moving them between consignments, merging them: what the server does when units change hands. */
import {drawUuid} from '../state/drawn-ids.js';
import type {CartLine, Checkout, Consignment, StoreState} from '../state/store-state.js';
import {childrenOf, lineById} from './shippable.js';

function splitOff(state: StoreState, line: CartLine, quantity: number, parentId = line.parentId): CartLine {
  const keepsWrapping = state.behaviours.wrappedSplit === 'copied' || line.giftWrapping === null;
  return {
    ...structuredClone(line),
    id: drawUuid(state),
    quantity,
    parentId,
    giftWrapping: keepsWrapping ? structuredClone(line.giftWrapping) : null,
  };
}

/**
 * Divides a line into parts, one for each taker, and answers the lines the takers get, in their order (store-api 4.2).
 * A remainder keeps the line's id where it is; a line given away whole leaves its id to the part that `splitId` names; every
 * other part gets a fresh uuid and stands right behind the line it came from. Bundle children divide with their parent, and
 * gift wrapping is copied or dropped as `wrappedSplit` says.
 */
export function divideLine(state: StoreState, checkout: Checkout, line: CartLine, parts: readonly number[]): CartLine[] {
  const whole = line.quantity;
  const remainder = whole - parts.reduce((sum, part) => sum + part, 0);
  const keeper = remainder > 0 ? -1 : state.behaviours.splitId === 'last-keeps' ? parts.length - 1 : 0;
  const children = childrenOf(checkout, line.id).map(child => ({child, perParent: child.quantity / whole}));
  const fresh: CartLine[] = [];
  const taken = parts.map((quantity, index) => {
    if (index === keeper) return line;
    const part = splitOff(state, line, quantity);
    fresh.push(part, ...children.map(({child, perParent}) => splitOff(state, child, perParent * quantity, part.id)));
    return part;
  });
  line.quantity = keeper === -1 ? remainder : (parts[keeper] ?? whole);
  if (fresh.length === 0) return taken;
  for (const {child, perParent} of children) child.quantity = perParent * line.quantity;
  const behind = Math.max(checkout.lines.indexOf(line), ...children.map(({child}) => checkout.lines.indexOf(child)));
  checkout.lines.splice(behind + 1, 0, ...fresh);
  return taken;
}

/** Takes a line and its bundle children out of whichever consignment holds them (store-api 4.3), into another or into none. */
export function moveLine(checkout: Checkout, line: CartLine, to: Consignment | null): void {
  const ids = [line.id, ...childrenOf(checkout, line.id).map(child => child.id)];
  for (const consignment of checkout.consignments) {
    if (!consignment.lineItemIds.some(id => ids.includes(id))) continue;
    consignment.lineItemIds = consignment.lineItemIds.filter(id => !ids.includes(id));
  }
  to?.lineItemIds.push(...ids);
}

/** What makes two lines identical; price counts, so that a line repriced by hand never melts into another. */
function identity(line: CartLine): string {
  return JSON.stringify([
    line.kind,
    line.productId,
    line.variantId,
    line.sku,
    line.name,
    line.price,
    line.options,
    line.giftWrapping,
    line.parentId,
    line.addedByPromotion,
  ]);
}

function absorb(checkout: Checkout, consignment: Consignment, survivor: CartLine, gone: CartLine): void {
  survivor.quantity += gone.quantity;
  checkout.lines = checkout.lines.filter(line => line !== gone);
  consignment.lineItemIds = consignment.lineItemIds.filter(id => id !== gone.id);
  for (const child of childrenOf(checkout, gone.id)) {
    child.parentId = survivor.id;
    const twin = childrenOf(checkout, survivor.id).find(other => other !== child && identity(other) === identity(child));
    if (twin !== undefined) absorb(checkout, consignment, twin, child);
  }
}

/** Merges a line that just arrived with an identical line of the consignment, as `merge` says (store-api 4.2, 8b). */
export function mergeArrival(state: StoreState, checkout: Checkout, consignment: Consignment, arrival: CartLine): void {
  if (state.behaviours.merge === 'never') return;
  const held = consignment.lineItemIds
    .map(id => lineById(checkout, id))
    .find(line => line !== undefined && line !== arrival && line.productId === arrival.productId && identity(line) === identity(arrival));
  if (held === undefined) return;
  if (state.behaviours.merge === 'incoming-id') absorb(checkout, consignment, arrival, held);
  else absorb(checkout, consignment, held, arrival);
}

/** A consignment left without lines is deleted by the server (store-api 4.3). */
export function dropEmptied(checkout: Checkout): void {
  checkout.consignments = checkout.consignments.filter(consignment => consignment.lineItemIds.length > 0);
}

/** The server sends all free items to the first address (store-api 4.7); first is the lowest consignment id. */
export function placePromotionLines(state: StoreState, checkout: Checkout): void {
  if (state.behaviours.promotionLines === 'unassigned') return;
  const first = [...checkout.consignments].sort((a, b) => (a.id < b.id ? -1 : 1))[0];
  if (first === undefined) return;
  const assigned = new Set(checkout.consignments.flatMap(consignment => consignment.lineItemIds));
  for (const line of checkout.lines) {
    if (line.addedByPromotion && line.kind !== 'digital' && !assigned.has(line.id)) moveLine(checkout, line, first);
  }
}
