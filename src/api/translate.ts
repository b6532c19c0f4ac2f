/** The one translation from the store's JSON into our words. */
import type {Address} from '../domain/address.js';
import type {Country} from '../domain/address.js';
import type {FormField} from '../domain/form-field.js';
import type {Checkout, Consignment, FixedReason, LineItem, ShippingDiscount, ShippingOption, StoreSettings} from '../domain/checkout.js';
import {addUp} from '../domain/money.js';
import {keysOf, type Likeness, portionKey} from '../domain/portion-key.js';
import type * as z from 'zod/mini';
import type {wireConsignment, wireCountries, wireFormFields, wirePhysicalItem, wireSettings} from './wire.js';
import {type WireAddress, type WireCheckout, type WireShippingOption} from './wire.js';

type WireItem = z.infer<typeof wirePhysicalItem>;

export function toCheckout(wire: WireCheckout): Checkout {
  const {cart} = wire;
  const {version} = cart; // `checkout.version` may be another counter (store-api 4.9, R17).
  return {
    id: wire.id,
    ...(typeof version === 'number' && {version}),
    currency: cart.currency,
    isTaxIncluded: cart.isTaxIncluded,
    lineItems: toLineItems(cart.lineItems),
    consignments: wire.consignments.map(toConsignment),
    totals: {
      goods: wire.subtotal,
      shipping: wire.shippingCostTotal,
      handling: wire.handlingCostTotal,
      discounts: goodsDiscount(cart),
      tax: wire.taxTotal,
      total: wire.grandTotal,
    },
    ...toPayments(wire),
    customer: {
      id: wire.customer?.id ?? cart.customerId,
      isGuest: wire.customer?.isGuest ?? cart.customerId === 0,
      addresses: wire.customer?.addresses.map(toAddress) ?? [],
    },
    billingAddress: wire.billingAddress ? toAddress(wire.billingAddress) : null,
  };
}

/** `free_shipping`, as the two ways of the store to say it (store-api 3.1). */
const freeShipping: readonly unknown[] = [4, '4', 'free_shipping'];

/** What pays or lowers the price. The credit in use is not said: it is what neither certificates pay nor is outstanding. */
function toPayments(wire: WireCheckout): Pick<Checkout, 'coupons' | 'certificates' | 'storeCredit' | 'outstandingBalance'> {
  const outstandingBalance = wire.outstandingBalance ?? wire.grandTotal;
  const available = wire.customer?.storeCredit ?? 0;
  const isApplied = wire.isStoreCreditApplied;
  const paid = addUp([wire.grandTotal, -outstandingBalance, ...wire.giftCertificates.map(({used}) => -used)], wire.cart.currency);
  return {
    coupons: wire.coupons.map(({code, displayName, couponType, discountedAmount}) => ({
      code,
      displayName,
      amount: discountedAmount,
      freesShipping: freeShipping.includes(couponType),
    })),
    certificates: wire.giftCertificates,
    storeCredit: {available, isApplied, used: isApplied ? Math.min(available, Math.max(0, paid)) : 0},
    outstandingBalance,
  };
}

/** What coupons and promotions take off the goods; `discountAmount` leaves coupons out (store-api 3.2). */
function goodsDiscount({baseAmount, cartAmount, discountAmount, currency}: WireCheckout['cart']): number {
  if (typeof baseAmount !== 'number' || typeof cartAmount !== 'number') return discountAmount;
  return addUp([baseAmount, -cartAmount], currency);
}

function toLineItems({physicalItems, digitalItems, customItems, giftCertificates}: WireCheckout['cart']['lineItems']): LineItem[] {
  const byId = new Map(physicalItems.map(item => [item.id, item]));
  return [
    ...physicalItems.map(item => toProductLine(item, byId, fixedByNature(item))),
    ...customItems.map((item): LineItem => {
      const likeness: Likeness = {...noLikeness, kind: 'custom', name: item.name, sku: item.sku, price: item.listPrice};
      return {...toLine(item, likeness), unitPrice: item.listPrice, whole: true};
    }),
    ...digitalItems.map(item => toProductLine(item, byId, 'digital')),
    ...giftCertificates.map((item): LineItem => {
      const likeness: Likeness = {...noLikeness, kind: 'custom', name: item.name, price: item.amount};
      return {...toLine({...item, sku: '', quantity: 1}, likeness), unitPrice: item.amount, fixed: 'certificate'};
    }),
  ];
}

