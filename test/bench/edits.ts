/**
 * `npm run bench -- edits`: how many writes a session makes for edits after a first sync, held against the fewest there are
 * (`optimum/optima.json`). Cases are seeded; the work is shared out among as many processes as there are processors.
 */
import {fork} from 'node:child_process';
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import type {Measured} from './bench.js';
import {behaviourCases, type EditCase, usualCases, visit} from './optimum/edit-cases.js';
import {planInWords, standingInWords, writesInWords} from './optimum/in-words.js';
import type {MeasuredCase} from './optimum/measured-case.js';
import type {Report} from './optimum/measuring-process.js';
import {fewestWrites} from './optimum/optimum.js';

interface EditFigures {
  /** Writes for each write that is needed; 1 is the least there can be. */
  readonly meanRatio: number;
  readonly worstRatio: number;
  /** The same over pairs of the store's behaviours. */
  readonly allBehavioursMeanRatio: number;
  readonly allBehavioursWorstRatio: number;
  /** Share of the usual cases that took the fewest writes, in per cent. */
  readonly atOptimum: number;
  /** Writes in all usual cases, and the fewest. */
  readonly writes: number;
  readonly fewest: number;
  /** Writes where none was needed; their ratios count as 1. */
  readonly needless: number;
  /** The cases with the worst ratios, the worst first. */
  readonly worst: readonly MeasuredCase[];
}

/** @throws Error where a case is no longer the one its optimum was worked out for: `npm run bench -- optima` works them out again */
async function measureEdits(): Promise<EditFigures> {
  const measured = await measureAll([...usualCases, ...behaviourCases]);
  const usual = measured.slice(0, usualCases.length);
  const others = measured.slice(usualCases.length);
  return {
    meanRatio: mean(usual.map(ratioOf)),
    worstRatio: Math.max(...usual.map(ratioOf)),
    allBehavioursMeanRatio: mean(others.map(ratioOf)),
    allBehavioursWorstRatio: Math.max(...others.map(ratioOf)),
    atOptimum: mean(usual.map(({writes, fewest}) => (writes === fewest ? 100 : 0))),
    writes: sum(usual.map(({writes}) => writes)),
    fewest: sum(usual.map(({fewest}) => fewest)),
    needless: sum(measured.filter(({fewest}) => fewest === 0).map(({writes}) => writes)),
    worst: [...measured].sort((a, b) => ratioOf(b) - ratioOf(a) || b.writes - a.writes).slice(0, 10),
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;

/** Where nothing needs to be written there is no ratio to speak of. */
const ratioOf = ({writes, fewest}: MeasuredCase): number => (fewest === 0 ? 1 : writes / fewest);

/** In the order of the cases. */
async function measureAll(cases: readonly EditCase[]): Promise<MeasuredCase[]> {
  const hands = availableParallelism();
  const shares = Array.from({length: hands}, (_, hand) => cases.filter((_case, i) => i % hands === hand));
  const done = await Promise.all(shares.map(measureApart));
  return cases.map((_, i) => done[i % hands]?.[Math.floor(i / hands)] as MeasuredCase);
}

/** In a process of its own. */
function measureApart(cases: readonly EditCase[]): Promise<readonly MeasuredCase[]> {
  return new Promise((resolve, reject) => {
    const worker = fork(fileURLToPath(new URL('optimum/measuring-process.ts', import.meta.url)), {
      execArgv: ['--max-semi-space-size=64', '--import', 'tsx'],
    });
    worker.once('message', (report: Report) => {
      worker.disconnect();
      if ('measured' in report) resolve(report.measured);
      else reject(new Error(report.failure));
    });
    worker.once('error', reject);
    worker.once('exit', code => {
      reject(new Error(`Measuring ended with code ${code ?? 'none'} and without figures.`));
    });
    worker.send(cases);
  });
}

/** With the worst cases, and a shortest way for each. */
export async function benchEdits(): Promise<Measured> {
  const {worst, ...edits} = await measureEdits();
  return {
    lines: [
      `Edits after a first sync, ${usualCases.length} cases, and ${behaviourCases.length} over pairs of behaviours: writes, and the fewest there are`,
      ...Object.entries(edits).map(([name, value]) => `edits ${name.padEnd(28)} ${value.toFixed(Number.isInteger(value) ? 0 : 3)}`),
      ...(await Promise.all(worst.slice(0, 3).map(inWords))),
    ],
    figures: {edits},
  };
}

async function inWords(measured: MeasuredCase): Promise<string> {
  const {start, plan, edits, acts} = await visit(measured);
  const shortest = writesInWords(start, fewestWrites(start, plan));
  return [
    `${measured.seed} ${JSON.stringify(measured.behaviours)}: ${acts.length} writes for ${shortest.length}`,
    `  start    ${standingInWords(start).join(' | ')}`,
    `  edits    ${edits.join('; ')}`,
    `  plan     ${planInWords(plan, start).join(' | ')}`,
    `  session  ${acts.join(', ')}`,
    `  shortest ${shortest.join('; ')}`,
  ].join('\n');
}
