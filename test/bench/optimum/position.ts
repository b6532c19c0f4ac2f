/** Where a search stands: a state of the store, reduced to what makes a difference to the writes that are still needed. */
import type {CartLine, StoreState} from '../../../src/emulator/state/store-state.js';
import {isShippable} from '../../../src/emulator/storefront/shippable.js';
import type {Goal, Want} from './goal.js';
import {afterWrite, copyOf, type Write} from './store-writes.js';

/** A line of a consignment, or of none. */
export interface HeldLine {
  readonly id: string;
  readonly key: number;
  readonly quantity: number;
}

export interface Holder {
  readonly id: string;
  readonly place: number;
  readonly lines: readonly HeldLine[];
  /** Units by number of the product line. */
  readonly units: readonly number[];
  /** Bits of the wants whose option is the one selected here. */
  readonly right: number;
  /** Equal for consignments that differ in nothing that matters. */
  readonly likeness: string;
}

export interface Position {
  readonly state: StoreState;
  readonly holders: readonly Holder[];
  /** Lines in no consignment. */
  readonly loose: readonly HeldLine[];
  /** Equal for positions that need the same writes: ids are left out. */
  readonly key: string;
}

/**
 * Takes a state in, which is the position's own from now on. A selected option that no delivery wants is taken as none: it can only be replaced, whatever becomes of it
 * before, and the store's rules treat no other consignment differently for it.
 */
function positionOf(goal: Goal, state: StoreState): Position {
  const {checkout} = state;
  if (!checkout) throw new Error('There is no checkout to search from.');
  const held = new Map<string, HeldLine>();
  for (const line of checkout.lines) if (isShippable(line)) held.set(line.id, heldLine(goal, line));
  const holders = checkout.consignments.map((consignment): Holder => {
    const lines = consignment.lineItemIds.flatMap(id => held.get(id) ?? []);
    for (const {id} of lines) held.delete(id);
    const units = goal.keys.map(() => 0);
    for (const {key, quantity} of lines) units[key] = (units[key] ?? 0) + quantity;
    let right = 0;
    const {selected} = consignment;
    if (selected) goal.wants.forEach((want, i) => (right |= want.optionId(consignment.id) === selected.id ? 1 << i : 0));
    if (right === 0) consignment.selected = null;
    const place = goal.placeOf(consignment.address);
    return {id: consignment.id, place, lines, units, right, likeness: `${place}:${right}:${signatureOf(lines)}`};
  });
  const loose = [...held.values()];
  const key = `${holders
    .map(({likeness}) => likeness)
    .sort()
    .join('|')}/${signatureOf(loose)}`;
  return {state, holders, loose, key};
}

/** Where the goal's own state stands. */
export const startPosition = (goal: Goal): Position => positionOf(goal, copyOf(goal.state));

const heldLine = (goal: Goal, line: CartLine): HeldLine => ({id: line.id, key: goal.keyOf(line), quantity: line.quantity});

const signatureOf = (lines: readonly HeldLine[]): string =>
  lines
    .map(({key, quantity}) => `${key}x${quantity}`)
    .sort()
    .join();

/** The position after a write, or null where the store refuses it. */
export function positionAfter(goal: Goal, {state}: Position, write: Write): Position | null {
  const after = afterWrite(state, write);
  return after && positionOf(goal, after);
}

/**
 * Whether every delivery has a consignment of its own with its address and exactly its units, and no other stands. Then what is
 * missing are options, `writes` of them.
 */
export function missingChoices(goal: Goal, {holders, loose}: Position): Write[] | null {
  if (loose.length > 0 || holders.length !== goal.wants.length) return null;
  const free = new Set(holders);
  const servers = new Map<Want, Holder>();
  const serve = (isEnough: (holder: Holder, i: number) => boolean) =>
    goal.wants.forEach((want, i) => {
      const holder = servers.has(want) ? undefined : [...free].find(each => isExactly(each, want) && isEnough(each, i));
      if (holder && free.delete(holder)) servers.set(want, holder);
    });
  // Deliveries alike in address and units may differ in their choices: whoever has a right consignment is served first.
  serve((holder, i) => isRight(holder, i));
  serve(() => true);
  if (servers.size < goal.wants.length) return null;
  return goal.wants.flatMap((want, i): Write[] => {
    const holder = servers.get(want) as Holder;
    const optionId = want.optionId(holder.id);
    return optionId === null || isRight(holder, i) ? [] : [{kind: 'choose', consignmentId: holder.id, optionId}];
  });
}

/** Whether the option selected at a consignment is the one that the want of this number means. */
export const isRight = ({right}: Holder, want: number): boolean => (right & (1 << want)) !== 0;

const isExactly = ({place, units}: Holder, want: Want): boolean =>
  place === want.place && units.every((quantity, key) => quantity === want.units[key]);
