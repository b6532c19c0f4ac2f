/** All that the package's folder `dist` holds. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {bundle, bundleEmulator, bundleHeadless, bundleLocales, checkBundles, projectRoot} from './bundles.mjs';
import {writeIntegrity} from './integrity.mjs';
import {writeElementData} from './reference/write-data.mjs';
import {writeTypes} from './types.mjs';

/**
 * Empties the folder, and fills it with what integrators get.
 * @param {string} outDir
 * @returns {Promise<import('./load-order.mjs').LoadOrder>}
 * @throws {Error} if a file cannot be made, or holds what it must not
 */
export async function fillDist(outDir) {
  const order = await bundle({outDir});
  await bundleHeadless({outDir});
  await bundleLocales({outDir: join(outDir, 'locales')});
  await bundleEmulator({outDir: join(outDir, 'emulator')});
  checkBundles(outDir);
  writeTypes(join(outDir, 'types'));
  const {version} = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  writeElementData(outDir, version);
  writeIntegrity(outDir, version);
  return order;
}
