/** One writer at a time across tabs (R19), with a lock manager that a test can hold itself. */
import {expect} from 'chai';
import type {Locks} from '../../src/session/writers-lock.js';
import {FakeLocks} from '../support/fake-locks.js';
import {SessionDesk, type Shares} from '../support/session-desk.js';

const twoPeople: Shares = {Ada: {mug: 2, towel: 1}, Ben: {mug: 1, notebook: 1}};

const locksOf = (locks: FakeLocks): NonNullable<Locks> => locks;

describe('the lock', () => {
  it("is held while requests go out, for one sync only, by the checkout's name (R19)", async () => {
    const locks = new FakeLocks();
    const desk = await SessionDesk.open({locks: locksOf(locks)});
    const held: boolean[] = [];
    desk.onRequest = method => {
      if (method !== 'GET') held.push(locks.isHeld);
    };
    desk.plan(twoPeople);
    await desk.pass(600);
    expect(locks.isHeld, 'between deliveries and options').to.equal(false);
    await desk.rest();
    expect(held).to.deep.equal([true, true, true]);
    expect(locks.isHeld).to.equal(false);
    expect(locks.asked).to.deep.equal(Array.from({length: 2}, () => `multidrop ${desk.store.checkoutId}`));
  });

  it('is not held while nothing is to be sent (R19)', async () => {
    const locks = new FakeLocks();
    const desk = await SessionDesk.open({scenario: 'two-consignments', locks: locksOf(locks)});
    await desk.pass(60_000);
    await desk.leave();
    expect(locks.asked).to.deep.equal([]);
  });

  it('is not held while the store asks for patience (R19)', async () => {
    const locks = new FakeLocks();
    const desk = await SessionDesk.open({
      locks: locksOf(locks),
      faults: [{kind: 'status', status: 429, headers: {'Retry-After': '9'}, match: {method: 'POST'}}],
    });
    desk.plan(twoPeople);
    await desk.pass(5000);
    expect(desk.state.activity).to.deep.equal({kind: 'waiting', for: 'store', leaving: false});
    expect(locks.isHeld).to.equal(false);
    await desk.rest();
    expect(desk.atStore()).to.deep.equal(desk.planned());
  });

  it('is not held after the network died (R19)', async () => {
    const locks = new FakeLocks();
    const desk = await SessionDesk.open({locks: locksOf(locks)});
    desk.break({kind: 'lose-request', times: 'always'});
    desk.plan(twoPeople);
    await desk.rest();
    expect(desk.state.activity.kind).to.equal('stopped');
    expect(locks.isHeld).to.equal(false);
  });
});

describe('another tab that saves', () => {
  it('is waited for, and said so after 10 s (R19)', async () => {
    const locks = new FakeLocks();
    const desk = await SessionDesk.open({locks: locksOf(locks)});
    const release = locks.hold();
    desk.plan(twoPeople);
    await desk.pass(600 + 9999);
    expect(desk.state.activity.kind).to.equal('idle');
    await desk.pass(1);
    expect(desk.state.activity).to.deep.equal({kind: 'waiting', for: 'other-tab', leaving: false});
    expect(desk.acts()).to.deep.equal([]);
    release();
    await desk.rest();
    expect(desk.atStore()).to.deep.equal(desk.planned());
    expect(desk.state.activity.kind).to.equal('idle');
  });

  it('and the shopper may stop waiting for it (R19, R23)', async () => {
    const locks = new FakeLocks();
    const desk = await SessionDesk.open({locks: locksOf(locks)});
    const release = locks.hold();
    desk.plan(twoPeople);
    const leaving = desk.session.leave();
    await desk.pass(10_000);
    expect(desk.state.activity).to.deep.equal({kind: 'waiting', for: 'other-tab', leaving: true});
    desk.session.cancelLeaving();
    expect(await desk.untilDone(leaving)).to.deep.equal({kind: 'cancelled'});
    release();
    await desk.rest();
    expect(desk.atStore()).to.deep.equal(desk.planned());
  });

  it('is believed to have changed something: what the store has is read before anything is written over it (R14, R19)', async () => {
    const locks = new FakeLocks();
    const one = await SessionDesk.open({scenario: 'two-consignments', locks: locksOf(locks), behaviours: {version: 'absent'}});
    const other = await SessionDesk.open({store: one.store, clock: one.clock});
    const asked: string[] = [];
    one.onRequest = method => asked.push(method);
    const release = locks.hold();
    one.give('notebook', 1, 'Dan');
    await one.pass(1000);
    other.give('mug', 1, 'Cleo');
    await other.leaveForSure();
    release();
    await one.rest();
    expect(asked[0]).to.equal('GET');
    expect(one.atStore().map(({to}) => to)).to.include.members(['Cleo', 'Dan']);
    expect(one.planned()).to.deep.equal(one.atStore());
  });

  it('never writes at the same time: two sessions on one store end with one plan', async () => {
    const locks = new FakeLocks();
    const one = await SessionDesk.open({locks: locksOf(locks)});
    const two = await SessionDesk.open({store: one.store, clock: one.clock, locks: locksOf(locks)});
    one.plan(twoPeople);
    two.plan({Cleo: {mug: 3, towel: 1, notebook: 1}});
    await one.rest();
    await two.rest();
    expect(one.violations()).to.deep.equal([]);
    expect([JSON.stringify(one.planned()), JSON.stringify(two.planned())]).to.include(JSON.stringify(one.atStore()));
  });
});
