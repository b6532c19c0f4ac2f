/** What an act is called in the history, with the names as they are when it is done. Pure. */
import {personName} from '../domain/address.js';
import type {Basket} from '../domain/basket.js';
import type {ActName} from '../domain/history.js';
import {deliveryOf, heirOf, type Plan, type PlanEdit, quantityIn} from '../domain/plan.js';

/** The name of an act about to be done to a plan. A person without a name yet is `''`. */
export function nameAct(act: PlanEdit, plan: Plan, {products}: Basket): ActName {
  const nameOf = (id: string) => {
    const address = deliveryOf(plan, id)?.address;
    return address ? personName(address) : '';
  };
  const productOf = (wanted: string) => products.find(({key}) => key === wanted)?.label ?? '';
  switch (act.kind) {
    case 'move':
      return {kind: 'move', quantity: act.quantity, product: productOf(act.key), person: nameOf(act.to)};
    case 'set-quantity': {
      const delivery = deliveryOf(plan, act.id);
      const change = act.quantity - (delivery ? quantityIn(delivery, act.key) : 0);
      const to = change < 0 ? (heirOf(plan, act.id)?.id ?? act.id) : act.id;
      return {kind: 'move', quantity: Math.abs(change), product: productOf(act.key), person: nameOf(to)};
    }
    case 'add-delivery':
      return {kind: 'add-delivery', person: act.address ? personName(act.address) : ''};
    case 'add-deliveries':
      return {kind: 'add-deliveries', people: act.deliveries.length};
    case 'set-address':
      return {kind: 'set-address', person: nameOf(act.id) || personName(act.address)};
    case 'rest-to': {
      const giver = deliveryOf(plan, act.from);
      return {kind: 'move', quantity: giver ? quantityIn(giver, act.key) : 0, product: productOf(act.key), person: nameOf(act.id)};
    }
    case 'write':
      return act.ids.length === 1
        ? {kind: 'write', what: act.what, person: nameOf(act.ids[0] ?? '')}
        : {kind: 'write-for-several', what: act.what, people: act.ids.length};
    case 'split-evenly':
      return {kind: 'split-evenly', product: act.key === undefined ? null : productOf(act.key)};
    case 'choose-for-group':
      return {kind: 'choose-for-group', deliveries: act.ids.length, choice: act.choice};
    case 'policy':
      return act;
    case 'replace':
      return {kind: 'replace'};
    case 'remove-delivery':
    case 'one-of-each':
    case 'choose':
    case 'all-to-one':
      return {kind: act.kind, person: nameOf(act.id)};
  }
}
