/** Lets one tab at a time write to a checkout (R19), where the browser can. */
import type {Clock} from './clock.js';

/** The platform's lock manager, or none. */
export type Locks = Pick<LockManager, 'request'> | null;

/** Milliseconds to wait for another tab before saying so. */
const otherTabPatience = 10_000;

export interface WhileWaiting {
  /** Another tab keeps it waiting for long. */
  readonly late: () => void;
  /** Another tab held the lock first. */
  readonly afterOthers: () => void;
}

/** Does some work while holding the checkout's lock. */
export async function whileLocked(
  locks: Locks,
  clock: Clock,
  checkoutId: string,
  work: () => Promise<void>,
  {late, afterOthers}: WhileWaiting,
): Promise<void> {
  if (!locks) return work();
  const name = `multidrop ${checkoutId}`;
  const isFree = await locks.request(name, {ifAvailable: true}, async lock => {
    if (lock) await work();
    return lock !== null;
  });
  if (isFree) return;
  const callOff = clock.after(otherTabPatience, late);
  await locks.request(name, async () => {
    callOff();
    afterOthers();
    await work();
  });
}
