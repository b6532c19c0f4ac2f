/** A promise of something that is reached, left, and reached again. */
export class Readiness {
  #reach: (() => void) | null = null;
  #promise = this.#next();

  /** Of the next time it is reached, or of this one while it is. */
  get promise(): Promise<void> {
    return this.#promise;
  }

  reached(): void {
    this.#reach?.();
    this.#reach = null;
  }

  /** It is on its way again; whoever waits already waits on. */
  begin(): void {
    if (this.#reach === null) this.#promise = this.#next();
  }

  #next(): Promise<void> {
    return new Promise(resolve => {
      this.#reach = resolve;
    });
  }
}
