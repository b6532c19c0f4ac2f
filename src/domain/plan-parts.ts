/** What acts on a plan are made of: one delivery changed, units moved from one to another. None makes or loses a unit. */
import type {Basket} from './basket.js';
import {type Delivery, type DeliveryId, deliveryOf, type Plan, quantityIn, withPortion} from './plan.js';
import type {PortionKey} from './portion-key.js';

/** Units of such a line go to one delivery, all of them or none. */
export const isWhole = ({products}: Basket, key: PortionKey): boolean => products.some(product => product.key === key && product.whole);

/** The plan with one delivery changed; the same plan where that changes nothing, or for nobody. */
export function change(plan: Plan, id: DeliveryId, how: (delivery: Delivery) => Delivery): Plan {
  const before = deliveryOf(plan, id);
  const after = before && how(before);
  if (!after || JSON.stringify(after) === JSON.stringify(before)) return plan;
  return {deliveries: plan.deliveries.map(delivery => (delivery === before ? after : delivery))};
}

/** Moves so many units, or as many as there are. */
export function move(plan: Plan, key: PortionKey, quantity: number, from: DeliveryId, to: DeliveryId): Plan {
  const [giver, taker] = [deliveryOf(plan, from), deliveryOf(plan, to)];
  if (!giver || !taker || giver === taker) return plan;
  const moved = Math.min(Math.trunc(quantity), quantityIn(giver, key));
  if (!(moved > 0)) return plan; // Not `moved <= 0`: the quantity may be no number.
  const lighter = change(plan, from, delivery => withPortion(delivery, key, quantityIn(delivery, key) - moved));
  return change(lighter, to, delivery => withPortion(delivery, key, quantityIn(delivery, key) + moved));
}
