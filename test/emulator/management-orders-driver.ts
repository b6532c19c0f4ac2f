/** Brings orders about as shoppers do, and reads what the management API says of them with the fields the tests look at. */
import {expect} from 'chai';
import type {ScenarioName} from '../../src/emulator/index.js';
import {manage} from './management-shipping-driver.js';
import {people, ShopDriver, type Answered, type Line} from './shop-driver.js';

export interface Order {
  id: number;
  status_id: number;
  status: string;
  customer_id: number;
  items_total: number;
  items_shipped: number;
  date_created: string;
  date_modified: string;
  date_shipped: string;
  billing_address: Record<string, unknown>;
  [field: string]: unknown;
}

export interface Product {
  id: number;
  name: string;
  quantity: number;
  quantity_shipped: number;
  order_address_id: number;
  parent_order_product_id: number | null;
  total_tax: string;
  [field: string]: unknown;
}

export interface Address {
  id: number;
  first_name: string;
  items_total: number;
  items_shipped: number;
  [field: string]: unknown;
}

export interface Shipment {
  id: number;
  order_address_id: number;
  date_created: string;
  tracking_link: string;
  generated_tracking_link: string;
  items: {order_product_id: number; product_id: number; quantity: number}[];
  [field: string]: unknown;
}

export interface Submitted {
  data: {order: {orderId: number; status: string; isComplete: boolean}};
}

const SUBMIT = '/internalapi/v1/checkout/order';

export function bill(shop: ShopDriver, address: object = people.ada): Promise<Answered<unknown>> {
  const email = 'ada@example.com';
  return shop.ask('POST', `/api/storefront/checkouts/${shop.store.checkoutId}/billing-address`, {
    ...address,
    email,
    shouldSaveAddress: false,
  });
}

/** @param fields beside the cart's id */
export function submit<Body = Submitted>(shop: ShopDriver, fields: object = {}): Promise<Answered<Body>> {
  return shop.ask<Body>('POST', SUBMIT, {cartId: shop.store.checkoutId, ...fields});
}

export function pay<Body = Submitted>(shop: ShopDriver, orderId: number): Promise<Answered<Body>> {
  return shop.ask<Body>('POST', `${SUBMIT}/${orderId}`, {});
}

/** Custom items do not tell of a parent. */
const isChild = ({parentId}: Partial<Line>): boolean => typeof parentId === 'string';

/** Ships to Ben what was assigned to nobody, and selects the cheapest option where none is selected. */
export async function assignToBen(shop: ShopDriver, address: object = people.ben): Promise<void> {
  const assigned = new Set(shop.checkout.consignments.flatMap(({lineItemIds}) => lineItemIds));
  const left = shop.lines.filter(line => !assigned.has(line.id) && !isChild(line));
  const lineItems = left.map(({id, quantity}) => ({itemId: id, quantity}));
  if (lineItems.length > 0) await shop.post({address: {...address, shouldSaveAddress: false}, lineItems});
  for (const [index, {selectedShippingOption, availableShippingOptions = []}] of shop.checkout.consignments.entries()) {
    if (selectedShippingOption === null && availableShippingOptions.length > 0) await shop.select(index);
  }
}

/** Bills, submits and pays. @returns the order's id */
export async function placeOrder(shop: ShopDriver, fields: object = {}): Promise<number> {
  await bill(shop);
  const {status, body} = await submit(shop, fields);
  expect(status).to.equal(200);
  const {orderId} = body.data.order;
  expect((await pay(shop, orderId)).status).to.equal(200);
  return orderId;
}

/** A shop with one order, of which everything that ships goes to Ben unless the scenario says otherwise. */
export async function shopWithOrder(scenario: ScenarioName, address: object = people.ben): Promise<{shop: ShopDriver; id: number}> {
  const shop = await ShopDriver.open({scenario, now: '2026-03-04T05:06:07Z'});
  await assignToBen(shop, address);
  return {shop, id: await placeOrder(shop)};
}

/** @throws AssertionError where the answer is not 200 */
export async function get<Body>(shop: ShopDriver, path: string): Promise<Body> {
  const {status, body} = await manage<Body>(shop, 'GET', path);
  expect(status, path).to.equal(200);
  return body;
}

export const orderOf = (shop: ShopDriver, id: number): Promise<Order> => get<Order>(shop, `/orders/${id}`);
export const productsOf = (shop: ShopDriver, id: number): Promise<Product[]> => get<Product[]>(shop, `/orders/${id}/products`);
export const addressesOf = (shop: ShopDriver, id: number): Promise<Address[]> => get<Address[]>(shop, `/orders/${id}/shipping_addresses`);

export function productNamed(products: readonly Product[], name: string, addressId?: number): Product {
  const found = products.find(product => product.name === name && (addressId === undefined || product.order_address_id === addressId));
  if (found === undefined) throw new Error(`The order has no product "${name}".`);
  return found;
}

/** Where a merchant's own order is billed, as a request gives it. */
export const billingAddress = {
  first_name: 'Jane',
  last_name: 'Doe',
  street_1: '123 Main Street',
  city: 'Austin',
  state: 'Texas',
  zip: '78751',
  country: 'United States',
  country_iso2: 'US',
  email: 'jane.doe@example.com',
};

export async function makeOrder(shop: ShopDriver, fields: object): Promise<Order> {
  const {status, body} = await manage<Order>(shop, 'POST', '/orders', {billing_address: billingAddress, ...fields});
  expect(status, JSON.stringify(body)).to.equal(200);
  return body;
}
