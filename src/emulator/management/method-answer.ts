/** A shipping method as the management API writes it (store-api 6.2). What the storefront shows beside it has no field here. */
import type {ShippingMethod} from '../state/store-state.js';
import {surchargeAnswer} from './handling-fees.js';
import {shownType} from './method-types.js';

export function methodAnswer(method: ShippingMethod): Record<string, unknown> {
  const {id, name, settings, enabled, handling_fees, is_fallback, channel_ids} = method;
  return {id, name, type: shownType(method), settings, enabled, handling_fees: surchargeAnswer(handling_fees), is_fallback, channel_ids};
}
