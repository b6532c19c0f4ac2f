/**
 * `npm run soak -- --runs N`: N random visits, the full product of the behaviours that matter most walked in turn, shared out among as
 * many processes as there are processors. `--seed S` begins elsewhere; `--only SEED` repeats one visit, and what it takes to fail.
 * Ends with code 1 where something was seen that must not be.
 */
import {fork} from 'node:child_process';
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {drawScript} from './draw-script.js';
import {shrink} from './shrink.js';
import {counted, emptyTally, inWords, type Tally, together} from './tally.js';
import {visit} from './visit.js';

const values = readOptions();
const only = values.only === undefined ? null : wholeNumber('--only', values.only);
const failed = only === null ? await soak(wholeNumber('--runs', values.runs), wholeNumber('--seed', values.seed)) : await repeat(only);
process.exit(failed ? 1 : 0);

function readOptions(): {runs: string; seed: string; only?: string | undefined} {
  try {
    const options = {runs: {type: 'string', default: '2000'}, seed: {type: 'string', default: '1'}, only: {type: 'string'}} as const;
    return parseArgs({options}).values;
  } catch (error) {
    process.stderr.write(
      `${error instanceof Error ? error.message : String(error)}\nUse: npm run soak -- --runs N --seed S, or --only SEED\n`,
    );
    process.exit(2);
  }
}

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  process.stderr.write(`${name} takes a whole number, for instance: npm run soak -- ${name} 2000\n`);
  process.exit(2);
}

function say(...lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}

async function soak(runs: number, seed: number): Promise<boolean> {
  const started = performance.now();
  const hands = Math.max(1, Math.min(runs, availableParallelism()));
  let tally = emptyTally;
  let told = 0;
  await Promise.all(
    Array.from({length: hands}, (_, hand) => {
      const seeds = Array.from({length: Math.ceil((runs - hand) / hands)}, (_each, i) => seed + hand + i * hands);
      return visitApart(seeds, news => {
        for (const {script, sentence} of news.failed) process.stderr.write(`seed ${script.seed}: ${sentence}\n`);
        tally = together(tally, news);
        if (tally.runs < told + 5000) return;
        told = tally.runs;
        process.stderr.write(`${told} of ${runs}\n`);
      });
    }),
  );
  say(
    ...inWords(tally),
    `Seeds ${seed} to ${seed + runs - 1}, ${((performance.now() - started) / 1000).toFixed(1)} s in ${hands} processes.`,
  );
  return tally.failed.length > 0 || tally.runs < runs;
}

function visitApart(seeds: readonly number[], hear: (tally: Tally) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = fork(fileURLToPath(new URL('soaking-process.ts', import.meta.url)), {execArgv: ['--import', 'tsx']});
    worker.on('message', (tally: Tally) => {
      hear(tally);
    });
    worker.once('error', reject);
    worker.once('exit', code => {
      if (code === 0) resolve();
      else reject(new Error(`A process ended with code ${code ?? 'none'} before all its visits were made.`));
    });
    worker.send(seeds);
  });
}

async function repeat(seed: number): Promise<boolean> {
  const script = drawScript(seed);
  const report = await visit(script);
  say(...inWords(counted(report)), JSON.stringify(script));
  if (report.failure === null) return false;
  const smallest = await shrink(script);
  say('', `The least it takes: ${smallest.failure ?? ''}`, JSON.stringify(smallest.script), ...smallest.requests);
  return true;
}
