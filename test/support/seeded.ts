/** Chance that follows from a seed alone. */
import {hash128} from '../../src/emulator/state/drawn-ids.js';

export class Chance {
  readonly #seed: string;
  #drawn = 0;

  constructor(seed: string) {
    this.#seed = seed;
  }

  /** From 0 up to, not including, `end`. */
  below(end: number): number {
    return parseInt(hash128(`${this.#seed} ${this.#drawn++}`).slice(0, 8), 16) % end;
  }

  /** True in so many of a hundred cases. */
  percent(share: number): boolean {
    return this.below(100) < share;
  }

  /** @throws Error for an empty list */
  pick<Item>(list: readonly Item[]): Item {
    const picked = list[this.below(list.length)];
    if (picked === undefined) throw new Error('There is nothing to pick from.');
    return picked;
  }
}
