/**
 * How many requests there may be: never more than 2(1 + N) + 3 between two disturbances.
 *
 * A disturbance is an act of the shopper or of somebody at the store, a page opened or closed, a request hit by a fault, or
 * one refused by a store that takes no more consignments than it says nowhere: each tells of one delivery too many (R16). N is the
 * greatest number of deliveries with units that any tab had since the last disturbance. Counted are the requests of one page for the
 * checkout: reads and writes alike; what is asked once in a visit (settings, countries, form fields) is not. Where two tabs are open,
 * each write of the other one allows one read more (R14).
 */
export class RequestBudget {
  readonly #counts = new Map<object, number>();
  #writes = 0;
  #ofOthers = new Map<object, number>();
  #deliveries = 0;
  /** The most that were made of what was allowed, in per cent. */
  fullest = 0;

  /** @param deliveries those with units, in the tab that has most of them */
  disturbed(deliveries: number): void {
    this.#counts.clear();
    this.#ofOthers.clear();
    this.#writes = 0;
    this.#deliveries = deliveries;
  }

  planned(deliveries: number): void {
    this.#deliveries = Math.max(this.#deliveries, deliveries);
  }

  /** Counts one. A sentence if it is one too many, else null. */
  asked(page: object, isWrite: boolean): string | null {
    const count = (this.#counts.get(page) ?? 0) + 1;
    this.#counts.set(page, count);
    if (isWrite) {
      this.#writes += 1;
      this.#ofOthers.set(page, (this.#ofOthers.get(page) ?? 0) + 1);
    }
    const allowed = 2 * (1 + this.#deliveries) + 3 + this.#writes - (this.#ofOthers.get(page) ?? 0);
    this.fullest = Math.max(this.fullest, Math.round((100 * count) / allowed));
    return count > allowed
      ? `The tab made request number ${count} without anything happening in between; for ${this.#deliveries} deliveries there may be ${allowed}.`
      : null;
  }
}
