/** Asks an emulated store as the merchant's server would, and reads its answers with the fields the tests look at. */
import {people, type Answered, type ShopDriver} from './shop-driver.js';

interface ServerOption {
  id: string;
  type: string;
  description: string;
  cost: number;
}

interface ServerConsignment {
  id: string;
  line_item_ids: string[];
  address: Record<string, unknown>;
  selected_shipping_option?: ServerOption;
  selected_pickup_option?: {pickup_method_id: number};
  available_shipping_options?: ServerOption[];
  shipping_cost_inc_tax: number;
  shipping_cost_ex_tax: number;
  handling_cost_inc_tax: number;
  handling_cost_ex_tax: number;
  coupon_discounts: unknown[];
  discounts: unknown[];
}

type ServerLine = Record<string, unknown> & {id: string; name: string; quantity: number};

export interface ServerCheckout {
  id: string;
  cart: Record<string, unknown> & {
    id: string;
    version?: number;
    cart_amount_inc_tax: number;
    cart_amount_ex_tax: number;
    coupons: unknown[];
    line_items: Record<'physical_items' | 'digital_items' | 'gift_certificates' | 'custom_items', ServerLine[]>;
  };
  billing_address: Record<string, unknown>;
  consignments: ServerConsignment[];
  coupons: unknown[];
  promotions?: unknown[];
  order_id: string | null;
  subtotal_inc_tax: number;
  subtotal_ex_tax: number;
  shipping_cost_total_inc_tax: number;
  shipping_cost_total_ex_tax: number;
  handling_cost_total_inc_tax: number;
  handling_cost_total_ex_tax: number;
  tax_total: number;
  grand_total: number;
  customer_message: string;
  version?: number;
}

export interface Enveloped<Data> {
  data: Data;
  meta: Record<string, never>;
}

export const TOKEN = {'x-auth-token': 'secret'};

/** @param path from behind `/stores/{hash}/v3` */
export function askServer<Body = Enveloped<ServerCheckout>>(
  shop: ShopDriver,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answered<Body>> {
  return shop.ask<Body>(method, `/stores/harbour/v3${path}`, body, TOKEN);
}

/** @param rest of the checkout's own path, as in `/consignments` */
export function askCheckout<Body = Enveloped<ServerCheckout>>(
  shop: ShopDriver,
  method: string,
  rest: string,
  body?: unknown,
): Promise<Answered<Body>> {
  return askServer<Body>(shop, method, `/checkouts/${shop.store.checkoutId}${rest}`, body);
}

export async function readServer(shop: ShopDriver, ...include: string[]): Promise<ServerCheckout> {
  const {body} = await askCheckout(shop, 'GET', include.length === 0 ? '' : `?include=${include.join('%2C')}`);
  return body.data;
}

/** A body of the storefront as a server sends it: every key in snake_case. */
export function snakeCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snakeCased);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`), snakeCased(part)]),
  );
}

const withEmail = (address: (typeof people)[keyof typeof people]): Record<string, unknown> =>
  snakeCased({...address, email: `${address.firstName.toLowerCase()}@people.example`}) as Record<string, unknown>;

/** The four people with their e-mail addresses, as a server sends them. */
export const recipients = {
  ada: withEmail(people.ada),
  ben: withEmail(people.ben),
  cleo: withEmail(people.cleo),
  dan: withEmail(people.dan),
};

/** So many units of the first line of this name. */
export function units(shop: ShopDriver, name: string, quantity: number): {item_id: string; quantity: number} {
  return {item_id: shop.line(name).id, quantity};
}

export const OPTIONS = 'consignments.available_shipping_options';
export const WITH_OPTIONS = `?include=${OPTIONS}`;

/** The id of the cheapest option that a consignment is offered. */
export function firstOption({consignments}: ServerCheckout, index = 0): string {
  return consignments[index]?.available_shipping_options?.[0]?.id ?? '';
}
