/** "Save to my address book": one answer for the whole checkout, told to the store with each address (store-api 2.8). */
import {expect} from 'chai';
import {bookWishesOf} from '../../src/session/overview.js';
import {FakeStorage} from '../support/fake-storage.js';
import {SessionDesk} from '../support/session-desk.js';
import {planAtOnce} from '../support/plan-at-once.js';

/** What the store is to save, by person. */
const flags = (desk: SessionDesk) =>
  Object.fromEntries(
    (desk.store.snapshot().checkout?.consignments ?? []).map(({address}) => [address.firstName, address.shouldSaveAddress]),
  );
const inBook = (desk: SessionDesk) =>
  desk.store.snapshot().account.addresses.map(({firstName, phone}) => `${firstName}${phone ? '' : ' (new)'}`);
const asked = (desk: SessionDesk) =>
  [...bookWishesOf(desk.state).keys()].map(id => desk.state.plan.deliveries.find(each => each.id === id)?.address?.firstName);

const twoNew = {Ada: {mug: 2, towel: 1, notebook: 1}, Ben: {mug: 1}} as const;

/** Two people with addresses the book lacks, all of it saved at the store. */
async function saved(options: Parameters<typeof SessionDesk.open>[0] = {}) {
  const desk = await SessionDesk.open(options);
  desk.plan(twoNew);
  await desk.rest();
  expect(desk.acts()).to.deep.equal(['create 2', 'choose', 'choose']);
  return desk;
}

describe('the address book', () => {
  it('gets nothing by default', async () => {
    const desk = await saved();
    expect(await desk.leave()).to.deep.equal({kind: 'ready'});
    expect(desk.acts()).to.have.length(3);
    desk.act({kind: 'place-order'});
    expect(inBook(desk)).to.deep.equal(['Ada', 'Ben', 'Cleo', 'Dan']);
  });

  it('gets all of them once they are ordered, without a request more (store-api 2.8)', async () => {
    const desk = await SessionDesk.open();
    desk.session.answerBook('all');
    desk.plan(twoNew);
    expect(await desk.leaveForSure()).to.deep.equal({kind: 'ready'});
    expect(desk.acts()).to.deep.equal(['create 2', 'choose', 'choose']);
    expect(inBook(desk)).to.have.length(4);
    desk.act({kind: 'place-order'});
    expect(inBook(desk)).to.deep.equal(['Ada', 'Ben', 'Cleo', 'Dan', 'Ada (new)', 'Ben (new)']);
  });

  it('gets those that were chosen', async () => {
    const desk = await SessionDesk.open();
    desk.plan(twoNew);
    desk.session.answerBook([desk.idOf('Ben')]);
    await desk.leaveForSure();
    expect(flags(desk)).to.deep.equal({Ada: false, Ben: true});
    expect(desk.acts()).to.have.length(3);
  });

  it('is asked about by those only who sign in, get something, and are not in it', async () => {
    const guest = await SessionDesk.open({scenario: 'guest'});
    guest.plan(twoNew);
    guest.session.answerBook('all');
    expect(asked(guest)).to.deep.equal([]);
    await guest.rest();
    expect(flags(guest)).to.deep.equal({Ada: false, Ben: false});
    const desk = await SessionDesk.open({scenario: 'two-consignments'});
    expect(asked(desk), 'both are in it').to.deep.equal([]);
    desk.add('Eva');
    expect(asked(desk), 'Eva gets nothing yet').to.deep.equal([]);
    desk.give('mug', 1, 'Eva');
    expect(asked(desk)).to.deep.equal(['Eva']);
  });

  it('is asked about once for an address that stands twice (R7)', async () => {
    const desk = await SessionDesk.open();
    const [mug, towel] = [desk.key('mug'), desk.key('towel')];
    desk.plan(twoNew);
    const {address} = desk.view('Ben').delivery;
    planAtOnce(desk.session, [
      {address, portions: {[mug]: 3}},
      {address, portions: {[towel]: 1}},
    ]);
    expect(asked(desk)).to.deep.equal(['Ben']);
  });
});

