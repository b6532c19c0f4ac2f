/** What a new checkout holds before anybody wrote to it. */
import {drawIncreasingId} from '../state/drawn-ids.js';
import type {Checkout, StoreState} from '../state/store-state.js';
import {emptyAddress} from './address-rules.js';
import {isShippable} from './shippable.js';

/** None, or one consignment without an address that holds everything (store-api 4.1.3, `freshCheckout`). */
export function startFreshCheckout(state: StoreState, checkout: Checkout): void {
  if (state.behaviours.freshCheckout === 'none') return;
  const lineItemIds = checkout.lines.filter(isShippable).map(line => line.id);
  if (lineItemIds.length === 0) return;
  checkout.consignments.push({id: drawIncreasingId(state), address: emptyAddress(), lineItemIds, selected: null, pickupMethodId: null});
}
