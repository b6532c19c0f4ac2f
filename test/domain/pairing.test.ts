/** Which consignment is which delivery (R18). */
import {expect} from 'chai';
import type {Address} from '../../src/domain/address.js';
import {addressArrived, heldBy, type Pairs, pairCreated, pairUp, shippingConsignments} from '../../src/domain/pairing.js';
import {address, checkout, consignment, delivery, key, line, plan, wrapped} from '../support/samples.js';

const mugs = line('mug', 2);
const towels = line('towel', 1);
const store = checkout({lineItems: [mugs, towels], consignments: [consignment('Ada', ['mug']), consignment('Ben', ['towel'])]});
const ids = (pairs: Pairs) => Object.fromEntries(Object.entries(pairs).map(([id, {consignmentId}]) => [id, consignmentId]));

/** What a store may make of an address (store-api 9 `addressEcho`). */
const echoed = (sent: Address): Address => ({
  ...sent,
  postalCode: sent.postalCode.replace(' ', '').toLowerCase(),
  firstName: sent.firstName.toUpperCase(),
  customFields: [],
});

describe('pairing', () => {
  it('is by address', () => {
    expect(ids(pairUp(plan(delivery('Ben', {mug: 2}), delivery('Ada', {towel: 1})), store, {}))).to.deep.equal({
      Ada: 'to Ada',
      Ben: 'to Ben',
    });
  });

  it('remembers what was wished for and how the store echoes it', () => {
    const typed = delivery('Ada', {mug: 2}, {address: {...address('Ada'), postalCode: 'sw1y4jh'}});
    expect(pairUp(plan(typed), store, {}).Ada).to.deep.equal({consignmentId: 'to Ada', sent: typed.address, echo: address('Ada')});
  });

  it('leaves out a delivery without an address, or with one the store does not have', () => {
    expect(pairUp(plan(delivery('Ada', {mug: 2}, {address: null}), delivery('Dora', {towel: 1})), store, {})).to.deep.equal({});
  });

  it('never is with a pickup consignment', () => {
    const pickup = checkout({lineItems: [mugs], consignments: [consignment('Ada', ['mug'], {isPickup: true})]});
    expect(shippingConsignments(pickup)).to.deep.equal([]);
    expect(pairUp(plan(delivery('Ada', {mug: 2})), pickup, {})).to.deep.equal({});
    expect(pairUp(plan(delivery('Ada', {mug: 2})), pickup, {Ada: {consignmentId: 'to Ada'}})).to.deep.equal({});
  });

  it('that is known stays, whatever the addresses say now', () => {
    const known: Pairs = {Ada: {consignmentId: 'to Ben', sent: address('Ada'), echo: address('Ben')}};
    expect(pairUp(plan(delivery('Ada', {mug: 1}), delivery('Ben', {towel: 2})), store, known)).to.deep.equal(known);
  });

  it('that is known gives way to one that is just what is wanted: two who swapped their addresses are served', () => {
    const alike = checkout({
      lineItems: [mugs, line('mug', 2, {id: 'twin'})],
      consignments: [consignment('Ada', ['mug']), consignment('Ben', ['twin'])],
    });
    const known: Pairs = {
      d1: {consignmentId: 'to Ada', sent: address('Ada'), echo: address('Ada')},
      d2: {consignmentId: 'to Ben', sent: address('Ben'), echo: address('Ben')},
    };
    const swapped = plan(delivery('d1', {mug: 2}, {address: address('Ben')}), delivery('d2', {mug: 2}, {address: address('Ada')}));
    expect(ids(pairUp(swapped, alike, known))).to.deep.equal({d1: 'to Ben', d2: 'to Ada'});
    const unchanged = plan(delivery('d1', {mug: 2}, {address: address('Ada')}), delivery('d2', {mug: 2}, {address: address('Ada')}));
    expect(ids(pairUp(unchanged, alike, known)), 'the known one first').to.deep.equal({d1: 'to Ada', d2: 'to Ben'});
  });

  it('that is known ends with its consignment, and may begin anew with another', () => {
    const known: Pairs = {Ada: {consignmentId: 'gone'}, Ben: {consignmentId: 'to Ben'}};
    const people = plan(delivery('Ada', {mug: 2}), delivery('Ben', {towel: 1}));
    expect(ids(pairUp(people, store, known))).to.deep.equal({Ada: 'to Ada', Ben: 'to Ben'});
    expect(ids(pairUp(people, {...store, consignments: []}, known))).to.deep.equal({});
  });

  it('ends with its delivery', () => {
    expect(
      ids(pairUp(plan(delivery('Ada', {mug: 2})), store, {Ada: {consignmentId: 'to Ada'}, Ben: {consignmentId: 'to Ben'}})),
    ).to.deep.equal({Ada: 'to Ada'});
  });

  it('gives one consignment to one delivery only', () => {
    const same: Pairs = {Ada: {consignmentId: 'to Ada'}, Ben: {consignmentId: 'to Ada'}};
    expect(ids(pairUp(plan(delivery('Ada', {mug: 2}), delivery('Ben', {}, {address: null})), store, same))).to.deep.equal({Ada: 'to Ada'});
  });
});

