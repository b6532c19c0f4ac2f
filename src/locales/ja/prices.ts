/** Japanese: what each delivery costs, what splitting does to the price, and what lowers or pays it. */
import type {prices as English} from '../en/prices.js';
import {number} from './grammar.js';

export const prices: typeof English = {
  // Per delivery
  costsOf: person => `${person}への配送の料金`,
  shippingBeforeDiscounts: '割引前の送料',
  couponOff: code => `クーポン「${code}」`,
  promotionOff: 'ショップの特典',
  shipsFree: 'この配送は送料無料です。',
  shipsFreeWith: code => `「${code}」により、この配送は送料無料です。`,
  shipsNotFree: 'この配送は送料無料の対象外です。',
  shipsNotFreeWith: code => `「${code}」による送料無料は、この配送には適用されません。`,

  // Several deliveries
  splittingAdds: amount => `分けて送ることで${amount}増えます`,
  splittingSaves: amount => `分けて送ることで${amount}減ります`,
  everyParcelFree: 'すべての荷物が送料無料です',
  someParcelsFree: (free, parcels) => `荷物${number(parcels)}個のうち${number(free)}個が送料無料です`,

  // Coupons, gift certificates, store credit
  addCode: 'クーポンまたはギフト券',
  code: 'クーポンまたはギフト券のコード',
  apply: 'コードを適用',
  applying: '適用中…',
  enterCode: '先にコードを入力してください。',
  redeemed: 'クーポンとギフト券',
  coupon: (name, code) => (name ? `${name}（${code}）` : `クーポン「${code}」`),
  couponSaves: amount => `${amount}の割引`,
  couponSavesNothing: '今のところ割引なし',
  certificate: code => `ギフト券「${code}」`,
  certificateUsedUp: '残高なし',
  certificateLeft: amount => `残高${amount}`,
  removeCode: code => `「${code}」を削除`,
  removing: '削除中…',
  useCredit: amount => `ストアクレジットを使う（残高${amount}）`,
  credit: 'ストアクレジット',
  leftToPay: '残りのお支払い額',
  codeFreesShipping: code => `「${code}」を適用しました。送料が無料になりました。`,
  codeSaves: (code, amount) => `「${code}」を適用しました。${amount}の割引になります。`,
  codePays: (code, amount, left) => `「${code}」を適用しました。${amount}を充当し、残りのお支払い額は${left}です。`,
  codeApplied: code => `「${code}」を適用しました。`,
  codeRemoved: code => `「${code}」を削除しました。`,
  codeRemovedTotal: (code, total) => `「${code}」を削除しました。合計は${total}になりました。`,
  creditUsed: (amount, left) => `ストアクレジットから${amount}を充当し、残りのお支払い額は${left}です。`,
  creditIsUsed: 'ストアクレジットを使います。',
  creditNotUsed: 'ストアクレジットは使いません。',
  codeNotTaken: (code, storeWords) =>
    storeWords
      ? `ショップが「${code}」を受け付けませんでした。ショップからの回答：「${storeWords}」`
      : `ショップが「${code}」を受け付けませんでした。コードの表記をご確認のうえ、もう一度お試しください。`,
  codeNotRemoved: code => `「${code}」を削除できませんでした。もう一度お試しください。`,
  partLoading: '読み込んでいます…',
  partFailed: 'この部分を読み込めませんでした。通信状態をご確認のうえ、もう一度お試しください。',
};
