/**
 * What integrators read agrees with the code. The manifest, and with it editors' data, typings, the README's tables and the reference page, is
 * made of docstrings: here these are held against what runs, found in ways that share nothing with how the manifest is made.
 */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {colours, lengths, texts} from '../../demo/theme-editor/tokens.js';
import {ConsoleNotes} from '../../src/elements/checkout/console-notes.js';
import {givenDrafts, givenTheme, givenView, usualTimeout} from '../../src/elements/checkout/given.js';
import * as facts from '../../src/elements/facts.js';
import {parts} from '../../src/elements/parts.js';
import {projectRoot} from '../support/bundles.mjs';
import {cssData, htmlData, webTypes} from '../support/reference/editor-data.mjs';
import {writtenDocs} from '../support/reference/docs.mjs';
import {classOf, elementOf, type Member, readManifest} from '../support/reference/manifest.mjs';

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');

const manifest = readManifest();
const element = elementOf(manifest);
const named = (list: readonly {readonly name: string}[]): string[] => list.map(({name}) => name).sort();

/** What a pattern captures, each once, sorted. */
const all = (text: string, pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();

const settings = read('src/elements/checkout/settings.ts');
const checkout = read('src/elements/checkout/checkout.ts');
const elements = readdirSync(join(projectRoot, 'src/elements'), {recursive: true})
  .map(String)
  .filter(path => path.endsWith('.ts') && !path.endsWith('checkout.ts'))
  .map(path => read(`src/elements/${path}`))
  .join('\n');

/** Complains where a given word is not taken as it is. */
class Complaint extends ConsoleNotes {
  override note(sentence: string): void {
    throw new Error(sentence);
  }
}

describe('what integrators read', () => {
  it('is written out as the docstrings have it: run npm run docs', async () => {
    for (const [file, text] of Object.entries(await writtenDocs())) {
      assert.ok(existsSync(join(projectRoot, file)), file);
      assert.equal(read(file), text, file);
    }
  });

  it('explains every single thing', () => {
    const {attributes, members, events, slots, cssParts, cssProperties} = element;
    const payloads = events.flatMap(({type}) => classOf(manifest, type.text).members).filter(member => !member.static);
    for (const {name, description} of [...attributes, ...members, ...events, ...slots, ...cssParts, ...cssProperties, ...payloads])
      assert.match(description, /\w.*\.$/, `${name} has no docstring that is a sentence: "${description}"`);
  });

  it('names types only that the package exports', () => {
    const own = /\b(?!Promise|Record|Readonly)[A-Z]\w+/g;
    const typesOf = ({type, return: result, parameters = []}: Member) =>
      [type, result?.type, ...parameters.map(parameter => parameter.type)].map(found => found?.text ?? '');
    const payloads = element.events.flatMap(({type}) => classOf(manifest, type.text).members);
    const used = [...element.members, ...payloads].flatMap(typesOf).flatMap(text => text.match(own) ?? []);
    const exported = read('src/index.ts');
    const platform = ['PromiseLike'];
    assert.deepEqual(
      [...new Set(used)].filter(name => !platform.includes(name) && !new RegExp(`[{ ]${name}[,}]`).test(exported)),
      [],
    );
  });
});

describe('the documentation of the element', () => {
  it('has every attribute and every property that can be set', () => {
    const declared = [...settings.matchAll(/@property\((.*?)\) (\w+)/g)].map(([, options = '', name = '']) => ({options, name}));
    assert.ok(declared.length > 15);
    const attributes = declared
      .filter(({options}) => !options.includes('attribute: false'))
      .map(({options, name}) => /attribute: '([\w-]+)'/.exec(options)?.[1] ?? name.toLowerCase());
    assert.deepEqual(named(element.attributes), attributes.sort());
    const fields = element.members.filter(({kind, readonly}) => kind === 'field' && !readonly);
    assert.deepEqual(named(fields), declared.map(({name}) => name).sort());
  });

  it('has the words that attributes choose from, and their defaults, as they are read', () => {
    const readers = {drafts: givenDrafts, theme: givenTheme, view: givenView};
    for (const [name, reader] of Object.entries(readers)) {
      const {type, default: byDefault = ''} = element.attributes.find(attribute => attribute.name === name)!;
      const choices = [...type.text.matchAll(/'(\w+)'/g)].map(([, word = '']) => word);
      assert.ok(choices.length > 1, name);
      for (const choice of choices) assert.equal(reader(choice, new Complaint()), choice);
      assert.equal(`${reader(null, new Complaint())}`, byDefault.replaceAll("'", ''), name);
      assert.throws(() => reader('pink', new Complaint()), new RegExp(choices.map(choice => `"${choice}"`).join('.*')));
    }
    assert.equal(element.attributes.find(({name}) => name === 'request-timeout')?.default, String(usualTimeout));
  });

  it('has what can be read and asked for, and nothing of what is inside', () => {
    const others = element.members.filter(({kind, readonly}) => kind === 'method' || readonly);
    assert.deepEqual(named(others), ['plan', 'ready', 'reset', 'session', 'setPlan', 'sync', 'validate', 'version']);
    assert.deepEqual(
      manifest.modules[0].declarations.filter(({name}) => name !== element.name && !name.endsWith('Event')),
      [],
    );
  });

  it('has every event that pages hear, with its class and its fields', () => {
    const heard = Object.entries(facts).map(([className, {type}]) => ({name: type, className}));
    assert.deepEqual(
      element.events.map(({name, type}) => ({name, className: type.text})).sort((a, b) => (a.name < b.name ? -1 : 1)),
      heard.sort((a, b) => (a.name < b.name ? -1 : 1)),
    );
    const source = read('src/elements/facts.ts');
    assert.deepEqual(all(source.slice(source.indexOf('interface HTMLElementEventMap')), /'(multidrop-[\w-]+)'/g), named(element.events));
    const progress = new facts.SyncProgressEvent({done: 0, of: 1, steps: {done: 0, left: 1}, deliveryIds: []});
    const documented = classOf(manifest, 'SyncProgressEvent').members.filter(({kind, static: isStatic}) => kind === 'field' && !isStatic);
    assert.deepEqual(['type', ...named(documented)].sort(), Object.keys(progress.toJSON()).sort());
  });

  it('has every slot', () => {
    const fixed = all(checkout, /<slot name="([\w-]+)"/g);
    const [, prefix = ''] = /const prefix = '([\w-]+)'/.exec(read('src/elements/delivery-slots.ts')) ?? [];
    assert.deepEqual(named(element.slots), [...fixed, `${prefix}{id}`].sort());
  });

  it('has the parts that are handed on, and no others stand in the templates', () => {
    const handedOn = parts.split(',').sort();
    assert.deepEqual(named(element.cssParts), handedOn);
    const inTemplates = [...elements.matchAll(/\spart="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '));
    assert.deepEqual([...new Set(inTemplates), 'total'].sort(), handedOn);
  });

  it('has the tokens that the styles use, which the theme editor offers', () => {
    const used = all(elements, /var\(\s*--multidrop-([\w-]+)/g);
    assert.ok(used.length > 10);
    assert.deepEqual(
      named(element.cssProperties),
      used.map(name => `--multidrop-${name}`),
    );
    assert.deepEqual(named([...colours, ...lengths, ...texts]), used);
  });

  it('has the colours and lengths that the styles fall back on', () => {
    const styles = read('src/elements/shared.styles.ts');
    const colourOf = ([, name = '', light = '', dark = '']: RegExpMatchArray) => [`--multidrop-${name}`, `${light} / ${dark}`];
    const lengthOf = ([, name = '', length = '']: RegExpMatchArray) => [`--multidrop-${name}`, length];
    const fallbacks = [
      ...[...styles.matchAll(/var\(--multidrop-([\w-]+), light-dark\((#\w{6}), (#\w{6})\)\)/g)].map(colourOf),
      ...[...styles.matchAll(/var\(--multidrop-(radius|space), ([\d.]+em)\)/g)].map(lengthOf),
    ];
    assert.ok(fallbacks.length > 10);
    for (const [name, value] of fallbacks) assert.equal(element.cssProperties.find(token => token.name === name)?.default, value, name);
  });
});

describe('what editors are told', () => {
  it('is every attribute with its choices, and every token', () => {
    const [tag] = htmlData(manifest).tags;
    assert.equal(tag?.name, 'multidrop-checkout');
    assert.deepEqual(named(tag.attributes), named(element.attributes));
    const theme = tag.attributes.find(({name}) => name === 'theme');
    assert.deepEqual(theme?.values, [{name: 'light'}, {name: 'dark'}, {name: 'auto'}]);
    assert.deepEqual(named(cssData(manifest).properties), named(element.cssProperties));
  });

  it('is all of it, for those of JetBrains', () => {
    const [entry] = webTypes(manifest, '1.2.3').contributions.html.elements;
    assert.ok(entry);
    assert.deepEqual(named(entry.attributes), named(element.attributes));
    assert.deepEqual(named(entry.js.events), named(element.events));
    assert.deepEqual(
      named(entry.js.properties),
      named(element.members.filter(({kind, static: isStatic}) => kind === 'field' && !isStatic)),
    );
    assert.deepEqual(named(entry.css.parts), named(element.cssParts));
    const pattern = entry.slots.find(({name}) => name === 'delivery-{id}')?.pattern ?? '';
    assert.match('delivery-d2', new RegExp(`^${pattern}$`));
  });
});
