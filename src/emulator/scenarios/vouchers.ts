/** Coupons and gift certificates that shoppers of the emulated store can redeem. */
import type {Coupon, GiftCertificate} from '../state/store-state.js';

export const coupons: readonly Coupon[] = [
  {id: 1, code: 'TENOFF', displayName: 'Ten per cent off', kind: 'percentage_discount', amount: 10},
  {id: 2, code: 'FIVER', displayName: 'Five dollars off', kind: 'per_total_discount', amount: 5},
  {id: 3, code: 'SHIPFREE', displayName: 'Free shipping', kind: 'free_shipping', amount: 0},
];

export const giftCertificates: readonly GiftCertificate[] = [
  {code: 'GIFT-25', balance: 25, purchaseDate: 'Mon, 05 Jan 2026 09:00:00 +0000'},
];
