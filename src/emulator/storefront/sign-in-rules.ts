/** Signing in and out during checkout (store-api 2.8). */
import {problem} from '../refusal.js';
import type {StoreState} from '../state/store-state.js';
import {blankBillingAddress} from './address-book-rules.js';
import {asRecord} from './address-rules.js';
import {settle} from './consignment-rules.js';
import {customerAnswer} from './customer-answer.js';
import {refuseLostSession} from './session-rules.js';
import {markWritten} from './version-rules.js';

/** Brings a lost session back, too. A shopper whose e-mail is known has a billing address that holds it (store-api 2.3, 8b). */
export function enter(state: StoreState): void {
  state.signedIn = true;
  state.sessionExpired = false;
  if (state.checkout === null) return;
  const billing = (state.checkout.billingAddress ??= blankBillingAddress(state));
  billing.email = state.account.email;
}

/**
 * The SDK and the store both start over then: consignments are gone (store-api 8 item 20), and so is the customer's billing address (a
 * choice: whoever comes next is not told it). A guest has nothing to leave.
 */
export function leave(state: StoreState): void {
  const {checkout, signedIn} = state;
  state.signedIn = false;
  if (checkout === null || !signedIn) return;
  checkout.consignments = [];
  checkout.billingAddress = null;
  settle(state, checkout);
  markWritten(state, checkout);
}

/** The account has one e-mail; any password opens it. */
export function signIn(state: StoreState, body: unknown): Record<string, unknown> {
  const {email, password} = asRecord(body) ?? {};
  const known = typeof email === 'string' && email.trim().toLowerCase() === state.account.email.toLowerCase();
  if (!known || typeof password !== 'string' || password === '') {
    throw problem(401, 'Unauthorized', 'There is no account with this e-mail address and password.');
  }
  enter(state);
  return {data: {customer: customerAnswer(state)}, meta: {}};
}

export function signOut(state: StoreState): Record<string, unknown> {
  refuseLostSession(state);
  leave(state);
  return {data: {customer: customerAnswer(state)}, meta: {}};
}
