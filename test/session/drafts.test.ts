/** What survives a reload (R21): plan, half-typed forms, a sync that was cut short; and what a spoilt storage does not break. */
import {expect} from 'chai';
import {emptyAddress} from '../../src/domain/address.js';
import {emulatedFetch} from '../../src/emulator/index.js';
import {FakeLocks} from '../support/fake-locks.js';
import {FakeStorage} from '../support/fake-storage.js';
import {people, SessionDesk, type DeskOptions, type Shares} from '../support/session-desk.js';

const twoPeople: Shares = {Ada: {mug: 2, towel: 1}, Ben: {mug: 1, notebook: 1}};

const open = (options: DeskOptions = {}) => SessionDesk.open({storage: new FakeStorage(), ...options});

/** The page is loaded anew: the old session is no more, a new one begins on the same store, storage and clock. */
async function reload(desk: SessionDesk, storage: Storage): Promise<SessionDesk> {
  desk.session.end();
  return SessionDesk.open({store: desk.store, clock: desk.clock, storage});
}

describe('after a reload', () => {
  it('the plan is as it was, saved or not (R21)', async () => {
    const storage = new FakeStorage();
    const desk = await open({storage});
    desk.plan(twoPeople);
    desk.session.edit({kind: 'add-delivery', id: desk.session.newDeliveryId(), address: people.Cleo});
    const before = desk.state.plan;
    const after = await reload(desk, storage);
    expect(after.state.plan).to.deep.equal(before);
    expect(after.session.newDeliveryId()).not.to.be.oneOf(before.deliveries.map(({id}) => id));
  });

  it('half-typed forms and typed addresses are still there, and count at Continue (R21, R23)', async () => {
    const storage = new FakeStorage();
    const desk = await open({storage});
    desk.plan(twoPeople);
    await desk.rest();
    const typed = {...emptyAddress('GB'), firstName: 'Eve', address1: '1 High St'};
    desk.session.closeForm('other', people.Eva);
    desk.session.typeAddress('new', typed);
    const after = await reload(desk, storage);
    expect(after.state.forms).to.deep.equal({new: typed});
    expect(after.state.typed).to.deep.equal([people.Eva]);
    expect(await after.leave()).to.deep.equal({kind: 'problems', problems: [{kind: 'new-person-open'}]});
  });

  it('a sync that was cut short goes on by itself (R1, R21)', async () => {
    const storage = new FakeStorage();
    const desk = await open({storage});
    desk.plan(twoPeople);
    const after = await reload(desk, storage);
    await after.rest();
    expect(after.acts()).to.deep.equal(['create 2', 'choose', 'choose']);
    expect(after.atStore()).to.deep.equal(after.planned());
  });

  it('options that were still to be chosen are (R1, R21)', async () => {
    const storage = new FakeStorage();
    const desk = await open({storage});
    desk.plan(twoPeople);
    await desk.pass(600);
    const after = await reload(desk, storage);
    await after.rest();
    expect(after.acts()).to.deep.equal(['choose', 'choose']);
  });

  for (const kind of ['lose-answer', 'lose-request'] as const) {
    it(`in the middle of a write, the plan wins over what the store made of it (R15, R21, ${kind})`, async () => {
      const storage = new FakeStorage();
      const desk = await open({storage});
      desk.plan(twoPeople);
      desk.break({kind, match: {method: 'POST'}}, {kind: 'hang', match: {method: 'GET', path: '/checkouts/'}});
      await desk.session.loadAddressData();
      desk.clock.turnTo(desk.clock.now() + 600);
      while (desk.requests().filter(({method, path}) => method === 'GET' && path.includes('/checkouts/')).length < 2)
        await new Promise(requestAnimationFrame);
      const kept = new FakeStorage();
      for (let i = 0; i < storage.length; i++) kept.setItem(storage.key(i) ?? '', storage.getItem(storage.key(i) ?? '') ?? '');
      const after = await SessionDesk.open({store: desk.store, clock: desk.clock, storage: kept});
      expect(after.state.notices).to.deep.equal([]);
      await after.rest();
      expect(after.acts()).to.deep.equal(kind === 'lose-answer' ? ['choose', 'choose'] : ['create 2', 'choose', 'choose']);
      expect(after.atStore()).to.deep.equal(after.planned());
      expect(after.planned()).to.have.length(2);
    });
  }

  it('a write that was out and arrives late is ours, not somebody else’s change: what was edited since stays (R15)', async () => {
    const storage = new FakeStorage();
    const desk = await open({storage});
    desk.plan(twoPeople);
    desk.break({kind: 'hang', match: {method: 'POST'}});
    desk.clock.turnTo(desk.clock.now() + 600);
    while (desk.writes().every(({body}) => body === null)) await new Promise(requestAnimationFrame);
    const locks = new FakeLocks();
    const letGo = locks.hold();
    const after = await SessionDesk.open({store: desk.store, clock: desk.clock, storage, locks});
    const [late] = desk.writes();
    await emulatedFetch(desk.store)(late?.path ?? '', {method: 'POST', body: JSON.stringify(late?.body)});
    letGo();
    after.give('towel', 1, 'Ben');
    const planned = after.planned();
    await after.rest();
    expect(after.planned()).to.deep.equal(planned);
    expect(after.atStore()).to.deep.equal(planned);
    expect(after.state.notices).to.deep.equal([]);
  });

  it('nothing is sent where nothing was left to send (R1)', async () => {
    const storage = new FakeStorage();
    const desk = await open({storage, scenario: 'two-consignments'});
    desk.choose('Ben', 'Express');
    await desk.rest();
    const after = await reload(desk, storage);
    await after.pass(60_000);
    expect(after.writes()).to.deep.equal([]);
    expect(await after.leave()).to.deep.equal({kind: 'ready'});
  });

  it('a refusal before it does not make an old plan win over a store that differs (R21)', async () => {
    const storage = new FakeStorage();
    const desk = await open({storage, scenario: 'two-consignments'});
    desk.break({kind: 'status', status: 422, match: {method: 'PUT'}, times: 2});
    desk.session.edit({kind: 'set-quantity', id: desk.idOf('Ben'), key: desk.key('mug'), quantity: 2});
    await desk.rest();
    const other = await SessionDesk.open({store: desk.store, clock: desk.clock});
    other.plan({Cleo: {mug: 3, towel: 1, notebook: 1}});
    await other.leaveForSure();
    const after = await reload(desk, storage);
    expect(after.planned().map(({to}) => to)).to.deep.equal(['Cleo']);
    expect(after.state.notices.map(({kind}) => kind)).to.deep.equal(['earlier-plan']);
  });
});

