/** Japanese: shipping methods, and how a delivery stands. */
import type {shipping as English} from '../en/shipping.js';
import {number} from './grammar.js';

export const shipping: typeof English = {
  // Shipping
  shippingFor: person => `${person}への配送方法`,
  free: '無料',
  quotesLater: '住所と商品が保存されると、送料が表示されます。',
  quotesLoading: '送料をショップに問い合わせています…',
  noQuotes: 'この住所へこの商品を送る方法がありません。住所を変更するか、商品を別のお届け先へ移してください。',
  noShipping: country => `ショップは${country}への配送を行っていません。住所を変更するか、商品を別のお届け先へ移してください。`,
  tryAgain: 'もう一度試す',
  methodGone: (was, person, now, cost) =>
    `${person}への「${was}」は取り扱いがなくなりました。代わりに「${now}」（${cost}）を選んでいます。`,
  methodGoneWithout: (was, person) => `${person}への「${was}」は取り扱いがなくなりました。今のところ、ほかの方法もありません。`,
  keepMethod: now => `「${now}」のままにする`,
  refusedDelivery: (person, storeWords) =>
    storeWords
      ? `${person}への配送をショップが受け付けませんでした。ショップからの回答：「${storeWords}」住所または商品を変更すると、もう一度送信されます。`
      : `${person}への配送をショップが受け付けませんでした。住所または商品を変更すると、もう一度送信されます。`,
  unitsLeft: (quantity, product, person) => `${product}${number(quantity)}点がカートからなくなったため、${person}へ送る数が減りました。`,
  unitsArrived: (quantity, product, person) =>
    `${product}${number(quantity)}点がカートに加わり、今は${person}へ送ることになっています。ほかの方へ送る場合は移動してください。`,
  ok: 'わかりました',

  // How a delivery stands
  saved: '保存済み',
  // The store has who gets what; the shipping method is not confirmed yet.
  addressSaved: '住所と商品を保存済み',
  saving: '保存中…',
  attention: '要確認',
  needsAttention: person => `${person}への配送をご確認ください。`,
  allSaved: 'すべての配送を保存しました。',
};
