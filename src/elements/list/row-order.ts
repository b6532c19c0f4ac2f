/** Which rows the table has, and in which order. Pure. */
import type {DeliveryId, Plan} from '../../domain/plan.js';

/**
 * Deliveries in the plan's order, and the rows that are still empty where the shopper saw them: a row that is filled in keeps its
 * place among them, although its delivery is the plan's last. `emptyRows`: all that were offered, those filled in meanwhile too.
 */
export function rowOrder({deliveries}: Plan, emptyRows: readonly DeliveryId[]): readonly DeliveryId[] {
  const inPlan = new Set(deliveries.map(({id}) => id));
  const offered = new Map(emptyRows.map((id, place) => [id, place]));
  const filled = deliveries.filter(({id}) => !offered.has(id)).map(({id}) => id);
  const filledEarlier = deliveries.filter(({id}) => offered.has(id)).map(({id}) => id);
  const places = [...filledEarlier, ...emptyRows.filter(id => !inPlan.has(id))];
  return [...filled, ...places.sort((a, b) => (offered.get(a) ?? 0) - (offered.get(b) ?? 0))];
}
