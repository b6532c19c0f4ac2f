/** The emulated store's public face: the store, its behaviours, its scenarios and the types that go with them. */
export {EmulatedStore, type From, type StoreOptions} from './emulated-store.js';
export {behaviourNames, behaviourTable, defaultBehaviours, describeBehaviours, type BehaviourName, type Behaviours} from './behaviours.js';
export {scenarios, type ScenarioName} from './scenarios/scenarios.js';
export type {Act} from './control/acts.js';
export type {Fault} from './control/faults.js';
export type {JournalEntry, Violation} from './control/journal.js';
export type {StoreMemory} from './store-memory.js';
export type {StoreState} from './state/store-state.js';
