/** What stands where the list of addresses or the form will: an outline while it comes, or a sentence where it cannot be had. */
import {html, type TemplateResult} from 'lit';
import type {WordsController} from '../words.js';
import type {EntryPart} from './entry-parts.js';

/** The usual fields, row by row: country, name, company and phone, street, the rest of it, town with state and postcode. */
const usualForm = ['', 'half', 'half', 'half', 'half', '', '', 'third', 'third', 'third', 'button'];

export const formOutline = (words: WordsController): TemplateResult =>
  html`<div class="wait" role="group" tabindex="-1" aria-busy="true" aria-label=${words.term('loadingFields')}>
    <div class="bones" aria-hidden="true">${usualForm.map(width => html`<div class="bone ${width}"></div>`)}</div>
  </div>`;

/** The question, the field to look in, and a line for each address, as many as are seen at once. */
export const listOutline = (addresses: number, words: WordsController): TemplateResult =>
  html`<div class="wait" role="group" tabindex="-1" aria-busy="true" aria-label=${words.term('partLoading')}>
    <div class="bones" aria-hidden="true">
      <div class="bone"></div>
      ${Array.from({length: Math.min(addresses + 1, 5)}, () => html`<div class="bone line"></div>`)}
    </div>
  </div>`;

const missing = {
  'multidrop-address-picker': {sentence: 'addressesMissing', tryAgain: 'tryAddressesAgain'},
  'multidrop-address-form': {sentence: 'formMissing', tryAgain: 'tryFormAgain'},
} as const satisfies Record<EntryPart, unknown>;

export const missingSentence = (part: EntryPart, words: WordsController): string => words.term(missing[part].sentence);

export const partMissing = (part: EntryPart, words: WordsController, tryAgain: () => void): TemplateResult =>
  html`<div class="wait missing">
    <p>${missingSentence(part, words)}</p>
    <button type="button" class="button" part="button" aria-label=${words.term(missing[part].tryAgain)} @click=${tryAgain}>
      ${words.term('tryAgain')}
    </button>
  </div>`;
