/** What the rules make of one request, at once: each request is atomic. */
import {apiAt} from './apis.js';
import type {Violation} from './control/journal.js';
import {bodyOf, responseOf} from './json-bodies.js';
import {Refusal} from './refusal.js';
import type {StoreState} from './state/store-state.js';
import {unitCount} from './unit-count.js';

/** A request as the rules get it, its body read. */
export interface Ruled {
  request: Request;
  url: URL;
  text: string;
  /** The page's origin; null where it is known to be allowed. */
  origin: string | null;
  /** The host asked. */
  host: string | undefined;
  csrfToken: string;
}

export interface Outcome {
  response: Response;
  /** The state from now on. */
  state: StoreState;
  violations: Violation[];
}

/** A part of the state that only consignment writes have to keep. */
const CONSIGNMENTS = /\/checkouts?\/[^/]+\/consignments(?:\/|$)/;

export const isWrite = ({method}: {method: string}): boolean => method !== 'GET' && method !== 'HEAD';

/** What stays of a refused request: that it was tried (store-api 5), and what apps were asked for it. */
function traces({attempts, providerCalls, providerTime, providerCache}: StoreState): Partial<StoreState> {
  return {attempts, providerCalls, providerTime, providerCache};
}

/**
 * @param current the state as it is
 * @param seen the state the request works on: the current one, or an older one for a write that is to undo another
 */
export function answerByRules(current: StoreState, seen: StoreState, {request, url, text, origin, host, csrfToken}: Ruled): Outcome {
  const violations: Violation[] = [];
  const at = apiAt(url.pathname);
  if (at === null) return {response: new Response(null, {status: 404}), state: current, violations};
  // A read changes nothing but what it costs; either way each request has a state object of its own.
  const draft = isWrite(request) ? structuredClone(seen) : {...seen};
  const done = (response: Response, state: StoreState): Outcome => {
    const losesUnits = CONSIGNMENTS.test(url.pathname) && unitCount(state) !== unitCount(current);
    if (losesUnits) violations.push('units-not-conserved');
    return {response, state, violations};
  };
  try {
    at.api.admit(draft, {request, origin, host, csrfToken, note: violation => violations.push(violation)});
    const body = bodyOf(text, at.api.unreadable);
    const reply = at.api.answer(draft, {
      method: request.method,
      path: at.path,
      query: url.searchParams,
      body,
      origin: url.origin,
      language: request.headers.get('accept-language') ?? '',
    });
    return done(responseOf(reply), draft);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return done(responseOf(error), error.keepsWork ? draft : {...current, ...traces(draft)});
  }
}
