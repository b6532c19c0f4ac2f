/** Small builders in the project's own words, so that tests read as sentences. Nothing here is clever: each fills in what a test does not care about. */
import {type Address, emptyAddress} from '../../src/domain/address.js';
import type {Checkout, Consignment, LineItem, ShippingOption} from '../../src/domain/checkout.js';
import {type Delivery, newDelivery, type Plan, type Portions} from '../../src/domain/plan.js';
import {familyKey, type Likeness, type PortionKey, portionKey} from '../../src/domain/portion-key.js';
import {type Basket, basketOf} from '../../src/domain/basket.js';

/** A complete address in London, another house for each first name. */
export const address = (firstName: string, changes: Partial<Address> = {}): Address => ({
  ...emptyAddress('GB'),
  firstName,
  lastName: 'Lovelace',
  address1: `${firstName.length} ${firstName} Street`,
  city: 'London',
  country: 'United Kingdom',
  postalCode: 'SW1Y 4JH',
  ...changes,
});

/** What makes units alike; by default a plain product. */
export const likeness = (sku: string, changes: Partial<Likeness> = {}): Likeness => ({
  kind: 'product',
  productId: `product ${sku}`,
  variantId: 1,
  sku,
  name: sku,
  price: 10,
  options: [],
  byPromotion: false,
  parent: null,
  wrapping: null,
  ...changes,
});

/** The portion key of a sample line: `key('mug')`, `key('mug', {wrapping: …})`. */
export const key = (sku: string, changes: Partial<Likeness> = {}): PortionKey => portionKey(likeness(sku, changes));

/** A line of so many units, with the sku as its id: `line('mug', 3)`; a twin of it has another id. */
export function line(sku: string, quantity: number, changes: Partial<LineItem> & {readonly like?: Partial<Likeness>} = {}): LineItem {
  const {like, ...rest} = changes;
  const alike = likeness(sku, like);
  return {
    id: sku,
    key: portionKey(alike),
    family: familyKey(alike),
    name: sku,
    sku,
    quantity,
    unitPrice: 10,
    imageUrl: '',
    options: [],
    wrapping: alike.wrapping?.name ?? null,
    fixed: null,
    whole: false,
    ...rest,
  };
}

export const paper = {name: 'Paper', message: 'For you'};

export const wrapped = (sku: string, quantity: number, id = `${sku}-wrapped`): LineItem =>
  line(sku, quantity, {id, like: {wrapping: paper}});

/** A custom item: it moves whole. */
export const customLine = (sku: string, quantity: number, changes: Partial<LineItem> = {}): LineItem =>
  line(sku, quantity, {whole: true, like: {kind: 'custom'}, ...changes});

export const customKey = (sku: string): PortionKey => key(sku, {kind: 'custom'});

export const option = (description: string, cost = 5, changes: Partial<ShippingOption> = {}): ShippingOption => ({
  id: `option ${description}`,
  type: 'shipping_flatrate',
  description,
  additionalDescription: '',
  cost,
  transitTime: '',
  isRecommended: false,
  ...changes,
});

export const standard = option('Standard', 5, {isRecommended: true});
export const express = option('Express', 9);
export const pickupInStore = option('Pick up', 0, {type: 'shipping_pickupinstore'});

/** A consignment to a sample address that holds whole lines: `consignment('Ada', ['mug'])`. Its id is `to Ada`. */
export const consignment = (person: string, lineItemIds: readonly string[], changes: Partial<Consignment> = {}): Consignment => ({
  id: `to ${person}`,
  address: address(person),
  savesAddress: false,
  lineItemIds,
  selected: null,
  options: [standard, express],
  shippingCost: 0,
  shippingCostBeforeDiscount: 0,
  shippingDiscounts: [],
  handlingCost: 0,
  isPickup: false,
  ...changes,
});

export const pounds = {code: 'GBP', decimalPlaces: 2};

export function checkout(changes: Partial<Checkout> & {readonly lineItems: readonly LineItem[]}): Checkout {
  return {
    id: 'checkout-1',
    currency: pounds,
    isTaxIncluded: false,
    consignments: [],
    totals: {goods: 0, shipping: 0, handling: 0, discounts: 0, tax: 0, total: 0},
    coupons: [],
    certificates: [],
    storeCredit: {available: 0, isApplied: false, used: 0},
    outstandingBalance: 0,
    customer: {id: 0, isGuest: true, addresses: []},
    billingAddress: null,
    ...changes,
  };
}

