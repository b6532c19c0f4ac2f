/** When drafts go before they are old: after the order, and at sign-out (R21, R22). */
import {expect} from 'chai';
import {
  aDevice,
  type Device,
  draftsOf,
  isOffered,
  nextCheckout,
  nextSeed,
  planned,
  reload,
  shopWith,
  toTwoPeople,
  twoPeople,
} from '../support/draft-visits.js';
import {FakeStorage} from '../support/fake-storage.js';
import {people, SessionDesk} from '../support/session-desk.js';

describe('a checkout that was left for payment', () => {
  async function leftFor(device: Device, customerId = 7): Promise<SessionDesk> {
    const desk = await SessionDesk.open({...device, scenario: shopWith(customerId)});
    desk.plan(twoPeople);
    await desk.leaveForSure();
    desk.session.left();
    desk.session.end();
    return desk;
  }

  for (const customerId of [7, 0]) {
    it(`is over when the shop gives out another one: its draft goes, and is not offered (R21, customer ${customerId})`, async () => {
      const device = aDevice();
      const ordered = await leftFor(device, customerId);
      ordered.act({kind: 'place-order'});
      const next = await nextCheckout(ordered, device, customerId);
      expect(isOffered(next)).to.equal(false);
      expect(draftsOf(ordered, device)).to.deep.equal([]);
    });
  }

  it('stays over, whatever a tab that still stands open on it writes (R21)', async () => {
    const device = aDevice();
    const ordered = await leftFor(device);
    const tab = await SessionDesk.open({...device, store: ordered.store, clock: ordered.clock});
    tab.session.left();
    const next = await nextCheckout(ordered, device, 7);
    tab.give('mug', 1, 'Cleo');
    tab.session.end();
    expect(draftsOf(ordered, device)).to.have.length(1);
    const later = await nextCheckout(next, device, 7);
    expect(isOffered(later)).to.equal(false);
    expect(draftsOf(ordered, device)).to.deep.equal([]);
  });

  it('leaves the drafts of others alone (R21)', async () => {
    const device = aDevice();
    const other = await planned(device, 7, {seed: nextSeed()});
    const ordered = await leftFor(device);
    expect(isOffered(await nextCheckout(ordered, device, 7))).to.equal(true);
    expect(draftsOf(other, device)).to.have.length(1);
  });

  it('is gone on with when the shopper comes back to it, and offered afterwards like any other (R21)', async () => {
    const device = aDevice();
    const left = await leftFor(device);
    const back = await reload(left, device);
    expect(back.planned()).to.deep.equal(toTwoPeople);
    back.session.end();
    expect(isOffered(await nextCheckout(back, device, 7))).to.equal(true);
  });

  it('is good news when it is gone and no other is there: the draft stays until it is old (R22)', async () => {
    const device = aDevice();
    const ordered = await leftFor(device);
    ordered.act({kind: 'place-order'});
    const gone = new SessionDesk({...device, store: ordered.store, clock: ordered.clock});
    await gone.session.open();
    expect(gone.session.state).to.include({phase: 'failed', left: true});
    expect(draftsOf(ordered, device)).to.have.length(1);
    const next = await nextCheckout(ordered, device, 7);
    next.session.end();
    next.act({kind: 'place-order'});
    const goneAgain = new SessionDesk({...device, store: next.store, clock: next.clock});
    await goneAgain.session.open();
    expect(goneAgain.session.state, 'nobody went to payment with this one').to.include({phase: 'failed', left: false});
  });
});

describe('signing out', () => {
  it("deletes the customer's drafts when a guest opens a checkout, and those of guests stay (R21)", async () => {
    const device = aDevice();
    const guest = await planned(device, 0);
    const customer = await planned(device, 7, {seed: nextSeed()});
    const another = await planned(device, 7, {seed: nextSeed()});
    expect(device.storage.drafts).to.have.length(3);
    await nextCheckout(customer, {...device, tabStorage: new FakeStorage()}, 0);
    expect([draftsOf(customer, device), draftsOf(another, device)]).to.deep.equal([[], []]);
    expect(draftsOf(guest, device)).to.have.length(1);
  });

  it('deletes them when another customer opens one, and not when the same does (R21)', async () => {
    const device = aDevice();
    const before = await planned(device, 7);
    await nextCheckout(before, device, 7);
    expect(draftsOf(before, device)).to.have.length(1);
    await nextCheckout(before, device, 8);
    expect(draftsOf(before, device)).to.deep.equal([]);
  });

  it('is not what a tab shows that was opened before signing in: it deletes nothing (R21)', async () => {
    const device = aDevice();
    const tab = await SessionDesk.open({...device, scenario: shopWith(0)});
    const customer = await planned(device, 7, {seed: nextSeed()});
    tab.give('mug', 1, 'Cleo');
    tab.session.end();
    expect(draftsOf(customer, device)).to.have.length(1);
  });

  it('while the page stands keeps nothing of what is on screen for the next one (R21)', async () => {
    const device = aDevice();
    const desk = await planned(device, 7);
    const tab = await SessionDesk.open({...device, store: desk.store, clock: desk.clock});
    tab.session.typeAddress('new', people.Eva);
    desk.act({kind: 'sign-out'});
    await tab.session.refresh();
    await tab.settle();
    expect(tab.state.checkout.customer.isGuest).to.equal(true);
    expect(tab.state.forms).to.deep.equal({});
    tab.give('mug', 1, 'Cleo');
    tab.session.end();
    expect(device.storage.drafts).to.deep.equal([`multidrop draft ${desk.store.checkoutId} 0`]);
    const [key = ''] = device.storage.drafts;
    expect(device.storage.getItem(key)).to.include('Cleo').and.not.to.include(people.Eva.address1);
  });

  it('of nobody: a guest who signs in while the page stands takes the draft along (R21)', async () => {
    const device = aDevice();
    const desk = await SessionDesk.open({...device, scenario: shopWith(0)});
    desk.plan(twoPeople);
    desk.session.keepDraftNow();
    desk.store.restore({...desk.store.snapshot(), account: {...desk.store.snapshot().account, id: 9}});
    desk.act({kind: 'sign-in'});
    await desk.session.refresh();
    const again = await reload(desk, device);
    expect(again.planned()).to.deep.equal(toTwoPeople);
    expect(device.storage.drafts).to.deep.equal([`multidrop draft ${desk.store.checkoutId} 9`]);
  });

  it('of nobody: a guest who signs in on another page takes the draft along, in the same tab only (R21)', async () => {
    const device = aDevice();
    const desk = await SessionDesk.open({...device, scenario: shopWith(0)});
    desk.plan(twoPeople);
    desk.session.end();
    desk.store.restore({...desk.store.snapshot(), account: {...desk.store.snapshot().account, id: 9}});
    desk.act({kind: 'sign-in'});
    const stranger = await SessionDesk.open({
      storage: device.storage,
      tabStorage: aDevice().tabStorage,
      store: desk.store,
      clock: desk.clock,
    });
    expect(stranger.planned()).not.to.deep.equal(toTwoPeople);
    stranger.session.end();
    device.storage.removeItem(`multidrop draft ${desk.store.checkoutId} 9`);
    const again = await reload(desk, device);
    expect(again.planned()).to.deep.equal(toTwoPeople);
    again.session.keepDraftNow();
    await again.rest();
    again.session.end();
    expect(device.storage.drafts).to.deep.equal([`multidrop draft ${desk.store.checkoutId} 9`]);
  });
});
