/** What of an open session is worth keeping as its draft (R21). Pure. */
import {type Draft, fingerprint} from './draft.js';
import {isSettled, outstanding} from './overview.js';
import type {OpenState} from './state.js';

/** What only the session knows of a visit. */
export interface Visit {
  /** The shopper did something here: what the store lacks of the plan is then ours to send (R1). */
  readonly acted: boolean;
  readonly inFlight: boolean;
  readonly nextDelivery: number;
}

export function draftOf(state: OpenState, {acted, inFlight, nextDelivery}: Visit): Draft {
  const {checkout, plan, pairs, forms, typed, twins, bookAnswer, notices} = state;
  const earlier = notices.find(notice => notice.kind === 'earlier-plan');
  const {deliveries, choices} = outstanding(state);
  return {
    plan,
    pairs,
    forms,
    typed,
    twins,
    bookAnswer,
    earlier: earlier ? {plan: earlier.plan, from: earlier.from} : null,
    fingerprint: fingerprint(checkout),
    unfinished: acted && (deliveries.length > 0 || (choices.length > 0 && isSettled(state))),
    inFlight,
    nextDelivery,
  };
}
