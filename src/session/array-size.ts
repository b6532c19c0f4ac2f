/** How many parcels one create request may hold (R16): remembered for the session, and smaller for a while when looking for a culprit. */
export class ArraySize {
  #largest = Infinity;
  #whileSeeking = Infinity;

  get limit(): number {
    return Math.min(this.#largest, this.#whileSeeking);
  }

  /** So many were too much at once: half of it from now on. */
  tooMany(size: number): void {
    if (size > 1) this.#largest = Math.ceil(size / 2);
  }

  /** One of so many was refused, and nobody said which: halves until it is alone. */
  seekAmong(size: number): void {
    this.#whileSeeking = Math.ceil(size / 2);
  }

  /** So many were taken: if that was part of a search, the culprit is among the others, who may come together again. */
  taken(size: number): void {
    if (size < this.#whileSeeking) this.stopSeeking();
  }

  stopSeeking(): void {
    this.#whileSeeking = Infinity;
  }
}
