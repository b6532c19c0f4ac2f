/** How much a checkout may hold (store-api 5, `limits`). */
import {problem} from '../refusal.js';
import type {Checkout, StoreState} from '../state/store-state.js';
import {asRecord} from './address-rules.js';
import {invalidStatus} from './named-units.js';

const GUEST_LINES = 50;
const CUSTOMER_LINES = 600;
const HISTORICAL_CONSIGNMENTS = 100;
const TIGHT_CONSIGNMENTS = 10;

/** The limit of line items in one creation that was published in 2021 (store-api 5). */
export function refuseTooManyNamedLines(state: StoreState, elements: readonly unknown[]): void {
  if (state.behaviours.limits !== 'historical') return;
  const named = elements.reduce<number>((sum, element) => {
    const lineItems = asRecord(element)?.['lineItems'];
    return sum + (Array.isArray(lineItems) ? lineItems.length : 0);
  }, 0);
  const limit = state.signedIn ? CUSTOMER_LINES : GUEST_LINES;
  if (named > limit) {
    throw problem(invalidStatus(state), 'Too many line items', `A request may name ${limit} line items, this one names ${named}.`);
  }
}

/** A maximum of consignments exists, its number is not published (store-api 3.8, 5). */
export function refuseTooManyConsignments(state: StoreState, checkout: Checkout): void {
  if (state.behaviours.limits === 'off') return;
  const limit = state.behaviours.limits === 'tight' ? TIGHT_CONSIGNMENTS : HISTORICAL_CONSIGNMENTS;
  if (checkout.consignments.length > limit) {
    throw problem(
      invalidStatus(state),
      'Consignment limit exceeded',
      `A checkout may have ${limit} consignments, this would be number ${checkout.consignments.length}.`,
    );
  }
}
