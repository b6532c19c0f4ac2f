/** The way to a plan that is always open: every delivery new in one POST, then its option. An upper bound of the fewest writes. */
import type {Goal} from './goal.js';
import {missingChoices, type Position, positionAfter} from './position.js';
import type {NamedPart, Write} from './store-writes.js';

/** Hands out parts of lines, whole lines as far as they go. */
export class Supply {
  readonly #left: {readonly id: string; readonly key: number; left: number}[];

  constructor(lines: readonly {readonly id: string; readonly key: number; readonly quantity: number}[]) {
    this.#left = lines.map(({id, key, quantity}) => ({id, key, left: quantity}));
  }

  /** So many units of each product line. @throws Error where there are not enough */
  take(units: readonly number[]): NamedPart[] {
    return units.flatMap((wanted, key) => {
      let missing = wanted;
      const sources = this.#left.filter(line => line.key === key).sort((a, b) => Number(b.left === wanted) - Number(a.left === wanted));
      const parts = sources.flatMap((line): NamedPart[] => {
        const quantity = Math.min(line.left, missing);
        line.left -= quantity;
        missing -= quantity;
        return quantity > 0 ? [{itemId: line.id, quantity}] : [];
      });
      if (missing > 0) throw new Error(`${missing} units too few.`);
      return parts;
    });
  }

  /** All that is left. */
  rest(): NamedPart[] {
    const parts = this.#left.filter(({left}) => left > 0).map(({id, left}): NamedPart => ({itemId: id, quantity: left}));
    for (const line of this.#left) line.left = 0;
    return parts;
  }
}

/** @throws Error where the store does not do as it is asked, which would be a bug here or there */
export function startOver(goal: Goal, position: Position): Write[] {
  const supply = new Supply([...position.holders.flatMap(({lines}) => lines), ...position.loose]);
  const create: Write = {
    kind: 'create',
    consignments: goal.wants.map(({address, units}) => ({address, lineItems: supply.take(units)})),
  };
  const after = positionAfter(goal, position, create);
  const choices = after && missingChoices(goal, after);
  if (!choices) throw new Error('A store that is asked for everything anew does not make it so.');
  return [create, ...choices];
}
