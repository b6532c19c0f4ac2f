/** The page "How it behaves" explains every number that a comment cites, so that a reader of the source can look each of them up. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {docsPages} from '../../demo/dev-server/docs-list.js';
import {projectRoot} from '../support/bundles.mjs';

const {markdown} = docsPages().find(({slug}) => slug === 'behaviour')!;
const [rules = '', store = ''] = markdown.split("## The store's rules");

/** A section of the store's rules, as in "2.4, 4.1 to 4.6". */
const section = String.raw`\d+[a-z]?(?:\.\d+)*`;

interface Cited {
  readonly number: string;
  readonly file: string;
}

/** Numbers in the sources that a pattern finds, each in one of its files. A comment's lines are one: a citation may go over their ends. */
function cited(pattern: RegExp): readonly Cited[] {
  const found = new Map<string, string>();
  for (const path of readdirSync(join(projectRoot, 'src'), {recursive: true}).map(String)) {
    if (!path.endsWith('.ts')) continue;
    const text = readFileSync(join(projectRoot, 'src', path), 'utf8').replace(/\s*\n\s*(?:\*|\/\/)?\s*/g, ' ');
    for (const [numbers] of text.matchAll(pattern)) {
      for (const [number] of numbers.replace('store-api', '').matchAll(/R?\d+[a-z]?(?:\.\d+)*/g)) found.set(number, path);
    }
  }
  return [...found].map(([number, file]) => ({number, file}));
}

const missing = (all: readonly Cited[], isThere: (number: string) => boolean): readonly string[] =>
  all.filter(({number}) => !isThere(number)).map(({number, file}) => `${number}, cited in src/${file}`);

describe('the page How it behaves', () => {
  it('has a heading for each rule that the source cites', () => {
    const headings = [...rules.matchAll(/^### (R\d+) \S/gm)].map(([, number = '']) => number);
    const all = cited(/\bR\d+\b/g);
    assert.ok(all.length > 20);
    assert.deepEqual(
      missing(all, number => headings.includes(number)),
      [],
    );
    assert.deepEqual(
      headings,
      headings.map((_heading, i) => `R${i + 1}`),
      'each once, in order',
    );
  });

  it('has a row for each section of the store’s rules that the source cites, or for the one it is part of', () => {
    const rows = [...store.matchAll(new RegExp(`^\\| (${section}) +\\| \\S.* \\| \\S.* \\|$`, 'gm'))].map(([, number = '']) => number);
    const all = cited(new RegExp(`store-api ${section}(?:(?:, | to | and )${section})*`, 'g'));
    assert.ok(all.length > 40);
    // Of "4.1.5" the row is "4.1"; a chapter's own row says nothing about its sections.
    const rowOf = (number: string) => number.split('.').slice(0, 2).join('.');
    assert.deepEqual(
      missing(all, number => rows.includes(rowOf(number))),
      [],
    );
    assert.equal(new Set(rows).size, rows.length);
  });
});
