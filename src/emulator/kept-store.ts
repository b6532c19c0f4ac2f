/** An emulated store that a page remembers: it outlives reloads, in the page's session storage. */
import {EmulatedStore} from './emulated-store.js';
import {scenarioNameOf} from './scenarios/start-state.js';
import type {StoreMemory} from './store-memory.js';
import type {StoreOptions} from './store-options.js';

export interface KeptOptions {
  /** Starts over with this scenario unless the page remembers a store of the same scenario. */
  scenario?: NonNullable<StoreOptions['scenario']>;
  /** Under which name the page's session storage keeps the store. */
  storageKey?: string;
}

export interface KeptStore {
  readonly store: EmulatedStore;
  /** To be called after each answer. */
  readonly keep: () => void;
}

export function keptStore({scenario, storageKey = 'emulated-store'}: KeptOptions): KeptStore {
  const store = new EmulatedStore(scenario === undefined ? {} : {scenario});
  recall(store, storageKey, scenario === undefined ? undefined : scenarioNameOf(scenario));
  return {
    store,
    keep: () => {
      keep(store, storageKey);
    },
  };
}

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
