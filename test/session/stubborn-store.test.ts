/** A store that answers and does not do what it is asked: the loop stops, says so, and keeps the plan. */
import {expect} from 'chai';
import type {EmulatedStore, Fault} from '../../src/emulator/index.js';
import {SessionDesk, type Shares} from '../support/session-desk.js';

const twoPeople: Shares = {Ada: {mug: 2, towel: 1}, Ben: {mug: 1, notebook: 1}};

/** What the store answers to a read now, for answering that to everything. */
async function answerOf(desk: SessionDesk): Promise<unknown> {
  const {emulatedFetch} = await import('../../src/emulator/emulated-fetch.js');
  const include = 'consignments.availableShippingOptions,cart.lineItems.physicalItems.options,cart.lineItems.digitalItems.options,customer';
  const response = await emulatedFetch(desk.store)(`/api/storefront/checkouts/${desk.store.checkoutId}?include=${include}`);
  return response.json();
}

const stopped = (desk: SessionDesk) => {
  const {activity} = desk.state;
  return activity.kind === 'stopped' ? activity.why.kind : activity.kind;
};

describe('a store that', () => {
  it('takes no consignment is asked a few times and no more', async () => {
    const desk = await SessionDesk.open();
    desk.break({kind: 'body', body: await answerOf(desk), match: {method: 'POST'}, times: 'always'});
    desk.plan(twoPeople);
    await desk.rest();
    expect(stopped(desk)).to.equal('no-progress');
    expect(desk.writes().length).to.be.at.most(5);
    expect(desk.planned()).to.have.length(2);
    expect((await desk.leave()).kind).to.equal('stopped');
    expect(desk.writes().length).to.be.at.most(10);
  });

  it('never selects an option is asked a few times and no more', async () => {
    const desk = await SessionDesk.open();
    desk.plan(twoPeople);
    await desk.pass(600);
    desk.break({kind: 'body', body: await answerOf(desk), match: {method: 'PUT'}, times: 'always'});
    await desk.rest();
    expect(stopped(desk)).to.equal('no-progress');
    expect(desk.writes().length).to.be.at.most(8);
  });

  it('forgets an option whenever another is selected is asked a few times and no more', async () => {
    const desk = await SessionDesk.open();
    desk.plan(twoPeople);
    await desk.pass(600);
    desk.onRequest = method => {
      if (method === 'PUT') clearSelections(desk.store);
    };
    await desk.rest();
    expect(stopped(desk)).to.equal('no-progress');
    expect(desk.writes().length).to.be.at.most(12);
  });

  it('renames every line at each answer and moves none of them is asked a few times and no more', async () => {
    const desk = await SessionDesk.open({scenario: 'two-consignments'});
    let count = 0;
    desk.rewrite = answer => {
      count += 1;
      const ids = desk.store.snapshot().checkout?.lines.map(({id}) => id) ?? [];
      return ids.reduce((text, id, i) => text.replaceAll(id, `renamed-${count}-${i}`), answer);
    };
    await desk.session.refresh();
    desk.break({kind: 'body', body: await answerOf(desk), match: {method: 'PUT'}, times: 'always'});
    desk.give('towel', 1, 'Ben');
    await desk.rest();
    expect(stopped(desk)).to.equal('no-progress');
    expect(desk.requests().length).to.be.at.most(12);
  });

  it('does as it was asked after all is gone on with at the next try', async () => {
    const desk = await SessionDesk.open();
    desk.break({kind: 'body', body: await answerOf(desk), match: {method: 'POST'}, times: 3});
    desk.plan(twoPeople);
    await desk.rest();
    expect(stopped(desk)).to.equal('no-progress');
    await desk.session.retry();
    await desk.rest();
    expect(stopped(desk)).to.equal('idle');
    expect(desk.atStore()).to.deep.equal(desk.planned());
  });

  for (const fault of [
    {kind: 'status', status: 500},
    {kind: 'status', status: 404},
    {kind: 'html'},
    {kind: 'lose-answer'},
    {kind: 'lose-request'},
  ] satisfies Fault[]) {
    it(`answers every write with trouble is asked a few times and no more: ${fault.kind} ${'status' in fault ? fault.status : ''}`, async () => {
      const desk = await SessionDesk.open();
      for (const method of ['POST', 'PUT', 'DELETE']) desk.break({...fault, match: {method}, times: 'always'});
      desk.plan(twoPeople);
      await desk.rest();
      if (fault.kind === 'lose-answer') expect(desk.atStore()).to.deep.equal(desk.planned());
      else expect(stopped(desk)).to.equal('failure');
      expect(desk.requests().length).to.be.at.most(14);
      expect(desk.planned()).to.have.length(2);
    });
  }

  it('answers what cannot be, and a bug comes of it: stops instead of asking without end', async () => {
    const desk = await SessionDesk.open();
    const broken = new Error('A listener has a bug.');
    let bugs = 0;
    desk.session.subscribe(() => {
      if (desk.session.state.phase === 'open' && desk.state.checkout.consignments.length > 0 && desk.state.activity.kind === 'saving') {
        bugs += 1;
        throw broken;
      }
    });
    desk.plan(twoPeople);
    let thrown: unknown;
    await desk.untilDone(desk.session.leave().catch((error: unknown) => (thrown = error)));
    expect(thrown).to.equal(broken);
    expect(desk.acts()).to.deep.equal(['create 2']);
    await desk.rest();
    expect(desk.acts()).to.deep.equal(['create 2']);
    expect(bugs).to.equal(1);
  });
});

function clearSelections(store: EmulatedStore): void {
  const state = store.snapshot();
  for (const consignment of state.checkout?.consignments ?? []) consignment.selected = null;
  store.restore(state);
}
