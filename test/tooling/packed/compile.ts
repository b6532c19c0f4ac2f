/** The compiler, in a project of an integrator's own. */
import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {projectRoot} from '../../support/bundles.mjs';

export const compilerOptions = {
  target: 'ES2022',
  module: 'ESNext',
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
};

/** @returns what the compiler has to say; nothing where all is well */
export function compile(root: string, options: object): string {
  const compiler = join(projectRoot, 'node_modules/typescript/bin/tsc');
  return spawnSync(
    process.execPath,
    [compiler, '-p', root, ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])],
    {
      encoding: 'utf8',
    },
  ).stdout;
}
