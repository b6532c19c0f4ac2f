/**
 * What this store was seen to do with selected shipping options. Nobody knows before (store-api 4.3, 4.4, 8b: both happen), and what
 * an edit costs depends on it.
 */
import type {Checkout, Consignment} from './checkout.js';
import {consignmentOf} from './checkout-index.js';
import {heldBy, sameUnits} from './pairing.js';
import type {Step} from './reconcile.js';
import {confirmedOption} from './shipping-choice.js';

/** True or false once seen, null before. */
export interface StoreHabits {
  /** Creating consignments clears the options of those that were there. */
  readonly createClearsOthers: boolean | null;
  /** Editing a consignment's address or items clears its own option, though it is still offered. */
  readonly reviseClearsOwn: boolean | null;
}

export const noHabits: StoreHabits = {createClearsOthers: null, reviseClearsOwn: null};

/** The habits after one more answer; the same where it tells nothing new. A store that cleared once may do so again: some clear at random (store-api 4.3). */
export function observe(habits: StoreHabits, step: Step, before: Checkout, after: Checkout): StoreHabits {
  switch (step.kind) {
    case 'create': {
      const seen = before.consignments.flatMap(consignment => fateOfUntouched(consignment, before, after));
      return learn(habits, 'createClearsOthers', seen);
    }
    case 'revise': {
      const edited = consignmentOf(before, step.consignmentId);
      return learn(habits, 'reviseClearsOwn', edited ? fate(edited, after) : []);
    }
    default:
      return habits;
  }
}

type Fate = 'kept' | 'cleared';

function learn(habits: StoreHabits, name: keyof StoreHabits, seen: readonly Fate[]): StoreHabits {
  if (seen.length === 0) return habits;
  const clears = habits[name] === true || seen.includes('cleared');
  return clears === habits[name] ? habits : {...habits, [name]: clears};
}

/** What became of an option that was selected and is still offered; nothing where the answer tells nothing about it. */
function fate(was: Consignment, after: Checkout): Fate[] {
  const option = confirmedOption(was);
  const now = consignmentOf(after, was.id);
  if (!option || !now?.options.some(({id}) => id === option.id)) return [];
  return [now.selected ? 'kept' : 'cleared'];
}

/** One that only lost units may have lost its option for their sake. */
function fateOfUntouched(was: Consignment, before: Checkout, after: Checkout): Fate[] {
  const now = consignmentOf(after, was.id);
  return now && sameUnits(heldBy(was, before), heldBy(now, after)) ? fate(was, after) : [];
}
