/** The two lists of countries of the internal API (store-api 2.7), in its `{data, meta}` envelope. */
import {countries, type Country} from '../scenarios/countries.js';
import type {StoreState} from '../state/store-state.js';

/** Where the enabled zones reach: everywhere with a global one. */
function shippableCountries(state: StoreState): readonly Country[] {
  const zones = state.zones.filter(zone => zone.enabled);
  if (zones.some(zone => zone.type === 'global')) return countries;
  const reached = new Set(zones.flatMap(zone => zone.locations.map(location => location.country_iso2)));
  return countries.filter(country => reached.has(country.code));
}

/** For addresses to ship to: all, or those the zones reach, as the merchant set it. */
export function shippingCountriesAnswer(state: StoreState): Record<string, unknown> {
  const data = state.settings.countryListStrategy === 'DISPLAY_ALL_COUNTRIES' ? countries : shippableCountries(state);
  return {data, meta: {}};
}

/** For billing addresses: all. */
export function storeCountriesAnswer(): Record<string, unknown> {
  return {data: countries, meta: {}};
}
