/** German: addresses, their fields and what to do about them. */
import type {addresses as English} from '../en/addresses.js';
import {number, plural} from './grammar.js';

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
  formMissing: 'Das Formular für Adressen ist nicht angekommen. Prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal.',
  tryFormAgain: 'Noch einmal versuchen, das Formular zu öffnen',
  addressesMissing: 'Die Liste der Adressen ist nicht angekommen. Prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal.',
  tryAddressesAgain: 'Noch einmal versuchen, die Liste der Adressen zu öffnen',
  savedAddresses: 'Gespeicherte Adressen',
  typedEarlier: 'Vorhin eingegeben',
  foundAddresses: 'Weitere Adressen',
  lookingForAddresses: 'Weitere Adressen werden gesucht …',
  addresses: 'Adressen',
  typeNewAddress: 'Neue Adresse eingeben',
  typeNewAddressFor: name => `Neue Adresse für „${name}“ eingeben`,
  findAddress: 'Nach Name, Straße, Ort oder Postleitzahl suchen',
  addressesFound: (found, all) =>
    found < all ? `${number(found)} von ${number(all)} Adressen` : `${number(all)} ${plural(all, {one: 'Adresse', other: 'Adressen'})}`,
  moreAddresses: count => `Noch ${number(count)} weitere. Geben Sie ein paar Buchstaben ein, um eine zu finden.`,
  noAddressFound: 'Keine Adresse passt. Versuchen Sie es mit weniger Buchstaben, oder geben Sie eine neue Adresse ein.',
  alreadyInList: 'schon in Ihrer Liste',

  // A text with an address in it
  pasteAddress: 'Adresse einfügen',
  addressAsText: 'Adresse, wie sie Ihnen vorliegt',
  pasteHint:
    'Aus einer Nachricht oder Signatur, mit Namen, falls vorhanden. Der Text wird auf Ihrem Gerät gelesen und nirgendwohin gesendet.',
  fillInForm: 'Formular ausfüllen',
  cancelPaste: 'Einfügen abbrechen',
  pasteNothing: 'In diesem Text wurde keine Adresse gefunden. Ergänzen Sie Straße, Ort und Postleitzahl, oder füllen Sie die Felder aus.',
  pasteFilled: 'Das Formular ist mit dem ausgefüllt, was Sie eingefügt haben. Prüfen Sie es, und speichern Sie dann.',
  notUsed: pieces => `Nicht verwendet: ${pieces}.`,
  quoted: text => `„${text}“`,
  undoPaste: 'Einfügen rückgängig machen',

  // A last look before saving
  checkingAddress: 'Adresse wird geprüft …',
  suggestion: 'Diese Adresse wird meist anders geschrieben. Welche Schreibweise stimmt?',
  suggested: 'Vorschlag',
  asTyped: 'Wie von Ihnen eingegeben',
  useSuggestion: 'Diese nehmen',
  keepTyped: 'Meine behalten',
  lookAgain: 'Bitte sehen Sie sich das noch einmal an, oder lassen Sie es so.',
  changeIt: 'Das ändern',
  keepAsItIs: 'So lassen, wie es ist',
  useTwoLines: (first, second) => `Zwei Zeilen nehmen: ${first} / ${second}`,
  doubtPostcode: (label, country) => `${label}: Das ist nicht die übliche Form in diesem Land (${country}).`,
  doubtHouseNumber: 'Hier fehlt eine Hausnummer.',
  doubtLength: (label, now, most) =>
    `${label}: Die meisten Paketdienste drucken ${number(most)} Zeichen in eine Zeile. Hier sind es ${number(now)}, das Ende könnte also abgeschnitten werden.`,
  doubtLetters: (label, country) =>
    `${label}: Paketdienste in dieses Land (${country}) drucken nur lateinische Buchstaben. Schreiben Sie es möglichst in lateinischen Buchstaben.`,
};
