/** The types that integrators get beside the bundles. */
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {projectRoot} from './bundles.mjs';

/**
 * @param {string} outDir
 * @throws {Error} if the compiler finds something wrong, which it prints
 */
export function writeTypes(outDir) {
  const compiler = join(projectRoot, 'node_modules/typescript/bin/tsc');
  const project = join(projectRoot, 'test/support/tsconfig.types.json');
  const told = spawnSync(process.execPath, [compiler, '-p', project, '--outDir', outDir], {stdio: ['ignore', 2, 2]});
  if (told.status !== 0) throw new Error('The types were not written; the compiler says why above.');
  const files = readdirSync(outDir, {recursive: true})
    .filter(path => path.endsWith('.d.ts'))
    .map(path => join(outDir, path));
  for (const file of files) tidy(file);
  const {files: entries} = JSON.parse(readFileSync(project, 'utf8'));
  const reached = reachedFrom(entries.map(entry => join(outDir, relative('../../src', entry).replace(/\.ts$/, '.d.ts'))));
  for (const file of files) if (!reached.has(file)) rmSync(file);
}

/** The files themselves, and all whose types they name. */
function reachedFrom(files) {
  const reached = new Set(files);
  for (const file of reached) {
    for (const [, from] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g))
      reached.add(join(dirname(file), `${from}.d.ts`));
  }
  return reached;
}

/**
 * The compiler names Lit's types by the package they are declared in, which is no dependency of ours and not always in reach. And what an
 * element imports to have it defined would tell integrators of elements and events that are none of theirs.
 */
function tidy(file) {
  const text = readFileSync(file, 'utf8');
  const tidied = text.replaceAll('import("lit-html").', 'import("lit").').replace(/^import '\.[^']*';\n/gm, '');
  if (tidied !== text) writeFileSync(file, tidied);
}
