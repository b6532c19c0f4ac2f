/** The fewest writes from a checkout to a plan. */
import type {Plan} from '../../../src/domain/plan.js';
import type {StoreState} from '../../../src/emulator/state/store-state.js';
import {bestFirst} from './best-first.js';
import {breadthFirst} from './breadth-first.js';
import {type Goal, goalOf} from './goal.js';
import {missingChoices, type Position, positionAfter, startPosition} from './position.js';
import type {Write} from './store-writes.js';

/** What the plain search still takes in: with more it would take minutes. */
const plain = {deliveries: 3, lines: 3, units: 4};

function isSmall({wants, keys}: Goal): boolean {
  const units = wants.reduce((sum, want) => sum + want.units.reduce((own, quantity) => own + quantity, 0), 0);
  return wants.length <= plain.deliveries && keys.length <= plain.lines && units <= plain.units;
}

/**
 * The fewest writes that bring a store to a plan, options included: every delivery with units has a consignment of its own with its address,
 * exactly its units, and the option that its choice means; no other consignment stands. Neither argument is changed.
 * @throws Error for a store or a plan that the search knows nothing of (see `goalOf`)
 */
export function fewestWrites(state: StoreState, plan: Plan): Write[] {
  const goal = goalOf(state, plan);
  const writes = isSmall(goal) ? breadthFirst(goal) : bestFirst(goal);
  if (!reaches(goal, writes)) throw new Error('The writes that were found do not lead to the plan.');
  return writes;
}

/** Whether writes, none of them refused, lead to the goal. */
export function reaches(goal: Goal, writes: readonly Write[]): boolean {
  let position: Position | null = startPosition(goal);
  for (const write of writes) position = position && positionAfter(goal, position, write);
  return position !== null && missingChoices(goal, position)?.length === 0;
}
