/**
 * The same address twice: offered as one parcel, never merged by itself (R7). Asked when an address is set, and until that is answered,
 * nothing of the delivery is sent. Any other act of the shopper leaves them two.
 */
import type {Delivery, DeliveryId, Plan, PlanEdit} from './plan.js';
import {sameDestination} from './texts.js';

/** Deliveries that are asked about, and those the shopper wants to stay apart. */
export type Twins = Readonly<Record<DeliveryId, 'asked' | 'apart'>>;

const isTwin = (a: Delivery, b: Delivery) => a.id !== b.id && sameDestination(a, b);

/** Whom a delivery could be sent with, as far as that is to be offered there: where it is asked, else at the later of the two. */
export function twinOf(delivery: Delivery, {deliveries}: Plan, twins: Twins): Delivery | undefined {
  if (twins[delivery.id] === 'apart') return undefined;
  if (twins[delivery.id] === 'asked') return deliveries.find(other => isTwin(delivery, other));
  const earlier = deliveries.slice(0, deliveries.indexOf(delivery));
  return earlier.find(other => isTwin(delivery, other) && twins[other.id] !== 'asked');
}

/** The question is open. One whose twin is gone meanwhile asks nothing any more. */
export const isAsked = (delivery: Delivery, {deliveries}: Plan, twins: Twins): boolean =>
  twins[delivery.id] === 'asked' && deliveries.some(other => isTwin(delivery, other));

/** After an act of the shopper, which leaves apart what is not answered; one that sets an address somebody has asks. */
export function twinsAfter(act: PlanEdit, {deliveries}: Plan, before: Twins): Twins {
  const twins = notAsked(before);
  if (act.kind !== 'set-address' && act.kind !== 'add-delivery') return twins;
  const {[act.id]: _before, ...others} = twins;
  const delivery = deliveries.find(({id}) => id === act.id);
  return delivery && deliveries.some(other => isTwin(delivery, other)) ? {...others, [act.id]: 'asked'} : others;
}

/** Nobody waits for an answer any more; it is offered still. */
export const notAsked = (twins: Twins): Twins =>
  Object.values(twins).includes('asked') ? Object.fromEntries(Object.entries(twins).filter(([, twin]) => twin !== 'asked')) : twins;

/** The shopper wants it to stay apart from whoever has its address now. */
export function keptApart(id: DeliveryId, {deliveries}: Plan, twins: Twins): Twins {
  const delivery = deliveries.find(each => each.id === id);
  const all = deliveries.filter(other => delivery && (other.id === id || isTwin(delivery, other)));
  return {...twins, ...Object.fromEntries(all.map((other): [DeliveryId, 'apart'] => [other.id, 'apart']))};
}
