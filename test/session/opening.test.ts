/** How a session begins: what is adopted, whose address comes first, and what may fail meanwhile (R1 to R3). */
import {expect} from 'chai';
import {FakeStorage} from '../support/fake-storage.js';
import {people, SessionDesk} from '../support/session-desk.js';
import type {StoreState} from '../../src/emulator/index.js';
import {EmulatedStore} from '../../src/emulator/index.js';

/** A store whose state was changed before anybody looked. */
function arranged(change: (state: StoreState) => void, options: ConstructorParameters<typeof EmulatedStore>[0] = {}): EmulatedStore {
  const store = new EmulatedStore(options);
  const state = store.snapshot();
  change(state);
  store.restore(state);
  return store;
}

describe('opening a session', () => {
  it('reads the checkout once and sends nothing (R1, R10)', async () => {
    const desk = await SessionDesk.open();
    await desk.pass(60_000);
    expect(desk.writes()).to.deep.equal([]);
    expect(desk.reads()).to.deep.equal([]);
    expect(desk.requests().filter(({path}) => path.endsWith('/checkout-settings'))).to.have.length(1);
  });

  it('makes one delivery of everything, without an address, where the store has no consignment (R1, R2)', async () => {
    const desk = await SessionDesk.open();
    expect(desk.planned()).to.deep.equal([{to: '', units: {'Blue mug': 3, 'Tea towel': 1, Notebook: 1}}]);
    expect(desk.state.plan.deliveries[0]?.address).to.equal(null);
    expect(desk.state.basket.fixed).to.deep.equal([{name: 'Knitting patterns (PDF)', quantity: 1, reason: 'digital'}]);
  });

  it('adopts each consignment with its address, units and selected option (R1)', async () => {
    const desk = await SessionDesk.open({scenario: 'two-consignments'});
    expect(desk.planned()).to.deep.equal([
      {to: 'Ada', units: {'Blue mug': 2, 'Tea towel': 1}},
      {to: 'Ben', units: {'Blue mug': 1, Notebook: 1}},
    ]);
    expect(desk.view('Ada').delivery.address).to.include({address1: '12 St James Square', postalCode: 'SW1Y 4JH'});
    expect(desk.views.map(({confirmed}) => confirmed?.description)).to.deep.equal(['Standard', 'Standard']);
    expect(desk.view('Ben').delivery.choice).to.deep.equal({by: 'hand', method: {type: 'shipping_flatrate', description: 'Standard'}});
  });

  it('goes from opening to payment without a write where the store has everything (R1)', async () => {
    const desk = await SessionDesk.open({scenario: 'two-consignments'});
    expect(await desk.leave()).to.deep.equal({kind: 'ready'});
    expect(desk.writes()).to.deep.equal([]);
    expect(desk.reads()).to.deep.equal([]);
  });

  it('does nothing more once it is ended, though its answers come in (R1)', async () => {
    const storage = new FakeStorage();
    const before = await SessionDesk.open({storage});
    before.plan({Ada: {mug: 3}, Ben: {towel: 1, notebook: 1}});
    before.session.end();
    const desk = new SessionDesk({store: before.store, clock: before.clock, storage});
    const opening = desk.session.open();
    desk.session.end();
    await opening;
    await desk.rest();
    expect(desk.session.state.phase).to.equal('loading');
    expect(desk.writes()).to.deep.equal([]);
  });

  it('twice at once is done once: the loop of one of them sends what is left (R1)', async () => {
    const storage = new FakeStorage();
    const before = await SessionDesk.open({storage});
    before.plan({Ada: {mug: 3}, Ben: {towel: 1, notebook: 1}});
    before.session.end();
    const desk = new SessionDesk({store: before.store, clock: before.clock, storage});
    await Promise.all([desk.session.open(), desk.session.open()]);
    await desk.rest();
    expect(desk.acts()).to.deep.equal(['create 2', 'choose', 'choose']);
    expect(desk.violations()).to.deep.equal([]);
  });

  it('puts units that stand in no consignment into the first delivery (R1)', async () => {
    const desk = await SessionDesk.open({
      store: arranged(
        state => {
          for (const consignment of state.checkout?.consignments ?? []) consignment.lineItemIds.splice(1);
        },
        {scenario: 'two-consignments'},
      ),
    });
    expect(desk.planned()).to.deep.equal([
      {to: 'Ada', units: {'Blue mug': 2, 'Tea towel': 1, Notebook: 1}},
      {to: 'Ben', units: {'Blue mug': 1}},
    ]);
    await desk.pass(60_000);
    expect(desk.writes()).to.deep.equal([]);
  });

  it('takes a consignment without an address for a delivery without one (R1, R2)', async () => {
    const desk = await SessionDesk.open({behaviours: {freshCheckout: 'one-with-all'}});
    expect(desk.state.plan.deliveries.map(({address}) => address)).to.deep.equal([null]);
    desk.add('Ben');
    expect(await desk.leaveForSure()).to.deep.equal({kind: 'ready'});
    expect(desk.acts()).to.deep.equal(['revise', 'choose']);
  });
});

