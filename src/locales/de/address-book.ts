/** German: which new addresses are saved. */
import type {addressBook as English} from '../en/address-book.js';
import {number} from './grammar.js';

export const addressBook: typeof English = {
  bookQuestion: 'Neue Adressen in Ihrem Adressbuch speichern?',
  bookHint: 'Sie werden gespeichert, sobald Sie bestellt haben.',
  bookNone: 'Nein',
  bookAll: addresses => `Ja, alle ${number(addresses)}`,
  bookChoose: 'Auswählen',
  bookWhose: 'Adressen, die gespeichert werden',
  saveAddressOf: person => `Adresse von ${person} speichern`,
};
