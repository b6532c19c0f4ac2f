/** What the bundles weigh, printed by the moment a page loads them. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {scriptsIn} from './bundles.mjs';

const columns = ['raw', 'gzip', 'brotli'];

function sizesOf(path) {
  const bytes = readFileSync(path);
  return [bytes.length, gzipSync(bytes, {level: 9}).length, brotliCompressSync(bytes).length];
}

const addUp = rows => columns.map((_, i) => rows.reduce((sum, [, sizes]) => sum + sizes[i], 0));

/** @returns {{ atFirst: number, withNext: number, loader: number }} bytes, brotli */
export function printSizes(outDir, {atFirst, next, onDemand}) {
  const rowsOf = files => files.map(file => [`  ${file}`, sizesOf(join(outDir, file))]);
  const [first, second] = [rowsOf(atFirst), rowsOf(next)];
  const [sum, both] = [addUp(first), addUp([...first, ...second])];
  const table = [
    ['First load: the widget asks the store, and puts its question', null],
    ...first,
    ['  together', sum],
    ['Fetched meanwhile: the plan, shipping, saving', null],
    ...second,
    ['  with the first load', both],
    ['On demand', null],
    ...rowsOf(onDemand),
    ['By themselves', null],
    ...rowsOf(scriptsIn(outDir).filter(file => ![...atFirst, ...next, ...onDemand].includes(file))),
  ];
  const width = Math.max(...table.filter(([, sizes]) => sizes).map(([name]) => name.length));
  const print = (name, cells) => console.log(name.padEnd(width) + cells.map(cell => cell.padStart(10)).join(''));
  print('bytes', columns);
  for (const [name, sizes] of table)
    print(
      name,
      (sizes ?? []).map(size => size.toLocaleString('en')),
    );
  return {atFirst: sum[2], withNext: both[2], loader: sizesOf(join(outDir, 'multidrop.classic.js'))[2]};
}
