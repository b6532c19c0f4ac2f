/** Keeps the draft up to date on the device without writing it at every keystroke. */
import type {Clock} from './clock.js';

/** Milliseconds that changes are gathered for before they are written. */
const gatherFor = 200;

export class DraftKeeper {
  readonly #clock: Clock;
  readonly #write: () => void;
  #callOff: (() => void) | null = null;

  constructor(clock: Clock, write: () => void) {
    this.#clock = clock;
    this.#write = write;
  }

  /** Something changed: it is written with whatever else changes until then. */
  soon(): void {
    this.#callOff ??= this.#clock.after(gatherFor, () => {
      this.now();
    });
  }

  /** What is not written yet never is. */
  callOff(): void {
    this.#callOff?.();
    this.#callOff = null;
  }

  /** Writes what is not written yet, if anything is. */
  now(): void {
    if (!this.#callOff) return;
    this.callOff();
    this.#write();
  }
}
