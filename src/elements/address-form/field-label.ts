/** What a field of the address form is called; needed where problems are listed, long before the form is. */
import type {AddressField} from '../../domain/address-fields.js';
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
