import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {type Address, emptyAddress} from '../../domain/address.js';
import {type DeliveryId, deliveryOf, quantityIn} from '../../domain/plan.js';
import type {PortionKey} from '../../domain/portion-key.js';
import {byHand} from '../../domain/shipping-choice.js';
import {viewDeliveries} from '../../session/overview.js';
import type {OpenState} from '../../session/state.js';
import {messageStyles} from '../delivery/message.styles.js';
import {define} from '../define.js';
import {type AcknowledgeEvent, EditPlanEvent, type KeepApartEvent, type SaveAddressEvent, type TypeAddressEvent} from '../events.js';
import {AnnounceEvent} from '../facts.js';
import type {PlanDesk} from '../plan-view/plan-desk.js';
import type {Place} from '../plan-view/place.js';
import type {PlanView} from '../plan-view/plan-view.js';
import {unitsGranted} from '../quantity/units-wanted.js';
import {shared} from '../shared.styles.js';
import {WordsController} from '../words.js';
import {listHead} from './list-head.js';
import {cardStyles} from './list-cards.styles.js';
import {fieldStyles} from './list-fields.styles.js';
import {type Hint, listRow, type ListRow, type ListSettings, rowBasis} from './list-row.js';
import {styles} from './list.styles.js';
import {rowOrder} from './row-order.js';
import {namesPasted, twoNames} from './two-names.js';

/**
 * The List view: a table with a row for each person and a column for each product line. Each row is drawn anew only when something
 * about it changed, so that a key press in a large table stays quick.
 *
 * @fires multidrop-announce - Why a number was not taken as typed.
 * @csspart table - The table.
 */
export class ListView extends LitElement implements PlanView {
  static override styles = [shared, messageStyles, styles, fieldStyles, cardStyles];

  @property({attribute: false}) open: OpenState | null = null;

  @property({attribute: false}) names: ReadonlyMap<DeliveryId, string> = new Map();

  @property({attribute: false}) desk: PlanDesk | null = null;

  @state() private hint: Hint | null = null;

  @query('table') private table!: HTMLTableElement | null;

  readonly #words = new WordsController(this);

  focusDelivery(id: DeliveryId): void {
    this.#rowOf(id)?.querySelector<HTMLElement>('.name')?.focus();
  }

  async focusAddress(id: DeliveryId): Promise<void> {
    await this.updateComplete;
    const entry = this.#rowsWith('below')
      .find(({dataset}) => dataset['below'] === id)
      ?.querySelector('multidrop-address-entry');
    await entry?.updateComplete;
    entry?.focus();
  }

  focusLine(id: DeliveryId, key: PortionKey): void {
    const cell = this.#rowOf(id);
    if (cell) this.#inputIn(cell, this.#columnOf(key))?.focus();
  }

  show({id, key}: Place): void {
    const row = id === undefined ? undefined : this.#rowOf(id);
    const place = row && key !== undefined ? this.#inputIn(row, this.#columnOf(key)) : row;
    place?.scrollIntoView({block: 'nearest', inline: 'nearest'});
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.style.setProperty('--_products', String(this.open?.basket.products.length ?? 0));
  }