describe('a store that changed while the page was away', () => {
  async function changedElsewhere(): Promise<SessionDesk> {
    const storage = new FakeStorage();
    const desk = await open({storage});
    desk.plan(twoPeople);
    await desk.leaveForSure();
    const other = await SessionDesk.open({store: desk.store, clock: desk.clock});
    other.plan({Cleo: {mug: 3, towel: 1, notebook: 1}});
    await other.leaveForSure();
    return reload(desk, storage);
  }

  it('is adopted, and the earlier plan is offered (R21)', async () => {
    const desk = await changedElsewhere();
    expect(desk.planned().map(({to}) => to)).to.deep.equal(['Cleo']);
    expect(desk.state.notices.map(({kind}) => kind)).to.deep.equal(['earlier-plan']);
    await desk.pass(60_000);
    expect(desk.writes()).to.deep.equal([]);
  });

  it('still has the half-typed form of a person who is in no plan yet (R21)', async () => {
    const storage = new FakeStorage();
    const desk = await open({scenario: 'two-consignments', storage});
    const typed = {...emptyAddress('GB'), firstName: 'Eve'};
    desk.session.typeAddress('new', typed);
    desk.session.typeAddress(desk.idOf('Ben'), {...people.Ben, city: 'Dallas'});
    desk.session.end();
    const other = await SessionDesk.open({store: desk.store, clock: desk.clock});
    other.plan({Cleo: {mug: 3, towel: 1, notebook: 1}});
    await other.leaveForSure();
    const after = await reload(desk, storage);
    expect(after.state.forms).to.deep.equal({new: typed});
  });

  it('is the plan without what left the basket in between, and that is told, where nothing else is different (R20, R21)', async () => {
    const storage = new FakeStorage();
    const desk = await open({scenario: 'two-consignments', storage});
    const notebook = desk.key('notebook');
    desk.session.typeAddress(desk.idOf('Ben'), {...people.Ben, city: 'Dallas'});
    desk.act({kind: 'remove-line', lineItemId: desk.lineId('notebook')});
    const after = await reload(desk, storage);
    expect(after.state.notices.map(({kind}) => kind)).to.deep.equal(['units-left']);
    expect(after.planned()).to.deep.equal(after.atStore());
    expect(Object.keys(after.state.forms), 'half-typed').to.have.length(1);
    expect(after.state.plan.deliveries.some(({portions}) => notebook in portions)).to.equal(false);
    await after.pass(60_000);
    expect(after.writes()).to.deep.equal([]);
  });

  it('by another method picked elsewhere, too: that is not overwritten silently (R21)', async () => {
    const storage = new FakeStorage();
    const desk = await open({scenario: 'two-consignments', storage});
    desk.session.typeAddress('new', emptyAddress('GB'));
    desk.session.end();
    const other = await SessionDesk.open({store: desk.store, clock: desk.clock});
    other.choose('Ben', 'Express');
    await other.rest();
    const after = await reload(desk, storage);
    expect(after.view('Ben').wished?.description).to.equal('Express');
    expect(after.state.notices.map(({kind}) => kind)).to.deep.equal(['earlier-plan']);
    await after.pass(60_000);
    expect(after.selectedAtStore()['Ben']).to.equal('Express');
  });

  it('gives the earlier plan back as a step that can be undone (R21, R9)', async () => {
    const desk = await changedElsewhere();
    desk.session.bringBackEarlierPlan();
    expect(desk.state.notices).to.deep.equal([]);
    await desk.leaveForSure();
    expect(desk.atStore()).to.deep.equal([
      {to: 'Ada', units: {'Blue mug': 2, 'Tea towel': 1}},
      {to: 'Ben', units: {'Blue mug': 1, Notebook: 1}},
    ]);
    desk.session.undo();
    await desk.leaveForSure();
    expect(desk.atStore().map(({to}) => to)).to.deep.equal(['Cleo']);
    expect(desk.atStore()).to.deep.equal(desk.planned());
  });

  it('by a unit more: the plan is kept where its consignments are the same, and the unit is told (R20, R21)', async () => {
    const storage = new FakeStorage();
    const desk = await open({storage});
    desk.plan(twoPeople);
    await desk.leaveForSure();
    desk.act({kind: 'add-line', productId: 105});
    const after = await reload(desk, storage);
    expect(after.planned()).to.deep.equal([
      {to: 'Ada', units: {'Blue mug': 2, 'Fig candle': 1, 'Tea towel': 1}},
      {to: 'Ben', units: {'Blue mug': 1, Notebook: 1}},
    ]);
    expect(after.state.notices.map(({kind}) => kind)).to.deep.equal(['units-arrived']);
  });

  it("belongs to somebody else's draft after signing out: it is not shown (R21)", async () => {
    const storage = new FakeStorage();
    const desk = await open({storage});
    desk.plan(twoPeople);
    desk.act({kind: 'sign-out'});
    const after = await reload(desk, storage);
    expect(after.planned().map(({to}) => to)).to.deep.equal(['']);
    expect(after.state.notices).to.deep.equal([]);
  });
});

