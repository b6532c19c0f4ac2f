/** The store's storefront endpoints: one method for each request. Each answer is translated before it leaves this folder. */
import type {Country} from '../domain/address.js';
import type {Checkout, CheckoutId, ConsignmentId, ShippingOptionId, StoreSettings} from '../domain/checkout.js';
import type {FormField} from '../domain/form-field.js';
import type {Parcel} from '../domain/reconcile.js';
import type {LinePart} from '../domain/supply.js';
import {asFailure, CheckoutFailure} from './failure.js';
import {type Ask, exchange, requestName, type Transport} from './request.js';
import {toCheckout, toCountries, toFormFields, toSettings} from './translate.js';
import {wireCarts, wireCheckout, wireCountries, wireFormFields, wireSettings} from './wire.js';

/** Sent with every request that answers a checkout: quotes and item options are left out otherwise (store-api 1.1, R4). */
const include = [
  'consignments.availableShippingOptions',
  'cart.lineItems.physicalItems.options',
  'cart.lineItems.digitalItems.options',
  'customer',
] as const;

/** The store may insist on it where the endpoints are its own (store-api 1). */
const internal = {'X-API-INTERNAL': 'This API endpoint is for internal use only and may change in the future'};

type Destination = Pick<Parcel, 'address' | 'savesAddress'>;

export interface WriteOptions {
  /** The cart version the write is based on (R17); undefined sends none. */
  readonly version: number | undefined;
  readonly signal?: AbortSignal;
}

const patience = {read: 15_000, write: 30_000};

/** Talks to one storefront. Every method throws `CheckoutFailure` and nothing else but bugs and the caller's own abort. */
export class CheckoutClient {
  readonly #transport: Transport;

