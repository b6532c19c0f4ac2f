/** French: addresses, their fields and what to do about them. */
import type {addresses as English} from '../en/addresses.js';
import {number} from './grammar.js';

type Noun = readonly [label: string, asked: string];

/** What a country calls the part of it that stands in an address, as a label and after "Indiquez". */
const states: Readonly<Record<string, Noun>> = {
  AE: ['Émirat', 'un émirat'],
  AU: ['État ou territoire', 'un État ou un territoire'],
  BR: ['État', 'un État'],
  CA: ['Province ou territoire', 'une province ou un territoire'],
  CN: ['Province', 'une province'],
  ES: ['Province', 'une province'],
  GB: ['Comté', 'un comté'],
  IE: ['Comté', 'un comté'],
  IN: ['État', 'un État'],
  IT: ['Province', 'une province'],
  JP: ['Préfecture', 'une préfecture'],
  MX: ['État', 'un État'],
  US: ['État', 'un État'],
};
const stateWord = (countryCode: string): Noun => states[countryCode] ?? ['État ou région', 'un État ou une région'];

const postcodes: Readonly<Record<string, Noun>> = {IE: ['Eircode', 'un Eircode'], US: ['Code ZIP', 'un code ZIP']};
const postcodeWord = (countryCode: string): Noun => postcodes[countryCode] ?? ['Code postal', 'un code postal'];

export const addresses: typeof English = {
  country: 'Pays',
  chooseCountry: 'Choisir un pays',
  firstName: 'Prénom',
  lastName: 'Nom',
  company: 'Société',
  address1: 'Numéro et rue',
  address2: 'Appartement, étage ou bâtiment',
  city: 'Ville',
  state: countryCode => stateWord(countryCode)[0],
  postcode: countryCode => postcodeWord(countryCode)[0],
  phone: 'Numéro de téléphone',
  optional: '(facultatif)',
  chooseOne: 'Choisir',
  chooseACountry: 'Choisissez un pays.',
  enterFirstName: 'Indiquez un prénom.',
  enterLastName: 'Indiquez un nom.',
  enterCompany: 'Indiquez une société.',
  enterAddress1: 'Indiquez un numéro et une rue.',
  enterAddress2: 'Indiquez un appartement, un étage ou un bâtiment.',
  enterCity: 'Indiquez une ville.',
  enterState: countryCode => `Indiquez ${stateWord(countryCode)[1]}.`,
  chooseState: countryCode => `Choisissez ${stateWord(countryCode)[1]}.`,
  enterPostcode: countryCode => `Indiquez ${postcodeWord(countryCode)[1]}.`,
  enterPhone: 'Indiquez un numéro de téléphone.',
  fillIn: label => `Remplissez «\u00a0${label}\u00a0».`,
  chooseFor: label => `Choisissez une réponse pour «\u00a0${label}\u00a0».`,
  pickDate: label => `Choisissez une date complète pour «\u00a0${label}\u00a0», ou videz le champ.`,
  wholeNumber: 'Indiquez un nombre entier, par exemple 12.',
  shorten: (most, now) => `Raccourcissez à ${number(most)} caractères. Il y en a ${number(now)}.`,
  savedAddresses: 'Adresses enregistrées',
  typedEarlier: 'Saisies tout à l’heure',
  typeNewAddress: 'Saisir une nouvelle adresse',
  findAddress: 'Chercher un nom, une rue, une ville ou un code postal',
  addressesFound: (found, all) => `${number(found)} adresses sur ${number(all)}`,
  noAddressFound: 'Aucune adresse ne correspond. Essayez avec moins de lettres, ou saisissez une nouvelle adresse.',
  alreadyInList: 'déjà dans votre liste',
};
