/** Coupons, gift certificates and store credit (store-api 2.5): redeeming them and taking them back. */
import {isCatalogueCurrency} from '../money-rounding.js';
import {problem} from '../refusal.js';
import {storeTime} from '../state/clock.js';
import type {Checkout, StoreState} from '../state/store-state.js';
import {asRecord} from './address-rules.js';
import {settleBasket} from './basket-settling.js';
import {isValidInCurrency} from './currency-rules.js';
import {invalidStatus} from './named-units.js';

const HOUR = 3_600_000;
/** Distinct gift certificate codes a shopper may try in an hour (store-api 2.5, 5). */
const CODES_AN_HOUR = 20;

/** Case and blanks around a code do not count (a choice). */
const plain = (code: string): string => code.trim().toUpperCase();

function readCode(state: StoreState, given: unknown, what: string): string {
  if (typeof given !== 'string' || given.trim() === '')
    throw problem(invalidStatus(state), `Invalid ${what}`, `The code of a ${what} must be text.`);
  return plain(given);
}

/** 400, as recorded for a wrong gift certificate (store-api 8b); for coupons nothing is documented. */
function redeem(codes: string[], valid: readonly {code: string}[], given: string, what: string): string[] {
  const found = valid.find(({code}) => plain(code) === given);
  if (found === undefined) throw problem(400, `Invalid ${what}`, `The ${what} ${JSON.stringify(given)} is not valid.`);
  return codes.includes(found.code) ? codes : [...codes, found.code];
}

function takeBack(codes: string[], given: string, what: string): string[] {
  if (!codes.some(code => plain(code) === plain(given))) throw problem(404, 'Not Found', `The ${what} "${given}" was not redeemed.`);
  return codes.filter(code => plain(code) !== plain(given));
}

export function postCoupon(state: StoreState, checkout: Checkout, body: unknown): void {
  const given = readCode(state, asRecord(body)?.['couponCode'], 'coupon');
  const valid = state.coupons.filter(coupon => isValidInCurrency(state, coupon));
  checkout.couponCodes = redeem(checkout.couponCodes, valid, given, 'coupon');
  settleBasket(state, checkout);
}

export function deleteCoupon(state: StoreState, checkout: Checkout, code: string): void {
  checkout.couponCodes = takeBack(checkout.couponCodes, code, 'coupon');
  settleBasket(state, checkout);
}

/** The try counts though it is refused, which is why attempts outlive a refusal. */
function refuseTooManyCodes(state: StoreState, code: string): void {
  const recent = state.attempts.giftCertificateCodes.filter(({at}) => at > storeTime(state) - HOUR);
  const isNew = recent.every(attempt => attempt.code !== code);
  if (isNew && recent.length >= CODES_AN_HOUR) {
    throw problem(429, 'Too Many Requests', `Only ${CODES_AN_HOUR} different gift certificate codes can be tried in an hour.`);
  }
  state.attempts.giftCertificateCodes = isNew ? [...recent, {code, at: storeTime(state)}] : recent;
}

/**
 * A certificate cannot buy a certificate (store-api 2.5); the status is a choice. It belongs to the catalogue's currency (a choice, as
 * for coupons over an amount).
 */
export function postGiftCertificate(state: StoreState, checkout: Checkout, body: unknown): void {
  const given = readCode(state, asRecord(body)?.['giftCertificateCode'], 'gift certificate');
  refuseTooManyCodes(state, given);
  if (checkout.certificates.length > 0 && checkout.lines.length === 0) {
    throw problem(400, 'Invalid gift certificate', 'Gift certificates cannot be paid for with a gift certificate.');
  }
  const valid = isCatalogueCurrency(state) ? state.giftCertificates : [];
  checkout.giftCertificateCodes = redeem(checkout.giftCertificateCodes, valid, given, 'gift certificate');
}

export function deleteGiftCertificate(checkout: Checkout, code: string): void {
  checkout.giftCertificateCodes = takeBack(checkout.giftCertificateCodes, code, 'gift certificate');
}

/** All the credit there is, up to the total (store-api 2.5); a guest has none, and stores say that it is applied (store-api 8b). */
export function applyStoreCredit(checkout: Checkout): void {
  checkout.storeCreditApplied = true;
}

export function takeBackStoreCredit(checkout: Checkout): void {
  checkout.storeCreditApplied = false;
}

/** Any token proves that the shopper is no robot (store-api 2.5). */
export function passSpamCheck(state: StoreState, checkout: Checkout, body: unknown): void {
  const token = asRecord(body)?.['token'];
  if (typeof token !== 'string' || token === '') throw problem(invalidStatus(state), 'Invalid token', 'The token must be text.');
  checkout.needsSpamCheck = false;
}
