/** Deliveries for which the rule they follow could not be kept, each a sentence that leads there. */
import {html, nothing, type TemplateResult} from 'lit';
import {formatDay} from '../../domain/day.js';
import type {DeliveryId} from '../../domain/plan.js';
import {viewDeliveries} from '../../session/overview.js';
import {type PolicyException, policyExceptions} from '../../session/shipping-view.js';
import type {OpenState} from '../../session/state.js';
import {GoToDeliveryEvent} from '../events.js';
import type {WordsController} from '../words.js';

/** More of them stand behind one line until they are asked for. */
const fewEnough = 6;

export function exceptionList(
  open: OpenState,
  names: ReadonlyMap<DeliveryId, string>,
  words: WordsController,
): TemplateResult | typeof nothing {
  const exceptions = policyExceptions(open);
  if (exceptions.length === 0) return nothing;
  const list = (some: readonly PolicyException[], label: string) =>
    html`<ul class="exceptions" aria-label=${label}>
      ${some.map(each => html`<li>${leadingButton(each.deliveryId, sentence(each, open, names, words))}</li>`)}
    </ul>`;
  const [first, others] =
    exceptions.length > fewEnough ? [exceptions.slice(0, fewEnough - 1), exceptions.slice(fewEnough - 1)] : [exceptions, []];
  const more = words.term('moreExceptions', others.length);
  return html`<div class="kept-not" part="message">
    ${list(first, words.term('exceptions'))}
    ${
      others.length > 0
        ? html`<details>
            <summary>${more}</summary>
            ${list(others, more)}
          </details>`
        : nothing
    }
  </div>`;
}

const leadingButton = (id: DeliveryId, label: string) =>
  html`<button
    type="button"
    class="quiet"
    part="link"
    @click=${({currentTarget}: Event) => {
      currentTarget?.dispatchEvent(new GoToDeliveryEvent(id));
    }}
  >
    ${label}
  </button>`;

function sentence(
  {deliveryId, why}: PolicyException,
  open: OpenState,
  names: ReadonlyMap<DeliveryId, string>,
  words: WordsController,
): string {
  const person = names.get(deliveryId) ?? '';
  switch (why) {
    case 'nothing-offered':
      return words.term('exceptionNothing', person);
    case 'no-transit-time':
      return words.term('exceptionNoTime', person);
    case 'no-arrival-date':
      return words.term('exceptionNoDay', person);
    case 'late': {
      const view = viewDeliveries(open).find(({delivery}) => delivery.id === deliveryId);
      const choice = view?.delivery.choice;
      const wanted = choice?.by === 'policy' && choice.policy === 'arrive-by' ? choice.date : '';
      const arrives = view?.wished?.arrivesOn ?? '';
      return words.term('exceptionLate', person, formatDay(wanted, words.lang()), formatDay(arrives, words.lang()));
    }
  }
}
