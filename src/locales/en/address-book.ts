/** English: which new addresses are saved. */
import {number} from './grammar.js';

export const addressBook = {
  bookQuestion: 'Save new addresses to your address book?',
  bookHint: 'They are saved once you have ordered.',
  bookNone: 'No',
  bookAll: (addresses: number) => `Yes, all ${number(addresses)}`,
  bookChoose: 'Choose',
  bookWhose: 'Addresses to save',
  saveAddressOf: (person: string) => `Save ${person}’s address`,
};
