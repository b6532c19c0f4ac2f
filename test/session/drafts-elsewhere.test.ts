/** A plan that was made for another checkout: who is offered it, and what comes of it (R21). */
import {expect} from 'chai';
import {putLine, type Scenario} from '../../src/emulator/index.js';
import {
  aDevice,
  candles,
  type Device,
  draftsOf,
  isOffered,
  nextCheckout,
  nextSeed,
  planned,
  reload,
  shopWith,
  toTwoPeople,
} from '../support/draft-visits.js';
import {FakeStorage} from '../support/fake-storage.js';
import {people, SessionDesk, type DeskOptions} from '../support/session-desk.js';

const week = 7 * 24 * 60 * 60 * 1000;

describe('a new checkout', () => {
  it('offers a customer the plan of the one before, in any tab, as a step that can be undone (R21, R9)', async () => {
    const device = aDevice();
    const before = await planned(device, 7);
    const desk = await nextCheckout(before, {...device, tabStorage: new FakeStorage()}, 7);
    expect(isOffered(desk)).to.equal(true);
    expect(desk.planned()).to.deep.equal([{to: '', units: {'Blue mug': 3, Notebook: 1, 'Tea towel': 1}}]);
    await desk.pass(60_000);
    expect(desk.writes(), 'until the shopper says so').to.deep.equal([]);
    desk.session.bringBackEarlierPlan();
    expect(isOffered(desk)).to.equal(false);
    await desk.leaveForSure();
    expect(desk.atStore()).to.deep.equal(toTwoPeople);
    desk.session.undo();
    expect(desk.planned()).to.have.length(1);
  });

  it('keeps the addresses that were typed for picking again (R21)', async () => {
    const device = aDevice();
    const before = await planned(device, 7);
    const desk = await nextCheckout(before, device, 7, candles);
    expect(desk.state.typed).to.deep.equal([people.Eva]);
    expect(desk.state.forms).to.deep.equal({});
  });

  it('offers a guest the plan made in this tab (R21)', async () => {
    const device = aDevice();
    const before = await planned(device, 0);
    const desk = await nextCheckout(before, device, 0);
    expect(isOffered(desk)).to.equal(true);
    expect(desk.state.typed).to.deep.equal([people.Eva]);
  });

  const elsewhere: Record<string, (device: Device) => DeskOptions> = {
    'in another tab': ({storage}) => ({storage, tabStorage: new FakeStorage()}),
    'in another tab that has written itself': ({storage}) => {
      const tabStorage = new FakeStorage();
      tabStorage.setItem('multidrop tab', 'another');
      return {storage, tabStorage};
    },
    'in a tab that keeps nothing': ({storage}) => ({storage, tabStorage: null}),
    'in a tab that must not keep anything': ({storage, tabStorage}) => {
      tabStorage.isForbidden = true;
      return {storage, tabStorage};
    },
  };
  for (const [where, move] of Object.entries(elsewhere)) {
    it(`offers a guest nothing ${where} (R21)`, async () => {
      const device = aDevice();
      const before = await planned(device, 0);
      const desk = await nextCheckout(before, move(device), 0);
      expect(isOffered(desk)).to.equal(false);
      expect(desk.state.typed).to.deep.equal([]);
    });
  }

  for (const tabStorage of [
    null,
    Object.assign(new FakeStorage(), {isForbidden: true}),
    Object.assign(new FakeStorage(), {isFull: true}),
  ]) {
    it(`offers a guest nothing where the plan was made in a tab ${tabStorage ? 'that may not be marked' : 'without storage'} (R21)`, async () => {
      const device = {storage: new FakeStorage(), tabStorage};
      const before = await planned(device, 0);
      const desk = await nextCheckout(before, device, 0);
      expect(isOffered(desk)).to.equal(false);
    });
  }

  it('offers nobody the plan of somebody else (R21)', async () => {
    for (const [first, second] of [
      [7, 8],
      [7, 0],
      [0, 7],
    ] as const) {
      const device = aDevice();
      const before = await planned(device, first);
      const desk = await nextCheckout(before, device, second);
      expect(isOffered(desk), `${first}, then ${second}`).to.equal(false);
      expect(desk.state.typed).to.deep.equal([]);
    }
  });

  it('offers no plan of which nothing fits its basket, and one of which something does (R21)', async () => {
    const device = aDevice();
    const before = await planned(device, 7);
    expect(isOffered(await nextCheckout(before, device, 7, candles))).to.equal(false);
    const some = await nextCheckout(before, device, 7, (state, checkout) => {
      putLine(state, checkout, 'notebook', 3);
      putLine(state, checkout, 'fig-candle', 1);
    });
    some.session.bringBackEarlierPlan();
    expect(some.planned()).to.deep.equal([
      {to: 'Ada', units: {Notebook: 2, 'Fig candle': 1}},
      {to: 'Ben', units: {Notebook: 1}},
    ]);
  });

  it('offers no plan that says nothing (R21)', async () => {
    const device = aDevice();
    const looked = await SessionDesk.open({...device, scenario: shopWith(7)});
    await looked.session.loadAddressData();
    looked.session.end();
    expect(draftsOf(looked, device)).to.have.length(1);
    const billedToAda: Scenario = {
      ...shopWith(7),
      shop: state => {
        state.account.addresses.splice(1);
      },
    };
    const desk = await SessionDesk.open({...device, clock: looked.clock, seed: nextSeed(), scenario: billedToAda});
    expect(desk.planned().map(({to}) => to)).to.deep.equal(['Ada']);
    expect(isOffered(desk)).to.equal(false);
  });

  it('offers no plan that says what stands there anyway (R21)', async () => {
    const device = aDevice();
    const looked = await SessionDesk.open({...device, scenario: 'two-consignments'});
    await looked.session.loadAddressData();
    looked.session.end();
    expect(draftsOf(looked, device)).to.have.length(1);
    const again = await SessionDesk.open({...device, clock: looked.clock, seed: nextSeed(), scenario: 'two-consignments'});
    expect(isOffered(again)).to.equal(false);
    again.choose('Ben', 'Express');
    again.session.end();
    expect(isOffered(await SessionDesk.open({...device, clock: looked.clock, seed: nextSeed(), scenario: 'two-consignments'}))).to.equal(
      true,
    );
  });

  it('offers the newest plan that fits (R21)', async () => {
    const device = aDevice();
    const first = await planned(device, 7);
    first.clock.turnTo(first.clock.now() + 1000);
    const second = await nextCheckout(first, device, 7);
    second.plan({Cleo: {mug: 3, towel: 1}, Dan: {notebook: 1}});
    second.session.end();
    const third = await nextCheckout(second, device, 7, candles);
    third.clock.turnTo(third.clock.now() + 1000);
    third.plan({Dan: {candle: 1}, Eva: {candle: 1}});
    third.session.end();
    const fourth = await nextCheckout(third, device, 7);
    fourth.session.bringBackEarlierPlan();
    expect(fourth.planned().map(({to}) => to)).to.deep.equal(['Cleo', 'Dan']);
  });

  it('offers no plan that is a week old (R21)', async () => {
    const device = aDevice();
    const before = await planned(device, 7);
    before.clock.turnTo(before.clock.now() + week + 1);
    expect(isOffered(await nextCheckout(before, device, 7))).to.equal(false);
  });

  it('offers no other plan where it has one of its own (R21)', async () => {
    const device = aDevice();
    const before = await planned(device, 7);
    const desk = await nextCheckout(before, device, 7);
    desk.session.acknowledge('earlier-plan');
    desk.give('mug', 1, 'Cleo');
    expect(isOffered(await reload(desk, device))).to.equal(false);
  });
});

