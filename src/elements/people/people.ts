import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {DeliveryId, TextKind} from '../../domain/plan.js';
import type {PortionKey} from '../../domain/portion-key.js';
import {viewDeliveries} from '../../session/overview.js';
import type {OpenState} from '../../session/state.js';
import {define} from '../define.js';
import {cardOf, cardsDrawn, deliveryCard} from '../plan-view/delivery-card.js';
import type {PlanDesk} from '../plan-view/plan-desk.js';
import type {Place} from '../plan-view/place.js';
import type {PlanView} from '../plan-view/plan-view.js';
import {shared} from '../shared.styles.js';
import {styles} from './people.styles.js';

/** The People view: a card for each person, in the order they were added. */
export class PeopleView extends LitElement implements PlanView {
  static override styles = [shared, styles];

  @property({attribute: false}) open: OpenState | null = null;

  @property({attribute: false}) names: ReadonlyMap<DeliveryId, string> = new Map();

  @property({attribute: false}) desk: PlanDesk | null = null;

  /** Deliveries that the page has something for. */
  @property({attribute: false}) slotted: ReadonlySet<DeliveryId> = new Set();

  /** There can be one delivery only (R3). */
  @property({type: Boolean}) single = false;

  /** Dragging is an extra: its code comes when a pointer does. Where it cannot be had, nothing can be dragged, and all can be moved. */
  override firstUpdated(): void {
    const bring = () =>
      void import('./drag-units.js').then(
        ({dragUnits}) => dragUnits(this),
        () => undefined,
      );
    this.addEventListener('pointerover', bring, {once: true});
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await cardsDrawn(this.renderRoot);
    return isComplete;
  }

  focusDelivery(id: DeliveryId): void {
    cardOf(this.renderRoot, id)?.focus();
  }

  async focusAddress(id: DeliveryId): Promise<void> {
    await cardOf(this.renderRoot, id)?.focusAddress();
  }

  focusLine(id: DeliveryId, key: PortionKey): void {
    cardOf(this.renderRoot, id)?.focusLine(key);
  }

  async focusText(id: DeliveryId, what: TextKind): Promise<void> {
    await cardOf(this.renderRoot, id)?.focusText(what);
  }

  /** Asks how many units of a product line go from one person to another. */
  askHowMany(from: DeliveryId, key: PortionKey, to: DeliveryId): void {
    cardOf(this.renderRoot, from)?.askHowMany(key, to);
  }

  show({id}: Place): void {
    if (id !== undefined) cardOf(this.renderRoot, id)?.scrollIntoView({block: 'nearest'});
  }

  override render() {
    const {open, names, desk, slotted, single} = this;
    if (!open || !desk) return nothing;
    return html`<div class="list">
      ${repeat(
        viewDeliveries(open),
        ({delivery}) => delivery.id,
        view => deliveryCard(view, {open, names, desk, slotted, single}),
      )}
    </div>`;
  }
}

define('multidrop-people', PeopleView);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-people': PeopleView;
  }
}
