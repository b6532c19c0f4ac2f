/** One step as one request, and what its answer tells about who is who (R18). */
import type {CheckoutClient, WriteOptions} from '../api/client.js';
import type {Checkout} from '../domain/checkout.js';
import {consignmentOf} from '../domain/checkout-index.js';
import {type Pair, pairCreated, type Pairs} from '../domain/pairing.js';
import type {Parcel, Step} from '../domain/reconcile.js';
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
    return withWishes(pairCreated(created, before.checkout, answer, known), step.parcels, answer);
  }
  const echo = step.kind === 'revise' && consignmentOf(answer, step.consignmentId);
  if (!echo) return known;
  // It may have been somebody else's before.
  const others = Object.entries(known).filter(([, {consignmentId}]) => consignmentId !== step.consignmentId);
  const pair: Pair = {
    consignmentId: step.consignmentId,
    sent: step.address,
    echo: echo.address,
    saves: {sent: step.savesAddress, echo: echo.savesAddress},
  };
  return {...Object.fromEntries(others), [step.deliveryId]: pair};
}

/** What was sent for the address book goes with the address. */
function withWishes(pairs: Pairs, parcels: readonly Parcel[], answer: Checkout): Pairs {
  const wishes = parcels.flatMap(({deliveryId, savesAddress}): [string, Pair][] => {
    const pair = pairs[deliveryId];
    const echo = consignmentOf(answer, pair?.consignmentId);
    return pair && echo ? [[deliveryId, {...pair, saves: {sent: savesAddress, echo: echo.savesAddress}}]] : [];
  });
  return {...pairs, ...Object.fromEntries(wishes)};
}
