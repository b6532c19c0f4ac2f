/** One HTTP exchange with the storefront: headers, deadline, and the way from any answer to a value or a `CheckoutFailure`. */
import * as z from 'zod/mini';
import {CheckoutFailure, type FailureReason} from './failure.js';
import {wireProblem} from './wire.js';

export interface Transport {
  readonly fetch: typeof fetch;
  /** Path of the storefront's root on this origin; `''`, or `/fr` for a site in a subfolder (store-api 1). */
  readonly base: string;
  /** The page's cookies, read anew for each request: the store may replace the token. */
  readonly cookies: () => string;
  /** Milliseconds to wait for an answer to a read and to a write. Recorded stores took up to 7 s (store-api 8b). */
  readonly patience: {readonly read: number; readonly write: number};
}

export interface Ask {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly include?: readonly string[];
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/**
 * Sends one request and reads its answer by a schema. Throws a `CheckoutFailure`; an abort by the caller's signal travels on as it is,
 * and so does a bug in making the request. A fetch only ever rejects: one that throws at once has a bug; one that rejects, with whatever,
 * may have sent the request.
 */
export async function exchange<Schema extends z.ZodMiniType>(transport: Transport, ask: Ask, schema: Schema): Promise<z.infer<Schema>> {
  const name = requestName(transport, ask);
  const patience = ask.method === 'GET' ? transport.patience.read : transport.patience.write;
  const deadline = AbortSignal.timeout(patience);
  const signal = ask.signal ? AbortSignal.any([deadline, ask.signal]) : deadline;
  const answer = transport.fetch(address(transport, ask), {
    method: ask.method,
    credentials: 'same-origin',
    headers: headers(transport, ask),
    signal,
    ...(ask.body !== undefined && {body: JSON.stringify(ask.body)}),
  });
  let response: Response;
  let text: string;
  try {
    response = await answer;
    text = await response.text();
  } catch (cause) {
    if (ask.signal?.aborted) throw cause;
    throw new CheckoutFailure(deadline.aborted ? 'timeout' : 'unreachable', name, {cause});
  }
  if (!response.ok) throw refusal(name, response, text);
  return read(name, response.status, text, schema);
}

/** What the console is told of it: method and path, as the server sees it, without what is to be included. */
export const requestName = ({base}: Transport, {method, path}: Ask): string => `${method} ${base}${path}`;

function address({base}: Transport, {path, include}: Ask): string {
  const query = include && include.length > 0 ? `${path.includes('?') ? '&' : '?'}include=${encodeURIComponent(include.join(','))}` : '';
  return `${base}${path}${query}`;
}

function headers({cookies}: Transport, ask: Ask): Record<string, string> {
  const token = xsrfToken(cookies());
  return {
    Accept: 'application/json',
    ...(token && {'X-XSRF-TOKEN': token}),
    ...(ask.body !== undefined && {'Content-Type': 'application/json'}),
    ...ask.headers,
  };
}

/** The token the store left in a cookie for its own pages to send back (store-api 1), or `''`. */
function xsrfToken(cookies: string): string {
  const cookie = cookies.split('; ').find(pair => pair.startsWith('XSRF-TOKEN='));
  if (!cookie) return '';
  const value = cookie.slice('XSRF-TOKEN='.length);
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function read<Schema extends z.ZodMiniType>(name: string, status: number, text: string, schema: Schema): z.infer<Schema> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new CheckoutFailure('unreadable', name, {status, cause});
  }
  const result = z.safeParse(schema, json);
  if (!result.success) throw new CheckoutFailure('unreadable', name, {status, cause: result.error});
  return result.data;
}

/** Branches on the status, not on the body: bodies of the same status differ too much (store-api 3.8). */
function refusal(name: string, {status, headers: answered}: Response, text: string): CheckoutFailure {
  const retryAfter = waitAsked(answered.get('Retry-After'));
  const problem = problemIn(text);
  // The one body that says more than its status: every checkout request answers it once the basket is empty (store-api 3.8).
  const isEmptyCart = /(^|\/)empty_cart$/.test(problem?.type ?? '');
  return new CheckoutFailure(isEmptyCart ? 'gone' : reasonFor(status, retryAfter), name, {
    status,
    storeWords: storeWords(problem),
    ...(retryAfter !== undefined && {retryAfter}),
    ...(problem && indexNamed(problem)),
  });
}

function reasonFor(status: number, retryAfter: number | undefined): FailureReason {
  switch (status) {
    case 401:
    case 403:
      return 'signed-out';
    case 404:
    case 410:
      return 'gone';
    case 408:
      return 'timeout';
    case 409:
      return 'conflict';
    case 429:
      return 'rate-limited';
    case 503:
      return retryAfter === undefined ? 'timeout' : 'rate-limited';
  }
  // A redirect that fetch did not follow, or a store in trouble: the write may have happened (R15).
  return status >= 400 && status < 500 ? 'refused' : 'timeout';
}

/** Seconds or a date (RFC 9110), as milliseconds from now. */
function waitAsked(retryAfter: string | null): number | undefined {
  if (!retryAfter) return undefined;
  const seconds = Number(retryAfter);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(retryAfter) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

type Problem = z.infer<typeof wireProblem>;

function problemIn(text: string): Problem | null {
  try {
    const json: unknown = JSON.parse(text);
    const parsed = z.safeParse(wireProblem, Array.isArray(json) ? json[0] : json);
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The most telling sentence the store gave; short, and without markup. */
function storeWords(problem: Problem | null): string {
  if (!problem) return '';
  const words = problem.detail || wordsWithin(problem.errors) || problem.message || problem.title || '';
  return words
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300);
}

/** The first of nested errors: sentences or problems, in a list or by the name of the field they are about. */
function wordsWithin(errors: unknown): string {
  const [entry] = typeof errors === 'object' && errors !== null ? (Object.values(errors) as unknown[]) : [];
  const first: unknown = Array.isArray(entry) ? entry[0] : entry;
  if (typeof first === 'string') return first;
  const {data} = z.safeParse(wireProblem, first);
  return data?.detail || data?.message || data?.title || '';
}

/** Where an error names the element of an array it is about: `errors: {"2.address": …}` or `[2].lineItems` (R16). */
function indexNamed({errors}: Problem): {refusedIndex: number} | null {
  if (typeof errors !== 'object' || errors === null || Array.isArray(errors)) return null;
  const [index] = Object.keys(errors).flatMap(field => /^\[?(\d+)\]?(?:\.|$)/.exec(field)?.[1] ?? []);
  return index === undefined ? null : {refusedIndex: Number(index)};
}
