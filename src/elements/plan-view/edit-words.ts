/** What is said of an act once it is done, whichever view it was done in. Pure. */
import {personName} from '../../domain/address.js';
import {formatDay} from '../../domain/day.js';
import {evenSplitOf} from '../../domain/handing-out.js';
import {type DeliveryId, deliveryOf, type PlanEdit, quantityIn} from '../../domain/plan.js';
import type {PortionKey} from '../../domain/portion-key.js';
import {viewDeliveries} from '../../session/overview.js';
import type {OpenState} from '../../session/state.js';
import {nameList} from '../name-list.js';
import type {WordsController} from '../words.js';

type Names = ReadonlyMap<DeliveryId, string>;

/** A sentence about the plan as it is after the act; `''` where the screen reader says enough by itself. `names`: as they were before. */
export function editWords(edit: PlanEdit, open: OpenState, names: Names, words: WordsController): string {
  const nameOf = (id: DeliveryId) => names.get(id) ?? '';
  switch (edit.kind) {
    case 'move':
      return nowHas(edit.to, edit.key, open, names, words);
    case 'set-quantity':
    case 'rest-to':
      return nowHas(edit.id, edit.key, open, names, words);
    case 'one-of-each':
      return nowHasThese(edit.id, open, names, words);
    case 'split-evenly':
      return edit.key === undefined ? words.term('allSplit') : splitIs(edit.key, open, names, words);
    case 'add-delivery':
      return edit.address ? words.term('personAdded', personName(edit.address)) : '';
    case 'add-deliveries':
      return words.term('peopleAdded', edit.deliveries.length);
    case 'remove-delivery':
      return words.term('personRemoved', nameOf(edit.id), nameOf(edit.to ?? open.plan.deliveries[0]?.id ?? ''));
    case 'all-to-one':
      return words.term('allGoTo', nameOf(edit.id));
    case 'choose-for-group':
      return edit.choice.by === 'hand'
        ? words.term('methodChosenFor', edit.choice.method.description, nameList(edit.ids, names, words))
        : '';
    case 'write':
      return edit.ids.length > 1 ? words.term('textForSeveral', edit.what, edit.ids.length) : '';
    case 'policy': {
      const exceptions = viewDeliveries(open).filter(({unkept, withoutQuotes}) => unkept !== null || withoutQuotes).length;
      return words.term('policyChosen', edit.policy, edit.policy === 'arrive-by' ? formatDay(edit.date, words.lang()) : '', exceptions);
    }
    default:
      return '';
  }
}

function nowHas(id: DeliveryId, key: PortionKey, {plan, basket}: OpenState, names: Names, words: WordsController): string {
  const delivery = deliveryOf(plan, id);
  const product = basket.products.find(line => line.key === key)?.label ?? '';
  return delivery ? words.term('nowHas', names.get(id) ?? '', quantityIn(delivery, key), product) : '';
}

function nowHasThese(id: DeliveryId, {plan, basket}: OpenState, names: Names, words: WordsController): string {
  const delivery = deliveryOf(plan, id);
  if (!delivery) return '';
  const things = basket.products
    .filter(({key}) => quantityIn(delivery, key) > 0)
    .map(({key, label}) => words.term('someOf', quantityIn(delivery, key), label));
  return words.term('nowHasThese', names.get(id) ?? '', words.list(things));
}

function splitIs(key: PortionKey, {plan, basket}: OpenState, names: Names, words: WordsController): string {
  const product = basket.products.find(line => line.key === key);
  const split = product && evenSplitOf(plan, product);
  const [first] = plan.deliveries;
  return split && first ? words.term('splitIs', product.label, split.each, split.oneMore, names.get(first.id) ?? '') : '';
}
