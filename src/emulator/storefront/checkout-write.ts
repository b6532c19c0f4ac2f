/** What every write to a checkout goes through, whichever API it comes from. */
import type {Checkout, StoreState} from '../state/store-state.js';
import {checkVersion, markWritten} from './version-rules.js';

/** Version compared, rule applied, write counted (store-api 4.9). */
export function writeCheckout(state: StoreState, checkout: Checkout, body: unknown, rule: () => void): void {
  checkVersion(state, checkout, body);
  try {
    rule();
  } finally {
    // Also for a refusal that keeps part of the work (arrayPost); any other one drops this state.
    markWritten(state, checkout);
  }
}
