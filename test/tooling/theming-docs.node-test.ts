/** Tokens and parts: what the styles use, the element's docstring, the README and the theme editor name the same ones. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {colours, lengths, texts} from '../../demo/theme-editor/tokens.js';
import {parts} from '../../src/elements/parts.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const readme = read('README.md');
const docstring = read('src/elements/checkout/checkout.ts');
const sources = readdirSync(join(root, 'src/elements'), {recursive: true})
  .map(String)
  .filter(path => path.endsWith('.ts') && !path.endsWith('checkout.ts'))
  .map(path => read(`src/elements/${path}`))
  .join('\n');

/** What a pattern captures, each once, sorted. */
const all = (text: string, pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();

describe('the documentation of themes', () => {
  const used = all(sources, /var\(\s*--multidrop-([\w-]+)/g);

  it('names the tokens that the styles use', () => {
    assert.ok(used.length > 10);
    assert.deepEqual(all(docstring, /@cssproperty \[--multidrop-([\w-]+)\]/g), used);
    assert.deepEqual(all(readme, /^\| `--multidrop-([\w-]+)`/gm), used);
  });

  it('has the theme editor offer all of them', () => {
    assert.deepEqual([...colours, ...lengths, ...texts].map(({name}) => name).sort(), used);
  });

  it('names the parts that are handed on, and no others stand in the templates', () => {
    const handedOn = parts.split(',').sort();
    assert.deepEqual(all(docstring, /@csspart ([\w-]+)/g), handedOn);
    const table = readme.slice(readme.indexOf('| part | is |')).split('\n\n')[0]!;
    assert.deepEqual(all(table, /^\| `([\w-]+)`/gm), handedOn);
    const inTemplates = [...sources.matchAll(/\spart="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '));
    assert.deepEqual([...new Set(inTemplates), 'total'].sort(), handedOn);
  });
});
