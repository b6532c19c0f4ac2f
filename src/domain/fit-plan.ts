/** Fits a plan to a basket that changed (R4, R5, R20): keeps what still holds, says what came and what left. */
import type {Basket, ProductLine} from './basket.js';
import {type Delivery, type DeliveryId, type Plan, quantityIn, withPortion} from './plan.js';
import {familyOf, type PortionKey} from './portion-key.js';

/** So many units of a product line, at one delivery. */
export interface Drift {
  readonly deliveryId: DeliveryId;
  readonly key: PortionKey;
  readonly name: string;
  readonly quantity: number;
}

export interface Fit {
  readonly plan: Plan;
  /** Units nobody had planned, and where they are now. */
  readonly arrived: readonly Drift[];
  /** Units the basket no longer holds. `name` is '' for a product line that is gone altogether. */
  readonly left: readonly Drift[];
}

/**
 * Conforms a plan to the basket so that each sendable unit is in exactly one delivery.
 *
 * Units of a family that only changed their wrapping are the same units and follow silently (R4). Missing units leave from
 * `lastEdited` first, new units go to the first delivery (R20). What moves whole stands in one delivery, new units of it too (R4).
 */
export function fitPlan(plan: Plan, basket: Basket, lastEdited?: DeliveryId): Fit {
  const supply = new Map(basket.products.map(({key, quantity}) => [key, quantity]));
  const served = new Map(plan.deliveries.map(({id}) => [id, new Map<PortionKey, number>()]));
  const left: Drift[] = [];
  const give = (id: DeliveryId, key: PortionKey, wanted: number): number => {
    const granted = Math.min(wanted, supply.get(key) ?? 0);
    const portions = served.get(id);
    if (granted > 0 && portions) {
      supply.set(key, (supply.get(key) ?? 0) - granted);
      portions.set(key, (portions.get(key) ?? 0) + granted);
    }
    return wanted - granted;
  };

  const inTurn = gatherWhole(plan.deliveries, basket).sort((a, b) => Number(a.id === lastEdited) - Number(b.id === lastEdited));
  const unserved: {id: DeliveryId; key: PortionKey; missing: number}[] = [];
  for (const {id, portions} of inTurn) {
    for (const [key, wanted] of Object.entries(portions)) {
      const missing = give(id, key, wanted);
      if (missing > 0) unserved.push({id, key, missing});
    }
  }
  for (const {id, key, missing} of unserved) {
    const relatives = basket.products.filter(({family}) => family === familyOf(key));
    const gone = relatives.reduce((rest, relative) => give(id, relative.key, rest), missing);
    if (gone > 0) left.push({deliveryId: id, key, name: nameOf(basket, key, familyOf(key)), quantity: gone});
  }

  const [first] = plan.deliveries;
  const arrived: Drift[] = [];
  for (const {key, label: name, whole} of basket.products) {
    const quantity = supply.get(key) ?? 0;
    const holder = whole ? [...served].find(([, portions]) => portions.has(key))?.[0] : undefined;
    const taker = holder ?? first?.id;
    if (taker === undefined || quantity === 0) continue;
    give(taker, key, quantity);
    arrived.push({deliveryId: taker, key, name, quantity});
  }
  const deliveries = plan.deliveries.map(delivery => ({...delivery, portions: Object.fromEntries(served.get(delivery.id) ?? [])}));
  return {plan: sameAs(deliveries, plan) ? plan : {deliveries}, arrived, left};
}

/** Deliveries with each line that moves whole in one of them: the first that has any of it. */
const gatherWhole = (deliveries: readonly Delivery[], {products}: Basket): Delivery[] =>
  products
    .filter(({whole}) => whole)
    .reduce(
      (so, {key}) => {
        const holder = so.find(delivery => quantityIn(delivery, key) > 0);
        const all = so.reduce((sum, delivery) => sum + quantityIn(delivery, key), 0);
        return so.map(delivery => withPortion(delivery, key, delivery === holder ? all : 0));
      },
      [...deliveries],
    );

const nameOf = ({products}: Basket, key: PortionKey, family: PortionKey | undefined) =>
  products.find((product: ProductLine) => product.key === key || product.family === family)?.label ?? '';

const sameAs = (deliveries: readonly Delivery[], plan: Plan) =>
  deliveries.every((delivery, i) => {
    const before = plan.deliveries[i]?.portions ?? {};
    const entries = Object.entries(delivery.portions);
    return entries.length === Object.keys(before).length && entries.every(([key, quantity]) => before[key] === quantity);
  });
