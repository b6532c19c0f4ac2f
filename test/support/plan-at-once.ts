/** A whole plan as the shopper's own act, such as a sheet they filled in: it is saved by itself, unlike a plan that the page sets. */
import {deliveriesWanted, type WantedDelivery} from '../../src/domain/wanted-plan.js';
import type {CheckoutSession} from '../../src/session/session.js';

export function planAtOnce(session: CheckoutSession, wanted: readonly WantedDelivery[]): void {
  const {state} = session;
  if (state.phase !== 'open') throw new Error('There is no plan yet.');
  const {deliveries} = deliveriesWanted(wanted, state.checkout, state.plan, () => session.newDeliveryId());
  session.edit({kind: 'replace', deliveries});
}
