/** Continue while it is under way, and what it lists until it is solved (R6, R12, R23). */
import {expect} from 'chai';
import {emptyAddress} from '../../src/domain/address.js';
import {isSettled} from '../../src/session/overview.js';
import {people, SessionDesk, type Shares} from '../support/session-desk.js';

const twoPeople: Shares = {Ada: {mug: 2, towel: 1}, Ben: {mug: 1, notebook: 1}};

async function planned(shares: Shares = twoPeople): Promise<SessionDesk> {
  const desk = await SessionDesk.open();
  desk.plan(shares);
  return desk;
}

describe('a form that is out of sight', () => {
  it('of a first delivery that was folded holds neither Continue nor the choosing of options (R6, R12)', async () => {
    const desk = await planned();
    desk.session.typeAddress(desk.idOf('Ada'), {...people.Ada, city: 'Leeds'});
    expect(isSettled(desk.state)).to.equal(false);
    for (const [product, quantity] of [
      ['mug', 2],
      ['towel', 1],
    ] as const)
      desk.give(product, quantity, 'Ben');
    expect(desk.views[0]?.standing).to.equal('folded');
    await desk.rest();
    expect(desk.acts()).to.deep.equal(['create 1', 'choose']);
    expect(await desk.leaveForSure()).to.deep.equal({kind: 'ready'});
  });

  it('of a delivery that was removed holds nobody back, and is as it was after undo (R9, R12)', async () => {
    const desk = await planned();
    const ben = desk.idOf('Ben');
    const typed = {...people.Ben, city: 'Leeds'};
    desk.session.typeAddress(ben, typed);
    desk.session.edit({kind: 'remove-delivery', id: ben});
    await desk.rest();
    expect(desk.acts()).to.deep.equal(['create 1', 'choose']);
    expect(await desk.leaveForSure()).to.deep.equal({kind: 'ready'});
    desk.session.undo();
    expect(desk.state.forms).to.deep.equal({[ben]: typed});
    expect(isSettled(desk.state)).to.equal(false);
    expect(await desk.leave()).to.deep.equal({kind: 'problems', problems: [{kind: 'form-open', deliveryId: ben}]});
  });

  it('is not the one of a new person: options wait for it (R12)', async () => {
    const desk = await planned();
    desk.session.typeAddress('new', emptyAddress('US'));
    await desk.rest();
    expect(desk.acts()).to.deep.equal(['create 2']);
  });
});

