/** The same address twice: offered as one parcel before anything of it is sent, never merged by itself (R7). */
import {expect} from 'chai';
import {isAsked, twinOf} from '../../src/domain/twins.js';
import {isSettled, outstanding} from '../../src/session/overview.js';
import {FakeStorage} from '../support/fake-storage.js';
import {people, SessionDesk} from '../support/session-desk.js';

const shares = {Ada: {mug: 2, towel: 1, notebook: 1}, Ben: {mug: 1}} as const;

/** Ada and Ben are saved at the store; then Ben's goes to Ada's address, too. */
async function asked(options: Parameters<typeof SessionDesk.open>[0] = {}) {
  const desk = await SessionDesk.open(options);
  desk.plan(shares);
  await desk.rest();
  const [ada, ben] = [desk.idOf('Ada'), desk.idOf('Ben')];
  const before = desk.acts().length;
  desk.session.edit({kind: 'set-address', id: ben, address: people.Ada});
  return {desk, ada, ben, since: () => desk.acts().slice(before)};
}

const standing = ({views}: SessionDesk, id: string) => views.find(({delivery}) => delivery.id === id)?.standing;
/** Who is offered to go with whom. */
const offers = ({state: {plan, twins}}: SessionDesk) =>
  plan.deliveries.flatMap(delivery => {
    const twin = twinOf(delivery, plan, twins);
    return twin ? [[delivery.id, twin.id]] : [];
  });

describe('an address that somebody of the plan has already', () => {
  it('is not sent before the shopper says what is to be (R7)', async () => {
    const {desk, ada, ben, since} = await asked();
    await desk.rest();
    expect(since()).to.deep.equal([]);
    expect(desk.atStore()).to.deep.include({to: 'Ben', units: {'Blue mug': 1}});
    expect(offers(desk)).to.deep.equal([[ben, ada]]);
    expect(standing(desk, ben)).to.equal('attention');
    expect(isSettled(desk.state)).to.equal(false);
  });

  it('goes as one parcel in one request, if that is wanted', async () => {
    const {desk, ada, ben, since} = await asked();
    await desk.rest();
    desk.session.edit({kind: 'remove-delivery', id: ben, to: ada});
    await desk.rest();
    expect(since().filter(act => act !== 'choose')).to.deep.equal(['revise']);
    expect(desk.atStore()).to.deep.equal([{to: 'Ada', units: {'Blue mug': 3, Notebook: 1, 'Tea towel': 1}}]);
  });

  it('goes as two, if that is wanted, and is not offered again', async () => {
    const {desk, ben, since} = await asked();
    await desk.rest();
    desk.session.keepApart(ben);
    expect(offers(desk)).to.deep.equal([]);
    await desk.rest();
    expect(since()[0]).to.equal('revise');
    expect(desk.atStore().map(({to}) => to)).to.deep.equal(['Ada', 'Ada']);
    expect(await desk.leaveForSure()).to.deep.equal({kind: 'ready'});
  });

  it('goes as two with the next edit, whatever it is, and is offered still', async () => {
    for (const act of [
      ({desk, ada}) => {
        desk.session.edit({kind: 'set-quantity', id: ada, key: desk.key('mug'), quantity: 1});
      },
      ({desk, ben}) => {
        desk.session.edit({kind: 'choose', id: ben, choice: {by: 'policy', policy: 'cheapest'}});
      },
    ] satisfies ((visit: Awaited<ReturnType<typeof asked>>) => void)[]) {
      const visit = await asked();
      await visit.desk.rest();
      act(visit);
      await visit.desk.rest();
      expect(visit.desk.atStore().map(({to}) => to)).to.deep.equal(['Ada', 'Ada']);
      expect(offers(visit.desk)).to.deep.equal([[visit.ben, visit.ada]]);
    }
  });

  it('goes as two at Continue, which it does not hold', async () => {
    const {desk} = await asked();
    expect(await desk.leaveForSure()).to.deep.equal({kind: 'ready'});
    expect(desk.atStore().map(({to}) => to)).to.deep.equal(['Ada', 'Ada']);
  });

  it('waits no more once it is taken back', async () => {
    const {desk, since} = await asked();
    desk.session.undo();
    await desk.rest();
    expect(offers(desk)).to.deep.equal([]);
    expect(desk.state.twins).to.deep.equal({});
    expect(since()).to.deep.equal([]);
  });

  it('holds up nobody else (R11)', async () => {
    const desk = await SessionDesk.open();
    desk.plan({Ada: {mug: 1, towel: 1}, Ben: {notebook: 1}, Cleo: {mug: 2}});
    desk.session.edit({kind: 'set-address', id: desk.idOf('Cleo'), address: people.Ada});
    await desk.rest();
    expect(desk.acts()).to.deep.equal(['create 2']);
    expect(desk.atStore().map(({to}) => to)).to.deep.equal(['Ada', 'Ben']);
  });

  it('is asked about where it was set, be it the earlier of the two', async () => {
    const desk = await SessionDesk.open();
    desk.plan(shares);
    const [ada, ben] = [desk.idOf('Ada'), desk.idOf('Ben')];
    desk.session.edit({kind: 'set-address', id: ada, address: people.Ben});
    expect(offers(desk)).to.deep.equal([[ada, ben]]);
    desk.session.keepApart(ada);
    expect(offers(desk), 'nor of the other').to.deep.equal([]);
  });

  it('is asked about anew when another one is set', async () => {
    const {desk, ada, ben} = await asked();
    desk.session.keepApart(ben);
    desk.session.edit({kind: 'set-address', id: ben, address: people.Ben});
    expect(offers(desk)).to.deep.equal([]);
    desk.session.edit({kind: 'set-address', id: ben, address: people.Ada});
    expect(offers(desk)).to.deep.equal([[ben, ada]]);
  });

  it('asks nothing any more when the other one is gone', async () => {
    const {desk, ada, ben} = await asked();
    const {plan, twins} = desk.state;
    const [, delivery] = plan.deliveries;
    expect(delivery && isAsked(delivery, plan, twins)).to.equal(true);
    expect(delivery && isAsked(delivery, {deliveries: [delivery]}, twins)).to.equal(false);
    expect([ada, ben]).to.deep.equal(plan.deliveries.map(({id}) => id));
  });

  it('waits for its answer beyond a reload, which remembers what stays apart, too (R21)', async () => {
    const storage = new FakeStorage();
    const {desk, ben} = await asked({storage});
    desk.session.end();
    const again = await SessionDesk.open({store: desk.store, clock: desk.clock, storage});
    await again.rest();
    expect(again.acts()).to.deep.equal([]);
    expect(outstanding(again.state).deliveries).to.deep.equal([]);
    again.session.keepApart(ben);
    await again.rest();
    expect(again.acts()[0]).to.equal('revise');
    again.session.end();
    const last = await SessionDesk.open({store: desk.store, clock: desk.clock, storage});
    expect(offers(last)).to.deep.equal([]);
  });
});
