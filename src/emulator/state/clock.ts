/** The store's clock: real time, or a given time, moved on by hand. */
import type {StoreState} from './store-state.js';

/** Milliseconds since 1970. */
export function storeTime(state: StoreState): number {
  return (state.clock.base ?? Date.now()) + state.clock.offset;
}

/** A time as the storefront writes it, `2024-04-17T00:57:12+00:00` (store-api 3.1). */
export function isoWithOffset(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}+00:00`;
}
