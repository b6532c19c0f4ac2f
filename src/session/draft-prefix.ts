/** How drafts are named in the browser's storage. A file of its own: whether there is one is known before the code that reads it is here. */

export const draftPrefix = 'multidrop draft ';

/** Whether a draft of anybody is kept there. */
export function holdsDraft(storage: Storage | null): boolean {
  try {
    return Object.keys(storage ?? {}).some(key => key.startsWith(draftPrefix));
  } catch {
    return false;
  }
}
