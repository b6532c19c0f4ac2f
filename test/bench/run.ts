/**
 * `npm run bench -- NAME`: measures, and prints what it measured; `--json` prints it as JSON on the last line. Figures are of this machine and
 * this run: compare them within a run.
 */
import {benchEdits} from './edits.js';
import {keepOptima} from './optimum/optima.js';
import {benchStore} from './store.js';

const benches: Record<string, () => Promise<Record<string, number>>> = {
  edits: benchEdits,
  optima: keepOptima,
  store: benchStore,
};

const words = process.argv.slice(2).filter(word => !word.startsWith('--'));
const unknown = words.find(word => !Object.hasOwn(benches, word));
if (unknown !== undefined || words.length === 0) {
  process.stderr.write(`Name what to measure, one of: ${Object.keys(benches).join(', ')}. For instance: npm run bench -- store\n`);
  process.exit(2);
}

const figures: Record<string, Record<string, number>> = {};
for (const word of words) {
  const measured = await benches[word]?.();
  if (measured === undefined) continue;
  figures[word] = measured;
  for (const [name, value] of Object.entries(measured))
    process.stdout.write(`${word} ${name.padEnd(22)} ${value.toFixed(Number.isInteger(value) ? 0 : 3)}\n`);
}
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(figures)}\n`);
