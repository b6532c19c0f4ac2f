/** Which consignment is to become which delivery, and what that costs at the least. */
import type {Goal, Want} from './goal.js';
import {type Holder, isRight, type Position} from './position.js';

/** For each want the consignment that is to serve it, or null for a new one. */
export type Roles = readonly (Holder | null)[];

/** Whether a consignment needs a PUT to become a delivery: another address, or units it lacks. Units too many are taken by others. */
export const needsRevision = (holder: Holder, want: Want): boolean =>
  holder.place !== want.place || want.units.some((quantity, key) => quantity > (holder.units[key] ?? 0));

/** Writes that go to this consignment alone: a PUT of address and lines, a PUT of the option. */
function ownWrites({state, wants}: Goal, holder: Holder, i: number): number {
  const want = wants[i] as Want;
  const revision = needsRevision(holder, want);
  const keepsOption = isRight(holder, i) && !(revision && state.behaviours.ownSelection === 'cleared');
  return Number(revision) + Number(want.needsOption && !keepsOption);
}

export interface Costed {
  readonly roles: Roles;
  readonly atLeast: number;
}

/**
 * All ways to share out the roles that may cost no more than `most` writes. Of consignments that are alike only the first is tried. New
 * consignments are left out where a POST clears every selection: after it there is nothing left to save.
 */
export function rolesWithin(goal: Goal, {holders}: Position, most: number): Costed[] {
  const {wants, state} = goal;
  const mayCreate = state.behaviours.otherSelections === 'kept';
  const costs = wants.map((_, i) => holders.map(holder => ownWrites(goal, holder, i)));
  const cheapest = wants.map(({needsOption}, i) => Math.min(mayCreate ? Number(needsOption) : Infinity, ...(costs[i] ?? [])));
  /** The least that the wants from this one on can cost. */
  const restFrom = [...wants.keys(), wants.length].map(i => cheapest.slice(i).reduce((sum, cost) => sum + cost, 0));
  const found: Costed[] = [];
  const roles: (Holder | null)[] = [];
  const share = (spent: number, creates: boolean) => {
    const i = roles.length;
    if (spent + (restFrom[i] ?? 0) > most) return;
    if (i === wants.length) {
      found.push({roles: [...roles], atLeast: spent});
      return;
    }
    const tried = new Set<string>();
    holders.forEach((holder, at) => {
      if (roles.includes(holder) || tried.has(holder.likeness)) return;
      tried.add(holder.likeness);
      roles.push(holder);
      share(spent + (costs[i]?.[at] ?? 0), creates);
      roles.pop();
    });
    if (!mayCreate) return;
    roles.push(null);
    share(spent + Number(wants[i]?.needsOption) + Number(!creates), true);
    roles.pop();
  };
  share(0, false);
  return found;
}

/**
 * The lower bound of the search: no sequence of writes from here is shorter, up to one that starts over. Each want is served in the end by a
 * consignment that stands now or by a new one. The first needs a PUT of its own where address or units lack, for other consignments' writes
 * give it neither, and a PUT of its own for an option that is not selected; a new one needs its option, and all new ones together a POST.
 * Selections are only ever lost on the way, so that the cheapest sharing of roles is never dearer than what the writes will be.
 */
export function lowerBound(goal: Goal, position: Position): number {
  let least = Infinity;
  for (const {atLeast} of rolesWithin(goal, position, goal.wants.length)) least = Math.min(least, atLeast);
  return least;
}
