/** When requests go out, and how few of them (R10 to R12). The clock is turned by hand. */
import {expect} from 'chai';
import {people, SessionDesk, type Shares} from '../support/session-desk.js';

const threePeople: Shares = {Ada: {mug: 1, towel: 1}, Ben: {mug: 1, notebook: 1}, Cleo: {mug: 1}};

describe('deliveries', () => {
  it('go out 600 ms after the last edit and not before (R11)', async () => {
    const desk = await SessionDesk.open();
    desk.add('Ada');
    await desk.pass(400);
    desk.give('mug', 1, 'Ben');
    await desk.pass(599);
    expect(desk.acts()).to.deep.equal([]);
    await desk.pass(1);
    expect(desk.acts()).to.deep.equal(['create 2']);
    expect(desk.atStore()).to.deep.equal(desk.planned());
  });

  it('cost one request for ten quantity edits within the rest (R11)', async () => {
    const desk = await SessionDesk.open({scenario: 'two-consignments'});
    for (let i = 0; i < 10; i++) {
      desk.session.edit({kind: 'set-quantity', id: desk.idOf('Ben'), key: desk.key('mug'), quantity: i % 2 === 0 ? 1 + (i % 3) : 3});
      await desk.pass(100);
    }
    await desk.pass(600);
    expect(desk.acts()).to.deep.equal(['revise']);
    expect(desk.atStore()).to.deep.equal(desk.planned());
  });

  it('that are unfinished hold nobody back (R11)', async () => {
    const desk = await SessionDesk.open();
    desk.give('mug', 1, 'Ada');
    desk.session.edit({kind: 'add-delivery', id: desk.session.newDeliveryId(), address: null});
    desk.add('Ben', {...people.Ben, city: '', postalCode: ''});
    desk.add('Cleo');
    await desk.pass(600);
    expect(desk.acts()).to.deep.equal(['create 1']);
    expect(desk.atStore()).to.deep.equal([{to: 'Ada', units: {'Blue mug': 3, 'Tea towel': 1, Notebook: 1}}]);
  });

  it('that came back to what the store has cost nothing (R11)', async () => {
    const desk = await SessionDesk.open({scenario: 'two-consignments'});
    desk.give('mug', 1, 'Ben');
    desk.session.undo();
    await desk.pass(10_000);
    expect(desk.acts()).to.deep.equal([]);
  });
});

describe('shipping options', () => {
  it('are selected 3 s after the last edit in a settled plan and not before (R12)', async () => {
    const desk = await SessionDesk.open();
    desk.plan(threePeople);
    await desk.pass(2999);
    expect(desk.acts()).to.deep.equal(['create 3']);
    await desk.pass(1);
    expect(desk.acts()).to.deep.equal(['create 3', 'choose', 'choose', 'choose']);
    expect(desk.selectedAtStore()).to.deep.equal({Ada: 'Standard', Ben: 'Standard', Cleo: 'Ground'});
  });

  it('wait while a delivery lacks units or an address (R12)', async () => {
    const desk = await SessionDesk.open();
    desk.plan({Ada: {mug: 3, towel: 1, notebook: 1}});
    desk.add('Ben');
    await desk.pass(60_000);
    expect(desk.acts()).to.deep.equal(['create 1']);
    desk.give('towel', 1, 'Ben');
    await desk.pass(3000);
    expect(desk.acts()).to.deep.equal(['create 1', 'create 1', 'choose', 'choose']);
  });

  it('wait while a form is open, and go when it closes (R12)', async () => {
    const desk = await SessionDesk.open();
    desk.plan(threePeople);
    await desk.pass(1000);
    desk.session.typeAddress('new', people.Dan);
    await desk.pass(60_000);
    expect(desk.acts()).to.deep.equal(['create 3']);
    desk.session.closeForm('new');
    await desk.rest();
    expect(desk.acts()).to.deep.equal(['create 3', 'choose', 'choose', 'choose']);
  });

  it('go at once when one is picked in a settled plan (R12)', async () => {
    const desk = await SessionDesk.open({scenario: 'two-consignments'});
    desk.choose('Ben', 'Express');
    await desk.settle();
    expect(desk.acts()).to.deep.equal(['choose']);
    expect(desk.selectedAtStore()).to.deep.equal({Ada: 'Standard', Ben: 'Express'});
  });

  it('wait when one is picked while a form is open (R12)', async () => {
    const desk = await SessionDesk.open({scenario: 'two-consignments'});
    desk.session.typeAddress('new', people.Dan);
    desk.choose('Ben', 'Express');
    await desk.pass(60_000);
    expect(desk.acts()).to.deep.equal([]);
  });

  it('that an edit overtakes are not sent (R12)', async () => {
    const desk = await SessionDesk.open();
    desk.plan(threePeople);
    await desk.pass(600);
    desk.choose('Ben', 'Express');
    desk.give('towel', 1, 'Ben');
    await desk.pass(599);
    expect(desk.acts(), 'only the one that was out already').to.deep.equal(['create 3', 'choose']);
    await desk.pass(1);
    expect(desk.acts()).to.deep.equal(['create 3', 'choose', 'revise']);
    await desk.pass(2400);
    expect(desk.acts()).to.deep.equal(['create 3', 'choose', 'revise', 'choose', 'choose']);
    expect(desk.selectedAtStore()).to.include({Ben: 'Express'});
  });

  it('go at once at Continue (R12)', async () => {
    const desk = await SessionDesk.open();
    desk.plan(threePeople);
    const before = desk.clock.now();
    await desk.leave();
    expect(desk.acts()).to.deep.equal(['create 3', 'choose', 'choose', 'choose']);
    expect(desk.clock.now()).to.equal(before);
  });
});