export const basket = (...lineItems: readonly LineItem[]): Basket => basketOf(checkout({lineItems}));

/** Units by sku, as portions of plain products; a full key is taken as it is. */
export const portions = (units: Readonly<Record<string, number>>): Portions =>
  Object.fromEntries(Object.entries(units).map(([name, quantity]) => [name.startsWith('[') ? name : key(name), quantity]));

/** A delivery to a sample address: `delivery('Ada', {mug: 2})`. Its id is the person's name. */
export const delivery = (person: string, units: Readonly<Record<string, number>>, changes: Partial<Delivery> = {}): Delivery => ({
  ...newDelivery(person, address(person), portions(units)),
  ...changes,
});

export const plan = (...deliveries: readonly Delivery[]): Plan => ({deliveries});

/** Who gets what, in short: `{Ada: {mug: 2}}`. Keys of sample products read as their sku. */
export function whoGetsWhat({deliveries}: Plan, skus: readonly string[]): Record<string, Record<string, number>> {
  const names = new Map(skus.map(sku => [key(sku), sku]));
  return Object.fromEntries(
    deliveries.map(({id, portions: its}) => [
      id,
      Object.fromEntries(Object.entries(its).map(([name, quantity]) => [names.get(name) ?? name, quantity])),
    ]),
  );
}

/** Units of each key over all deliveries, zeros left out. */
export function totals({deliveries}: Plan): Record<PortionKey, number> {
  const sums: Record<PortionKey, number> = {};
  for (const {portions: its} of deliveries) for (const [name, quantity] of Object.entries(its)) sums[name] = (sums[name] ?? 0) + quantity;
  return sums;
}

/** What the basket holds of each key, to hold `totals` against. */
export const unitsIn = ({products}: Basket): Record<PortionKey, number> =>
  Object.fromEntries(products.map(product => [product.key, product.quantity]));

export type Json = Record<string, unknown>;

/** A physical item as the store's JSON spells it. */
export const wireItem = (sku: string, quantity: number, changes: Json = {}): Json => ({
  id: `line-${sku}`,
  parentId: null,
  variantId: 66,
  productId: 86,
  sku,
  name: `The ${sku}`,
  quantity,
  imageUrl: `/images/${sku}.jpg`,
  listPrice: 12,
  salePrice: 10,
  retailPrice: null,
  isShippingRequired: true,
  giftWrapping: null,
  addedByPromotion: false,
  isMutable: true,
  options: [],
  ...changes,
});

export const wireOption = (description: string, changes: Json = {}): Json => ({
  id: '54ea7805673b110e4e33d794e643748d',
  type: 'shipping_flatrate',
  description,
  imageUrl: '',
  cost: 5,
  transitTime: '2 business days',
  isRecommended: true,
  additionalDescription: '',
  ...changes,
});

export const wireAddress = (firstName: string, changes: Json = {}): Json => ({
  ...address(firstName),
  email: '',
  shouldSaveAddress: false,
  ...changes,
});

export const wireConsignment = (lineItemIds: readonly unknown[], changes: Json = {}): Json => ({
  id: '661f1e6f605ca',
  shippingCost: 0,
  handlingCost: 0,
  couponDiscounts: [],
  discounts: [],
  lineItemIds,
  selectedShippingOption: null,
  shippingAddress: wireAddress('Ada'),
  address: wireAddress('Ada'),
  availableShippingOptions: [wireOption('Standard')],
  ...changes,
});

/** A checkout as the store's JSON spells it, with parts of it and of its cart changed. */
export function wireCheckout({cart = {}, lineItems = {}, ...changes}: Json & {cart?: Json; lineItems?: Json} = {}): Json {
  return {
    id: 'f0694003-ce55-4b25-9744-47e487e0f55a',
    cart: {
      id: 'f0694003-ce55-4b25-9744-47e487e0f55a',
      customerId: 0,
      email: '',
      currency: {name: 'Pound', code: 'GBP', symbol: '£', decimalPlaces: 2},
      isTaxIncluded: false,
      discountAmount: 0,
      lineItems: {physicalItems: [wireItem('mug', 2)], digitalItems: [], giftCertificates: [], customItems: [], ...lineItems},
      ...cart,
    },
    billingAddress: null,
    consignments: [],
    subtotal: 20,
    shippingCostTotal: 0,
    handlingCostTotal: 0,
    taxTotal: 0,
    grandTotal: 20,
    ...changes,
  };
}
