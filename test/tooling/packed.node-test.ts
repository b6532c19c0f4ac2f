/** The tarball that `npm pack` makes of a fresh build, as integrators get it: what is in it, and that it works in a project of their own. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {Packed} from '../support/packed.js';
import {inBundles} from './packed/in-bundles.js';
import {inNode} from './packed/in-node.js';
import {inVite} from './packed/in-vite.js';
import {onStrictPages} from './packed/strict-page.js';
import {templateTypes} from './packed/template-types.js';
import {typesResolve} from './packed/types-resolve.js';

let packed: Packed;

before(async () => {
  packed = await Packed.pack();
});

after(() => {
  packed.remove();
});

/** The whole of it, by shape. A language or a chunk more is meant; anything else is looked at first. */
const meant = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  /^demo\/docs\/[a-z-]+\.md$/,
  /^dist\/(multidrop|multidrop\.classic|multidrop\.all|headless)\.js$/,
  /^dist\/(multidrop\.classic|multidrop\.all|headless)\.js\.map$/,
  /^dist\/chunks\/[a-z-]+-[\w-]{8}\.js(\.map)?$/,
  /^dist\/locales\/([a-z]{2}|shared-[\w-]{8})\.js(\.map)?$/,
  /^dist\/emulator\/(index|msw|server|cli|chunks\/[a-z-]+-[\w-]{8})\.js$/,
  /^dist\/emulator\/(msw|cli|chunks\/[a-z-]+-[\w-]{8})\.js\.map$/,
  /^dist\/(sri|custom-elements|vscode\.(html|css)-custom-data|web-types)\.json$/,
  /^dist\/types\/((index|headless|element|react|vue|svelte)|(api|domain|emulator|locales|session)\/[a-z0-9/-]+)\.d\.ts$/,
  // What is inside the widget, and what its elements ask each other, is none of an integrator's types.
  /^dist\/types\/elements\/(facts|languages|own-words|checkout\/(checkout|settings))\.d\.ts$/,
];

describe('the tarball', () => {
  it('holds what is meant and nothing else', () => {
    assert.deepEqual(
      packed.files.filter(file => !meant.some(shape => shape.test(file))),
      [],
    );
    for (const shape of meant)
      assert.ok(
        packed.files.some(file => shape.test(file)),
        `nothing is ${String(shape)}`,
      );
  });

  it('has every file that its package.json names, and the tag’s file for unpkg', () => {
    const {exports, bin, types, unpkg, jsdelivr, customElements, 'web-types': webTypes} = packed.description;
    assert.deepEqual([unpkg, jsdelivr], ['./dist/multidrop.all.js', './dist/multidrop.all.js']);
    const exported = Object.values(exports).flatMap(entry => (typeof entry === 'string' ? entry : Object.values(entry)));
    for (const file of [...exported, ...Object.values(bin), types, unpkg, customElements, webTypes].map(path => path.replace('*', 'de')))
      assert.ok(existsSync(join(packed.folder, file)), file);
  });

  it('has every file that its documentation links to', () => {
    const pages = packed.files.filter(file => file.endsWith('.md'));
    assert.ok(pages.includes('demo/docs/behaviour.md'));
    const dead = pages.flatMap(page =>
      // Pictures are left out: they are shown where the project is hosted.
      [...packed.read(page).matchAll(/(?<!!)\[[^\]]*\]\((?!\w+:|#)([^)\s#]+)[^)]*\)/g)]
        .map(([, href = '']) => join(dirname(page), href))
        .filter(target => !packed.files.includes(target))
        .map(target => `${page} → ${target}`),
    );
    assert.deepEqual(dead, []);
  });

  it('has for every file the map that it names, and in each map every source', () => {
    for (const file of packed.files.filter(path => path.endsWith('.js'))) {
      const [, named] = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(packed.read(file)) ?? [];
      if (named) assert.ok(packed.files.includes(join(dirname(file), named)), `${file} names ${named}`);
    }
    for (const file of packed.files.filter(path => path.endsWith('.map'))) {
      const {sources, sourcesContent} = JSON.parse(packed.read(file)) as {sources: string[]; sourcesContent: (string | null)[]};
      assert.deepEqual(
        sources.filter((_source, at) => !sourcesContent[at]),
        [],
        file,
      );
    }
  });
});

typesResolve(() => packed);
templateTypes(() => packed);
inBundles(() => packed);
inNode(() => packed);
inVite(() => packed);
onStrictPages(() => packed);
