/** The package in a program without a page. */
import assert from 'node:assert/strict';
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import type {Packed} from '../../support/packed.js';

/** A basket to two people, from nothing to ready to pay. */
const order = `
import {CheckoutClient, CheckoutSession, viewDeliveries} from 'multidrop/headless';
import {EmulatedStore, emulatedFetch} from 'multidrop/emulator';

const store = new EmulatedStore();
const client = new CheckoutClient({fetch: emulatedFetch(store), cookies: () => 'XSRF-TOKEN=' + store.csrfToken});
const session = new CheckoutSession({client});
await session.open();
const [{portions}] = session.state.plan.deliveries;
const {addresses} = session.state.checkout.customer;
const [first, ...others] = Object.entries(portions);
session.setPlan([
  {address: addresses[0], portions: Object.fromEntries([first])},
  {address: addresses[1], portions: Object.fromEntries(others)},
]);
const outcome = await session.leave();
const people = viewDeliveries(session.state).map(({delivery, standing, confirmed}) => [delivery.address.firstName, standing, Boolean(confirmed)]);
session.end();
console.log(JSON.stringify({
  outcome,
  people,
  hasPage: typeof document !== 'undefined',
  consignments: store.snapshot().checkout.consignments.length,
  violations: store.journal().flatMap(({violations}) => violations),
}));
`;

export function inNode(packed: () => Packed): void {
  describe('the package in Node', () => {
    it('sends a basket to two people with the headless session, asking the emulated store', () => {
      const root = packed().project('node', {'order.js': order});
      assert.deepEqual(JSON.parse(execFileSync(process.execPath, ['order.js'], {cwd: root, encoding: 'utf8'})), {
        outcome: {kind: 'ready'},
        people: [
          ['Ada', 'saved', true],
          ['Ben', 'saved', true],
        ],
        hasPage: false,
        consignments: 2,
        violations: [],
      });
    });

    it('has a command that starts a store', async () => {
      const root = packed().project('command', {});
      const command = join(root, 'node_modules/multidrop', packed().description.bin['multidrop-store'] ?? '');
      const child = spawn(process.execPath, [command, '--port', '0', '--scenario', 'guest'], {stdio: ['ignore', 'pipe', 'inherit']});
      try {
        const [said] = (await once(child.stdout, 'data')) as [Buffer];
        const url = /http:\S+/.exec(said.toString())?.[0] ?? '';
        assert.equal((await fetch(`${url}/api/storefront/carts`)).status, 200);
      } finally {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
    });
  });
}
