/** What a country is called in the shopper's language. */
import type {Address, Country} from '../domain/address.js';

const known = new Map<string, Intl.DisplayNames>();

/**
 * The store's name for the country of an address, where the store was asked in the page's language; else Intl's; else what stands in the
 * address, which is in whatever language it was typed or the store was set up in.
 */
export function countryName({countryCode, country}: Address, countries: readonly Country[], language: string): string {
  return countries.find(({code}) => code === countryCode)?.name ?? (byIntl(countryCode, language) || country || countryCode);
}

function byIntl(countryCode: string, language: string): string {
  const names = known.get(language) ?? new Intl.DisplayNames([language, 'en'], {type: 'region', fallback: 'none'});
  known.set(language, names);
  return /^[A-Z]{2}$/.test(countryCode) ? (names.of(countryCode) ?? '') : '';
}
