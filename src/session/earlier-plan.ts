/** A plan of an earlier visit that the shopper may have back (R21), and when it is worth the question. Pure. */
import type {Basket} from '../domain/basket.js';
import type {CheckoutId} from '../domain/checkout.js';
import {fitPlan} from '../domain/fit-plan.js';
import {type Delivery, type Plan, unitsOf} from '../domain/plan.js';
import {sameDestination} from '../domain/texts.js';

export interface EarlierPlan {
  readonly plan: Plan;
  /** The other checkout it was made for; null if it was this one. */
  readonly from: CheckoutId | null;
}

/** Whether some of it fits today's basket, it says where things go, and that is not what the plan of now says anyway. */
export function isWorthOffering({plan}: EarlierPlan, now: Plan, basket: Basket): boolean {
  const {plan: fitted, left} = fitPlan(plan, basket);
  const planned = plan.deliveries.reduce((sum, delivery) => sum + unitsOf(delivery), 0);
  const gone = left.reduce((sum, {quantity}) => sum + quantity, 0);
  const saysWhere = plan.deliveries.length > 1 || plan.deliveries.some(({address}) => address !== null);
  return planned > gone && saysWhere && !isSamePlan(fitted, now);
}

const isSamePlan = (a: Plan, b: Plan): boolean =>
  a.deliveries.length === b.deliveries.length &&
  a.deliveries.every((delivery, i) => {
    const other = b.deliveries[i];
    return other !== undefined && isSameAddress(delivery, other) && rest(delivery) === rest(other);
  });

const isSameAddress = (a: Delivery, b: Delivery) => sameDestination(a, b) || (a.address === null && b.address === null);

const rest = ({portions, choice}: Delivery) => JSON.stringify([Object.entries(portions).sort(([a], [b]) => (a < b ? -1 : 1)), choice]);