  override render() {
    const {open, names, desk} = this;
    if (!open || !desk) return nothing;
    const settings: ListSettings = {open, names, desk, words: this.#words};
    const views = new Map(viewDeliveries(open).map(view => [view.delivery.id, view]));
    const rows = rowOrder(open.plan, desk.emptyRows);
    const isEntering = rows.some(id => desk.isOpened(id, open));
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${this.#words.term('listScrolls')} ?data-entering=${isEntering}>
      <table
        role="table"
        part="table"
        aria-label=${this.#words.term('listOf')}
        @change=${this.#changed}
        @keydown=${this.#pressed}
        @paste=${this.#pasted}
        @multidrop-edit-plan=${(event: EditPlanEvent) => void desk.edit(event)}
      >
        ${listHead(settings)}
        <tbody
          role="rowgroup"
          @multidrop-save-address=${(event: SaveAddressEvent) => void desk.saveAddress(rowIdOf(event), event)}
          @multidrop-type-address=${(event: TypeAddressEvent) => {
            desk.typeAddress(rowIdOf(event), event);
          }}
          @multidrop-cancel-address=${(event: Event) => void desk.cancelAddress(rowIdOf(event))}
          @multidrop-acknowledge=${(event: AcknowledgeEvent) => {
            desk.acknowledge(event);
          }}
          @multidrop-keep-apart=${(event: KeepApartEvent) => void desk.keepApart(event)}
          @multidrop-try-again=${() => {
            desk.tryAgain();
          }}
        >
          ${repeat(
            rows,
            id => id,
            (id, place) => {
              const hint = this.hint?.id === id ? this.hint : null;
              const label = names.get(id) ?? this.#words.term('rowN', place + 1);
              const row: ListRow = {id, view: views.get(id) ?? null, label, hint};
              return guard(rowBasis(row, settings), () => listRow(row, settings));
            },
          )}
        </tbody>
      </table>
    </div>`;
  }

  /** One listener for all cells: a table of many has none of its own. */
  #changed({target}: Event) {
    const id = target instanceof HTMLElement ? target.closest('tr')?.dataset['id'] : undefined;
    if (id === undefined) return;
    if (target instanceof HTMLSelectElement) this.#chosen(id, Number(target.value));
    if (!(target instanceof HTMLInputElement)) return;
    if ('name' in target.dataset) this.#named(id, target.value);
    else this.#counted(id, target);
  }

  #chosen(id: DeliveryId, place: number) {
    const option = this.open && viewDeliveries(this.open).find(({delivery}) => delivery.id === id)?.options[place];
    if (option) void this.desk?.edit(new EditPlanEvent({kind: 'choose', id, choice: byHand(option)}));
  }

  /** With a name an empty row becomes a delivery; its address is completed later. */
  #named(id: DeliveryId, text: string) {
    const {open} = this;
    if (!open || text.trim() === '' || deliveryOf(open.plan, id)) return;
    void this.desk?.edit(new EditPlanEvent({kind: 'add-delivery', id, address: named(text, open)}));
  }

  /** Several names in one empty row are several people. */
  #pasted(event: ClipboardEvent) {
    const {target, clipboardData} = event;
    const {open} = this;
    const id = target instanceof HTMLInputElement && 'name' in target.dataset ? target.closest('tr')?.dataset['id'] : undefined;
    const names = namesPasted(clipboardData?.getData('text/plain') ?? '');
    if (!open || id === undefined || names.length < 2) return;
    event.preventDefault();
    void this.desk?.fillRows(
      id,
      names.map(name => named(name, open)),
    );
  }

  #counted(id: DeliveryId, input: HTMLInputElement) {
    const product = this.open?.basket.products[Number(input.dataset['column'])];
    if (!product || !this.open) return;
    const delivery = deliveryOf(this.open.plan, id);
    const held = delivery ? quantityIn(delivery, product.key) : 0;
    const max = product.quantity;
    const {quantity, reason} = unitsGranted(input.valueAsNumber, {max, product: product.label}, this.#words);
    const wanted = quantity !== null && quantity > 0 && product.whole ? max : (quantity ?? held);
    this.hint = reason ? {id, column: Number(input.dataset['column']), sentence: reason} : null;
    if (reason) this.dispatchEvent(new AnnounceEvent(reason));
    input.value = String(wanted);
    if (wanted !== held) void this.desk?.edit(new EditPlanEvent({kind: 'set-quantity', id, key: product.key, quantity: wanted}));
  }

  /** Enter goes down a row, as in any table of numbers; from a name it goes to the row's first number. */
  #pressed(event: KeyboardEvent) {
    const {target} = event;
    if (event.key !== 'Enter' || event.isComposing || !(target instanceof HTMLInputElement)) return;
    const row = target.closest('tr');
    if (!row) return;
    event.preventDefault();
    const {column} = target.dataset;
    const rows = this.#rowsWith('id');
    const next = column === undefined ? this.#inputIn(row, 0) : this.#inputIn(rows[rows.indexOf(row) + 1] ?? row, Number(column));
    if (next === target) this.#changed(event);
    next?.focus();
    next?.select();
  }

  #columnOf(key: PortionKey): number {
    return this.open?.basket.products.findIndex(product => product.key === key) ?? -1;
  }

  #rowOf(id: DeliveryId): HTMLTableRowElement | undefined {
    return this.#rowsWith('id').find(({dataset}) => dataset['id'] === id);
  }

  #rowsWith(name: 'id' | 'below'): HTMLTableRowElement[] {
    return [...(this.table?.tBodies[0]?.rows ?? [])].filter(({dataset}) => name in dataset);
  }

  #inputIn(row: HTMLTableRowElement, column: number): HTMLInputElement | null {
    return row.querySelector<HTMLInputElement>(`input[data-column="${column}"]`);
  }
}

/** All that is known of somebody whose name was typed. */
const named = (name: string, {settings}: OpenState): Address => ({...emptyAddress(settings?.countryCode), ...twoNames(name)});

/** Which row an event out of its full-width part is about. */
const rowIdOf = ({target}: Event): DeliveryId => (target as HTMLElement).closest('tr')?.dataset['below'] ?? '';

define('multidrop-list', ListView);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-list': ListView;
  }
}
