/** Arabic: which new addresses are saved. */
import type {addressBook as English} from '../en/address-book.js';
import {number} from './grammar.js';

export const addressBook: typeof English = {
  bookQuestion: 'هل تريد حفظ العناوين الجديدة في دفتر عناوينك؟',
  bookHint: 'تُحفظ بعد إتمام الطلب.',
  bookNone: 'لا',
  bookAll: addresses => `نعم، كلها (${number(addresses)})`,
  bookChoose: 'اختيار بعضها',
  bookWhose: 'العناوين التي تُحفظ',
  saveAddressOf: person => `حفظ عنوان ${person}`,
};
