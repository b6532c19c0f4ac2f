/** English: what each delivery costs, what splitting does to the price, and what lowers or pays it. */
import {number} from './grammar.js';

export const prices = {
  // Per delivery
  costsOf: (person: string) => `What ${person}’s delivery costs`,
  shippingBeforeDiscounts: 'Shipping before discounts',
  couponOff: (code: string) => `Coupon ${code}`,
  promotionOff: 'Offer of the shop',
  shipsFree: 'The shop ships this delivery free.',
  shipsFreeWith: (code: string) => `${code} makes shipping free for this delivery.`,
  shipsNotFree: 'Free shipping does not reach this delivery.',
  shipsNotFreeWith: (code: string) => `${code} does not make shipping free for this delivery.`,

  // Several deliveries
  splittingAdds: (amount: string) => `splitting adds ${amount}`,
  splittingSaves: (amount: string) => `splitting saves ${amount}`,
  everyParcelFree: 'Every parcel ships free',
  someParcelsFree: (free: number, parcels: number) => `Free shipping applies to ${number(free)} of ${number(parcels)} parcels`,

  // Coupons, gift certificates, store credit
  addCode: 'Coupon or gift certificate',
  code: 'Coupon or gift certificate code',
  apply: 'Apply code',
  applying: 'Applying…',
  enterCode: 'Enter the code first.',
  redeemed: 'Coupons and gift certificates',
  coupon: (name: string, code: string) => (name ? `${name} (${code})` : `Coupon ${code}`),
  couponSaves: (amount: string) => `saves ${amount}`,
  couponSavesNothing: 'saves nothing for now',
  certificate: (code: string) => `Gift certificate ${code}`,
  certificateUsedUp: 'used up',
  certificateLeft: (amount: string) => `${amount} stays on it`,
  removeCode: (code: string) => `Remove ${code}`,
  removing: 'Removing…',
  useCredit: (amount: string) => `Use store credit (${amount} available)`,
  credit: 'Store credit',
  leftToPay: 'Left to pay',
  codeFreesShipping: (code: string) => `${code} is applied: shipping is free now.`,
  codeSaves: (code: string, amount: string) => `${code} is applied: it saves ${amount}.`,
  codePays: (code: string, amount: string, left: string) => `${code} is applied: it pays ${amount}, and ${left} is left to pay.`,
  codeApplied: (code: string) => `${code} is applied.`,
  codeRemoved: (code: string) => `${code} is removed.`,
  codeRemovedTotal: (code: string, total: string) => `${code} is removed: the total is ${total} now.`,
  creditUsed: (amount: string, left: string) => `Store credit pays ${amount}, and ${left} is left to pay.`,
  creditIsUsed: 'Store credit is used.',
  creditNotUsed: 'Store credit is not used.',
  codeNotTaken: (code: string, storeWords: string) =>
    storeWords
      ? `The shop does not take ${code}. It said: “${storeWords}”`
      : `The shop does not take ${code}. Check how it is written, then try again.`,
  codeNotRemoved: (code: string) => `${code} could not be removed. Try again.`,
  partLoading: 'Loading…',
  partFailed: 'This could not be loaded. Check your connection, then try again.',
};
