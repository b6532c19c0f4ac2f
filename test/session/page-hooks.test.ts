/** What a page can ask of a session, and have a say in: a whole plan, a check, beginning anew, what is saved, which options are offered. */
import {expect} from 'chai';
import {FakeChannels} from '../support/fake-channels.js';
import {FakeStorage} from '../support/fake-storage.js';
import {people, SessionDesk} from '../support/session-desk.js';

const twoPeople = {Ada: {mug: 2, towel: 1}, Ben: {mug: 1, notebook: 1}} as const;

/** A question that is answered when the test says so. */
function question() {
  let answer: (isAgreed: boolean) => void = () => undefined;
  const asked: {leaving: boolean}[] = [];
  return {
    asked,
    answer: (isAgreed: boolean) => {
      answer(isAgreed);
    },
    beforeSync: (about: {leaving: boolean}) => {
      asked.push(about);
      return new Promise<boolean>(resolve => {
        answer = resolve;
      });
    },
  };
}

describe('a plan that a page sets', () => {
  it('takes items by SKU and by line item, and what is left over goes to the first', async () => {
    const desk = await SessionDesk.open();
    const missing = desk.session.setPlan([
      {address: people.Ada, items: [{sku: 'MUG-BLUE', quantity: 1}]},
      {
        address: {firstName: 'Ben', lastName: 'Okri', countryCode: 'US'},
        items: [
          {lineItemId: desk.lineId('mug'), quantity: 1},
          {sku: 'NOTE-A5-RED', quantity: 1},
        ],
      },
    ]);
    expect(desk.planned()).to.deep.equal([
      {to: 'Ada', units: {'Blue mug': 2, 'Tea towel': 1}},
      {to: 'Ben', units: {'Blue mug': 1, Notebook: 1}},
    ]);
    expect(desk.state.plan.deliveries[1]?.address).to.include({city: '', phone: ''});
    expect(missing).to.deep.equal([]);
  });

  it('names items the checkout does not have, and loses nothing', async () => {
    const desk = await SessionDesk.open();
    const items = [
      {sku: 'NO-SUCH', quantity: 1},
      {lineItemId: 'no-such', quantity: 2},
    ];
    const tooMany = {sku: 'MUG-BLUE', quantity: 50};
    const fewerThanNone = {sku: 'MUG-BLUE', quantity: -2};
    const given = [{address: null, items: [...items, fewerThanNone, tooMany]}];
    expect(desk.session.setPlan(given)).to.deep.equal([...items, {...tooMany, quantity: 47}]);
    expect(desk.planned()).to.deep.equal([{to: '', units: {'Blue mug': 3, 'Tea towel': 1, Notebook: 1}}]);
  });

  it('may hold an address of which parts are nonsense: they are left out', async () => {
    const desk = await SessionDesk.open();
    const address = {...people.Ada, city: 7, customFields: [null, {fieldId: 'field_1', fieldValue: 'x'}, {fieldValue: 'y'}]} as never;
    desk.session.setPlan([{address}]);
    expect(desk.state.plan.deliveries[0]?.address).to.deep.equal({
      ...people.Ada,
      city: '',
      customFields: [{fieldId: 'field_1', fieldValue: 'x'}],
    });
  });

  it('names a delivery once, however often it is wanted', async () => {
    const desk = await SessionDesk.open({scenario: 'two-consignments'});
    const [ada] = desk.state.plan.deliveries;
    desk.session.setPlan([ada!, {...ada!, address: people.Ben}]);
    const ids = desk.state.plan.deliveries.map(({id}) => id);
    expect(new Set(ids).size).to.equal(2);
    expect(ids[0]).to.equal(ada?.id);
  });

  it('is not sent by itself, and goes with what the shopper does next, or with all that is to be saved', async () => {
    const given = [{address: people.Ada}, {address: people.Ben, items: [{sku: 'MUG-BLUE', quantity: 1}]}];
    const desk = await SessionDesk.open();
    desk.session.setPlan(given);
    await desk.rest();
    expect(desk.writes()).to.deep.equal([]);
    desk.give('towel', 1, 'Ben');
    await desk.rest();
    expect(desk.atStore()).to.deep.equal(desk.planned());
    const other = await SessionDesk.open();
    other.session.setPlan(given);
    await other.leaveForSure();
    expect(other.atStore()).to.deep.equal(other.planned());
  });

  it('is sent where the shopper asks what shipping costs', async () => {
    const desk = await SessionDesk.open();
    desk.session.setPlan([{address: people.Ada}, {address: people.Ben, items: [{sku: 'MUG-BLUE', quantity: 1}]}]);
    expect(desk.state.activity).to.deep.equal({kind: 'idle', unsent: true});
    desk.session.askForPrices();
    await desk.rest();
    expect(desk.acts()).to.deep.equal(['create 2', 'choose', 'choose']);
    expect(desk.state.activity).to.deep.equal({kind: 'idle'});
  });

  it('is sent by the next visit where the shopper asked for prices and the page went before they came', async () => {
    const storage = new FakeStorage();
    const desk = await SessionDesk.open({storage});
    desk.break({kind: 'lose-request', match: {method: 'POST'}});
    desk.session.setPlan([{address: people.Ada}]);
    desk.session.askForPrices();
    desk.session.end();
    const after = await SessionDesk.open({store: desk.store, clock: desk.clock, storage});
    await after.rest();
    expect(after.atStore()).to.deep.equal(desk.planned());
  });

  it('that was not sent is not sent by the next visit either', async () => {
    const storage = new FakeStorage();
    const desk = await SessionDesk.open({storage});
    desk.session.setPlan([{address: people.Ada}]);
    desk.session.end();
    const after = await SessionDesk.open({store: desk.store, clock: desk.clock, storage});
    expect(after.planned()).to.deep.equal(desk.planned());
    await after.rest();
    expect(after.writes()).to.deep.equal([]);
    expect(after.state.activity).to.deep.equal({kind: 'idle', unsent: true});
  });

  it('that is the one it read changes nothing at the store', async () => {
    const desk = await SessionDesk.open({scenario: 'two-consignments'});
    const before = desk.atStore();
    desk.session.setPlan(desk.state.plan.deliveries);
    await desk.rest();
    expect(desk.writes()).to.deep.equal([]);
    expect(desk.atStore()).to.deep.equal(before);
  });
});

