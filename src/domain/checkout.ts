/** What the store said last: checkout, line items, consignments, shipping options, in the store's words. Never made up here. */
import type {Address} from './address.js';
import type {PortionKey} from './portion-key.js';

declare const brand: unique symbol;
type Branded<Name extends string> = string & {readonly [brand]?: Name};

export type CheckoutId = Branded<'checkout'>;
/** Good until the next answer only: the store renames lines when it splits or merges them (store-api 4.2). */
export type LineItemId = Branded<'line item'>;
export type ConsignmentId = Branded<'consignment'>;
export type ShippingOptionId = Branded<'shipping option'>;

/** Why units are not the shopper's to send (R5). */
export type FixedReason = 'digital' | 'certificate' | 'pickup' | 'bundled' | 'promotion' | 'not-shipped';

/** One line of the basket. Prices are in major units of the checkout's currency. */
export interface LineItem {
  readonly id: LineItemId;
  readonly key: PortionKey;
  /** The key without gift wrapping (R4). */
  readonly family: PortionKey;
  readonly name: string;
  readonly sku: string;
  readonly quantity: number;
  /** Price of one unit after the store's sale price. */
  readonly unitPrice: number;
  readonly imageUrl: string;
  readonly options: readonly {readonly name: string; readonly value: string}[];
  readonly wrapping: string | null;
  /** Set where the units are not the shopper's to send. Pickup is decided by the consignment, see `basketOf`. */
  readonly fixed: Exclude<FixedReason, 'pickup'> | null;
  /** Custom items move whole (store-api 4.2). */
  readonly whole: boolean;
}

/** One quote for one consignment. `cost` in major units. The id is good for the newest answer only (R8). */
export interface ShippingOption {
  readonly id: ShippingOptionId;
  readonly type: string;
  readonly description: string;
  readonly additionalDescription: string;
  readonly cost: number;
  /** The store's own words about how long it takes, or `''`. */
  readonly transitTime: string;
  readonly isRecommended: boolean;
  /** The day it arrives, as `2026-12-24`: of all this the one thing the store does not say, but the integrator's page (R24). */
  readonly arrivesOn?: string;
}

/** What a coupon, or without a code a promotion, takes off one consignment's shipping. */
export interface ShippingDiscount {
  readonly code: string | null;
  readonly amount: number;
}

export interface Consignment {
  readonly id: ConsignmentId;
  readonly address: Address;
  /** The address goes into the shopper's address book when the order is placed (store-api 2.8). */
  readonly savesAddress: boolean;
  readonly lineItemIds: readonly LineItemId[];
  readonly selected: ShippingOption | null;
  /** Empty when the store quotes nothing. */
  readonly options: readonly ShippingOption[];
  /** What is charged for shipping, discounts taken off; 0 until an option is selected (store-api 4.11). */
  readonly shippingCost: number;
  readonly shippingCostBeforeDiscount: number;
  readonly shippingDiscounts: readonly ShippingDiscount[];
  readonly handlingCost: number;
  readonly isPickup: boolean;
}

export interface Currency {
  readonly code: string;
  readonly decimalPlaces: number;
}

/** Sums as the store answered them, in major units. */
interface Totals {
  readonly goods: number;
  readonly shipping: number;
  readonly handling: number;
  readonly discounts: number;
  readonly tax: number;
  readonly total: number;
}

/** A coupon that is redeemed, and what it takes off all in all. */
export interface Coupon {
  readonly code: string;
  readonly displayName: string;
  readonly amount: number;
  readonly freesShipping: boolean;
}

/** A gift certificate that is redeemed: what it pays of this checkout, and what is left on it then. */
export interface GiftCertificate {
  readonly code: string;
  readonly used: number;
  readonly remaining: number;
}

interface StoreCredit {
  readonly available: number;
  /** Stores say so of guests, too, who have none (store-api 8b). */
  readonly isApplied: boolean;
  readonly used: number;
}

export interface Customer {
  readonly id: number;
  readonly isGuest: boolean;
  readonly addresses: readonly Address[];
}

/** The whole answer of the store. Replaced whole by the next answer. */
export interface Checkout {
  readonly id: CheckoutId;
  /** To be sent with the next write (R17); absent if the store shows none. */
  readonly version?: number;
  readonly currency: Currency;
  readonly isTaxIncluded: boolean;
  readonly lineItems: readonly LineItem[];
  readonly consignments: readonly Consignment[];
  readonly totals: Totals;
  readonly coupons: readonly Coupon[];
  readonly certificates: readonly GiftCertificate[];
  readonly storeCredit: StoreCredit;
  /** What is left to pay once certificates and credit have paid their part. */
  readonly outstandingBalance: number;
  readonly customer: Customer;
  readonly billingAddress: Address | null;
}

/** What the storefront's settings say that concerns shipping (store-api 2.7). */
export interface StoreSettings {
  readonly hasMultiShippingEnabled: boolean;
  /** The merchant's own sentence for an address without quotes, or `''`. */
  readonly noQuotesMessage: string;
  readonly checkoutLink: string;
  readonly cartLink: string;
  readonly loginLink: string;
  readonly countryCode: string;
}
