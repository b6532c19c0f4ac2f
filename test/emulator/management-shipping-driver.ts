/** Asks an emulated store's shipping API as a merchant's program would, and reads its answers with the fields the tests look at. */
import {expect} from 'chai';
import type {Answered, ShopDriver} from './shop-driver.js';

export interface Zone {
  id: number;
  name: string;
  type: string;
  locations: {id: number; country_iso2: string; state_iso2?: string; zip?: string}[];
  free_shipping: {enabled: boolean; minimum_sub_total: string; exclude_fixed_shipping_products: boolean};
  handling_fees: Record<string, unknown>;
  enabled: boolean;
}

export interface Method {
  id: number;
  name: string;
  type: string;
  settings: Record<string, unknown>;
  enabled: boolean;
  handling_fees: Record<string, unknown>;
  is_fallback: boolean;
  channel_ids: number[];
}

type Problems = {status: number; message: string}[];

export const AUTH = {'x-auth-token': 'merchant'};

export const ZONES = '/shipping/zones';
export const CONNECTION = '/shipping/carrier/connection';

/** The address of a path of the management API. */
export const managementPath = (path: string): string => `/stores/harbour/v2${path}`;

export function manage<Body = unknown>(shop: ShopDriver, method: string, path: string, body?: unknown): Promise<Answered<Body>> {
  return shop.ask<Body>(method, managementPath(path), body, AUTH);
}

export async function createZone(shop: ShopDriver, fields: Record<string, unknown> = {}): Promise<Zone> {
  const {status, body} = await manage<Zone>(shop, 'POST', ZONES, {
    name: 'New',
    type: 'country',
    locations: [{country_iso2: 'US'}],
    ...fields,
  });
  expect(status).to.equal(201);
  return body;
}

export async function createMethod(shop: ShopDriver, zoneId: number, fields: Record<string, unknown> = {}): Promise<Method> {
  const method = {name: 'Standard', type: 'perorder', settings: {rate: 5}, ...fields};
  const {status, body} = await manage<Method>(shop, 'POST', `${ZONES}/${zoneId}/methods`, method);
  expect(status).to.equal(200);
  return body;
}

/** The request is refused with a list of one `{status, message}`, and nothing in the store is different afterwards. */
export async function expectRefusal(shop: ShopDriver, status: number, method: string, path: string, body?: unknown): Promise<string> {
  const before = shop.store.snapshot();
  const answered = await manage<Problems>(shop, method, path, body);
  const asked = `${method} ${path} ${JSON.stringify(body)}`;
  expect(answered.status, asked).to.equal(status);
  expect(answered.body, asked).to.have.lengthOf(1);
  expect(answered.body[0], asked).to.have.all.keys('status', 'message');
  expect(answered.body[0]?.status, asked).to.equal(status);
  expect(shop.store.snapshot(), asked).to.deep.equal(before);
  return answered.body[0]?.message ?? '';
}
