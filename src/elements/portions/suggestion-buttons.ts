/** What somebody who gets nothing yet could be given at one press. */
import {html, nothing, type TemplateResult} from 'lit';
import type {ProductLine} from '../../domain/basket.js';
import type {Suggestion} from '../../domain/handing-out.js';
import {EditPlanEvent} from '../events.js';
import type {WordsController} from '../words.js';

export function suggestionButtons(
  suggestions: readonly Suggestion[],
  person: string,
  products: readonly ProductLine[],
  words: WordsController,
): TemplateResult | typeof nothing {
  if (suggestions.length === 0) return nothing;
  return html`<div class="suggestions">
    ${suggestions.map(suggestion => {
      const [label, name] = labels(suggestion, person, products, words);
      // The event starts at the button, so the card's listeners hear it.
      const give = (event: Event) => event.currentTarget?.dispatchEvent(new EditPlanEvent(suggestion));
      return html`<button type="button" class="button" part="button" aria-label=${name} @click=${give}>${label}</button>`;
    })}
  </div>`;
}

/** As it is read on the card, and as it stands alone. */
function labels(suggestion: Suggestion, person: string, products: readonly ProductLine[], words: WordsController): [string, string] {
  if (suggestion.kind === 'one-of-each') return [words.term('oneOfEach'), words.term('oneOfEachFor', person)];
  const {key, quantity, product} = suggestion;
  const isAll = products.some(line => line.key === key && line.quantity === quantity);
  return isAll
    ? [words.term('allOf', quantity, product), words.term('allOfFor', quantity, product, person)]
    : [words.term('otherOf', quantity, product), words.term('otherOfFor', quantity, product, person)];
}
