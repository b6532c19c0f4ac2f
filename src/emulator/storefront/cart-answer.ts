/** A cart as the storefront writes it (store-api 3.2, keys as recorded). */
import {roundMoney, sumMoney} from '../money-rounding.js';
import {isoWithOffset} from '../state/clock.js';
import type {CartLine, CertificateLine, Checkout, GiftWrapping, StoreState} from '../state/store-state.js';
import {couponsOn, type RedeemedCoupon} from './discounts.js';
import {totalsOf, type Totals} from './totals.js';
import {shownVersions} from './version-rules.js';

/** How a cart is to look: which extras of the lines were asked for (store-api 1.1), and for which API. */
export interface CartLook {
  physicalOptions: boolean;
  digitalOptions: boolean;
  /** Of the storefront, for addresses of products and pictures. */
  origin: string;
  /** The carts API tells the type of a line and writes ids of coupons as text; in a checkout they are numbers (store-api 3.1, 3.2). */
  forCarts: boolean;
}

function wrappingAnswer(wrapping: GiftWrapping | null): Record<string, unknown> | null {
  if (wrapping === null) return null;
  const {name, message, amount} = wrapping;
  return {name, message, amount};
}

function couponAmount(state: StoreState, line: CartLine, coupons: readonly RedeemedCoupon[]): number {
  return sumMoney(
    state,
    couponsOn(line, coupons).map(({discountedAmount}) => discountedAmount),
  );
}

function productAnswer(state: StoreState, line: CartLine, look: CartLook, coupons: readonly RedeemedCoupon[]): Record<string, unknown> {
  const withOptions = line.kind === 'physical' ? look.physicalOptions : look.digitalOptions;
  const extended = roundMoney(state, line.price * line.quantity);
  return {
    id: line.id,
    parentId: line.parentId,
    variantId: line.variantId,
    productId: line.productId,
    sku: line.sku,
    name: line.name,
    url: `${look.origin}/${line.picture}/`,
    quantity: line.quantity,
    brand: line.brand,
    isTaxable: line.taxable,
    imageUrl: `${look.origin}/product_images/${line.picture}.svg`,
    discounts: couponsOn(line, coupons),
    discountAmount: 0,
    couponAmount: couponAmount(state, line, coupons),
    originalPrice: line.price,
    listPrice: line.price,
    salePrice: line.price,
    retailPrice: null,
    extendedListPrice: extended,
    extendedSalePrice: extended,
    comparisonPrice: line.price,
    extendedComparisonPrice: extended,
    ...(line.kind === 'physical'
      ? {isShippingRequired: true, giftWrapping: wrappingAnswer(line.giftWrapping)}
      : {downloadFileUrls: [], downloadPageUrl: '', downloadSize: ''}),
    addedByPromotion: line.addedByPromotion,
    isMutable: line.isMutable,
    ...(look.forCarts ? {type: line.kind} : {}),
    ...(withOptions ? {options: line.options} : {}),
  };
}

function customAnswer(state: StoreState, line: CartLine): Record<string, unknown> {
  return {
    id: line.id,
    name: line.name,
    sku: line.sku,
    quantity: line.quantity,
    listPrice: line.price,
    extendedListPrice: roundMoney(state, line.price * line.quantity),
  };
}

function certificateAnswer(certificate: CertificateLine): Record<string, unknown> {
  return {...certificate, taxable: false, type: 'giftCertificate'};
}

/** @param totals of this checkout, where they are known already */
export function cartAnswer(
  state: StoreState,
  checkout: Checkout,
  look: CartLook,
  totals: Totals = totalsOf(state, checkout),
): Record<string, unknown> {
  const {signedIn, account, settings} = state;
  const {subtotal, discount, coupons} = totals;
  const version = shownVersions(state, checkout).cart;
  return {
    id: checkout.id,
    customerId: signedIn ? account.id : 0,
    email: signedIn ? account.email : (checkout.billingAddress?.email ?? ''),
    currency: settings.currency,
    isTaxIncluded: settings.pricesIncludeTax,
    baseAmount: subtotal,
    discountAmount: 0,
    cartAmount: roundMoney(state, subtotal - discount),
    coupons: coupons.map(({coupon: {id, code, displayName, kind}, amount}) => ({
      id: look.forCarts ? String(id) : id,
      code,
      displayName,
      couponType: kind,
      discountedAmount: amount,
    })),
    discounts: checkout.lines
      .filter(line => line.kind !== 'custom')
      .map(line => ({id: line.id, discountedAmount: couponAmount(state, line, coupons)})),
    lineItems: {
      physicalItems: checkout.lines.filter(line => line.kind === 'physical').map(line => productAnswer(state, line, look, coupons)),
      digitalItems: checkout.lines.filter(line => line.kind === 'digital').map(line => productAnswer(state, line, look, coupons)),
      giftCertificates: checkout.certificates.map(certificateAnswer),
      customItems: checkout.lines.filter(line => line.kind === 'custom').map(line => customAnswer(state, line)),
    },
    createdTime: isoWithOffset(checkout.createdAt),
    updatedTime: isoWithOffset(checkout.updatedAt),
    locale: settings.locale,
    ...(version === undefined ? {} : {version}),
  };
}
