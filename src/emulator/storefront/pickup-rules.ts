/** Collecting instead of shipping (store-api 2.4, 2.9). */
import {problem} from '../refusal.js';
import type {StoreState} from '../state/store-state.js';
import {asRecord} from './address-rules.js';
import {invalidStatus} from './named-units.js';

/** Reads `{pickupMethodId}` of a method this store has. */
export function readPickupMethod(state: StoreState, input: unknown): number {
  const id = asRecord(input)?.['pickupMethodId'];
  const method = state.pickupMethods.find(candidate => candidate.id === id);
  if (method === undefined) {
    throw problem(invalidStatus(state), 'Invalid pickup option', `The store has no pickup method ${JSON.stringify(id)}.`);
  }
  return method.id;
}
