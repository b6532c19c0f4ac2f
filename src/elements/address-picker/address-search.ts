/** Finding an address among many by what the shopper remembers of it. */
import type {Address} from '../../domain/address.js';

/** Whether every word of the query stands in the address, whatever the case and the accents. Spaces in a postcode do not matter. */
export function matchesSearch(address: Address, query: string): boolean {
  const {firstName, lastName, company, address1, address2, city, stateOrProvince, stateOrProvinceCode, postalCode, country} = address;
  const parts = [firstName, lastName, company, address1, address2, city, stateOrProvince, stateOrProvinceCode, postalCode, country];
  const text = folded([...parts, postalCode.replace(/\s/g, '')].join(' '));
  const words = folded(query).split(/[\s,]+/);
  return words.every(word => text.includes(word));
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
