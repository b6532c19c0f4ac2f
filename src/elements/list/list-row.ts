/** One row of the table: a person, or an empty row to begin with, and what stands in full width below it. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {addressInOneLine} from '../../domain/address-format.js';
import type {Address} from '../../domain/address.js';
import {suggestionsFor} from '../../domain/handing-out.js';
import type {ShippingOption} from '../../domain/checkout.js';
import {formatDay} from '../../domain/day.js';
import {formatMoney} from '../../domain/money.js';
import {type DeliveryId, quantityIn} from '../../domain/plan.js';
import type {DeliveryView} from '../../session/overview.js';
import {countryName} from '../country-name.js';
import type {OpenState} from '../../session/state.js';
import {deliveryMessages} from '../delivery/delivery-messages.js';
import {removalLine} from '../delivery/removal-line.js';
import {standingMark} from '../delivery/standing-mark.js';
import {EditPlanEvent} from '../events.js';
import {entryFor} from '../plan-view/entry-for.js';
import type {PlanDesk} from '../plan-view/plan-desk.js';
import type {WordsController} from '../words.js';

/** A number that was not taken as typed, and why. */
export interface Hint {
  readonly id: DeliveryId;
  readonly column: number;
  readonly sentence: string;
}

export interface ListRow {
  readonly id: DeliveryId;
  /** Null for a row that is still empty. */
  readonly view: DeliveryView | null;
  /** The person's name, or the row's number: controls are named by it. */
  readonly label: string;
  readonly hint: Hint | null;
}

export interface ListSettings {
  readonly open: OpenState;
  readonly names: ReadonlyMap<DeliveryId, string>;
  readonly desk: PlanDesk;
  readonly words: WordsController;
}

/** What a row is drawn from: the same list, the same row. */
export function rowBasis({id, view, label, hint}: ListRow, {open, names, desk, words}: ListSettings): unknown[] {
  const {basket, checkout, notices, addressData, plan, twins} = open;
  const isEntering = desk.isOpened(id, open);
  const said = view && messagesOf(view, {open, names, words}) ? [plan, names, notices, addressData, checkout, twins] : [];
  const drawn = view ? [view.delivery, view.standing, view.confirmed, view.wished, view.options, view.quotesAreCurrent] : [];
  const form = isEntering ? [open.forms[id], open.typed, plan, addressData, checkout.customer, desk.isCorrecting(id)] : [];
  const places = [
    offersOneOfEach(id, open),
    desk.marked.id === id && (desk.marked.key ?? true),
    desk.removedBeside(id, open)?.person,
    plan.deliveries.length > 1,
  ];
  return [label, hint, words.lang(), basket.products, checkout.currency.code, isEntering, ...places, ...drawn, ...form, ...said];
}

export function listRow(row: ListRow, settings: ListSettings): TemplateResult {
  const {id, view} = row;
  const {open, desk} = settings;
  const isMarked = desk.marked.id === id;
  return html`<tr role="row" data-id=${id} aria-current=${isMarked ? 'true' : 'false'} data-standing=${view?.standing ?? 'empty'}>
      <th role="rowheader" scope="row">${view ? person(view, row, settings) : nameField(row, settings)}</th>
      <td role="cell" class="address" data-label=${settings.words.term('address')}>${address(row, settings)}</td>
      ${units(row, settings)} ${shipping(row, settings)}
      <td role="cell" class="remove">${view && open.plan.deliveries.length > 1 ? remove(row, settings) : nothing}</td>
    </tr>
    ${below(row, settings)}`;
}

function person(view: DeliveryView, {id, label}: ListRow, {open, desk, words}: ListSettings) {
  const removed = desk.removedBeside(id, open)?.person ?? '';
  return html`<span class="name" tabindex="-1">${label}</span> ${removalLine(removed, words, () => void desk.undoRemoval())}
    ${standingMark(view, words)} ${offersOneOfEach(id, open) ? oneOfEach(id, label, words) : nothing}`;
}

/** Said only where there is nothing yet: a row that is filled in is quiet. */
const offersOneOfEach = (id: DeliveryId, {plan, basket}: OpenState) =>
  suggestionsFor(plan, basket, id).some(({kind}) => kind === 'one-of-each');

const oneOfEach = (id: DeliveryId, label: string, words: WordsController) =>
  html`<button
    type="button"
    class="quiet"
    part="link"
    aria-label=${words.term('oneOfEachFor', label)}
    @click=${(event: Event) => event.currentTarget?.dispatchEvent(new EditPlanEvent({kind: 'one-of-each', id}))}
  >
    ${words.term('oneOfEach')}
  </button>`;

const nameField = ({label}: ListRow, {words}: ListSettings) =>
  html`<input
    part="input"
    class="name"
    type="text"
    autocomplete="off"
    data-name
    aria-label=${words.term('nameFor', label)}
    placeholder=${words.term('fullName')}
  />`;

