/** What a zone of each type reaches, as requests name it (store-api 6.1). */
import {countryByCode, type Country} from '../scenarios/countries.js';
import type {ShippingZone, ZoneLocation} from '../state/store-state.js';
import {filledText, listOf, object, type Reader} from './field-readers.js';
import {badRequest, refuseMissing, type Given} from './reading.js';

export type NamedLocation = Omit<ZoneLocation, 'id'>;

/** The platform's limit of locations by postcode; over all zones together (a choice, the specification gives the number alone). */
export const MOST_ZIP_LOCATIONS = 40_000;

const fieldsOf = {
  zip: ['zip', 'country_iso2'],
  state: ['country_iso2', 'state_iso2'],
  country: ['country_iso2'],
  global: [],
} as const satisfies Record<ShippingZone['type'], readonly (keyof NamedLocation)[]>;

const everyField: readonly (keyof NamedLocation)[] = ['zip', 'country_iso2', 'state_iso2'];

function countryOf(code: string, field: string): Country {
  const country = countryByCode(code);
  if (country === undefined)
    throw badRequest(`The field '${field}' must be the ISO 3166-1 alpha-2 code of a country of this store, as in 'US'.`);
  return country;
}

function refuseUnknownState({subdivisions, name}: Country, code: string, field: string): void {
  if (subdivisions.some(state => state.code === code)) return;
  const known = subdivisions.length === 0 ? 'The store knows none' : `Use one of ${subdivisions.map(state => state.code).join(', ')}`;
  throw badRequest(`The field '${field}' must be the code of a state of ${name}. ${known}.`);
}

/** A location names what its zone's type asks for and no more (a choice: whoever names a state means that state alone). */
function readLocation(type: ShippingZone['type']): Reader<NamedLocation> {
  const wanted: readonly (keyof NamedLocation)[] = fieldsOf[type];
  return (value, field) => {
    const given: Given = object(value, field);
    refuseMissing(given, wanted, field);
    const surplus = everyField.find(name => given[name] !== undefined && !wanted.includes(name));
    if (surplus !== undefined)
      throw badRequest(`The field '${field}' of a zone of type ${type} takes ${wanted.join(' and ')}, not ${surplus}.`);
    const country = countryOf(filledText(given['country_iso2'], `${field}.country_iso2`), `${field}.country_iso2`);
    const location: NamedLocation = {country_iso2: country.code};
    if (type === 'zip') location.zip = filledText(given['zip'], `${field}.zip`);
    if (type === 'state') {
      location.state_iso2 = filledText(given['state_iso2'], `${field}.state_iso2`);
      refuseUnknownState(country, location.state_iso2, `${field}.state_iso2`);
    }
    return location;
  };
}

/** An id given with a location is passed over, for the store numbers them (store-api 6.1). @throws Refusal 400 */
export function readLocations(type: ShippingZone['type'], value: unknown): NamedLocation[] {
  if (type !== 'global') return listOf(readLocation(type))(value, 'locations');
  if (listOf(object)(value, 'locations').length > 0) throw badRequest("The field 'locations' of a zone of type global must be empty.");
  return [];
}

/** @throws Refusal 400 where a store with these zones would have too many locations by postcode */
export function refuseTooManyZips(zones: readonly ShippingZone[]): void {
  const count = zones.reduce((sum, {type, locations}) => sum + (type === 'zip' ? locations.length : 0), 0);
  if (count > MOST_ZIP_LOCATIONS) throw badRequest(`A store takes at most ${MOST_ZIP_LOCATIONS} locations of type zip, not ${count}.`);
}
