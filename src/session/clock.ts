/** Time as the session needs it, so that tests can turn the hands. All in milliseconds. */
export interface Clock {
  now(): number;
  /** Calls back once after so long; the returned function calls it off. */
  after(delay: number, callback: () => void): () => void;
}

export const realClock: Clock = {
  now: () => Date.now(),
  after: (delay, callback) => {
    const timer = setTimeout(callback, delay);
    return () => {
      clearTimeout(timer);
    };
  },
};

/** Resolves after so long, or at once when the signal aborts. */
export function pause(clock: Clock, delay: number, signal?: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const callOff = clock.after(delay, resolve);
    signal?.addEventListener(
      'abort',
      () => {
        callOff();
        resolve();
      },
      {once: true},
    );
  });
}
