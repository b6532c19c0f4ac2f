/** A delivery's card as the views draw it, with every wish of it led to the desk. */
import {html, nothing, type TemplateResult} from 'lit';
import type {DeliveryId} from '../../domain/plan.js';
import type {DeliveryView} from '../../session/overview.js';
import type {OpenState} from '../../session/state.js';
import type {DeliveryCard} from '../delivery/delivery.js';
import type {AcknowledgeEvent, EditPlanEvent, KeepApartEvent, SaveAddressEvent, TypeAddressEvent} from '../events.js';
import {deliverySlot} from '../delivery-slots.js';
import type {PlanDesk} from './plan-desk.js';
import '../delivery/delivery.js';

export interface CardSettings {
  readonly open: OpenState;
  readonly names: ReadonlyMap<DeliveryId, string>;
  readonly desk: PlanDesk;
  /** Deliveries that the page has something for. */
  readonly slotted: ReadonlySet<DeliveryId>;
  /** There can be one delivery only (R3). */
  readonly single?: boolean;
  /** What the person gets is shown elsewhere. */
  readonly withoutItems?: boolean;
}

export function deliveryCard(
  view: DeliveryView,
  {open, names, desk, slotted, single = false, withoutItems = false}: CardSettings,
): TemplateResult {
  const {id} = view.delivery;
  return html`<multidrop-delivery
    data-id=${id}
    .view=${view}
    .checkout=${open}
    .names=${names}
    .removed=${desk.removedBeside(id, open)?.person ?? ''}
    ?entering=${desk.isEntering(view, open)}
    ?correcting=${desk.isCorrecting(id)}
    ?single=${single}
    ?without-items=${withoutItems}
    ?marked=${desk.marked.id === id}
    @multidrop-edit-plan=${(event: EditPlanEvent) => void desk.edit(event)}
    @multidrop-change-address=${() => void desk.changeAddress(id)}
    @multidrop-save-address=${(event: SaveAddressEvent) => void desk.saveAddress(id, event)}
    @multidrop-type-address=${(event: TypeAddressEvent) => {
      desk.typeAddress(id, event);
    }}
    @multidrop-cancel-address=${() => void desk.cancelAddress(id)}
    @multidrop-acknowledge=${(event: AcknowledgeEvent) => {
      desk.acknowledge(event);
    }}
    @multidrop-keep-apart=${(event: KeepApartEvent) => void desk.keepApart(event)}
    @multidrop-bring-back=${() => void desk.undoRemoval()}
    @multidrop-try-again=${() => {
      desk.tryAgain();
    }}
    >${slotted.has(id) ? deliverySlot(id, 'extra') : nothing}</multidrop-delivery
  >`;
}

/** The card of a delivery in a view. */
export const cardOf = (root: ParentNode, id: DeliveryId): DeliveryCard | undefined =>
  [...root.querySelectorAll('multidrop-delivery')].find(card => card.dataset['id'] === id);

/** Drawn is what the shopper sees, cards and all. */
export const cardsDrawn = async (root: ParentNode): Promise<void> => {
  await Promise.all([...root.querySelectorAll('multidrop-delivery')].map(card => card.updateComplete));
};
