/** Keeps away from a store that asked for time (429, or 503 with Retry-After; R15). */
import type {Clock} from './clock.js';

/** Answers of that kind in a row before giving up; waits double from the first, in milliseconds, unless the store says. */
const pacing = {tries: 6, first: 1000, longest: 30_000};

export class Pace {
  readonly #clock: Clock;
  #inARow = 0;
  #notBefore = -Infinity;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Milliseconds until the store may be asked again; not positive if it may be now. */
  get wait(): number {
    return this.#notBefore - this.#clock.now();
  }

  /** The store asked for time, for so many milliseconds if it said. False when that was once too often. */
  slowDown(retryAfter?: number): boolean {
    this.#inARow += 1;
    if (this.#inARow >= pacing.tries) return false;
    this.#notBefore = this.#clock.now() + (retryAfter ?? Math.min(pacing.longest, pacing.first * 2 ** (this.#inARow - 1)));
    return true;
  }

  /** The store answers again. */
  recover(): void {
    this.#inARow = 0;
  }
}
