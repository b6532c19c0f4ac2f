/** Where something goes: the address in the store's fields, and what it takes for two of them to be the same place. */

import {oncePer} from './once-per.js';

/** One answer to a field the merchant added to the address form (store-api 3.5). */
export interface CustomFieldValue {
  readonly fieldId: string;
  readonly fieldValue: string | number | readonly string[];
}

/** An address as the store's endpoints spell it. Unknown parts are `''`, never missing. */
export interface Address {
  readonly firstName: string;
  readonly lastName: string;
  readonly company: string;
  readonly address1: string;
  readonly address2: string;
  readonly city: string;
  readonly stateOrProvince: string;
  readonly stateOrProvinceCode: string;
  readonly countryCode: string;
  /** The country's name; filled in by the store. */
  readonly country: string;
  readonly postalCode: string;
  readonly phone: string;
  readonly customFields: readonly CustomFieldValue[];
}

/** A country as the store lists it (store-api 2.7). */
export interface Country {
  readonly code: string;
  readonly name: string;
  readonly hasPostalCodes: boolean;
  readonly requiresState: boolean;
  readonly subdivisions: readonly {readonly code: string; readonly name: string}[];
}

/** An address with nothing filled in but, if known, its country. */
export const emptyAddress = (countryCode = ''): Address => ({
  firstName: '',
  lastName: '',
  company: '',
  address1: '',
  address2: '',
  city: '',
  stateOrProvince: '',
  stateOrProvinceCode: '',
  countryCode,
  country: '',
  postalCode: '',
  phone: '',
  customFields: [],
});

/** An address as a page gives it, made whole: what is left out, or is no text, is `''`; an answer to no field is none. */
export function wholeAddress(given: Partial<Address>): Address {
  const {customFields: _none, ...texts} = emptyAddress();
  const answers: readonly unknown[] = Array.isArray(given.customFields) ? given.customFields : [];
  const isAnswer = (answer: unknown): answer is CustomFieldValue =>
    typeof answer === 'object' && answer !== null && 'fieldId' in answer && typeof answer.fieldId === 'string' && 'fieldValue' in answer;
  const names = Object.keys(texts) as (keyof typeof texts)[];
  const parts = names.map(name => [name, typeof given[name] === 'string' ? given[name].trim() : ''] as const);
  return {
    ...emptyAddress(),
    ...Object.fromEntries(parts),
    customFields: answers.filter(isAnswer),
  };
}

/** The person's name as shown to the shopper, or `''`. */
export const personName = ({firstName, lastName, company}: Address): string => `${firstName} ${lastName}`.trim() || company.trim();

const plain = (text: string) => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
const compact = (text: string) => plain(text).replace(/[\s.-]/g, '');
const digits = (text: string) => text.replace(/\D/g, '');

const answers = oncePer((customFields: Address['customFields']): string =>
  JSON.stringify(
    customFields
      .map(({fieldId, fieldValue}): [string, string] => [
        fieldId,
        Array.isArray(fieldValue) ? fieldValue.join('\n') : String(fieldValue as string | number),
      ])
      .map(([fieldId, value]) => [fieldId, value.trim()] as const)
      .filter(([, value]) => value !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ),
);

/** Fields that count, each spelled in one of the ways that mean the same. */
const spelled = oncePer(({firstName, lastName, company, address1, address2, city, countryCode, postalCode, phone}: Address) => ({
  firstName: plain(firstName),
  lastName: plain(lastName),
  company: plain(company),
  address1: plain(address1),
  address2: plain(address2),
  city: plain(city),
  countryCode: countryCode.toUpperCase(),
  postalCode: compact(postalCode),
  phone: digits(phone),
}));

const counting = ['lastName', 'firstName', 'address1', 'address2', 'company', 'city', 'countryCode', 'postalCode', 'phone'] as const;

/**
 * Whether two addresses are the same place for the same person.
 *
 * Tolerant of what a store may do to what it was sent (store-api 3.5, 9 `addressEcho`): state by name or code, case, spaces,
 * postcode spacing, phone punctuation, empty custom fields. Blind to the country's name.
 */
export const sameAddress = (a: Address, b: Address): boolean =>
  counting.every(field => a[field] === b[field] || spelled(a)[field] === spelled(b)[field]) &&
  sameState(a, b) &&
  answers(a.customFields) === answers(b.customFields);

/** Equal for any two that are the same address: to look for one among many. */
export const addressGroup = (address: Address): string => `${spelled(address).lastName}\n${spelled(address).address1}`;

function sameState(a: Address, b: Address): boolean {
  if (a.stateOrProvinceCode && a.stateOrProvinceCode === b.stateOrProvinceCode) return true;
  if (a.stateOrProvinceCode && b.stateOrProvinceCode) return plain(a.stateOrProvinceCode) === plain(b.stateOrProvinceCode);
  const spellings = ({stateOrProvince, stateOrProvinceCode}: Address) => [stateOrProvince, stateOrProvinceCode].map(plain).filter(Boolean);
  const [left, right] = [spellings(a), spellings(b)];
  return left.length === 0 && right.length === 0 ? true : left.some(spelling => right.includes(spelling));
}

/** Whether a store can be expected to ship to both by the same methods at the same prices: a forecast, zones are the store's affair. */
export const sameRegion = (a: Address, b: Address): boolean =>
  a.countryCode.toUpperCase() === b.countryCode.toUpperCase() && sameState(a, b);

/**
 * Whether a store can be expected to quote shipping for it: country, and state and postcode where the country has them
 * (store-api 4.1.5). Without the country's data, a town or a postcode will do.
 */
export function canBeQuoted(address: Address, country?: Country): boolean {
  if (!address.countryCode) return false;
  if (!country) return Boolean(address.postalCode.trim() || address.city.trim());
  if (country.hasPostalCodes && !address.postalCode.trim()) return false;
  return !country.requiresState || Boolean(address.stateOrProvince.trim() || address.stateOrProvinceCode.trim());
}
