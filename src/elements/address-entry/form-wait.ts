/** What stands where the address form will: its outline while it comes, or a sentence where it cannot be had. */
import {html, type TemplateResult} from 'lit';
import type {WordsController} from '../words.js';

/** The usual fields, row by row: country, name, company and phone, street, the rest of it, town with state and postcode. */
const usualForm = ['', 'half', 'half', 'half', 'half', '', '', 'third', 'third', 'third', 'button'];

export const formOutline = (words: WordsController): TemplateResult =>
  html`<div class="wait" role="group" tabindex="-1" aria-busy="true" aria-label=${words.term('loadingFields')}>
    <div class="bones" aria-hidden="true">${usualForm.map(width => html`<div class="bone ${width}"></div>`)}</div>
  </div>`;

export const formMissing = (words: WordsController, tryAgain: () => void): TemplateResult =>
  html`<div class="wait missing">
    <p>${words.term('formMissing')}</p>
    <button type="button" class="button" aria-label=${words.term('tryFormAgain')} @click=${tryAgain}>${words.term('tryAgain')}</button>
  </div>`;
