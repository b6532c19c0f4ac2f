/** Puts into the package's folder what is made of the manifest. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {cssData, htmlData, webTypes} from './editor-data.mjs';
import {readManifest} from './manifest.mjs';
import {typings} from './typings.mjs';

/** @param {string} outDir which has its types already */
export function writeElementData(outDir, version) {
  const manifest = readManifest();
  const data = {
    'custom-elements.json': manifest,
    'vscode.html-custom-data.json': htmlData(manifest),
    'vscode.css-custom-data.json': cssData(manifest),
    'web-types.json': webTypes(manifest, version),
  };
  for (const [file, content] of Object.entries(data)) writeFileSync(join(outDir, file), `${JSON.stringify(content, null, 2)}\n`);
  for (const [file, text] of Object.entries(typings(manifest))) writeFileSync(join(outDir, 'types', file), text);
}
