/** A seeded walk over tables of endpoints: sensible requests and spoiled ones, while others change the store as well. */
import * as fc from 'fast-check';
import {emulatedFetch} from '../../src/emulator/emulated-fetch.js';
import type {Act} from '../../src/emulator/index.js';
import {type EndpointTable, wishOf} from './endpoints.js';
import type {RecordedStore} from './recorded-store.js';
import {asIs, spoiled} from './spoiled.js';

/** What somebody else does meanwhile. */
const acts: readonly Act[] = [
  {kind: 'sign-in'},
  {kind: 'sign-out'},
  {kind: 'add-line'},
  {kind: 'set-price', productId: 101, price: 13.37},
  {kind: 'place-order'},
];

const drawn = <Value>(arbitrary: fc.Arbitrary<Value>, seed: number): Value => fc.sample(arbitrary, {numRuns: 1, seed})[0] as Value;

/** Ids of shipping options are 32 hex characters, and nothing else is (store-api 3.4). */
const optionIdsIn = (text: string): string[] => [...text.matchAll(/"id":"([\da-f]{32})"/g)].map(([, id = '']) => id);

const AFTER_THE_SESSION = 4;

export interface WalkOptions {
  readonly tables: readonly EndpointTable[];
  readonly steps: number;
  readonly seed: number;
}

/** Where an order was placed or the last line removed: a walk without a basket meets little but 404. */
async function fillBasket(store: RecordedStore, ask: typeof fetch): Promise<void> {
  const lineItems = store
    .snapshot()
    .products.slice(0, 3)
    .map(({id}) => ({productId: id, quantity: 2}));
  const headers = {accept: 'application/json', 'content-type': 'application/json', 'x-xsrf-token': store.csrfToken};
  store.asked = 'sensible';
  await ask('/api/storefront/carts', {method: 'POST', headers, body: JSON.stringify({lineItems})});
}

/** Walks until the steps are used up; the session ends a few steps before. */
export async function walk(store: RecordedStore, {tables, steps, seed}: WalkOptions): Promise<void> {
  const ask = emulatedFetch(store);
  const weighed = tables.flatMap(table =>
    table.endpoints.map(endpoint => ({weight: Math.round((endpoint.weight ?? 1) * 10), arbitrary: fc.constant({table, endpoint})})),
  );
  const plan = fc.record({
    next: fc.oneof(...weighed),
    isSpoiled: fc.oneof({weight: 7, arbitrary: fc.constant(false)}, {weight: 3, arbitrary: fc.constant(true)}),
    act: fc.option(fc.constantFrom(...acts), {freq: 25, nil: null}),
    seed: fc.integer(),
  });
  let optionIds: string[] = [];
  for (const [step, {next, isSpoiled, act, seed: ownSeed}] of fc.sample(plan, {numRuns: steps, seed}).entries()) {
    let state = store.snapshot();
    if (step === steps - AFTER_THE_SESSION) store.act({kind: 'expire-session'});
    else if (act !== null && state.checkout !== null) {
      store.act(act);
      state = store.snapshot();
    }
    if (state.checkout === null && step % 5 === 0) {
      await fillBasket(store, ask);
      state = store.snapshot();
    }
    const {table, endpoint} = next;
    const wish = drawn(wishOf(table, endpoint, {state, optionIds}), ownSeed);
    const headers = {
      accept: 'application/json',
      'x-xsrf-token': store.csrfToken,
      ...(wish.body !== undefined && {'content-type': 'application/json'}),
      ...table.headers,
    };
    const {method, path, headers: sentHeaders, body} = isSpoiled ? drawn(spoiled(wish, headers), ownSeed) : asIs(wish, headers);
    store.asked = isSpoiled ? 'spoiled' : 'sensible';
    const response = await ask(path, {method, headers: sentHeaders, ...(body !== undefined && {body})});
    const offered = optionIdsIn(await response.text());
    if (offered.length > 0) optionIds = offered;
  }
}
