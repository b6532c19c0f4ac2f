/** The element in templates of React, Vue and Svelte, as their compilers look it up. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Packed} from '../../support/packed.js';
import {compile, compilerOptions} from './compile.js';

const inReact = `
import type {} from 'multidrop/react';
import type {ContinueEvent, Plan} from 'multidrop';

let plan: Plan | null = null;
export const checkout = (
  <multidrop-checkout
    checkout-id="c1"
    allow-split
    theme="dark"
    request-timeout="5000"
    className="wide"
    notices={['One.']}
    arrivalDate={(option, {address}) => (address.countryCode === 'GB' && option.description ? new Date() : null)}
    ref={element => void element?.validate()}
    onmultidrop-change={event => {
      const reason: string = event.reason;
      plan = event.complete && reason ? event.currentTarget.plan : null;
    }}
    onmultidrop-continue={(event: ContinueEvent) => event.waitUntil(Promise.resolve(plan !== null))}
  >
    <p slot="legal">Terms</p>
  </multidrop-checkout>
);
export const wrong = [
  // @ts-expect-error There is no such theme.
  <multidrop-checkout key="1" theme="pink" />,
  // @ts-expect-error Nor such a view.
  <multidrop-checkout key="2" view="map" />,
  // @ts-expect-error Sentences are texts.
  <multidrop-checkout key="3" notices={[1]} />,
  // @ts-expect-error It tells how many deliveries there are, and no names.
  <multidrop-checkout key="4" onmultidrop-change={event => event.names} />,
  // @ts-expect-error No other element is defined by the package for pages.
  <multidrop-plan key="5" />,
];
`;

/** What Vue's compiler makes of a template: the component by the name of its tag, attributes as its props, listeners as emitted events. */
const inVue = `
import type {} from 'multidrop/vue';
import type {GlobalComponents} from 'vue';

type Checkout = InstanceType<GlobalComponents['multidrop-checkout']>;
type Props = Checkout['$props'];
export const given: Props = {
  'checkout-id': 'c1',
  theme: 'dark',
  drafts: 'memory',
  class: 'wide',
  notices: ['One.'],
  onMultidropChange: ({complete, currentTarget}) => complete && currentTarget.plan,
};
export const listen = (emit: Checkout['$emit'], element: Checkout): Promise<unknown> => {
  void emit;
  return element.setPlan([]);
};
// @ts-expect-error There is no such theme.
export const pink: Props = {theme: 'pink'};
// @ts-expect-error Nor such a fact of the event.
export const names: Props = {onMultidropChange: event => event.names};
`;

const inSvelte = `
import type {} from 'multidrop/svelte';
import type {SvelteHTMLElements} from 'svelte/elements';

type Props = SvelteHTMLElements['multidrop-checkout'];
export const given: Props = {
  'checkout-id': 'c1',
  theme: 'dark',
  class: 'wide',
  notices: ['One.'],
  'onmultidrop-change': ({complete, currentTarget}) => complete && currentTarget.plan,
  'on:multidrop-continue': event => event.preventDefault(),
};
// @ts-expect-error There is no such theme.
export const pink: Props = {theme: 'pink'};
// @ts-expect-error Nor such a fact of the event.
export const names: Props = {'onmultidrop-change': event => event.names};
`;

const frameworks = [
  {name: 'React', file: 'checkout.tsx', text: inReact, beside: ['@types/react', 'csstype']},
  {name: 'Vue', file: 'checkout.ts', text: inVue, beside: ['vue']},
  {name: 'Svelte', file: 'checkout.ts', text: inSvelte, beside: ['svelte']},
];

const settings = {...compilerOptions, jsx: 'react-jsx', lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: []};

export function templateTypes(packed: () => Packed): void {
  describe('the types of the element in templates', () => {
    for (const {name, file, text, beside} of frameworks) {
      it(`are found by ${name}, and refuse what makes no sense`, () => {
        const files = {[file]: text, 'tsconfig.json': JSON.stringify({compilerOptions: settings})};
        const root = packed().project(`templates-${name.toLowerCase()}`, files, beside);
        assert.equal(compile(root, {moduleResolution: 'bundler', skipLibCheck: false}), '');
      });
    }
  });
}
