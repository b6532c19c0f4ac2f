/** What outlives a reload of the page: the state, and what was asked and injected so far. */
import type {Fault} from './control/faults.js';
import type {JournalEntry} from './control/journal.js';
import {startState} from './scenarios/start-state.js';
import type {StoreState} from './state/store-state.js';

export interface StoreMemory {
  state: StoreState;
  journal: JournalEntry[];
  faults: {fault: Fault; seen: number}[];
}

/** Every key a state has, so that one of another version of this store is told apart. */
const stateKeys = Object.keys(startState({scenario: 'empty', behaviours: {}, seed: 1, now: 0}));

/** @throws Error with one sentence where the value is no state of this store */
export function readState(input: unknown): StoreState {
  const whole = typeof input === 'object' && input !== null && stateKeys.every(key => Object.hasOwn(input, key));
  if (!whole) throw new Error('This is no state of the emulated store. Give back what GET /__emulator/state answered.');
  return structuredClone(input as StoreState);
}
