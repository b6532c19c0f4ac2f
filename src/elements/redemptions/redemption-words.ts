/** What came of a coupon, a gift certificate or store credit, in a sentence. Pure. */
import {formatMoney} from '../../domain/money.js';
import {sums} from '../../session/overview.js';
import type {Redemption, RefusedRedemption} from '../../session/redemption.js';
import type {OpenState} from '../../session/state.js';
import {failureWords} from '../say.js';
import type {WordsController} from '../words.js';

const sameCode = (a: string, b: string) => a.trim().toUpperCase() === b.trim().toUpperCase();

/** The store has it as it was wished; `open`: as it is now. */
export function redeemedWords(redemption: Redemption, open: OpenState, words: WordsController): string {
  const {checkout} = open;
  const {shipping, total} = sums(open);
  const money = (amount: number) => formatMoney(amount, checkout.currency, words.lang());
  if (redemption.kind === 'store-credit') {
    if (!redemption.wanted) return words.term('creditNotUsed');
    const {used} = checkout.storeCredit;
    return total === null ? words.term('creditIsUsed') : words.term('creditUsed', money(used), money(checkout.outstandingBalance));
  }
  if ('wanted' in redemption && !redemption.wanted)
    return total === null ? words.term('codeRemoved', redemption.code) : words.term('codeRemovedTotal', redemption.code, money(total));
  const coupon = checkout.coupons.find(({code}) => sameCode(code, redemption.code));
  if (coupon?.freesShipping && total !== null && shipping === 0) return words.term('codeFreesShipping', coupon.code);
  if (coupon && coupon.amount > 0) return words.term('codeSaves', coupon.code, money(coupon.amount));
  const certificate = checkout.certificates.find(({code}) => sameCode(code, redemption.code));
  if (certificate && total !== null)
    return words.term('codePays', certificate.code, money(certificate.used), money(checkout.outstandingBalance));
  return words.term('codeApplied', coupon?.code ?? certificate?.code ?? redemption.code);
}

/** The store has it not, and why; what stood before still stands. */
export function refusedWords({redemption, reason, storeWords}: RefusedRedemption, words: WordsController): string {
  if (reason !== 'unknown-code') return failureWords({reason, storeWords}, words);
  if (redemption.kind === 'store-credit') return failureWords({reason: 'refused', storeWords}, words);
  const isRemoval = 'wanted' in redemption && !redemption.wanted;
  return isRemoval ? words.term('codeNotRemoved', redemption.code) : words.term('codeNotTaken', redemption.code, storeWords);
}
