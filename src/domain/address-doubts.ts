/** What may be wrong with an address that the store would take: reasons to look again, never to stop. Pure, and asks nobody. */
import type {Address, Country} from './address.js';
import {namesPostBox} from './address-words.js';
import {looksLikePostcode} from './postcodes.js';

/** Names of the fields are keys of {@link Address}. */
export type AddressDoubt =
  | {readonly kind: 'postcode-shape'; readonly field: 'postalCode'}
  | {readonly kind: 'no-house-number'; readonly field: 'address1'}
  /** Longer than most carriers print; `split`: how the street would fit on two lines, where it would. */
  | {readonly kind: 'line-too-long'; readonly field: LabelLine; readonly length: number; readonly split: TwoLines | null}
  | {readonly kind: 'letters'; readonly field: LatinField};

type TwoLines = Pick<Address, 'address1' | 'address2'>;
const labelLines = ['company', 'address1', 'address2'] as const;
type LabelLine = (typeof labelLines)[number];
const latinFields = ['firstName', 'lastName', 'company', 'address1', 'address2', 'city'] as const;
type LatinField = (typeof latinFields)[number];

/** The most characters that the labels of most carriers hold in a line (UPS, FedEx, DHL and others: 35). */
export const labelWidth = 35;

/** Where each house has a number. Elsewhere (Britain, Ireland, India) many have a name instead. */
const numbered = new Set('AT AU BE BR CA CH CZ DE DK ES FI FR HU IT JP LU MX NL NO NZ PL PT SE SK US'.split(' '));

/** Everything worth a second look, in the order of the form. `country` as the store lists it; without it, by what is known of its code. */
export function doubtsAbout(address: Address, country?: Country): readonly AddressDoubt[] {
  return [...aboutLetters(address), ...aboutWidth(address), ...aboutHouse(address), ...aboutPostcode(address, country)];
}

function aboutPostcode({postalCode, countryCode}: Address, country?: Country): AddressDoubt[] {
  if (!postalCode.trim() || country?.hasPostalCodes === false) return [];
  return looksLikePostcode(postalCode, countryCode) === false ? [{kind: 'postcode-shape', field: 'postalCode'}] : [];
}

function aboutHouse({address1, address2, countryCode}: Address): AddressDoubt[] {
  const street = `${address1} ${address2}`;
  // Any script's digits, and Japan's and China's own.
  const hasNumber = /[\p{N}一二三四五六七八九十]/u.test(street);
  return numbered.has(countryCode) && address1.trim() && !hasNumber && !namesPostBox(street)
    ? [{kind: 'no-house-number', field: 'address1'}]
    : [];
}

function aboutWidth(address: Address): AddressDoubt[] {
  return labelLines.flatMap((field): AddressDoubt[] => {
    const {length} = address[field].trim();
    if (length <= labelWidth) return [];
    return [
      {kind: 'line-too-long', field, length, split: field === 'address1' && !address.address2.trim() ? inTwoLines(address.address1) : null},
    ];
  });
}

/** The street on two lines, broken after a comma if there is a good one, else between two words; null where neither fits. */
export function inTwoLines(street: string): TwoLines | null {
  const text = street.trim().replace(/\s+/g, ' ');
  const breaks = [...text.matchAll(/,\s|\s/g)].filter(
    ({index, 0: gap}) => index <= labelWidth && text.length - index - gap.length <= labelWidth,
  );
  const best = breaks.findLast(([gap]) => gap.startsWith(',')) ?? breaks.at(-1);
  if (!best) return null;
  return {address1: text.slice(0, best.index), address2: text.slice(best.index + best[0].length)};
}

/** "Latin letters only": carriers print what the destination's own post writes, and where that is Latin, nothing else. */
function aboutLetters(address: Address): AddressDoubt[] {
  if (!writesLatin(address.countryCode)) return [];
  const field = latinFields.find(name => /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(address[name]));
  return field ? [{kind: 'letters', field}] : [];
}

function writesLatin(countryCode: string): boolean {
  return /^[A-Z]{2}$/.test(countryCode) && new Intl.Locale(`und-${countryCode}`).maximize().script === 'Latn';
}
