/** The emulated store over real HTTP, for clients in any language; listens on 127.0.0.1 alone. */
import {randomBytes} from 'node:crypto';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {Readable} from 'node:stream';
import type {ReadableStream} from 'node:stream/web';
import {setTimeout as wait} from 'node:timers/promises';
import type {Behaviours} from '../behaviours.js';
import {EmulatedStore} from '../emulated-store.js';
import {responseOf} from '../json-bodies.js';
import {breakdown} from '../refusal.js';
import type {ScenarioName} from '../scenarios/scenarios.js';
import {isAbort} from '../waiting.js';
import {allowOrigin, answerPreflight} from './cross-origin.js';
import {pageAt} from './pages.js';

export interface ServerOptions {
  /** 0 picks a free one. */
  port: number;
  scenario?: ScenarioName;
  behaviours?: Partial<Behaviours>;
  /** Origins of other pages that may use the store, for instance `http://localhost:5173`. */
  allowOrigin?: readonly string[];
}

export interface RunningServer {
  url: string;
  port: number;
  store: EmulatedStore;
  close(): Promise<void>;
}

const SESSION_COOKIE = 'SHOP_SESSION_TOKEN';

/** How long a write waits for others that were sent at the same time over another connection, in milliseconds. */
const ARRIVAL = 4;

function cookiesOf(request: IncomingMessage): Record<string, string> {
  const pairs = (request.headers.cookie ?? '').split(';').map(pair => pair.trim().split('='));
  return Object.fromEntries(pairs.filter(([name]) => name !== '').map(([name = '', ...value]) => [name, value.join('=')]));
}

/** A request without a session gets one set on its answer; the token cookie is readable by scripts, the session is not. */
function sessionOf(
  request: IncomingMessage,
  response: ServerResponse,
  store: EmulatedStore,
): {session: string; cookies: Record<string, string>} {
  const cookies = cookiesOf(request);
  const session = cookies[SESSION_COOKIE] ?? randomBytes(16).toString('hex');
  const set: string[] = [];
  if (cookies[SESSION_COOKIE] === undefined) set.push(`${SESSION_COOKIE}=${session}; Path=/; HttpOnly; SameSite=Lax`);
  if (cookies['XSRF-TOKEN'] !== store.csrfToken) set.push(`XSRF-TOKEN=${store.csrfToken}; Path=/; SameSite=Lax`);
  if (set.length > 0) response.setHeader('Set-Cookie', set);
  return {session, cookies};
}

function asRequest(request: IncomingMessage, url: URL, signal: AbortSignal): Request {
  const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
  const method = request.method ?? 'GET';
  if (method === 'GET' || method === 'HEAD') return new Request(url, {method, headers, signal});
  const body = Readable.toWeb(request) as ReadableStream<Uint8Array>;
  return new Request(url, {method, headers, signal, body, duplex: 'half'} as RequestInit);
}

async function send(answer: Response, response: ServerResponse): Promise<void> {
  if (answer.type === 'error') {
    response.destroy();
    return;
  }
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
}

function sendPage(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {'content-type': 'text/html; charset=utf-8'}).end(text);
}

/** Starts a store of its own behind a port. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const {port, allowOrigin: allowed = [], ...start} = options;
  const store = new EmulatedStore(start);

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = request.headers.host ?? '127.0.0.1';
    const url = new URL(request.url ?? '/', `http://${host}`);
    const isAllowed = allowOrigin(request, response, allowed);
    if (isAllowed && request.method === 'OPTIONS') {
      answerPreflight(request, response);
      return;
    }
    const session = sessionOf(request, response, store);
    if (!EmulatedStore.answers(url.pathname)) {
      const page = pageAt(url.pathname, store);
      sendPage(response, page === null ? 404 : 200, page ?? '<!doctype html><title>Not found</title><p>The store has no such page.');
      return;
    }
    const gone = new AbortController();
    response.on('close', () => {
      gone.abort();
    });
    const answer = await store.handle(asRequest(request, url, gone.signal), {
      ...session,
      host,
      ...(isAllowed ? {origin: null} : {}),
      arrival: () => wait(ARRIVAL),
    });
    await send(answer, response);
  }

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      if (response.headersSent || response.destroyed || isAbort(error)) response.destroy();
      else void send(responseOf(breakdown(error)), response);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const {port: listening} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${listening}`,
    port: listening,
    store,
    close: () =>
      new Promise<void>((resolve, reject) => {
        server.close(error => {
          if (error === undefined) resolve();
          else reject(error);
        });
        server.closeAllConnections();
      }),
  };
}
