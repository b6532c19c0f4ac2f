/** Requests with one thing wrong in them. */
import * as fc from 'fast-check';
import type {Wish} from './endpoints.js';

/** A request as it goes out. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined for none. */
  readonly body: string | undefined;
}

export const asIs = ({method, path, body}: Wish, headers: Sent['headers']): Sent => ({
  method,
  path,
  headers,
  body: body === undefined ? undefined : JSON.stringify(body),
});

type Place = readonly string[];

/** Every place in a JSON value, the whole first. */
function placesIn(value: unknown, place: Place = []): Place[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [place, ...inner.flatMap(([name, part]) => placesIn(part, [...place, name]))];
}

/** A copy with another value at a place; undefined takes away what is there. */
function changed(value: unknown, [name, ...rest]: Place, to: unknown): unknown {
  if (name === undefined) return to;
  const entries = Object.entries(value as object).flatMap(([other, part]: [string, unknown]) => {
    const next = other === name ? changed(part, rest, to) : part;
    return next === undefined ? [] : [[other, next] as const];
  });
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
}

const nonsense = fc.constantFrom<unknown>(undefined, null, '', 'nonsense', -1, 0, 1.5, 1e9, true, [], {}, [null]);

/** The last id in a path becomes one that nothing has; where there is none, the path one that does not exist. */
function elsewhere(path: string): string {
  const [before = '', query] = path.split('?');
  const ids = before.split('/').filter(segment => /\d/.test(segment) && !/^v\d$/.test(segment));
  const other =
    ids.length === 0
      ? `${before}/nowhere`
      : before.replace(new RegExp(`${ids.at(-1) ?? ''}$`), id => (/^\d+$/.test(id) ? '987654' : 'nobody'));
  return query === undefined ? other : `${other}?${query}`;
}

/** What lets a request in: of the storefront, and of the merchant's APIs. */
const proofs = ['x-xsrf-token', 'x-auth-token'];

export function spoiled(wish: Wish, headers: Sent['headers']): fc.Arbitrary<Sent> {
  const withoutProof = Object.fromEntries(Object.entries(headers).filter(([name]) => !proofs.includes(name)));
  const ways: fc.Arbitrary<Sent>[] = [
    fc.constant(asIs({...wish, path: elsewhere(wish.path)}, headers)),
    fc.constant(asIs(wish, withoutProof)),
    fc.constant(asIs(wish, {...headers, origin: 'https://elsewhere.example'})),
  ];
  if (wish.body === undefined) return fc.oneof(...ways);
  const bodies = fc
    .record({place: fc.constantFrom(...placesIn(wish.body)), value: nonsense})
    .map(({place, value}) => asIs({...wish, body: changed(wish.body, place, value)}, headers));
  return fc.oneof(...ways, fc.constant({...asIs(wish, headers), body: '{"broken": '}), {weight: 12, arbitrary: bodies});
}
