/** Tables of endpoints: for each, the requests somebody could sensibly make of a store as it stands. */
import * as fc from 'fast-check';
import type {StoreState} from '../../src/emulator/index.js';

/** What somebody who asks knows of the store: its state, and the ids of the shipping options it last offered. */
export interface Ground {
  readonly state: StoreState;
  readonly optionIds: readonly string[];
}

/** What stands for the names in a path. */
export type Ids = Readonly<Record<string, string | number>>;

export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** As a specification has it, as `/carts/{cartId}`; `idsFor` of the table says what stands for the names. */
  readonly path: string;
  /** Lists that may go into the query, as `include`. */
  readonly query?: Readonly<Record<string, readonly string[]>>;
  /** Undefined, also now and then, for no body. */
  readonly body?: (ground: Ground, ids: Ids) => fc.Arbitrary<unknown>;
  /** How often it is chosen, compared with others; 1 where left out. */
  readonly weight?: number;
}

export interface EndpointTable {
  /** What stands before its paths, as `/api/storefront`. */
  readonly prefix: string;
  /** Beside those that every request carries. */
  readonly headers?: Readonly<Record<string, string>>;
  /** For all names in its paths at once, so that a shipment is one of its order. */
  readonly idsFor: (ground: Ground) => fc.Arbitrary<Ids>;
  readonly endpoints: readonly Endpoint[];
}

export interface Wish {
  readonly method: string;
  /** From the root of the server, with its query. */
  readonly path: string;
  /** As JSON has it; undefined for none. */
  readonly body: unknown;
}

/** One of these, or what stands in where there is none. */
export const oneOf = <Value>(values: readonly Value[], otherwise: Value): fc.Arbitrary<Value> =>
  fc.constantFrom(...(values.length > 0 ? values : [otherwise]));

export const idOf = <Id>(values: readonly {readonly id: Id}[], otherwise: Id): fc.Arbitrary<Id> =>
  oneOf(
    [...values].map(({id}) => id),
    otherwise,
  );

/** A value, or undefined; in a body that is left out. */
export const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> => fc.option(arbitrary, {nil: undefined});

function queryOf(lists: NonNullable<Endpoint['query']>): fc.Arbitrary<string> {
  const parts = Object.entries(lists).map(([name, values]) =>
    fc.subarray([...values]).map(chosen => (chosen.length > 0 ? `${name}=${encodeURIComponent(chosen.join(','))}` : '')),
  );
  return fc.tuple(...parts).map(given => given.filter(part => part !== '').join('&'));
}

const asSent = (body: unknown): unknown => (body === undefined ? undefined : (JSON.parse(JSON.stringify(body)) as unknown));

function filled(path: string, ids: Ids): string {
  return path.replace(/\{(.+?)\}/g, (_match, name: string) => {
    const id = ids[name];
    if (id === undefined) throw new Error(`Nothing is said to stand for {${name}} in ${path}.`);
    return encodeURIComponent(id);
  });
}

/** A sensible request of an endpoint. */
export function wishOf({prefix, idsFor}: EndpointTable, {method, path, query, body}: Endpoint, ground: Ground): fc.Arbitrary<Wish> {
  return idsFor(ground).chain(ids =>
    fc
      .record({query: queryOf(query ?? {}), body: body?.(ground, ids) ?? fc.constant(undefined)})
      .map(given => ({method, path: `${prefix}${filled(path, ids)}${given.query && `?${given.query}`}`, body: asSent(given.body)})),
  );
}

/** The endpoints, as `GET /api/storefront/carts`, that none of these requests reached. */
export function unreached(
  tables: readonly EndpointTable[],
  requests: Iterable<{readonly method: string; readonly path: string}>,
): string[] {
  const asked = new Set([...requests].map(({method, path}) => `${method} ${path}`));
  const names = tables.flatMap(({prefix, endpoints}) => endpoints.map(({method, path}) => `${method} ${prefix}${path}`));
  return names.filter(name => {
    const pattern = new RegExp(`^${name.replace(/\{.+?\}/g, '[^/]+')}$`);
    return ![...asked].some(request => pattern.test(request));
  });
}
