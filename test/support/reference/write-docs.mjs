/** `npm run docs`: writes the reference page and the README's tables. `npm run docs -- --check` only says which of them are not up to date. */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {projectRoot} from '../bundles.mjs';
import {writtenDocs} from './docs.mjs';

const isCheck = process.argv.includes('--check');

for (const [file, text] of Object.entries(await writtenDocs())) {
  const path = join(projectRoot, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (isCheck) {
    console.error(`${file} is not what the docstrings say. Run npm run docs.`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, text);
    console.log(`${file} is written.`);
  }
}
