/** The lint rule that keeps imports running one way: elements → session → api → domain; emulator → api/wire, domain. */
import {dirname, relative, resolve, sep} from 'node:path';

/**
 * What each place may import: `own` are files or folders of the project, `packages` are packages (`node:` for Node's own).
 * The first place that holds a file decides. A file may always import its own place.
 */
const places = [
  {place: 'src/domain/', own: [], packages: ['localized-address-format', 'postcode-validator']},
  {place: 'src/api/', own: ['src/domain/'], packages: ['zod/mini']},
  {place: 'src/session/', own: ['src/api/', 'src/domain/'], packages: []},
  {place: 'src/locales/', own: ['src/domain/'], packages: []},
  {
    place: 'src/elements/',
    own: ['src/session/', 'src/api/', 'src/domain/', 'src/locales/'],
    packages: ['lit', '@lit/context', '@shoelace-style/localize'],
  },
  {place: 'src/emulator/msw-handlers.ts', own: ['src/emulator/'], packages: ['msw']},
  {place: 'src/emulator/start-in-page.ts', own: ['src/emulator/'], packages: ['msw']},
  {place: 'src/emulator/msw.ts', own: ['src/emulator/'], packages: []},
  {place: 'src/emulator/http/', own: ['src/emulator/'], packages: ['node:']},
  {place: 'src/emulator/', own: ['src/api/wire.ts', 'src/domain/'], packages: ['zod/mini']},
  {place: 'src/index.ts', own: ['src/elements/', 'src/session/', 'src/api/', 'src/domain/', 'src/locales/'], packages: ['lit']},
];

/** Nothing under `src` is left out of the table. */
const elsewhere = {place: 'src/', own: [], packages: []};

/** @type {import('eslint').Rule.RuleModule} */
export const layerRule = {
  meta: {
    type: 'problem',
    messages: {
      upwards: '{{from}} may not import {{to}}: it may import {{allowed}}. The table is in test/support/layer-rule.mjs.',
    },
    schema: [],
  },
  create(context) {
    const file = slashed(relative(context.cwd, context.filename));
    if (!file.startsWith('src/')) return {};
    const rules = places.find(({place}) => file.startsWith(place)) ?? elsewhere;

    function check(source) {
      if (typeof source?.value !== 'string' || mayImport(file, rules, source.value)) return;
      const allowed = [...rules.own, ...rules.packages].join(', ') || 'its own folder only';
      context.report({node: source, messageId: 'upwards', data: {from: rules.place, to: source.value, allowed}});
    }

    return {
      ImportDeclaration: node => check(node.source),
      ExportAllDeclaration: node => check(node.source),
      ExportNamedDeclaration: node => check(node.source),
      ImportExpression: node => check(node.source),
      TSImportType: node => check(node.source),
    };
  },
};

function mayImport(file, rules, specifier) {
  if (!specifier.startsWith('.')) return rules.packages.some(name => isWithin(specifier, name));
  const target = slashed(relative('.', resolve(dirname(file), specifier))).replace(/\.js$/, '.ts');
  return [rules.place, ...rules.own].some(place => target.startsWith(place));
}

/** `lit` also allows `lit/decorators.js`, and `node:` all of Node's own modules. */
function isWithin(specifier, name) {
  return specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`);
}

function slashed(path) {
  return path.split(sep).join('/');
}
