/** What a request writes to a zone (store-api 6.1). */
import type {ShippingZone} from '../state/store-state.js';
import {amountOrText, fieldOf, filledText, flag, object, oneOf} from './field-readers.js';
import {writtenFees} from './handling-fees.js';
import {badRequest, type Given} from './reading.js';
import {readLocations, type NamedLocation} from './zone-locations.js';

/** Everything of a zone that a request can set. Locations are null where they stay. */
interface ZoneFields extends Pick<ShippingZone, 'name' | 'type' | 'free_shipping' | 'handling_fees' | 'enabled'> {
  locations: NamedLocation[] | null;
}

/** What a new zone is where a request says nothing. None of it is documented; enabled is a choice (store-api 6.1). */
export function blankZone(id: number): ShippingZone {
  return {
    id,
    name: '',
    type: 'global',
    locations: [],
    free_shipping: {enabled: false, minimum_sub_total: 0, exclude_fixed_shipping_products: false},
    handling_fees: {fixed_surcharge: 0, display_separately: false},
    enabled: true,
    methods: [],
  };
}

function writtenFreeShipping(before: ShippingZone['free_shipping'], value: unknown): ShippingZone['free_shipping'] {
  const field = 'free_shipping';
  const given = object(value, field);
  return {
    enabled: fieldOf(given, 'enabled', flag, before.enabled, field),
    minimum_sub_total: fieldOf(given, 'minimum_sub_total', amountOrText, before.minimum_sub_total, field),
    exclude_fixed_shipping_products: fieldOf(given, 'exclude_fixed_shipping_products', flag, before.exclude_fixed_shipping_products, field),
  };
}

/** Locations of one type mean nothing to another, so a new type comes with its own; a global zone has none. A choice. */
function writtenLocations(before: ShippingZone, type: ShippingZone['type'], value: unknown): NamedLocation[] | null {
  if (value !== undefined) return readLocations(type, value);
  if (type === before.type) return null;
  if (type === 'global' || before.locations.length === 0) return [];
  throw badRequest("The field 'locations' must come with the new type of the zone.");
}

/** What is left out stays as it was, fields that are not documented are passed over; both are choices. @throws Refusal 400 */
export function writtenZone(before: ShippingZone, given: Given): ZoneFields {
  const type = fieldOf(given, 'type', oneOf(['zip', 'country', 'state', 'global']), before.type);
  return {
    name: filledText(given['name'], 'name'),
    type,
    locations: writtenLocations(before, type, given['locations']),
    free_shipping: fieldOf(given, 'free_shipping', value => writtenFreeShipping(before.free_shipping, value), before.free_shipping),
    handling_fees: fieldOf(given, 'handling_fees', value => writtenFees(before.handling_fees, value), before.handling_fees),
    enabled: fieldOf(given, 'enabled', flag, before.enabled),
  };
}
