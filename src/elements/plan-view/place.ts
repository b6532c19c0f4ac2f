/** Where the shopper works: a delivery, a product line, or both. Pure. */
import type {DeliveryId, PlanEdit} from '../../domain/plan.js';
import type {PortionKey} from '../../domain/portion-key.js';

export interface Place {
  readonly id?: DeliveryId;
  readonly key?: PortionKey;
}

/** Where an act is done. */
export function placeOf(edit: PlanEdit): Place {
  switch (edit.kind) {
    case 'move':
      return {id: edit.to, key: edit.key};
    case 'set-quantity':
      return {id: edit.id, key: edit.key};
    case 'add-deliveries':
    case 'remove-delivery':
    case 'replace':
      return {};
    case 'split-evenly':
      return edit.key === undefined ? {} : {key: edit.key};
    case 'rest-to':
      return {id: edit.id, key: edit.key};
    case 'write':
      return edit.ids.length === 1 && edit.ids[0] !== undefined ? {id: edit.ids[0]} : {};
    case 'choose-for-group':
    case 'policy':
      return {};
    default:
      return {id: edit.id};
  }
}
