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
  formMissing: '住所の入力欄を読み込めませんでした。通信状態を確認して、もう一度お試しください。',
  tryFormAgain: 'もう一度試す（入力欄を開く）',
  addressesMissing: '住所の一覧を読み込めませんでした。通信状態を確認して、もう一度お試しください。',
  tryAddressesAgain: 'もう一度試す（住所の一覧を開く）',
  savedAddresses: '保存済みの住所',
  typedEarlier: '先ほど入力した住所',
  foundAddresses: 'その他の住所',
  lookingForAddresses: 'ほかの住所を検索しています…',
  addresses: '住所',
  typeNewAddress: '新しい住所を入力',
  typeNewAddressFor: name => `「${name}」の新しい住所を入力`,
  findAddress: '名前、町名、市区町村、郵便番号で探す',
  addressesFound: (found, all) => (found < all ? `${number(all)}件中${number(found)}件の住所` : `住所${number(all)}件`),
  moreAddresses: count => `ほかに${number(count)}件あります。何文字か入力すると探せます。`,
  noAddressFound: '一致する住所がありません。文字を減らして探すか、新しい住所を入力してください。',
  alreadyInList: 'すでにリストにあります',

  // A text with an address in it
  pasteAddress: '住所を貼り付け',
  addressAsText: 'お手元の住所',
  pasteHint: 'メッセージや署名から、お名前もあれば一緒に貼り付けてください。お使いの端末で読み取り、どこにも送信しません。',
  fillInForm: '入力欄に反映',
  cancelPaste: '貼り付けをやめる',
  pasteNothing: 'この文章に住所が見つかりませんでした。町名・番地、市区町村、郵便番号を加えるか、入力欄に入力してください。',
  pasteFilled: '貼り付けた内容を入力欄に反映しました。確認してから保存してください。',
  notUsed: pieces => `使わなかった部分：${pieces}。`,
  quoted: text => `「${text}」`,
  undoPaste: '貼り付けを元に戻す',

  // A last look before saving
  checkingAddress: '住所を確認しています…',
  suggestion: 'この住所は、通常は別の書き方をします。どちらが正しいですか？',
  suggested: '候補',
  asTyped: '入力した住所',
  useSuggestion: 'こちらを使う',
  keepTyped: '入力したままにする',
  lookAgain: 'もう一度ご確認ください。このままでもかまいません。',
  changeIt: '直す',
  keepAsItIs: 'そのまま使う',
  useTwoLines: (first, second) => `2行に分ける：${first} / ${second}`,
  doubtPostcode: (label, country) => `${label}：${country}で一般的な形式ではないようです。`,
  doubtHouseNumber: '番地がありません。',
  doubtLength: (label, now, most) =>
    `${label}：多くの配送会社が1行に印刷するのは${number(most)}文字までです。今は${number(now)}文字なので、末尾が切れることがあります。`,
  doubtLetters: (label, country) =>
    `${label}：${country}への配送では、ラテン文字しか印刷されません。できればラテン文字で入力してください。`,
};