describe('a page that is asked before something is saved', () => {
  it('is asked once for deliveries and options together, and everything waits for its answer', async () => {
    const {asked, answer, beforeSync} = question();
    const desk = await SessionDesk.open({beforeSync});
    desk.plan(twoPeople);
    await desk.rest();
    expect(desk.writes()).to.deep.equal([]);
    expect(desk.state.activity, 'nothing is being saved yet').to.deep.equal({kind: 'idle'});
    answer(true);
    await desk.rest();
    expect(desk.acts()).to.deep.equal(['create 2', 'choose', 'choose']);
    expect(asked).to.deep.equal([{leaving: false}]);
  });

  it('is asked again for what is edited afterwards', async () => {
    const asked: unknown[] = [];
    const desk = await SessionDesk.open({beforeSync: about => asked.push(about) > 0});
    desk.plan(twoPeople);
    await desk.rest();
    desk.give('mug', 1, 'Ben');
    await desk.rest();
    expect(asked).to.have.lengthOf(2);
  });

  it('and says no is not asked for the same again; the next edit is another matter', async () => {
    const {asked, answer, beforeSync} = question();
    const desk = await SessionDesk.open({beforeSync});
    desk.plan(twoPeople);
    await desk.rest();
    answer(false);
    await desk.rest();
    await desk.pass(60_000);
    expect(desk.writes()).to.deep.equal([]);
    expect(desk.state.activity.kind).to.equal('idle');
    expect(asked).to.have.lengthOf(1);
    desk.give('mug', 1, 'Ben');
    await desk.rest();
    expect(asked).to.have.lengthOf(2);
    answer(true);
    await desk.rest();
    expect(desk.acts()).to.deep.equal(['create 2', 'choose', 'choose']);
  });

  it('and says no at Continue ends it; pressed again, it is asked again', async () => {
    const asked: {leaving: boolean}[] = [];
    const desk = await SessionDesk.open({
      beforeSync: about => {
        asked.push(about);
        return asked.length > 1;
      },
    });
    desk.plan(twoPeople);
    expect(await desk.leave()).to.deep.equal({kind: 'cancelled'});
    expect(desk.writes()).to.deep.equal([]);
    expect((await desk.leaveForSure()).kind).to.equal('ready');
    expect(asked).to.deep.equal([{leaving: true}, {leaving: true}]);
  });

  it('takes part in what was edited while it thought about it', async () => {
    const {asked, answer, beforeSync} = question();
    const desk = await SessionDesk.open({beforeSync});
    desk.plan(twoPeople);
    await desk.rest();
    desk.give('mug', 1, 'Ben');
    answer(true);
    await desk.rest();
    expect(desk.atStore()).to.deep.equal(desk.planned());
    expect(asked).to.have.lengthOf(1);
  });

  it('is asked though the run began with a read, of what another tab did (R14)', async () => {
    const channels = new FakeChannels();
    const {asked, beforeSync} = question();
    const one = await SessionDesk.open({scenario: 'two-consignments', openChannel: channels.open});
    const desk = await SessionDesk.open({store: one.store, clock: one.clock, openChannel: channels.open, beforeSync});
    one.choose('Ben', 'Express');
    await one.session.leave();
    // Due when the read is answered.
    desk.give('mug', 1, 'Ben');
    one.clock.turnTo(one.clock.now() + 700);
    await desk.rest();
    expect(asked).to.have.lengthOf(1);
    expect(desk.writes().filter(({body}) => JSON.stringify(body).includes('lineItems'))).to.deep.equal([]);
  });

  it('and answers when the session is over is too late', async () => {
    const {answer, beforeSync} = question();
    const desk = await SessionDesk.open({beforeSync});
    desk.plan(twoPeople);
    await desk.rest();
    desk.session.end();
    answer(true);
    await desk.rest();
    expect(desk.writes()).to.deep.equal([]);
  });
});