describe('a storage that is', () => {
  it('full is no error: the plan lives in memory (R21)', async () => {
    const storage = new FakeStorage();
    storage.isFull = true;
    const desk = await open({storage});
    desk.plan(twoPeople);
    expect(await desk.leaveForSure()).to.deep.equal({kind: 'ready'});
  });

  const spoilings: Record<string, (text: string) => string> = {
    'cut off': text => text.slice(0, text.length / 2),
    empty: () => '',
    'of another version': text => text.replace('"version":3', '"version":99'),
    "somebody else's": () => '{"theme":"dark"}',
    'a number': () => '7',
    'without deliveries': text => text.replace(/"deliveries":\[.*?\],"?/, '"deliveries":[],"'),
    'of negative units': text => text.replace(/:2,/, ':-2,'),
    'of addresses that are numbers': text => text.replaceAll(/"address":\{[^{}]*\}/g, '"address":5'),
    'of half an address': text => text.replaceAll('"firstName":"Ada",', ''),
    'of choices that are none': text => text.replaceAll(/"choice":\{[^{}]*\}/g, '"choice":{}'),
    'of pairs that are none': text => text.replace('"pairs":{}', '"pairs":{"d2":null}'),
  };
  for (const [name, spoil] of Object.entries(spoilings)) {
    it(`${name} is no error, and the shopper gets on (R21)`, async () => {
      const storage = new FakeStorage();
      const desk = await open({storage});
      desk.plan(twoPeople);
      desk.session.end();
      storage.spoil(spoil);
      const after = await reload(desk, storage);
      expect(after.planned(), 'nothing of it is believed').to.deep.equal([{to: '', units: {'Blue mug': 3, Notebook: 1, 'Tea towel': 1}}]);
      after.plan(twoPeople);
      expect(await after.leaveForSure()).to.deep.equal({kind: 'ready'});
      expect(after.atStore()).to.deep.equal(after.planned());
    });
  }

  it('a week old is forgotten (R21)', async () => {
    const storage = new FakeStorage();
    const desk = await open({storage});
    desk.session.edit({kind: 'add-delivery', id: desk.session.newDeliveryId(), address: people.Ben});
    desk.session.end();
    desk.clock.turnTo(desk.clock.now() + 7 * 24 * 60 * 60 * 1000 + 1);
    const after = await reload(desk, storage);
    expect(after.state.plan.deliveries).to.have.length(1);
  });

  it('old in drafts of other checkouts is rid of them when a draft is read and when one is written (R21)', async () => {
    const storage = new FakeStorage();
    const desk = await open({storage});
    const week = 7 * 24 * 60 * 60 * 1000;
    const [old, young, alien] = ['multidrop draft old 0', 'multidrop draft young 0', 'theme'];
    const fill = () => {
      storage.setItem(old, JSON.stringify({version: 0, savedAt: desk.clock.now() - week - 1}));
      storage.setItem(young, JSON.stringify({version: 0, savedAt: desk.clock.now() - week + 1000}));
      storage.setItem(alien, JSON.stringify({savedAt: 0}));
    };
    const kept = () => [old, young, alien].filter(key => storage.getItem(key) !== null);
    fill();
    desk.add('Ben');
    desk.session.end();
    expect(kept(), 'after writing').to.deep.equal([young, alien]);
    fill();
    await SessionDesk.open({store: desk.store, clock: desk.clock, storage});
    expect(kept(), 'after reading').to.deep.equal([young, alien]);
  });
});

describe('a draft is written', () => {
  const draftOf = (storage: Storage) => storage.getItem(storage.key(0) ?? '') ?? '';
  const typing = (desk: SessionDesk, city: string) => {
    desk.session.typeAddress('new', {...emptyAddress('GB'), city});
  };

  it('200 ms after a change, with the changes made meanwhile (R21)', async () => {
    const storage = new FakeStorage();
    const desk = await open({storage});
    typing(desk, 'L');
    await desk.pass(150);
    typing(desk, 'Leeds');
    await desk.pass(49);
    expect(storage.length).to.equal(0);
    await desk.pass(1);
    expect(draftOf(storage)).to.include('"Leeds"');
  });

  it('at once when asked to, and when the session ends, once (R21)', async () => {
    const storage = new FakeStorage();
    const desk = await open({storage});
    typing(desk, 'Leeds');
    desk.session.keepDraftNow();
    expect(draftOf(storage)).to.include('"Leeds"');
    typing(desk, 'York');
    desk.session.end();
    expect(draftOf(storage)).to.include('"York"');
    storage.clear();
    await desk.rest();
    desk.session.keepDraftNow();
    expect(storage.length).to.equal(0);
  });
});
