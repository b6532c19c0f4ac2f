/** "Give the rest to…": all that the first person still has of a line, to somebody else at two presses. */
import {html, nothing, type TemplateResult} from 'lit';
import type {ProductLine} from '../../domain/basket.js';
import {type Delivery, type DeliveryId, type Plan, quantityIn} from '../../domain/plan.js';
import {EditPlanEvent} from '../events.js';
import type {WordsController} from '../words.js';

export interface RestSettings {
  readonly names: ReadonlyMap<DeliveryId, string>;
  readonly words: WordsController;
  readonly isOpen: boolean;
  toggle(): void;
}

/** Who gives, how much and to whom; null where nobody else is there, or so little is left that a stepper gives it at one press too. */
function restOf({deliveries}: Plan, key: string): {holder: Delivery; quantity: number; takers: readonly Delivery[]} | null {
  const [holder, ...takers] = deliveries;
  const quantity = holder ? quantityIn(holder, key) : 0;
  return holder && quantity > 1 && takers.length > 0 ? {holder, quantity, takers} : null;
}

export function restButton(
  {key, label}: ProductLine,
  plan: Plan,
  {names, words, isOpen, toggle}: RestSettings,
): TemplateResult | typeof nothing {
  const rest = restOf(plan, key);
  if (!rest) return nothing;
  return html`<button
    type="button"
    class="quiet rest"
    part="link"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-label=${words.term('restOfTo', rest.quantity, label, names.get(rest.holder.id) ?? '')}
    @click=${toggle}
  >
    ${words.term('restTo')}
  </button>`;
}

export function restPanel(
  {key, label}: ProductLine,
  plan: Plan,
  {names, words, isOpen, toggle}: RestSettings,
): TemplateResult | typeof nothing {
  const rest = isOpen && restOf(plan, key);
  if (!rest) return nothing;
  const {holder, quantity, takers} = rest;
  return html`<div class="rest-panel" role="group" aria-labelledby="rest">
    <p id="rest">${words.term('whoGetsRest', quantity, label, names.get(holder.id) ?? '')}</p>
    <div class="takers">
      ${takers.map(({id}) => {
        const name = names.get(id) ?? '';
        const give = (event: Event) => {
          toggle();
          event.currentTarget?.dispatchEvent(new EditPlanEvent({kind: 'rest-to', key, id, from: holder.id}));
        };
        return html`<button
          type="button"
          class="button"
          part="button"
          aria-label=${words.term('giveTo', quantity, label, name)}
          @click=${give}
        >
          ${name}
        </button>`;
      })}
    </div>
  </div>`;
}