function address({id, view, label}: ListRow, {open, desk, words}: ListSettings) {
  const known = view?.delivery.address;
  const isKnown = known && (known.address1 || known.city);
  const change = () => void desk.changeAddress(id);
  return html`${isKnown ? html`<bdi class="line">${inOneLine(known, open, words)}</bdi>` : nothing}
    <button
      type="button"
      class="quiet"
      part="link"
      aria-expanded=${desk.isOpened(id, open) ? 'true' : 'false'}
      aria-label=${words.term(isKnown ? 'changeAddressFor' : 'chooseOrTypeFor', label)}
      @click=${change}
    >
      ${words.term(isKnown ? 'change' : 'chooseOrType')}
    </button>`;
}

const inOneLine = (known: Address, {addressData}: OpenState, words: WordsController) =>
  addressInOneLine(known, {countryName: countryName(known, addressData?.countries ?? [], words.lang())});

function units({view, label, hint}: ListRow, {open, words}: ListSettings) {
  return open.basket.products.map((product, column) => {
    const reason = hint?.column === column ? hint.sentence : '';
    return html`<td role="cell" class="units" data-label=${product.label}>
      <input
        part="input"
        type="number"
        inputmode="numeric"
        min="0"
        max=${product.quantity}
        step="1"
        data-column=${column}
        ?data-none=${!view || quantityIn(view.delivery, product.key) === 0}
        aria-label=${words.term('quantityOf', product.label, label)}
        .value=${live(String(view ? quantityIn(view.delivery, product.key) : 0))}
      />
      ${reason ? html`<span class="hint">${reason}</span>` : nothing}
    </td>`;
  });
}

function shipping({view, label}: ListRow, {open, words}: ListSettings) {
  const money = (amount: number) => (amount === 0 ? words.term('free') : formatMoney(amount, open.checkout.currency, words.lang()));
  const cell = (content: unknown, cost: string) =>
    html`<td role="cell" class="shipping" data-label=${words.term('shipping')}>${content}</td>
      <td role="cell" class="cost money" data-label=${words.term('cost')}>${cost}</td>`;
  if (!view || view.options.length === 0) {
    const state = view?.withoutQuotes ? words.term('noMethods') : view?.delivery.address ? words.term('methodsLater') : '';
    return cell(state ? html`<span class="muted">${state}</span>` : nothing, '');
  }
  const select = html`<select part="input" data-shipping aria-label=${words.term('shippingFor', label)} ?data-old=${!view.quotesAreCurrent}>
    ${view.options.map(
      (option, place) =>
        html`<option .value=${String(place)} .selected=${live(option.id === view.wished?.id)}>
          ${methodWords(option, money(option.cost), words)}
        </option>`,
    )}
  </select>`;
  return cell(select, view.wished ? money(view.wished.cost) : '');
}

/** The day it arrives comes first where it is known (R24). */
function methodWords({description, arrivesOn}: ShippingOption, price: string, words: WordsController): string {
  if (arrivesOn === undefined) return words.term('methodAndPrice', description, price);
  return words.term('dayMethodAndPrice', words.term('arrives', formatDay(arrivesOn, words.lang())), description, price);
}

function remove({id, label}: ListRow, {desk, words}: ListSettings) {
  return html`<button
    type="button"
    class="quiet"
    part="link"
    aria-label=${words.term('removePerson', label)}
    @click=${() => void desk.edit(new EditPlanEvent({kind: 'remove-delivery', id}))}
  >
    ${words.term('remove')}
  </button>`;
}

/** What needs more room than a cell has. */
function below(row: ListRow, settings: ListSettings) {
  const {open, desk} = settings;
  const messages = row.view ? messagesOf(row.view, settings) : null;
  const isEntering = desk.isOpened(row.id, open);
  if (!messages && !isEntering) return nothing;
  return html`<tr role="row" class="below" data-below=${row.id}>
    <td role="cell" colspan=${open.basket.products.length + 5}>
      <div class="wide">${messages} ${isEntering ? entry(row, settings) : nothing}</div>
    </td>
  </tr>`;
}

function messagesOf(view: DeliveryView, {open, names, words}: Pick<ListSettings, 'open' | 'names' | 'words'>) {
  const messages = deliveryMessages(view, open, names, words);
  return messages.length > 0 ? messages : null;
}

function entry({id, view, label}: ListRow, {open, desk, words}: ListSettings) {
  const known = view?.delivery.address ?? null;
  return entryFor(open, {
    form: id,
    address: known,
    legend: words.term(known ? 'changeAddressFor' : 'addressFor', label),
    formName: words.term('addressFor', label),
    submitLabel: words.term('saveAddress'),
    cancellable: true,
    correcting: desk.isCorrecting(id),
  });
}
