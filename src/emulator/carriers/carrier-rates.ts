/** What the live carriers of a consignment offer (store-api 6.2, 6.6). */
import type {LiveRates} from '../rating/live-rates.js';
import {noCarriers} from '../rating/live-rates.js';
import type {CartLine, StoredAddress, StoreState} from '../state/store-state.js';

/** What a carrier is asked about. */
export interface Shipment {
  destination: StoredAddress;
  lines: readonly CartLine[];
  checkoutId: string;
}

export function carrierRates(_state: StoreState, _shipment: Shipment): LiveRates {
  return noCarriers;
}
