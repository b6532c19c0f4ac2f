/** Which parts a country's addresses have, in which order, and the countries there are: by libaddressinput's data, for stores that do not say. */
import type {Country} from './address.js';
import {isLargeToSmall, marks, print, writes} from './address-format.js';

/** The parts of an address whose order is the country's to say. */
export type PlacePart = 'address1' | 'address2' | 'city' | 'stateOrProvince' | 'postalCode';

/**
 * The parts of an address in the country's order. A part it does not write still has its place, since the store may ask for it: the
 * town beside the street, the state after the town, the postcode last.
 */
export function placeOrder(countryCode: string): readonly PlacePart[] {
  const text = print(countryCode).join('\n');
  const written = (Object.keys(marks) as (keyof typeof marks)[]).filter(part => text.includes(marks[part]));
  const order: PlacePart[] = written.sort((a, b) => text.indexOf(marks[a]) - text.indexOf(marks[b]));
  if (!order.includes('city')) order.splice(order.indexOf('address1') + (isLargeToSmall(countryCode) ? 0 : 1), 0, 'city');
  if (!order.includes('stateOrProvince')) order.splice(order.indexOf('city') + 1, 0, 'stateOrProvince');
  if (!order.includes('postalCode')) order.push('postalCode');
  return order.flatMap(part => (part === 'address1' ? ['address1', 'address2'] : [part]));
}

/** Whether the country's addresses name a state, province or county at all. */
export const usesState = (countryCode: string): boolean => writes(countryCode, 'stateOrProvince');

/**
 * A country by the library's data alone, for a store that did not say. It has postcodes if it writes them. It needs a state only where
 * the state stands on the town's line ("Austin, TX"): elsewhere (an Irish county) demanding one would stop people who know none.
 */
export const countryByFormat = (code: string, name = ''): Country => ({
  code,
  name,
  hasPostalCodes: writes(code, 'postalCode'),
  requiresState: print(code).some(line => line.includes(marks.stateOrProvince) && line.includes(marks.city)),
  subdivisions: [],
});

/** Regions `Intl` can name that are no country of ISO 3166: unions, pseudo-locales, reserved islands. */
const noCountries = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const listed = new Map<string, readonly Country[]>();

/** All countries, named and sorted in the language (a BCP 47 tag; English stands in for one that is no tag). */
export function allCountries(language: string): readonly Country[] {
  const known = listed.get(language);
  if (known) return known;
  const locale = localeOf(language);
  const names = new Intl.DisplayNames([locale, 'en'], {type: 'region', fallback: 'none'});
  const countries = letters
    .flatMap(first => letters.map(second => first + second))
    // A code of the past (SU, YU) stands for another region now.
    .filter(code => !noCountries.has(code) && new Intl.Locale(`und-${code}`).region === code)
    .flatMap(code => {
      const name = names.of(code);
      return name ? [countryByFormat(code, name)] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  listed.set(language, countries);
  return countries;
}

function localeOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
