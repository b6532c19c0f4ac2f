/** What the page is told when the session goes from one state to the next. Pure. */
import type {History} from '../../domain/history.js';
import {sentDeliveries} from '../../session/overview.js';
import type {OpenState, SessionState} from '../../session/state.js';
import {type ChangeReason, FailureEvent, PlanChangedEvent, SyncProgressEvent} from '../facts.js';

/** Facts to dispatch, in order. That it is ready is told by the element, once it is drawn. */
export function factsBetween(before: SessionState, now: SessionState): readonly Event[] {
  if (now.phase === 'failed') return before === now ? [] : [new FailureEvent(now.failure.reason)];
  if (now.phase !== 'open') return [];
  const was = before.phase === 'open' ? before : null;
  const facts: Event[] = [];
  if (was && was.plan !== now.plan) facts.push(planChanged(was, now));
  if (was && isRefusedAnew(was, now)) facts.push(new FailureEvent('refused'));
  const {activity} = now;
  if (activity === was?.activity) return facts;
  if (activity.kind === 'saving') facts.push(new SyncProgressEvent(activity));
  if (activity.kind === 'stopped')
    facts.push(new FailureEvent(activity.why.kind === 'failure' ? activity.why.failure.reason : activity.why.kind));
  return facts;
}

/** The store refuses a delivery it did not refuse before; saving goes on with the others. */
const isRefusedAnew = (was: OpenState, now: OpenState): boolean =>
  was.refusals !== now.refusals && Object.entries(now.refusals).some(([id, refusal]) => was.refusals[id]?.signature !== refusal.signature);

function planChanged(was: OpenState, now: OpenState): PlanChangedEvent {
  const sent = sentDeliveries(now);
  return new PlanChangedEvent({
    complete: sent.every(({address}) => address !== null),
    empty: now.plan.deliveries.every(({address}) => address === null),
    reason: reasonBetween(was.history, now.history),
    deliveries: sent.length,
  });
}

/** An act of the shopper is in the history, and so is what the store changed, but for what it merely fills in. */
function reasonBetween(was: History, now: History): ChangeReason {
  if (now.future.length > was.future.length) return 'undo';
  const last = now.past.at(-1);
  if (last === undefined || last === was.past.at(-1)) return 'drift';
  return last === was.future[0] ? 'redo' : last.name.kind;
}
