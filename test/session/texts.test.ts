/** Gift messages and delivery notes, from the store and to it (R7, R9, R10, R21, R23, R28). */
import {expect} from 'chai';
import {behaviourTable} from '../../src/emulator/index.js';
import type {PlanEdit, TextKind} from '../../src/domain/plan.js';
import {combiningSaves} from '../../src/session/prices.js';
import {aDevice, reload} from '../support/draft-visits.js';
import {type DeskOptions, type Name, people, SessionDesk} from '../support/session-desk.js';
import {planAtOnce} from '../support/plan-at-once.js';

const textFields = {message: 'Gift message', note: 'Delivery note'};
const fieldIds = {message: 'field_25', note: 'field_27'};
const scenario = 'gift-messages';
const open = (options: DeskOptions = {}) => SessionDesk.open({scenario, textFields, ...options});
const texts = (desk: SessionDesk) =>
  Object.fromEntries(desk.state.plan.deliveries.map(({address, texts: its}) => [address?.firstName, its]));
const writing = (text: string, what: TextKind, ids: readonly string[]): PlanEdit => ({
  kind: 'write',
  ids,
  what,
  fieldId: fieldIds[what],
  text,
});

function write(desk: SessionDesk, name: Name, text: string, what: TextKind = 'message'): void {
  desk.session.edit(writing(text, what, [desk.idOf(name)]));
}

/** What stands in the fields of each consignment. */
const atStore = (desk: SessionDesk) =>
  Object.fromEntries(
    (desk.store.snapshot().checkout?.consignments ?? []).map(({address}) => [
      address.firstName,
      address.customFields.map(({fieldId, fieldValue}) => `${fieldId} ${String(fieldValue)}`),
    ]),
  );

describe('a message', () => {
  it('that the store has comes in as the text, and nothing is sent for it (R1)', async () => {
    const desk = await open();
    expect(texts(desk)).to.deep.equal({Ada: {field_25: 'Many happy returns, Ada!'}, Ben: undefined});
    expect(desk.state.plan.deliveries[0]?.address?.customFields).to.deep.equal([]);
    expect(await desk.leave()).to.deep.equal({kind: 'ready'});
    expect(desk.writes()).to.deep.equal([]);
  });

  for (const addressEcho of behaviourTable.addressEcho.values) {
    it(`is sent once, with the name of who gets it, and stays (addressEcho ${addressEcho})`, async () => {
      const desk = await open({behaviours: {addressEcho}});
      write(desk, 'Ben', 'Dear {firstName}!');
      expect(await desk.leaveForSure()).to.deep.equal({kind: 'ready'});
      expect(atStore(desk)).to.deep.equal({Ada: ['field_25 Many happy returns, Ada!'], Ben: ['field_25 Dear Ben!']});
      expect(desk.acts().filter(act => act === 'revise')).to.have.length(1);
      expect(texts(desk)['Ben']).to.deep.equal({field_25: 'Dear {firstName}!'});
      expect(desk.violations()).to.deep.equal([]);
    });
  }

  it('goes with a new person in one request, a note beside it', async () => {
    const desk = await SessionDesk.open({scenario, textFields});
    desk.give('mug', 1, 'Cleo');
    write(desk, 'Cleo', 'Enjoy', 'message');
    write(desk, 'Cleo', 'Ring twice', 'note');
    await desk.leaveForSure();
    expect(atStore(desk)['Cleo']).to.deep.equal(['field_25 Enjoy', 'field_27 Ring twice']);
    expect(desk.acts()[0]).to.equal('create 1');
    expect(desk.acts()).not.to.include('revise');
  });

  it('that is emptied goes from the store too', async () => {
    const desk = await open();
    write(desk, 'Ada', '');
    await desk.leaveForSure();
    expect(atStore(desk)).to.deep.equal({Ada: [], Ben: []});
  });

  it('is undone and redone by its name (R9)', async () => {
    const desk = await open();
    write(desk, 'Ben', 'Hello');
    const ids = desk.state.plan.deliveries.map(({id}) => id);
    desk.session.edit(writing('Hello', 'message', ids));
    expect(desk.state.history.past.map(({name}) => name)).to.deep.equal([
      {kind: 'write', what: 'message', person: 'Ben Okri'},
      {kind: 'write-for-several', what: 'message', people: 2},
    ]);
    desk.session.undo();
    desk.session.undo();
    expect(texts(desk)).to.deep.equal({Ada: {field_25: 'Many happy returns, Ada!'}, Ben: undefined});
    desk.session.redo();
    await desk.leaveForSure();
    expect(atStore(desk)['Ben']).to.deep.equal(['field_25 Hello']);
  });

  it('survives a reload, with what undoes it (R21)', async () => {
    const device = aDevice();
    const desk = await open(device);
    write(desk, 'Ben', 'Dear {firstName}');
    const again = await reload(desk, {...device, textFields});
    expect(texts(again)['Ben']).to.deep.equal({field_25: 'Dear {firstName}'});
    again.session.undo();
    expect(texts(again)['Ben']).to.equal(undefined);
  });

  it('that another tab wrote is taken over; one written here stays', async () => {
    const desk = await open();
    const other = await open({store: desk.store, clock: desk.clock});
    write(other, 'Ada', 'From the other tab');
    await other.leaveForSure();
    write(desk, 'Ben', 'From here');
    await desk.leaveForSure();
    await desk.session.refresh();
    expect(texts(desk)).to.deep.equal({Ada: {field_25: 'From the other tab'}, Ben: {field_25: 'From here'}});
    expect(atStore(desk)).to.deep.equal({Ada: ['field_25 From the other tab'], Ben: ['field_25 From here']});
  });
});

