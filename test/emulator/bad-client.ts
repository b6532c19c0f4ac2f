/** A client that is wrong: what it sends, and whether the store is the same afterwards. */
import {expect} from 'chai';
import type {Behaviours} from '../../src/emulator/index.js';
import type {Status} from './endpoint-fields.js';
import type {Endpoint} from './endpoint-table.js';
import {ShopDriver} from './shop-driver.js';

/** Stands for a number that JSON can write and no float can hold. */
export const ENDLESS = '@endless@';

/** What a client that is wrong may send in a place. */
export const junk: [what: string, value: unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['true', true],
  ['0', 0],
  ['-1', -1],
  ['a fraction', 1.5],
  ['a huge number', 1e308],
  ['an endless number', ENDLESS],
  ['empty text', ''],
  ['blank text', ' '],
  ['"NaN"', 'NaN'],
  ['"1"', '1'],
  ['"__proto__"', '__proto__'],
  ['"constructor"', 'constructor'],
  ['long text', 'x'.repeat(100_000)],
  ['a list', []],
  ['a list of lists', [[]]],
  ['an object', {}],
  ['an object of objects', {length: {}, toString: {}, '': {}}],
];

/** What a client that is wrong may name in a path. */
export const strangers = [
  '00000000-0000-4000-a000-000000000000',
  '__proto__',
  'constructor',
  'toString',
  'NaN',
  '0',
  '-1',
  '1e999',
  'null',
  'undefined',
  '%ZZ',
  '%2F',
  '%00',
  '%F0%9F%8E%81',
  'x'.repeat(5000),
];

/** Each status as it is by default, and as it can be set; for the second a few of the cases will do. */
export const settings: {behaviours: Partial<Behaviours>; some: <Case>(cases: readonly Case[]) => readonly Case[]}[] = [
  {behaviours: {}, some: cases => cases},
  {behaviours: {invalidStatus: '400', unknownId: '400', unknownOption: '400'}, some: cases => cases.slice(0, 4)},
];

export class BadClient {
  readonly shop: ShopDriver;
  readonly #endpoint: Endpoint;
  #before: string;

  private constructor(shop: ShopDriver, endpoint: Endpoint) {
    this.shop = shop;
    this.#endpoint = endpoint;
    this.#before = this.state();
  }

  /** A shop in which the endpoint's request is good. */
  static async at(endpoint: Endpoint, behaviours: Partial<Behaviours> = {}): Promise<BadClient> {
    const shop = await ShopDriver.open({scenario: endpoint.scenario ?? 'default', behaviours, now: 0});
    await endpoint.prepare?.(shop);
    await shop.read();
    return new BadClient(shop, endpoint);
  }

  get method(): string {
    return this.#endpoint.route.slice(0, this.#endpoint.route.indexOf(' '));
  }

  /** The good path, or one that names something else. */
  path(stranger: Record<string, string> = {}): string {
    const {checkoutId} = this.shop.store;
    const names: Record<string, string> = {checkoutId, cartId: checkoutId, ...this.#endpoint.params?.(this.shop), ...stranger};
    return this.#endpoint.route.slice(this.method.length + 1).replace(/:(\w+)/g, (_, name: string) => names[name] ?? '');
  }

  /** The good body as text, or the body with a value at a place; undefined for none. */
  text(place?: string, value?: unknown): string | undefined {
    const body = structuredClone(this.#endpoint.body?.(this.shop));
    return written(place === undefined ? body : changed(body, place === '' ? [] : place.split('.'), value));
  }

  async send(text: string | undefined, path = this.path(), headers: Record<string, string> = {}): Promise<number> {
    const {store, fetch} = this.shop;
    const response = await fetch(path, {
      method: this.method,
      headers: {'content-type': 'application/json', 'x-xsrf-token': store.csrfToken, ...headers},
      ...(text === undefined || this.method === 'GET' ? {} : {body: text}),
    });
    return response.status;
  }

  status(status: Status, behaviours: Partial<Behaviours>): number {
    if (status === 'invalid') return Number(behaviours.invalidStatus ?? '422');
    if (status === 'unknownId') return Number(behaviours.unknownId ?? '404');
    if (status === 'unknownOption') return Number(behaviours.unknownOption ?? '422');
    return status;
  }

  get good(): number {
    return this.#endpoint.answers ?? 200;
  }

  /** All of the state that a refusal keeps as it is: what was tried is remembered (store-api 5). */
  state(): string {
    const {attempts: _attempts, ...rest} = this.shop.store.snapshot();
    return JSON.stringify(rest);
  }

  /** From here on. */
  settle(): void {
    this.#before = this.state();
  }

  expectUnchanged(): void {
    const now = this.state();
    if (now !== this.#before) expect(JSON.parse(now)).to.deep.equal(JSON.parse(this.#before));
  }
}

export function written(body: unknown): string | undefined {
  return body === undefined ? undefined : JSON.stringify(body).replaceAll(`"${ENDLESS}"`, '1e999');
}

/** A copy with another value at a place, or with nothing there. */
function changed(value: unknown, [name, ...rest]: readonly string[], to: unknown): unknown {
  if (name === undefined) return to;
  if (Array.isArray(value)) return value.map((inner: unknown, index) => (String(index) === name ? changed(inner, rest, to) : inner));
  const record = value as Record<string, unknown>;
  if (to === undefined && rest.length === 0) return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
  return {...record, [name]: changed(record[name], rest, to)};
}
