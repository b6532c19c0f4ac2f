/** Finding what a path names: checkouts and consignments of the session. */
import {problem, type Refusal} from '../refusal.js';
import type {Checkout, Consignment, StoreState} from '../state/store-state.js';

type Shape = (status: number, title: string, detail: string) => Refusal;

/** @throws Refusal with the status of `unknownId` */
export function checkoutOf(state: StoreState, id: string | undefined, what: 'Cart' | 'Checkout', shape: Shape = problem): Checkout {
  if (state.checkout !== null && state.checkout.id === id) return state.checkout;
  const status = Number(state.behaviours.unknownId);
  throw shape(status, `${what} Not Found`, `There is no ${what.toLowerCase()} with the id "${id ?? ''}" in this session.`);
}

/** @throws Refusal with the status of `unknownId` */
export function consignmentOf(state: StoreState, checkout: Checkout, id: string | undefined): Consignment {
  const found = checkout.consignments.find(consignment => consignment.id === id);
  if (found !== undefined) return found;
  const status = Number(state.behaviours.unknownId);
  throw problem(status, 'Consignment Not Found', `The checkout has no consignment with the id "${id ?? ''}".`);
}
