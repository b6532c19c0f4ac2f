/** How a country prints an address, by libaddressinput's data. */
import {formatAddress} from 'localized-address-format';
import {type Address, personName} from './address.js';

// The library keeps its table to itself, so it is asked to print an address of marks: characters no country writes.
export const marks = {address1: '\uE001', city: '\uE002', stateOrProvince: '\uE003', postalCode: '\uE004'} as const;

/** The lines of an address of marks. */
export const print = (countryCode: string) =>
  formatAddress({
    postalCountry: countryCode.toUpperCase(),
    addressLines: [marks.address1],
    locality: marks.city,
    administrativeArea: marks.stateOrProvince,
    postalCode: marks.postalCode,
  });

/** Whether the country's addresses have a part. */
export const writes = (countryCode: string, part: keyof typeof marks) => print(countryCode).some(line => line.includes(marks[part]));

/** Whether the country starts with the region and ends with the street, as in Japan. */
export function isLargeToSmall(countryCode: string): boolean {
  const text = print(countryCode).join('\n');
  const state = text.indexOf(marks.stateOrProvince);
  return state >= 0 && state < text.indexOf(marks.address1);
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
