/** What outlives a reload of the page: the state, and what was asked and injected so far. */
import type {Fault} from './control/faults.js';
import type {JournalEntry} from './control/journal.js';
import type {StoreState} from './state/store-state.js';

export interface StoreMemory {
  state: StoreState;
  journal: JournalEntry[];
  faults: {fault: Fault; seen: number}[];
}

/** @throws Error with one sentence where the value is no state of this store */
export function readState(input: unknown): StoreState {
  const state = typeof input === 'object' && input !== null ? (input as Partial<StoreState>) : {};
  const whole =
    state.behaviours !== undefined && state.settings !== undefined && Array.isArray(state.zones) && state.checkout !== undefined;
  if (!whole) throw new Error('This is no state of the emulated store. Give back what GET /__emulator/state answered.');
  return structuredClone(state as StoreState);
}
