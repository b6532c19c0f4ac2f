/** How one tab of the browser is told from another: by a random mark in the storage that only it has. A duplicate of a tab has it too. */
const key = 'multidrop tab';

/** The tab's mark; null where it has none or keeps nothing. Without `make`, none is given to a tab that has none. */
export function tabMark(tabStorage: Storage | null, make: boolean): string | null {
  try {
    const mark = tabStorage?.getItem(key) ?? null;
    if (mark !== null || !tabStorage || !make) return mark;
    // Not randomUUID: pages that are not served securely have none.
    const drawn = crypto.getRandomValues(new Uint32Array(4)).join('-');
    tabStorage.setItem(key, drawn);
    return drawn;
  } catch {
    return null;
  }
}
