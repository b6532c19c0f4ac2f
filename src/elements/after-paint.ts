/** What was pressed is on the screen first; what follows from it, which is much in a large plan, comes after. */
import type {OpenState} from '../session/state.js';

/** So many lines of all people together are drawn before anybody notices. */
const drawnAtOnce = 200;

/** Milliseconds after which there is no waiting for a screen: a page in the background paints nothing. */
const longest = 100;

/** So large that drawing all of it would be felt in a press. */
export const isLarge = ({plan, basket}: OpenState): boolean => plan.deliveries.length * basket.products.length > drawnAtOnce;

/** Resolves when what is drawn by now can be seen. */
export function afterPaint(): Promise<void> {
  return new Promise(resolve => {
    const late = setTimeout(resolve, longest);
    requestAnimationFrame(() => {
      // In the frame itself nothing is painted yet.
      setTimeout(() => {
        clearTimeout(late);
        resolve();
      });
    });
  });
}
