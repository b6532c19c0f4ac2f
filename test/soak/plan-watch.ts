/** What must be true of a plan after every change of a session's state (R5). */
import {type Plan, unitsOf} from '../../src/domain/plan.js';
import type {OpenState} from '../../src/session/state.js';

/** A sentence if a unit that can be sent is not in exactly one delivery, else null. */
export function unitsAstray({plan, basket}: OpenState): string | null {
  const planned = new Map<string, number>();
  for (const {portions} of plan.deliveries) {
    for (const [key, quantity] of Object.entries(portions)) {
      if (!Number.isInteger(quantity) || quantity < 1) return `The plan has a portion of ${quantity} units.`;
      planned.set(key, (planned.get(key) ?? 0) + quantity);
    }
  }
  for (const {key, name, quantity, whole} of basket.products) {
    const held = planned.get(key) ?? 0;
    if (held !== quantity) return `The basket holds ${quantity} of ${name}, the plan ${held}.`;
    if (whole && plan.deliveries.filter(({portions}) => portions[key] !== undefined).length > 1)
      return `${name} moves whole and stands in several deliveries.`;
    planned.delete(key);
  }
  if (planned.size > 0) return `The plan holds units that the basket does not: ${[...planned.keys()].join(', ')}.`;
  if (plan.deliveries.length === 0) return 'The plan has no delivery.';
  const ids = new Set(plan.deliveries.map(({id}) => id));
  return ids.size < plan.deliveries.length ? 'Two deliveries of the plan have one id.' : null;
}

/** Deliveries that get something. */
export const deliveriesIn = ({deliveries}: Plan): number => deliveries.filter(delivery => unitsOf(delivery) > 0).length;

/** The plan for a reader. */
export const planInWords = ({plan, basket}: OpenState): string =>
  plan.deliveries
    .map(({id, address, portions, choice}) => {
      const units = Object.entries(portions).map(
        ([key, quantity]) => `${quantity} ${basket.products.find(each => each.key === key)?.label ?? key}`,
      );
      const by = choice.by === 'hand' ? choice.method.description : choice.policy;
      return `${id}: ${units.join(', ') || 'nothing'} to ${address ? `${address.firstName}, ${address.address1} ${address.address2}`.trim() : 'nobody'}, ${by}`;
    })
    .join('; ');

/** A text that is equal for equal plans. */
export const planText = ({deliveries}: Plan): string =>
  JSON.stringify(
    deliveries.map(({id, address, portions, choice}) => [
      id,
      address,
      Object.entries(portions).sort(([a], [b]) => (a < b ? -1 : 1)),
      choice,
    ]),
  );
