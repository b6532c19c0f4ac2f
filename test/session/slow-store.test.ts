/** A store that asked for time once is asked more slowly for a while (R15). */
import {expect} from 'chai';
import {Pace} from '../../src/session/pace.js';
import {FakeClock} from '../support/fake-clock.js';
import {SessionDesk, type Shares} from '../support/session-desk.js';

const threePeople: Shares = {Ada: {mug: 1, towel: 1}, Ben: {mug: 1, notebook: 1}, Cleo: {mug: 1}};

describe('a store that was asked too fast', () => {
  it('gets a gap between two requests afterwards, shorter with each answer', async () => {
    const desk = await SessionDesk.open();
    desk.break({kind: 'status', status: 429, headers: {'Retry-After': '2'}, match: {method: 'PUT'}});
    desk.plan(threePeople);
    const sentAt: number[] = [];
    desk.onRequest = method => {
      if (method === 'PUT') sentAt.push(desk.clock.now());
    };
    await desk.leaveForSure();
    const gaps = sentAt.slice(1).map((at, i) => at - (sentAt[i] ?? at));
    expect(gaps).to.deep.equal([2000, 200, 160]);
    expect(desk.atStore()).to.deep.equal(desk.planned());
  });

  it('is told as saving between two of these, neither as waiting nor as at rest', async () => {
    const desk = await SessionDesk.open();
    desk.break({kind: 'status', status: 429, headers: {'Retry-After': '2'}, match: {method: 'PUT'}});
    desk.plan(threePeople);
    const told: string[] = [];
    desk.session.subscribe(() => {
      const {kind} = desk.state.activity;
      if (told.at(-1) !== kind) told.push(kind);
    });
    await desk.rest();
    expect(told).to.deep.equal(['saving', 'idle', 'saving', 'waiting', 'idle', 'saving', 'idle']);
  });

  it('is asked at full speed again in the end', () => {
    const clock = new FakeClock();
    const pace = new Pace(clock);
    pace.slowDown(0);
    pace.asked();
    expect(pace.wait).to.equal(250);
    for (let answers = 0; answers < 8; answers++) pace.recover();
    expect(pace.wait).to.equal(0);
  });

  it('is asked ever more slowly as long as it goes on, up to four seconds', () => {
    const clock = new FakeClock();
    const pace = new Pace(clock);
    const waits = [1, 2, 3, 4, 5].map(() => {
      pace.slowDown(0);
      pace.asked();
      return pace.wait;
    });
    expect(waits).to.deep.equal([250, 500, 1000, 2000, 4000]);
  });
});
