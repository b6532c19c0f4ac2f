/** Which consignment of the store is which delivery of the shopper (R18). */
import {type Address, addressGroup, sameAddress} from './address.js';
import type {Checkout, Consignment, ConsignmentId} from './checkout.js';
import {unitsAmong} from './checkout-index.js';
import {type Delivery, type DeliveryId, type Plan, quantityIn} from './plan.js';
import type {PortionKey} from './portion-key.js';
import {destination} from './texts.js';

/** A delivery's consignment, and what we last sent with what the store made of it: the address, and whether the address book is to have it. */
export interface Pair {
  readonly consignmentId: ConsignmentId;
  readonly sent?: Address;
  readonly echo?: Address;
  readonly saves?: {readonly sent: boolean; readonly echo: boolean};
}

export type Pairs = Readonly<Record<DeliveryId, Pair>>;

/** Units of each product line that a consignment holds. Fixed units are not counted. */
export const heldBy = (consignment: Consignment, {lineItems}: Checkout): ReadonlyMap<PortionKey, number> =>
  unitsAmong(lineItems)(consignment);

/** The consignments a plan is about: those that ship (a pickup consignment is the store's and the shopper's affair, R5). */
export const shippingConsignments = ({consignments}: Checkout): readonly Consignment[] => consignments.filter(({isPickup}) => !isPickup);

/**
 * Pairs deliveries with consignments: first with one that is just what the delivery wants, the known one before another (two that
 * swapped their addresses cost nothing if they get the same); then known pairs that still exist stay; then by address with the best
 * matching portions first. A delivery without an address has no consignment but a known one.
 */
export function pairUp(plan: Plan, checkout: Checkout, known: Pairs): Pairs {
  const free = new Map(shippingConsignments(checkout).map(consignment => [consignment.id, consignment]));
  const pairs = new Map<DeliveryId, Pair>();
  const pairKnown = (isFit: (delivery: Delivery, consignment: Consignment, pair: Pair) => boolean) => {
    for (const delivery of plan.deliveries) {
      const pair = known[delivery.id];
      const consignment = pair && free.get(pair.consignmentId);
      if (!consignment || pairs.has(delivery.id) || !isFit(delivery, consignment, pair)) continue;
      free.delete(consignment.id);
      pairs.set(delivery.id, pair);
    }
  };
  const pairNew = (delivery: Delivery, {id, address}: Consignment) => {
    if (pairs.has(delivery.id) || !free.delete(id)) return;
    const sent = destination(delivery);
    pairs.set(delivery.id, {consignmentId: id, ...(sent && {sent}), echo: address});
  };
  const unpaired = () => plan.deliveries.filter(({id}) => !pairs.has(id));
  const byAddress = groupByAddress([...free.values()]);
  const freeAt = (delivery: Delivery) => {
    const address = destination(delivery);
    return (address ? (byAddress.get(addressGroup(address)) ?? []) : []).filter(
      each => free.has(each.id) && address && sameAddress(each.address, address),
    );
  };

  pairKnown((delivery, consignment, pair) => hasArrived(delivery, consignment, checkout, pair));
  for (const delivery of unpaired()) {
    const exact = freeAt(delivery).find(consignment => hasArrived(delivery, consignment, checkout, undefined));
    if (exact) pairNew(delivery, exact);
  }
  pairKnown(() => true);
  const candidates = unpaired()
    .flatMap(delivery =>
      freeAt(delivery).map(consignment => ({delivery, consignment, distance: portionsApart(delivery, heldBy(consignment, checkout))})),
    )
    .sort((a, b) => a.distance - b.distance);
  for (const {delivery, consignment} of candidates) pairNew(delivery, consignment);
  return Object.fromEntries(pairs);
}

function groupByAddress(consignments: readonly Consignment[]): ReadonlyMap<string, readonly Consignment[]> {
  const groups = new Map<string, Consignment[]>();
  for (const consignment of consignments) {
    const key = addressGroup(consignment.address);
    const group = groups.get(key);
    if (group) group.push(consignment);
    else groups.set(key, [consignment]);
  }
  return groups;
}

/** Whether the store has the delivery as it is planned, shipping aside: exactly these units, to this address. */
export function hasArrived(delivery: Delivery, consignment: Consignment, checkout: Checkout, pair: Pair | undefined): boolean {
  const address = destination(delivery);
  return (
    address !== null &&
    sameUnits(new Map(Object.entries(delivery.portions)), heldBy(consignment, checkout)) &&
    addressArrived(address, consignment, pair)
  );
}

export const sameUnits = (a: ReadonlyMap<PortionKey, number>, b: ReadonlyMap<PortionKey, number>): boolean =>
  a.size === b.size && [...a].every(([key, quantity]) => b.get(key) === quantity);

/** Pairs the plan's deliveries, and keeps what is known of those taken out of it: an undo may bring them back. */
export function pairAgain(plan: Plan, checkout: Checkout, known: Pairs): Pairs {
  const planned = new Set(plan.deliveries.map(({id}) => id));
  const absent = Object.entries(known).filter(([id]) => !planned.has(id));
  return {...Object.fromEntries(absent), ...pairUp(plan, checkout, known)};
}

/**
 * Pairs the consignments a create request made with the deliveries it was for. Where the echoed addresses tell too little apart,
 * consignment ids grow in the order of the request (store-api 3.3).
 */
export function pairCreated(created: readonly Delivery[], before: Checkout, after: Checkout, known: Pairs): Pairs {
  const old = new Set(before.consignments.map(({id}) => id));
  const fresh = {...after, consignments: after.consignments.filter(({id}) => !old.has(id))};
  const byAddress = pairUp({deliveries: created}, fresh, {});
  const taken = new Set(Object.values(byAddress).map(({consignmentId}) => consignmentId));
  const inOrder = fresh.consignments.filter(({id}) => !taken.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const leftOver = created.filter(({id}) => !byAddress[id]);
  if (leftOver.length !== inOrder.length) return {...known, ...byAddress};
  const byOrder = leftOver.flatMap((delivery, i): [DeliveryId, Pair][] => {
    const [consignment, sent] = [inOrder[i], destination(delivery)];
    return consignment ? [[delivery.id, {consignmentId: consignment.id, ...(sent && {sent}), echo: consignment.address}]] : [];
  });
  return {...known, ...byAddress, ...Object.fromEntries(byOrder)};
}

/** Units by which a consignment differs from a delivery: those to come and those to go. */
export function portionsApart(delivery: Delivery, held: ReadonlyMap<PortionKey, number>): number {
  const keys = new Set([...Object.keys(delivery.portions), ...held.keys()]);
  return [...keys].reduce((sum, key) => sum + Math.abs(quantityIn(delivery, key) - (held.get(key) ?? 0)), 0);
}

/** Whether the store has the delivery's address: what we sent still stands as it was echoed, or the two are the same place (R18). */
export function addressArrived(address: Address, consignment: Consignment, pair: Pair | undefined): boolean {
  const stands = pair?.sent && pair.echo && sameAddress(pair.sent, address) && sameAddress(pair.echo, consignment.address);
  return Boolean(stands) || sameAddress(address, consignment.address);
}
