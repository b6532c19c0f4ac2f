/** What this API asks of addresses beyond the storefront's rules, and the billing address as a server sets it. */
import {problem} from '../refusal.js';
import {drawIncreasingId} from '../state/drawn-ids.js';
import type {Checkout, StoredAddress, StoreState} from '../state/store-state.js';
import {asRecord, readAddress} from '../storefront/address-rules.js';
import {invalidStatus} from '../storefront/named-units.js';

/**
 * Every address needs an `email` here, in prose and schema of the specification; that of a consignment may be empty (a choice), as an
 * order does without it. What is no address at all is for the storefront's rules to refuse.
 * @throws Refusal with `invalidStatus`
 */
export function refuseMissingEmail(state: StoreState, address: unknown): void {
  const given = asRecord(address);
  if (given === null || typeof given['email'] === 'string') return;
  throw problem(invalidStatus(state), 'Invalid address', 'An address needs an email. That of a consignment may be empty.');
}

/** Nobody is asked to sign in: the 403 and 429 of the storefront are about the shopper's session (store-api 2.3). */
function readBilling(state: StoreState, body: unknown): StoredAddress {
  refuseMissingEmail(state, body);
  const address = readAddress(state, body, invalidStatus(state));
  if (address.email.trim() === '') throw problem(invalidStatus(state), 'Invalid address', 'A billing address needs an email.');
  return address;
}

export function postBilling(state: StoreState, checkout: Checkout, body: unknown): void {
  checkout.billingAddress = {id: drawIncreasingId(state), ...readBilling(state, body)};
}

export function putBilling(state: StoreState, checkout: Checkout, id: string, body: unknown): void {
  if (checkout.billingAddress?.id !== id) {
    throw problem(Number(state.behaviours.unknownId), 'Address Not Found', `The checkout has no billing address "${id}".`);
  }
  checkout.billingAddress = {id, ...readBilling(state, body)};
}
