/** A handful of plans in every behaviour of the store, alone and in sampled pairs: all end the same way. */
import {expect} from 'chai';
import * as fc from 'fast-check';
import {type Behaviours, behaviourTable} from '../../src/emulator/index.js';
import {noticeable} from '../soak/behaviour-choices.js';
import {SessionDesk} from '../support/session-desk.js';

/** What a shopper does after opening; each ends in a plan that can go to payment. `writes`: the most it may cost. */
const acts: Record<string, {readonly writes: number; readonly run: (desk: SessionDesk) => Promise<void>}> = {
  'a new plan': {
    writes: 4,
    run: async desk => {
      desk.plan({Ada: {mug: 1, towel: 1}, Ben: {mug: 1, notebook: 1}, Cleo: {mug: 1}});
      await desk.leaveForSure();
    },
  },
  'units moved to another': {
    writes: 8,
    run: async desk => {
      desk.plan({Ada: {mug: 2, towel: 1}, Ben: {mug: 1, notebook: 1}});
      await desk.leaveForSure();
      desk.give('mug', 1, 'Ben');
      await desk.leaveForSure();
    },
  },
  'units moved to somebody new and back': {
    writes: 12,
    run: async desk => {
      desk.plan({Ada: {mug: 3}, Ben: {towel: 1, notebook: 1}});
      await desk.leaveForSure();
      desk.give('mug', 2, 'Cleo');
      await desk.rest();
      desk.give('mug', 2, 'Ada');
      desk.session.edit({kind: 'remove-delivery', id: desk.idOf('Cleo')});
      await desk.leaveForSure();
    },
  },
  'a swap between two': {
    writes: 9,
    run: async desk => {
      desk.plan({Ada: {mug: 2, towel: 1}, Ben: {mug: 1, notebook: 1}});
      await desk.leaveForSure();
      desk.plan({Ada: {mug: 1, notebook: 1}, Ben: {mug: 2, towel: 1}});
      await desk.leaveForSure();
    },
  },
  'a swap within the same deliveries': {
    writes: 8,
    run: async desk => {
      desk.plan({Ada: {mug: 2, towel: 1}, Ben: {mug: 1, notebook: 1}});
      await desk.leaveForSure();
      desk.give('towel', 1, 'Ben');
      desk.give('notebook', 1, 'Ada');
      await desk.leaveForSure();
    },
  },
  'all to one': {
    writes: 7,
    run: async desk => {
      desk.plan({Ada: {mug: 1, towel: 1}, Ben: {mug: 1, notebook: 1}, Cleo: {mug: 1}});
      await desk.leaveForSure();
      desk.session.edit({kind: 'all-to-one', id: desk.idOf('Ben')});
      await desk.leaveForSure();
    },
  },
  'a person removed': {
    writes: 8,
    run: async desk => {
      desk.plan({Ada: {mug: 1, towel: 1}, Ben: {mug: 1, notebook: 1}, Cleo: {mug: 1}});
      await desk.leaveForSure();
      desk.session.edit({kind: 'remove-delivery', id: desk.idOf('Ben')});
      await desk.leaveForSure();
    },
  },
};

/** Every unit of the basket, as three mugs, a towel and a notebook to begin with. */
function unitsAtStore(desk: SessionDesk): Record<string, number> {
  const units: Record<string, number> = {};
  for (const line of desk.store.snapshot().checkout?.lines ?? []) units[line.name] = (units[line.name] ?? 0) + line.quantity;
  return units;
}

async function expectEqual(name: string, behaviours: Partial<Behaviours>, seed = 1): Promise<void> {
  const act = acts[name];
  const desk = await SessionDesk.open({behaviours, seed});
  const units = unitsAtStore(desk);
  await act?.run(desk);
  const label = `${name}, ${JSON.stringify(behaviours)}: ${desk.acts().join(', ')}`;
  expect(desk.atStore(), label).to.deep.equal(desk.planned());
  expect(Object.values(desk.selectedAtStore()), label).not.to.include(null);
  expect(
    desk.views.every(({confirmed, standing}) => confirmed !== null || standing === 'folded'),
    label,
  ).to.equal(true);
  expect(desk.violations(), label).to.deep.equal([]);
  expect(unitsAtStore(desk), label).to.deep.equal(units);
  expect(desk.reads().length, label).to.equal(0);
  expect(desk.writes().length, label).to.be.at.most(act?.writes ?? 0);
}

for (const name of Object.keys(acts)) {
  describe(`${name} ends with the store as planned`, () => {
    for (const behaviour of noticeable) {
      for (const value of behaviourTable[behaviour].values) {
        it(`${behaviour} ${value}`, () => expectEqual(name, {[behaviour]: value}));
      }
    }
  });
}

describe('pairs of behaviours', () => {
  it('end with the store as planned, too', async function () {
    this.timeout(60_000);
    const one = fc
      .constantFrom(...noticeable)
      .chain(behaviour => fc.constantFrom(...behaviourTable[behaviour].values).map(value => [behaviour, value] as const));
    const some = fc
      .uniqueArray(one, {minLength: 2, maxLength: 6, selector: ([behaviour]) => behaviour})
      .map(entries => Object.fromEntries(entries) as Partial<Behaviours>);
    await fc.assert(fc.asyncProperty(fc.constantFrom(...Object.keys(acts)), some, fc.integer({min: 1, max: 50}), expectEqual), {
      seed: 20260301,
      numRuns: 250,
    });
  });
});
