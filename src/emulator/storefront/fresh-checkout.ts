/** What a new checkout is before anybody wrote to it. */
import {storeTime} from '../state/clock.js';
import {drawIncreasingId} from '../state/drawn-ids.js';
import type {Checkout, StoreState} from '../state/store-state.js';
import {blankBillingAddress} from './address-book-rules.js';
import {emptyAddress} from './address-rules.js';
import {isShippable} from './shippable.js';

export function emptyCheckout(state: StoreState, id: string): Checkout {
  const time = storeTime(state);
  return {
    id,
    createdAt: time,
    updatedAt: time,
    version: 1,
    lines: [],
    certificates: [],
    consignments: [],
    billingAddress: state.signedIn ? blankBillingAddress(state) : null,
    customerMessage: '',
    couponCodes: [],
    giftCertificateCodes: [],
    storeCreditApplied: false,
    needsSpamCheck: false,
    orderId: null,
  };
}

/** No consignment, or one without an address that holds everything (store-api 4.1.3, `freshCheckout`). */
export function startFreshCheckout(state: StoreState, checkout: Checkout): void {
  if (state.behaviours.freshCheckout === 'none') return;
  const lineItemIds = checkout.lines.filter(isShippable).map(line => line.id);
  if (lineItemIds.length === 0) return;
  checkout.consignments.push({id: drawIncreasingId(state), address: emptyAddress(), lineItemIds, selected: null, pickupMethodId: null});
}
