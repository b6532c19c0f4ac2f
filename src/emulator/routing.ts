/** Which request reaches which rule, free of transport: tables of method, path and handler. */
import type {StoreState} from './state/store-state.js';

/** A request without its transport. `path` starts where its API does; `body` is parsed JSON, undefined for none. */
export interface StoreRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
  origin: string;
  /** The `Accept-Language` header, or `''`. */
  language: string;
}

export interface StoreAnswer {
  status: number;
  /** undefined answers no body at all. */
  body?: unknown;
}

export type Params = Record<string, string>;
export type Handler = (state: StoreState, request: StoreRequest, params: Params) => StoreAnswer;
export type Route = readonly [method: string, path: string, handler: Handler];

/** What an API throws for a path it does not have, or does not answer with that method. */
export interface Misses {
  unknownPath: (request: StoreRequest) => Error;
  unknownMethod: (request: StoreRequest) => Error;
}

/**
 * Makes a table answer: `:name` in a path stands for one segment, which the handler gets decoded. Each answer is computed at once,
 * changing the state it is given: nothing else can happen in between.
 */
export function answering(table: readonly Route[], misses: Misses): (state: StoreState, request: StoreRequest) => StoreAnswer {
  const routes = table.map(([method, path, handler]) => ({
    method,
    handler,
    pattern: new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}/?$`),
  }));
  return (state, request) => {
    let pathKnown = false;
    for (const {method, pattern, handler} of routes) {
      const match = pattern.exec(request.path);
      if (match === null) continue;
      pathKnown = true;
      if (method === request.method) return handler(state, request, decoded(match.groups));
    }
    throw pathKnown ? misses.unknownMethod(request) : misses.unknownPath(request);
  };
}

/** What cannot be decoded stays as it was sent: nothing has such an id. */
function segment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function decoded(groups: Record<string, string> | undefined): Params {
  return Object.fromEntries(Object.entries(groups ?? {}).map(([name, value]) => [name, segment(value)]));
}
