/** Policies over all deliveries: which are offered, what they choose at the store, and where they could not be kept (R8, R24, R27). */
import {expect} from 'chai';
import type {ArrivalDate} from '../../src/session/page-knowledge.js';
import {policiesOffered, policyExceptions, policyInUse, shippingGroups} from '../../src/session/shipping-view.js';
import {type DeskOptions, SessionDesk} from '../support/session-desk.js';

/** Ada in London, Ben in Austin, Cleo in San Francisco: three zones. */
async function threePeople(options: DeskOptions = {}): Promise<SessionDesk> {
  const desk = await SessionDesk.open(options);
  desk.plan({Ada: {mug: 1, towel: 1}, Ben: {mug: 1, notebook: 1}, Cleo: {mug: 1}});
  await desk.rest();
  return desk;
}

const selected = (desk: SessionDesk) => Object.values(desk.selectedAtStore()).sort();

/** Standard takes a week from the first of December, all else a day; whoever asks for something else is not told. */
const inDecember: ArrivalDate = ({description}, {address}) =>
  address.countryCode === 'US' ? new Date(2026, 11, description === 'Express' ? 2 : 8, 23, 30) : null;

describe('policies', () => {
  it('that are offered depend on what is known: the fastest on texts, arriving by a day on the page', async () => {
    const desk = await SessionDesk.open();
    expect(policiesOffered(desk.state)).to.deep.equal(['recommended', 'cheapest']);
    desk.plan({Ada: {mug: 3, towel: 1, notebook: 1}});
    await desk.rest();
    expect(policiesOffered(desk.state)).to.deep.equal(['recommended', 'cheapest', 'fastest']);
    expect(policiesOffered((await SessionDesk.open({arrivalDate: inDecember})).state)).to.include('arrive-by');
  });

  it('of the fastest are not offered where no two texts differ, unless it is in use', async () => {
    const desk = await SessionDesk.open();
    desk.rewrite = answer => answer.replace(/"transitTime":"[^"]*"/g, '"transitTime":"2 days"');
    desk.plan({Ada: {mug: 3, towel: 1, notebook: 1}});
    await desk.rest();
    expect(policiesOffered(desk.state)).not.to.include('fastest');
    desk.session.edit({kind: 'policy', policy: 'fastest'});
    expect(policiesOffered(desk.state)).to.include('fastest');
  });

  it('are followed for everybody at once, and the store is told at once where the plan is settled (R12)', async () => {
    const desk = await threePeople();
    expect(selected(desk)).not.to.deep.equal(['Express', 'Express', 'Express']);
    const before = desk.writes().length;
    desk.session.edit({kind: 'policy', policy: 'fastest'});
    await desk.pass(500);
    expect(selected(desk)).to.deep.equal(['Express', 'Express', 'Express']);
    expect(desk.writes().length - before).to.be.at.most(3);
    expect(policyExceptions(desk.state)).to.deep.equal([]);
    desk.session.undo();
    await desk.rest();
    expect(selected(desk)).not.to.include('Express');
  });

  it('in use are what all follow, and none where one was picked by hand', async () => {
    const desk = await threePeople();
    expect(policyInUse(desk.state)).to.include({policy: 'recommended'});
    desk.choose('Ben', 'Express');
    expect(policyInUse(desk.state)).to.equal(null);
    desk.session.edit({kind: 'policy', policy: 'arrive-by', date: '2026-12-24'});
    expect(policyInUse(desk.state)).to.include({policy: 'arrive-by', date: '2026-12-24'});
  });

  it('that cannot be kept are exceptions with a reason, and something is chosen all the same', async () => {
    const desk = await SessionDesk.open();
    desk.rewrite = answer => answer.replace(/"transitTime":"[^"]*"/g, '"transitTime":"whenever"');
    desk.plan({Ada: {mug: 1, towel: 1}, Ben: {mug: 2, notebook: 1}});
    desk.session.edit({kind: 'policy', policy: 'fastest'});
    expect(policyExceptions(desk.state), 'before there are quotes').to.deep.equal([]);
    await desk.rest();
    expect(policyExceptions(desk.state)).to.deep.equal([
      {deliveryId: desk.idOf('Ada'), policy: 'fastest', why: 'no-transit-time'},
      {deliveryId: desk.idOf('Ben'), policy: 'fastest', why: 'no-transit-time'},
    ]);
    expect(selected(desk)).to.deep.equal(['Standard', 'Standard']);
  });

  it('name who is offered nothing', async () => {
    const desk = await threePeople({scenario: 'no-zone'});
    expect(policyExceptions(desk.state)).to.deep.equal([{deliveryId: desk.idOf('Ada'), policy: 'recommended', why: 'nothing-offered'}]);
  });
});