describe('the offer of an earlier plan', () => {
  /** A new checkout on the device of somebody who had planned for another one. */
  async function offered(device = aDevice()): Promise<{desk: SessionDesk; before: SessionDesk; device: Device}> {
    const before = await planned(device, 7);
    return {desk: await nextCheckout(before, device, 7), before, device};
  }

  it('stands until it is answered, however often the page is loaded anew (R21)', async () => {
    const {desk, device} = await offered();
    desk.add('Cleo');
    const again = await reload(desk, device);
    expect(again.planned().map(({to}) => to)).to.deep.equal(['Cleo']);
    expect(isOffered(again)).to.equal(true);
    again.session.bringBackEarlierPlan();
    expect(again.planned()).to.deep.equal(toTwoPeople);
    expect(isOffered(await reload(again, device))).to.equal(false);
  });

  it('is not made again once it is declined (R21)', async () => {
    const {desk, device} = await offered();
    desk.session.acknowledge('earlier-plan');
    expect(isOffered(await reload(desk, device))).to.equal(false);
  });

  it('takes no delivery of this checkout for one of the other (R18, R21)', async () => {
    const {desk, before} = await offered();
    desk.session.bringBackEarlierPlan();
    const ids = desk.state.plan.deliveries.map(({id}) => id);
    expect(ids).not.to.include('d1');
    expect(ids).to.have.length(before.state.plan.deliveries.length);
    expect(desk.session.newDeliveryId()).not.to.be.oneOf(ids);
  });

  it('leaves the other draft where it is until the plan is kept here (R21)', async () => {
    const {desk, before, device} = await offered();
    desk.give('mug', 1, 'Cleo');
    desk.session.keepDraftNow();
    expect(draftsOf(before, device), 'unanswered').to.have.length(1);
    desk.session.bringBackEarlierPlan();
    device.storage.isFull = true;
    desk.session.keepDraftNow();
    expect(draftsOf(before, device), 'not kept here').to.have.length(1);
    device.storage.isFull = false;
    desk.session.undo();
    desk.session.redo();
    desk.session.keepDraftNow();
    expect(draftsOf(before, device)).to.deep.equal([]);
    expect(draftsOf(desk, device)).to.have.length(1);
  });

  it('takes the other draft along when it is answered after a reload (R21)', async () => {
    const {desk, before, device} = await offered();
    desk.give('mug', 1, 'Cleo');
    const again = await reload(desk, device);
    again.session.bringBackEarlierPlan();
    again.session.end();
    expect(draftsOf(before, device)).to.deep.equal([]);
  });
});
