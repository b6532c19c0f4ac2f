/** Which of a build's files a page loads at once, which while the store is being asked, and which only when they are asked for. */

/** What the widget's element fetches for itself as soon as it is there. */
const visitModule = 'src/elements/checkout/visit.ts';

/** @typedef {{ atFirst: string[], next: string[], onDemand: string[] }} LoadOrder Files in the order they are reached from the entry. */

/**
 * @param {readonly object[]} output chunks and assets as the bundler tells of them
 * @returns {LoadOrder}
 */
export function loadOrder(output) {
  const chunks = new Map(output.filter(({type}) => type === 'chunk').map(chunk => [chunk.fileName, chunk]));
  const first = [...chunks.values()].find(({isEntry}) => isEntry);
  const second = [...chunks.values()].find(({moduleIds}) => moduleIds.some(isVisit));
  const atFirst = [...reached(chunks, [first.fileName], new Set())];
  const next = [...reached(chunks, [second.fileName], new Set(atFirst))].filter(file => !atFirst.includes(file));
  const onDemand = [...chunks.keys()].filter(file => !atFirst.includes(file) && !next.includes(file)).sort();
  return {atFirst, next, onDemand};
}

const isVisit = id => id.endsWith(`/${visitModule}`);

/**
 * The file a module goes into, if it is needed that early: what is needed at one moment is one file. In twenty it would be a third
 * larger, and asked for in turn.
 */
export function fileOf(id, graph) {
  if (isNeededBy(id, graph, module => graph.getModuleInfo(module).isEntry)) return 'core';
  return isNeededBy(id, graph, isVisit) ? 'visit' : null;
}

/** Whether such a module reaches it without an `import()` on the way. */
function isNeededBy(id, graph, isRoot) {
  const importers = new Set();
  const visit = module => {
    if (importers.has(module)) return false;
    importers.add(module);
    return isRoot(module) || graph.getModuleInfo(module).importers.some(visit);
  };
  return visit(id);
}

function reached(chunks, files, known) {
  for (const file of files) {
    if (known.has(file)) continue;
    known.add(file);
    reached(chunks, chunks.get(file)?.imports ?? [], known);
  }
  return known;
}
