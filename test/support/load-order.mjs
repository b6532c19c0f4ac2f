/** Which of a build's files a page loads at once, and which only when they are asked for. */

/** @typedef {{ atFirst: string[], onDemand: string[] }} LoadOrder Files in the order they are reached from the entry. */

/**
 * @param {readonly object[]} output chunks and assets as the bundler tells of them
 * @returns {LoadOrder}
 */
export function loadOrder(output) {
  const chunks = new Map(output.filter(({type}) => type === 'chunk').map(chunk => [chunk.fileName, chunk]));
  const entry = [...chunks.values()].find(({isEntry}) => isEntry);
  const atFirst = [...reached(chunks, [entry.fileName], new Set())];
  const onDemand = [...chunks.keys()].filter(file => !atFirst.includes(file)).sort();
  return {atFirst, onDemand};
}

function reached(chunks, files, known) {
  for (const file of files) {
    if (known.has(file)) continue;
    known.add(file);
    reached(chunks, chunks.get(file)?.imports ?? [], known);
  }
  return known;
}
