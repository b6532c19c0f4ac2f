/** Japanese: addresses, their fields and what to do about them. */
import type {addresses as English} from '../en/addresses.js';
import {number} from './grammar.js';

/** What a country calls the part of it that stands in an address. */
const states: Readonly<Record<string, string>> = {
  AE: '首長国',
  AU: '州または準州',
  BR: '州',
  CA: '州または準州',
  CN: '省',
  ES: '県',
  GB: '州（カウンティ）',
  IE: '州（カウンティ）',
  IN: '州',
  IT: '県',
  JP: '都道府県',
  MX: '州',
  US: '州',
};
const stateWord = (countryCode: string) => states[countryCode] ?? '州または地域';

const postcodes: Readonly<Record<string, string>> = {IE: 'Eircode（郵便番号）', IN: 'PINコード', US: 'ZIPコード'};
const postcodeWord = (countryCode: string) => postcodes[countryCode] ?? '郵便番号';

export const addresses: typeof English = {
  country: '国または地域',
  chooseCountry: '国または地域を選択',
  firstName: '名',
  lastName: '姓',
  company: '会社名',
  address1: '町名・番地',
  address2: '建物名・部屋番号',
  city: '市区町村',
  state: stateWord,
  postcode: postcodeWord,
  phone: '電話番号',
  optional: '（任意）',
  chooseOne: '選択',
  chooseACountry: '国または地域を選択してください。',
  enterFirstName: '名を入力してください。',
  enterLastName: '姓を入力してください。',
  enterCompany: '会社名を入力してください。',
  enterAddress1: '町名・番地を入力してください。',
  enterAddress2: '建物名・部屋番号を入力してください。',
  enterCity: '市区町村を入力してください。',
  enterState: countryCode => `${stateWord(countryCode)}を入力してください。`,
  chooseState: countryCode => `${stateWord(countryCode)}を選択してください。`,
  enterPostcode: countryCode => `${postcodeWord(countryCode)}を入力してください。`,
  enterPhone: '電話番号を入力してください。',
  fillIn: label => `「${label}」を入力してください。`,
  chooseFor: label => `「${label}」の回答を選択してください。`,
  pickDate: label => `「${label}」の日付を最後まで選択するか、空にしてください。`,
  wholeNumber: '整数を入力してください（例：12）。',
  shorten: (most, now) => `${number(most)}文字以内にしてください。現在は${number(now)}文字です。`,
  savedAddresses: '保存済みの住所',
  typedEarlier: '先ほど入力した住所',
  typeNewAddress: '新しい住所を入力',
  findAddress: '名前、町名、市区町村、郵便番号で探す',
  addressesFound: (found, all) => `${number(all)}件中${number(found)}件の住所`,
  noAddressFound: '一致する住所がありません。文字を減らして探すか、新しい住所を入力してください。',
  alreadyInList: 'すでにリストにあります',
};
