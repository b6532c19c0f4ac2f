/** What a carrier is asked about. */
import type {CartLine, StoredAddress} from '../state/store-state.js';

export interface Shipment {
  destination: StoredAddress;
  lines: readonly CartLine[];
  checkoutId: string;
}
