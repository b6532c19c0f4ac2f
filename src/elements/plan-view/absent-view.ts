/** What stands where a view is to be: its outline while it loads, or a sentence and a way on where it could not be loaded. */
import {html, type TemplateResult} from 'lit';
import type {WordsController} from '../words.js';
import type {ViewName} from './plan-view.js';

/** As many bones as the view will have rows. */
export const skeleton = (view: ViewName, rows: number, words: WordsController): TemplateResult =>
  html`<div class="skeleton" data-view=${view} aria-busy="true">
    <p class="visually-hidden" role="status">${words.term('viewLoading')}</p>
    ${Array.from({length: rows}, () => html`<div class="bone"></div>`)}
  </div>`;

export const failedToLoad = (sentence: string, words: WordsController, again: () => void): TemplateResult =>
  html`<div class="callout" part="message" role="alert">
    <p>${sentence}</p>
    <button type="button" class="button" part="button" @click=${again}>${words.term('tryAgain')}</button>
  </div>`;
