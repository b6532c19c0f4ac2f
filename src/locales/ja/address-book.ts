/** Japanese: which new addresses are saved. */
import type {addressBook as English} from '../en/address-book.js';
import {number} from './grammar.js';

export const addressBook: typeof English = {
  bookQuestion: '新しい住所をアドレス帳に保存しますか？',
  bookHint: 'ご注文が完了すると保存されます。',
  bookNone: 'いいえ',
  bookAll: addresses => `はい、${number(addresses)}件すべて`,
  bookChoose: '選ぶ',
  bookWhose: '保存する住所',
  saveAddressOf: person => `${person}の住所を保存`,
};
