/** Starts the emulated store inside a page, behind a service worker; it outlives reloads of the page. */
import {setupWorker} from 'msw/browser';
import type {EmulatedStore} from './emulated-store.js';
import {keptStore, type KeptOptions} from './kept-store.js';
import {mswHandlers} from './msw-handlers.js';

export interface InPageOptions extends KeptOptions {
  /** Where the worker file is served. */
  workerUrl?: string;
  /** No greeting in the console; true unless told otherwise. */
  quiet?: boolean;
}

/** A page has one worker: starting another store hands it the new store's handlers. */
let running: ReturnType<typeof setupWorker> | null = null;

/** @throws where the worker cannot be registered */
export async function startInPage(options: InPageOptions = {}): Promise<EmulatedStore> {
  const {workerUrl = '/mockServiceWorker.js', quiet = true, ...kept} = options;
  const {store, keep} = keptStore(kept);
  const handlers = mswHandlers(store, keep);
  if (running === null) {
    const worker = setupWorker(...handlers);
    await worker.start({quiet, onUnhandledRequest: 'bypass', serviceWorker: {url: workerUrl}});
    running = worker;
  } else running.resetHandlers(...handlers);
  keep();
  return store;
}
