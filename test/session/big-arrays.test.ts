/** One request for many people, and what is done when the store refuses it (R16). */
import {expect} from 'chai';
import type {Address} from '../../src/domain/address.js';
import {type Behaviours, EmulatedStore, type Fault} from '../../src/emulator/index.js';
import {people, SessionDesk} from '../support/session-desk.js';
import {planAtOnce} from '../support/plan-at-once.js';

const POST = {method: 'POST', path: '/consignments'};

/** A store whose basket has a mug for everybody. */
function storeWithMugs(count: number, behaviours: Partial<Behaviours>): EmulatedStore {
  const store = new EmulatedStore({behaviours});
  const state = store.snapshot();
  for (const line of state.checkout?.lines ?? []) line.quantity = line.name === 'Blue mug' ? count : 1;
  if (state.checkout) state.checkout.lines = state.checkout.lines.filter(({name}) => name === 'Blue mug');
  store.restore(state);
  return store;
}

/** So many people with a mug each; the store cannot take the address of those named in `culprits`. */
async function deskOf(
  count: number,
  {behaviours = {}, culprits = [], faults = []}: {behaviours?: Partial<Behaviours>; culprits?: number[]; faults?: Fault[]} = {},
): Promise<SessionDesk> {
  const desk = await SessionDesk.open({store: storeWithMugs(count + 3, behaviours)});
  desk.break(...faults);
  planFor(desk, count, culprits);
  return desk;
}

/** A mug each, what is left over goes to the first. */
function planFor(desk: SessionDesk, count: number, culprits: readonly number[] = []): void {
  const address = (i: number): Address => ({...people.Ben, firstName: `Person ${i}`, countryCode: culprits.includes(i) ? 'QQ' : 'US'});
  planAtOnce(
    desk.session,
    Array.from({length: count}, (_, i) => ({address: address(i), portions: {[desk.key('mug')]: 1}})),
  );
}

const creates = (desk: SessionDesk) => desk.acts().filter(act => act.startsWith('create'));
const bound = (people: number) => 1 + people + Math.ceil(2 * Math.log2(people));

describe('an array the store cannot take at once', () => {
  it('goes out in halves after 413, and the size that passed is remembered (R16)', async () => {
    const desk = await deskOf(8, {faults: [{kind: 'status', status: 413, match: POST, times: 2}]});
    await desk.leaveForSure();
    expect(creates(desk)).to.deep.equal(['create 8', 'create 4', 'create 2', 'create 2', 'create 2', 'create 2']);
    expect(desk.atStore()).to.deep.equal(desk.planned());
    planFor(desk, 11);
    await desk.leaveForSure();
    expect(creates(desk).slice(6)).to.deep.equal(['create 2', 'create 1']);
  });

  for (const status of [500, 504]) {
    it(`is read about after ${status}, then what is missing goes in halves (R16)`, async () => {
      const desk = await deskOf(4, {faults: [{kind: 'status', status, match: POST}]});
      await desk.leaveForSure();
      expect(creates(desk)).to.deep.equal(['create 4', 'create 2', 'create 2']);
      expect(desk.reads()).to.have.length(1);
      expect(desk.atStore()).to.deep.equal(desk.planned());
    });
  }
});

describe('an array with people the store refuses', () => {
  for (const arrayPost of ['atomic', 'partial'] as const) {
    for (const culprits of [[0], [3], [7], [2, 5]]) {
      it(`is saved without them: ${culprits.join(' and ')} of 8 (R16, arrayPost ${arrayPost})`, async () => {
        const desk = await deskOf(8, {behaviours: {arrayPost}, culprits});
        await desk.rest();
        expect(desk.atStore()).to.deep.equal(desk.planned().filter(({to}) => !culprits.some(i => to === `Person ${i}`)));
        expect(Object.values(desk.selectedAtStore())).not.to.include(null);
        const words = desk.views.map(({refusedWords}) => refusedWords);
        words.forEach((said, i) => {
          if (culprits.includes(i)) expect(said).to.match(/countryCode of an address/);
          else expect(said).to.equal(null);
        });
        expect(desk.views.filter(({standing}) => standing === 'attention')).to.have.length(culprits.length);
        expect(desk.writes().length).to.be.at.most(bound(8) * culprits.length);
        expect(desk.violations()).to.deep.equal([]);
      });
    }

    it(`of forty stays within 1 + N + 2·log2 N writes (R16, arrayPost ${arrayPost})`, async () => {
      const desk = await deskOf(40, {behaviours: {arrayPost}, culprits: [29]});
      await desk.rest();
      expect(desk.atStore()).to.have.length(39);
      expect(desk.writes().length).to.be.at.most(bound(40));
    });
  }

  it('leaves out at once whom the store names by index (R16)', async () => {
    const body = {title: 'Refused', status: 422, detail: 'No parcels for Person 2.', errors: {'2.address': ['No parcels.']}};
    const desk = await deskOf(4, {faults: [{kind: 'status', status: 422, body, match: POST}]});
    await desk.rest();
    expect(creates(desk)).to.deep.equal(['create 4', 'create 3']);
    expect(desk.views.map(({refusedWords}) => refusedWords)).to.deep.equal([null, null, 'No parcels for Person 2.', null]);
  });

  it("are a problem at Continue with the store's sentence, and are sent again once changed (R16, R23)", async () => {
    const desk = await deskOf(3, {culprits: [1]});
    await desk.rest();
    const outcome = await desk.leave();
    expect(outcome.kind === 'problems' && outcome.problems.map(({kind}) => kind)).to.deep.equal(['missing-fields']);
    const writes = desk.writes().length;
    await desk.rest();
    expect(desk.writes().length, 'not sent again unchanged').to.equal(writes);
    const [, second] = desk.state.plan.deliveries;
    if (second) desk.session.edit({kind: 'set-address', id: second.id, address: {...people.Cleo, firstName: 'Person 1'}});
    expect(await desk.leaveForSure()).to.deep.equal({kind: 'ready'});
    expect(desk.atStore()).to.deep.equal(desk.planned());
  });

  it('are those beyond the number of consignments the store takes (R16, limits tight)', async () => {
    const desk = await deskOf(12, {behaviours: {limits: 'tight'}});
    await desk.rest();
    expect(desk.atStore()).to.have.length(10);
    expect(desk.views.filter(({refusedWords}) => refusedWords?.includes('10 consignments'))).to.have.length(2);
    expect(desk.writes().length).to.be.at.most(2 * bound(12));
  });
});
