/** What follows a request that brought no answer, or an unwelcome one: wait, read, go on, or stop (R14, R15, R17). */
import {expect} from 'chai';
import type {Behaviours, Fault} from '../../src/emulator/index.js';
import {FakeClock} from '../support/fake-clock.js';
import {people, SessionDesk, type Shares} from '../support/session-desk.js';

const twoPeople: Shares = {Ada: {mug: 2, towel: 1}, Ben: {mug: 1, notebook: 1}};
const POST = {method: 'POST', path: '/consignments'};
const GET = {method: 'GET', path: '/checkouts/'};

async function planned(faults: Fault[], behaviours: Partial<Behaviours> = {}): Promise<SessionDesk> {
  const desk = await SessionDesk.open({behaviours});
  desk.break(...faults);
  desk.plan(twoPeople);
  return desk;
}

function expectSaved(desk: SessionDesk): void {
  expect(desk.atStore()).to.deep.equal(desk.planned());
  expect(Object.values(desk.selectedAtStore())).not.to.include(null);
  expect(desk.violations()).to.deep.equal([]);
}

describe('an answer that never came', () => {
  for (const version of ['shared', 'absent'] as const) {
    it(`after the write took effect costs one read and makes nothing twice (R15, version ${version})`, async () => {
      const desk = await planned([{kind: 'lose-answer', match: POST}], {version});
      await desk.rest();
      expect(desk.reads()).to.have.length(1);
      expect(desk.acts()).to.deep.equal(['create 2', 'choose', 'choose']);
      expectSaved(desk);
    });

    it(`before the store saw the write costs one read, and the write is made again (R15, version ${version})`, async () => {
      const desk = await planned([{kind: 'lose-request', match: POST}], {version});
      await desk.rest();
      expect(desk.reads()).to.have.length(1);
      expect(desk.acts()).to.deep.equal(['create 2', 'create 2', 'choose', 'choose']);
      expectSaved(desk);
    });

    it(`is read about before anything is written, although the first read is put off by the store (R15, version ${version})`, async () => {
      const desk = await planned(
        [
          {kind: 'lose-answer', match: POST},
          {kind: 'status', status: 429, match: GET},
        ],
        {version},
      );
      await desk.rest();
      expect(desk.acts()).to.deep.equal(['create 2', 'choose', 'choose']);
      expectSaved(desk);
    });

    it(`is read about before anything is written, although the read failed and an edit came in between (R15, version ${version})`, async () => {
      const desk = await planned(
        [
          {kind: 'lose-answer', match: POST},
          {kind: 'lose-request', match: GET},
        ],
        {version},
      );
      await desk.rest();
      expect(desk.state.activity.kind).to.equal('stopped');
      desk.give('towel', 1, 'Ben');
      await desk.rest();
      expect(desk.acts().filter(act => act.startsWith('create'))).to.deep.equal(['create 2']);
      expectSaved(desk);
    });
  }

  it('to an option costs one read (R15)', async () => {
    const desk = await planned([{kind: 'lose-answer', match: {method: 'PUT'}}]);
    await desk.rest();
    expect(desk.reads()).to.have.length(1);
    expect(desk.acts()).to.deep.equal(['create 2', 'choose', 'choose']);
    expectSaved(desk);
  });
});

describe('an address whose request was lost', () => {
  it('is sent again, not believed to have arrived (R15, R18)', async () => {
    const desk = await SessionDesk.open({scenario: 'two-consignments'});
    desk.break({kind: 'lose-request', match: {method: 'PUT'}});
    desk.session.edit({kind: 'set-address', id: desk.idOf('Ben'), address: people.Cleo});
    await desk.rest();
    expect(desk.acts().slice(0, 2)).to.deep.equal(['revise', 'revise']);
    expect(desk.atStore().map(({to}) => to)).to.deep.equal(['Ada', 'Cleo']);
  });
});

describe('trying again after a read that failed', () => {
  it('reads, and sends nothing the shopper did not ask for (R1, R15)', async () => {
    const desk = await SessionDesk.open({scenario: 'one-with-all'});
    desk.break({kind: 'lose-request', match: GET});
    await desk.session.refresh();
    expect(desk.state.activity.kind).to.equal('stopped');
    await desk.session.retry();
    await desk.pass(60_000);
    expect(desk.state.activity.kind).to.equal('idle');
    expect(desk.writes()).to.deep.equal([]);
  });
});

