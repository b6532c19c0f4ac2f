/** What a program can start a store with. */
import {readResetOptions, readTime, type ResetOptions} from './control/reset-options.js';
import type {Scenario} from './scenarios/scenario.js';
import type {ScenarioName} from './scenarios/scenarios.js';
import {startState} from './scenarios/start-state.js';
import type {StoreState} from './state/store-state.js';

/** All that a reset can say, and a scenario of its own. */
export type StoreOptions = Omit<ResetOptions, 'scenario'> & {scenario?: ScenarioName | Scenario};

/** A scenario of the program's own is taken as it is; everything else is checked. */
export function readOptions({scenario, ...named}: StoreOptions): StoreOptions {
  if (typeof scenario !== 'object') return readResetOptions({...named, ...(scenario === undefined ? {} : {scenario})});
  return {...readResetOptions(named), scenario};
}

export function startStateOf({scenario = 'default', behaviours = {}, seed = 1, now}: StoreOptions): StoreState {
  return startState({scenario, behaviours, seed, now: now === undefined ? null : readTime(now)});
}
