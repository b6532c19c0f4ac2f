/** The emulated store as a `fetch`, for tests: no worker, no network. */
import type {EmulatedStore} from './emulated-store.js';

/** Where relative addresses lead outside a page. */
const NOWHERE = 'http://shop.example';

function base(): string {
  return typeof location === 'undefined' || !location.protocol.startsWith('http') ? NOWHERE : location.href;
}

function untilAborted(signal: AbortSignal): {aborted: Promise<null>; forget: () => void} {
  let listener = (): void => undefined;
  const aborted = new Promise<null>(resolve => {
    listener = () => {
      resolve(null);
    };
    signal.addEventListener('abort', listener, {once: true});
  });
  return {
    aborted,
    forget: () => {
      signal.removeEventListener('abort', listener);
    },
  };
}

/** Where there is a document, its XSRF-TOKEN cookie becomes the store's, so that a client finds it (store-api 1). */
export function setTokenCookie(store: EmulatedStore): void {
  if (typeof document !== 'undefined') document.cookie = `XSRF-TOKEN=${store.csrfToken}; path=/; SameSite=Lax`;
}

/**
 * A fetch that asks the store instead of the network. Rejects as fetch does: with the signal's reason when aborted, with
 * `TypeError('Failed to fetch')` for a dropped connection.
 */
export function emulatedFetch(store: EmulatedStore): typeof fetch {
  setTokenCookie(store);
  return async (input, init) => {
    const request = input instanceof Request ? new Request(input, init) : new Request(new URL(input, base()), init);
    const {signal} = request;
    signal.throwIfAborted();
    const {aborted, forget} = untilAborted(signal);
    try {
      const response = await Promise.race([store.handle(request), aborted]);
      signal.throwIfAborted();
      if (response === null || response.type === 'error') throw new TypeError('Failed to fetch');
      return response;
    } finally {
      forget();
    }
  };
}
