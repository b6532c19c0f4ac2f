/** One step as one request, and what its answer tells about who is who (R18). */
import type {CheckoutClient, WriteOptions} from '../api/client.js';
import type {Checkout} from '../domain/checkout.js';
import {consignmentOf} from '../domain/checkout-index.js';
import {pairCreated, type Pairs} from '../domain/pairing.js';
import type {Step} from '../domain/reconcile.js';
import type {OpenState} from './state.js';

export function perform(client: CheckoutClient, step: Step, {id}: Checkout, options: WriteOptions): Promise<Checkout> {
  switch (step.kind) {
    case 'create':
      return client.createConsignments(id, step.parcels, options);
    case 'revise':
      return client.reviseConsignment(id, step.consignmentId, step, options);
    case 'choose':
      return client.chooseShippingOption(id, step.consignmentId, step.optionId, options);
    case 'remove':
      return client.removeConsignment(id, step.consignmentId, options);
  }
}

/** The pairs once a step was done as asked; what was sent is remembered with what the store made of it. */
export function pairsAfter(step: Step, before: OpenState, answer: Checkout): Pairs {
  const known = before.pairs;
  if (step.kind === 'create') {
    const ids = new Set(step.parcels.map(({deliveryId}) => deliveryId));
    const created = before.plan.deliveries.filter(({id}) => ids.has(id));
    return pairCreated(created, before.checkout, answer, known);
  }
  const echo = step.kind === 'revise' && consignmentOf(answer, step.consignmentId)?.address;
  if (!echo) return known;
  // It may have been somebody else's before.
  const others = Object.entries(known).filter(([, {consignmentId}]) => consignmentId !== step.consignmentId);
  return {...Object.fromEntries(others), [step.deliveryId]: {consignmentId: step.consignmentId, sent: step.address, echo}};
}
