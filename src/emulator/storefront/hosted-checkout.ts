/** What opening the store's own checkout page does to a split (`hostedCheckout`). */
import type {StoreState} from '../state/store-state.js';
import {settle} from './consignment-rules.js';
import {mergeArrival, moveLine} from './line-moves.js';
import {disturbEdited} from './selection-rules.js';
import {isChild, isShippable} from './shippable.js';
import {markWritten} from './version-rules.js';

/**
 * With multi-address shipping switched off the page may move all that ships, collected goods included, into the first consignment that
 * ships (store-api 4.3, Shipping mode switch): a PUT that names every line.
 */
export function openHostedCheckout(state: StoreState): void {
  const {checkout, settings, behaviours} = state;
  if (checkout === null || settings.hasMultiShippingEnabled || behaviours.hostedCheckout === 'keeps') return;
  if (checkout.consignments.length < 2) return;
  const [first] = checkout.consignments.filter(({pickupMethodId}) => pickupMethodId === null).sort((a, b) => (a.id < b.id ? -1 : 1));
  if (first === undefined) return;
  const held = new Set(first.lineItemIds);
  for (const line of checkout.lines.filter(candidate => isShippable(candidate) && !isChild(candidate) && !held.has(candidate.id))) {
    moveLine(checkout, line, first);
    mergeArrival(state, checkout, first, line);
  }
  disturbEdited(state, first);
  settle(state, checkout);
  markWritten(state, checkout);
}