describe('arriving by a day', () => {
  it('takes the cheapest that does, tells who is late and of whom nobody knows', async () => {
    const desk = await threePeople({arrivalDate: inDecember});
    const by = async (date: string) => {
      desk.session.edit({kind: 'policy', policy: 'arrive-by', date});
      await desk.rest();
      return [desk.selectedAtStore(), policyExceptions(desk.state).map(({deliveryId, why}) => [deliveryId, why])];
    };
    const [ada, ben, cleo] = [desk.idOf('Ada'), desk.idOf('Ben'), desk.idOf('Cleo')];
    expect(await by('2026-12-08')).to.deep.equal([{Ada: 'Standard', Ben: 'Standard', Cleo: 'Ground'}, [[ada, 'no-arrival-date']]]);
    expect(await by('2026-12-07')).to.deep.equal([{Ada: 'Standard', Ben: 'Express', Cleo: 'Express'}, [[ada, 'no-arrival-date']]]);
    expect(await by('2026-12-01')).to.deep.equal([
      {Ada: 'Standard', Ben: 'Express', Cleo: 'Express'},
      [
        [ada, 'no-arrival-date'],
        [ben, 'late'],
        [cleo, 'late'],
      ],
    ]);
  });

  it('asks the page about each option with where it goes and what is in it, and shows the day on the device’s calendar', async () => {
    const asked: unknown[] = [];
    const desk = await SessionDesk.open({
      arrivalDate: ({description}, {address, items}) => {
        asked.push([description, address.firstName, items.map(({name, quantity}) => `${quantity} ${name}`)]);
        return new Date(2026, 0, 2, 0, 5);
      },
    });
    desk.plan({Ada: {mug: 3, towel: 1, notebook: 1}});
    await desk.rest();
    expect(asked).to.deep.include(['Standard', 'Ada', ['3 Blue mug', '1 Tea towel', '1 Notebook']]);
    expect(desk.view('Ada').options.map(({arrivesOn}) => arrivesOn)).to.deep.equal(['2026-01-02', '2026-01-02']);
    expect(desk.view('Ada').confirmed?.arrivesOn).to.equal('2026-01-02');
  });

  it('goes on where the page throws or answers no date: the bug is the page’s to hear of', async () => {
    const heard: unknown[] = [];
    const usual = window.reportError;
    window.reportError = error => heard.push(error);
    try {
      const answers = [new Date(NaN), null];
      const bug = new Error('No calendar.');
      const desk = await threePeople({
        arrivalDate: () => {
          if (answers.length === 0) throw bug;
          return answers.pop() ?? null;
        },
      });
      expect(desk.view('Ada').options.map(({arrivesOn}) => arrivesOn)).to.deep.equal([undefined, undefined]);
      expect(selected(desk)).not.to.include(null);
      expect(heard).to.deep.equal([bug]);
    } finally {
      window.reportError = usual;
    }
  });
});

describe('groups of deliveries that are offered the same (R27)', () => {
  it('are picked for at once, each at its own price', async () => {
    const desk = await SessionDesk.open();
    desk.plan({Eva: {mug: 1}, Ben: {towel: 1}, Ada: {mug: 1, notebook: 1}, Cleo: {mug: 1}});
    await desk.rest();
    const [group, another] = shippingGroups(desk.state);
    expect(another).to.equal(undefined);
    const ids = [desk.idOf('Ben'), desk.idOf('Ada')];
    expect(group?.ids).to.deep.equal(ids);
    const express = group?.methods.find(({description}) => description === 'Express');
    expect(express).to.deep.include({lowest: 9, highest: 12, transitTimes: ['1 to 2 business days', '1 business day'], chosenFor: []});
    desk.session.edit({kind: 'choose-for-group', ids, choice: {by: 'hand', method: express!}});
    await desk.rest();
    expect(shippingGroups(desk.state)[0]?.methods.map(({chosenFor}) => chosenFor)).to.deep.equal([[], ids]);
    expect(desk.selectedAtStore()).to.include({Ben: 'Express', Ada: 'Express', Eva: 'Standard', Cleo: 'Ground'});
  });

  it('are worked out once for as long as nothing about them changes', async () => {
    const {state} = await threePeople();
    expect(shippingGroups({...state, activity: {kind: 'waiting', for: 'store', leaving: false}})).to.equal(shippingGroups(state));
  });
});
