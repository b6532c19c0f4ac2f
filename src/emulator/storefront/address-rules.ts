/** Addresses as the storefront takes and echoes them (store-api 3.5). */
import {problem} from '../refusal.js';
import {countryByCode} from '../scenarios/countries.js';
import type {CustomFieldValue, StoredAddress, StoreState} from '../state/store-state.js';

export function emptyAddress(): StoredAddress {
  return {
    firstName: '',
    lastName: '',
    email: '',
    company: '',
    address1: '',
    address2: '',
    city: '',
    stateOrProvince: '',
    stateOrProvinceCode: '',
    country: '',
    countryCode: '',
    postalCode: '',
    phone: '',
    customFields: [],
    shouldSaveAddress: true,
  };
}

const textFields = [
  'firstName',
  'lastName',
  'email',
  'company',
  'address1',
  'address2',
  'city',
  'stateOrProvince',
  'stateOrProvinceCode',
  'countryCode',
  'postalCode',
  'phone',
] as const;

export function asRecord(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
}

function isFieldValue(value: unknown): value is CustomFieldValue['fieldValue'] {
  return typeof value === 'string' || typeof value === 'number' || (Array.isArray(value) && value.every(part => typeof part === 'string'));
}

/** A pick list takes a number and gives back text (store-api 3.5), as any field does (a choice). One without a value is left out. @throws Refusal for what is no list of fields */
function readCustomFields(input: unknown, status: number): CustomFieldValue[] {
  const unreadable = problem(status, 'Invalid address', 'The customFields of an address must be a list of {fieldId, fieldValue}.');
  if (input === undefined || input === null) return [];
  if (!Array.isArray(input)) throw unreadable;
  return input.flatMap((entry: unknown) => {
    const {fieldId, fieldValue} = asRecord(entry) ?? {};
    if (typeof fieldId !== 'string') throw unreadable;
    if (fieldValue === undefined || fieldValue === null) return [];
    if (!isFieldValue(fieldValue)) throw unreadable;
    return [{fieldId, fieldValue: typeof fieldValue === 'number' ? String(fieldValue) : fieldValue}];
  });
}

/** The server fills in the names of country and state from the codes (store-api 3.5). */
function withNames(address: StoredAddress): StoredAddress {
  const country = countryByCode(address.countryCode);
  const state = country?.subdivisions.find(candidate => candidate.code === address.stateOrProvinceCode);
  return {...address, country: country?.name ?? '', stateOrProvince: state?.name ?? address.stateOrProvince};
}

function isEmptyField({fieldValue}: CustomFieldValue): boolean {
  return fieldValue === '' || (Array.isArray(fieldValue) && fieldValue.length === 0);
}

/** The busier echo of `addressEcho: normalised` (store-api 9). */
function normalised(address: StoredAddress): StoredAddress {
  const trimmed = {...address};
  for (const name of textFields) trimmed[name] = address[name].trim().replace(/\s+/g, ' ');
  trimmed.postalCode = trimmed.postalCode.toUpperCase();
  trimmed.phone = trimmed.phone.replace(/[^\d+]/g, '');
  trimmed.customFields = address.customFields.filter(field => !isEmptyField(field));
  return trimmed;
}

/**
 * Reads an address from a request. Only `countryCode` is required, anything may be partial until the order is placed
 * (store-api 3.5, 4.1.5); fields not given are ''. `shouldSaveAddress` is true unless given (store-api 2.8).
 * @throws Refusal for something that is no address or names an unknown country.
 */
export function readAddress(state: StoreState, input: unknown, status: number, needsCountry = true): StoredAddress {
  const given = asRecord(input);
  if (given === null) throw problem(status, 'Invalid address', 'The address must be an object with at least a countryCode.');
  const address = emptyAddress();
  for (const name of textFields) {
    const value = given[name];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw problem(status, 'Invalid address', `The field ${name} of an address must be text.`);
    }
    address[name] = String(value);
  }
  const countryCode = address.countryCode.trim().toUpperCase();
  if (countryCode === '' ? needsCountry : countryByCode(countryCode) === undefined) {
    throw problem(
      status,
      'Invalid address',
      `The countryCode of an address must be a known two-letter code, not "${address.countryCode}".`,
    );
  }
  address.countryCode = countryCode;
  address.customFields = readCustomFields(given['customFields'], status);
  address.shouldSaveAddress = given['shouldSaveAddress'] !== false;
  const named = withNames(address);
  return state.behaviours.addressEcho === 'normalised' ? withNames(normalised(named)) : named;
}

/** The code of an address's state, found by name where only the name was given. */
export function stateCodeOf(address: StoredAddress): string {
  if (address.stateOrProvinceCode !== '') return address.stateOrProvinceCode;
  const name = address.stateOrProvince.trim().toLowerCase();
  return countryByCode(address.countryCode)?.subdivisions.find(state => state.name.toLowerCase() === name)?.code ?? '';
}
