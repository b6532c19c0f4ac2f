/**
 * `multidrop/emulator`: the emulated store, a `fetch` that asks it, and what it takes to set one up. Runs in browsers and in Node; handlers for
 * msw and the HTTP server are `multidrop/emulator/msw` and `multidrop/emulator/server`.
 */
export {EmulatedStore, type From} from './emulated-store.js';
export type {StoreOptions} from './store-options.js';
export {emulatedFetch} from './emulated-fetch.js';
export {behaviourNames, behaviourTable, defaultBehaviours, describeBehaviours, type BehaviourName, type Behaviours} from './behaviours.js';
export {scenarios, type ScenarioName} from './scenarios/scenarios.js';
export {orderProduct, putLine, selectCheapest, shippableLines, shipTo, usualBasket, type Scenario} from './scenarios/scenario.js';
export type {ApiName} from './apis.js';
export type {Act} from './control/acts.js';
export type {Fault} from './control/faults.js';
export type {JournalEntry, Violation} from './control/journal.js';
export type {ResetOptions} from './control/reset-options.js';
export type {StoreMemory} from './store-memory.js';
export type * from './state/store-state.js';
