/** Zones, methods, carriers and the apps behind them, under the field names of the management API (store-api 6). */

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

/** `show_transit_time` comes back as `'1'` in one sample (store-api 6.2); options of provider apps are whatever the app declared. */
export interface CarrierSettings {
  carrier_options: {delivery_services?: string[]; show_transit_time?: boolean | string; [option: string]: unknown};
}

export const staticMethodTypes = ['perorder', 'peritem', 'weight', 'total', 'freeshipping', 'pickupinstore'] as const;
export type StaticMethodType = (typeof staticMethodTypes)[number];

export const liveCarriers = ['auspost', 'canadapost', 'endicia', 'usps', 'fedex', 'royalmail', 'upsready', 'zoom2u'] as const;
export type LiveCarrier = (typeof liveCarriers)[number];

/** The carrier of a Shipping Provider app (store-api 6.2, 6.6). */
export type ProviderCarrier = `carrier_${string}`;

export type MethodType = StaticMethodType | LiveCarrier | ProviderCarrier;

/** A shipping method of a zone (store-api 6.2), with the text the storefront shows beside a static one. */
export interface ShippingMethod {
  id: number;
  name: string;
  type: MethodType;
  settings: {rate: number} | RangeSettings | CarrierSettings | Record<string, never>;
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

/** A carrier the merchant connected, with the credentials given; good and bad ones are taken alike (store-api 6.3). */
export interface CarrierConnection {
  carrierId: LiveCarrier | ProviderCarrier;
  connection: Record<string, unknown>;
}

/**
 * The app behind a `carrier_<id>`: what it would answer to a rate request, and how (store-api 6.6). Everything a test can set.
 */
export interface ProviderApp {
  carrierId: ProviderCarrier;
  name: string;
  /** As it is registered: the quotes of a single carrier stand beside its name (store-api 3.4). */
  isMultiCarrier: boolean;
  /** The body of its answer to every rate request, or how it fails: `error` answers 500, `hang` never answers. null quotes by weight. */
  rates: {answer: unknown} | 'error' | 'hang' | null;
  /** Milliseconds until it answers. */
  delay: number;
  /** What checking the connection answers. */
  connectionIsValid: boolean;
}

/** One call of the store to an app, as the app's own log would hold it. */
export interface ProviderCall {
  carrierId: ProviderCarrier;
  kind: 'rates' | 'check-connection';
  request: unknown;
  outcome: 'answered' | 'failed' | 'timed-out' | 'unreadable';
}

/** An answer kept until `until`, milliseconds since 1970, under the request it belongs to (store-api 6.6, ttl). */
export interface CachedRates {
  key: string;
  until: number;
  answer: unknown;
}

/** Tax on goods sent to a country or one of its states; rate 0.2 is 20 per cent. */
export interface TaxRate {
  countryCode: string;
  stateCode?: string;
  rate: number;
}

/** A place where shoppers collect, and how they do it there (store-api 2.9). */
export interface PickupMethod {
  id: number;
  locationId: number;
  displayName: string;
  collectionInstructions: string;
  collectionTimeDescription: string;
  latitude: number;
  longitude: number;
  /** Units on hand there by variant; what is not named is there in plenty. */
  stock: Record<number, number>;
  address: {address1: string; city: string; stateOrProvince: string; postalCode: string; countryCode: string};
}
