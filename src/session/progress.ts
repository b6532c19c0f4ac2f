/** Tells a loop that gets somewhere from one that does not: a store that answers and changes nothing is not asked for ever. */

/** Same request, same state of the store: so often it is tried before the loop gives up. */
const patience = 3;

export class Progress {
  readonly #seen = new Map<string, number>();
  readonly #refused = new Set<string>();
  #lowest = Infinity;
  #without = 0;

  /** From here on all is new: the shopper changed something, or the store asked for time. */
  startAfresh(): void {
    this.#seen.clear();
    this.#refused.clear();
    this.#lowest = Infinity;
    this.#without = 0;
  }

  /**
   * Whether a request is worth sending. `sight` names it and what the store looked like; `left` counts the requests until all is
   * as planned, `deliveries` who gets something. Each may lose its option once on the way and be repaired, not more.
   */
  isWorthTrying(sight: string, left: number, deliveries: number): boolean {
    const times = (this.#seen.get(sight) ?? 0) + 1;
    this.#seen.set(sight, times);
    this.#without = left < this.#lowest ? 0 : this.#without + 1;
    this.#lowest = Math.min(this.#lowest, left);
    return times <= patience && this.#without <= deliveries + 3;
  }

  /** Notes that a request for these deliveries was refused; true if it was before. */
  refusedAgain(deliveryIds: readonly string[]): boolean {
    const name = deliveryIds.join();
    const again = this.#refused.has(name);
    this.#refused.add(name);
    return again;
  }
}
