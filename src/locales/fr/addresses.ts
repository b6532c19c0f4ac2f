/** French: addresses, their fields and what to do about them. */
import type {addresses as English} from '../en/addresses.js';
import {number, plural} from './grammar.js';

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
  formMissing: 'Le formulaire d’adresse n’est pas arrivé. Vérifiez votre connexion, puis réessayez.',
  tryFormAgain: 'Réessayer d’ouvrir le formulaire',
  addressesMissing: 'La liste des adresses n’est pas arrivée. Vérifiez votre connexion, puis réessayez.',
  tryAddressesAgain: 'Réessayer d’ouvrir la liste des adresses',
  savedAddresses: 'Adresses enregistrées',
  typedEarlier: 'Saisies tout à l’heure',
  foundAddresses: 'Autres adresses',
  lookingForAddresses: 'Recherche d’autres adresses…',
  addresses: 'Adresses',
  typeNewAddress: 'Saisir une nouvelle adresse',
  typeNewAddressFor: name => `Saisir une nouvelle adresse pour «\u00a0${name}\u00a0»`,
  findAddress: 'Chercher un nom, une rue, une ville ou un code postal',
  addressesFound: (found, all) => {
    const some = `${number(found)} ${plural(found, {one: 'adresse', other: 'adresses'})}`;
    return found < all ? `${some} sur ${number(all)}` : some;
  },
  moreAddresses: count => `${number(count)} de plus. Saisissez quelques lettres pour en trouver une.`,
  noAddressFound: 'Aucune adresse ne correspond. Essayez avec moins de lettres, ou saisissez une nouvelle adresse.',
  alreadyInList: 'déjà dans votre liste',

  // A text with an address in it
  pasteAddress: 'Coller une adresse',
  addressAsText: 'L’adresse telle que vous l’avez',
  pasteHint:
    'Tirée d’un message ou d’une signature, avec le nom si vous l’avez. Elle est lue sur votre appareil et n’est envoyée nulle part.',
  fillInForm: 'Remplir le formulaire',
  cancelPaste: 'Ne pas coller',
  pasteNothing: 'Aucune adresse n’a été trouvée dans ce texte. Ajoutez la rue, la ville et le code postal, ou remplissez les champs.',
  pasteFilled: 'Le formulaire est rempli d’après ce que vous avez collé. Vérifiez-le, puis enregistrez.',
  notUsed: pieces => `Non utilisé\u00a0: ${pieces}.`,
  quoted: text => `«\u00a0${text}\u00a0»`,
  undoPaste: 'Annuler le collage',

  // A last look before saving
  checkingAddress: 'Vérification de l’adresse…',
  suggestion: 'Cette adresse s’écrit d’habitude autrement. Laquelle est la bonne\u00a0?',
  suggested: 'Suggestion',
  asTyped: 'Telle que vous l’avez saisie',
  useSuggestion: 'Utiliser celle-ci',
  keepTyped: 'Garder la mienne',
  lookAgain: 'Regardez encore une fois, ou laissez tel quel.',
  changeIt: 'Corriger',
  keepAsItIs: 'Laisser tel quel',
  useTwoLines: (first, second) => `Utiliser deux lignes\u00a0: ${first} / ${second}`,
  doubtPostcode: (label, country) => `${label}\u00a0: ce n’est pas la forme habituelle dans ce pays (${country}).`,
  doubtHouseNumber: 'Il n’y a pas de numéro de rue.',
  doubtLength: (label, now, most) =>
    `${label}\u00a0: la plupart des transporteurs impriment ${number(most)} caractères par ligne. Ici, il y en a ${number(now)}, la fin pourrait donc être coupée.`,
  doubtLetters: (label, country) =>
    `${label}\u00a0: les transporteurs vers ce pays (${country}) n’impriment que des lettres latines. Écrivez en lettres latines si vous le pouvez.`,
};
