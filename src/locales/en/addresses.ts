/** English: addresses, their fields and what to do about them. */
import {number, plural} from './grammar.js';

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
  formMissing: 'The form for addresses did not arrive. Check your connection, then try again.',
  tryFormAgain: 'Try again to open the form',
  addressesMissing: 'The list of addresses did not arrive. Check your connection, then try again.',
  tryAddressesAgain: 'Try again to open the list of addresses',
  savedAddresses: 'Saved addresses',
  typedEarlier: 'Typed earlier',
  foundAddresses: 'More addresses',
  lookingForAddresses: 'Looking for more addresses…',
  addresses: 'Addresses',
  typeNewAddress: 'Type a new address',
  typeNewAddressFor: (name: string) => `Type a new address for “${name}”`,
  findAddress: 'Find a name, street, town or postcode',
  addressesFound: (found: number, all: number) =>
    found < all ? `${number(found)} of ${number(all)} addresses` : `${number(all)} ${plural(all, 'address', 'addresses')}`,
  moreAddresses: (count: number) => `${number(count)} more. Type a few letters to find one.`,
  noAddressFound: 'No address fits. Try fewer letters, or type a new address.',
  alreadyInList: 'already in your list',

  // A text with an address in it
  pasteAddress: 'Paste an address',
  addressAsText: 'Address as you have it',
  pasteHint: 'From a message or a signature, with the name if you have it. It is read on your device and goes nowhere.',
  fillInForm: 'Fill in the form',
  cancelPaste: 'Cancel pasting',
  pasteNothing: 'No address was found in this text. Add the street, the town and the postcode, or fill in the fields.',
  pasteFilled: 'The form is filled in from what you pasted. Check it, then save.',
  notUsed: (pieces: string) => `Not used: ${pieces}.`,
  quoted: (text: string) => `“${text}”`,
  undoPaste: 'Undo pasting',

  // A last look before saving
  checkingAddress: 'Checking the address…',
  suggestion: 'This address is usually written another way. Which one is right?',
  suggested: 'Suggested',
  asTyped: 'As you typed it',
  useSuggestion: 'Use this',
  keepTyped: 'Keep mine',
  lookAgain: 'Please look at this again, or keep it as it is.',
  changeIt: 'Change it',
  keepAsItIs: 'Keep as it is',
  useTwoLines: (first: string, second: string) => `Use two lines: ${first} / ${second}`,
  doubtPostcode: (label: string, country: string) => `${label}: this is not how they usually look in this country (${country}).`,
  doubtHouseNumber: 'There is no house number.',
  doubtLength: (label: string, now: number, most: number) =>
    `${label}: most carriers print ${number(most)} characters in a line. This has ${number(now)}, so the end may be cut off.`,
  doubtLetters: (label: string, country: string) =>
    `${label}: for this country (${country}) carriers print Latin letters only. Write it in Latin letters if you can.`,
};
