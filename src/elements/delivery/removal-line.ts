/** Stands where focus went when somebody was removed: the next Tab stop takes it back. It stays until the next act. */
import {html, nothing, type TemplateResult} from 'lit';
import type {WordsController} from '../words.js';

/** `person`: who was removed, `''` for nobody. */
export function removalLine(person: string, words: WordsController, bringBack: () => void): TemplateResult | typeof nothing {
  if (!person) return nothing;
  return html`<p class="removal">
    <span class="muted">${words.term('removedShort', person)}</span>
    <button type="button" class="quiet" part="link" @click=${bringBack}>${words.term('bringPersonBack', person)}</button>
  </p>`;
}
