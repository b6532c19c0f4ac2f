/** What a screen reader should hear when the session goes from one state to the next: what sighted shoppers see happen. Pure. */
import type {Delivery, DeliveryId} from '../../domain/plan.js';
import {isAsked, twinOf} from '../../domain/twins.js';
import {viewDeliveries} from '../../session/overview.js';
import type {Notice, OpenState, SessionState} from '../../session/state.js';
import {namePeople} from '../people-names.js';
import type {WordsController} from '../words.js';

/** Sentences, in the order of the deliveries. */
export function announcementsBetween(before: SessionState, now: SessionState, words: WordsController): readonly string[] {
  if (now.phase !== 'open') return [];
  if (before.phase !== 'open') return otherPlan([], now.notices, words);
  if (looksTheSame(before, now)) return [];
  const names = namePeople(now.plan, n => words.term('personN', n));
  const earlier = new Map(viewDeliveries(before).map(({delivery, standing}) => [delivery.id, standing]));
  const views = viewDeliveries(now);
  const worse = views
    .filter(({delivery, standing}) => standing === 'attention' && earlier.get(delivery.id) !== 'attention')
    .map(({delivery}) => attention(delivery, now, names, words));
  const isDone = views.every(({standing, confirmed}) => standing === 'folded' || (standing === 'saved' && confirmed !== null));
  const wasUnderWay = [...earlier.values()].some(standing => standing === 'saving' || standing === 'waiting');
  return [
    ...otherPlan(before.notices, now.notices, words),
    ...worse,
    ...(isDone && wasUnderWay ? [words.term('allSaved')] : []),
    ...leaving(before, now, words),
  ];
}

/** What is asked is asked aloud (R7); all else stands in the card. */
function attention(delivery: Delivery, {plan, twins}: OpenState, names: ReadonlyMap<DeliveryId, string>, words: WordsController): string {
  const twin = isAsked(delivery, plan, twins) && twinOf(delivery, plan, twins);
  const name = (id: DeliveryId) => names.get(id) ?? '';
  return twin ? words.term('sameAddressAs', name(twin.id)) : words.term('needsAttention', name(delivery.id));
}

/** Another plan than the shopper's own stands there all at once, or one of before is offered. */
function otherPlan(before: readonly Notice[], now: readonly Notice[], words: WordsController): string[] {
  return now.flatMap(notice =>
    notice.kind === 'earlier-plan' && !before.includes(notice)
      ? [words.term(notice.since === 'last-visit' ? 'earlierPlan' : 'changedElsewhere')]
      : [],
  );
}

const looksTheSame = (before: OpenState, now: OpenState) =>
  before.checkout === now.checkout &&
  before.activity === now.activity &&
  before.notices === now.notices &&
  before.problems === now.problems &&
  before.twins === now.twins &&
  before.refusals === now.refusals;

/** How far Continue is, and what holds up saving. */
function leaving({activity: was}: OpenState, {activity}: OpenState, words: WordsController): string[] {
  if (activity.kind === 'paused') return was.kind === 'paused' ? [] : [words.term('paused', activity.done, activity.of)];
  if (activity.kind === 'waiting') {
    const isNews = was.kind !== 'waiting' || was.for !== activity.for;
    return isNews ? [words.term(activity.for === 'store' ? 'waitingForStore' : 'waitingForTab')] : [];
  }
  if (activity.kind !== 'saving' || !activity.leaving) return [];
  const isNews = was.kind !== 'saving' || !was.leaving || was.done !== activity.done;
  return isNews ? [words.term('savingChoices', activity.done, activity.of)] : [];
}
