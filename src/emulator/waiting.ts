/** Waiting: for real time to pass, and for whoever asked to give up. */

/** @param ms real milliseconds */
export const wait = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

export function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve();
    else
      signal.addEventListener(
        'abort',
        () => {
          resolve();
        },
        {once: true},
      );
  });
}

/** Whether somebody gave up, as opposed to something broken. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
