/** Which request is due at a moment, and when the next one will be (R11, R12, R15). Pure. */
import type {Revision, Step} from '../domain/reconcile.js';
import {isSettled, outstanding} from './overview.js';
import type {OpenState} from './state.js';

/** Milliseconds after the last edit before deliveries go out (R11), and before options do (R12). */
export const restBefore = {deliveries: 600, choices: 3000};

export type NextRequest =
  | {readonly kind: 'read'}
  /** Something is to be redeemed or taken back. */
  | {readonly kind: 'redeem'}
  | {readonly kind: 'step'; readonly step: Step}
  | {readonly kind: 'wait'; readonly delay: number}
  | {readonly kind: 'rest'};

export interface Moment {
  /** Milliseconds the store still asks not to be asked. */
  readonly held: number;
  /** Milliseconds since the last edit. */
  readonly rested: number;
  /** What the store has now is unknown. */
  readonly inDoubt: boolean;
  /** The shopper did something here, or a sync was cut short (R1). */
  readonly mayWrite: boolean;
  /** Continue waits for everything. */
  readonly leaving: boolean;
  /** An option was picked by hand in a settled plan. */
  readonly atOnce: boolean;
  /** Most parcels for one request (R16). */
  readonly largestCreate: number;
}

export function nextRequest(state: OpenState, {held, rested, inDoubt, mayWrite, leaving, atOnce, largestCreate}: Moment): NextRequest {
  if (state.activity.kind === 'stopped') return {kind: 'rest'};
  if (inDoubt) return held > 0 ? {kind: 'wait', delay: held} : {kind: 'read'};
  if (state.redemption.pending.length > 0) return held > 0 ? {kind: 'wait', delay: held} : {kind: 'redeem'};
  if (!mayWrite) return {kind: 'rest'};
  const {deliveries, saves, choices} = outstanding(state, largestCreate);
  const [delivery] = deliveries;
  if (delivery) return due(delivery, Math.max(held, leaving ? 0 : restBefore.deliveries - rested));
  const step = leaving ? (saves[0] ?? choices[0]) : beforeOption(choices[0], saves);
  if (!step) return {kind: 'rest'};
  if (leaving || atOnce) return due(step, held);
  return isSettled(state) ? due(step, Math.max(held, restBefore.choices - rested)) : {kind: 'rest'};
}

/** What the address book is to have waits for Continue, unless its delivery is written to anyway: an edit after the option might clear it. */
function beforeOption(choice: Step | undefined, saves: readonly Revision[]): Step | undefined {
  return saves.find(({deliveryId}) => choice?.kind === 'choose' && choice.deliveryId === deliveryId) ?? choice;
}

const due = (step: Step, delay: number): NextRequest => (delay > 0 ? {kind: 'wait', delay} : {kind: 'step', step});
