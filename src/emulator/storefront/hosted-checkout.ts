/** What opening the store's own checkout page does to a split (`hostedCheckout`). */
import type {StoreState} from '../state/store-state.js';
import {settle} from './consignment-rules.js';
import {mergeArrival, moveLine} from './line-moves.js';
import {isChild, isShippable} from './shippable.js';
import {markWritten} from './version-rules.js';

/** With multi-address shipping switched off the page may move all that ships into the first consignment (store-api 4.3, Shipping mode switch). */
export function openHostedCheckout(state: StoreState): void {
  const {checkout, settings, behaviours} = state;
  if (checkout === null || settings.hasMultiShippingEnabled || behaviours.hostedCheckout === 'keeps') return;
  const [first, ...others] = [...checkout.consignments].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (first === undefined || others.length === 0) return;
  for (const line of checkout.lines.filter(candidate => isShippable(candidate) && !isChild(candidate))) {
    if (first.lineItemIds.includes(line.id)) continue;
    moveLine(checkout, line, first);
    mergeArrival(state, checkout, first, line);
  }
  settle(state, checkout);
  markWritten(state, checkout);
}
