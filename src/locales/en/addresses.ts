/** English: addresses, their fields and what to do about them. */
import {number} from './grammar.js';

/** What a country calls the part of it that stands in an address. */
const stateWord = (countryCode: string) =>
  ({
    AE: 'emirate',
    AU: 'state or territory',
    BR: 'state',
    CA: 'province or territory',
    CN: 'province',
    ES: 'province',
    GB: 'county',
    IE: 'county',
    IN: 'state',
    IT: 'province',
    JP: 'prefecture',
    MX: 'state',
    US: 'state',
  })[countryCode] ?? 'state or region';

const postcodeWord = (countryCode: string) =>
  ({CA: 'postal code', IE: 'Eircode', IN: 'PIN code', US: 'ZIP code'})[countryCode] ?? 'postcode';
const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const article = (noun: string) => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

export const addresses = {
  country: 'Country',
  chooseCountry: 'Choose a country',
  firstName: 'First name',
  lastName: 'Last name',
  company: 'Company',
  address1: 'Street and number',
  address2: 'Flat, floor or building',
  city: 'Town or city',
  state: (countryCode: string) => sentenceCase(stateWord(countryCode)),
  postcode: (countryCode: string) => sentenceCase(postcodeWord(countryCode)),
  phone: 'Phone number',
  optional: '(optional)',
  chooseOne: 'Choose one',
  chooseACountry: 'Choose a country.',
  enterFirstName: 'Enter a first name.',
  enterLastName: 'Enter a last name.',
  enterCompany: 'Enter a company.',
  enterAddress1: 'Enter a street and number.',
  enterAddress2: 'Enter a flat, floor or building.',
  enterCity: 'Enter a town or city.',
  enterState: (countryCode: string) => `Enter ${article(stateWord(countryCode))}.`,
  chooseState: (countryCode: string) => `Choose ${article(stateWord(countryCode))}.`,
  enterPostcode: (countryCode: string) => `Enter ${article(postcodeWord(countryCode))}.`,
  enterPhone: 'Enter a phone number.',
  fillIn: (label: string) => `Fill in “${label}”.`,
  chooseFor: (label: string) => `Choose an answer for “${label}”.`,
  pickDate: (label: string) => `Pick a whole date for “${label}”, or empty it.`,
  wholeNumber: 'Enter a whole number, for example 12.',
  shorten: (most: number, now: number) => `Shorten this to ${number(most)} characters. It has ${number(now)}.`,
  savedAddresses: 'Saved addresses',
  typedEarlier: 'Typed earlier',
  typeNewAddress: 'Type a new address',
  findAddress: 'Find a name, street, town or postcode',
  addressesFound: (found: number, all: number) => `${number(found)} of ${number(all)} addresses`,
  noAddressFound: 'No address fits. Try fewer letters, or type a new address.',
  alreadyInList: 'already in your list',
};
