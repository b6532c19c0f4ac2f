/** What the fields of orders and shipments may hold, and which of them can be written (store-api 6.4, 6.5). */
import {orderStatuses} from '../orders/order-status.js';
import {text, type Reader} from './field-readers.js';
import {badRequest, type Given} from './reading.js';

/**
 * Refuses what cannot be written, in the real store's words (the specification; those of PUT serve for POST), and what can be written
 * there but not here: rather refused than lost (a choice).
 * @throws Refusal 400
 */
export function refuseUnwritable(given: Given, writable: readonly string[], within = '', notEmulated: readonly string[] = []): void {
  for (const field of Object.keys(given)) {
    if (writable.includes(field)) continue;
    throw badRequest(
      notEmulated.includes(field)
        ? `The emulated store does not take the field '${within}${field}'.`
        : `The field '${within}${field}' cannot be written to. Please remove it from your request before trying again.`,
    );
  }
}

/** What the real store lets be written of an order, and this one does not, unless a request is said to take it. */
const orderFieldsNotEmulated = [
  'base_handling_cost',
  'base_shipping_cost',
  'base_wrapping_cost',
  'consignments',
  'customer_id',
  'customer_locale',
  'date_created',
  'default_currency_code',
  'discount_amount',
  'ebay_order_id',
  'external_merchant_id',
  'fees',
  'geoip_country',
  'geoip_country_iso2',
  'handling_cost_ex_tax',
  'handling_cost_inc_tax',
  'ip_address',
  'ip_address_v6',
  'items_shipped',
  'items_total',
  'order_is_digital',
  'payment_method',
  'payment_provider_id',
  'products',
  'refunded_amount',
  'shipping_addresses',
  'shipping_cost_ex_tax',
  'shipping_cost_inc_tax',
  'subtotal_ex_tax',
  'subtotal_inc_tax',
  'total_ex_tax',
  'total_inc_tax',
  'wrapping_cost_ex_tax',
  'wrapping_cost_inc_tax',
];

/** @throws Refusal 400 for a field of an order that is not among these */
export function refuseOtherFields(given: Given, taken: readonly string[]): void {
  refuseUnwritable(given, taken, '', orderFieldsNotEmulated);
}

/** Text of at most so many characters (store-api 5). */
export function textUpTo(most: number): Reader<string> {
  return (value, field) => {
    const given = text(value, field);
    if (given.length <= most) return given;
    throw badRequest(`The field '${field}' must be text of at most ${most} characters.`);
  };
}

export const notes = textUpTo(65_535);

export const statusId: Reader<number> = (value, field) => {
  if (typeof value === 'number' && Object.hasOwn(orderStatuses, value)) return value;
  throw badRequest(`The field '${field}' must be the id of an order status, from 0 to ${orderStatuses.length - 1}.`);
};

/** RFC 2822 or ISO 8601, in milliseconds since 1970 (the specification). */
export const time: Reader<number> = (value, field) => {
  const read = typeof value === 'string' ? Date.parse(value) : NaN;
  if (Number.isFinite(read)) return read;
  throw badRequest(`The field '${field}' must be a time, as in 'Thu, 20 Apr 2017 11:32:00 -0400' or '2017-04-20T11:32:00.000-04:00'.`);
};

/** Every order is of the store's one channel. */
export const CHANNEL = 1;

export const channelId: Reader<number> = (value, field) => {
  if (value === CHANNEL) return value;
  throw badRequest(`The field '${field}' must be the id of a channel of this store: ${CHANNEL}.`);
};