describe('a message that is too long', () => {
  it('is kept and not sent, and the delivery needs attention until it is shortened', async () => {
    const desk = await open();
    const long = `{firstName}${'x'.repeat(198)}`;
    write(desk, 'Ben', long);
    await desk.rest();
    expect(desk.writes()).to.deep.equal([]);
    expect(desk.view('Ben').standing).to.equal('attention');
    expect(await desk.leave()).to.deep.equal({
      kind: 'problems',
      problems: [{kind: 'text-too-long', deliveryId: desk.idOf('Ben'), what: 'message'}],
    });
    expect(texts(desk)['Ben']).to.deep.equal({field_25: long});
    write(desk, 'Ben', long.slice(0, -1));
    expect(desk.state.problems).to.deep.equal([]);
    await desk.leaveForSure();
    expect(atStore(desk)['Ben']).to.deep.equal([`field_25 Ben${'x'.repeat(197)}`]);
  });

  it('holds nobody else back', async () => {
    const desk = await open();
    write(desk, 'Ben', 'x'.repeat(201));
    write(desk, 'Ada', 'Short');
    await desk.rest();
    expect(atStore(desk)).to.deep.equal({Ada: ['field_25 Short'], Ben: []});
  });
});

describe('fields for texts', () => {
  it('are read with the checkout, once, and only where the page names any (R10)', async () => {
    const asked = (desk: SessionDesk) => desk.requests().filter(({path}) => path.includes('form-fields')).length;
    const named = await open();
    await named.session.loadAddressData();
    expect(asked(named)).to.equal(1);
    const plain = await SessionDesk.open({scenario});
    expect(asked(plain)).to.equal(0);
    await plain.session.loadAddressData();
    expect(plain.state.addressData?.texts).to.deep.equal([]);
    expect(plain.state.addressData?.formFields.map(({label}) => label)).to.include.members(['Gift message', 'Delivery note']);
  });

  it('are not asked for by the address form, and not missing there (R23)', async () => {
    const desk = await open();
    expect(desk.state.addressData?.formFields.map(({label}) => label)).not.to.include.members(['Gift message', 'Delivery note']);
    expect(desk.state.addressData?.texts.map(({kind, id}) => [kind, id])).to.deep.equal([
      ['message', 'field_25'],
      ['note', 'field_27'],
    ]);
  });

  it('that the store does not answer are none; the texts there are stay where they are', async () => {
    const desk = new SessionDesk({scenario, textFields});
    desk.break({kind: 'status', status: 500, match: {path: 'form-fields'}});
    await desk.session.open();
    expect(desk.state.addressData?.texts).to.deep.equal([]);
    expect(desk.state.plan.deliveries[0]?.address?.customFields).to.have.length(1);
  });

  it('that the store wants filled in are a problem at Continue (R23)', async () => {
    const desk = await open({
      scenario: {
        description: 'A message is wanted.',
        shop: state => {
          const field = state.formFields.shippingAddress.find(({label}) => label === 'Gift message');
          if (field) field.required = true;
        },
      },
    });
    desk.plan({Ada: {mug: 3, towel: 1, notebook: 1}});
    const problem = {kind: 'text-missing', deliveryId: desk.idOf('Ada'), what: 'message'};
    expect(await desk.leave()).to.deep.equal({kind: 'problems', problems: [problem]});
  });
});

describe('the same address twice', () => {
  it('is one parcel in two only where the texts are the same (R7)', async () => {
    const desk = await open();
    planAtOnce(desk.session, [
      {address: people.Ben, portions: {[desk.key('mug')]: 3}},
      {address: people.Ben, portions: {[desk.key('towel')]: 1, [desk.key('notebook')]: 1}},
    ]);
    await desk.leaveForSure();
    expect(combiningSaves(desk.state)).to.have.length(1);
    const [first, second] = desk.state.plan.deliveries.map(({id}) => id);
    desk.session.edit(writing('For you', 'message', [second!]));
    await desk.leaveForSure();
    expect(combiningSaves(desk.state)).to.deep.equal([]);
    desk.session.edit(writing('For you', 'message', [first!]));
    await desk.leaveForSure();
    expect(combiningSaves(desk.state)).to.have.length(1);
  });
});
