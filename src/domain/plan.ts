/**
 * What the shopper wants: who gets what. Changes at once, without asking the store, and conserves every unit:
 * each unit that can be sent is in exactly one delivery (R5).
 */
import type {Address} from './address.js';
import type {Basket} from './basket.js';
import type {PortionKey} from './portion-key.js';
import {byDefault, type ShippingChoice} from './shipping-choice.js';
import type {PolicyWish} from './shipping-policy.js';

/** Our own name for a delivery; stays the same however the store renames its consignment. */
export type DeliveryId = string;

/** Units by product line. A line that is not there has none. */
export type Portions = Readonly<Record<PortionKey, number>>;

/** What the shopper writes to go with a delivery: to whoever gets it, or for whoever brings it (R28). */
export type TextKind = 'message' | 'note';

/** Texts by the id of the store's field they go into, as the shopper wrote them (see `destination`). No entry for one that is empty. */
export type Texts = Readonly<Record<string, string>>;

/** What is sent to one address. The address is null until it is known. */
export interface Delivery {
  readonly id: DeliveryId;
  readonly address: Address | null;
  readonly portions: Portions;
  readonly choice: ShippingChoice;
  readonly texts?: Texts;
}

/** All deliveries, in the order the shopper made them. There is always a first one. */
export interface Plan {
  readonly deliveries: readonly Delivery[];
}

/** An act of the shopper, as data: it can be named in the history, announced and sent over an event. */
export type PlanEdit =
  | {readonly kind: 'add-delivery'; readonly id: DeliveryId; readonly address: Address | null}
  /** Several people at once, one step to undo. */
  | {readonly kind: 'add-deliveries'; readonly deliveries: readonly Pick<Delivery, 'id' | 'address'>[]}
  /** `to` gets the units; without it the first other delivery does (R6). */
  | {readonly kind: 'remove-delivery'; readonly id: DeliveryId; readonly to?: DeliveryId}
  | {readonly kind: 'set-address'; readonly id: DeliveryId; readonly address: Address}
  /** The same text for each of them, in one field; `''` takes it away. */
  | {readonly kind: 'write'; readonly ids: readonly DeliveryId[]; readonly what: TextKind; readonly fieldId: string; readonly text: string}
  | {readonly kind: 'move'; readonly key: PortionKey; readonly quantity: number; readonly from: DeliveryId; readonly to: DeliveryId}
  /** So many units of a line here: more are taken from the others, the first before the rest; fewer go back (see `heirOf`). */
  | {readonly kind: 'set-quantity'; readonly id: DeliveryId; readonly key: PortionKey; readonly quantity: number}
  | {readonly kind: 'choose'; readonly id: DeliveryId; readonly choice: ShippingChoice}
  | {readonly kind: 'choose-for-group'; readonly ids: readonly DeliveryId[]; readonly choice: ShippingChoice}
  /** Every delivery follows it. */
  | ({readonly kind: 'policy'} & PolicyWish)
  /** One unit of each line it has none of, from the first delivery that can spare one. */
  | {readonly kind: 'one-of-each'; readonly id: DeliveryId}
  /** One line, or every line, over all deliveries; what does not divide goes to the first ones. */
  | {readonly kind: 'split-evenly'; readonly key?: PortionKey}
  /** All that `from` holds of a line. */
  | {readonly kind: 'rest-to'; readonly key: PortionKey; readonly id: DeliveryId; readonly from: DeliveryId}
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
