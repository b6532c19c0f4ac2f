/** Every way to pick one of each list, in order. */
export function* onePickOfEach<Item>(lists: readonly (readonly Item[])[], at = 0): Generator<Item[]> {
  const list = lists[at];
  if (list === undefined) {
    yield [];
    return;
  }
  for (const rest of onePickOfEach(lists, at + 1)) for (const item of list) yield [item, ...rest];
}

/** 0, 1, … up to and with `most`. */
export const upTo = (most: number): number[] => Array.from({length: most + 1}, (_, i) => i);
