/** Coupons, gift certificates and store credit (store-api 2.5): redeeming them and taking them back. */
import {problem} from '../refusal.js';
import type {Checkout, StoreState} from '../state/store-state.js';
import {asRecord} from './address-rules.js';

/** What a new checkout has redeemed. */
export function nothingRedeemed(): Pick<Checkout, 'couponCodes' | 'giftCertificateCodes' | 'storeCreditApplied'> {
  return {couponCodes: [], giftCertificateCodes: [], storeCreditApplied: false};
}

function redeem(codes: string[], known: readonly {code: string}[], given: unknown, what: string): string[] {
  const found = known.find(({code}) => typeof given === 'string' && code === given.trim().toUpperCase());
  // 400, as recorded for a wrong gift certificate (store-api 8b); for coupons nothing is documented.
  if (found === undefined) throw problem(400, `Invalid ${what}`, `The ${what} ${JSON.stringify(given)} is not valid.`);
  return codes.includes(found.code) ? codes : [...codes, found.code];
}

function takeBack(codes: string[], code: string, what: string): string[] {
  if (!codes.includes(code)) throw problem(404, 'Not Found', `The ${what} "${code}" was not redeemed.`);
  return codes.filter(other => other !== code);
}

export function postCoupon(state: StoreState, checkout: Checkout, body: unknown): void {
  checkout.couponCodes = redeem(checkout.couponCodes, state.coupons, asRecord(body)?.['couponCode'], 'coupon');
}

export function deleteCoupon(checkout: Checkout, code: string): void {
  checkout.couponCodes = takeBack(checkout.couponCodes, code, 'coupon');
}

export function postGiftCertificate(state: StoreState, checkout: Checkout, body: unknown): void {
  const given = asRecord(body)?.['giftCertificateCode'];
  checkout.giftCertificateCodes = redeem(checkout.giftCertificateCodes, state.giftCertificates, given, 'gift certificate');
}

export function deleteGiftCertificate(checkout: Checkout, code: string): void {
  checkout.giftCertificateCodes = takeBack(checkout.giftCertificateCodes, code, 'gift certificate');
}
