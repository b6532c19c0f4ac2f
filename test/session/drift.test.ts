/** A basket that others change meanwhile (R20), one that is gone (R22), and what stands between the shopper and payment (R23). */
import {expect} from 'chai';
import {addressFields} from '../../src/domain/address-fields.js';
import {emptyAddress} from '../../src/domain/address.js';
import {people, SessionDesk, type Shares} from '../support/session-desk.js';

const twoPeople: Shares = {Ada: {mug: 2, towel: 1}, Ben: {mug: 1, notebook: 1}};

async function saved(shares: Shares = twoPeople): Promise<SessionDesk> {
  const desk = await SessionDesk.open();
  desk.plan(shares);
  await desk.leaveForSure();
  return desk;
}

const notices = (desk: SessionDesk) => desk.state.notices.map(({kind}) => kind);

describe('units added elsewhere', () => {
  it('go to the first delivery, are told, and hold Continue once (R20)', async () => {
    const desk = await saved();
    desk.act({kind: 'add-line', productId: 105, quantity: 2});
    await desk.session.refresh();
    expect(desk.view('Ada')).to.deep.include({standing: 'attention'});
    expect(desk.state.notices).to.deep.equal([
      {
        id: `units-arrived ${desk.idOf('Ada')} ${desk.key('candle')}`,
        kind: 'units-arrived',
        deliveryId: desk.idOf('Ada'),
        product: 'Fig candle',
        quantity: 2,
      },
    ]);
    expect(await desk.leave()).to.deep.equal({kind: 'problems', problems: [{kind: 'attention', deliveryId: desk.idOf('Ada')}]});
    expect(await desk.leaveForSure()).to.deep.equal({kind: 'ready'});
    expect(desk.atStore()[0]).to.deep.equal({to: 'Ada', units: {'Blue mug': 2, 'Fig candle': 2, 'Tea towel': 1}});
  });

  it('do not hold Continue once they are acknowledged (R20)', async () => {
    const desk = await saved();
    desk.act({kind: 'add-line', productId: 105});
    await desk.session.refresh();
    for (const {id} of desk.state.notices) desk.session.acknowledge(id);
    expect(await desk.leaveForSure()).to.deep.equal({kind: 'ready'});
  });

  it('hold it again when more of them come (R20)', async () => {
    const desk = await saved();
    for (const productId of [105, 106]) {
      desk.act({kind: 'add-line', productId});
      await desk.session.refresh();
      expect((await desk.leave()).kind).to.equal('problems');
      expect((await desk.leaveForSure()).kind).to.equal('ready');
    }
  });

  it('are found by the read at Continue and hold it then (R14, R20)', async () => {
    const desk = await saved();
    await desk.pass(31_000);
    desk.act({kind: 'add-line', productId: 105});
    expect((await desk.leave()).kind).to.equal('problems');
    expect((await desk.leaveForSure()).kind).to.equal('ready');
  });

  it('are a step of the history (R9)', async () => {
    const desk = await saved();
    desk.act({kind: 'add-line', productId: 105});
    await desk.session.refresh();
    expect(desk.state.history.past.at(-1)?.name).to.deep.equal({kind: 'drift'});
  });
});

