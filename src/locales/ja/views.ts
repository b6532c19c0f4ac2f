/** Japanese: the opening question, and the ways to look at the plan. */
import type {views as English} from '../en/views.js';
import {number} from './grammar.js';

export const views: typeof English = {
  // The opening question
  answerOne: 'すべて1か所へ送る',
  answerOneHint: '荷物は1つ、送料も1回分です。',
  answerFew: '数人に分けて送る',
  answerFewHint: 'お一人ずつ追加して、どなたに何を送るかを選びます。',
  answerMany: '大勢に分けて送る',
  answerManyHint: 'お一人につき1行の表に入力します。',
  changeAnswer: 'どこへ送るかを変更',
  whoGetsAll: 'すべてをどなたに送りますか？',
  allGoTo: person => `すべて${person}へ送ります。`,

  // Ways to look at the plan
  view: '表示方法',
  viewPeople: 'お届け先',
  viewItems: '商品',
  viewList: '一覧',
  viewShown: view => `「${view}」で表示しています。`,
  skipToSummary: 'ご注文内容へ移動',
  viewLoading: 'この表示を読み込んでいます…',
  viewFailed: 'この表示を読み込めませんでした。通信状態を確認してもう一度試すか、ほかの表示方法をお使いください。',

  // Somebody was removed
  removedShort: person => `${person}を削除しました。`,
  bringPersonBack: person => `${person}の削除を元に戻す`,
  personBack: person => `${person}を元に戻しました。`,

  // Items
  inBasket: quantity => `カートに${number(quantity)}点`,
  personHas: (person, quantity) => `${person} ${number(quantity)}点`,
  sharesOf: product => `${product}の送り先と数量`,
  giveToSomebodyElse: 'ほかの方へ送る…',
  giveProductToSomebodyElse: product => `ほかの方へ送る：${product}`,
  addressesAndShipping: '住所と配送方法',

  // List
  listOf: 'どなたに何を送るか',
  listScrolls: 'どなたに何を送るかの表',
  person: 'お届け先',
  address: '住所',
  cost: '送料',
  stillWith: person => `まだ${person}の分`,
  leftOf: (left, total) => `全${number(total)}点中${number(left)}点`,
  fullName: 'お名前',
  rowN: n => `${number(n)}行目`,
  nameFor: row => `${row}の名前`,
  chooseOrType: '住所を選択または入力',
  chooseOrTypeFor: person => `${person}の住所を選択または入力`,
  noMethods: '配送方法なし',
  methodsLater: '住所と商品の保存後に表示',
  methodAndPrice: (method, price) => `${method}（${price}）`,
  dayMethodAndPrice: (day, method, price) => `${day}、${method}（${price}）`,
};
