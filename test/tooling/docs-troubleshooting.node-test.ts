/** The page Troubleshooting names every note of the console and every reason of a failure, in the words they are told in; and no others. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {docsPages} from '../../demo/dev-server/docs-list.js';
import {notes} from '../../src/elements/checkout/console-notes.js';
import {en} from '../../src/locales/en.js';

const {markdown} = docsPages().find(({slug}) => slug === 'troubleshooting')!;

/** The cells of each row of the tables below a heading. */
function rowsUnder(heading: string): string[][] {
  const section = markdown.split(/^## /m).find(part => part.startsWith(heading))!;
  const rows = section.split('\n').filter(line => line.startsWith('| `'));
  return rows.map(row => row.split(' | ').map(cell => cell.replace(/^\| | \|$/g, '').replace(/^`|`$/g, '')));
}

/** Each sentence, with … for whatever it is about. */
function allNotes(): string[] {
  return Object.values(notes).flatMap(note => {
    if (typeof note === 'string') return note;
    const say = note as (...about: readonly unknown[]) => string;
    return note === notes.missingItem
      ? [say({sku: '…', quantity: 1}), say({lineItemId: '…', quantity: 1})]
      : say(note === notes.textField ? 'message-field' : '…', '…');
  });
}

const unionIn = (file: string, pattern: RegExp): string[] => [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name = '']) => name);

describe('the page Troubleshooting', () => {
  const [widget, loader] = [rowsUnder('In the console').slice(0, -2), rowsUnder('In the console').slice(-2)];

  it('names every note of the console by its beginning, and none there is not', () => {
    const begins = widget.map(([beginning]) => beginning!);
    const sentences = allNotes();
    assert.deepEqual(
      sentences.filter(sentence => !begins.some(beginning => sentence.startsWith(beginning))),
      [],
      'notes that are missing',
    );
    assert.deepEqual(
      begins.filter(beginning => sentences.filter(sentence => sentence.startsWith(beginning)).length !== 1),
      [],
      'rows that are of no note, or of two',
    );
  });

  it('names what the loader for plain tags says', () => {
    const source = readFileSync('src/classic.ts', 'utf8').replace('${url}', '…');
    const said = [...source.matchAll(/[`'](multidrop\.classic\.js: [^`']+)[`']/g)].map(([, sentence = '']) => sentence);
    assert.equal(said.length, loader.length);
    for (const [beginning] of loader)
      assert.ok(
        said.some(sentence => sentence.startsWith(beginning!)),
        beginning,
      );
  });

  it('names every reason of a failure, with what the shopper reads', () => {
    const ofRequests = unionIn('src/api/failure.ts', /^ {2}\| '([\w-]+)'/gm);
    const ofStops = unionIn('src/session/state.ts', /kind: '(no-progress|gift-stays)'/g);
    const rows = rowsUnder('Failures');
    assert.equal(ofRequests.length, 8);
    assert.deepEqual(
      rows.map(([reason]) => reason),
      [...ofRequests, ...ofStops],
    );
    for (const [reason, reads] of rows) assert.equal(reads, sentenceFor(reason!), reason);
  });

  it('knows of every kind of stop there is', () => {
    const stops = /export type StopReason =([^;]*;[^;]*;[^;]*);/.exec(readFileSync('src/session/state.ts', 'utf8'))![0];
    assert.deepEqual(
      [...stops.matchAll(/kind: '([\w-]+)'/g)].map(([, kind]) => kind),
      ['failure', 'no-progress', 'gift-stays'],
    );
  });
});

/** `failNoProgress` for `no-progress`. */
function sentenceFor(reason: string): unknown {
  const name = `fail${reason.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
  const words = (en as unknown as Record<string, string | ((about: string) => string)>)[name];
  return typeof words === 'function' ? words(reason === 'gift-stays' ? 'Tea towel' : '') : words;
}
