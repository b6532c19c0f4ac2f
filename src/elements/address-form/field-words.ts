/** The sentence that says how to put a field of the address form right. */
import type {Address} from '../../domain/address.js';
import {type AddressField, type FieldProblem, fieldValue} from '../../domain/address-fields.js';
import type {WordsController} from '../words.js';
import {labelOf} from './field-label.js';

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
