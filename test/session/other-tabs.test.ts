/** Two tabs on one checkout: each hears of the other, and neither overwrites the other's newer work (R14, R19). */
import {expect} from 'chai';
import type {Locks} from '../../src/session/writers-lock.js';
import {FakeChannels} from '../support/fake-channels.js';
import {FakeLocks} from '../support/fake-locks.js';
import {SessionDesk, type Shares} from '../support/session-desk.js';

const twoPeople: Shares = {Ada: {mug: 2, towel: 1}, Ben: {mug: 1, notebook: 1}};

interface Tabs {
  readonly one: SessionDesk;
  readonly two: SessionDesk;
  /** Requests of the second tab. */
  readonly ofTwo: string[];
  readonly channels: FakeChannels;
}

async function twoTabs(): Promise<Tabs> {
  const channels = new FakeChannels();
  const locks: Locks = new FakeLocks();
  const one = await SessionDesk.open({scenario: 'two-consignments', openChannel: channels.open, locks});
  const two = await SessionDesk.open({store: one.store, clock: one.clock, openChannel: channels.open, locks});
  const ofTwo: string[] = [];
  two.onRequest = method => ofTwo.push(method);
  return {one, two, ofTwo, channels};
}

describe('another tab that wrote', () => {
  it('is heard of, read once, and its work is shown here with a sentence and a way back (R14)', async () => {
    const {one, two, ofTwo} = await twoTabs();
    const earlier = two.planned();
    one.give('mug', 1, 'Cleo');
    await one.rest();
    await two.settle();
    expect(two.planned()).to.deep.equal(one.planned());
    expect(new Set(ofTwo)).to.deep.equal(new Set(['GET']));
    expect(two.state.notices.map(notice => notice.kind === 'earlier-plan' && notice.since)).to.deep.equal(['changed-elsewhere']);
    two.session.bringBackEarlierPlan();
    expect(two.planned()).to.deep.equal(earlier);
    await two.rest();
    expect(two.atStore()).to.deep.equal(earlier);
    expect(one.planned(), 'and the first tab follows').to.deep.equal(earlier);
  });

  it('is heard of where the answer to the write was lost', async () => {
    const {one, two} = await twoTabs();
    one.break({kind: 'lose-answer', match: {method: 'PUT'}});
    one.choose('Ben', 'Express');
    await one.rest();
    await two.settle();
    expect(two.view('Ben').confirmed?.description).to.equal('Express');
    expect(one.view('Ben').confirmed?.description).to.equal('Express');
  });

  it('costs nothing here but the read', async () => {
    const {one, two, ofTwo} = await twoTabs();
    one.give('mug', 1, 'Cleo');
    await one.rest();
    await two.rest();
    expect(ofTwo.length).to.be.within(1, one.writes().length);
    expect(new Set(ofTwo)).to.deep.equal(new Set(['GET']));
  });

  it('and what is not sent from here yet are put together', async () => {
    const {one, two} = await twoTabs();
    two.give('notebook', 1, 'Dan');
    one.give('mug', 1, 'Cleo');
    await one.pass(600);
    await two.rest();
    await one.rest();
    const names = two.atStore().map(({to, units}) => `${to}: ${Object.keys(units).join()}`);
    expect(names).to.include('Cleo: Blue mug');
    expect(names).to.include('Dan: Notebook');
    expect(two.planned()).to.deep.equal(two.atStore());
    expect(one.planned()).to.deep.equal(two.atStore());
    expect(one.violations()).to.deep.equal([]);
  });

  it('is told of nothing but that there is news: no address, no item', async () => {
    const {one, channels} = await twoTabs();
    one.give('mug', 1, 'Cleo');
    await one.rest();
    expect(new Set(channels.said.map(([name, data]) => `${name}: ${String(data)}`))).to.deep.equal(
      new Set([`multidrop ${one.store.checkoutId}: the store has something new`]),
    );
  });

  it('is not heard any more once the session ended', async () => {
    const {one, two, ofTwo} = await twoTabs();
    two.session.end();
    one.give('mug', 1, 'Cleo');
    await one.rest();
    expect(ofTwo).to.deep.equal([]);
  });
});

describe('a change made elsewhere and met by a conflict', () => {
  it('is taken over, and the edit here goes out after it (R17)', async () => {
    const one = await SessionDesk.open({scenario: 'two-consignments'});
    const two = await SessionDesk.open({store: one.store, clock: one.clock});
    one.give('mug', 1, 'Cleo');
    await one.rest();
    two.give('notebook', 1, 'Dan');
    await two.rest();
    expect(two.atStore().map(({to}) => to)).to.include.members(['Cleo', 'Dan']);
    expect(two.planned()).to.deep.equal(two.atStore());
    expect(two.state.notices.some(({kind}) => kind === 'earlier-plan')).to.equal(true);
  });

  it('is not seen in a write of ours that was taken back while its answer was lost (R15)', async () => {
    const desk = await SessionDesk.open({scenario: 'two-consignments'});
    const before = desk.planned();
    desk.break({kind: 'lose-answer', match: {method: 'PUT'}});
    desk.onRequest = method => {
      if (method !== 'PUT') return;
      desk.onRequest = () => undefined;
      desk.session.undo();
    };
    desk.give('mug', 1, 'Ben');
    await desk.rest();
    expect(desk.planned()).to.deep.equal(before);
    expect(desk.atStore()).to.deep.equal(before);
    expect(desk.state.notices).to.deep.equal([]);
  });

  it('is not seen where a write of ours may have been the cause (R15)', async () => {
    const desk = await SessionDesk.open();
    desk.break({kind: 'lose-answer', match: {method: 'POST'}});
    desk.plan(twoPeople);
    await desk.rest();
    expect(desk.atStore()).to.deep.equal(desk.planned());
    expect(desk.state.notices).to.deep.equal([]);
  });
});