describe('another answer', () => {
  it('writes nothing by itself, and Continue does not end before the store has it', async () => {
    const desk = await saved();
    desk.session.answerBook('all');
    await desk.rest();
    expect(desk.acts()).to.have.length(3);
    expect(await desk.leave()).to.deep.equal({kind: 'ready'});
    expect(
      desk
        .acts()
        .slice(3)
        .filter(act => act === 'revise'),
    ).to.deep.equal(['revise', 'revise']);
    expect(flags(desk)).to.deep.equal({Ada: true, Ben: true});
    expect(desk.selectedAtStore()).to.deep.equal({Ada: 'Standard', Ben: 'Standard'});
    expect(desk.atStore()).to.deep.equal(desk.planned());
    expect(desk.violations()).to.deep.equal([]);
  });

  it('goes along with the next edit of its delivery', async () => {
    const desk = await saved();
    desk.session.answerBook('all');
    desk.give('towel', 1, 'Ben');
    await desk.rest();
    expect(desk.acts()[3]).to.equal('revise');
    expect(
      desk
        .acts()
        .slice(3)
        .filter(act => act === 'revise'),
    ).to.have.length(1);
    expect(flags(desk)).to.deep.equal({Ada: false, Ben: true});
  });

  it('goes before an option that is chosen, which an edit might clear', async () => {
    const desk = await saved({behaviours: {ownSelection: 'cleared'}});
    desk.session.answerBook('all');
    desk.choose('Ben', 'Express');
    await desk.rest();
    expect(desk.acts().slice(3)).to.deep.equal(['revise', 'choose']);
    expect(flags(desk)).to.deep.equal({Ada: false, Ben: true});
    expect(desk.selectedAtStore()).to.include({Ben: 'Express'});
  });

  it('taken back before the store heard of it costs nothing', async () => {
    const desk = await saved();
    desk.session.answerBook('all');
    desk.session.answerBook('none');
    expect(await desk.leave()).to.deep.equal({kind: 'ready'});
    expect(desk.acts()).to.have.length(3);
  });

  it('is no reason to ask a store for ever that keeps no such wish (R18)', async () => {
    const desk = await SessionDesk.open();
    desk.rewrite = answer => answer.replaceAll('"shouldSaveAddress":true', '"shouldSaveAddress":false');
    desk.plan(twoNew);
    desk.session.answerBook('all');
    expect(await desk.leaveForSure()).to.deep.equal({kind: 'ready'});
    expect(desk.acts()).to.deep.equal(['create 2', 'choose', 'choose']);
    desk.session.answerBook('none');
    expect(await desk.leave()).to.deep.equal({kind: 'ready'});
    desk.session.answerBook('all');
    expect(await desk.leave()).to.deep.equal({kind: 'ready'});
    expect(desk.acts()).to.have.length(3);
  });

  it('is said anew where the store forgot it', async () => {
    const desk = await SessionDesk.open();
    desk.session.answerBook('all');
    desk.plan(twoNew);
    await desk.rest();
    const state = desk.store.snapshot();
    for (const {address} of state.checkout?.consignments ?? []) address.shouldSaveAddress = false;
    desk.store.restore(state);
    await desk.session.refresh();
    expect(await desk.leaveForSure()).to.deep.equal({kind: 'ready'});
    expect(flags(desk)).to.deep.equal({Ada: true, Ben: true});
  });

  it('that cannot be told keeps the shopper here, with a reason', async () => {
    const desk = await saved();
    desk.session.answerBook('all');
    desk.break({kind: 'lose-request', times: 'always', match: {method: 'PUT'}});
    expect(await desk.leave()).to.have.nested.property('why.kind', 'failure');
  });
});