describe('units removed elsewhere', () => {
  for (const [edited, kept] of [
    ['Ada', 'Ben'],
    ['Ben', 'Ada'],
  ] as const) {
    it(`leave from the delivery edited last, are told, and hold Continue once: ${edited} (R20)`, async () => {
      const desk = await saved({Ada: {mug: 1, towel: 1}, Ben: {mug: 2, notebook: 1}});
      desk.choose(kept, 'Express');
      desk.choose(edited, 'Express');
      await desk.leaveForSure();
      desk.act({kind: 'remove-line', lineItemId: desk.lineIdAt('Ada', 'mug')});
      await desk.session.refresh();
      expect(desk.planned()).to.deep.equal(
        edited === 'Ada'
          ? [
              {to: 'Ada', units: {'Tea towel': 1}},
              {to: 'Ben', units: {'Blue mug': 2, Notebook: 1}},
            ]
          : [
              {to: 'Ada', units: {'Blue mug': 1, 'Tea towel': 1}},
              {to: 'Ben', units: {'Blue mug': 1, Notebook: 1}},
            ],
      );
      expect(desk.state.notices).to.deep.include({
        id: `units-left ${desk.idOf(edited)} ${desk.key('mug')}`,
        kind: 'units-left',
        deliveryId: desk.idOf(edited),
        product: 'Blue mug',
        quantity: 1,
      });
      expect((await desk.leave()).kind).to.equal('problems');
      expect(await desk.leaveForSure()).to.deep.equal({kind: 'ready'});
      expect(desk.atStore()).to.deep.equal(desk.planned());
    });
  }

  it('of a line whose quantity was set follow it (R20)', async () => {
    const desk = await saved({Ada: {mug: 3}, Ben: {towel: 1, notebook: 1}});
    desk.act({kind: 'set-quantity', lineItemId: desk.lineId('mug'), quantity: 1});
    await desk.session.refresh();
    expect(desk.planned()[0]).to.deep.equal({to: 'Ada', units: {'Blue mug': 1}});
    await desk.leave();
    expect(await desk.leaveForSure()).to.deep.equal({kind: 'ready'});
  });

  it('that were all a person had make that person a problem (R6, R20)', async () => {
    const desk = await saved({Ada: {mug: 3, towel: 1}, Ben: {notebook: 1}});
    desk.act({kind: 'remove-line', lineItemId: desk.lineId('notebook')});
    await desk.session.refresh();
    const [, ben] = desk.state.plan.deliveries;
    expect(await desk.leave()).to.deep.equal({kind: 'problems', problems: [{kind: 'no-units', deliveryId: ben?.id}]});
  });
});

describe('a basket that is gone', () => {
  it('in the middle of saving stops the loop, and the plan is still there (R22)', async () => {
    const desk = await saved();
    desk.give('towel', 1, 'Ben');
    desk.break({kind: 'act', act: {kind: 'place-order'}, match: {method: 'PUT'}});
    await desk.rest();
    const {activity} = desk.state;
    expect(activity.kind === 'stopped' && activity.why.kind === 'failure' && activity.why.failure.reason).to.equal('gone');
    expect(desk.planned()[1]).to.deep.equal({to: 'Ben', units: {'Blue mug': 1, 'Tea towel': 1, Notebook: 1}});
    const before = desk.requests().length;
    await desk.rest();
    expect(desk.requests().length).to.equal(before);
  });

  for (const expiredSession of ['401', '403'] as const) {
    it(`because the session ended stops the loop without another request (R22, expiredSession ${expiredSession})`, async () => {
      const desk = await SessionDesk.open({behaviours: {expiredSession}});
      desk.break({kind: 'expire-session', match: {method: 'POST'}});
      desk.plan(twoPeople);
      await desk.rest();
      const {activity} = desk.state;
      expect(activity.kind === 'stopped' && activity.why.kind === 'failure' && activity.why.failure.reason).to.equal('signed-out');
      expect(desk.acts()).to.deep.equal(['create 2']);
      expect(desk.reads()).to.deep.equal([]);
      expect(desk.planned()).to.have.length(2);
    });
  }

  it('after the shopper left through Continue may be an order; if the page held them back, the session ended (R22)', async () => {
    for (const left of [true, false]) {
      sessionStorage.clear();
      const desk = await SessionDesk.open({scenario: 'two-consignments', storage: sessionStorage});
      expect((await desk.leave()).kind).to.equal('ready');
      if (left) desk.session.left();
      desk.act({kind: 'place-order'});
      const back = new SessionDesk({store: desk.store, clock: desk.clock, storage: sessionStorage});
      await back.session.open();
      expect(back.session.state).to.include({phase: 'failed', left});
    }
    sessionStorage.clear();
  });
});

