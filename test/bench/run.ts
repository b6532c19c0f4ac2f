/**
 * `npm run bench -- NAME`: measures, and prints what it measured; `--json` prints it as JSON on the last line. Times are of this machine and
 * this run: compare them within a run.
 */
import type {Bench} from './bench.js';
import {benchEdits} from './edits.js';
import {benchLoad} from './load.js';
import {keepOptima} from './optimum/optima.js';
import {benchFirstPlans, benchPersonTraces} from './requests.js';
import {benchRender} from './render.js';
import {benchReplan} from './replan.js';
import {benchStore} from './store.js';

const benches: Record<string, readonly Bench[]> = {
  edits: [benchEdits],
  load: [benchLoad],
  optima: [keepOptima],
  requests: [benchFirstPlans, benchPersonTraces, benchEdits],
  render: [benchRender],
  replan: [benchReplan],
  store: [benchStore],
};

const words = process.argv.slice(2).filter(word => !word.startsWith('--'));
const unknown = words.find(word => !Object.hasOwn(benches, word));
if (unknown !== undefined || words.length === 0) {
  process.stderr.write(`Name what to measure, one of: ${Object.keys(benches).join(', ')}. For instance: npm run bench -- store\n`);
  process.exit(2);
}

let all: Record<string, object> = {};
for (const bench of words.flatMap(word => benches[word] ?? [])) {
  const {lines, figures} = await bench();
  for (const line of lines) process.stdout.write(`${line}\n`);
  all = {...all, ...figures};
}
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(all)}\n`);