describe('the number of requests', () => {
  it('is at most 2N for N people added one after the other (R12)', async () => {
    const desk = await SessionDesk.open();
    for (const name of ['Ada', 'Ben', 'Cleo'] as const) {
      desk.give('mug', 1, name);
      await desk.pass(1000);
    }
    expect(await desk.leaveForSure()).to.deep.equal({kind: 'ready'});
    expect(desk.writes().length).to.be.at.most(6);
    expect(desk.reads()).to.deep.equal([]);
    expect(desk.atStore()).to.deep.equal(desk.planned());
  });

  it('is one POST and N option PUTs, and no read, for a whole plan set at once (R10, store-api 7)', async () => {
    const desk = await SessionDesk.open();
    desk.plan(threePeople);
    expect(await desk.leaveForSure()).to.deep.equal({kind: 'ready'});
    expect(desk.acts()).to.deep.equal(['create 3', 'choose', 'choose', 'choose']);
    expect(desk.reads()).to.deep.equal([]);
    expect(desk.atStore()).to.deep.equal([
      {to: 'Ada', units: {'Blue mug': 1, 'Tea towel': 1}},
      {to: 'Ben', units: {'Blue mug': 1, Notebook: 1}},
      {to: 'Cleo', units: {'Blue mug': 1}},
    ]);
  });

  it('is none for leaving twice', async () => {
    const desk = await SessionDesk.open();
    desk.plan(threePeople);
    await desk.leaveForSure();
    const before = desk.requests().length;
    expect(await desk.leave()).to.deep.equal({kind: 'ready'});
    expect(desk.requests().length).to.equal(before);
  });
});

describe('an edit made while an answer is out', () => {
  it('is taken up next, and what it superseded is not sent (R11)', async () => {
    const desk = await SessionDesk.open();
    desk.plan(threePeople);
    let edited = false;
    desk.onRequest = method => {
      if (method !== 'POST' || edited) return;
      edited = true;
      desk.give('mug', 1, 'Dan');
      desk.session.edit({kind: 'remove-delivery', id: desk.idOf('Cleo')});
    };
    await desk.pass(600);
    expect(desk.acts()).to.deep.equal(['create 3']);
    await desk.rest();
    const addressed = desk
      .writes()
      .flatMap(({body}) => body as {address?: {firstName: string}})
      .flatMap(({address}) => address?.firstName ?? []);
    expect(addressed).to.deep.equal(['Ada', 'Ben', 'Cleo', 'Dan']);
    expect(desk.atStore()).to.deep.equal(desk.planned());
    expect(Object.values(desk.selectedAtStore())).not.to.include(null);
  });

  it('never makes two writes overlap, and each carries the token and the newest version (R17)', async () => {
    const desk = await SessionDesk.open();
    desk.plan(threePeople);
    desk.onRequest = method => {
      if (method === 'PUT' && desk.writes().length < 8)
        desk.session.edit({kind: 'set-quantity', id: desk.idOf('Ben'), key: desk.key('mug'), quantity: 1 + (desk.writes().length % 2)});
    };
    await desk.rest();
    desk.onRequest = () => undefined;
    await desk.leaveForSure();
    expect(desk.violations()).to.deep.equal([]);
    expect(desk.writes().map(({status}) => status)).not.to.include(409);
    expect(desk.atStore()).to.deep.equal(desk.planned());
  });
});
