/** Tells a session when the page goes (R21), when it comes back, so that the checkout is read once (R14), and when the network does (R15). */
import type {CheckoutSession} from './session.js';

/** Milliseconds a page may be hidden before what it shows is in doubt. */
const hiddenFor = 30_000;

/** Watches until the returned function is called. `now` tells milliseconds. */
export function watchPage(session: CheckoutSession, page: Window = window, now: () => number = Date.now): () => void {
  const watch = new AbortController();
  const {signal} = watch;
  let hiddenAt = Infinity;
  page.addEventListener(
    'pageshow',
    event => {
      if (event.persisted) void session.refresh();
    },
    {signal},
  );
  page.document.addEventListener(
    'visibilitychange',
    () => {
      if (page.document.visibilityState === 'hidden') {
        hiddenAt = now();
        // It may never be shown again, and where it is unloaded this comes last.
        session.keepDraftNow();
      } else if (now() - hiddenAt >= hiddenFor) void session.refresh();
    },
    {signal},
  );
  page.addEventListener(
    'pagehide',
    () => {
      session.keepDraftNow();
    },
    {signal},
  );
  page.addEventListener('online', () => void session.retry(), {signal});
  return () => {
    watch.abort();
  };
}
