/** Every visit of the soak that ever failed, with nothing left in it but what it took. The name says what was wrong. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Script} from './script.js';
import {visit} from './visit.js';

const onceFailed: Record<string, Script> = {
  'Continue failed with a bug where its read found that the shopper had signed out': {
    seed: 50068,
    scenario: 'default',
    behaviours: {},
    hasLocks: true,
    steps: [
      {by: 'shopper', tab: 0, act: {kind: 'plan', names: ['Ben']}},
      {by: 'shopper', tab: 0, act: {kind: 'continue'}},
      {by: 'store', act: {kind: 'sign-out'}},
    ],
  },
  'the only delivery was refused for ever where a line it named was gone and the store has no versions': {
    seed: 2146,
    scenario: 'bundle',
    behaviours: {version: 'absent'},
    hasLocks: false,
    steps: [{by: 'store', act: {kind: 'remove-line', line: 7}}],
  },
  'a delivery was refused for ever where its consignment was gone and the store says 400 to that': {
    seed: 84,
    scenario: 'default',
    behaviours: {version: 'absent', unknownId: '400', freshCheckout: 'one-with-all'},
    hasLocks: true,
    steps: [{by: 'store', act: {kind: 'sign-out'}}],
  },
  'a write that was out at a reload and arrived late counted as somebody else’s change, and took an edit back': {
    seed: 1537,
    scenario: 'default',
    behaviours: {},
    hasLocks: true,
    steps: [
      {by: 'shopper', tab: 0, act: {kind: 'plan', names: ['Cleo', 'Dan', 'Eva']}},
      {by: 'page', act: 'reload', tab: 0, during: {nth: 1, moment: 'going'}},
      {by: 'shopper', tab: 1, act: {kind: 'give', product: 4, quantity: 3, to: 'Eva'}, during: {nth: 1, moment: 'going'}},
      {by: 'time', ms: 4000},
    ],
  },
  'a session that was ended while it loaded went on, and wrote': {
    seed: 70777,
    scenario: 'default',
    behaviours: {},
    hasLocks: true,
    steps: [
      {by: 'shopper', tab: 0, act: {kind: 'plan', names: ['Ada', 'Cleo', 'Ben']}},
      {by: 'page', act: 'reload', tab: 1, during: {nth: 1, moment: 'going'}},
      {by: 'page', act: 'reload', tab: 0},
      {by: 'shopper', tab: 0, act: {kind: 'give', product: 1, quantity: 3, to: 'Eva'}},
    ],
  },
  'the other tab never heard of a write whose answer was lost': {
    seed: 71550,
    scenario: 'two-consignments',
    behaviours: {},
    hasLocks: true,
    steps: [
      {by: 'page', act: 'open-tab', tab: 0},
      {by: 'network', faults: [{kind: 'lose-answer', match: {path: '/consignments'}, nth: 1}]},
      {by: 'shopper', tab: 0, act: {kind: 'continue'}},
      {by: 'shopper', tab: 1, act: {kind: 'choose', who: 4, option: 3}},
    ],
  },
  'what a store with a limit does not take was searched for in more requests than an act may cost': {
    seed: 401984,
    scenario: 'many',
    behaviours: {limits: 'tight'},
    hasLocks: false,
    steps: [
      {by: 'shopper', tab: 0, act: {kind: 'plan', names: ['Dan', 'Dan', 'Ben']}},
      {by: 'time', ms: 4000},
      {by: 'shopper', tab: 0, act: {kind: 'undo'}},
    ],
  },
};

describe('a visit that once failed', () => {
  for (const [name, script] of Object.entries(onceFailed)) {
    it(`ends well: ${name} (seed ${script.seed})`, async () => {
      const {failure, requests} = await visit(script);
      assert.equal(failure, null, [failure, ...requests].join('\n'));
    });
  }
});
