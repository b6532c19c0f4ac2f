/** What is not the shopper's to send, named and explained (R5). */
import {html, nothing, type TemplateResult} from 'lit';
import type {Basket} from '../../domain/basket.js';
import type {WordsController} from '../words.js';

export function fixedLines({fixed}: Basket, words: WordsController): TemplateResult | typeof nothing {
  if (fixed.length === 0) return nothing;
  return html`<div class="fixed muted">
    <p>${words.term('fixedIntro')}</p>
    <ul>
      ${fixed.map(({reason, quantity, name}) => html`<li>${words.term('fixed', reason, quantity, name)}</li>`)}
    </ul>
  </div>`;
}
