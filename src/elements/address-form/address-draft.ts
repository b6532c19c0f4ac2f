/** How an address changes while it is typed: a field filled in, another country chosen, made ready to save. */
import type {Address, Country, CustomFieldValue} from '../../domain/address.js';
import {type AddressField, fieldValue} from '../../domain/address-fields.js';

/** The address with one field filled in; text is kept as typed. */
export function withFieldValue(address: Address, {name, custom, items}: AddressField, value: string | readonly string[]): Address {
  if (custom) {
    const others = address.customFields.filter(({fieldId}) => fieldId !== name);
    return {...address, customFields: value.length > 0 ? [...others, {fieldId: name, fieldValue: value}] : others};
  }
  const text = typeof value === 'string' ? value : value.join(' ');
  switch (name) {
    case 'stateOrProvince':
      return {...address, stateOrProvince: text, stateOrProvinceCode: ''};
    case 'stateOrProvinceCode':
      return {...address, stateOrProvinceCode: text, stateOrProvince: items.find(item => item.value === text)?.label ?? ''};
    default:
      return {...address, [name]: text};
  }
}

/** The address in another country: all that was typed stays, but a state that is not of the new country goes. */
export function movedTo(address: Address, code: string, countries: readonly Country[]): Address {
  const statesOf = (countryCode: string) => countries.find(country => country.code === countryCode)?.subdivisions ?? [];
  const moved = {...address, countryCode: code, country: countries.find(country => country.code === code)?.name ?? ''};
  const typed = [address.stateOrProvince, address.stateOrProvinceCode].map(plain).filter(Boolean);
  const [before, after] = [statesOf(address.countryCode), statesOf(code)];
  if (before.length === 0 && after.length === 0) return moved;
  const isTyped = ({code: short, name}: Country['subdivisions'][number]) => typed.includes(plain(short)) || typed.includes(plain(name));
  // Between two lists nothing is looked up: WA is one state in the United States and another in Australia.
  const found = before.length === 0 ? after.find(isTyped) : undefined;
  return {...moved, stateOrProvince: found?.name ?? '', stateOrProvinceCode: found?.code ?? ''};
}

/** The address with what was read from a text: the place as a whole, the person, firm and telephone where the text has them. */
export function pastedInto(address: Address, read: Address, countries: readonly Country[]): Address {
  const {address1, address2, city, stateOrProvince, stateOrProvinceCode, postalCode, firstName, lastName, company, phone} = read;
  return {
    ...movedTo(address, read.countryCode, countries),
    address1,
    address2,
    city,
    stateOrProvince,
    stateOrProvinceCode,
    postalCode,
    ...((firstName || lastName) && {firstName, lastName}),
    ...(company && {company}),
    ...(phone && {phone}),
  };
}

/** The address with the merchant's first answers in the fields they added and nobody answered yet. */
export const prefilled = (address: Address, fields: readonly AddressField[]): Address =>
  fields
    .filter(({name, custom, initial}) => custom && initial !== '' && !address.customFields.some(({fieldId}) => fieldId === name))
    .reduce((filled, field) => withFieldValue(filled, field, field.kind === 'checkboxes' ? [field.initial] : field.initial), address);

/**
 * The address as it is saved: trimmed, the country and the state by name too, without a postcode or state the country's form does not
 * ask for, and the merchant's fields in the types the store wants (a number for pick lists and number fields: store-api 3.5).
 */
export function finished(address: Address, fields: readonly AddressField[], countries: readonly Country[]): Address {
  const {customFields, ...texts} = address;
  const trimmed = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.trim()])) as Omit<Address, 'customFields'>;
  const answered = fields.filter(({custom}) => custom);
  const unknown = customFields.filter(({fieldId}) => !answered.some(({name}) => name === fieldId));
  const asksFor = (name: string) => fields.some(field => field.name === name);
  const state = fields.find(({name}) => name === 'stateOrProvinceCode');
  const code = state ? fieldValue(address, state) : '';
  return {
    ...trimmed,
    country: countries.find(country => country.code === address.countryCode)?.name ?? trimmed.country,
    postalCode: asksFor('postalCode') ? trimmed.postalCode : '',
    ...(state && {stateOrProvinceCode: String(code), stateOrProvince: state.items.find(item => item.value === code)?.label ?? ''}),
    ...(!state && !asksFor('stateOrProvince') && {stateOrProvinceCode: '', stateOrProvince: ''}),
    customFields: [...unknown, ...answered.flatMap(field => answer(address, field))],
  };
}

function answer(address: Address, field: AddressField): CustomFieldValue[] {
  const value = fieldValue(address, field);
  const trimmed = typeof value === 'string' ? value.trim() : value;
  if (trimmed.length === 0) return [];
  const isNumber = (field.kind === 'select' || field.kind === 'number') && typeof trimmed === 'string' && /^-?\d+$/.test(trimmed);
  return [{fieldId: field.name, fieldValue: isNumber ? Number(trimmed) : trimmed}];
}

const plain = (text: string) => text.trim().toLowerCase();
