/** The whole state of the emulated store: one JSON-serialisable object that the rules read and change. */
import type {Behaviours} from '../behaviours.js';
import type {FormFields} from '../scenarios/form-fields.js';
import type {Account, BillingAddress, StoredAddress} from './address-state.js';
import type {CartLine, CertificateLine, Coupon, GiftCertificate, GiftWrap, Product, Promotion} from './basket-state.js';
import type {Order} from './order-state.js';
import type {CachedRates, CarrierConnection, PickupMethod, ProviderApp, ProviderCall, ShippingZone, TaxRate} from './shipping-state.js';

export type * from './address-state.js';
export type * from './basket-state.js';
export type * from './order-state.js';
export type * from './shipping-state.js';

/** An option as it stood when it was selected; cost in major units. */
export interface SelectedOption {
  id: string;
  type: string;
  description: string;
  imageUrl: string;
  cost: number;
  handling: number;
  transitTime: string;
  additionalDescription: string;
  /** Where it comes from, which no answer tells. */
  source: {zoneId: number; methodId: number; service: string};
}

export interface Consignment {
  id: string;
  address: StoredAddress;
  lineItemIds: string[];
  selected: SelectedOption | null;
  pickupMethodId: number | null;
}

export interface Checkout {
  id: string;
  createdAt: number;
  updatedAt: number;
  version: number;
  lines: CartLine[];
  certificates: CertificateLine[];
  consignments: Consignment[];
  billingAddress: BillingAddress | null;
  customerMessage: string;
  couponCodes: string[];
  giftCertificateCodes: string[];
  storeCreditApplied: boolean;
  /** Whether the shopper still has to prove that she is none (store-api 2.5, 3.1). */
  needsSpamCheck: boolean;
  /** Of the incomplete order it became, until that is paid; null before. */
  orderId: number | null;
}

export interface Currency {
  name: string;
  code: string;
  symbol: string;
  decimalPlaces: number;
}

export interface StoreSettings {
  storeName: string;
  /** The currency shoppers pay in. */
  currency: Currency;
  /** The currencies they can switch to, with how much of each one unit of the catalogue's prices is worth. */
  currencies: (Currency & {exchangeRate: number})[];
  /** Prices are shown with the tax inside (store-api 4.11). */
  pricesIncludeTax: boolean;
  hasMultiShippingEnabled: boolean;
  shippingQuoteFailedMessage: string;
  countryListStrategy: 'DISPLAY_ALL_COUNTRIES' | 'DISPLAY_ONLY_SHIPPABLE_COUNTRIES';
  locale: string;
  /** Where parcels come from. */
  origin: {address1: string; city: string; stateCode: string; postalCode: string; countryCode: string};
  /** Milliseconds the store waits for a provider app's rates (its own patience is not documented). */
  providerPatience: number;
}

/** What the store remembers of a guest's or a customer's tries, to refuse too many (store-api 2.3, 5). Times of each. */
export interface Attempts {
  giftCertificateCodes: {code: string; at: number}[];
  emails: {email: string; at: number}[];
}

export interface StoreState {
  scenario: string;
  seed: number;
  behaviours: Behaviours;
  /** How many ids and random numbers were drawn so far. */
  drawn: number;
  /** The last number given out of each kind. */
  nextNumber: {
    order: number;
    savedAddress: number;
    consignment: number;
    zone: number;
    location: number;
    method: number;
    orderAddress: number;
    orderProduct: number;
    shipment: number;
    quote: number;
  };
  /** `base` null means the real clock. Milliseconds. */
  clock: {base: number | null; offset: number};
  sessionExpired: boolean;
  settings: StoreSettings;
  formFields: FormFields;
  products: Product[];
  giftWraps: GiftWrap[];
  promotions: Promotion[];
  zones: ShippingZone[];
  carriers: CarrierConnection[];
  providers: ProviderApp[];
  /** The newest calls to provider apps, and milliseconds all calls took together. */
  providerCalls: ProviderCall[];
  providerTime: number;
  providerCache: CachedRates[];
  taxRates: TaxRate[];
  pickupMethods: PickupMethod[];
  coupons: Coupon[];
  giftCertificates: GiftCertificate[];
  /** The account somebody can sign in to, and whether the shopper is signed in now. */
  account: Account;
  signedIn: boolean;
  attempts: Attempts;
  checkout: Checkout | null;
  /** The id of the newest checkout, also when its cart is gone. */
  checkoutId: string;
  orders: Order[];
}
