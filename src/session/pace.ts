/** Keeps away from a store that asked for time (429, or 503 with Retry-After; R15), and asks it more slowly afterwards. */
import type {Clock} from './clock.js';

/** Answers of that kind in a row before giving up; waits double from the first, in milliseconds, unless the store says. */
const pacing = {tries: 6, first: 1000, longest: 30_000};

/** Milliseconds between two requests to a store that was asked too fast: doubled each time, and shorter with each answer since. */
const gaps = {first: 250, longest: 4000, shrink: 0.8, least: 50};

export class Pace {
  readonly #clock: Clock;
  #inARow = 0;
  #notBefore = -Infinity;
  #gap = 0;
  #askedAt = -Infinity;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Milliseconds until the next request; not positive if it may go now. */
  get wait(): number {
    return Math.max(this.#notBefore, this.#askedAt + this.#gap) - this.#clock.now();
  }

  /** The store itself asked for the wait: worth telling the shopper. */
  get isHeld(): boolean {
    return this.#notBefore > this.#clock.now();
  }

  /** A request goes out. */
  asked(): void {
    this.#askedAt = this.#clock.now();
  }

  /** The store asked for time, for so many milliseconds if it said. False when that was once too often. */
  slowDown(retryAfter?: number): boolean {
    this.#inARow += 1;
    this.#gap = Math.min(gaps.longest, Math.max(gaps.first, this.#gap * 2));
    if (this.#inARow >= pacing.tries) return false;
    this.#notBefore = this.#clock.now() + (retryAfter ?? Math.min(pacing.longest, pacing.first * 2 ** (this.#inARow - 1)));
    return true;
  }

  /** The store answers again. */
  recover(): void {
    this.#inARow = 0;
    this.#gap *= gaps.shrink;
    if (this.#gap < gaps.least) this.#gap = 0;
  }
}
