/** Fills the form in from a text, and keeps what stood there before. */
import type {Address, Country} from '../../domain/address.js';
import {readAddress} from '../../domain/read-address.js';
import {pastedInto} from './address-draft.js';
import type {PasteOutcome} from './paste-box.js';

export class FormPaste {
  #before: Address | null = null;
  outcome: PasteOutcome | null = null;

  /** What the form is to hold now. */
  paste(text: string, draft: Address, countries: readonly Country[]): Address {
    const read = readAddress(text, {countries, homeCountry: draft.countryCode});
    this.outcome = read ? {kind: 'filled', notUsed: read.notUsed} : {kind: 'nothing-found'};
    if (!read) return draft;
    this.#before = draft;
    return pastedInto(draft, read.address, countries);
  }

  /** What the form held before. */
  undo(draft: Address): Address {
    this.outcome = null;
    return this.#before ?? draft;
  }

  forget(): void {
    this.outcome = null;
    this.#before = null;
  }
}
