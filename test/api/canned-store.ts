/** A `fetch` that answers what a test says and keeps what it was asked, and a client that uses it. */
import {CheckoutClient} from '../../src/api/client.js';
import {asFailure, type CheckoutFailure} from '../../src/api/failure.js';
import type {Transport} from '../../src/api/request.js';
import {wireCheckout} from '../support/samples.js';

/** A request as it went out. */
export interface Asked {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly credentials: RequestCredentials | undefined;
}

export interface CannedStore {
  readonly client: CheckoutClient;
  /** The last request. */
  asked(): Asked;
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), {status, headers: {'Content-Type': 'application/json', ...headers}});

/** A store that answers every request alike; without a say, with a small checkout. */
export function cannedStore(
  answer: () => Response | Promise<Response> = () => json(wireCheckout()),
  options: Partial<Transport> = {},
): CannedStore {
  const requests: Asked[] = [];
  const client = new CheckoutClient({
    cookies: () => '',
    fetch: async (input, {method = 'GET', headers, body, credentials} = {}) => {
      const text = typeof body === 'string' ? body : undefined;
      requests.push({
        url: input as string,
        method,
        headers: new Headers(headers),
        body: text === undefined ? undefined : JSON.parse(text),
        credentials,
      });
      return answer();
    },
    ...options,
  });
  return {
    client,
    asked: () => {
      const last = requests.at(-1);
      if (!last) throw new Error('Nothing was asked.');
      return last;
    },
  };
}

/** The failure a promise ends in; a bug or a success fails the test. */
export const failureOf = (promise: Promise<unknown>): Promise<CheckoutFailure> =>
  promise.then(() => {
    throw new Error('There was no failure.');
  }, asFailure);

/** What a promise rejects with, whatever it is. */
export const thrownBy = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error('Nothing was thrown.');
    },
    (error: unknown) => error,
  );
