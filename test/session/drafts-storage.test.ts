/** Where drafts are kept (R21): on the device, in memory where that cannot be or shall not be, by two tabs at once. */
import {expect} from 'chai';
import {EmulatedStore} from '../../src/emulator/index.js';
import {FakeStorage} from '../support/fake-storage.js';
import {people, SessionDesk, type DeskOptions, type Shares} from '../support/session-desk.js';

const twoPeople: Shares = {Ada: {mug: 2, towel: 1}, Ben: {mug: 1, notebook: 1}};

const full = () => Object.assign(new FakeStorage(), {isFull: true});
const forbidden = () => Object.assign(new FakeStorage(), {isForbidden: true});

describe('without a storage to keep drafts in', () => {
  const storages: Record<string, () => Storage | null> = {none: () => null, 'a full one': full, 'a forbidden one': forbidden};
  for (const [name, make] of Object.entries(storages)) {
    it(`(${name}) the plan is still there when the session is opened again after a failure (R21)`, async () => {
      const desk = await SessionDesk.open({storage: make()});
      desk.plan(twoPeople);
      await desk.leaveForSure();
      desk.session.edit({kind: 'add-delivery', id: desk.session.newDeliveryId(), address: people.Cleo});
      const {plan} = desk.state;
      desk.break({kind: 'lose-request'});
      await desk.session.open();
      expect(desk.session.state.phase).to.equal('failed');
      await desk.session.retry();
      expect(desk.state.plan).to.deep.equal(plan);
    });

    it(`(${name}) an order is known for what it is (R22)`, async () => {
      const desk = await SessionDesk.open({storage: make(), scenario: 'two-consignments'});
      await desk.leave();
      desk.session.left();
      desk.act({kind: 'place-order'});
      await desk.session.open();
      expect(desk.session.state).to.include({phase: 'failed', left: true});
    });

    it(`(${name}) the plan outlives the session in the memory it was given (R21)`, async () => {
      const draftMemory = new Map<string, string>();
      const storage = make();
      const desk = await SessionDesk.open({storage, draftMemory});
      desk.plan(twoPeople);
      desk.session.end();
      const after = await SessionDesk.open({storage, draftMemory, store: desk.store, clock: desk.clock});
      expect(after.state.plan).to.deep.equal(desk.state.plan);
    });
  }

  it('what is kept in memory goes at sign-out like anything else (R21)', async () => {
    const draftMemory = new Map<string, string>();
    const desk = await SessionDesk.open({draftMemory});
    desk.plan(twoPeople);
    desk.session.end();
    expect([...draftMemory.keys()].map(key => key.split(' ')[1])).to.have.members(['draft', 'history']);
    desk.act({kind: 'sign-out'});
    await SessionDesk.open({draftMemory, store: desk.store, clock: desk.clock});
    expect(draftMemory.size).to.equal(0);
  });

  it('what the device had before stays there, and what it takes again is not kept twice (R21)', async () => {
    const [storage, tabStorage] = [new FakeStorage(), new FakeStorage()];
    const draftMemory = new Map<string, string>();
    const desk = await SessionDesk.open({storage, tabStorage, draftMemory});
    desk.plan(twoPeople);
    desk.session.keepDraftNow();
    const [key = ''] = storage.drafts;
    const before = storage.getItem(key);
    storage.isFull = true;
    desk.give('mug', 1, 'Cleo');
    desk.session.keepDraftNow();
    expect(storage.getItem(key)).to.equal(before);
    expect([...draftMemory.keys()]).to.deep.equal([key]);
    storage.isFull = false;
    desk.give('towel', 1, 'Cleo');
    desk.session.keepDraftNow();
    expect(storage.getItem(key)).to.include('Cleo');
    expect([...draftMemory.keys()]).to.deep.equal([]);
  });
});

