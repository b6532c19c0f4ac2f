/** Which consignment of the store is which delivery of the shopper (R18). */
import {type Address, sameAddress} from './address.js';
import type {Checkout, Consignment, ConsignmentId} from './checkout.js';
import {unitsAmong} from './checkout-index.js';
import {type Delivery, type DeliveryId, type Plan, quantityIn} from './plan.js';
import type {PortionKey} from './portion-key.js';

/** A delivery's consignment, and the address we last sent with what the store made of it. */
export interface Pair {
  readonly consignmentId: ConsignmentId;
  readonly sent?: Address;
  readonly echo?: Address;
}

export type Pairs = Readonly<Record<DeliveryId, Pair>>;

/** Units of each product line that a consignment holds. Fixed units are not counted. */
export const heldBy = (consignment: Consignment, {lineItems}: Checkout): ReadonlyMap<PortionKey, number> =>
  unitsAmong(lineItems)(consignment);

/** The consignments a plan is about: those that ship (a pickup consignment is the store's and the shopper's affair, R5). */
export const shippingConsignments = ({consignments}: Checkout): readonly Consignment[] => consignments.filter(({isPickup}) => !isPickup);

/**
 * Pairs deliveries with consignments: known pairs that still exist stay, then by address with the best matching portions first.
 * A delivery without an address has no consignment.
 */
export function pairUp(plan: Plan, checkout: Checkout, known: Pairs): Pairs {
  const free = new Map(shippingConsignments(checkout).map(consignment => [consignment.id, consignment]));
  const pairs = new Map<DeliveryId, Pair>();
  for (const {id} of plan.deliveries) {
    const pair = known[id];
    if (pair && free.delete(pair.consignmentId)) pairs.set(id, pair);
  }

  const candidates = plan.deliveries
    .filter(({id, address}) => address !== null && !pairs.has(id))
    .flatMap(delivery =>
      [...free.values()]
        .filter(({address}) => delivery.address && sameAddress(address, delivery.address))
        .map(consignment => ({delivery, consignment, distance: portionsApart(delivery, heldBy(consignment, checkout))})),
    )
    .sort((a, b) => a.distance - b.distance);
  for (const {delivery, consignment} of candidates) {
    if (!pairs.has(delivery.id) && free.delete(consignment.id)) {
      pairs.set(delivery.id, {consignmentId: consignment.id, ...(delivery.address && {sent: delivery.address}), echo: consignment.address});
    }
  }
  return Object.fromEntries(pairs);
}

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
  const byOrder = leftOver.flatMap(({id, address}, i): [DeliveryId, Pair][] => {
    const consignment = inOrder[i];
    return consignment ? [[id, {consignmentId: consignment.id, ...(address && {sent: address}), echo: consignment.address}]] : [];
  });
  return {...known, ...byAddress, ...Object.fromEntries(byOrder)};
}

function portionsApart(delivery: Delivery, held: ReadonlyMap<PortionKey, number>): number {
  const keys = new Set([...Object.keys(delivery.portions), ...held.keys()]);
  return [...keys].reduce((sum, key) => sum + Math.abs(quantityIn(delivery, key) - (held.get(key) ?? 0)), 0);
}

/** Whether the store has the delivery's address: what we sent still stands as it was echoed, or the two are the same place (R18). */
export function addressArrived(address: Address, consignment: Consignment, pair: Pair | undefined): boolean {
  const stands = pair?.sent && pair.echo && sameAddress(pair.sent, address) && sameAddress(pair.echo, consignment.address);
  return Boolean(stands) || sameAddress(address, consignment.address);
}
