/** Who gets what, in a form in which the plan and the emulated store's own state can be held against each other. */
import type {StoreState} from '../../src/emulator/index.js';

/** One entry for each parcel, in an order that only depends on what is in them. */
export type AtStore = readonly {readonly to: string; readonly units: Readonly<Record<string, number>>}[];

/** Sorts parcels, and the units within each. */
export function inOrder(parcels: AtStore): AtStore {
  return parcels
    .map(({to, units}) => ({to, units: Object.fromEntries(Object.entries(units).sort(([a], [b]) => (a < b ? -1 : 1)))}))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** Names and units of every consignment; digital lines are nobody's. */
export function whatStands({checkout}: StoreState): AtStore {
  return inOrder(
    (checkout?.consignments ?? []).map(({address, lineItemIds}) => {
      const units: Record<string, number> = {};
      for (const line of checkout?.lines ?? [])
        if (lineItemIds.includes(line.id)) units[line.name] = (units[line.name] ?? 0) + line.quantity;
      return {to: address.firstName, units};
    }),
  );
}

/** The method each parcel goes by; '' while none is selected. */
export const methodsThere = ({checkout}: StoreState): Readonly<Record<string, string>> =>
  Object.fromEntries((checkout?.consignments ?? []).map(({address, selected}) => [address.firstName, selected?.description ?? '']));
