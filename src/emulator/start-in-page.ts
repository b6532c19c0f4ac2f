/** Starts the emulated store inside a page, behind a service worker; it outlives reloads of the page. */
import {setupWorker} from 'msw/browser';
import {EmulatedStore} from './emulated-store.js';
import {mswHandlers} from './msw-handlers.js';
import {scenarioNameOf} from './scenarios/start-state.js';
import type {StoreMemory} from './store-memory.js';
import type {StoreOptions} from './store-options.js';

export interface InPageOptions {
  /** Starts over with this scenario unless the page remembers a store of the same scenario. */
  scenario?: NonNullable<StoreOptions['scenario']>;
  /** Under which name the page's session storage keeps the store. */
  storageKey?: string;
  /** Where the worker file is served. */
  workerUrl?: string;
  /** No greeting in the console; true unless told otherwise. */
  quiet?: boolean;
}

/** A page has one worker: starting another store hands it the new store's handlers. */
let running: ReturnType<typeof setupWorker> | null = null;

/** Takes up what the page remembers. What cannot be read is left aside, and the store starts afresh. */
function recall(store: EmulatedStore, storageKey: string, scenario: string | undefined): void {
  const text = sessionStorage.getItem(storageKey);
  if (text === null) return;
  try {
    const memory = JSON.parse(text) as StoreMemory;
    if (scenario === undefined || memory.state.scenario === scenario) store.remember(memory);
  } catch {
    sessionStorage.removeItem(storageKey);
  }
}

/** A full storage keeps the state without the journal rather than nothing. */
function keep(store: EmulatedStore, storageKey: string): void {
  const memory = store.memory();
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(memory));
  } catch {
    sessionStorage.setItem(storageKey, JSON.stringify({...memory, journal: []}));
  }
}

/** @throws where the worker cannot be registered */
export async function startInPage(options: InPageOptions = {}): Promise<EmulatedStore> {
  const {scenario, storageKey = 'emulated-store', workerUrl = '/mockServiceWorker.js', quiet = true} = options;
  const store = new EmulatedStore(scenario === undefined ? {} : {scenario});
  recall(store, storageKey, scenario === undefined ? undefined : scenarioNameOf(scenario));
  const handlers = mswHandlers(store, () => {
    keep(store, storageKey);
  });
  if (running === null) {
    running = setupWorker(...handlers);
    await running.start({quiet, onUnhandledRequest: 'bypass', serviceWorker: {url: workerUrl}});
  } else running.resetHandlers(...handlers);
  keep(store, storageKey);
  return store;
}
