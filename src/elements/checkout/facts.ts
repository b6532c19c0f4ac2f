/** What the page is told when the session goes from one state to the next. Pure. */
import {unitsOf} from '../../domain/plan.js';
import type {SessionState} from '../../session/state.js';
import {FailureEvent, PlanChangedEvent, SyncProgressEvent} from '../events.js';

/** Facts to dispatch, in order. That it is ready is told by the element, once it is drawn. */
export function factsBetween(before: SessionState, now: SessionState): readonly Event[] {
  if (now.phase === 'failed') return before === now ? [] : [new FailureEvent(now.failure.reason)];
  if (now.phase !== 'open') return [];
  const was = before.phase === 'open' ? before : null;
  const facts: Event[] = [];
  if (was && was.plan !== now.plan) {
    const sent = now.plan.deliveries.filter(delivery => unitsOf(delivery) > 0);
    facts.push(
      new PlanChangedEvent(
        sent.every(({address}) => address !== null),
        sent.length,
      ),
    );
  }
  const {activity} = now;
  if (activity === was?.activity) return facts;
  if (activity.kind === 'saving') facts.push(new SyncProgressEvent(activity));
  if (activity.kind === 'stopped')
    facts.push(new FailureEvent(activity.why.kind === 'failure' ? activity.why.failure.reason : activity.why.kind));
  return facts;
}
