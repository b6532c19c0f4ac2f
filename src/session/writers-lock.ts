/** Lets one tab at a time write to a checkout (R19), where the browser can. */
import type {Clock} from './clock.js';

/** The platform's lock manager, or none. */
export type Locks = Pick<LockManager, 'request'> | null;

/** Milliseconds to wait for another tab before saying so. */
const otherTabPatience = 10_000;

/** Does some work while holding the checkout's lock; says so if another tab keeps it waiting. */
export async function whileLocked(
  locks: Locks,
  clock: Clock,
  checkoutId: string,
  work: () => Promise<void>,
  sayWaiting: () => void,
): Promise<void> {
  if (!locks) return work();
  const callOff = clock.after(otherTabPatience, sayWaiting);
  await locks.request(`multidrop ${checkoutId}`, async () => {
    callOff();
    await work();
  });
}
