/** The custom elements manifest: what `<multidrop-checkout>` is to integrators, read from the docstrings of its source. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {create, ts} from '@custom-elements-manifest/analyzer';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import {projectRoot} from '../bundles.mjs';

const sources = ['settings.ts', 'checkout.ts', '../facts.ts', 'given.ts'].map(file => join('src/elements/checkout', file));

/** The one file of the package that defines the element and exports the classes of its events. */
const published = 'dist/multidrop.js';

const tagName = 'multidrop-checkout';

/** Called by the browser and by Lit. */
const lifecycle = ['styles', 'connectedCallback', 'disconnectedCallback', 'willUpdate', 'updated', 'render'];

/** @returns {import('./manifest.mjs').Manifest} made anew of the source as it is */
export function readManifest() {
  const [, checkout, facts, given] = analyzed();
  const element = publicElement(withValues(checkout[0], given), facts);
  const events = element.events.map(({type}) => publicEvent(facts.find(({name}) => name === type.text)));
  const declarations = [element, ...events];
  const exported = declarations.map(({name}) => ({kind: 'js', name, declaration: {name, module: published}}));
  const defined = {kind: 'custom-element-definition', name: tagName, declaration: {name: element.name, module: published}};
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: [{kind: 'javascript-module', path: published, declarations, exports: [...exported, defined]}],
  };
}

/** What the analyzer makes of each source. */
function analyzed() {
  const modules = sources.map(path => {
    const text = readFileSync(join(projectRoot, path), 'utf8');
    return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  });
  return create({modules, plugins: litPlugin()}).modules.map(({declarations}) => declarations);
}

/** A default that has a name elsewhere, by its value. */
function withValues(element, constants) {
  const values = new Map(
    constants.filter(({kind}) => kind === 'variable').map(({name, default: value}) => [name, value.replaceAll('_', '')]),
  );
  const valued = found => (values.has(found.default) ? {...found, default: values.get(found.default)} : found);
  return {...element, members: element.members.map(valued), attributes: element.attributes.map(valued)};
}

function publicElement(found, facts) {
  const members = found.members.filter(member => isPublic(member) && !lifecycle.includes(member.name)).map(asMember);
  return {
    kind: 'class',
    customElement: true,
    tagName,
    name: found.name,
    description: told(found.description),
    superclass: {name: 'LitElement', package: 'lit'},
    attributes: found.attributes.map(asAttribute),
    members,
    events: found.events.map(({name, type}) => ({name, type, description: told(facts.find(fact => fact.name === type.text)?.description)})),
    slots: found.slots.map(named),
    cssParts: found.cssParts.map(named),
    cssProperties: found.cssProperties.map(asToken),
  };
}

const publicEvent = ({name, description, members}) => ({
  kind: 'class',
  name,
  description: told(description),
  superclass: {name: 'Event'},
  members: members.filter(member => isPublic(member)).map(asMember),
});

const isPublic = ({name, privacy = 'public'}) => privacy === 'public' && !name.startsWith('#');

/** Field by field, in an order that stays. */
function asMember({kind, name, type, description, static: isStatic, readonly, attribute, parameters, return: result, default: byDefault}) {
  const isOwnValue = kind === 'field' && !isStatic && byDefault !== name;
  return {
    kind,
    name,
    ...(type && {type}),
    description: told(description),
    ...(isOwnValue && byDefault !== undefined && {default: byDefault}),
    ...(name === 'type' && isStatic && {default: byDefault}),
    ...(isStatic && {static: true}),
    ...(readonly && {readonly: true}),
    ...(attribute && {attribute}),
    ...(parameters && {parameters: parameters.map(asParameter)}),
    ...(result && {return: result}),
  };
}

/** One that is taken apart where it is received has no name of its own. */
const asParameter = ({name, type, default: byDefault}) => ({
  name: name.startsWith('{') ? 'options' : name,
  type,
  ...(byDefault !== undefined && {optional: true}),
});

const asAttribute = ({name, type, description, default: byDefault, fieldName}) => ({
  name,
  type,
  description: told(description),
  ...(byDefault !== undefined && {default: byDefault}),
  fieldName,
});

const named = ({name, description}) => ({name, description: told(description)});

/** A token's default stands in its docstring, after what it is for. */
function asToken({name, description}) {
  const [, purpose, byDefault, contrast] = /^(.*?) Default: (.*?)\.(?: Contrast: (.*)\.)?$/.exec(told(description)) ?? [];
  if (byDefault === undefined)
    throw new Error(`The docstring of ${name} does not end with "Default: …." (and "Contrast: …."): ${description}`);
  return {name, description: contrast ? `${purpose} Contrast: ${contrast}.` : purpose, default: byDefault};
}

/** In one line, without the numbers of the project's rules. */
const told = (description = '') =>
  description
    .replace(/\s+/g, ' ')
    .replace(/ \(R\d+(?:, R\d+)*\)/g, '')
    .trim();

/** @param {import('./manifest.mjs').Manifest} manifest */
export const elementOf = manifest => manifest.modules[0].declarations.find(({customElement}) => customElement);

/** The class of an event, by its name. @param {import('./manifest.mjs').Manifest} manifest */
export const classOf = (manifest, className) => manifest.modules[0].declarations.find(({name}) => name === className);
