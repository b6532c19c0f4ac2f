/** The emulated store as handlers for msw: inside a page through its service worker. */
import {http, HttpResponse, passthrough, type RequestHandler} from 'msw';
import {setTokenCookie} from './emulated-fetch.js';
import type {EmulatedStore} from './emulated-store.js';

/** How long a write waits, in milliseconds, for others that were sent with it: the worker hands them over one by one. */
const ARRIVAL = 10;

const arrival = (): Promise<void> => new Promise(resolve => setTimeout(resolve, ARRIVAL));

async function answer(store: EmulatedStore, request: Request): Promise<Response> {
  // The page's abort does not reach a service worker's copy of the request.
  const response = await store.handle(request, {arrival, seesAborts: false});
  return response.type === 'error' ? HttpResponse.error() : response;
}

const PATHS = ['*/api/storefront/*', '*/internalapi/*', '*/stores/*', '*/__emulator/*', '*/product_images/*'];

/**
 * Handlers that answer the store's paths of this page's origin, below any site base, and pass everything else through.
 * @param afterwards called after each answered request, for instance to keep the store's memory
 */
export function mswHandlers(store: EmulatedStore, afterwards: () => void = () => undefined): RequestHandler[] {
  setTokenCookie(store);
  return PATHS.map(path =>
    http.all(path, async ({request}) => {
      const elsewhere = typeof location !== 'undefined' && new URL(request.url).origin !== location.origin;
      if (elsewhere) return passthrough();
      try {
        return await answer(store, request);
      } finally {
        afterwards();
      }
    }),
  );
}
