/** Methods chosen by policy that an answer no longer offers, and what is chosen instead (R8). Pure. */
import {consignmentOf} from '../domain/checkout-index.js';
import {findMethod, resolveChoice} from '../domain/shipping-choice.js';
import type {Notice, OpenState} from './state.js';

/** One notice for each delivery whose confirmed method is no longer offered. A method picked by hand is told by its card instead. */
export function replacedMethods(before: OpenState, after: OpenState): Notice[] {
  return after.plan.deliveries.flatMap((delivery): Notice[] => {
    const was = consignmentOf(before.checkout, before.pairs[delivery.id]?.consignmentId)?.selected;
    const now = consignmentOf(after.checkout, after.pairs[delivery.id]?.consignmentId);
    // Where nothing at all is offered, the card says that (R25).
    if (!was || !now || delivery.choice.by === 'hand' || now.options.length === 0 || findMethod(was, now.options)) return [];
    const {option} = resolveChoice(delivery.choice, now.options);
    return [{id: `method-replaced ${delivery.id}`, kind: 'method-replaced', deliveryId: delivery.id, was, now: option ?? null}];
  });
}
