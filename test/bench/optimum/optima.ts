/** The fewest writes of each case, worked out once and kept beside the seeds: `npm run bench -- optima` works them out again. */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Measured} from '../bench.js';
import {hash128} from '../../../src/emulator/state/drawn-ids.js';
import {behaviourCases, type EditCase, type EditVisit, usualCases, visit} from './edit-cases.js';
import {fewestWrites} from './optimum.js';
import {productKeyOf} from './goal.js';

/** `fingerprint` tells the case from one that starts elsewhere or wants something else under the same seed. */
export interface Optimum {
  readonly fingerprint: string;
  readonly writes: number;
}

const path = fileURLToPath(new URL('optima.json', import.meta.url));

/** By seed. @throws Error where there is no file or it cannot be read */
export function keptOptima(): ReadonlyMap<string, Optimum> {
  const kept = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  return new Map(
    Object.entries(kept).map(([seed, entry]) => {
      const [writes, fingerprint = ''] = entry.split(' ');
      return [seed, {writes: Number(writes), fingerprint}];
    }),
  );
}

/** What a case starts from and what it wants, ids left out, in eight hex characters. */
export function fingerprintOf({start, plan}: Pick<EditVisit, 'start' | 'plan'>): string {
  const {behaviours, checkout} = start;
  const lines = checkout?.lines ?? [];
  const consignments = (checkout?.consignments ?? []).map(({address, lineItemIds, selected}) => ({
    address,
    lines: lines
      .filter(({id}) => lineItemIds.includes(id))
      .map(line => `${line.quantity} ${productKeyOf(line)}`)
      .sort(),
    selected: selected && [selected.type, selected.description, selected.cost],
  }));
  const deliveries = plan.deliveries.map(({address, portions, choice}) => ({address, portions: Object.entries(portions).sort(), choice}));
  const inOrder = (list: readonly object[]) => list.map(entry => JSON.stringify(entry)).sort();
  return hash128(JSON.stringify([behaviours, inOrder(consignments), inOrder(deliveries)])).slice(0, 8);
}

async function optimumOf(editCase: EditCase): Promise<Optimum> {
  const visited = await visit(editCase);
  return {fingerprint: fingerprintOf(visited), writes: fewestWrites(visited.start, visited.plan).length};
}

/** Works out every case anew and keeps the result. Takes a minute or two. */
export async function keepOptima(): Promise<Measured> {
  const entries: string[] = [];
  let total = 0;
  for (const editCase of [...usualCases, ...behaviourCases]) {
    const {writes, fingerprint} = await optimumOf(editCase);
    total += writes;
    entries.push(`  ${JSON.stringify(editCase.seed)}: ${JSON.stringify(`${writes} ${fingerprint}`)}`);
  }
  writeFileSync(path, `{\n${entries.join(',\n')}\n}\n`);
  const optima = {cases: entries.length, meanWrites: total / entries.length};
  return {lines: [`optima ${entries.length} cases, ${total} writes`], figures: {optima}};
}
