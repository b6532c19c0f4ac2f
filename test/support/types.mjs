/** The types that integrators get beside the bundles. */
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
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
  for (const file of readdirSync(outDir, {recursive: true}).filter(path => path.endsWith('.d.ts'))) nameLit(join(outDir, file));
}

/** The compiler names Lit's types by the package they are declared in, which is no dependency of ours and not always in reach. */
function nameLit(file) {
  const text = readFileSync(file, 'utf8');
  const named = text.replaceAll('import("lit-html").', 'import("lit").');
  if (named !== text) writeFileSync(file, named);
}
