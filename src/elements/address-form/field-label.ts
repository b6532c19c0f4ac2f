/** What a field of the address form is called; needed where problems are listed, long before the form is. */
import type {AddressField} from '../../domain/address-fields.js';
import type {WordsController} from '../words.js';

/** The store's label, else our own word for it in the country. */
export function labelOf({name, label}: AddressField, countryCode: string, words: WordsController): string {
  if (label) return label;
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
