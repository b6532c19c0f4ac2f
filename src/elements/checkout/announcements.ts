/** What a screen reader should hear when the session goes from one state to the next: what sighted shoppers see happen. Pure. */
import {viewDeliveries} from '../../session/overview.js';
import type {OpenState, SessionState} from '../../session/state.js';
import {namePeople} from '../people-names.js';
import type {WordsController} from '../words.js';

/** Sentences, in the order of the deliveries. */
export function announcementsBetween(before: SessionState, now: SessionState, words: WordsController): readonly string[] {
  if (before.phase !== 'open' || now.phase !== 'open' || looksTheSame(before, now)) return [];
  const names = namePeople(now.plan, n => words.term('personN', n));
  const earlier = new Map(viewDeliveries(before).map(({delivery, standing}) => [delivery.id, standing]));
  const views = viewDeliveries(now);
  const worse = views
    .filter(({delivery, standing}) => standing === 'attention' && earlier.get(delivery.id) !== 'attention')
    .map(({delivery}) => words.term('needsAttention', names.get(delivery.id) ?? ''));
  const isDone = views.every(({standing}) => standing === 'saved' || standing === 'folded');
  const wasUnderWay = [...earlier.values()].some(standing => standing === 'saving' || standing === 'waiting');
  return [...worse, ...(isDone && wasUnderWay ? [words.term('allSaved')] : []), ...leaving(before, now, words)];
}

const looksTheSame = (before: OpenState, now: OpenState) =>
  before.checkout === now.checkout &&
  before.activity === now.activity &&
  before.notices === now.notices &&
  before.problems === now.problems &&
  before.refusals === now.refusals;

function leaving({activity: was}: OpenState, {activity}: OpenState, words: WordsController): string[] {
  if (activity.kind === 'paused') return was.kind === 'paused' ? [] : [words.term('paused', activity.done, activity.of)];
  if (activity.kind !== 'saving' || !activity.leaving) return [];
  const isNews = was.kind !== 'saving' || !was.leaving || was.done !== activity.done;
  return isNews ? [words.term('savingChoices', activity.done, activity.of)] : [];
}
