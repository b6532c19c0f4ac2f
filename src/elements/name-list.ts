/** Several people in one phrase. */
import type {DeliveryId} from '../domain/plan.js';
import type {WordsController} from './words.js';

/** More names than that nobody reads. */
const mostNames = 6;

/** "Ada, Ben and Cleo"; of many the first ones, and how many others. */
export function nameList(ids: readonly DeliveryId[], names: ReadonlyMap<DeliveryId, string>, words: WordsController): string {
  const all = ids.map(id => names.get(id) ?? '');
  const shown = all.length > mostNames ? [...all.slice(0, mostNames - 1), words.term('othersN', all.length - mostNames + 1)] : all;
  return words.list(shown);
}
