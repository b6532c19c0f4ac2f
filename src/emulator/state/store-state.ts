/** The whole state of the emulated store: one JSON-serialisable object that the rules read and change. */
import type {Behaviours} from '../behaviours.js';
import type {FormFields} from '../scenarios/form-fields.js';

export interface LineOption {
  name: string;
  nameId: number;
  value: string;
  valueId: number | null;
}

export interface GiftWrapping {
  name: string;
  message: string;
  /** Price per unit, in major units. */
  amount: number;
}

export type LineKind = 'physical' | 'digital' | 'custom';

/** A product of the catalogue; prices in major units, weight in kilograms. */
export interface Product {
  id: number;
  variantId: number;
  sku: string;
  name: string;
  kind: 'physical' | 'digital';
  price: number;
  weight: number;
  picture: string;
  brand: string;
  taxable: boolean;
  options: LineOption[];
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

export interface CustomFieldValue {
  fieldId: string;
  fieldValue: string | number | string[];
}

export interface StoredAddress {
  firstName: string;
  lastName: string;
  email: string;
  company: string;
  address1: string;
  address2: string;
  city: string;
  stateOrProvince: string;
  stateOrProvinceCode: string;
  country: string;
  countryCode: string;
  postalCode: string;
  phone: string;
  customFields: CustomFieldValue[];
  shouldSaveAddress: boolean;
}

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
  consignments: Consignment[];
  billingAddress: (StoredAddress & {id: string}) | null;
  customerMessage: string;
  couponCodes: string[];
  giftCertificateCodes: string[];
  storeCreditApplied: boolean;
}

/** `amount` is a percentage, major units, or of no meaning, by the kind. */
export interface Coupon {
  id: number;
  code: string;
  displayName: string;
  kind: 'percentage_discount' | 'per_total_discount' | 'free_shipping';
  amount: number;
}

export interface GiftCertificate {
  code: string;
  balance: number;
  purchaseDate: string;
}

export interface SavedAddress extends Omit<StoredAddress, 'email' | 'shouldSaveAddress'> {
  id: number;
  type: 'residential' | 'commercial';
}

export interface Account {
  id: number;
  email: string;
  firstName: string;
  lastName: string;
  addresses: SavedAddress[];
  storeCredit: number;
}

/** Amounts may come as numbers or as numeric strings (store-api 6.1). */
export type HandlingFees =
  {fixed_surcharge: number | string; display_separately?: boolean} | {percentage_surcharge: number | string; display_separately?: boolean};

export interface RateRange {
  lower_limit: number;
  upper_limit: number;
  shipping_cost: number;
}

export interface RangeSettings {
  default_cost: number | null;
  default_cost_type: 'percentage_of_total' | 'fixed_amount';
  range: RateRange[];
}

/** A shipping method of a zone; field names of store-api 6.2, with the text the storefront shows beside them. */
export interface ShippingMethod {
  id: number;
  name: string;
  type: 'perorder' | 'peritem' | 'weight' | 'total' | 'freeshipping' | 'pickupinstore';
  settings: {rate: number} | RangeSettings | Record<string, never>;
  enabled: boolean;
  handling_fees: HandlingFees;
  is_fallback: boolean;
  channel_ids: number[];
  transit_time: string;
  description: string;
}

export interface ZoneLocation {
  id: number;
  country_iso2: string;
  state_iso2?: string;
  zip?: string;
}

/** A shipping zone; field names of store-api 6.1. */
export interface ShippingZone {
  id: number;
  name: string;
  type: 'zip' | 'state' | 'country' | 'global';
  locations: ZoneLocation[];
  free_shipping: {enabled: boolean; minimum_sub_total: number | string; exclude_fixed_shipping_products: boolean};
  handling_fees: HandlingFees;
  enabled: boolean;
  methods: ShippingMethod[];
}

/** Tax on goods sent to a country or one of its states; rate 0.2 is 20 per cent. */
export interface TaxRate {
  countryCode: string;
  stateCode?: string;
  rate: number;
}

export interface PickupMethod {
  id: number;
  displayName: string;
}

export interface StoreSettings {
  storeName: string;
  currency: {name: string; code: string; symbol: string; decimalPlaces: number};
  hasMultiShippingEnabled: boolean;
  shippingQuoteFailedMessage: string;
  countryListStrategy: 'DISPLAY_ALL_COUNTRIES' | 'DISPLAY_ONLY_SHIPPABLE_COUNTRIES';
  locale: string;
}

export interface PlacedOrder {
  orderId: number;
  checkoutId: string;
}

export interface StoreState {
  scenario: string;
  seed: number;
  behaviours: Behaviours;
  /** How many ids and random numbers were drawn so far. */
  drawn: number;
  nextNumber: {order: number; savedAddress: number; consignment: number};
  /** `base` null means the real clock. Milliseconds. */
  clock: {base: number | null; offset: number};
  sessionExpired: boolean;
  settings: StoreSettings;
  formFields: FormFields;
  products: Product[];
  zones: ShippingZone[];
  taxRates: TaxRate[];
  pickupMethods: PickupMethod[];
  coupons: Coupon[];
  giftCertificates: GiftCertificate[];
  /** The account somebody can sign in to, and whether the shopper is signed in now. */
  account: Account;
  signedIn: boolean;
  checkout: Checkout | null;
  /** The id of the newest checkout, also when its cart is gone. */
  checkoutId: string;
  orders: PlacedOrder[];
}