describe('Continue under way', () => {
  it('ends where its read finds another customer: the checkout opens anew, for whoever that is (R14, R21)', async () => {
    const desk = await planned();
    await desk.rest();
    await desk.pass(31_000);
    desk.act({kind: 'sign-out'});
    expect(await desk.leave()).to.deep.equal({kind: 'cancelled'});
    expect(desk.state.checkout.customer.isGuest).to.equal(true);
  });

  it('is one and the same when pressed again, and can be pressed anew when it is over (R23)', async () => {
    const desk = await planned();
    const first = desk.session.leave();
    expect(desk.session.leave()).to.equal(first);
    await desk.untilDone(first);
    expect(desk.session.leave()).not.to.equal(first);
    await desk.rest();
  });

  it('shows as saving from its first moment until it ends (R23)', async () => {
    const desk = await planned();
    const leaving = desk.session.leave();
    expect(desk.state.activity).to.deep.equal({kind: 'saving', deliveryIds: [], leaving: true, done: 0, of: 2, steps: {done: 0, left: 3}});
    const shown: string[] = [];
    desk.session.subscribe(() => {
      const {activity} = desk.state;
      shown.push(activity.kind === 'saving' && activity.leaving ? 'saving to leave' : activity.kind);
    });
    await desk.untilDone(leaving);
    expect([...new Set(shown.slice(0, -1))]).to.deep.equal(['saving to leave']);
    expect(shown.at(-1)).to.equal('idle');
  });

  it('goes back to rest when it stops at a problem (R23)', async () => {
    const desk = await planned();
    desk.session.edit({kind: 'add-delivery', id: desk.session.newDeliveryId(), address: people.Cleo});
    await desk.rest();
    expect((await desk.leave()).kind).to.equal('problems');
    expect(desk.state.activity).to.deep.equal({kind: 'idle'});
  });

  it('leaves a stop as it stands when it does not come to saving (R23)', async () => {
    const desk = await planned();
    desk.session.edit({kind: 'add-delivery', id: desk.session.newDeliveryId(), address: people.Cleo});
    desk.break({kind: 'lose-request', times: 'always'});
    await desk.rest();
    const stopped = desk.state.activity;
    expect(stopped.kind).to.equal('stopped');
    expect((await desk.leave()).kind).to.equal('problems');
    expect(desk.state.activity).to.equal(stopped);
  });

  it('can be cancelled while countries and fields are still awaited: nothing is sent for it (R23)', async () => {
    const desk = await SessionDesk.open({scenario: 'two-consignments'});
    desk.break({kind: 'hang', match: {method: 'GET'}, times: 'always'});
    const leaving = desk.session.leave();
    desk.session.cancelLeaving();
    expect(await leaving).to.deep.equal({kind: 'cancelled'});
    expect(desk.state.activity).to.deep.equal({kind: 'idle'});
    expect(desk.writes()).to.deep.equal([]);
  });

  it('shows the request that is still out as saving only, once it was cancelled (R23)', async () => {
    const desk = await planned();
    let cancelled = false;
    desk.onRequest = method => {
      if (method === 'POST') desk.session.cancelLeaving();
    };
    desk.session.subscribe(() => {
      const {activity} = desk.state;
      cancelled ||= activity.kind === 'saving' && activity.deliveryIds.length === 2 && !activity.leaving;
    });
    expect(await desk.untilDone(desk.session.leave())).to.deep.equal({kind: 'cancelled'});
    expect(cancelled).to.equal(true);
  });

  it('finds what is too long for the store, not only what is missing (R23)', async () => {
    const desk = await planned();
    desk.session.edit({kind: 'set-address', id: desk.idOf('Ben'), address: {...people.Ben, address1: 'x'.repeat(51)}});
    const outcome = await desk.leave();
    const [problem] = outcome.kind === 'problems' ? outcome.problems : [];
    expect(problem?.kind === 'missing-fields' && problem.fields.map(({name}) => name)).to.deep.equal(['address1']);
    expect(desk.writes()).to.deep.equal([]);
  });
});

describe('a listed problem', () => {
  it('goes when it is solved, and the others stay (R23)', async () => {
    const desk = await planned();
    desk.session.typeAddress('new', {...emptyAddress('US'), firstName: 'Eve'});
    desk.session.typeAddress(desk.idOf('Ben'), {...people.Ben, city: 'Leeds'});
    await desk.leave();
    const benToo = {kind: 'form-open', deliveryId: desk.idOf('Ben')};
    expect(desk.state.problems).to.deep.equal([benToo, {kind: 'new-person-open'}]);
    desk.session.typeAddress('new', emptyAddress('US'));
    expect(desk.state.problems).to.deep.equal([benToo]);
    const {problems} = desk.state;
    desk.session.typeAddress(desk.idOf('Ben'), {...people.Ben, city: 'Lee'});
    expect(desk.state.problems, 'nothing about it changed').to.equal(problems);
  });

  it('of attention goes with the notice it is about (R20)', async () => {
    const desk = await planned();
    await desk.leaveForSure();
    desk.act({kind: 'add-line', productId: 105});
    await desk.session.refresh();
    expect((await desk.leave()).kind).to.equal('problems');
    expect(desk.state.problems.map(({kind}) => kind)).to.deep.equal(['attention']);
    for (const {id} of desk.state.notices) desk.session.acknowledge(id);
    expect(desk.state.problems).to.deep.equal([]);
  });
});

describe('what changed before leaving', () => {
  const acts: Record<string, (desk: SessionDesk) => void> = {
    edit: desk => {
      desk.give('towel', 1, 'Ben');
    },
    undo: desk => {
      desk.session.undo();
    },
  };
  for (const [name, act] of Object.entries(acts)) {
    it(`is told until the next act of the shopper: ${name} (R23)`, async () => {
      const desk = await planned();
      await desk.leaveForSure();
      desk.break({kind: 'act', act: {kind: 'set-price', productId: 101, price: 15}, match: {method: 'GET'}});
      await desk.pass(31_000);
      expect(await desk.leave()).to.deep.equal({kind: 'changed'});
      expect(desk.state.notices.map(({kind}) => kind)).to.deep.equal(['changed-before-leaving']);
      act(desk);
      expect(desk.state.notices).to.deep.equal([]);
    });
  }
});
