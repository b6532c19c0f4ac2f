/** The element in the templates of React 19, Vue and Svelte: declarations that each of them looks up by the name of the tag. */
import {choicesOf} from './editor-data.mjs';
import {elementOf} from './manifest.mjs';

/**
 * @param {import('./manifest.mjs').Manifest} manifest
 * @returns {Record<string, string>} declarations by file name, to stand beside `index.d.ts`
 */
export function typings(manifest) {
  const {tagName} = elementOf(manifest);
  return {'element.d.ts': elementTypes(manifest), 'react.d.ts': react(tagName), 'vue.d.ts': vue(tagName), 'svelte.d.ts': svelte(tagName)};
}

/** What all templates have in common. */
function elementTypes(manifest) {
  const {attributes, members, events} = elementOf(manifest);
  const fields = members.filter(member => member.kind === 'field' && !member.readonly);
  return `/** What can be given to \`<multidrop-checkout>\` in a template. */
import type {MultidropCheckout, ${events.map(({type}) => type.text).join(', ')}} from './index.js';

/** As they stand in HTML. */
export interface MultidropAttributes {
${attributes.map(attribute => line(attribute, `'${attribute.name}'?: ${attributeType(attribute)} | undefined`)).join('\n')}
}

export interface MultidropProperties {
${fields.map(field => line(field, `${field.name}?: ${propertyType(field)} | undefined`)).join('\n')}
}

export interface MultidropEvents {
${events.map(event => line(event, `'${event.name}': ${event.type.text}`)).join('\n')}
}

/** Functions that listen, by the name of the event. */
export type MultidropListener<Name extends keyof MultidropEvents> = (
  event: MultidropEvents[Name] & {readonly currentTarget: MultidropCheckout},
) => void;
`;
}

const line = ({description}, declaration) => `  /** ${description} */\n  ${declaration};`;

const attributeType = ({type}) => (type.text === 'number' ? 'number | string' : type.text);

/** A choice is narrower here than in the class, which has to put up with anything. */
const propertyType = field => (choicesOf(field).length > 0 ? field.type.text : `MultidropCheckout['${field.name}']`);

const imports = ['MultidropAttributes', 'MultidropEvents', 'MultidropListener', 'MultidropProperties'].join(', ');

const react = tag => `/** \`<${tag}>\` in JSX of React 19: \`import type {} from 'multidrop/react'\`, once in a project. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {${imports}} from './element.js';
import type {MultidropCheckout} from './index.js';

type Listeners = {[Name in keyof MultidropEvents as \`on\${Name}\`]?: MultidropListener<Name> | undefined};

export type MultidropCheckoutProps = DetailedHTMLProps<HTMLAttributes<MultidropCheckout>, MultidropCheckout> &
  MultidropAttributes &
  MultidropProperties &
  Listeners;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${tag}': MultidropCheckoutProps;
    }
  }
}
`;

const vue = tag => `/** \`<${tag}>\` in templates of Vue 3: \`import type {} from 'multidrop/vue'\`, once in a project. */
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {${imports}} from './element.js';
import type {MultidropCheckout} from './index.js';

type Pascal<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${Capitalize<First>}\${Pascal<Rest>}\` : Capitalize<Name>;

type Listeners = {[Name in keyof MultidropEvents as \`on\${Pascal<Name>}\`]?: MultidropListener<Name> | undefined};

export type MultidropCheckoutProps = HTMLAttributes & PublicProps & MultidropAttributes & MultidropProperties & Listeners;

/** \`$props\` and \`$emit\` are for templates only; the element has neither. */
export type MultidropCheckoutComponent = new () => MultidropCheckout & {
  $props: MultidropCheckoutProps;
  $emit: EmitFn<{[Name in keyof MultidropEvents]: MultidropListener<Name>}>;
};

declare module 'vue' {
  interface GlobalComponents {
    '${tag}': MultidropCheckoutComponent;
  }
}
`;

const svelte = tag => `/** \`<${tag}>\` in Svelte's markup: \`import type {} from 'multidrop/svelte'\`, once in a project. */
import type {HTMLAttributes} from 'svelte/elements';
import type {${imports}} from './element.js';
import type {MultidropCheckout} from './index.js';

type Listeners = {
  [Name in keyof MultidropEvents as \`on\${Name}\` | \`on:\${Name}\`]?: MultidropListener<Name> | undefined;
};

export type MultidropCheckoutProps = HTMLAttributes<MultidropCheckout> & MultidropAttributes & MultidropProperties & Listeners;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    '${tag}': MultidropCheckoutProps;
  }
}
`;
