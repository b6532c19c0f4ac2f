/** Paying in another currency (store-api 2.1). */
import {problem} from '../refusal.js';
import {roundMoney} from '../money-rounding.js';
import type {Checkout, Coupon, StoreState} from '../state/store-state.js';
import {asRecord} from './address-rules.js';
import {settleBasket} from './basket-settling.js';
import {invalidStatus} from './named-units.js';

const isAmount = ({kind}: Coupon): boolean => kind === 'per_total_discount' || kind === 'per_item_discount' || kind === 'shipping_discount';

/**
 * Prices are worked out anew. Coupons over an amount and gift certificates belong to one currency and are dropped (store-api 2.1 says
 * that what is not valid in the new currency is; which those are is a choice).
 */
export function switchCurrency(state: StoreState, checkout: Checkout, body: unknown): void {
  const code = asRecord(body)?.['currencyCode'];
  if (typeof code !== 'string') throw problem(invalidStatus(state), 'Invalid currency', 'The body needs a currencyCode.');
  const {settings} = state;
  const wanted = settings.currencies.find(currency => currency.code === code);
  if (wanted === undefined) throw problem(404, 'Currency Not Found', `The store does not sell in ${JSON.stringify(code)}.`);
  const before = settings.currencies.find(currency => currency.code === settings.currency.code)?.exchangeRate ?? 1;
  const {exchangeRate, ...currency} = wanted;
  if (currency.code === settings.currency.code) return;
  settings.currency = currency;
  const converted = (amount: number): number => roundMoney(state, (amount / before) * exchangeRate);
  for (const line of checkout.lines) {
    line.price = converted(line.price);
    if (line.giftWrapping !== null) line.giftWrapping.amount = converted(line.giftWrapping.amount);
  }
  for (const certificate of checkout.certificates) certificate.amount = converted(certificate.amount);
  const dropped = state.coupons.filter(isAmount).map(coupon => coupon.code);
  checkout.couponCodes = checkout.couponCodes.filter(couponCode => !dropped.includes(couponCode));
  checkout.giftCertificateCodes = [];
  settleBasket(state, checkout);
}
