/** `npm run build`: fills dist/ with what integrators get, checks it, and prints what it weighs. */
import {join} from 'node:path';
import {projectRoot} from './bundles.mjs';
import {fillDist} from './dist.mjs';
import {printSizes} from './sizes.mjs';

/**
 * Most bytes, brotli: before the widget asks the store and takes an answer to its question; with what it fetches meanwhile; of the loader
 * for plain tags.
 */
const budgets = {atFirst: 40_000, withNext: 80_000, loader: 1000};

const outDir = join(projectRoot, 'dist');
try {
  const sizes = printSizes(outDir, await fillDist(outDir));
  for (const [moment, budget] of Object.entries(budgets)) {
    if (sizes[moment] > budget)
      throw new Error(`${sizes[moment]} bytes (brotli, ${moment}) are more than ${budget}: load on demand what is not needed that early.`);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
