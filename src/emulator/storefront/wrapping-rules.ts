/** Gift wrapping as a request asks for it (store-api 2.1). */
import {problem, type Refusal} from '../refusal.js';
import {inShoppersCurrency} from '../money-rounding.js';
import type {GiftWrapping, LineKind, StoreState} from '../state/store-state.js';
import {asRecord} from './address-rules.js';
import {invalidStatus} from './named-units.js';

/** So many units of a line that are wrapped alike. */
export interface WrappedUnits {
  quantity: number;
  wrapping: GiftWrapping | null;
}

function invalid(state: StoreState, detail: string): Refusal {
  return problem(invalidStatus(state), 'Invalid gift wrapping', detail);
}

function readDetail(state: StoreState, input: unknown, together: boolean): GiftWrapping {
  const {id, message = ''} = asRecord(input) ?? {};
  const wrap = state.giftWraps.find(candidate => candidate.id === id);
  if (wrap === undefined) throw invalid(state, `The store has no gift wrapping ${JSON.stringify(id)}.`);
  if (typeof message !== 'string') throw invalid(state, 'The message of a gift wrapping must be text.');
  return {name: wrap.name, message, amount: inShoppersCurrency(state, wrap.price), together};
}

/**
 * Which units are wrapped how. Together: the first entry counts, for all of them. Apart: at most one entry for each unit, units
 * without one are not wrapped, and units wrapped alike stand together. `null` clears the wrapping. Only physical items show a wrapping
 * (store-api 3.2), so only they can have one.
 */
export function readWrapping(state: StoreState, input: unknown, {kind, quantity}: {kind: LineKind; quantity: number}): WrappedUnits[] {
  if (input === undefined || input === null) return [{quantity, wrapping: null}];
  if (kind !== 'physical') throw invalid(state, 'Only physical items can be wrapped.');
  const {wrapTogether, wrapDetails: details} = asRecord(input) ?? {};
  if (typeof wrapTogether !== 'boolean') throw invalid(state, 'A giftWrapping needs wrapTogether, true or false.');
  if (!Array.isArray(details) || details.length === 0) throw invalid(state, 'A giftWrapping needs at least one entry in wrapDetails.');
  if (wrapTogether) return [{quantity, wrapping: readDetail(state, details[0], true)}];
  if (details.length > quantity)
    throw invalid(state, `There are ${quantity} units to wrap, fewer than the ${details.length} entries in wrapDetails.`);
  const groups: WrappedUnits[] = [];
  for (const detail of details as unknown[]) {
    const wrapping = readDetail(state, detail, false);
    const alike = groups.find(group => JSON.stringify(group.wrapping) === JSON.stringify(wrapping));
    if (alike === undefined) groups.push({quantity: 1, wrapping});
    else alike.quantity += 1;
  }
  const bare = quantity - details.length;
  return bare > 0 ? [...groups, {quantity: bare, wrapping: null}] : groups;
}
