/** What is read off a state is worked out once for what it rests on: never from parts that are no longer so. */
import {expect} from 'chai';
import {outstanding, signatureOf, viewDeliveries} from '../../src/session/overview.js';
import type {OpenState} from '../../src/session/state.js';
import {people, SessionDesk} from '../support/session-desk.js';

async function twoPeople(): Promise<SessionDesk> {
  const desk = await SessionDesk.open();
  desk.plan({Ada: {mug: 1, towel: 1}, Ben: {mug: 2, notebook: 1}});
  return desk;
}

/** The same state in every word, and no object of it: nothing can be known of it yet. */
const unknown = (state: OpenState): OpenState => structuredClone(state);

function expectFresh(state: OpenState): void {
  expect(outstanding(state), 'outstanding').to.deep.equal(outstanding(unknown(state)));
  expect(outstanding(state, 1), 'outstanding, one by one').to.deep.equal(outstanding(unknown(state), 1));
  expect(viewDeliveries(state), 'views').to.deep.equal(viewDeliveries(unknown(state)));
}

describe('what still differs', () => {
  it('is worked out once while neither what is wanted nor what the store has changes', async () => {
    const {state} = await twoPeople();
    const other: OpenState = {...state, activity: {kind: 'waiting', for: 'store', leaving: false}, notices: [], forms: {new: people.Cleo}};
    expect(outstanding(other)).to.equal(outstanding(state));
    expect(outstanding(other, 1)).to.equal(outstanding(state, 1));
    expect(outstanding(state, 1)).not.to.deep.equal(outstanding(state));
  });

  it('is another with another plan, other pairs, other habits, other refusals, other countries, or another answer', async () => {
    const desk = await twoPeople();
    const {state} = desk;
    await desk.rest();
    const {checkout, pairs} = desk.state;
    const [ada] = state.plan.deliveries;
    const {countryCode: code, ...rest} = {...people.Ben, stateOrProvinceCode: ''};
    const lacksState = {...state, plan: {deliveries: [{...ada!, address: {...rest, countryCode: code}}]}};
    const country = {code, name: '', hasPostalCodes: true, requiresState: true, subdivisions: []};
    const signature = signatureOf(state, ada!, 'delivery');

    const moved = {...state, checkout, pairs, plan: {deliveries: [{...ada!, address: people.Dan}, ...state.plan.deliveries.slice(1)]}};
    const elsewhere = state.plan.deliveries.map(each => ({...each, address: {...each.address!, address1: '7 Elsewhere'}}));
    const along = {...moved, plan: {deliveries: elsewhere}};
    const different: [string, OpenState, OpenState][] = [
      ['plan', state, {...state, plan: {deliveries: []}}],
      ['answer', state, {...state, checkout}],
      ['pairs', moved, {...moved, pairs: {...pairs, [ada!.id]: {...pairs[ada!.id]!, sent: people.Dan}}}],
      ['habits', along, {...along, habits: {createClearsOthers: false, reviseClearsOwn: true}}],
      ['refusals', state, {...state, refusals: {[ada!.id]: {signature, storeWords: 'No.', what: 'delivery'}}}],
      ['countries', lacksState, {...lacksState, addressData: {countries: [country], formFields: [], texts: []}}],
    ];
    for (const [part, before, after] of different) {
      expect(outstanding(before), part).not.to.deep.equal(outstanding(after));
      expect(outstanding(after), part).to.deep.equal(outstanding(unknown(after)));
    }
  });
});

describe('how deliveries stand', () => {
  it('is worked out once for each state', async () => {
    const {state} = await twoPeople();
    expect(viewDeliveries(state)).to.equal(viewDeliveries(state));
  });

  it('is never what it was before: at each change of a visit it is what a state that was never seen says', async () => {
    const desk = await twoPeople();
    let changes = 0;
    desk.session.subscribe(() => {
      expectFresh(desk.state);
      changes += 1;
    });
    await desk.rest();
    desk.give('mug', 1, 'Cleo');
    desk.choose('Ada', 'Express');
    await desk.rest();
    desk.break({kind: 'status', status: 422, match: {method: 'PUT', path: '/consignments'}, times: 2});
    desk.give('towel', 1, 'Ben');
    await desk.leave();
    await desk.leave();
    desk.session.undo();
    await desk.rest();
    expect(changes).to.be.greaterThan(20);
  });
});
