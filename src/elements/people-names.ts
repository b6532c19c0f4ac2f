/** What to call each person of a plan: a name that stands alone, so that no two controls are named alike. Pure. */
import {personName} from '../domain/address.js';
import type {DeliveryId, Plan} from '../domain/plan.js';

/** Names by delivery. Somebody without a name is "Person 2"; two of one name are told apart by town, else by place in the list. */
export function namePeople({deliveries}: Plan, personN: (n: number) => string): ReadonlyMap<DeliveryId, string> {
  const plain = deliveries.map(({address}, i) => (address && personName(address)) || personN(i + 1));
  const isShared = (name: string, among: readonly string[]) => among.filter(other => other === name).length > 1;
  const withTown = plain.map((name, i) => {
    const town = deliveries[i]?.address?.city;
    return isShared(name, plain) && town ? `${name} (${town})` : name;
  });
  return new Map(
    deliveries.map(({id}, i) => [id, withTown[i] && isShared(withTown[i], withTown) ? `${withTown[i]} ${i + 1}` : (withTown[i] ?? '')]),
  );
}

/** The names as they were, if they still are: what is drawn from the same names need not be drawn anew. */
export const unlessSame = (
  before: ReadonlyMap<DeliveryId, string>,
  now: ReadonlyMap<DeliveryId, string>,
): ReadonlyMap<DeliveryId, string> => (before.size === now.size && [...now].every(([id, name]) => before.get(id) === name) ? before : now);