  constructor(options: Partial<Transport> = {}) {
    this.#transport = {
      fetch: options.fetch ?? ((...args) => fetch(...args)),
      base: (options.base ?? '').replace(/\/+$/, '').replace(/^(?!\/|https?:)(?=.)/, '/'),
      cookies: options.cookies ?? (() => (typeof document === 'undefined' ? '' : document.cookie)),
      patience: options.patience ?? patience,
    };
  }

  /**
   * GET /carts: the session's checkout, which has the cart's id (store-api 2.1, 4.1). Fails as `gone` when there is no cart, and as
   * `unreadable` where nobody knows the path: a store has it, with an empty list where there is no cart.
   */
  async currentCheckoutId(): Promise<CheckoutId> {
    const ask: Ask = {method: 'GET', path: '/api/storefront/carts'};
    const name = requestName(this.#transport, ask);
    const [cart] = await exchange(this.#transport, ask, wireCarts).catch((cause: unknown) => {
      const {status} = asFailure(cause);
      throw status === 404 ? new CheckoutFailure('unreadable', name, {status, cause}) : cause;
    });
    if (!cart) throw new CheckoutFailure('gone', name);
    return cart.id;
  }

  /** GET /checkouts/{id} (store-api 2.2). */
  load(id: CheckoutId, signal?: AbortSignal): Promise<Checkout> {
    return this.#checkout({method: 'GET', path: checkoutPath(id), ...(signal && {signal})});
  }

  /** POST /checkouts/{id}/consignments: all parcels in one array (store-api 2.4). The version stands in each element (4.9). */
  createConsignments(id: CheckoutId, parcels: readonly Parcel[], options: WriteOptions): Promise<Checkout> {
    const body = parcels.map(({lines, ...parcel}) => ({address: toWire(parcel), lineItems: lines, ...versionOf(options)}));
    return this.#write(options, {method: 'POST', path: `${checkoutPath(id)}/consignments`, body});
  }

  /** PUT /checkouts/{id}/consignments/{id}: address and lines, never with an option (store-api 2.4). */
  reviseConsignment(
    id: CheckoutId,
    consignmentId: ConsignmentId,
    {lines, ...parcel}: Destination & {readonly lines: readonly LinePart[]},
    options: WriteOptions,
  ): Promise<Checkout> {
    const body = {address: toWire(parcel), lineItems: lines, ...versionOf(options)};
    return this.#write(options, {method: 'PUT', path: consignmentPath(id, consignmentId), body});
  }

  /** PUT /checkouts/{id}/consignments/{id} with the option alone (store-api 2.4). */
  chooseShippingOption(id: CheckoutId, consignmentId: ConsignmentId, optionId: ShippingOptionId, options: WriteOptions): Promise<Checkout> {
    const body = {shippingOptionId: optionId, ...versionOf(options)};
    return this.#write(options, {method: 'PUT', path: consignmentPath(id, consignmentId), body});
  }

  /** DELETE /checkouts/{id}/consignments/{id} (store-api 2.4). */
  removeConsignment(id: CheckoutId, consignmentId: ConsignmentId, options: WriteOptions): Promise<Checkout> {
    return this.#write(options, {method: 'DELETE', path: consignmentPath(id, consignmentId), ...bodyOf(options)});
  }

  /** POST /checkouts/{id}/coupons (store-api 2.5). */
  addCoupon(id: CheckoutId, code: string, options: WriteOptions): Promise<Checkout> {
    return this.#write(options, {method: 'POST', path: `${checkoutPath(id)}/coupons`, body: {couponCode: code, ...versionOf(options)}});
  }

  /** DELETE /checkouts/{id}/coupons/{code} (store-api 2.5). */
  removeCoupon(id: CheckoutId, code: string, options: WriteOptions): Promise<Checkout> {
    return this.#write(options, {method: 'DELETE', path: `${checkoutPath(id)}/coupons/${encodeURIComponent(code)}`, ...bodyOf(options)});
  }

  /** POST /checkouts/{id}/gift-certificates, which takes no version (store-api 2.5). 20 different codes an hour are allowed. */
  addCertificate(id: CheckoutId, code: string, options: WriteOptions): Promise<Checkout> {
    return this.#write(options, {method: 'POST', path: `${checkoutPath(id)}/gift-certificates`, body: {giftCertificateCode: code}});
  }

  /** DELETE /checkouts/{id}/gift-certificates/{code}, which takes no version (store-api 2.5). */
  removeCertificate(id: CheckoutId, code: string, options: WriteOptions): Promise<Checkout> {
    return this.#write(options, {method: 'DELETE', path: `${checkoutPath(id)}/gift-certificates/${encodeURIComponent(code)}`});
  }

  /** POST or DELETE /checkouts/{id}/store-credit: all the credit there is, up to the total, or none of it (store-api 2.5). */
  useStoreCredit(id: CheckoutId, use: boolean, options: WriteOptions): Promise<Checkout> {
    return this.#write(options, {method: use ? 'POST' : 'DELETE', path: `${checkoutPath(id)}/store-credit`, ...bodyOf(options)});
  }

  /** GET /checkout-settings (store-api 2.7). */
  async settings(id: CheckoutId): Promise<StoreSettings> {
    const path = `/api/storefront/checkout-settings?checkoutId=${encodeURIComponent(id)}`;
    return toSettings(await exchange(this.#transport, {method: 'GET', path, headers: internal}, wireSettings));
  }

  /** GET the countries the store ships to (store-api 2.7), named in the given language. */
  async shippingCountries(language: string): Promise<Country[]> {
    const ask: Ask = {method: 'GET', path: '/internalapi/v1/shipping/countries', headers: {'Accept-Language': language}};
    return toCountries(await exchange(this.#transport, ask, wireCountries));
  }

  /** GET /form-fields: the shipping address's (store-api 2.7). */
  async formFields(): Promise<FormField[]> {
    const ask: Ask = {method: 'GET', path: '/api/storefront/form-fields', headers: internal};
    return toFormFields(await exchange(this.#transport, ask, wireFormFields));
  }

  #write({signal}: WriteOptions, ask: Ask): Promise<Checkout> {
    return this.#checkout({...ask, ...(signal && {signal})});
  }

  async #checkout(ask: Ask): Promise<Checkout> {
    return toCheckout(await exchange(this.#transport, {...ask, include}, wireCheckout));
  }
}

const checkoutPath = (id: CheckoutId) => `/api/storefront/checkouts/${encodeURIComponent(id)}`;
const consignmentPath = (id: CheckoutId, consignmentId: ConsignmentId) =>
  `${checkoutPath(id)}/consignments/${encodeURIComponent(consignmentId)}`;
const versionOf = ({version}: WriteOptions) => (version === undefined ? {} : {version});
/** Of a write that says nothing but its version. */
const bodyOf = (options: WriteOptions) => (options.version === undefined ? {} : {body: versionOf(options)});

/** `shouldSaveAddress` is always said: left out, the store saves the recipient to the shopper's address book (store-api 2.8). */
function toWire({address, savesAddress}: Destination): object {
  const {country: _name, ...fields} = address;
  return {...fields, shouldSaveAddress: savesAddress};
}
