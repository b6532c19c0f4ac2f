/** What a delivery's card says when it needs the shopper's attention, each with a way forward. */
import {html, type TemplateResult} from 'lit';
import {formatMoney} from '../../domain/money.js';
import type {DeliveryId} from '../../domain/plan.js';
import {byHand} from '../../domain/shipping-choice.js';
import {twinOf} from '../../domain/twins.js';
import type {DeliveryView} from '../../session/overview.js';
import {combiningSaves} from '../../session/prices.js';
import type {Notice, OpenState} from '../../session/state.js';
import {countryName} from '../country-name.js';
import {AcknowledgeEvent, EditPlanEvent, KeepApartEvent, TryAgainEvent} from '../events.js';
import type {WordsController} from '../words.js';

/** Button and what it asks for; the event starts at the button, so the card's listeners hear it. */
interface Action {
  readonly label: string;
  readonly wish: () => Event;
}

export function deliveryMessages(
  view: DeliveryView,
  state: OpenState,
  names: ReadonlyMap<DeliveryId, string>,
  words: WordsController,
): TemplateResult[] {
  const person = names.get(view.delivery.id) ?? '';
  const messages = [
    ...refused(view, person, words),
    ...methodGone(view, state, person, words),
    ...withoutQuotes(view, state, words),
    ...state.notices.flatMap(notice => noticed(notice, view, state, person, words)),
    ...twin(view, state, names, words),
  ];
  return messages.map(([sentence, ...actions], i) => drawn(`message-${view.delivery.id}-${i}`, sentence, actions));
}

/** What is said, and what can be done about it. */
type Message = readonly [sentence: string, ...actions: readonly Action[]];

const message = (...parts: Message): Message => parts;

/** Buttons of several messages may read alike: each is named by its message too. */
function drawn(id: string, sentence: string, actions: readonly Action[]): TemplateResult {
  return html`<div class="message" part="message">
    <p id=${id}>${sentence}</p>
    <div class="actions" ?hidden=${actions.length === 0}>
      ${actions.map(
        ({label, wish}, i) =>
          html`<button
            type="button"
            class="button"
            part="button"
            id="${id}-${i}"
            aria-labelledby="${id}-${i} ${id}"
            @click=${(event: Event) => {
              event.currentTarget?.dispatchEvent(wish());
            }}
          >
            ${label}
          </button>`,
      )}
    </div>
  </div>`;
}

function refused({refusedWords}: DeliveryView, person: string, words: WordsController) {
  return refusedWords === null ? [] : [message(words.term('refusedDelivery', person, refusedWords))];
}

function methodGone({methodGone: gone, delivery, wished}: DeliveryView, {checkout}: OpenState, person: string, words: WordsController) {
  if (!gone || delivery.choice.by !== 'hand') return [];
  const was = delivery.choice.method.description;
  if (!wished) return [message(words.term('methodGoneWithout', was, person))];
  const cost = formatMoney(wished.cost, checkout.currency, words.lang());
  return [
    message(words.term('methodGone', was, person, wished.description, cost), {
      label: words.term('keepMethod', wished.description),
      wish: () => new EditPlanEvent({kind: 'choose', id: delivery.id, choice: byHand(wished)}),
    }),
  ];
}

/** The merchant's own sentence, unless the country itself is not shipped to (R25). */
function withoutQuotes({withoutQuotes: none, delivery}: DeliveryView, {settings, addressData}: OpenState, words: WordsController) {
  if (!none || !delivery.address) return [];
  const {countryCode} = delivery.address;
  const isOutside = addressData && addressData.countries.length > 0 && !addressData.countries.some(({code}) => code === countryCode);
  const sentence = isOutside
    ? words.term('noShipping', countryName(delivery.address, [], words.lang()))
    : words.apart(settings?.noQuotesMessage ?? '') || words.term('noQuotes');
  return [message(sentence, {label: words.term('tryAgain'), wish: () => new TryAgainEvent()})];
}

function noticed(notice: Notice, {delivery}: DeliveryView, {checkout}: OpenState, person: string, words: WordsController) {
  if (!('deliveryId' in notice) || notice.deliveryId !== delivery.id) return [];
  const ok: Action = {label: words.term('ok'), wish: () => new AcknowledgeEvent([notice.id])};
  switch (notice.kind) {
    case 'units-left':
      return [message(words.term('unitsLeft', notice.quantity, notice.product, person), ok)];
    case 'units-arrived':
      return [message(words.term('unitsArrived', notice.quantity, notice.product, person), ok)];
    case 'method-replaced': {
      const {was, now} = notice;
      const sentence = now
        ? words.term('methodGone', was.description, person, now.description, formatMoney(now.cost, checkout.currency, words.lang()))
        : words.term('methodGoneWithout', was.description, person);
      return [message(sentence, ok)];
    }
  }
}

/** The same address twice is offered as one parcel, never merged by itself (R7), with what it saves at most (R26). */
function twin({delivery}: DeliveryView, state: OpenState, names: ReadonlyMap<DeliveryId, string>, words: WordsController) {
  const {id} = delivery;
  const same = twinOf(delivery, state.plan, state.twins);
  if (!same) return [];
  const other = names.get(same.id) ?? '';
  const saving = combiningSaves(state).find(({from, into}) => from === id || (into === id && from === same.id))?.savesUpTo;
  const money = (amount: number) => formatMoney(amount, state.checkout.currency, words.lang());
  return [
    message(
      saving === undefined ? words.term('sameAddressAs', other) : words.term('sameAddressSaves', other, money(saving)),
      {label: words.term('sendAsOne'), wish: () => new EditPlanEvent({kind: 'remove-delivery', id, to: same.id})},
      {label: words.term('keepApart'), wish: () => new KeepApartEvent(id)},
    ),
  ];
}
