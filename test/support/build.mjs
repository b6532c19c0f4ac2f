/** `npm run build`: fills dist/ with what integrators get, checks it, and prints what it weighs. */
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {bundle, bundleEmulator, bundleHeadless, bundleLocales, checkBundles, projectRoot} from './bundles.mjs';
import {writeIntegrity} from './integrity.mjs';
import {printSizes} from './sizes.mjs';

/**
 * Most bytes, brotli: before the widget asks the store and takes an answer to its question; with what it fetches meanwhile; of the loader
 * for plain tags.
 */
const budgets = {atFirst: 40_000, withNext: 79_000, loader: 1000};

function writeTypes() {
  const compiler = join(projectRoot, 'node_modules/typescript/bin/tsc');
  const told = spawnSync(process.execPath, [compiler, '-p', join(projectRoot, 'test/support/tsconfig.types.json')], {stdio: 'inherit'});
  if (told.status !== 0) throw new Error('The types were not written; the compiler says why above.');
}

const outDir = join(projectRoot, 'dist');
try {
  const order = await bundle({outDir});
  await bundleHeadless({outDir});
  await bundleLocales({outDir: join(outDir, 'locales')});
  await bundleEmulator({outDir: join(outDir, 'emulator')});
  checkBundles(outDir);
  writeTypes();
  const {version} = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  writeIntegrity(outDir, version);
  const sizes = printSizes(outDir, order);
  for (const [moment, budget] of Object.entries(budgets)) {
    if (sizes[moment] > budget)
      throw new Error(`${sizes[moment]} bytes (brotli, ${moment}) are more than ${budget}: load on demand what is not needed that early.`);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
