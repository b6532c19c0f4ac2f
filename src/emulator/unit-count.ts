/** How many units of each product a checkout holds: what no consignment write may change (store-api 4.2). */
import type {StoreState} from './state/store-state.js';

/** A text that is equal for two states with equal units. */
export function unitCount(state: StoreState): string {
  const units = new Map<string, number>();
  for (const line of state.checkout?.lines ?? []) {
    const key = `${line.kind}:${line.productId}:${line.variantId}:${line.sku}:${line.name}`;
    units.set(key, (units.get(key) ?? 0) + line.quantity);
  }
  return JSON.stringify([...units].sort(([a], [b]) => (a < b ? -1 : 1)));
}
