/** Where focus goes after an act whose own control may be gone with it. Pure. */
import {deliveryOf, type PlanEdit, quantityIn} from '../../domain/plan.js';
import type {OpenState} from '../../session/state.js';
import type {Place} from './place.js';

/** A person, or one of her product lines; null where focus stays. `after`: the act is done. */
export function focusAfter(edit: PlanEdit, after: OpenState): Place | null {
  switch (edit.kind) {
    case 'move':
      return {id: edit.to, key: edit.key};
    case 'rest-to':
      return {id: edit.id, key: edit.key};
    case 'one-of-each': {
      const delivery = deliveryOf(after.plan, edit.id);
      const first = after.basket.products.find(({key}) => delivery && quantityIn(delivery, key) > 0);
      return first ? {id: edit.id, key: first.key} : {id: edit.id};
    }
    case 'add-deliveries':
      return edit.deliveries[0] ? {id: edit.deliveries[0].id} : null;
    case 'all-to-one':
      return {id: edit.id};
    default:
      return null;
  }
}
