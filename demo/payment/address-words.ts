/** Addresses on one line. */
import type {Address} from './checkout-types.js';

type Shown = Omit<Address, 'stateOrProvinceCode' | 'countryCode'> & {stateOrProvinceCode?: string};

export function nameOf({firstName, lastName}: Pick<Address, 'firstName' | 'lastName'>): string {
  return `${firstName} ${lastName}`.trim();
}

export function addressLine({company, address1, address2, city, stateOrProvince, stateOrProvinceCode, postalCode, country}: Shown): string {
  return [company, address1, address2, [city, stateOrProvinceCode || stateOrProvince, postalCode].filter(Boolean).join(' '), country]
    .filter(Boolean)
    .join(', ');
}
