/** Japanese: what keeps the shopper from payment. */
import type {problems as English} from '../en/problems.js';
import {number} from './grammar.js';

export const problems: typeof English = {
  problemsTitle: count => `お支払いの前に${number(count)}件の確認が必要です`,
  problemNoAddress: person => `${person}の住所がまだありません。`,
  problemNoUnits: person => `${person}へ送る商品がありません。商品を選ぶか、${person}を削除してください。`,
  problemFormOpen: person => `${person}の住所がまだ保存されていません。`,
  problemNewPerson: '新しいお届け先の住所がまだ保存されていません。',
  problemFields: (person, fields) => `${person}の住所を補ってください：${fields}。`,
  problemNoQuotes: person => `${person}への配送方法がありません。`,
  problemRefused: person => `${person}への配送をショップが受け付けませんでした。`,
  problemAttention: person => `${person}への配送に変更があります。ご確認のうえ、お進みください。`,
  changedTitle: '保存中に変更がありました。ご確認のうえ、お進みください。',
  changedQuote: (person, now, cost) => `${person}への配送：「${now}」${cost}。`,
  changedQuoteFrom: (person, was, wasCost, now, cost) => `${person}への配送：「${was}」${wasCost}から「${now}」${cost}に変わりました。`,
  changedNoQuote: person => `${person}への配送方法がなくなりました。`,
  changedUnits: person => `${person}へ送る商品が変わりました。`,
  changedPrice: (product, was, now) => `${product}の価格が${was}から${now}に変わりました。`,
};
