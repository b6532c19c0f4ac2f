/** The figures of a checkout beyond those of its consignments, and the requests that are no writes to them. */
import type {Answered, Checkout, Consignment, Line, ShopDriver} from './shop-driver.js';

export interface PricedLine extends Line {
  sku: string;
  listPrice: number;
  addedByPromotion: boolean;
  isMutable: boolean;
}

export interface BoughtCertificate {
  id: string;
  name: string;
  amount: number;
}

export interface PricedConsignment extends Consignment {
  shippingCostBeforeDiscount: number;
  discounts: object[];
  couponDiscounts: {code: string; amount: number}[];
  selectedPickupOption?: {pickupMethodId: number};
  availablePickupOptions?: {pickupMethod: {id: number}; availableItems: object[]}[];
}

export interface Priced extends Omit<Checkout, 'cart' | 'consignments'> {
  cart: {
    id: string;
    version?: number;
    email: string;
    customerId: number;
    currency: {code: string; decimalPlaces: number};
    isTaxIncluded: boolean;
    cartAmount: number;
    baseAmount: number;
    lineItems: {physicalItems: PricedLine[]; digitalItems: PricedLine[]; customItems: PricedLine[]; giftCertificates: BoughtCertificate[]};
  };
  consignments: PricedConsignment[];
  coupons: {code: string; couponType: number; discountedAmount: number}[];
  giftCertificates: {code: string; used: number; remaining: number}[];
  promotions?: {text: string}[];
  giftWrappingCostTotal: number;
  shippingCostBeforeDiscount: number;
  outstandingBalance: number;
  isStoreCreditApplied: boolean;
}

/** @param rest from behind the checkout's id, as in `/coupons` */
export const onCheckout = (shop: ShopDriver, method: string, rest = '', body?: unknown): Promise<Answered<Priced>> =>
  shop.ask<Priced>(method, `/api/storefront/checkouts/${shop.store.checkoutId}${rest}`, body);

/** @param rest from behind the cart's id, as in `/items` */
export const onCart = (shop: ShopDriver, method: string, rest = '', body?: unknown): Promise<Answered<Priced['cart']>> =>
  shop.ask<Priced['cart']>(method, `/api/storefront/carts/${shop.store.checkoutId}${rest}`, body);

/** The checkout as it stands now. */
export async function priced(shop: ShopDriver): Promise<Priced> {
  await shop.read();
  return shop.checkout as unknown as Priced;
}

/** All lines of a cart, in the order of their lists. */
export function cartLines({lineItems: {physicalItems, digitalItems, customItems}}: Priced['cart']): PricedLine[] {
  return [...physicalItems, ...digitalItems, ...customItems];
}

/** Name and quantity of each line. */
export const units = (cart: Priced['cart']): [name: string, quantity: number][] =>
  cartLines(cart).map(({name, quantity}) => [name, quantity]);

/** The figures of a checkout must add up; with prices shown inclusive the tax is inside them (store-api 4.11). */
export function sumOfParts(checkout: Priced, goodsDiscount: number): number {
  const {subtotal, shippingCostTotal, handlingCostTotal, giftWrappingCostTotal, taxTotal, cart} = checkout;
  const tax = cart.isTaxIncluded ? 0 : taxTotal;
  return subtotal - goodsDiscount + shippingCostTotal + handlingCostTotal + giftWrappingCostTotal + tax;
}