describe('an address the store does not want in the address book', () => {
  const refuses = (desk: SessionDesk, method: 'POST' | 'PUT', times: 2 | 'always' = 2) => {
    desk.break({kind: 'status', status: 422, match: {method, path: '/consignments'}, times});
  };
  const words = (desk: SessionDesk) => desk.views.map(({refusedWords}) => refusedWords);

  it('is no obstacle any more once it is not to be saved there', async () => {
    const desk = await saved();
    desk.session.answerBook([desk.idOf('Ben')]);
    refuses(desk, 'PUT', 'always');
    expect(await desk.leave()).to.deep.include({kind: 'problems'});
    expect(words(desk)).to.deep.equal([null, 'An injected answer.']);
    const sent = desk.acts().length;
    expect(await desk.leave(), 'the same again').to.deep.include({kind: 'problems'});
    expect(desk.acts()).to.have.length(sent);

    desk.session.answerBook('none');
    expect(words(desk)).to.deep.equal([null, null]);
    expect(desk.state.problems).to.deep.equal([]);
    expect(await desk.leave()).to.deep.equal({kind: 'ready'});
    expect(desk.acts()).to.have.length(sent);
  });

  it('is sent again, without that, where the store has nothing of its delivery', async () => {
    const desk = await SessionDesk.open();
    desk.session.answerBook('all');
    desk.add('Ada');
    refuses(desk, 'POST');
    await desk.rest();
    expect(words(desk)).to.deep.equal(['An injected answer.']);
    expect(desk.atStore()).to.deep.equal([]);
    desk.session.answerBook('none');
    await desk.rest();
    expect(flags(desk)).to.deep.equal({Ada: false});
    expect(desk.atStore()).to.deep.equal(desk.planned());
  });

  it('is another matter than an option the store does not want: that request says nothing of the address book', async () => {
    const desk = await SessionDesk.open();
    refuses(desk, 'PUT', 'always');
    desk.plan(twoNew);
    await desk.rest();
    expect(words(desk)).to.deep.equal(['An injected answer.', 'An injected answer.']);
    desk.session.answerBook('all');
    expect(words(desk)).to.deep.equal(['An injected answer.', 'An injected answer.']);
  });
});

describe('what the store is to save already', () => {
  /** A checkout that was left with two new addresses, Ben's to be saved. */
  async function left() {
    const before = await SessionDesk.open();
    before.plan(twoNew);
    before.session.answerBook([before.idOf('Ben')]);
    await before.leaveForSure();
    before.session.end();
    return before;
  }

  it('stays so until the shopper says otherwise (R1)', async () => {
    const before = await left();
    const desk = await SessionDesk.open({store: before.store, clock: before.clock});
    expect([...bookWishesOf(desk.state).values()]).to.deep.equal([false, true]);
    expect(await desk.leave()).to.deep.equal({kind: 'ready'});
    expect(desk.acts()).to.deep.equal([]);
    desk.give('towel', 1, 'Ben');
    await desk.leaveForSure();
    expect(flags(desk)).to.deep.equal({Ada: false, Ben: true});
    desk.session.answerBook('none');
    await desk.leaveForSure();
    expect(flags(desk)).to.deep.equal({Ada: false, Ben: false});
  });
});

describe('the answer about the address book', () => {
  /** A visit that answers, and what the next one finds. */
  async function again(act: (desk: SessionDesk) => void, meanwhile: (desk: SessionDesk) => void = () => undefined) {
    const storage = new FakeStorage();
    const before = await saved({storage});
    act(before);
    before.session.end();
    meanwhile(before);
    return SessionDesk.open({store: before.store, clock: before.clock, storage});
  }

  it('survives a reload, and waits for Continue still (R21)', async () => {
    const desk = await again(({session}) => {
      session.answerBook('all');
    });
    expect(desk.state.bookAnswer).to.equal('all');
    await desk.rest();
    expect(desk.acts()).to.deep.equal([]);
    await desk.leave();
    expect(flags(desk)).to.deep.equal({Ada: true, Ben: true});
  });

  it('that names people survives with their plan, and not without it (R21)', async () => {
    const answer = (desk: SessionDesk) => {
      desk.session.answerBook([desk.idOf('Ben')]);
    };
    const desk = await again(answer);
    expect(desk.state.bookAnswer).to.deep.equal([desk.idOf('Ben')]);
    const other = await again(answer, ({store}) => {
      const state = store.snapshot();
      for (const {address} of state.checkout?.consignments ?? []) if (address.firstName === 'Ben') address.city = 'Houston';
      store.restore(state);
    });
    expect(other.state.bookAnswer).to.equal(null);
  });

  it('is no part of undo (R9)', async () => {
    const desk = await saved();
    const {history} = desk.state;
    desk.session.answerBook('all');
    expect(desk.state.history).to.equal(history);
    desk.session.undo();
    expect(desk.state.bookAnswer).to.equal('all');
  });
});
