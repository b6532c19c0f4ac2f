/** German: addresses, their fields and what to do about them. */
import type {addresses as English} from '../en/addresses.js';
import {number} from './grammar.js';

type Noun = readonly [label: string, asked: string];

/** What a country calls the part of it that stands in an address, as a label and after "Geben Sie … ein". */
const states: Readonly<Record<string, Noun>> = {
  AE: ['Emirat', 'ein Emirat'],
  AU: ['Bundesstaat oder Territorium', 'einen Bundesstaat oder ein Territorium'],
  BR: ['Bundesstaat', 'einen Bundesstaat'],
  CA: ['Provinz oder Territorium', 'eine Provinz oder ein Territorium'],
  CN: ['Provinz', 'eine Provinz'],
  ES: ['Provinz', 'eine Provinz'],
  GB: ['Grafschaft', 'eine Grafschaft'],
  IE: ['Grafschaft', 'eine Grafschaft'],
  IN: ['Bundesstaat', 'einen Bundesstaat'],
  IT: ['Provinz', 'eine Provinz'],
  JP: ['Präfektur', 'eine Präfektur'],
  MX: ['Bundesstaat', 'einen Bundesstaat'],
  US: ['Bundesstaat', 'einen Bundesstaat'],
};
const stateWord = (countryCode: string): Noun => states[countryCode] ?? ['Bundesland oder Region', 'ein Bundesland oder eine Region'];

const postcodes: Readonly<Record<string, Noun>> = {IE: ['Eircode', 'einen Eircode'], US: ['ZIP-Code', 'einen ZIP-Code']};
const postcodeWord = (countryCode: string): Noun => postcodes[countryCode] ?? ['Postleitzahl', 'eine Postleitzahl'];

export const addresses: typeof English = {
  country: 'Land',
  chooseCountry: 'Land wählen',
  firstName: 'Vorname',
  lastName: 'Nachname',
  company: 'Firma',
  address1: 'Straße und Hausnummer',
  address2: 'Wohnung, Etage oder Gebäude',
  city: 'Ort',
  state: countryCode => stateWord(countryCode)[0],
  postcode: countryCode => postcodeWord(countryCode)[0],
  phone: 'Telefonnummer',
  optional: '(freiwillig)',
  chooseOne: 'Bitte wählen',
  chooseACountry: 'Wählen Sie ein Land.',
  enterFirstName: 'Geben Sie einen Vornamen ein.',
  enterLastName: 'Geben Sie einen Nachnamen ein.',
  enterCompany: 'Geben Sie eine Firma ein.',
  enterAddress1: 'Geben Sie Straße und Hausnummer ein.',
  enterAddress2: 'Geben Sie Wohnung, Etage oder Gebäude ein.',
  enterCity: 'Geben Sie einen Ort ein.',
  enterState: countryCode => `Geben Sie ${stateWord(countryCode)[1]} ein.`,
  chooseState: countryCode => `Wählen Sie ${stateWord(countryCode)[1]}.`,
  enterPostcode: countryCode => `Geben Sie ${postcodeWord(countryCode)[1]} ein.`,
  enterPhone: 'Geben Sie eine Telefonnummer ein.',
  fillIn: label => `Füllen Sie „${label}“ aus.`,
  chooseFor: label => `Wählen Sie eine Antwort bei „${label}“.`,
  pickDate: label => `Wählen Sie bei „${label}“ ein ganzes Datum, oder leeren Sie das Feld.`,
  wholeNumber: 'Geben Sie eine ganze Zahl ein, zum Beispiel 12.',
  shorten: (most, now) => `Kürzen Sie dies auf ${number(most)} Zeichen. Es sind ${number(now)}.`,
  savedAddresses: 'Gespeicherte Adressen',
  typedEarlier: 'Vorhin eingegeben',
  typeNewAddress: 'Neue Adresse eingeben',
  findAddress: 'Nach Name, Straße, Ort oder Postleitzahl suchen',
  addressesFound: (found, all) => `${number(found)} von ${number(all)} Adressen`,
  noAddressFound: 'Keine Adresse passt. Versuchen Sie es mit weniger Buchstaben, oder geben Sie eine neue Adresse ein.',
  alreadyInList: 'schon in Ihrer Liste',
};
