/** Optimistic concurrency (store-api 4.9): the version a request was made from, and the one after it. */
import {problem, versionConflict} from '../refusal.js';
import {storeTime} from '../state/clock.js';
import type {Checkout, StoreState} from '../state/store-state.js';
import {asRecord} from './address-rules.js';
import {invalidStatus} from './named-units.js';

/** With `version: separate` the checkout's counter runs this far ahead of the cart's. */
const CHECKOUT_AHEAD = 40;

/** The versions an answer shows, or none. */
export function shownVersions(state: StoreState, checkout: Checkout): {cart?: number; checkout?: number} {
  switch (state.behaviours.version) {
    case 'shared':
      return {cart: checkout.version, checkout: checkout.version};
    case 'separate':
      return {cart: checkout.version, checkout: checkout.version + CHECKOUT_AHEAD};
    case 'absent':
      return {};
  }
}

/**
 * Compares every version a body carries (each element of an array has its own) with the cart's; no version, no check.
 * @throws Refusal 409 for a stale one, `invalidStatus` for one that is no whole number from 1.
 */
export function checkVersion(state: StoreState, checkout: Checkout, body: unknown): void {
  if (state.behaviours.version === 'absent') return;
  for (const part of Array.isArray(body) ? (body as unknown[]) : [body]) {
    const version = asRecord(part)?.['version'];
    if (version === undefined || version === null) continue;
    if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
      throw problem(invalidStatus(state), 'Invalid version', 'The version must be a whole number from 1.');
    }
    if (version !== checkout.version) throw versionConflict();
  }
}

/** +1 on each successful write, an array POST counting once (store-api 4.9). */
export function markWritten(state: StoreState, checkout: Checkout): void {
  checkout.version += 1;
  checkout.updatedAt = storeTime(state);
}