describe('drafts kept in memory by choice', () => {
  const inMemory = (options: DeskOptions) => SessionDesk.open({...options, drafts: 'memory'});

  it('write nothing to the device: no plan, no mark of the tab, no word of leaving (R21)', async () => {
    const [storage, tabStorage] = [new FakeStorage(), new FakeStorage()];
    const desk = await inMemory({storage, tabStorage, scenario: 'guest'});
    desk.plan(twoPeople);
    desk.session.keepDraftNow();
    await desk.leaveForSure();
    desk.session.left();
    desk.session.end();
    expect([storage.length, tabStorage.length]).to.deep.equal([0, 0]);
    await desk.session.open();
    expect(desk.planned()).to.have.length(2);
  });

  it('take what an earlier visit wrote for the checkout off the device, and go on with it (R21)', async () => {
    const [storage, tabStorage] = [new FakeStorage(), new FakeStorage()];
    const before = await SessionDesk.open({storage, tabStorage});
    before.plan(twoPeople);
    before.session.end();
    const guests = `multidrop draft ${before.store.checkoutId} 0`;
    storage.setItem(guests, '{"version":99}');
    expect(storage.drafts).to.have.length(2);
    const desk = await inMemory({storage, tabStorage, store: before.store, clock: before.clock});
    expect(storage.drafts).to.deep.equal([]);
    expect(desk.state.plan).to.deep.equal(before.state.plan);
    await desk.rest();
    expect(storage.drafts).to.deep.equal([]);
  });

  it('still rid the device of what is old (R21)', async () => {
    const storage = new FakeStorage();
    const desk = await SessionDesk.open({storage});
    desk.plan(twoPeople);
    desk.session.end();
    desk.clock.turnTo(desk.clock.now() + 7 * 24 * 60 * 60 * 1000 + 1);
    await inMemory({storage, clock: desk.clock, seed: 2});
    expect(storage.drafts).to.deep.equal([]);
  });
});

describe('two tabs that keep the same draft', () => {
  async function twoTabs(storage = new FakeStorage()) {
    const one = await SessionDesk.open({storage, tabStorage: new FakeStorage()});
    const two = await SessionDesk.open({storage, tabStorage: new FakeStorage(), store: one.store, clock: one.clock});
    /** What somebody would find who opened the checkout now; a store of its own, which the others never hear of. */
    const third = () => {
      const store = new EmulatedStore();
      store.restore(one.store.snapshot());
      return SessionDesk.open({storage, store, clock: one.clock});
    };
    return {one, two, third, storage};
  }

  it('replace it whole: the last one stays (R21)', async () => {
    const {one, two, third, storage} = await twoTabs();
    one.plan(twoPeople);
    two.plan({Cleo: {mug: 3, towel: 1}, Dan: {notebook: 1}});
    two.session.keepDraftNow();
    one.session.keepDraftNow();
    expect((await third()).state.plan).to.deep.equal(one.state.plan);
    two.give('mug', 1, 'Eva');
    two.session.keepDraftNow();
    expect((await third()).state.plan).to.deep.equal(two.state.plan);
    expect(storage.drafts).to.have.length(1);
  });

  it('keep each its own way back (R9)', async () => {
    const {one, two} = await twoTabs();
    one.plan(twoPeople);
    one.give('mug', 1, 'Ben');
    two.plan({Cleo: {mug: 3, towel: 1}, Dan: {notebook: 1}});
    two.session.keepDraftNow();
    one.session.undo();
    expect(one.planned().map(({to}) => to)).to.deep.equal(['Ada', 'Ben']);
    two.session.undo();
    expect(two.planned().map(({to}) => to)).to.deep.equal(['']);
  });

  it('bear it when the other takes it away (R21)', async () => {
    const {one, two, third, storage} = await twoTabs();
    one.plan(twoPeople);
    one.session.keepDraftNow();
    storage.clear();
    two.session.edit({kind: 'add-delivery', id: two.session.newDeliveryId(), address: people.Ben});
    two.session.keepDraftNow();
    expect((await third()).state.plan).to.deep.equal(two.state.plan);
    one.give('mug', 1, 'Ben');
    one.session.end();
    expect((await third()).state.plan).to.deep.equal(one.state.plan);
  });
});