describe('options the page leaves out', () => {
  it('are not offered, nor chosen as the recommended one (R8)', async () => {
    const desk = await SessionDesk.open({
      filterOptions: (options, {address}) =>
        options.filter(({description}) => address.countryCode !== 'GB' || !description.startsWith('Standard')),
    });
    desk.plan(twoPeople);
    await desk.rest();
    expect(desk.view('Ada').options.map(({description}) => description)).to.not.include('Standard');
    expect(desk.view('Ben').options.map(({description}) => description)).to.include('Standard');
    expect(desk.selectedAtStore()['Ada']).to.equal(desk.view('Ada').options[0]?.description);
    expect((await desk.leaveForSure()).kind).to.equal('ready');
  });

  it('are not left selected where the store has one of them', async () => {
    const desk = await SessionDesk.open({
      scenario: 'two-consignments',
      filterOptions: options => options.filter(({description}) => description !== 'Standard'),
    });
    expect(desk.views.map(({confirmed}) => confirmed)).to.deep.equal([null, null]);
    expect((await desk.leaveForSure()).kind).to.equal('ready');
    expect(Object.values(desk.selectedAtStore())).to.not.include('Standard');
  });

  it('may be all there are: then the delivery has none (R25)', async () => {
    const desk = await SessionDesk.open({scenario: 'two-consignments', filterOptions: () => []});
    expect(desk.views.map(({withoutQuotes}) => withoutQuotes)).to.deep.equal([true, true]);
  });

  it('are all offered where the page has a bug, which is reported once', async () => {
    const reported: unknown[] = [];
    const report = globalThis.reportError;
    globalThis.reportError = error => reported.push(error);
    const bug = new Error('no such field');
    const desk = await SessionDesk.open({
      scenario: 'two-consignments',
      filterOptions: () => {
        throw bug;
      },
    });
    globalThis.reportError = report;
    expect(desk.view('Ada').options.length).to.be.greaterThan(0);
    expect(reported).to.deep.equal([bug]);
  });
});

describe('a check', () => {
  it('says what keeps the plan from payment and sends nothing; the shopper sees it where that is wanted (R23)', async () => {
    const desk = await SessionDesk.open();
    desk.give('mug', 1, 'Ben');
    const [ben] = desk.state.plan.deliveries;
    desk.session.edit({kind: 'add-delivery', id: 'd9', address: null});
    const problems = await desk.untilDone(desk.session.check());
    expect(problems).to.deep.equal([{kind: 'no-address', deliveryId: 'd9'}]);
    expect(ben?.address?.firstName).to.equal('Ben');
    expect(desk.state.problems).to.deep.equal([]);
    await desk.untilDone(desk.session.check(true));
    expect(desk.state.problems).to.deep.equal(problems);
    expect(desk.writes()).to.deep.equal([]);
  });
});

describe('beginning anew', () => {
  it('forgets what the shopper did, on the device too, and begins with what the store has', async () => {
    const [storage, tabStorage] = [new FakeStorage(), new FakeStorage()];
    const desk = await SessionDesk.open({scenario: 'two-consignments', storage, tabStorage});
    desk.give('mug', 1, 'Ben');
    await desk.pass(300);
    expect(storage.length).to.equal(1);
    await desk.untilDone(desk.session.startOver());
    await desk.pass(1000);
    expect(desk.planned()).to.deep.equal(desk.atStore());
    expect(desk.state.history.past).to.deep.equal([]);
    expect(desk.writes()).to.deep.equal([]);
    const later = await SessionDesk.open({store: desk.store, storage, tabStorage});
    expect(later.planned()).to.deep.equal(desk.atStore());
    expect(later.state.notices).to.deep.equal([]);
  });
});
