/** What each act of the shopper makes of the plan. Conserves every unit (R5). */
import type {Basket} from './basket.js';
import {oneOfEach, splitEvenly} from './handing-out.js';
import {
  type Delivery,
  type DeliveryId,
  deliveryOf,
  heirOf,
  newDelivery,
  type Plan,
  type PlanEdit,
  quantityIn,
  withPortion,
} from './plan.js';
import {change, isWhole, move} from './plan-parts.js';
import type {PortionKey} from './portion-key.js';
import {byPolicy, type ShippingChoice} from './shipping-choice.js';
import {isPolicyWish} from './shipping-policy.js';
import {withText} from './texts.js';

/**
 * The plan after an act. Impossible acts are clamped to what is possible (no more units than there are), or leave the plan as it
 * was; the same plan is returned when nothing changed. Lines that move whole do.
 */
export function edit(plan: Plan, act: PlanEdit, basket: Basket): Plan {
  switch (act.kind) {
    case 'add-delivery':
      return add(plan, act);
    case 'add-deliveries':
      return act.deliveries.reduce(add, plan);
    case 'remove-delivery':
      return remove(plan, act.id, act.to);
    case 'set-address':
      return change(plan, act.id, delivery => ({...delivery, address: act.address}));
    case 'write':
      return act.ids.reduce((so, id) => change(so, id, delivery => withText(delivery, act.fieldId, act.text)), plan);
    case 'choose':
      return choose(plan, [act.id], act.choice);
    case 'choose-for-group':
      return choose(plan, act.ids, act.choice);
    case 'policy':
      return isPolicyWish(act) ? choose(plan, idsIn(plan), byPolicy(act)) : plan;
    case 'move':
      return move(plan, act.key, isWhole(basket, act.key) ? Infinity : act.quantity, act.from, act.to);
    case 'set-quantity':
      return setQuantity(plan, act, isWhole(basket, act.key));
    case 'one-of-each':
      return oneOfEach(plan, act.id, basket);
    case 'split-evenly':
      return splitEvenly(plan, basket, act.key);
    case 'rest-to':
      return move(plan, act.key, Infinity, act.from, act.id);
    case 'all-to-one':
      return allToOne(plan, act.id);
    case 'replace':
      return act.deliveries.length > 0 ? {deliveries: act.deliveries.map(inWholeUnits)} : plan;
  }
}

/** Portions as somebody else may say them: what is no number of whole units is none. */
const inWholeUnits = (delivery: Delivery): Delivery =>
  Object.entries(delivery.portions).reduce((so, [key, quantity]) => withPortion(so, key, Math.trunc(quantity)), delivery);

const add = (plan: Plan, {id, address}: Pick<Delivery, 'id' | 'address'>): Plan =>
  deliveryOf(plan, id) ? plan : {deliveries: [...plan.deliveries, newDelivery(id, address)]};

const idsIn = ({deliveries}: Plan): readonly DeliveryId[] => deliveries.map(({id}) => id);

const choose = (plan: Plan, ids: readonly DeliveryId[], choice: ShippingChoice): Plan =>
  ids.reduce((so, id) => change(so, id, delivery => ({...delivery, choice})), plan);

function setQuantity(plan: Plan, {id, key, quantity}: {id: DeliveryId; key: PortionKey; quantity: number}, whole: boolean): Plan {
  const here = deliveryOf(plan, id);
  if (!here || !Number.isFinite(quantity)) return plan;
  const held = quantityIn(here, key);
  const wanted = Math.max(0, Math.trunc(quantity));
  if (wanted < held) return move(plan, key, whole ? held : held - wanted, id, heirOf(plan, id)?.id ?? id);
  return plan.deliveries.reduce((so, giver) => {
    const missing = wanted - quantityIn(deliveryOf(so, id) ?? here, key);
    return giver.id === id || missing <= 0 ? so : move(so, key, whole ? Infinity : missing, giver.id, id);
  }, plan);
}

/** A removed person's units go to the first other delivery, or to whom the shopper says; the only delivery stays (R6). */
function remove(plan: Plan, id: DeliveryId, to?: DeliveryId): Plan {
  const others = plan.deliveries.filter(delivery => delivery.id !== id);
  const [leaving, heir] = [deliveryOf(plan, id), others.find(delivery => delivery.id === to) ?? others[0]];
  if (!leaving || !heir) return plan;
  return {deliveries: pour(plan, leaving, heir.id).deliveries.filter(delivery => delivery.id !== id)};
}

const pour = (plan: Plan, giver: Delivery, to: DeliveryId): Plan =>
  Object.entries(giver.portions).reduce((poured, [key, quantity]) => move(poured, key, quantity, giver.id, to), plan);

function allToOne(plan: Plan, id: DeliveryId): Plan {
  if (!deliveryOf(plan, id) || plan.deliveries.length === 1) return plan;
  const gathered = plan.deliveries.reduce((poured, giver) => pour(poured, giver, id), plan);
  return {deliveries: gathered.deliveries.filter(delivery => delivery.id === id)};
}
