/** The control paths under /__emulator: how a test or a demo page steers the store. */
import {describeBehaviours, readBehaviours} from '../behaviours.js';
import {scenarios} from '../scenarios/scenarios.js';
import {readFaults} from './read-faults.js';
import {readResetOptions} from './reset-options.js';
import type {EmulatedStore} from '../emulated-store.js';

export const CONTROL_PREFIX = '/__emulator/';

type Steer = (store: EmulatedStore, body: unknown, query: URLSearchParams) => unknown;

const steering: Record<string, Steer> = {
  'POST reset': (store, body) => store.reset(readResetOptions(body)),
  'GET scenarios': () => scenarios,
  'GET behaviours': () => describeBehaviours(),
  'POST behaviours': (store, body) => store.setBehaviours(readBehaviours(body)),
  'GET state': store => store.snapshot(),
  'PUT state': (store, body) => {
    store.restore(body);
    return store.snapshot();
  },
  'POST act': (store, body) => {
    store.act(body);
    return {checkoutId: store.checkoutId};
  },
  'GET providers': store => store.providers(),
  'POST providers': (store, body) => {
    store.setProvider(body);
    return store.providers();
  },
  'GET journal': (store, _body, query) => ({requests: store.journal(Number(query.get('since') ?? 0) || 0)}),
  'POST faults': (store, body) => {
    store.addFaults(readFaults((body as {faults?: unknown} | null)?.faults));
    return {faults: store.faults()};
  },
  'GET faults': store => ({faults: store.faults()}),
  'DELETE faults': store => {
    store.clearFaults();
    return {faults: store.faults()};
  },
};

/** Answers a control request: 400 with one sentence for anything it cannot do. Never journalled, never faulted. */
export async function steer(store: EmulatedStore, request: Request, url: URL): Promise<Response> {
  const name = url.pathname.slice(url.pathname.indexOf(CONTROL_PREFIX) + CONTROL_PREFIX.length);
  const action = steering[`${request.method} ${name}`];
  if (action === undefined) {
    return Response.json({error: `There is no such control path. Use one of: ${Object.keys(steering).join(', ')}.`}, {status: 404});
  }
  try {
    const text = await request.text();
    return Response.json(action(store, text === '' ? null : JSON.parse(text), url.searchParams));
  } catch (error) {
    return Response.json({error: error instanceof Error ? error.message : String(error)}, {status: 400});
  }
}
