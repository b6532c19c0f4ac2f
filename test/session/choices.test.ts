/** Shipping choices that outlive what the store offers, and addresses that outlive what the store makes of them (R7, R8, R18). */
import {expect} from 'chai';
import {behaviourTable} from '../../src/emulator/index.js';
import {people, SessionDesk} from '../support/session-desk.js';
import {planAtOnce} from '../support/plan-at-once.js';

describe('a method that is no longer offered', () => {
  it('is replaced and told where a policy had chosen it (R8)', async () => {
    const desk = await SessionDesk.open();
    desk.plan({Ada: {mug: 1}, Cleo: {mug: 2, towel: 1, notebook: 1}});
    await desk.leaveForSure();
    const id = desk.idOf('Cleo');
    desk.session.edit({kind: 'set-address', id, address: people.Ben});
    await desk.rest();
    const told = desk.state.notices.find(({kind}) => kind === 'method-replaced');
    expect(told?.kind === 'method-replaced' && [told.deliveryId, told.was.description, told.now?.description]).to.deep.equal([
      id,
      'Ground',
      'Standard',
    ]);
    expect(desk.selectedAtStore()).to.deep.equal({Ada: 'Standard', Ben: 'Standard'});
    expect(desk.view('Ben').standing).to.equal('saved');
    expect(await desk.leave()).to.deep.equal({kind: 'ready'});
  });

  it('needs attention until the shopper agrees where it was picked by hand, and holds Continue once (R8)', async () => {
    const desk = await SessionDesk.open();
    desk.plan({Ada: {mug: 1}, Cleo: {mug: 2, towel: 1, notebook: 1}});
    await desk.pass(600);
    desk.choose('Cleo', 'Ground');
    await desk.rest();
    const id = desk.idOf('Cleo');
    desk.session.edit({kind: 'set-address', id, address: people.Ben});
    await desk.rest();
    expect(desk.view('Ben')).to.include({methodGone: true, standing: 'attention'});
    expect(desk.view('Ben').wished?.description).to.equal('Standard');
    expect(desk.selectedAtStore()['Ben'], 'something stands in meanwhile').to.equal('Standard');
    expect(await desk.leave()).to.deep.equal({kind: 'problems', problems: [{kind: 'attention', deliveryId: id}]});
    expect((await desk.leaveForSure()).kind).to.equal('ready');
  });

  it('is no longer gone once another is picked (R8)', async () => {
    const desk = await SessionDesk.open();
    desk.plan({Cleo: {mug: 3, towel: 1, notebook: 1}});
    await desk.pass(600);
    desk.choose('Cleo', 'Ground');
    await desk.rest();
    desk.session.edit({kind: 'set-address', id: desk.idOf('Cleo'), address: people.Ben});
    await desk.rest();
    desk.choose('Ben', 'Express');
    await desk.rest();
    expect(desk.view('Ben')).to.include({methodGone: false, standing: 'saved'});
    expect(desk.selectedAtStore()).to.deep.equal({Ben: 'Express'});
  });

  it('comes back by itself with the address it was picked for (R8)', async () => {
    const desk = await SessionDesk.open();
    desk.plan({Cleo: {mug: 3, towel: 1, notebook: 1}});
    await desk.pass(600);
    desk.choose('Cleo', 'Ground');
    await desk.rest();
    desk.session.edit({kind: 'set-address', id: desk.idOf('Cleo'), address: people.Ben});
    await desk.rest();
    desk.session.undo();
    await desk.rest();
    expect(desk.view('Cleo')).to.include({methodGone: false, standing: 'saved'});
    expect(desk.selectedAtStore()).to.deep.equal({Cleo: 'Ground'});
  });

  it('is not picked up in person because that is the cheapest (R8)', async () => {
    const desk = await SessionDesk.open();
    desk.plan({Dan: {mug: 3, towel: 1, notebook: 1}});
    await desk.leaveForSure();
    expect(desk.view('Dan').options.find(({isRecommended}) => isRecommended)?.type).to.equal('shipping_pickupinstore');
    expect(desk.selectedAtStore()['Dan']).to.be.oneOf(['Bicycle courier', 'Standard']);
  });
});

describe('an address without quotes', () => {
  for (const noQuotes of behaviourTable.noQuotes.values) {
    it(`is a problem at Continue, and holds nobody back before (R25, noQuotes ${noQuotes})`, async () => {
      const desk = await SessionDesk.open({scenario: 'no-zone', behaviours: {noQuotes}});
      desk.plan({Ada: {mug: 1}, Ben: {mug: 2, towel: 1, notebook: 1}});
      await desk.rest();
      expect(desk.view('Ada')).to.include({withoutQuotes: true, standing: 'attention'});
      expect(desk.selectedAtStore()).to.deep.equal({Ada: null, Ben: 'Standard'});
      expect(await desk.leave()).to.deep.equal({kind: 'problems', problems: [{kind: 'no-quotes', deliveryId: desk.idOf('Ada')}]});
      expect(desk.writes()).to.have.length(2);
    });
  }
});

