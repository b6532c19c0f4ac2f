/** What a basket is made of: products, lines, and what takes something off their price. Money in major units, weight in kilograms. */

export interface LineOption {
  name: string;
  nameId: number;
  value: string;
  valueId: number | null;
}

/** A way of wrapping that the store sells. */
export interface GiftWrap {
  id: number;
  name: string;
  price: number;
}

export interface GiftWrapping {
  name: string;
  message: string;
  /** For each unit, or for the whole line where it is wrapped together. */
  amount: number;
  together: boolean;
}

export type LineKind = 'physical' | 'digital' | 'custom';

/** A product of the catalogue. */
export interface Product {
  id: number;
  variantId: number;
  sku: string;
  name: string;
  kind: 'physical' | 'digital';
  price: number;
  weight: number;
  /** Centimetres. */
  size: {length: number; width: number; height: number};
  picture: string;
  brand: string;
  taxable: boolean;
  options: LineOption[];
  /** What comes with each unit of a bundle; nothing for a product of its own (store-api 4.7). */
  bundle: {productId: number; quantity: number}[];
}

/** A line of the cart. Custom items have no product: their productId is 0. */
export interface CartLine {
  id: string;
  kind: LineKind;
  productId: number;
  variantId: number;
  sku: string;
  name: string;
  brand: string;
  picture: string;
  quantity: number;
  price: number;
  weight: number;
  taxable: boolean;
  options: LineOption[];
  giftWrapping: GiftWrapping | null;
  parentId: string | null;
  addedByPromotion: boolean;
  isMutable: boolean;
}

/** A gift certificate somebody buys: mailed, never shipped (store-api 3.2). */
export interface CertificateLine {
  id: string;
  name: string;
  theme: string;
  amount: number;
  sender: {name: string; email: string};
  recipient: {name: string; email: string};
  message: string;
}

/** `amount` is a percentage or major units, by the kind. `zoneIds` limits what touches shipping to those zones; null is everywhere. */
export interface Coupon {
  id: number;
  code: string;
  displayName: string;
  kind: 'per_item_discount' | 'percentage_discount' | 'per_total_discount' | 'shipping_discount' | 'free_shipping';
  amount: number;
  zoneIds: number[] | null;
}

/** What the store gives by itself once the goods are worth `minimumSubtotal`. */
export type Promotion = {id: number; name: string; minimumSubtotal: number} & (
  {kind: 'free-shipping'; zoneIds: number[] | null} | {kind: 'gift'; productId: number; quantity: number}
);

export interface GiftCertificate {
  code: string;
  balance: number;
  purchaseDate: string;
}
