/** Addresses of orders under the management API's field names, both ways (store-api 6.4). */
import {customFieldLabel} from '../orders/custom-field-label.js';
import {countries, countryByCode, type Country} from '../scenarios/countries.js';
import type {CustomFieldValue, StoredAddress, StoreState} from '../state/store-state.js';
import {filledText, listOf, object, text, type Reader} from './field-readers.js';
import {badRequest, type Given} from './reading.js';

const plainFields = {
  first_name: 'firstName',
  last_name: 'lastName',
  company: 'company',
  street_1: 'address1',
  street_2: 'address2',
  city: 'city',
  zip: 'postalCode',
  phone: 'phone',
  email: 'email',
} as const satisfies Record<string, keyof StoredAddress>;

/** The fields of an address that can be written. */
export const addressFieldNames = [...Object.keys(plainFields), 'state', 'country', 'country_iso2', 'form_fields'];

export function addressFields(address: StoredAddress): Record<string, string> {
  return {
    first_name: address.firstName,
    last_name: address.lastName,
    company: address.company,
    street_1: address.address1,
    street_2: address.address2,
    city: address.city,
    state: address.stateOrProvince,
    zip: address.postalCode,
    country: address.country,
    country_iso2: address.countryCode,
    phone: address.phone,
    email: address.email,
  };
}

export function formFields(state: StoreState, {customFields}: StoredAddress): {name: string; value: unknown}[] {
  return customFields.map(({fieldId, fieldValue}) => ({name: customFieldLabel(state, fieldId), value: fieldValue}));
}

/** One of name and code is enough (the store's guide to orders); the code decides where they differ (a choice). */
function readCountry(given: Given, within: string): Country | undefined {
  if (given['country_iso2'] !== undefined) {
    const code = text(given['country_iso2'], `${within}country_iso2`).trim().toUpperCase();
    const country = countryByCode(code);
    if (country === undefined) throw badRequest(`The field '${within}country_iso2' must be a known two-letter code, not '${code}'.`);
    return country;
  }
  if (given['country'] === undefined) return undefined;
  const name = text(given['country'], `${within}country`).trim();
  const country = countries.find(candidate => candidate.name.toLowerCase() === name.toLowerCase());
  if (country === undefined) throw badRequest(`The field '${within}country' must be the name of a known country, not '${name}'.`);
  return country;
}

const readValue: Reader<CustomFieldValue['fieldValue']> = (value, field) => {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return listOf(text)(value, field);
};

/** Fields are known by their labels. Those not named keep their values (a choice: sub-resources are changed in part). */
function readFormFields(state: StoreState, given: unknown, present: readonly CustomFieldValue[], field: string): CustomFieldValue[] {
  const forms = [...state.formFields.shippingAddress, ...state.formFields.billingAddress];
  const named = listOf(object)(given, field).map(entry => {
    const name = filledText(entry['name'], `${field}.name`);
    const fieldId = forms.find(({custom, label}) => custom && label === name)?.id;
    if (fieldId === undefined) throw badRequest(`The field '${field}' names '${name}', which no form of this store has.`);
    return {fieldId, fieldValue: readValue(entry['value'], `${field}.value`)};
  });
  return [...present.filter(({fieldId}) => named.every(other => other.fieldId !== fieldId)), ...named];
}

/** The code of a state given by name or by code, '' where the country has none such. */
function stateCode({subdivisions}: Country, given: string): string {
  const wanted = given.trim().toLowerCase();
  return subdivisions.find(({code, name}) => code.toLowerCase() === wanted || name.toLowerCase() === wanted)?.code ?? '';
}

/**
 * An address as it is after a request: what it gives is taken as it stands, what it leaves out stays.
 * @param within what a refusal calls the address, as in `billing_address.`; '' for the body itself
 * @throws Refusal 400
 */
export function readAddressFields<Address extends StoredAddress>(state: StoreState, given: Given, present: Address, within = ''): Address {
  const address = {...present};
  for (const [field, name] of Object.entries(plainFields)) {
    if (given[field] !== undefined) address[name] = text(given[field], `${within}${field}`);
  }
  if (given['state'] !== undefined) address.stateOrProvince = text(given['state'], `${within}state`);
  const country = readCountry(given, within) ?? countryByCode(address.countryCode);
  address.country = country?.name ?? '';
  address.countryCode = country?.code ?? '';
  address.stateOrProvinceCode = country === undefined ? '' : stateCode(country, address.stateOrProvince);
  if (given['form_fields'] !== undefined) {
    address.customFields = readFormFields(state, given['form_fields'], address.customFields, `${within}form_fields`);
  }
  return address;
}
