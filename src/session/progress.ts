/** Tells a loop that gets somewhere from one that does not: a store that answers and changes nothing is not asked for ever. */

/** Same request, same state of the store: so often it is tried before the loop gives up. */
const patience = 3;

export class Progress {
  /** What the store looked like last, and how often each request was made of it since. */
  #sight = '';
  readonly #asked = new Map<string, number>();
  readonly #refused = new Set<string>();
  #lowest = Infinity;
  #without = 0;

  /** From here on all is new: the shopper changed something, or the store asked for time. */
  startAfresh(): void {
    this.#asked.clear();
    this.#refused.clear();
    this.#lowest = Infinity;
    this.#without = 0;
  }

  /**
   * Whether a request is worth sending to a store that looks like that. `left` counts the requests until all is as planned, `deliveries`
   * who gets something. Each may lose its option once on the way and be repaired, not more: that ends going round in circles, too.
   */
  isWorthTrying(request: string, sight: string, left: number, deliveries: number): boolean {
    if (sight !== this.#sight) this.#asked.clear();
    this.#sight = sight;
    const times = (this.#asked.get(request) ?? 0) + 1;
    this.#asked.set(request, times);
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
