/** Japanese: people, what they get, and what is not theirs. */
import type {people as English} from '../en/people.js';
import {number} from './grammar.js';

export const people: typeof English = {
  // People and units
  units: count => `${number(count)}点`,
  deliveries: count => `配送${number(count)}件`,
  whereTo: 'どこへ送りますか？',
  whereToOne: 'お届け先はどちらですか？',
  personN: n => `お届け先${number(n)}`,
  whoGetsThis: 'どなたに送りますか？',
  addPerson: 'お届け先を追加',
  addressForNew: '新しいお届け先の住所',
  addressFor: person => `${person}の住所`,
  changeAddressFor: person => `${person}の住所を変更`,
  change: '変更',
  editThisAddress: 'この住所を編集',
  loadingFields: '必要な項目をショップに問い合わせています…',
  addAndChoose: '保存して商品を選ぶ',
  saveAddress: '住所を保存',
  removePerson: person => `${person}を削除`,
  remove: '削除',
  whatDoesGet: person => `${person}へ何を送りますか？`,
  moreItemsFor: person => `${person}へ送れるほかの商品`,
  itemsFor: person => `${person}へ送る商品`,
  folded: person => `${person}へ送る商品は今のところありません。ここには何も届きません。`,
  quantityOf: (product, person) => `${person}へ送る${product}の数量`,
  oneMore: (product, person) => `${person}へ送る${product}を1点増やす`,
  oneFewer: (product, person) => `${person}へ送る${product}を1点減らす`,
  ofTotal: total => `／全${number(total)}点`,
  onlySoMany: (total, product) => `カートにある${product}は${number(total)}点だけです。`,
  wholeUnits: total => `0から${number(total)}までの整数を入力してください。`,
  times: quantity => `×${number(quantity)}`,
  each: price => `1点 ${price}`,
  wrapped: wrapping => `ギフト包装：${wrapping}`,
  movesWhole: 'まとめて1か所へ送ります',
  move: '移動…',
  moveProduct: (product, person) => `${person}へ送る${product}を移動`,
  moveHowMany: product => `移動する${product}の数`,
  howMany: '何点ですか？',
  moveTo: 'どなたへ移しますか？',
  moveToPerson: (quantity, product, person) => `${product}${number(quantity)}点を${person}へ移動`,
  has: quantity => (quantity === 0 ? '現在なし' : `現在${number(quantity)}点`),
  cancel: 'キャンセル',
  nowHas: (person, quantity, product) => `${person}へ送る${product}は${number(quantity)}点になりました。`,
  personAdded: person => `${person}を追加しました。${person}へ送る商品を選んでください。`,
  personRemoved: (person, heir) => `${person}を削除しました。商品は${heir}へ送ります。`,
  sameAddressAs: person => `${person}と同じ住所です。別々に送ると、梱包も送料も2回分になります。`,
  sameAddressSaves: (person, saving) =>
    `${person}と同じ住所です。別々に送ると、梱包も送料も2回分になります。まとめると最大${saving}の節約になります。`,
  sendAsOne: '1つの荷物で送る',
  keepApart: '2つの配送のままにする',
  staysApart: '2つの配送のままです。',
  allToOne: person => `すべてを${person}へ送る`,

  // What is not the shopper's to send
  fixedIntro: '次のものはお届けの対象ではありません：',
  fixed: (reason, quantity, name) => {
    const what = `${name} ${number(quantity)}点`;
    switch (reason) {
      case 'digital':
        return `${what}：お客様へメールで届きます。`;
      case 'certificate':
        return `${what}：贈り先の方へメールで届きます。`;
      case 'pickup':
        return `${what}：お選びのとおり、店頭受け取り用に取り置きます。`;
      case 'bundled':
        return `${what}：セットの商品と一緒に届きます。`;
      case 'promotion':
        return `${what}：プレゼントです。ショップがいずれかの配送に加えます。`;
      default:
        return `${what}：配送は必要ありません。`;
    }
  },
};
