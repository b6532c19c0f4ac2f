/** Pause and go on: two hundred choices are two minutes, and a shopper may want to stop in between. */
import {expect} from 'chai';
import {SessionDesk, type Shares} from '../support/session-desk.js';

const threePeople: Shares = {Ada: {mug: 1, towel: 1}, Ben: {mug: 1, notebook: 1}, Cleo: {mug: 1}};

describe('a pause', () => {
  it('sends nothing after the request that is out, and says where it stands', async () => {
    const desk = await SessionDesk.open();
    desk.plan(threePeople);
    desk.onRequest = (method, path) => {
      if (method === 'PUT' && path.includes('/consignments/')) desk.session.pause();
    };
    await desk.rest();
    expect(desk.acts()).to.deep.equal(['create 3', 'choose']);
    expect(desk.state.activity).to.deep.equal({kind: 'paused', leaving: false, done: 1, of: 3});
    desk.onRequest = () => undefined;
    await desk.pass(60_000);
    expect(desk.acts()).to.have.length(2);
    desk.session.resume();
    await desk.rest();
    expect(desk.acts()).to.deep.equal(['create 3', 'choose', 'choose', 'choose']);
    expect(desk.state.activity).to.deep.equal({kind: 'idle'});
  });

  it('is said at once, and taken back at once, while the request that is out takes its time', async () => {
    const desk = await SessionDesk.open();
    desk.plan(threePeople);
    const said: string[] = [];
    desk.onRequest = method => {
      if (method !== 'POST') return;
      desk.session.pause();
      said.push(desk.state.activity.kind);
      desk.session.resume();
      said.push(desk.state.activity.kind);
    };
    await desk.rest();
    expect(said).to.deep.equal(['paused', 'saving']);
    expect(desk.acts()).to.deep.equal(['create 3', 'choose', 'choose', 'choose']);
    expect(desk.violations()).to.deep.equal([]);
  });

  it('holds Continue until it is over, which then goes on', async () => {
    const desk = await SessionDesk.open();
    desk.plan(threePeople);
    desk.onRequest = method => {
      if (method === 'POST') desk.session.pause();
    };
    const leaving = desk.session.leave();
    await desk.pass(60_000);
    expect(desk.acts()).to.deep.equal(['create 3']);
    expect(desk.state.activity).to.deep.equal({kind: 'paused', leaving: true, done: 0, of: 3});
    desk.session.resume();
    expect(await desk.untilDone(leaving)).to.deep.equal({kind: 'ready'});
    expect(Object.values(desk.selectedAtStore())).not.to.include(null);
  });

  it('can be ended by Cancel, and Continue pressed again goes on by itself', async () => {
    const desk = await SessionDesk.open();
    desk.plan(threePeople);
    desk.onRequest = method => {
      if (method === 'POST') desk.session.pause();
    };
    const leaving = desk.session.leave();
    await desk.settle();
    desk.session.cancelLeaving();
    expect(await desk.untilDone(leaving)).to.deep.equal({kind: 'cancelled'});
    expect(await desk.leaveForSure()).to.deep.equal({kind: 'ready'});
  });

  it('takes in edits, and what they superseded is never sent', async () => {
    const desk = await SessionDesk.open();
    desk.session.pause();
    desk.plan(threePeople);
    await desk.pass(10_000);
    expect(desk.acts()).to.deep.equal([]);
    expect(desk.state.activity.kind).to.equal('paused');
    desk.session.edit({kind: 'remove-delivery', id: desk.idOf('Cleo')});
    desk.session.resume();
    await desk.rest();
    expect(desk.acts()[0]).to.equal('create 2');
    expect(desk.atStore()).to.deep.equal(desk.planned());
  });

  it('with nothing to send shows nothing', async () => {
    const desk = await SessionDesk.open({scenario: 'two-consignments'});
    desk.session.pause();
    await desk.rest();
    expect(desk.state.activity).to.deep.equal({kind: 'idle'});
  });
});

describe('what is told of a sync under way', () => {
  it('is the steps done and left, and whose they are', async () => {
    const desk = await SessionDesk.open();
    const told: [number, number, number][] = [];
    desk.session.subscribe(() => {
      const {activity} = desk.state;
      if (activity.kind === 'saving' && activity.deliveryIds.length > 0)
        told.push([activity.steps.done, activity.steps.left, activity.deliveryIds.length]);
    });
    desk.plan(threePeople);
    await desk.rest();
    const distinct = told.filter((each, i) => JSON.stringify(each) !== JSON.stringify(told[i - 1]));
    expect(distinct).to.deep.equal([
      [0, 4, 3],
      [1, 3, 1],
      [2, 2, 1],
      [3, 1, 1],
    ]);
  });
});
