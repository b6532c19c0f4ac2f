/** Drafts of other versions of the widget (R21): earlier ones are carried over, later ones left alone. */
import {expect} from 'chai';
import {emptyAddress} from '../../src/domain/address.js';
import {FakeStorage} from '../support/fake-storage.js';
import {people, SessionDesk} from '../support/session-desk.js';

/** What version 1 kept of a plan for two people, the first of whom gets two mugs of three. */
const asVersion1 = ({state, clock}: SessionDesk, mug: string) => ({
  version: 1,
  savedAt: clock.now(),
  draft: {
    plan: {
      deliveries: [
        {id: 'd2', address: people.Ada, portions: {[mug]: 2}, choice: {by: 'policy', policy: 'recommended'}},
        {
          id: 'd3',
          address: people.Ben,
          portions: {[mug]: 1},
          choice: {by: 'hand', method: {type: 'shipping_flatrate', description: 'Express'}},
        },
      ],
    },
    pairs: {},
    forms: {new: {...emptyAddress('GB'), city: 'Leeds'}},
    typed: [people.Eva],
    fingerprint: JSON.stringify(state.checkout.consignments),
    unfinished: false,
    inFlight: false,
    nextDelivery: 4,
  },
});

const keyOf = ({state: {checkout}}: SessionDesk) => `multidrop draft ${checkout.id} ${checkout.customer.id}`;

/** A device that holds a text as the draft of a checkout, which is opened anew. */
async function opened(keep: (desk: SessionDesk) => unknown, scenario: 'default' | 'guest' = 'default') {
  const [storage, tabStorage] = [new FakeStorage(), new FakeStorage()];
  const before = await SessionDesk.open({scenario});
  before.session.end();
  const key = keyOf(before);
  const text = JSON.stringify(keep(before));
  storage.setItem(key, text);
  const desk = await SessionDesk.open({store: before.store, clock: before.clock, storage, tabStorage});
  const nextCheckout = () => SessionDesk.open({clock: before.clock, scenario, seed: 2, storage, tabStorage});
  return {desk, storage, key, text, nextCheckout};
}

const version1 = (desk: SessionDesk) => asVersion1(desk, desk.key('mug'));
const everythingToNobody = [{to: '', units: {'Blue mug': 3, Notebook: 1, 'Tea towel': 1}}];

describe('a draft of version 1', () => {
  it('opens as it did then (R21)', async () => {
    const {desk} = await opened(version1);
    expect(desk.planned()).to.deep.equal([
      {to: 'Ada', units: {'Blue mug': 2, Notebook: 1, 'Tea towel': 1}},
      {to: 'Ben', units: {'Blue mug': 1}},
    ]);
    expect(desk.state.forms).to.have.property('new').that.includes({city: 'Leeds'});
    expect(desk.state.typed).to.deep.equal([people.Eva]);
    expect(desk.view('Ben').delivery.choice.by).to.equal('hand');
    expect(desk.session.newDeliveryId()).to.equal('d4');
  });

  it('is kept as one of today from then on (R21)', async () => {
    const {desk, storage, key} = await opened(version1);
    desk.give('towel', 1, 'Ben');
    desk.session.end();
    expect(JSON.parse(storage.getItem(key) ?? '')).to.include({version: 3});
    const after = await SessionDesk.open({store: desk.store, clock: desk.clock, storage});
    expect(after.state.plan).to.deep.equal(desk.state.plan);
  });

  it('is offered for another checkout to its customer, and to no guest: nobody knows its tab (R21)', async () => {
    const isOffered = ({state}: SessionDesk) => state.notices.some(({kind}) => kind === 'earlier-plan');
    expect(isOffered(await (await opened(version1)).nextCheckout())).to.equal(true);
    expect(isOffered(await (await opened(version1, 'guest')).nextCheckout())).to.equal(false);
  });

  const spoilings: Record<string, (desk: SessionDesk) => unknown> = {
    'without its draft': desk => ({...version1(desk), draft: undefined}),
    'that is a list': desk => [version1(desk)],
    'of a plan that is none': desk => ({...version1(desk), draft: {...version1(desk).draft, plan: {}}}),
  };
  for (const [name, spoil] of Object.entries(spoilings)) {
    it(`${name} is no error, and none (R21)`, async () => {
      const {desk} = await opened(spoil);
      expect(desk.planned()).to.deep.equal(everythingToNobody);
    });
  }
});

for (const version of [4, 1e9, 0, -1, 1.5, '2', '__proto__', 'toString', null, true]) {
  describe(`a draft of version ${JSON.stringify(version)}`, () => {
    const ofVersion = (desk: SessionDesk) => ({...version1(desk), version});

    it('is none, and stays as it is while nothing is planned here (R21)', async () => {
      const {desk, storage, key, text} = await opened(ofVersion);
      expect(desk.planned()).to.deep.equal(everythingToNobody);
      desk.session.end();
      expect(storage.getItem(key)).to.equal(text);
    });

    it('gives way to a draft of our own for the same checkout only (R21)', async () => {
      const {desk, storage, key, text, nextCheckout} = await opened(ofVersion);
      const next = await nextCheckout();
      next.add('Ben');
      next.session.end();
      expect(storage.getItem(key)).to.equal(text);
      desk.add('Ben');
      desk.session.end();
      expect(JSON.parse(storage.getItem(key) ?? '')).to.include({version: 3});
    });
  });
}

describe('an earlier plan that was still offered', () => {
  for (const earlier of [undefined, 7, {}, {plan: null}, {plan: {deliveries: []}}]) {
    it(`and is spoilt (${JSON.stringify(earlier)}) makes the draft none (R21)`, async () => {
      const {desk} = await opened(before => {
        const {draft, savedAt} = version1(before);
        return {version: 2, savedAt, tab: null, draft: {...draft, earlier}};
      });
      expect(desk.planned()).to.deep.equal(everythingToNobody);
    });
  }
});

describe('an answer about the address book', () => {
  const kept = (bookAnswer: unknown) => (before: SessionDesk) => {
    const {draft, savedAt} = version1(before);
    return {version: 3, savedAt, tab: null, draft: {...draft, earlier: null, twins: {}, bookAnswer}};
  };

  for (const answer of [null, 'none', 'all', [], ['d3']]) {
    it(`is read back (${JSON.stringify(answer)}) (R21)`, async () => {
      expect((await opened(kept(answer))).desk.state.bookAnswer).to.deep.equal(answer);
    });
  }

  for (const spoilt of [undefined, 7, 'some', [7], {}]) {
    it(`that is spoilt (${JSON.stringify(spoilt)}) makes the draft none (R21)`, async () => {
      expect((await opened(kept(spoilt))).desk.planned()).to.deep.equal(everythingToNobody);
    });
  }

  it('was not asked for in version 2', async () => {
    const {desk} = await opened(before => {
      const {draft, savedAt} = version1(before);
      return {version: 2, savedAt, tab: null, draft: {...draft, earlier: null}};
    });
    expect(desk.view('Ben').delivery.choice.by).to.equal('hand');
    expect(desk.state.bookAnswer).to.equal(null);
  });
});
