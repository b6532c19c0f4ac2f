/** One case measured. */
import type {Behaviours} from '../../../src/emulator/index.js';
import {type EditCase, visit} from './edit-cases.js';
import {fingerprintOf, type Optimum} from './optima.js';

export interface MeasuredCase {
  readonly seed: string;
  readonly behaviours: Partial<Behaviours>;
  /** What the session wrote after the edits, and the fewest writes there are. */
  readonly writes: number;
  readonly fewest: number;
  /** In words: what the shopper did, what the session wrote. */
  readonly edits: readonly string[];
  readonly acts: readonly string[];
}

/** @throws Error where the case is no longer the one its optimum was worked out for */
export async function measureCase(editCase: EditCase, optima: ReadonlyMap<string, Optimum>): Promise<MeasuredCase> {
  const visited = await visit(editCase);
  const optimum = optima.get(editCase.seed);
  if (optimum?.fingerprint !== fingerprintOf(visited))
    throw new Error(`Case ${editCase.seed} is not the one its optimum was worked out for: run \`npm run bench -- optima\`.`);
  const {edits, acts} = visited;
  return {...editCase, writes: acts.length, fewest: optimum.writes, edits, acts};
}
