/** Which fields an address form shows for a country, in which order, and what is still wrong with an address measured by them. */
import type {Address, Country} from './address.js';
import {allCountries, countryByFormat, type PlacePart, placeOrder, usesState} from './address-parts.js';
import type {FormField} from './form-field.js';

export type AddressFieldKind = 'text' | 'select' | 'multiline' | 'radio' | 'checkboxes' | 'date' | 'number' | 'tel';

/** One field of the address form, ready for one country. */
export interface AddressField {
  /** A key of {@link Address} (`stateOrProvinceCode` where the state is picked from a list), or the id of a field the merchant added. */
  readonly name: string;
  readonly custom: boolean;
  /** The store's label, or `''`: the form has a word of its own. */
  readonly label: string;
  readonly required: boolean;
  readonly kind: AddressFieldKind;
  /** What can be chosen; empty for fields that are typed. */
  readonly items: readonly {readonly value: string; readonly label: string}[];
  /** The most characters the store takes, or null. */
  readonly maxLength: number | null;
  /** What the merchant wants to stand in a field of theirs at first, or `''`. */
  readonly initial: string;
  /** The last token of `autocomplete`, or `''` for a field the browser cannot know. */
  readonly autocomplete: string;
}

const autocompletes: Readonly<Record<string, string>> = {
  firstName: 'given-name',
  lastName: 'family-name',
  company: 'organization',
  address1: 'address-line1',
  address2: 'address-line2',
  city: 'address-level2',
  stateOrProvince: 'address-level1',
  countryCode: 'country',
  postalCode: 'postal-code',
  phone: 'tel',
};

/**
 * The fields of the form for a country: the country first, then the store's fields where the merchant put them, with street, town,
 * state and postcode among themselves in the country's order, and with the store's rules for that country (store-api 2.7).
 *
 * Without `formFields` a usual set stands in, without `countries` all of them; both come from the address library.
 */
export function addressFields({
  countryCode,
  countries,
  formFields,
}: {
  readonly countryCode: string;
  readonly countries: readonly Country[];
  readonly formFields: readonly FormField[];
}): readonly AddressField[] {
  const choices = countries.length > 0 ? countries : allCountries('en');
  const country = countryCode ? (choices.find(({code}) => code === countryCode) ?? countryByFormat(countryCode)) : undefined;
  const asked = formFields.length > 0 ? onceEach(formFields) : usualFields(country);
  const countryField = asked.find(({name}) => name === 'countryCode') ?? builtIn('countryCode', true);
  return [
    {...asField(countryField), required: true, kind: 'select', items: choices.map(({code, name}) => ({value: code, label: name}))},
    ...inPlaceOrder(asked, countryCode).flatMap(field => forCountry(field, country)),
  ];
}

/** The first field of each name, and none that an address has no room for (the recipient's e-mail, whatever a store adds next). */
const onceEach = (fields: readonly FormField[]): FormField[] =>
  fields.filter(({name, custom}, index) => (custom || name in autocompletes) && fields.findIndex(other => other.name === name) === index);

const usualFields = (country: Country | undefined): FormField[] => [
  builtIn('firstName', true),
  builtIn('lastName', true),
  builtIn('company', false),
  builtIn('address1', true),
  builtIn('address2', false),
  builtIn('city', true),
  ...(!country || country.subdivisions.length > 0 || usesState(country.code) ? [builtIn('stateOrProvince', false)] : []),
  builtIn('postalCode', false),
  builtIn('phone', false),
];

const builtIn = (name: string, required: boolean): FormField => ({
  id: name,
  name,
  custom: false,
  label: '',
  required,
  maxLength: null,
  fieldType: 'text',
  type: 'string',
  default: '',
  items: [],
});

/** Deals the merchant's places for street, town, state and postcode out again in the country's order. */
function inPlaceOrder(fields: readonly FormField[], countryCode: string): FormField[] {
  const order = placeOrder(countryCode);
  const rank = ({name}: FormField) => order.indexOf(name as PlacePart);
  const places = fields.filter(field => rank(field) >= 0).sort((a, b) => rank(a) - rank(b));
  return fields.flatMap(field => (rank(field) >= 0 ? (places.shift() ?? []) : field));
}

