/** What editors are told of the element, so that they complete and explain it: VS Code's custom data, and web-types of JetBrains' editors. */
import {elementOf} from './manifest.mjs';

/** The words between which an attribute chooses; none where it takes anything. */
export const choicesOf = ({type}) => [...type.text.matchAll(/'([^']+)'/g)].map(([, word]) => word);

/** @param {import('./manifest.mjs').Manifest} manifest */
export function htmlData(manifest) {
  const {tagName, description, attributes} = elementOf(manifest);
  const tag = {name: tagName, description: markdown(description), attributes: attributes.map(asHtmlAttribute)};
  return {version: 1.1, tags: [tag]};
}

function asHtmlAttribute(attribute) {
  const values = choicesOf(attribute).map(name => ({name}));
  return {
    name: attribute.name,
    description: markdown(attribute.description),
    ...(values.length > 0 && {values}),
    ...(attribute.type.text === 'boolean' && {valueSet: 'v'}),
  };
}

/** @param {import('./manifest.mjs').Manifest} manifest */
export function cssData(manifest) {
  const {cssProperties} = elementOf(manifest);
  return {
    version: 1.1,
    properties: cssProperties.map(token => ({name: token.name, description: markdown(`${token.description} Default: ${token.default}.`)})),
  };
}

const markdown = value => ({kind: 'markdown', value});

/** @param {import('./manifest.mjs').Manifest} manifest */
export function webTypes(manifest, version) {
  const element = elementOf(manifest);
  const fields = element.members.filter(({kind, static: isStatic}) => kind === 'field' && !isStatic);
  const entry = {
    name: element.tagName,
    description: element.description,
    attributes: element.attributes.map(asWebAttribute),
    slots: element.slots.map(asWebSlot),
    js: {
      properties: fields.map(({name, description, type, readonly}) => ({
        name,
        description,
        type: type.text,
        ...(readonly && {'read-only': true}),
      })),
      events: element.events.map(({name, description, type}) => ({name, description, type: type.text})),
    },
    css: {
      properties: element.cssProperties.map(token => ({name: token.name, description: token.description, default: token.default})),
      parts: element.cssParts,
    },
  };
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name: 'multidrop',
    version,
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: {html: {elements: [entry]}},
  };
}

const asWebAttribute = ({name, description, type, default: byDefault}) => ({
  name,
  description,
  value: type.text === 'boolean' ? {kind: 'no-value', type: 'boolean'} : {type: type.text},
  ...(byDefault !== undefined && byDefault !== 'null' && {default: byDefault}),
});

/** A name with a blank to fill in is a pattern. */
const asWebSlot = ({name, description}) => ({
  name,
  description,
  ...(name.includes('{') && {pattern: name.replace(/\{.*\}/, '.+')}),
});
