/** The settings of each type of shipping method (store-api 6.2). */
import type {RangeSettings, RateRange, ShippingMethod} from '../state/store-state.js';
import {readCarrierOptions} from './carrier-options.js';
import {amount, fieldOf, listOf, nullOr, object, oneOf} from './field-readers.js';
import {isProviderCarrier, type NamedType} from './method-types.js';
import {badRequest, refuseMissing, type Given} from './reading.js';

const FIELD = 'settings';

function readRange(value: unknown, field: string): RateRange {
  const given = object(value, field);
  refuseMissing(given, ['lower_limit', 'upper_limit', 'shipping_cost'], field);
  const range = {
    lower_limit: amount(given['lower_limit'], `${field}.lower_limit`),
    upper_limit: amount(given['upper_limit'], `${field}.upper_limit`),
    shipping_cost: amount(given['shipping_cost'], `${field}.shipping_cost`),
  };
  if (range.lower_limit > range.upper_limit) throw badRequest(`The lower_limit of the field '${field}' must not be above its upper_limit.`);
  return range;
}

/** Without a default cost there is none, and its type is a fixed amount (a choice). */
function readRanges(given: Given): RangeSettings {
  refuseMissing(given, ['range'], FIELD);
  return {
    default_cost: fieldOf(given, 'default_cost', nullOr(amount), null, FIELD),
    default_cost_type: fieldOf(given, 'default_cost_type', oneOf(['percentage_of_total', 'fixed_amount']), 'fixed_amount', FIELD),
    range: listOf(readRange)(given['range'], `${FIELD}.range`),
  };
}

/**
 * Replaces the settings as a whole; fields another type has are passed over. What a method charges has to be given, while the options
 * of a carrier may be left out, as in documented answers; both are choices. @throws Refusal 400
 */
export function readSettings(type: NamedType, value: unknown): ShippingMethod['settings'] {
  const given = object(value, FIELD);
  switch (type) {
    case 'perorder':
    case 'peritem':
      refuseMissing(given, ['rate'], FIELD);
      return {rate: amount(given['rate'], `${FIELD}.rate`)};
    case 'weight':
    case 'total':
      return readRanges(given);
    case 'freeshipping':
      return {};
    default: {
      const options = given['carrier_options'];
      if (options === undefined) return {};
      const field = `${FIELD}.carrier_options`;
      // What the options of a provider app mean, only the app knows (store-api 6.2).
      return {carrier_options: isProviderCarrier(type) ? object(options, field) : readCarrierOptions(type, options, field)};
    }
  }
}
