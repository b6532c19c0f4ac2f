/** Japanese: what each delivery costs, what splitting does to the price, and what lowers or pays it. */
import type {prices as English} from '../en/prices.js';
import {number} from './grammar.js';

export const prices: typeof English = {
  // Per delivery
  costsOf: person => `${person}への配送にかかる料金`,
  shippingBeforeDiscounts: '割引前の送料',
  couponOff: code => `クーポン ${code}`,
  promotionOff: 'ショップの特典',
  shipsFree: 'この配送の送料は無料です。',
  shipsFreeWith: code => `${code}により、この配送の送料は無料です。`,
  shipsNotFree: 'この配送は送料無料の対象外です。',
  shipsNotFreeWith: code => `${code}では、この配送の送料は無料になりません。`,

  // Several deliveries
  splittingAdds: amount => `分けて送ると${amount}高くなります`,
  splittingSaves: amount => `分けて送ると${amount}安くなります`,
  everyParcelFree: 'すべての荷物が送料無料です',
  someParcelsFree: (free, parcels) => `荷物${number(parcels)}個中${number(free)}個が送料無料です`,

  // Coupons, gift certificates, store credit
  addCode: 'クーポン・ギフト券',
  code: 'クーポンまたはギフト券のコード',
  apply: 'コードを適用',
  applying: '適用しています…',
  enterCode: '先にコードを入力してください。',
  redeemed: 'クーポンとギフト券',
  coupon: (name, code) => (name ? `${name}（${code}）` : `クーポン ${code}`),
  couponSaves: amount => `${amount}割引`,
  couponSavesNothing: '今のところ割引はありません',
  certificate: code => `ギフト券 ${code}`,
  certificateUsedUp: '残高なし',
  certificateLeft: amount => `残高 ${amount}`,
  removeCode: code => `${code}を削除`,
  removing: '削除しています…',
  useCredit: amount => `ストアクレジットを使う（残高 ${amount}）`,
  credit: 'ストアクレジット',
  leftToPay: 'お支払い残額',
  codeFreesShipping: code => `${code}を適用しました。送料が無料になりました。`,
  codeSaves: (code, amount) => `${code}を適用しました。${amount}の割引です。`,
  codePays: (code, amount, left) => `${code}を適用しました。${amount}を充当し、お支払い残額は${left}です。`,
  codeApplied: code => `${code}を適用しました。`,
  codeRemoved: code => `${code}を削除しました。`,
  codeRemovedTotal: (code, total) => `${code}を削除しました。合計は${total}です。`,
  creditUsed: (amount, left) => `ストアクレジットから${amount}を充当し、お支払い残額は${left}です。`,
  creditIsUsed: 'ストアクレジットを使います。',
  creditNotUsed: 'ストアクレジットを使いません。',
  codeNotTaken: (code, storeWords) =>
    storeWords
      ? `ショップが${code}を受け付けませんでした。ショップからの回答：「${storeWords}」`
      : `ショップが${code}を受け付けませんでした。コードの書き方を確認して、もう一度お試しください。`,
  codeNotRemoved: code => `${code}を削除できませんでした。もう一度お試しください。`,
  partLoading: '読み込んでいます…',
  partFailed: '読み込めませんでした。通信状態を確認して、もう一度お試しください。',
};
