/** What a live carrier offers for one parcel, whoever it is. */
import type {ShippingMethod} from '../state/store-state.js';

/** Cost in major units of the catalogue's currency, before handling. */
export interface LiveRate {
  /** The carrier's code for the service. */
  service: string;
  /** As the shopper reads it, as in `UPS® (UPS Next Day Air®)`. */
  description: string;
  cost: number;
  transitTime: string;
  additionalDescription: string;
}

/** Asks the carrier of a method; null where it could not be asked, which is what fallback methods are for (store-api 6.2). */
export type LiveRates = (method: ShippingMethod) => LiveRate[] | null;

/** A store without carriers. */
export const noCarriers: LiveRates = () => [];
