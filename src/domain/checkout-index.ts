/** Looks things up in an answer of the store. Each answer is indexed once: it is replaced whole by the next, and never altered. */
import type {Checkout, Consignment, ConsignmentId, LineItem, LineItemId} from './checkout.js';
import {oncePer} from './once-per.js';
import type {PortionKey} from './portion-key.js';

/** The consignment of that id, if the store has it. */
export const consignmentOf = (checkout: Checkout, id: ConsignmentId | undefined): Consignment | undefined =>
  id === undefined ? undefined : consignmentsById(checkout.consignments).get(id);

/** Units of each product line that the lines of a consignment hold, in the order of the lines. Fixed units are not counted. */
export const unitsAmong = oncePer((lineItems: readonly LineItem[]) =>
  oncePer((consignment: Consignment): ReadonlyMap<PortionKey, number> => {
    const units = new Map<PortionKey, number>();
    for (const {key, quantity, fixed} of linesIn(consignment, lineItems)) {
      if (fixed === null) units.set(key, (units.get(key) ?? 0) + quantity);
    }
    return units;
  }),
);

/** The lines a consignment names, in the checkout's order. */
function linesIn({lineItemIds}: Consignment, lineItems: readonly LineItem[]): readonly LineItem[] {
  const places = placesById(lineItems);
  return [...new Set(lineItemIds)]
    .flatMap(id => places.get(id) ?? [])
    .sort((a, b) => a.index - b.index)
    .map(({line}) => line);
}

/** Whether a line stands in a pickup consignment. */
export const isPickedUp = ({id}: LineItem, checkout: Checkout): boolean => pickedUp(checkout.consignments).has(id);

/** The first of two with one id. */
const consignmentsById = oncePer(
  (consignments: readonly Consignment[]): ReadonlyMap<ConsignmentId, Consignment> =>
    new Map([...consignments].reverse().map(consignment => [consignment.id, consignment])),
);

interface Place {
  readonly index: number;
  readonly line: LineItem;
}

const placesById = oncePer((lineItems: readonly LineItem[]): ReadonlyMap<LineItemId, readonly Place[]> => {
  const places = new Map<LineItemId, Place[]>();
  for (const [index, line] of lineItems.entries()) places.set(line.id, [...(places.get(line.id) ?? []), {index, line}]);
  return places;
});

const pickedUp = oncePer(
  (consignments: readonly Consignment[]): ReadonlySet<LineItemId> =>
    new Set(consignments.filter(({isPickup}) => isPickup).flatMap(({lineItemIds}) => lineItemIds)),
);
