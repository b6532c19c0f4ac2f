/**
 * `npm run bench -- store`: how fast the emulated store's rules answer, and whether its memory stays steady. One process, no network; what
 * it prints are medians of this run on this machine.
 */
import {emulatedFetch} from '../../src/emulator/emulated-fetch.js';
import {EmulatedStore} from '../../src/emulator/index.js';
import type {Measured} from './bench.js';

interface Line {
  id: string;
  quantity: number;
}

const INCLUDE = '?include=consignments.availableShippingOptions%2Ccart.lineItems.physicalItems.options%2Ccustomer';

const address = (index: number): Record<string, unknown> => ({
  firstName: 'Ada',
  lastName: `Number ${index}`,
  address1: `${index + 1} Market St`,
  city: 'San Francisco',
  stateOrProvinceCode: 'CA',
  postalCode: '94105',
  countryCode: 'US',
  shouldSaveAddress: false,
});

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** A store whose basket has 600 lines, all of them in no consignment. */
export function unassignedStore(): EmulatedStore {
  const store = new EmulatedStore({scenario: 'huge'});
  const state = store.snapshot();
  if (state.checkout !== null) state.checkout.consignments = [];
  store.restore(state);
  return store;
}

/** Milliseconds from request to answer, the body of the answer read and parsed. */
async function timed(ask: () => Promise<Response>): Promise<number> {
  const start = performance.now();
  const response = await ask();
  const text = await response.text();
  const took = performance.now() - start;
  if (response.status !== 200) throw new Error(`The store answered ${response.status}: ${text.slice(0, 200)}`);
  return took;
}

async function postHuge(store: EmulatedStore): Promise<{rules: number; whole: number}> {
  const path = `/api/storefront/checkouts/${store.checkoutId}/consignments${INCLUDE}`;
  const lines: Line[] = store.snapshot().checkout?.lines ?? [];
  const elements = Array.from({length: 200}, (_, index) => ({
    address: address(index),
    lineItems: lines.filter((_line, at) => at % 200 === index).map(({id, quantity}) => ({itemId: id, quantity})),
  }));
  const body = JSON.stringify(elements);
  const fetching = emulatedFetch(store);
  const whole = await timed(() => fetching(path, {method: 'POST', body, headers: {'x-xsrf-token': store.csrfToken}}));
  const {startedAt = 0, endedAt = 0} = store.journal().at(-1) ?? {};
  return {rules: (endedAt ?? 0) - startedAt, whole};
}

/** Megabytes in use after the collector ran; NaN where it cannot be asked to. */
function heap(): number {
  if (globalThis.gc === undefined) return NaN;
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}

async function memoryOver(requests: number): Promise<{before: number; after: number}> {
  const store = new EmulatedStore({scenario: 'two-consignments'});
  const fetching = emulatedFetch(store);
  const root = `/api/storefront/checkouts/${store.checkoutId}`;
  const ask = async (method: string, rest: string, body?: unknown): Promise<unknown> => {
    const response = await fetching(`${root}${rest}${INCLUDE}`, {
      method,
      headers: {'x-xsrf-token': store.csrfToken},
      ...(body === undefined ? {} : {body: JSON.stringify(body)}),
    });
    return response.json();
  };
  const round = async (count: number): Promise<void> => {
    for (let index = 0; index < count; index += 4) {
      await ask('GET', '');
      const {checkout} = store.snapshot();
      const line = checkout?.lines[0];
      await ask('POST', '/consignments', [{address: address(index % 50), lineItems: [{itemId: line?.id, quantity: line?.quantity}]}]);
      const id = store.snapshot().checkout?.consignments.at(-1)?.id ?? '';
      await ask('PUT', `/consignments/${id}`, {address: address((index + 1) % 50)});
      await ask('DELETE', `/consignments/${id}`);
    }
  };
  // The journal fills first: it keeps the newest requests.
  await round(5000);
  const before = heap();
  await round(requests);
  return {before, after: heap()};
}

export async function benchStore(): Promise<Measured> {
  for (let warm = 0; warm < 5; warm += 1) await postHuge(unassignedStore());
  const posts: {rules: number; whole: number}[] = [];
  for (let count = 0; count < 25; count += 1) posts.push(await postHuge(unassignedStore()));
  const memory = await memoryOver(10_000);
  const store = {
    postRulesMedianMs: median(posts.map(({rules}) => rules)),
    postWholeMedianMs: median(posts.map(({whole}) => whole)),
    heapBeforeMb: memory.before,
    heapAfterMb: memory.after,
  };
  const lines = Object.entries(store).map(([name, value]) => `store ${name.padEnd(22)} ${value.toFixed(1)}`);
  return {lines, figures: {store}};
}
