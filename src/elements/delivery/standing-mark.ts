/** How far the store has a delivery, in a word. */
import {html, nothing, type TemplateResult} from 'lit';
import type {DeliveryView} from '../../session/overview.js';
import type {WordsController} from '../words.js';

/** "Saved" only once the store has the shipping method too; before, it says what is saved. */
function standingWords({standing, confirmed}: DeliveryView, words: WordsController): string {
  switch (standing) {
    case 'saved':
      return words.term(confirmed ? 'saved' : 'addressSaved');
    case 'saving':
    case 'attention':
      return words.term(standing);
    default:
      return '';
  }
}

export function standingMark(view: DeliveryView, words: WordsController): TemplateResult {
  const {standing} = view;
  const mark = standing === 'attention' ? '!' : standing === 'saved' && view.confirmed ? '✓' : '';
  return html`<span class="standing" data-standing=${standing}>
    ${mark ? html`<span aria-hidden="true">${mark}</span>` : nothing} ${standingWords(view, words)}
  </span>`;
}
