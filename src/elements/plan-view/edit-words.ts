/** What is said of an act once it is done, whichever view it was done in. Pure. */
import {personName} from '../../domain/address.js';
import {formatDay} from '../../domain/day.js';
import {type DeliveryId, deliveryOf, type PlanEdit, quantityIn} from '../../domain/plan.js';
import {viewDeliveries} from '../../session/overview.js';
import type {OpenState} from '../../session/state.js';
import {nameList} from '../name-list.js';
import type {WordsController} from '../words.js';

/** A sentence about the plan as it is after the act; `''` where the screen reader says enough by itself. `names`: as they were before. */
export function editWords(edit: PlanEdit, open: OpenState, names: ReadonlyMap<DeliveryId, string>, words: WordsController): string {
  const nameOf = (id: DeliveryId) => names.get(id) ?? '';
  switch (edit.kind) {
    case 'move':
    case 'set-quantity': {
      const id = edit.kind === 'move' ? edit.to : edit.id;
      const product = open.basket.products.find(({key}) => key === edit.key)?.label ?? '';
      const delivery = deliveryOf(open.plan, id);
      return delivery ? words.term('nowHas', nameOf(id), quantityIn(delivery, edit.key), product) : '';
    }
    case 'add-delivery':
      return edit.address ? words.term('personAdded', personName(edit.address)) : '';
    case 'remove-delivery':
      return words.term('personRemoved', nameOf(edit.id), nameOf(edit.to ?? open.plan.deliveries[0]?.id ?? ''));
    case 'all-to-one':
      return words.term('allGoTo', nameOf(edit.id));
    case 'choose-for-group':
      return edit.choice.by === 'hand'
        ? words.term('methodChosenFor', edit.choice.method.description, nameList(edit.ids, names, words))
        : '';
    case 'policy': {
      const exceptions = viewDeliveries(open).filter(({unkept, withoutQuotes}) => unkept !== null || withoutQuotes).length;
      return words.term('policyChosen', edit.policy, edit.policy === 'arrive-by' ? formatDay(edit.date, words.lang()) : '', exceptions);
    }
    default:
      return '';
  }
}
