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
  arrives: day => `お届け予定：${day}`,

  // For several deliveries at once
  shippingForEverybody: '全員への配送方法',
  policyShort: policy => {
    switch (policy) {
      case 'cheapest':
        return '最安';
      case 'fastest':
        return '最速';
      default:
        return 'おすすめ';
    }
  },
  policyForEverybody: policy => {
    switch (policy) {
      case 'cheapest':
        return '全員に最安の方法';
      case 'fastest':
        return '全員に最速の方法';
      default:
        return '全員におすすめの方法';
    }
  },
  arrivesBy: '到着の期限',
  arriveByThisDay: 'この日までに届ける',
  chooseADay: '先に日付を選んでください。',
  exceptions: '例外',
  moreExceptions: count => `ほか${number(count)}件の例外`,
  exceptionNoTime: person => `${person}への所要日数がわからないため、おすすめの方法を選びました。`,
  exceptionNoDay: person => `${person}への到着日がわからないため、おすすめの方法を選びました。`,
  exceptionLate: (person, wanted, day) => `${person}へは${wanted}までに届く方法がないため、最も早く届く方法（${day}）を選びました。`,
  exceptionNothing: person => `${person}への配送方法がありません。`,
  othersN: count => `ほか${number(count)}人`,
  costRange: (lowest, highest) => `${lowest}〜${highest}`,
  differentChoices: '選択が異なります',
  chosenFor: people => `${people}に選択中`,
  policyChosen: (policy, day, exceptions) => {
    const what = {cheapest: '最安の方法', fastest: '最速の方法', 'arrive-by': `${day}までに届く方法`}[policy] ?? 'おすすめの方法';
    return exceptions === 0 ? `全員に${what}を選びました。` : `全員に${what}を選びました（例外${number(exceptions)}件）。`;
  },
  methodChosenFor: (method, people) => `${people}に「${method}」を選びました。`,

  // How a delivery stands
  saved: '保存済み',
  // The store has who gets what; the shipping method is not confirmed yet.
  addressSaved: '住所と商品を保存済み',
  saving: '保存中…',
  attention: '要確認',
  needsAttention: person => `${person}への配送をご確認ください。`,
  allSaved: 'すべての配送を保存しました。',
};
