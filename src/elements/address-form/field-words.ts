/** What a field of the address form is called, and the sentence that says how to put it right. */
import type {Address} from '../../domain/address.js';
import {type AddressField, type FieldProblem, fieldValue} from '../../domain/address-fields.js';
import type {WordsController} from '../words.js';

/** What a store calls its fields until the merchant renames them: in English, whatever the shop's language (store-api 2.7). */
const usualLabels = new Set([
  ...['First Name', 'Last Name', 'Company Name', 'Phone Number', 'Address Line 1', 'Address Line 2'],
  ...['Suburb/City', 'Country', 'State/Province', 'Zip/Postcode'],
]);

/** The store's label, else our own word for it in the country. A label nobody chose is not shown to who reads another language. */
export function labelOf({name, label, custom}: AddressField, countryCode: string, words: WordsController): string {
  const isForeign = !custom && usualLabels.has(label) && !/^en\b/i.test(words.lang());
  if (label && !isForeign) return label;
  switch (name) {
    case 'countryCode':
      return words.term('country');
    case 'firstName':
    case 'lastName':
    case 'company':
    case 'address1':
    case 'address2':
    case 'city':
    case 'phone':
      return words.term(name);
    case 'stateOrProvince':
    case 'stateOrProvinceCode':
      return words.term('state', countryCode);
    case 'postalCode':
      return words.term('postcode', countryCode);
    default:
      return name;
  }
}

/** What a form knows beyond the address: a date typed in part stands in the control and nowhere else. */
export type FormProblem = FieldProblem | 'half-a-date';

/** What to do about a problem, in one sentence. */
export function remedy(problem: FormProblem, field: AddressField, address: Address, words: WordsController): string {
  const label = labelOf(field, address.countryCode, words);
  if (problem === 'not-a-number') return words.term('wholeNumber');
  if (problem === 'half-a-date') return words.term('pickDate', label);
  if (problem === 'too-long') {
    const value = fieldValue(address, field);
    return words.term('shorten', field.maxLength ?? 0, String(value).trim().length);
  }
  switch (field.name) {
    case 'countryCode':
      return words.term('chooseACountry');
    case 'firstName':
      return words.term('enterFirstName');
    case 'lastName':
      return words.term('enterLastName');
    case 'company':
      return words.term('enterCompany');
    case 'address1':
      return words.term('enterAddress1');
    case 'address2':
      return words.term('enterAddress2');
    case 'city':
      return words.term('enterCity');
    case 'stateOrProvince':
      return words.term('enterState', address.countryCode);
    case 'stateOrProvinceCode':
      return words.term('chooseState', address.countryCode);
    case 'postalCode':
      return words.term('enterPostcode', address.countryCode);
    case 'phone':
      return words.term('enterPhone');
    default:
      return words.term(field.items.length > 0 ? 'chooseFor' : 'fillIn', label);
  }
}
