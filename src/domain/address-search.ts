/** Finding an address among many by what the shopper remembers of it. */
import type {Address} from './address.js';
import {AddressSet} from './address-set.js';
import {oncePer} from './once-per.js';

/** Letters that no accent can be taken off, and how people type them who lack the key. */
const spelledOut: Readonly<Record<string, string>> = {ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i'};

/** Text without case, accents and width: what two spellings of one word have in common. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, letter => spelledOut[letter] ?? letter);

/** All of an address that can be looked for, folded, worked out once. A postcode stands there with and without its spaces. */
const searchable = oncePer((address: Address): string => {
  const {firstName, lastName, company, address1, address2, city, stateOrProvince, stateOrProvinceCode, postalCode, country} = address;
  const parts = [firstName, lastName, company, address1, address2, city, stateOrProvince, stateOrProvinceCode, postalCode, country];
  return folded([...parts, postalCode.replace(/\s/g, '')].join('\n'));
});

/** The addresses in which every word of the query stands, in any order. An empty query fits all: the same list is returned. */
export function addressesWith(query: string, addresses: readonly Address[]): readonly Address[] {
  const words = folded(query)
    .split(/[\s,]+/)
    .filter(Boolean);
  if (words.length === 0) return addresses;
  return addresses.filter(address => {
    const text = searchable(address);
    return words.every(word => text.includes(word));
  });
}

/** What can be picked: each address once, where it is known from first. */
export interface AddressChoices {
  readonly saved: readonly Address[];
  readonly typed: readonly Address[];
  /** By the page's own service. */
  readonly found: readonly Address[];
}

export function addressChoices(saved: readonly Address[], typed: readonly Address[], found: readonly Address[] = []): AddressChoices {
  const seen = new AddressSet();
  const isNew = (address: Address) => seen.add(address);
  return {saved: saved.filter(isNew), typed: typed.filter(isNew), found: found.filter(isNew)};
}