function forCountry(field: FormField, country: Country | undefined): AddressField[] {
  switch (field.name) {
    case 'countryCode':
      return [];
    case 'stateOrProvince': {
      const state = {...asField(field), required: country?.requiresState ?? false, items: []};
      const items = (country?.subdivisions ?? []).map(({code, name}) => ({value: code, label: name}));
      return [items.length > 0 ? {...state, name: 'stateOrProvinceCode', kind: 'select', items} : {...state, kind: 'text'}];
    }
    case 'postalCode':
      if (!country) return [asField(field)];
      return country.hasPostalCodes ? [{...asField(field), required: true}] : [];
    default:
      return [asField(field)];
  }
}

const asField = (field: FormField): AddressField => ({
  name: field.name,
  custom: field.custom,
  label: field.label.trim(),
  required: field.required,
  kind: kindOf(field),
  items: field.items,
  maxLength: field.maxLength !== null && field.maxLength > 0 ? field.maxLength : null,
  initial: field.custom ? field.default : '',
  autocomplete: field.custom ? '' : (autocompletes[field.name] ?? ''),
});

/** What a field is drawn as. A kind this project does not know, or a list with nothing in it, can still be typed. */
function kindOf({name, custom, fieldType, type, items}: FormField): AddressFieldKind {
  if (!custom) return name === 'phone' ? 'tel' : 'text';
  const choice = ({dropdown: 'select', radio: 'radio', checkbox: 'checkboxes'} as const)[fieldType];
  if (choice) return items.length > 0 ? choice : 'text';
  if (fieldType === 'multiline' || fieldType === 'date') return fieldType;
  return type === 'integer' ? 'number' : 'text';
}

/** What stands in a field of an address: one text, or, for checkboxes, the ticked values. A state is found by its code or its name. */
export function fieldValue(address: Address, {name, custom, kind, items}: AddressField): string | readonly string[] {
  if (custom) {
    const answer = address.customFields.find(({fieldId}) => fieldId === name)?.fieldValue ?? '';
    if (kind === 'checkboxes') return (typeof answer === 'object' ? answer : [String(answer)]).filter(Boolean);
    return typeof answer === 'object' ? answer.join(', ') : String(answer);
  }
  const {stateOrProvince, stateOrProvinceCode} = address;
  switch (name) {
    case 'stateOrProvince':
      return stateOrProvince || stateOrProvinceCode;
    case 'stateOrProvinceCode': {
      const isMeant = (text: string) => text === stateOrProvinceCode || (text !== '' && text === stateOrProvince.trim());
      return items.find(({value, label}) => isMeant(value) || isMeant(label))?.value ?? '';
    }
    default:
      return address[name as keyof Omit<Address, 'customFields'>];
  }
}

/** Why an address cannot be saved as it stands in a field, or null. */
export type FieldProblem = 'missing' | 'too-long' | 'not-a-number';

/** Measures a field by what the store takes: as the form is saved, and again at Continue (R23). */
export function fieldProblem(address: Address, field: AddressField): FieldProblem | null {
  const value = fieldValue(address, field);
  if (typeof value === 'object') return field.required && value.length === 0 ? 'missing' : null;
  const text = value.trim();
  const isChosen = (field.kind !== 'select' && field.kind !== 'radio') || field.items.some(item => item.value === text);
  if (!text || !isChosen) return field.required ? 'missing' : null;
  if (field.kind === 'number' && !/^-?\d+$/.test(text)) return 'not-a-number';
  return field.maxLength !== null && text.length > field.maxLength ? 'too-long' : null;
}

/** Finds the fields of an address that the store would not take as they stand, by its countries and form fields. */
export const wrongFieldsBy =
  (lists: {readonly countries: readonly Country[]; readonly formFields: readonly FormField[]}) =>
  (address: Address): readonly AddressField[] =>
    addressFields({countryCode: address.countryCode, ...lists}).filter(field => fieldProblem(address, field) !== null);
