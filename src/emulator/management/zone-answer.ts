/** A zone as the management API writes it (store-api 6.1): amounts as text, its methods elsewhere. */
import type {ShippingZone} from '../state/store-state.js';
import {surchargeAnswer} from './handling-fees.js';

const MINIMUM_PLACES = 4;

export function zoneAnswer({id, name, type, locations, free_shipping, handling_fees, enabled}: ShippingZone): Record<string, unknown> {
  return {
    id,
    name,
    type,
    locations,
    free_shipping: {...free_shipping, minimum_sub_total: Number(free_shipping.minimum_sub_total).toFixed(MINIMUM_PLACES)},
    handling_fees: {...surchargeAnswer(handling_fees), display_separately: handling_fees.display_separately ?? false},
    enabled,
  };
}
