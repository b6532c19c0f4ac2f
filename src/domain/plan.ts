/**
 * What the shopper wants: who gets what. Changes at once, without asking the store, and conserves every unit:
 * each unit that can be sent is in exactly one delivery (R5).
 */
import type {Address} from './address.js';
import type {Basket} from './basket.js';
import type {PortionKey} from './portion-key.js';
import {byDefault, type ShippingChoice} from './shipping-choice.js';

/** Our own name for a delivery; stays the same however the store renames its consignment. */
export type DeliveryId = string;

/** Units by product line. A line that is not there has none. */
export type Portions = Readonly<Record<PortionKey, number>>;

/** What is sent to one address. The address is null until it is known. */
export interface Delivery {
  readonly id: DeliveryId;
  readonly address: Address | null;
  readonly portions: Portions;
  readonly choice: ShippingChoice;
}

/** All deliveries, in the order the shopper made them. There is always a first one. */
export interface Plan {
  readonly deliveries: readonly Delivery[];
}

/** An act of the shopper, as data: it can be named in the history, announced and sent over an event. */
export type PlanEdit =
  | {readonly kind: 'add-delivery'; readonly id: DeliveryId; readonly address: Address | null}
  /** `to` gets the units; without it the first other delivery does (R6). */
  | {readonly kind: 'remove-delivery'; readonly id: DeliveryId; readonly to?: DeliveryId}
  | {readonly kind: 'set-address'; readonly id: DeliveryId; readonly address: Address}
  | {readonly kind: 'move'; readonly key: PortionKey; readonly quantity: number; readonly from: DeliveryId; readonly to: DeliveryId}
  /** So many units of a line here: more are taken from the others, the first before the rest; fewer go back (see `heirOf`). */
  | {readonly kind: 'set-quantity'; readonly id: DeliveryId; readonly key: PortionKey; readonly quantity: number}
  | {readonly kind: 'choose'; readonly id: DeliveryId; readonly choice: ShippingChoice}
  | {readonly kind: 'all-to-one'; readonly id: DeliveryId}
  | {readonly kind: 'replace'; readonly deliveries: readonly Delivery[]};

export const newDelivery = (id: DeliveryId, address: Address | null = null, portions: Portions = {}): Delivery => ({
  id,
  address,
  portions,
  choice: byDefault,
});

export const unitsOf = ({portions}: Delivery): number => Object.values(portions).reduce((sum, quantity) => sum + quantity, 0);

export const quantityIn = ({portions}: Delivery, key: PortionKey): number => portions[key] ?? 0;

export const deliveryOf = (plan: Plan, id: DeliveryId): Delivery | undefined => plan.deliveries.find(delivery => delivery.id === id);

/** The plan with which everything goes to one address, still unknown or not. */
export const everythingIn = (basket: Basket, id: DeliveryId, address: Address | null = null): Plan => ({
  deliveries: [newDelivery(id, address, Object.fromEntries(basket.products.map(({key, quantity}) => [key, quantity])))],
});

/**
 * The plan after an act. Impossible acts are clamped to what is possible (no more units than there are), or leave the plan as it
 * was; the same plan is returned when nothing changed. Lines that move whole do.
 */
export function edit(plan: Plan, act: PlanEdit, basket: Basket): Plan {
  switch (act.kind) {
    case 'add-delivery':
      return deliveryOf(plan, act.id) ? plan : {deliveries: [...plan.deliveries, newDelivery(act.id, act.address)]};
    case 'remove-delivery':
      return remove(plan, act.id, act.to);
    case 'set-address':
      return change(plan, act.id, delivery => ({...delivery, address: act.address}));
    case 'choose':
      return change(plan, act.id, delivery => ({...delivery, choice: act.choice}));
    case 'move':
      return move(plan, act.key, isWhole(basket, act.key) ? Infinity : act.quantity, act.from, act.to);
    case 'set-quantity':
      return setQuantity(plan, act, isWhole(basket, act.key));
    case 'all-to-one':
      return allToOne(plan, act.id);
    case 'replace':
      return act.deliveries.length > 0 ? {deliveries: act.deliveries.map(inWholeUnits)} : plan;
  }
}

const isWhole = (basket: Basket, key: PortionKey) => basket.products.some(product => product.key === key && product.whole);

/** Portions as somebody else may say them: what is no number of whole units is none. */
const inWholeUnits = (delivery: Delivery): Delivery =>
  Object.entries(delivery.portions).reduce((so, [key, quantity]) => withPortion(so, key, Math.trunc(quantity)), delivery);

function change(plan: Plan, id: DeliveryId, how: (delivery: Delivery) => Delivery): Plan {
  const before = deliveryOf(plan, id);
  const after = before && how(before);
  if (!after || JSON.stringify(after) === JSON.stringify(before)) return plan;
  return {deliveries: plan.deliveries.map(delivery => (delivery === before ? after : delivery))};
}

function move(plan: Plan, key: PortionKey, quantity: number, from: DeliveryId, to: DeliveryId): Plan {
  const [giver, taker] = [deliveryOf(plan, from), deliveryOf(plan, to)];
  if (!giver || !taker || giver === taker) return plan;
  const moved = Math.min(Math.trunc(quantity), quantityIn(giver, key));
  if (!(moved > 0)) return plan; // Not `moved <= 0`: the quantity may be no number.
  const lighter = change(plan, from, delivery => withPortion(delivery, key, quantityIn(delivery, key) - moved));
  return change(lighter, to, delivery => withPortion(delivery, key, quantityIn(delivery, key) + moved));
}

/** The delivery holding so many units of a line, and no entry for a line it holds none of. */
export function withPortion(delivery: Delivery, key: PortionKey, quantity: number): Delivery {
  const {[key]: _before, ...others} = delivery.portions;
  return {...delivery, portions: quantity > 0 ? {...others, [key]: quantity} : others};
}

/** Who gets units that are taken out of a delivery: the first one; from the first itself, the one that was added last. */
export function heirOf({deliveries}: Plan, id: DeliveryId): Delivery | undefined {
  const [first] = deliveries;
  return first?.id === id ? deliveries.slice(1).at(-1) : first;
}

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
