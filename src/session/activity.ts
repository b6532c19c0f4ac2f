/** What is told of a sync while it works, and while it does not. Pure. */
import type {DeliveryId} from '../domain/plan.js';
import type {NextRequest} from './next-request.js';
import {outstanding, sentDeliveries, viewDeliveries} from './overview.js';
import type {Activity, OpenState} from './state.js';

/** How it stands with the sync. */
export interface SyncStanding {
  /** Continue is under way. */
  readonly leaving: boolean;
  readonly isPaused: boolean;
  readonly mayWrite: boolean;
  /** The store asked for time. */
  readonly isHeld: boolean;
  /** Milliseconds until the store may be asked again. */
  readonly wait: number;
  /** Requests done since the last edit, or since Continue was pressed. */
  readonly stepsDone: number;
  /** Most parcels for one request (R16). */
  readonly largestCreate: number;
}

/** A request about these deliveries goes out, or, about none, is prepared. */
export function saving(state: OpenState, {leaving, stepsDone, largestCreate}: SyncStanding, deliveryIds: readonly DeliveryId[]): Activity {
  const {left} = outstanding(state, largestCreate);
  return {kind: 'saving', deliveryIds, leaving, ...count(state), steps: {done: stepsDone, left}};
}

/** Between two requests: paused, waiting for the store, or at rest. The same as before where nothing is new. */
export function betweenRequests(state: OpenState, next: NextRequest, standing: SyncStanding): Activity {
  const {activity} = state;
  const now = whileNotSaving(state, next, standing);
  return JSON.stringify(now) === JSON.stringify(activity) ? activity : now;
}

function whileNotSaving(state: OpenState, next: NextRequest, standing: SyncStanding): Activity {
  const {activity} = state;
  const {leaving, isPaused, mayWrite, isHeld, wait} = standing;
  if (activity.kind === 'stopped') return activity;
  if (isPaused && ((mayWrite && isUnfinished(state, leaving)) || state.redemption.pending.length > 0))
    return {kind: 'paused', leaving, ...count(state)};
  if (next.kind === 'wait' && isHeld) return {kind: 'waiting', for: 'store', leaving};
  // Between two requests to a store that is asked more slowly, and when the second one is due.
  if (activity.kind === 'saving' && (next.kind === 'step' || (next.kind === 'wait' && wait > 0))) return activity;
  if (!leaving) return !mayWrite && outstanding(state).deliveries.length > 0 ? {kind: 'idle', unsent: true} : {kind: 'idle'};
  return activity.kind === 'saving' ? activity : saving(state, standing, []);
}

/** What the address book is to have waits for Continue. */
function isUnfinished(state: OpenState, leaving: boolean): boolean {
  const {deliveries, saves, choices} = outstanding(state);
  return deliveries.length + choices.length + (leaving ? saves.length : 0) > 0;
}

function count(state: OpenState): {done: number; of: number} {
  const done = viewDeliveries(state).filter(({confirmed}) => confirmed !== null).length;
  return {done, of: sentDeliveries(state).length};
}
