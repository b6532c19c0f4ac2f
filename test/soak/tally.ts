/** What many visits come to. */
import type {Script} from './script.js';
import type {VisitReport} from './visit.js';

interface Failed {
  readonly script: Script;
  readonly sentence: string;
}

export interface Tally {
  readonly runs: number;
  readonly acts: number;
  readonly requests: number;
  readonly faults: number;
  /** The most requests a visit made of those allowed between two disturbances, in per cent. */
  readonly fullest: number;
  /** Visits by how they ended. */
  readonly endings: Readonly<Record<string, number>>;
  readonly failed: readonly Failed[];
}

export const emptyTally: Tally = {runs: 0, acts: 0, requests: 0, faults: 0, fullest: 0, endings: {}, failed: []};

export const counted = (report: VisitReport): Tally => ({
  runs: 1,
  ...report.counts,
  fullest: report.fullest,
  endings: {[report.ending]: 1},
  failed: report.failure === null ? [] : [{script: report.script, sentence: report.failure}],
});

export const together = (a: Tally, b: Tally): Tally => ({
  runs: a.runs + b.runs,
  acts: a.acts + b.acts,
  requests: a.requests + b.requests,
  faults: a.faults + b.faults,
  fullest: Math.max(a.fullest, b.fullest),
  endings: Object.entries(b.endings).reduce((sum, [ending, count]) => ({...sum, [ending]: (sum[ending] ?? 0) + count}), a.endings),
  failed: [...a.failed, ...b.failed],
});

export function inWords({runs, acts, requests, faults, fullest, endings, failed}: Tally): string[] {
  return [
    `${runs} visits, ${acts} acts, ${requests} requests, ${faults} faults that hit; at most ${fullest} % of the requests that are allowed.`,
    ...Object.entries(endings)
      .sort(([, a], [, b]) => b - a)
      .map(([ending, count]) => `${String(count).padStart(8)}  ${ending}`),
    ...[...failed]
      .sort((a, b) => a.script.seed - b.script.seed)
      .flatMap(({script: {seed}, sentence}) => [`FAILED  seed ${seed}: ${sentence}`, `        npm run soak -- --only ${seed}`]),
  ];
}
