/** French: which new addresses are saved. */
import type {addressBook as English} from '../en/address-book.js';
import {number} from './grammar.js';

export const addressBook: typeof English = {
  bookQuestion: 'Enregistrer les nouvelles adresses dans votre carnet d’adresses ?',
  bookHint: 'Elles sont enregistrées une fois la commande passée.',
  bookNone: 'Non',
  bookAll: addresses => `Oui, toutes (${number(addresses)})`,
  bookChoose: 'Choisir',
  bookWhose: 'Adresses à enregistrer',
  saveAddressOf: person => `Enregistrer l’adresse de ${person}`,
};
