/** Which cart version goes with a write (R17): the newest, until two conflicts in a row show that the store's own counting is off. */
import type {Checkout} from '../domain/checkout.js';

export class VersionUse {
  #conflictsInARow = 0;
  #isOff = false;

  of({version}: Checkout): number | undefined {
    return this.#isOff ? undefined : version;
  }

  conflicted(): void {
    this.#conflictsInARow += 1;
    if (this.#conflictsInARow >= 2) this.#isOff = true;
  }

  accepted(): void {
    this.#conflictsInARow = 0;
  }
}
