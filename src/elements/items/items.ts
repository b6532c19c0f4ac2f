import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import type {ProductLine} from '../../domain/basket.js';
import {type DeliveryId, type TextKind, quantityIn} from '../../domain/plan.js';
import type {PortionKey} from '../../domain/portion-key.js';
import {viewDeliveries} from '../../session/overview.js';
import type {OpenState} from '../../session/state.js';
import {define} from '../define.js';
import type {EditPlanEvent} from '../events.js';
import {cardOf, cardsDrawn, deliveryCard} from '../plan-view/delivery-card.js';
import type {PlanDesk} from '../plan-view/plan-desk.js';
import type {Place} from '../plan-view/place.js';
import type {PlanView} from '../plan-view/plan-view.js';
import {shared} from '../shared.styles.js';
import {splitAllButton} from '../split-button.js';
import {WordsController} from '../words.js';
import type {ItemRow} from './item.js';
import {styles} from './items.styles.js';
import './item.js';

/**
 * The Items view: a row for each product line with its units over the people, and below, each person's address and shipping.
 *
 * @csspart shipping - Addresses and shipping.
 */
export class ItemsView extends LitElement implements PlanView {
  static override styles = [shared, styles];

  @property({attribute: false}) open: OpenState | null = null;

  @property({attribute: false}) names: ReadonlyMap<DeliveryId, string> = new Map();

  @property({attribute: false}) desk: PlanDesk | null = null;

  /** Deliveries that the page has something for. */
  @property({attribute: false}) slotted: ReadonlySet<DeliveryId> = new Set();

  readonly #words = new WordsController(this);

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await cardsDrawn(this.renderRoot);
    await Promise.all(this.#rows().map(row => row.updateComplete));
    return isComplete;
  }

  focusDelivery(id: DeliveryId): void {
    cardOf(this.renderRoot, id)?.focus();
  }

  async focusAddress(id: DeliveryId): Promise<void> {
    await cardOf(this.renderRoot, id)?.focusAddress();
  }

  focusLine(id: DeliveryId, key: PortionKey): void {
    this.#rowOf(key)?.focusPerson(id);
  }

  async focusText(id: DeliveryId, what: TextKind): Promise<void> {
    await cardOf(this.renderRoot, id)?.focusText(what);
  }

  show({id, key}: Place): void {
    const place = key === undefined ? id !== undefined && cardOf(this.renderRoot, id) : this.#rowOf(key);
    if (place) place.scrollIntoView({block: 'nearest'});
  }

  override render() {
    const {open, names, desk, slotted} = this;
    if (!open || !desk) return nothing;
    const {products} = open.basket;
    return html`<div class="all" @multidrop-edit-plan=${(event: EditPlanEvent) => void desk.edit(event)}>
        ${splitAllButton(open.basket, open.plan, this.#words)}
      </div>
      <div class="list">
        ${repeat(
          products,
          ({key}) => key,
          product => this.#row(product, open, desk),
        )}
      </div>
      <section class="shipping" aria-labelledby="shipping">
        <h2 id="shipping" part="heading">${this.#words.term('addressesAndShipping')}</h2>
        ${repeat(
          viewDeliveries(open),
          ({delivery}) => delivery.id,
          view => deliveryCard(view, {open, names, desk, slotted, withoutItems: true}),
        )}
      </section>`;
  }

  /** Drawn anew only when something about this line changed. */
  #row(product: ProductLine, {plan, checkout}: OpenState, desk: PlanDesk) {
    const {key, label, quantity, unitPrice} = product;
    const isMarked = desk.marked.key === key;
    const people = plan.deliveries.flatMap(delivery => [delivery.id, this.names.get(delivery.id), quantityIn(delivery, key)]);
    return guard(
      [label, quantity, unitPrice, checkout.currency.code, isMarked, this.#words.lang(), ...people],
      () =>
        html`<multidrop-item
          part="card item"
          data-key=${key}
          .product=${product}
          .plan=${plan}
          .currency=${checkout.currency}
          .names=${this.names}
          ?marked=${isMarked}
          @multidrop-edit-plan=${(event: EditPlanEvent) => void desk.edit(event)}
        ></multidrop-item>`,
    );
  }

  #rows(): ItemRow[] {
    return [...this.renderRoot.querySelectorAll('multidrop-item')];
  }

  #rowOf(key: PortionKey): ItemRow | undefined {
    return this.#rows().find(({dataset}) => dataset['key'] === key);
  }
}

define('multidrop-items', ItemsView);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-items': ItemsView;
  }
}
