/** Query parameters that are numbers, and the pages of a list that two of them name (store-api 6.4). */
import {badRequest} from './reading.js';

const USUAL_LIMIT = 50;
const HIGHEST_LIMIT = 250;

/** A whole number, null where it is not asked for. @throws Refusal 400 for anything else, or one below `lowest` (a choice) */
export function wholeNumberOf(query: URLSearchParams, name: string, lowest = 0): number | null {
  const given = query.get(name);
  if (given === null) return null;
  const number = Number(given);
  if (!/^\d+$/.test(given) || !Number.isSafeInteger(number) || number < lowest) {
    throw badRequest(`The parameter '${name}' must be a whole number from ${lowest}.`);
  }
  return number;
}

/** A higher `limit` counts as the highest (a choice). A page behind the last is empty. */
export function pageOf<Entry>(entries: readonly Entry[], query: URLSearchParams): Entry[] {
  const page = wholeNumberOf(query, 'page', 1) ?? 1;
  const limit = Math.min(wholeNumberOf(query, 'limit', 1) ?? USUAL_LIMIT, HIGHEST_LIMIT);
  return entries.slice((page - 1) * limit, page * limit);
}
