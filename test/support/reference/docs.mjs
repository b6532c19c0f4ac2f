/** The reference page and the tables in the README, as the docstrings have them. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import prettier from 'prettier';
import {projectRoot} from '../bundles.mjs';
import {headlessExports} from './headless.mjs';
import {classOf, elementOf, readManifest} from './manifest.mjs';
import * as tables from './tables.mjs';

const inReadme = ['attributes', 'properties', 'hooks', 'readings', 'methods', 'events', 'slots', 'parts', 'tokens'];

/**
 * What the files should be, by their path in the project.
 * @returns {Promise<Record<string, string>>}
 */
export async function writtenDocs() {
  const manifest = readManifest();
  const element = elementOf(manifest);
  const classes = name => classOf(manifest, name);
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  return {
    'README.md': inReadme.reduce((text, name) => filled(text, name, tables[name](element, classes)), readme),
    'demo/docs/reference.md': await laidOut(reference(element, classes)),
  };
}

/** Puts a table between its markers. */
function filled(text, name, content) {
  const [begin, end] = [`<!-- reference: ${name} -->`, `<!-- /reference -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`The README has no place for the table: put ${begin} and ${end} where it should stand.`);
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`;
}

const laidOut = async text => {
  const path = join(projectRoot, 'demo/docs/reference.md');
  return prettier.format(text, {...(await prettier.resolveConfig(path)), filepath: path});
};

function reference(element, classes) {
  const {values, types} = headlessExports();
  return `<!-- Made by npm run docs of the docstrings in src/elements/checkout and src/elements/facts.ts: change those. -->

# Reference

All that is public of \`<${element.tagName}>\`. What is not named here may change any day.

${element.description}

## Attributes

One word each, in HTML. \`lang\` and \`dir\` count as they do on any element.

${tables.attributes(element)}

Each is a property, too, by its name in camel case: \`checkout-id\` is \`checkoutId\`.

## Properties

For what is no one word. The element may be given them before its script has come.

${tables.properties(element)}

Hooks are properties, too: the widget asks them what the page knows, and does without them what it can.

${tables.hooks(element)}

To be read only:

${tables.readings(element)}

## Methods

${tables.methods(element)}

## Events

They bubble, and leave shadow roots: listen on the element, or on anything above it. A plan that the page itself sets is not told by
\`multidrop-change\`.

${tables.events(element, classes)}

${element.events.map(event => tables.eventInFull(event, classes)).join('\n\n')}

## Slots

${tables.slots(element)}

## Parts

\`${element.tagName}::part(card) {border-width: 2px}\`, through every shadow root.

${tables.parts(element)}

## Tokens

On the element or on anything above it. Contrasts are those of the defaults, light / dark, on the ground named. WCAG asks for 4.5 of text and for 3
of edges and rings.

${tables.tokens(element)}

## Without elements

\`import … from 'multidrop/headless'\`:

${values.map(({name, description}) => `- \`${name}\`: ${description}`).join('\n')}

Types: ${types.map(name => `\`${name}\``).join(', ')}.
`;
}
