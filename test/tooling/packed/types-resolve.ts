/** The types, in a project that takes nothing on trust: declarations of others are checked, too. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Packed} from '../../support/packed.js';
import {compile, compilerOptions} from './compile.js';

const inPage = `
import {ContinueEvent, registerWords, type Address, type AddressVerdict, type MultidropCheckout, type PlanEdit} from 'multidrop';
import {CheckoutClient, CheckoutFailure, CheckoutSession, sums, viewDeliveries, type FailureReason} from 'multidrop/headless';
import {de} from 'multidrop/locales/de';
import {EmulatedStore, emulatedFetch, type Behaviours} from 'multidrop/emulator';

const element = document.querySelector('multidrop-checkout');
const same: MultidropCheckout | null = element;
if (element) {
  element.fetch = emulatedFetch(new EmulatedStore({scenario: 'guest'}));
  element.addressValidator = async (address: Address): Promise<AddressVerdict> => ({kind: 'suggest', address});
  element.words = {continueToPayment: 'Pay now', shippingFor: person => person.toUpperCase()};
  element.session?.edit({kind: 'split-evenly'} satisfies PlanEdit);
  element.addEventListener('multidrop-continue', event => {
    if (event instanceof ContinueEvent) console.log(event.url.length, same);
  });
}
registerWords('de-CH', {...de, goods: 'Ware'});

export async function total(id: string): Promise<number | FailureReason> {
  const session = new CheckoutSession({client: new CheckoutClient({base: '/fr'}), checkoutId: id});
  try {
    await session.open();
    const {state} = session;
    if (state.phase !== 'open') return 0;
    const names: (string | undefined)[] = viewDeliveries(state).map(({delivery}) => delivery.address?.firstName);
    return names.length + Object.keys(sums(state)).length;
  } catch (error) {
    if (error instanceof CheckoutFailure) return error.reason;
    throw error;
  }
}
export const habits: Partial<Behaviours> = {otherSelections: 'kept'};
// @ts-expect-error Types that were not found would be any, and let this pass.
export const wrong: Partial<Behaviours> = {otherSelections: 'whatever'};
// @ts-expect-error The same of the elements.
element?.noSuchProperty;
`;

const onServer = `
import {EmulatedStore} from 'multidrop/emulator';
import {mswHandlers} from 'multidrop/emulator/msw';
import {startServer} from 'multidrop/emulator/server';

export const handlers: readonly object[] = mswHandlers(new EmulatedStore());
export const url: Promise<string> = startServer({port: 0}).then(server => server.url);
`;

export function typesResolve(packed: () => Packed): void {
  describe('the types of the package', () => {
    for (const [moduleResolution, module] of [
      ['bundler', 'esnext'],
      ['nodenext', 'nodenext'],
    ] as const) {
      it(`resolve in a page's script under "${moduleResolution}", with nothing beside them`, () => {
        const root = packed().project(`types-${moduleResolution}`, {
          'page.ts': inPage,
          'tsconfig.json': JSON.stringify({compilerOptions: {...compilerOptions, lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: []}}),
        });
        assert.equal(compile(root, {moduleResolution, module, skipLibCheck: false}), '');
      });
    }

    it('resolve in Node', () => {
      const files = {
        'server.ts': onServer,
        'tsconfig.json': JSON.stringify({compilerOptions: {...compilerOptions, lib: ['ES2022', 'DOM'], types: ['node']}}),
      };
      const root = packed().project('server-types', files, ['msw', '@types/node']);
      // msw's own declarations are not clean.
      assert.equal(compile(root, {moduleResolution: 'nodenext', module: 'nodenext', skipLibCheck: true}), '');
    });
  });
}
