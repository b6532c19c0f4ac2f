/** Coupons and gift certificates that shoppers of the emulated store can redeem, and what the store gives by itself. */
import type {Coupon, GiftCertificate, Promotion} from '../state/store-state.js';

export const coupons: readonly Coupon[] = [
  {id: 1, code: 'TENOFF', displayName: 'Ten per cent off', kind: 'percentage_discount', amount: 10, zoneIds: null},
  {id: 2, code: 'FIVER', displayName: 'Five dollars off', kind: 'per_total_discount', amount: 5, zoneIds: null},
  {id: 3, code: 'SHIPFREE', displayName: 'Free shipping', kind: 'free_shipping', amount: 0, zoneIds: null},
  {id: 4, code: 'ONEOFF', displayName: 'One dollar off each item', kind: 'per_item_discount', amount: 1, zoneIds: null},
  {id: 5, code: 'SHIP5', displayName: 'Five dollars off shipping', kind: 'shipping_discount', amount: 5, zoneIds: null},
  {id: 6, code: 'UKFREE', displayName: 'Free shipping within the United Kingdom', kind: 'free_shipping', amount: 0, zoneIds: [5]},
];

export const giftCertificates: readonly GiftCertificate[] = [{code: 'GIFT-25', balance: 25, purchaseDate: '2026-01-05'}];

/** Free shipping within the United States, over a subtotal. */
export const freeShippingOver30: Promotion = {
  id: 11,
  name: 'Free shipping within the United States from 30.00',
  kind: 'free-shipping',
  minimumSubtotal: 30,
  zoneIds: [1, 2, 3],
};

/** A candle for everybody who spends enough. */
export const freeCandleOver40: Promotion = {
  id: 12,
  name: 'A free fig candle from 40.00',
  kind: 'gift',
  minimumSubtotal: 40,
  productId: 105,
  quantity: 1,
};
