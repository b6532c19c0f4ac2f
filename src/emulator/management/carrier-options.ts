/**
 * What each live carrier can be set to (the specification's carrier configurations, store-api 6.2). Options that are not documented are
 * kept unread (a choice: a documented answer holds one, `packaging`).
 */
import {rateTables} from '../carriers/rate-tables/rate-tables.js';
import type {CarrierSettings, LiveCarrier} from '../state/store-state.js';
import {flag, listOf, object, oneOf, type Reader} from './field-readers.js';

type Options = Readonly<Record<string, Reader<unknown>>>;

/** Comes back as '1' in a documented answer, which can be sent again. */
const flagOrDigit: Reader<unknown> = (value, field) => (value === '0' || value === '1' ? value : flag(value, field));

/** A list by the specification's table, text by its example. */
function oneOrMore(...values: string[]): Reader<unknown> {
  return (value, field) => (Array.isArray(value) ? listOf(oneOf(values))(value, field) : oneOf(values)(value, field));
}

const destinationType = oneOf(['residential', 'business']);

const otherOptions: Readonly<Record<LiveCarrier, Options>> = {
  auspost: {},
  canadapost: {},
  endicia: {
    packaging_type: oneOrMore(
      'FlatRateLegalEnvelope',
      'FlatRatePaddedEnvelope',
      'Parcel',
      'SmallFlatRateBox',
      'MediumFlatRateBox',
      'LargeFlatRateBox',
      'FlatRateEnvelope',
      'RegionalRateBoxA',
      'RegionalRateBoxB',
    ),
    show_transit_time: flagOrDigit,
  },
  usps: {},
  fedex: {
    dropoff_type: oneOf(['REGULAR_PICKUP', 'REQUEST_COURIER', 'DROP_BOX', 'BUSINESS_SERVICE_CENTER', 'STATION']),
    packaging_type: oneOf(['FEDEX_ENVELOPE', 'FEDEX_PAK', 'FEDEX_BOX', 'FEDEX_TUBE', 'FEDEX_10KG_BOX', 'FEDEX_25KG_BOX', 'YOUR_PACKAGING']),
    packing_method: oneOf(['SEPARATE', 'COMBINED']),
    rate_type: oneOf(['NONE', 'LIST']),
    include_package_value: flagOrDigit,
    destination_type: destinationType,
  },
  royalmail: {},
  upsready: {
    packaging_type: oneOf(['21', '24', '25', '30', '01', '02', '03', '04', '2a', '2b', '2c']),
    packing_method: oneOf(['separate', 'combined']),
    include_package_value: flagOrDigit,
    destination_type: destinationType,
    show_transit_time: flagOrDigit,
  },
  zoom2u: {},
};

function servicesReader(carrier: LiveCarrier): Reader<string[]> {
  return listOf(oneOf(rateTables[carrier].services.map(({code}) => code)));
}

/** @throws Refusal 400 for a service or a setting the carrier does not have */
export function readCarrierOptions(carrier: LiveCarrier, value: unknown, field: string): CarrierSettings['carrier_options'] {
  const given = object(value, field);
  const options: Options = {...otherOptions[carrier], delivery_services: servicesReader(carrier)};
  for (const [name, read] of Object.entries(options)) {
    if (given[name] !== undefined) read(given[name], `${field}.${name}`);
  }
  return given;
}