describe('the first address', () => {
  const billing = {...people.Dan, id: 'b1', email: 'dan@shopper.example', shouldSaveAddress: false, customFields: []};

  it('is the complete billing address (R2)', async () => {
    const desk = await SessionDesk.open({
      store: arranged(state => {
        if (state.checkout) state.checkout.billingAddress = billing;
      }),
    });
    expect(desk.state.plan.deliveries[0]?.address).to.include({firstName: 'Dan', city: 'New York'});
    await desk.pass(60_000);
    expect(desk.writes()).to.deep.equal([]);
  });

  it('is not a billing address that lacks its street (R2)', async () => {
    const desk = await SessionDesk.open({
      store: arranged(state => {
        if (state.checkout) state.checkout.billingAddress = {...billing, address1: ' '};
      }),
    });
    expect(desk.state.plan.deliveries[0]?.address).to.equal(null);
  });

  it('is the only saved one (R2)', async () => {
    const desk = await SessionDesk.open({store: arranged(state => state.account.addresses.splice(1))});
    expect(desk.state.plan.deliveries[0]?.address).to.include({firstName: 'Ada', city: 'London'});
  });

  it("is nobody's where several are saved, or a guest has none (R2)", async () => {
    for (const scenario of ['default', 'guest'] as const) {
      const desk = await SessionDesk.open({scenario});
      expect(desk.state.plan.deliveries[0]?.address, scenario).to.equal(null);
    }
  });
});

describe('settings, countries and form fields', () => {
  const paths = ['checkout-settings', 'shipping/countries', 'form-fields'];

  for (const failing of [...paths.map(path => [path]), paths]) {
    it(`may fail and the shopper still gets to payment: ${failing.join(', ')} (R3)`, async () => {
      for (const fault of [{kind: 'status', status: 500}, {kind: 'lose-request'}, {kind: 'html'}] as const) {
        const desk = await SessionDesk.open({faults: failing.map(path => ({...fault, match: {path}, times: 'always' as const}))});
        desk.give('mug', 3, 'Ben');
        expect(await desk.leaveForSure(), fault.kind).to.deep.equal({kind: 'ready'});
      }
    });
  }

  it('are asked for once each, on first need (R10)', async () => {
    const desk = await SessionDesk.open();
    const asked = () => desk.requests().filter(({path}) => path.endsWith('countries') || path.endsWith('form-fields')).length;
    expect(asked()).to.equal(0);
    desk.session.typeAddress('new', people.Ben);
    desk.session.typeAddress('new', people.Cleo);
    await desk.settle();
    desk.session.closeForm('new');
    desk.give('mug', 1, 'Ben');
    await desk.leaveForSure();
    expect(asked()).to.equal(2);
  });
});

describe('a store without a checkout', () => {
  it('fails to open and says why; trying again opens it', async () => {
    const desk = new SessionDesk({faults: [{kind: 'status', status: 500, match: {path: '/checkouts/'}}]});
    await desk.session.open();
    expect(desk.session.state).to.include({phase: 'failed', left: false});
    await desk.session.retry();
    expect(desk.state.plan.deliveries).to.have.length(1);
  });

  it('is gone where there is no cart (R22)', async () => {
    const desk = new SessionDesk({scenario: 'empty'});
    await desk.session.open();
    const {state} = desk.session;
    expect(state.phase === 'failed' && state.failure.reason).to.equal('gone');
  });
});