describe('the same address twice', () => {
  it('stays two consignments, each with its own units (R7, R18)', async () => {
    const desk = await SessionDesk.open();
    planAtOnce(desk.session, [
      {address: people.Ben, portions: {[desk.key('mug')]: 3}},
      {address: people.Ben, portions: {[desk.key('towel')]: 1, [desk.key('notebook')]: 1}},
    ]);
    expect(await desk.leaveForSure()).to.deep.equal({kind: 'ready'});
    expect(desk.acts()).to.deep.equal(['create 2', 'choose', 'choose']);
    expect(desk.atStore()).to.deep.equal([
      {to: 'Ben', units: {'Blue mug': 3}},
      {to: 'Ben', units: {'Tea towel': 1, Notebook: 1}},
    ]);
    const ids = desk.state.plan.deliveries.map(({id}) => desk.state.pairs[id]?.consignmentId);
    expect(new Set(ids).size).to.equal(2);
  });

  it('with equal units is told apart all the same, and one of them can be removed (R7, R18)', async () => {
    const desk = await SessionDesk.open();
    planAtOnce(desk.session, [
      {address: people.Ada, portions: {[desk.key('mug')]: 1, [desk.key('towel')]: 1, [desk.key('notebook')]: 1}},
      {address: people.Ben, portions: {[desk.key('mug')]: 1}},
      {address: people.Ben, portions: {[desk.key('mug')]: 1}},
    ]);
    await desk.leaveForSure();
    expect(desk.acts()).to.deep.equal(['create 3', 'choose', 'choose', 'choose']);
    const last = desk.state.plan.deliveries[2];
    if (last) desk.session.edit({kind: 'remove-delivery', id: last.id});
    await desk.leaveForSure();
    expect(desk.acts().slice(4)).to.deep.equal(['revise']);
    expect(desk.atStore()).to.deep.equal(desk.planned());
  });
});

describe('an address the store writes in its own way', () => {
  const asTyped = {
    ...people.Ada,
    firstName: ' Ada ',
    city: 'London  ',
    postalCode: 'sw1y 4jh',
    phone: '020 7946 0101',
    customFields: [{fieldId: 'field_25', fieldValue: ''}],
  };

  it('is not sent again and again (R18, addressEcho normalised)', async () => {
    const desk = await SessionDesk.open({behaviours: {addressEcho: 'normalised'}});
    desk.add('Ada', asTyped);
    desk.add('Ben', {...people.Ben, stateOrProvinceCode: '', stateOrProvince: 'Texas', phone: '(512) 555-0102'});
    const [, ben] = desk.state.plan.deliveries;
    if (ben) desk.session.edit({kind: 'set-quantity', id: ben.id, key: desk.key('mug'), quantity: 1});
    expect(await desk.leaveForSure()).to.deep.equal({kind: 'ready'});
    expect(desk.acts()).to.deep.equal(['create 2', 'choose', 'choose']);
    if (ben) desk.session.edit({kind: 'set-quantity', id: ben.id, key: desk.key('mug'), quantity: 2});
    await desk.leaveForSure();
    expect(desk.acts().slice(3)).to.deep.equal(['revise']);
  });

  it('is not sent again although the store rewrites it beyond recognition (R18)', async () => {
    const desk = await SessionDesk.open();
    desk.rewrite = answer => answer.replaceAll(/"address1":"([^"]*)"/g, '"address1":"$1, verified"');
    desk.plan({Ada: {mug: 1, towel: 1, notebook: 1}, Ben: {mug: 2}});
    expect(await desk.leaveForSure()).to.deep.equal({kind: 'ready'});
    expect(desk.acts()).to.deep.equal(['create 2', 'choose', 'choose']);
    desk.give('mug', 1, 'Ada');
    await desk.leaveForSure();
    expect(desk.acts().slice(3)).to.deep.equal(['revise']);
    desk.session.edit({kind: 'set-address', id: desk.idOf('Ben'), address: {...people.Ben, address1: '1 Congress Ave'}});
    await desk.leaveForSure();
    expect(desk.acts().slice(4)).to.deep.equal(['revise']);
    expect(desk.atStore()).to.deep.equal(desk.planned());
  });

  it('that somebody else changed at the store is taken over, and sent again once the shopper brings the own one back (R18)', async () => {
    const desk = await SessionDesk.open({scenario: 'two-consignments'});
    const state = desk.store.snapshot();
    for (const {address} of state.checkout?.consignments ?? []) if (address.firstName === 'Ben') address.city = 'Houston';
    desk.store.restore(state);
    await desk.session.refresh();
    await desk.rest();
    expect(desk.acts()).to.deep.equal([]);
    expect(desk.view('Ben').delivery.address?.city).to.equal('Houston');
    expect(desk.state.notices).to.have.length(1);
    desk.session.bringBackEarlierPlan();
    await desk.leaveForSure();
    expect(desk.acts()).to.deep.equal(['revise']);
    expect(desk.store.snapshot().checkout?.consignments.map(({address}) => address.city)).to.deep.equal(['London', 'Austin']);
  });

  it('is sent once when the shopper changes it (R18)', async () => {
    const desk = await SessionDesk.open({scenario: 'two-consignments'});
    const ben = desk.view('Ben').delivery.address;
    if (ben) desk.session.edit({kind: 'set-address', id: desk.idOf('Ben'), address: {...ben, address2: 'Flat 3'}});
    await desk.rest();
    expect(desk.acts()).to.deep.equal(['revise']);
    expect(desk.store.snapshot().checkout?.consignments[1]?.address.address2).to.equal('Flat 3');
  });
});