function fixedByNature({parentId, addedByPromotion, isShippingRequired}: WireItem): Exclude<FixedReason, 'pickup'> | null {
  if (parentId) return 'bundled';
  if (addedByPromotion) return 'promotion';
  return isShippingRequired === false ? 'not-shipped' : null;
}

const noLikeness: Likeness = {
  kind: 'product',
  productId: '',
  variantId: '',
  sku: '',
  name: '',
  price: 0,
  options: [],
  byPromotion: false,
  parent: null,
  wrapping: null,
};

/** A child's key holds its parent's key, not its parent's id, which changes when the parent is split (R4, store-api 4.7). */
function likenessOf(item: WireItem, byId: ReadonlyMap<string, WireItem>, depth = 0): Likeness {
  const parent = item.parentId && depth < 5 ? byId.get(String(item.parentId)) : undefined;
  return {
    ...noLikeness,
    productId: item.productId ?? '',
    variantId: item.variantId ?? '',
    sku: item.sku,
    options: item.options,
    byPromotion: item.addedByPromotion,
    parent: parent ? portionKey(likenessOf(parent, byId, depth + 1)) : null,
    wrapping: item.giftWrapping ?? null,
  };
}

function toProductLine(item: WireItem, byId: ReadonlyMap<string, WireItem>, fixed: LineItem['fixed']): LineItem {
  return {
    ...toLine(item, likenessOf(item, byId)),
    unitPrice: item.salePrice ?? item.listPrice ?? 0, // It has one of the two, see `wirePhysicalItem`.
    imageUrl: item.imageUrl,
    options: item.options.map(({name, value}) => ({name, value})),
    wrapping: item.giftWrapping?.name || null,
    fixed,
  };
}

const toLine = ({id, name, sku, quantity}: {id: string; name: string; sku: string; quantity: number}, likeness: Likeness): LineItem => ({
  id,
  ...keysOf(likeness),
  name,
  sku,
  quantity,
  unitPrice: 0,
  imageUrl: '',
  options: [],
  wrapping: null,
  fixed: null,
  whole: false,
});

const toAddress = (wire: WireAddress): Address => wire;

function toConsignment(wire: z.infer<typeof wireConsignment>): Consignment {
  const {shouldSaveAddress: savesAddress, ...address} = wire.address;
  return {
    id: wire.id,
    address: toAddress(address),
    savesAddress,
    lineItemIds: wire.lineItemIds,
    selected: wire.selectedShippingOption ? toShippingOption(wire.selectedShippingOption) : null,
    options: wire.availableShippingOptions.map(toShippingOption),
    shippingCost: wire.shippingCost,
    shippingCostBeforeDiscount: wire.shippingCostBeforeDiscount ?? wire.selectedShippingOption?.cost ?? wire.shippingCost,
    shippingDiscounts: toShippingDiscounts(wire),
    handlingCost: wire.handlingCost,
    isPickup: typeof wire.selectedPickupOption?.pickupMethodId === 'number',
  };
}

/** One list may name coupons that the other has, too, or leave amounts out (store-api 3.3). */
function toShippingDiscounts({discounts, couponDiscounts}: z.infer<typeof wireConsignment>): ShippingDiscount[] {
  const listed = discounts.flatMap(({amount, couponCode}) => (amount ? [{code: couponCode ?? null, amount}] : []));
  return [...listed, ...couponDiscounts.filter(({code, amount}) => amount > 0 && !listed.some(each => each.code === code))];
}

const toShippingOption = (wire: WireShippingOption): ShippingOption => wire;

export const toCountries = ({data}: z.infer<typeof wireCountries>): Country[] =>
  data.map(({hasPostalCodes, ...country}) => ({...country, hasPostalCodes: hasPostalCodes ?? true}));

export const toFormFields = ({shippingAddress}: z.infer<typeof wireFormFields>): FormField[] =>
  shippingAddress.map(({id, name, custom, label, required, maxLength, fieldType, type, options, ...field}) => ({
    id,
    name,
    custom,
    label,
    required,
    maxLength: maxLength ?? null,
    fieldType: fieldType ?? 'text',
    type: type ?? 'string',
    default: typeof field.default === 'string' || typeof field.default === 'number' ? String(field.default) : '',
    items: options?.items ?? [],
  }));

export const toSettings = ({storeConfig: {checkoutSettings, links, storeProfile}}: z.infer<typeof wireSettings>): StoreSettings => ({
  hasMultiShippingEnabled: checkoutSettings.hasMultiShippingEnabled ?? true,
  noQuotesMessage: checkoutSettings.shippingQuoteFailedMessage,
  ...links,
  countryCode: storeProfile.storeCountryCode,
});
