/** How a country writes an address, by libaddressinput's data: which parts it has, in which order, and the lines as they are printed. */
import {formatAddress} from 'localized-address-format';
import {type Address, type Country, personName} from './address.js';

/** The parts of an address whose order is the country's to say. */
export type PlacePart = 'address1' | 'address2' | 'city' | 'stateOrProvince' | 'postalCode';

// The library keeps its table to itself, so it is asked to print an address of marks: characters no country writes.
const marks = {address1: '\uE001', city: '\uE002', stateOrProvince: '\uE003', postalCode: '\uE004'} as const;

const print = (countryCode: string) =>
  formatAddress({
    postalCountry: countryCode.toUpperCase(),
    addressLines: [marks.address1],
    locality: marks.city,
    administrativeArea: marks.stateOrProvince,
    postalCode: marks.postalCode,
  });

const writes = (countryCode: string, part: keyof typeof marks) => print(countryCode).some(line => line.includes(marks[part]));

/** Whether the country starts with the region and ends with the street, as in Japan. */
function isLargeToSmall(countryCode: string): boolean {
  const text = print(countryCode).join('\n');
  const state = text.indexOf(marks.stateOrProvince);
  return state >= 0 && state < text.indexOf(marks.address1);
}

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

/** Countries whose post writes the state as its code. */
const abbreviatesState = new Set(['AU', 'BR', 'CA', 'IT', 'US']);

/**
 * The address as lines in its country's order, for showing: without the person's name (and without the company where that stands in for
 * the name), the company first, `countryName`, if given, last. Nothing filled in is left out, even where the country does not write it.
 */
export function addressLines(address: Address, {countryName = ''}: {readonly countryName?: string} = {}): string[] {
  const trimmed = (text: string) => text.trim();
  const countryCode = address.countryCode.toUpperCase();
  const name = trimmed(address.stateOrProvince);
  const code = trimmed(address.stateOrProvinceCode);
  const state = abbreviatesState.has(countryCode) ? code || name : name || code;
  const postalCode = trimmed(address.postalCode);

  const townAndState = [trimmed(address.city), writes(countryCode, 'stateOrProvince') ? '' : state].filter(Boolean).join(', ');
  const town = [townAndState, writes(countryCode, 'postalCode') ? '' : postalCode].filter(Boolean).join(' ');
  const streets = [address.address1, address.address2].map(trimmed).filter(Boolean);
  const place = {postalCountry: countryCode, administrativeArea: state, postalCode};
  const script = isLatin([...streets, town, state].join('')) ? 'latin' : 'local';

  let lines: string[];
  if (writes(countryCode, 'city')) {
    lines = formatAddress({...place, locality: town, addressLines: streets}, script);
  } else {
    const withoutTown = formatAddress({...place, addressLines: streets}, script);
    // "SINGAPORE 238859" names the town already.
    const isNamed = withoutTown.some(line => line.toLowerCase().includes(town.toLowerCase()));
    const all = script === 'local' && isLargeToSmall(countryCode) ? [town, ...streets] : [...streets, town];
    lines = isNamed ? withoutTown : formatAddress({...place, addressLines: all}, script);
  }

  const company = personName(address) === trimmed(address.company) ? '' : trimmed(address.company);
  return [company, ...lines.map(tidy), trimmed(countryName)].filter(Boolean);
}

/** The address in one line, for lists and names of buttons. */
export const addressInOneLine = (address: Address, options?: {readonly countryName?: string}): string =>
  addressLines(address, options).join(', ');

const isLatin = (text: string) => !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text);

/** Drops a separator left at the start of a line, and a country prefix the shopper typed too ("SE-SE-111 22"). */
const tidy = (line: string) =>
  line
    .replace(/^[\s,-]+/, '')
    .replace(/\b([A-Z]{2}|[A-Z]{1,2}[- ])\1(?=\d)/, '$1')
    .trim();