describe('Continue', () => {
  it('lists each kind of problem, in the order of the deliveries, and sends nothing (R23, R6)', async () => {
    const desk = await SessionDesk.open();
    const give = (product: 'mug' | 'towel' | 'notebook', id: string) =>
      desk.session.edit({kind: 'move', key: desk.key(product), quantity: 1, from: 'd1', to: id});
    const add = (address = null as typeof people.Ben | null) => {
      const id = desk.session.newDeliveryId();
      desk.session.edit({kind: 'add-delivery', id, address});
      return id;
    };
    const [nothing, nowhere, streetless, typing] = [add(people.Cleo), add(), add({...people.Ben, address1: ''}), add(people.Dan)];
    give('mug', nowhere);
    give('mug', streetless);
    give('towel', typing);
    desk.session.typeAddress(typing, {...people.Dan, city: 'Newark'});
    desk.session.typeAddress('new', {...emptyAddress('US'), firstName: 'Eve'});
    const outcome = await desk.leave();
    const fields = addressFields({countryCode: 'US', countries: [], formFields: [], ...desk.state.addressData});
    expect(outcome.kind === 'problems' && outcome.problems).to.deep.equal([
      {kind: 'no-address', deliveryId: 'd1'},
      {kind: 'no-units', deliveryId: nothing},
      {kind: 'no-address', deliveryId: nowhere},
      {kind: 'missing-fields', deliveryId: streetless, countryCode: 'US', fields: fields.filter(({name}) => name === 'address1')},
      {kind: 'form-open', deliveryId: typing},
      {kind: 'new-person-open'},
    ]);
    expect(desk.writes()).to.deep.equal([]);
  });

  it('minds neither an untouched form nor a first delivery left empty (R6, R23)', async () => {
    const desk = await SessionDesk.open();
    desk.plan(twoPeople);
    desk.session.typeAddress('new', emptyAddress('US'));
    desk.session.typeAddress(desk.idOf('Ben'), people.Ben);
    for (const product of ['mug', 'towel'] as const) desk.give(product, 3, 'Ben');
    expect(await desk.leaveForSure()).to.deep.equal({kind: 'ready'});
    expect(desk.atStore()).to.deep.equal([{to: 'Ben', units: {'Blue mug': 3, 'Tea towel': 1, Notebook: 1}}]);
  });

  it('stays and says what a price was and is, when it changed while saving; the next press goes (R23)', async () => {
    const desk = await saved();
    desk.choose('Ben', 'Express');
    desk.break({kind: 'act', act: {kind: 'set-price', productId: 101, price: 15}, match: {method: 'GET'}});
    await desk.pass(31_000);
    expect(await desk.leave()).to.deep.equal({kind: 'changed'});
    const told = desk.state.notices.find(({kind}) => kind === 'changed-before-leaving');
    expect(told?.kind === 'changed-before-leaving' && told.changes).to.deep.equal([{kind: 'price', product: 'Blue mug', was: 12, now: 15}]);
    expect(await desk.leave()).to.deep.equal({kind: 'ready'});
    expect(notices(desk)).not.to.include('changed-before-leaving');
  });

  it('can be cancelled: what was sent stays, nothing more is sent at once, the rest goes in its own time (R12, R23)', async () => {
    const desk = await SessionDesk.open();
    desk.plan({Ada: {mug: 1}, Ben: {mug: 1}, Cleo: {mug: 1, towel: 1, notebook: 1}});
    let puts = 0;
    desk.onRequest = method => {
      if (method === 'PUT' && ++puts === 2) desk.session.cancelLeaving();
    };
    expect(await desk.untilDone(desk.session.leave())).to.deep.equal({kind: 'cancelled'});
    await desk.settle();
    expect(desk.acts()).to.deep.equal(['create 3', 'choose', 'choose']);
    await desk.rest();
    expect(desk.acts()).to.deep.equal(['create 3', 'choose', 'choose', 'choose']);
  });

  it('counts what is saved so far (R23)', async () => {
    const desk = await SessionDesk.open();
    desk.plan({Ada: {mug: 1}, Ben: {mug: 1}, Cleo: {mug: 1, towel: 1, notebook: 1}});
    const seen: string[] = [];
    desk.onRequest = method => {
      const {activity} = desk.state;
      if (method !== 'GET' && activity.kind === 'saving')
        seen.push(`${activity.done} of ${activity.of}${activity.leaving ? ', leaving' : ''}`);
    };
    await desk.leave();
    expect(seen).to.deep.equal(['0 of 3, leaving', '0 of 3, leaving', '1 of 3, leaving', '2 of 3, leaving']);
  });
});
