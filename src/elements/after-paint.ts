/** Lets the screen come first. */

/** Milliseconds after which there is no waiting for a screen: a page in the background paints nothing. */
const longest = 100;

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
