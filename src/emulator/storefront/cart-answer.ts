/** A cart as the storefront writes it (store-api 3.2, keys as recorded). */
import {round} from '../money-rounding.js';
import {isoWithOffset} from '../state/clock.js';
import type {CartLine, Checkout, StoreState} from '../state/store-state.js';
import {goodsWorth} from './shipping-options.js';
import {goodsDiscount, redeemedCoupons} from './totals.js';
import {shownVersions} from './version-rules.js';

/** Which extras of the lines were asked for (store-api 1.1). */
export interface LineIncludes {
  physicalOptions: boolean;
  digitalOptions: boolean;
}

function productAnswer(line: CartLine, withOptions: boolean): Record<string, unknown> {
  const extended = round(line.price * line.quantity);
  return {
    id: line.id,
    parentId: line.parentId,
    variantId: line.variantId,
    productId: line.productId,
    sku: line.sku,
    name: line.name,
    url: `/${line.picture}/`,
    quantity: line.quantity,
    brand: line.brand,
    isTaxable: line.taxable,
    imageUrl: `/product_images/${line.picture}.svg`,
    discounts: [],
    discountAmount: 0,
    couponAmount: 0,
    originalPrice: line.price,
    listPrice: line.price,
    salePrice: line.price,
    retailPrice: null,
    extendedListPrice: extended,
    extendedSalePrice: extended,
    comparisonPrice: line.price,
    extendedComparisonPrice: extended,
    ...(line.kind === 'physical'
      ? {isShippingRequired: true, giftWrapping: line.giftWrapping}
      : {downloadFileUrls: [], downloadPageUrl: '', downloadSize: ''}),
    addedByPromotion: line.addedByPromotion,
    isMutable: line.isMutable,
    ...(withOptions ? {options: line.options} : {}),
  };
}

function customAnswer(line: CartLine): Record<string, unknown> {
  return {
    id: line.id,
    name: line.name,
    sku: line.sku,
    quantity: line.quantity,
    listPrice: line.price,
    extendedListPrice: round(line.price * line.quantity),
  };
}

export function cartAnswer(state: StoreState, checkout: Checkout, includes: LineIncludes): Record<string, unknown> {
  const {signedIn, account, settings} = state;
  const goods = goodsWorth(checkout.lines);
  const discount = goodsDiscount(state, checkout);
  const version = shownVersions(state, checkout).cart;
  return {
    id: checkout.id,
    customerId: signedIn ? account.id : 0,
    email: signedIn ? account.email : (checkout.billingAddress?.email ?? ''),
    currency: settings.currency,
    isTaxIncluded: false,
    baseAmount: goods,
    discountAmount: discount,
    cartAmount: round(goods - discount),
    coupons: redeemedCoupons(state, checkout).map(({coupon: {id, code, displayName, kind}, amount}) => ({
      id: String(id),
      code,
      displayName,
      couponType: kind,
      discountedAmount: amount,
    })),
    discounts: checkout.lines.filter(line => line.kind !== 'custom').map(line => ({id: line.id, discountedAmount: 0})),
    lineItems: {
      physicalItems: checkout.lines.filter(line => line.kind === 'physical').map(line => productAnswer(line, includes.physicalOptions)),
      digitalItems: checkout.lines.filter(line => line.kind === 'digital').map(line => productAnswer(line, includes.digitalOptions)),
      giftCertificates: [],
      customItems: checkout.lines.filter(line => line.kind === 'custom').map(customAnswer),
    },
    createdTime: isoWithOffset(checkout.createdAt),
    updatedTime: isoWithOffset(checkout.updatedAt),
    locale: settings.locale,
    ...(version === undefined ? {} : {version}),
  };
}
