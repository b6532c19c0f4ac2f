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

/** For addresses to ship to: all, or those the zones reach, as the merchant set it. @param language of `Accept-Language` */
export function shippingCountriesAnswer(state: StoreState, language: string): Record<string, unknown> {
  const data = state.settings.countryListStrategy === 'DISPLAY_ALL_COUNTRIES' ? countries : shippableCountries(state);
  return {data: namedIn(language, data), meta: {}};
}

/** For billing addresses: all. */
export function storeCountriesAnswer(language: string): Record<string, unknown> {
  return {data: namedIn(language, countries), meta: {}};
}

/** Both lists take a language (store-api 1). English is the store's own; which others a store knows is the merchant's to say: here, all. */
function namedIn(header: string, listed: readonly Country[]): readonly Country[] {
  const [first = ''] = header.split(/[,;]/);
  const [language] = Intl.DisplayNames.supportedLocalesOf(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(first.trim()) ? first.trim() : []);
  if (language === undefined || new Intl.Locale(language).language === 'en') return listed;
  const names = new Intl.DisplayNames(language, {type: 'region'});
  return listed.map(country => ({...country, name: names.of(country.code) ?? country.name}));
}
