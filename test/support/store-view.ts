/** Who gets what according to the emulated store's own state, in a form that plans can be held against. */
import type {StoreState} from '../../src/emulator/index.js';

/** One entry for each consignment, in an order of its own. */
export type AtStore = readonly {readonly to: string; readonly units: Readonly<Record<string, number>>}[];

/** Names and units of every consignment; digital lines are nobody's. */
export function whatStands({checkout}: StoreState): AtStore {
  return (checkout?.consignments ?? [])
    .map(({address, lineItemIds}) => {
      const units: Record<string, number> = {};
      for (const line of checkout?.lines ?? []) if (lineItemIds.includes(line.id)) units[line.name] = (units[line.name] ?? 0) + line.quantity;
      return {to: address.firstName, units};
    })
    .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}