describe('an answer nobody can use', () => {
  const unusable: Fault[] = [
    {kind: 'status', status: 500},
    {kind: 'status', status: 408},
    {kind: 'status', status: 503},
    {kind: 'malformed'},
    {kind: 'html'},
    {kind: 'body', body: {}},
  ];
  for (const fault of unusable) {
    it(`is read about once, then the write is made: ${fault.kind} ${'status' in fault ? fault.status : ''} (R15)`, async () => {
      const desk = await planned([{...fault, match: POST}]);
      await desk.rest();
      expect(desk.reads()).to.have.length(1);
      expectSaved(desk);
      expect(desk.writes().length).to.be.at.most(1 + 2 + 2);
    });
  }
});

describe('a refusal', () => {
  for (const invalidStatus of ['400', '422'] as const) {
    it(`of lines that are gone meanwhile, by a store without versions, is read about once (R15, ${invalidStatus})`, async () => {
      const desk = await planned([], {version: 'absent', invalidStatus});
      desk.plan({Ada: {mug: 3, towel: 1, notebook: 1}});
      desk.act({kind: 'remove-line', lineItemId: desk.lineId('towel')});
      await desk.rest();
      expect(desk.reads()).to.have.length(1);
      expectSaved(desk);
    });
  }

  it('of an edit whose consignment is gone meanwhile is read about once, and the delivery made anew (R15, R18)', async () => {
    const desk = await planned([], {version: 'absent', unknownId: '400'});
    await desk.rest();
    const state = desk.store.snapshot();
    if (state.checkout) state.checkout.consignments = state.checkout.consignments.filter(({address}) => address.firstName !== 'Ben');
    desk.store.restore(state);
    desk.session.edit({kind: 'set-address', id: desk.idOf('Ben'), address: {...people.Ben, address2: 'Flat 2'}});
    await desk.rest();
    expectSaved(desk);
  });

  it('that stands is the store’s last word: the delivery waits for another wish (R16)', async () => {
    const desk = await planned([{kind: 'status', status: 422, match: {method: 'PUT'}, times: 'always'}]);
    await desk.rest();
    expect(desk.acts()).to.deep.equal(['create 2', 'choose', 'choose', 'choose', 'choose']);
    expect(desk.views.map(({refusedWords}) => refusedWords)).to.deep.equal(['An injected answer.', 'An injected answer.']);
  });
});

describe('a store that asks for patience', () => {
  for (const [headers, seconds] of [
    [{}, 1],
    [{'Retry-After': '7'}, 7],
  ] as const) {
    it(`with 429 gets it: ${seconds} s, no read, the same write again (R15)`, async () => {
      const desk = await planned([{kind: 'status', status: 429, headers, match: POST}]);
      await desk.pass(600);
      expect(desk.state.activity).to.deep.include({kind: 'waiting', for: 'store'});
      await desk.pass(seconds * 1000 - 1);
      expect(desk.acts()).to.deep.equal(['create 2']);
      await desk.pass(1);
      expect(desk.acts().slice(0, 2)).to.deep.equal(['create 2', 'create 2']);
      await desk.rest();
      expect(desk.reads()).to.deep.equal([]);
      expectSaved(desk);
    });
  }

  it('with 503 and Retry-After gets it (R15)', async () => {
    const desk = await planned([{kind: 'status', status: 503, headers: {'Retry-After': '20'}, match: POST}]);
    await desk.pass(600 + 19_999);
    expect(desk.acts()).to.deep.equal(['create 2']);
    await desk.rest();
    expect(desk.reads()).to.deep.equal([]);
    expectSaved(desk);
  });

  it('gets more of it each time, and at last the loop stops and keeps the plan (R15)', async () => {
    const desk = await planned([{kind: 'status', status: 429, match: POST, times: 'always'}]);
    const began = desk.clock.now();
    let askedLast = 0;
    desk.onRequest = () => {
      askedLast = desk.clock.now();
    };
    await desk.rest();
    expect(desk.state.activity).to.deep.include({kind: 'stopped'});
    expect(desk.writes()).to.have.length(6);
    expect(askedLast - began).to.equal(600 + 1000 + 2000 + 4000 + 8000 + 16_000);
    expect(desk.planned().map(({to}) => to)).to.deep.equal(['Ada', 'Ben']);
    desk.store.clearFaults();
    await desk.session.retry();
    await desk.rest();
    expectSaved(desk);
  });

  it('holds Continue no longer than the shopper wants (R23)', async () => {
    const desk = await planned([{kind: 'status', status: 429, headers: {'Retry-After': '30'}, match: POST}]);
    const leaving = desk.session.leave();
    await desk.settle();
    expect(desk.state.activity).to.deep.equal({kind: 'waiting', for: 'store', leaving: true});
    desk.session.cancelLeaving();
    expect(await desk.untilDone(leaving)).to.deep.equal({kind: 'cancelled'});
    expect(desk.acts()).to.deep.equal(['create 2']);
    await desk.rest();
    expectSaved(desk);
  });
});

