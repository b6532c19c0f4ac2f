/** Japanese: prices, saving, undo and redo. */
import type {summary as English} from '../en/summary.js';
import {number} from './grammar.js';
import {people} from './people.js';

export const summary: typeof English = {
  summary: 'ご注文内容',
  priceDetails: '料金の内訳',
  showPrices: '送料を表示',
  goods: '商品',
  discounts: '割引',
  shipping: '送料',
  handling: '手数料',
  tax: '税金',
  taxIncluded: '税金（込み）',
  total: '合計',
  soFar: '概算（税抜き）',
  soFarUndiscounted: '概算（割引前・税抜き）',
  estimate: '概算',
  notQuoted: '未定',
  taxLater: 'このあと計算します',
  continueToPayment: 'お支払いへ進む',
  savingChoices: (done, of) => `選択を保存しています（${number(of)}件中${number(done)}件）`,
  paused: (done, of) => `一時停止中です。${number(of)}件中${number(done)}件を保存しました。`,
  pause: '一時停止',
  goOn: '再開',
  waitingForStore: 'ショップの応答を待っています。自動的に再開します。',
  waitingForTab: '別のタブで保存しています。終わり次第、ここで再開します。',
  undoAct: act => `元に戻す：${act}`,
  redoAct: act => `やり直す：${act}`,
  undone: act => `元に戻しました：${act}。`,
  redone: act => `やり直しました：${act}。`,
  undoShort: count => `${number(count)}点は元に戻せませんでした。カートの数が減っています。`,
  actMove: (quantity, product, person) => `${product}${number(quantity)}点を${person}へ移動`,
  actAdd: person => `${person}の追加`,
  actAddMany: count => `お届け先${number(count)}件の追加`,
  actRemove: person => `${person}の削除`,
  actAddress: person => `${person}の住所`,
  actChoose: person => `${person}への配送方法`,
  actAllToOne: person => `すべてを${person}へ`,
  actOneOfEach: person => `全商品を1点ずつ${person}へ`,
  actSplit: product => `${product}の均等な振り分け`,
  actSplitAll: 'すべての均等な振り分け',
  actChooseForGroup: (method, deliveries) => `${people.deliveries(deliveries)}を「${method}」に`,
  actPolicy: (policy, day) => {
    switch (policy) {
      case 'cheapest':
        return 'すべての配送を最安の方法に';
      case 'fastest':
        return 'すべての配送を最速の方法に';
      case 'arrive-by':
        return day ? `すべての配送を${day}までの到着に` : 'すべての配送を指定日までの到着に';
      default:
        return 'すべての配送をおすすめの方法に';
    }
  },
  actReplace: '新しい振り分け',
  actDrift: 'カートの変更',
  actElsewhere: 'ほかの場所での変更',
  actEarlierPlan: '以前の振り分けの復元',
  somebody: 'この方',
};
