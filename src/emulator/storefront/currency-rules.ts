/** Paying in another currency (store-api 2.1). */
import {inCatalogueCurrency, inShoppersCurrency, isCatalogueCurrency} from '../money-rounding.js';
import {problem} from '../refusal.js';
import type {CartLine, Checkout, Coupon, GiftWrapping, StoreState} from '../state/store-state.js';
import {asRecord} from './address-rules.js';
import {settleBasket} from './basket-settling.js';
import {invalidStatus} from './named-units.js';

const isOverAnAmount = ({kind}: Coupon): boolean =>
  kind === 'per_total_discount' || kind === 'per_item_discount' || kind === 'shipping_discount';

/** Coupons over an amount belong to the catalogue's currency (store-api 2.1 knows some that do; which those are is a choice). */
export function isValidInCurrency(state: StoreState, coupon: Coupon): boolean {
  return isCatalogueCurrency(state) || !isOverAnAmount(coupon);
}

/** A price in the catalogue's currency: exactly its own where it still stands at that, so that no rounding adds up. */
function cataloguePrice(state: StoreState, shown: number, own: number | undefined): number {
  return own !== undefined && inShoppersCurrency(state, own) === shown ? own : inCatalogueCurrency(state, shown);
}

const linePrice = (state: StoreState, {productId, price}: CartLine): number =>
  cataloguePrice(state, price, state.products.find(({id}) => id === productId)?.price);

const wrapPrice = (state: StoreState, wrapping: GiftWrapping): number =>
  cataloguePrice(state, wrapping.amount, state.giftWraps.find(({name}) => name === wrapping.name)?.price);

/**
 * Prices are worked out anew, and what is not valid in the new currency is dropped (store-api 2.1): coupons over an amount and gift
 * certificates. So are the selected options, whose ids stand for their cost (store-api 9, `optionId`).
 */
export function switchCurrency(state: StoreState, checkout: Checkout, body: unknown): void {
  const code = asRecord(body)?.['currencyCode'];
  if (typeof code !== 'string') throw problem(invalidStatus(state), 'Invalid currency', 'The body needs a currencyCode.');
  const {settings} = state;
  const wanted = settings.currencies.find(currency => currency.code === code);
  if (wanted === undefined) throw problem(404, 'Currency Not Found', `The store does not sell in ${JSON.stringify(code)}.`);
  if (wanted.code === settings.currency.code) return;
  const lines = checkout.lines.map(line => ({line, price: linePrice(state, line)}));
  const wrappings = checkout.lines.flatMap(({giftWrapping}) =>
    giftWrapping === null ? [] : [{giftWrapping, price: wrapPrice(state, giftWrapping)}],
  );
  const bought = checkout.certificates.map(certificate => ({certificate, amount: inCatalogueCurrency(state, certificate.amount)}));
  const {exchangeRate: _exchangeRate, ...currency} = wanted;
  settings.currency = currency;
  for (const {line, price} of lines) line.price = inShoppersCurrency(state, price);
  for (const {giftWrapping, price} of wrappings) giftWrapping.amount = inShoppersCurrency(state, price);
  for (const {certificate, amount} of bought) certificate.amount = inShoppersCurrency(state, amount);
  const dropped = state.coupons.filter(coupon => !isValidInCurrency(state, coupon)).map(coupon => coupon.code);
  checkout.couponCodes = checkout.couponCodes.filter(couponCode => !dropped.includes(couponCode));
  if (!isCatalogueCurrency(state)) checkout.giftCertificateCodes = [];
  for (const consignment of checkout.consignments) consignment.selected = null;
  settleBasket(state, checkout);
}