describe('a conflict', () => {
  it('is not taken for the address having arrived: the parcel goes where the shopper says (R18)', async () => {
    const desk = await SessionDesk.open({scenario: 'two-consignments'});
    desk.session.edit({kind: 'set-address', id: desk.idOf('Ben'), address: people.Cleo});
    desk.act({kind: 'set-price', productId: 101, price: 13});
    await desk.rest();
    expect(
      desk
        .writes()
        .map(({status}) => status)
        .slice(0, 2),
    ).to.deep.equal([409, 200]);
    expect(desk.atStore().map(({to}) => to)).to.deep.equal(['Ada', 'Cleo']);
  });

  it('with another tab that created as many consignments does not take theirs for ours (R18)', async () => {
    const desk = await SessionDesk.open();
    const other = await SessionDesk.open({store: desk.store, clock: new FakeClock()});
    desk.plan(twoPeople);
    other.plan({Cleo: {mug: 2, towel: 1}, Dan: {mug: 1, notebook: 1}});
    await other.leaveForSure();
    await desk.leaveForSure();
    expect(desk.writes().find(({method, status}) => method === 'POST' && status === 409)).not.to.equal(undefined);
    expectSaved(desk);
    expect(desk.atStore().map(({to}) => to)).to.deep.equal(['Ada', 'Ben']);
  });

  it("with another tab's change is read, merged and gone on from (R17)", async () => {
    const desk = await SessionDesk.open();
    desk.plan(twoPeople);
    desk.act({kind: 'add-line', productId: 105, quantity: 2});
    await desk.rest();
    expect(desk.writes().map(({status}) => status)).to.deep.equal([409, 200, 200, 200]);
    expect(desk.reads()).to.have.length(1);
    expect(desk.atStore()).to.deep.equal([
      {to: 'Ada', units: {'Blue mug': 2, 'Fig candle': 2, 'Tea towel': 1}},
      {to: 'Ben', units: {'Blue mug': 1, Notebook: 1}},
    ]);
    expectSaved(desk);
  });

  const versions = (desk: SessionDesk) => desk.writes().map(({body}) => ([body].flat()[0] as {version?: number}).version);

  it('that comes twice in a row, each after a fresh read, ends sending versions for good (R17)', async () => {
    const desk = await planned([{kind: 'status', status: 409, match: POST, times: 2}]);
    await desk.rest();
    expect(versions(desk)).to.deep.equal([1, 1, undefined, undefined, undefined]);
    desk.give('towel', 1, 'Ben');
    await desk.rest();
    expect(
      versions(desk)
        .slice(5)
        .every(version => version === undefined),
    ).to.equal(true);
    expect(desk.reads()).to.have.length(2);
    expectSaved(desk);
  });

  it('that comes twice, but not in a row, leaves versions on (R17)', async () => {
    const desk = await planned([
      {kind: 'status', status: 409, match: POST},
      {kind: 'status', status: 409, match: {method: 'PUT'}},
    ]);
    await desk.rest();
    expect(versions(desk)).to.deep.equal([1, 1, 2, 2, 3]);
    expectSaved(desk);
  });

  it('without end stops the loop with bounded requests', async () => {
    const desk = await planned([{kind: 'status', status: 409, match: POST, times: 'always'}]);
    await desk.rest();
    expect(desk.state.activity).to.deep.include({kind: 'stopped'});
    expect(desk.requests().length).to.be.at.most(10);
  });
});

describe('an answer that grew old', () => {
  it('is renewed by one read at Continue after more than 30 s, not before (R14)', async () => {
    const desk = await SessionDesk.open({scenario: 'two-consignments'});
    await desk.pass(30_000);
    expect(await desk.leave()).to.deep.equal({kind: 'ready'});
    expect(desk.reads()).to.deep.equal([]);
    await desk.pass(1);
    expect(await desk.leave()).to.deep.equal({kind: 'ready'});
    expect(desk.reads()).to.have.length(1);
    expect(desk.writes()).to.deep.equal([]);
  });

  it('is renewed by one read when it is asked for (R14)', async () => {
    const desk = await SessionDesk.open();
    await desk.session.refresh();
    expect(desk.reads()).to.have.length(1);
    expect(desk.writes()).to.deep.equal([]);
  });
});
