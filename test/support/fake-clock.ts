/** A clock whose hands a test turns: what is due is called when they pass it, never by itself. */
import type {Clock} from '../../src/session/clock.js';

interface Timer {
  readonly due: number;
  readonly callback: () => void;
}

/** A moment like any other, so that nothing rests on time starting at nought. Milliseconds. */
const start = Date.UTC(2026, 2, 1, 9);

export class FakeClock implements Clock {
  #now: number;
  #timers: Timer[] = [];

  constructor(now = start) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  after(delay: number, callback: () => void): () => void {
    const timer = {due: this.#now + delay, callback};
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter(other => other !== timer);
    };
  }

  /** When the next timer is due, or null while none waits. */
  get nextDue(): number | null {
    return this.#timers.length > 0 ? Math.min(...this.#timers.map(({due}) => due)) : null;
  }

  /** Turns to a time not before now, and calls what is due by then, the earliest first. */
  turnTo(time: number): void {
    for (;;) {
      const [timer] = this.#timers.filter(({due}) => due <= time).sort((a, b) => a.due - b.due);
      if (!timer) break;
      this.#timers = this.#timers.filter(other => other !== timer);
      this.#now = Math.max(this.#now, timer.due);
      timer.callback();
    }
    this.#now = Math.max(this.#now, time);
  }
}
