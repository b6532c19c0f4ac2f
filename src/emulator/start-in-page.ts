/** Starts the emulated store inside a page, behind a service worker; it outlives reloads of the page. */
import { setupWorker } from 'msw/browser';
import { EmulatedStore, type StoreOptions } from './emulated-store.js';
import { mswHandlers } from './msw-handlers.js';
import type { StoreMemory } from './store-memory.js';

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

function recalled(storageKey: string): StoreMemory | null {
  const text = sessionStorage.getItem(storageKey);
  return text === null ? null : (JSON.parse(text) as StoreMemory);
}

/** A full storage keeps the state without the journal rather than nothing. */
function keep(store: EmulatedStore, storageKey: string): void {
  const memory = store.memory();
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(memory));
  } catch {
    sessionStorage.setItem(storageKey, JSON.stringify({ ...memory, journal: [] }));
  }
}

/** @throws where the worker cannot be registered */
export async function startInPage(options: InPageOptions = {}): Promise<EmulatedStore> {
  const { scenario, storageKey = 'emulated-store', workerUrl = '/mockServiceWorker.js', quiet = true } = options;
  const store = new EmulatedStore(scenario === undefined ? {} : { scenario });
  const memory = recalled(storageKey);
  if (memory !== null && (scenario === undefined || memory.state.scenario === scenario)) store.remember(memory);
  const worker = setupWorker(...mswHandlers(store, () => { keep(store, storageKey); }));
  await worker.start({ quiet, onUnhandledRequest: 'bypass', serviceWorker: { url: workerUrl } });
  keep(store, storageKey);
  return store;
}