describe('the same address twice', () => {
  const twice = checkout({
    lineItems: [mugs, towels],
    consignments: [consignment('Ada', ['mug'], {id: 'first'}), consignment('Ada', ['towel'], {id: 'second'})],
  });
  const atAdas = (id: string, units: Record<string, number>) => delivery(id, units, {address: address('Ada')});

  it('is told apart by the portions, whatever the order', () => {
    expect(ids(pairUp(plan(atAdas('day', {mug: 2}), atAdas('night', {towel: 1})), twice, {}))).to.deep.equal({
      day: 'first',
      night: 'second',
    });
    expect(ids(pairUp(plan(atAdas('night', {towel: 1}), atAdas('day', {mug: 2})), twice, {}))).to.deep.equal({
      day: 'first',
      night: 'second',
    });
  });

  it('pairs the best match first: a worse one takes what is left', () => {
    expect(ids(pairUp(plan(atAdas('vague', {mug: 1, towel: 1}), atAdas('exact', {mug: 2})), twice, {}))).to.deep.equal({
      vague: 'second',
      exact: 'first',
    });
  });

  it('leaves the one over that has no consignment', () => {
    expect(ids(pairUp(plan(atAdas('a', {}), atAdas('b', {mug: 2}), atAdas('c', {towel: 1})), twice, {}))).to.deep.equal({
      b: 'first',
      c: 'second',
    });
  });
});

describe('what a consignment holds', () => {
  it('is units by key: twins together, wrapped ones apart, fixed ones not at all', () => {
    const lines = [
      mugs,
      line('mug', 3, {id: 'twin'}),
      wrapped('mug', 1, 'in paper'),
      line('gift', 1, {fixed: 'promotion'}),
      line('mug', 9, {id: 'elsewhere'}),
    ];
    const held = heldBy(consignment('Ada', ['mug', 'twin', 'in paper', 'gift']), checkout({lineItems: lines}));
    expect([...held.values()]).to.deep.equal([5, 1]);
    expect(held.get(key('mug'))).to.equal(5);
  });
});

describe('consignments that were just created', () => {
  const [ben, cleo] = [delivery('Ben', {mug: 1}), delivery('Cleo', {mug: 1})];
  const before = checkout({lineItems: [mugs, towels], consignments: [consignment('Ada', ['towel'])]});
  const after = (...created: Parameters<typeof consignment>[2][]) =>
    checkout({
      lineItems: [mugs, towels],
      consignments: [...before.consignments, ...created.map(changes => consignment('nobody', [], changes))],
    });
  const known: Pairs = {Ada: {consignmentId: 'to Ada'}};

  it('are paired by the echo of their address, in whatever order they come', () => {
    const answer = after({id: '2', address: echoed(address('Cleo'))}, {id: '1', address: echoed(address('Ben'))});
    const pairs = pairCreated([ben, cleo], before, answer, known);
    expect(ids(pairs)).to.deep.equal({Ada: 'to Ada', Ben: '1', Cleo: '2'});
    expect(pairs.Ben).to.deep.equal({consignmentId: '1', sent: address('Ben'), echo: echoed(address('Ben'))});
  });

  it('are paired by the order of their ids where the echo is beyond recognition', () => {
    const answer = after({id: '9', address: address('Somebody')}, {id: '8', address: address('Else')});
    const pairs = pairCreated([ben, cleo], before, answer, known);
    expect(ids(pairs)).to.deep.equal({Ada: 'to Ada', Ben: '8', Cleo: '9'});
    expect(pairs.Cleo).to.deep.equal({consignmentId: '9', sent: address('Cleo'), echo: address('Somebody')});
  });

  it('are paired by address where that tells, and the others by order', () => {
    const answer = after({id: '8', address: address('Else')}, {id: '9', address: address('Ben')});
    expect(ids(pairCreated([cleo, ben], before, answer, known))).to.deep.equal({Ada: 'to Ada', Ben: '9', Cleo: '8'});
  });

  it('are not guessed at where their number is not what was asked for', () => {
    const answer = after({id: '8', address: address('Else')});
    expect(ids(pairCreated([ben, cleo], before, answer, known))).to.deep.equal({Ada: 'to Ada'});
  });

  it('are only the new ones: an old consignment with the same address is somebody else’s', () => {
    const twin = delivery('Ada again', {mug: 1}, {address: address('Ada')});
    const answer = after({id: '7', address: address('Ada')});
    expect(ids(pairCreated([twin], before, answer, known))).to.deep.equal({Ada: 'to Ada', 'Ada again': '7'});
  });
});

describe('an address', () => {
  const told = address('Ada', {phone: '1', customFields: [{fieldId: 'field_1', fieldValue: 'x'}]});
  const rewritten = {...address('Ada'), address1: 'ADA ST', city: 'LONDON W'};

  it('has arrived when the store shows the same place', () => {
    expect(addressArrived(address('Ada'), consignment('Ada', []), undefined)).to.equal(true);
    expect(addressArrived(address('Ben'), consignment('Ada', []), undefined)).to.equal(false);
  });

  it('has arrived while the store’s own version of it stands', () => {
    const pair = {consignmentId: 'to Ada', sent: told, echo: rewritten};
    expect(addressArrived(told, consignment('Ada', [], {address: rewritten}), pair)).to.equal(true);
  });

  it('is to be sent again when the shopper changed it', () => {
    const pair = {consignmentId: 'to Ada', sent: told, echo: rewritten};
    expect(addressArrived({...told, phone: '2'}, consignment('Ada', [], {address: rewritten}), pair)).to.equal(false);
  });

  it('is to be sent again when the store shows another than it did', () => {
    const pair = {consignmentId: 'to Ada', sent: told, echo: rewritten};
    expect(addressArrived(told, consignment('Ada', [], {address: address('Somebody')}), pair)).to.equal(false);
  });
});
