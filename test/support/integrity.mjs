/** `sri.json`: the hash of every file a page may load, for `integrity` on tags and in import maps. */
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {scriptsIn} from './bundles.mjs';

const hashOf = path => `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

/** @returns {{ version: string, files: Record<string, string> }} hashes by path, as written to the folder's `sri.json` */
export function writeIntegrity(outDir, version) {
  const files = scriptsIn(outDir).filter(file => !file.startsWith('emulator'));
  const sri = {version, files: Object.fromEntries(files.map(file => [file, hashOf(join(outDir, file))]))};
  writeFileSync(join(outDir, 'sri.json'), `${JSON.stringify(sri, null, 2)}\n`);
  return sri;
}
