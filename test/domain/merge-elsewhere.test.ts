/** What another tab or device changed at the store meets what is changed here: neither is lost. */
import {expect} from 'chai';
import type {Checkout} from '../../src/domain/checkout.js';
import {mergeElsewhere, type Merged} from '../../src/domain/merge-elsewhere.js';
import {type Pairs, pairAgain} from '../../src/domain/pairing.js';
import type {Plan} from '../../src/domain/plan.js';
import {byDefault, byHand} from '../../src/domain/shipping-choice.js';
import {address, checkout, consignment, delivery, express, key, line, option, plan, standard} from '../support/samples.js';

const overnight = option('Overnight', 20);

/** Who has how many mugs, and the method selected. */
type Shares = Readonly<Record<string, number | readonly [number, typeof standard]>>;

function stored(shares: Shares, loose = 0): Checkout {
  const entries = Object.entries(shares).map(([name, share]) => ({name, mugs: typeof share === 'number' ? share : share[0], share}));
  return checkout({
    lineItems: [
      ...entries.map(({name, mugs}) => line('mug', mugs, {id: `mug ${name}`})),
      ...(loose > 0 ? [line('mug', loose, {id: 'loose'})] : []),
    ],
    consignments: entries.map(({name, share}) =>
      consignment(name, [`mug ${name}`], {options: [standard, express, overnight], selected: typeof share === 'number' ? null : share[1]}),
    ),
  });
}

const known = (...people: readonly string[]): Pairs =>
  Object.fromEntries(people.map(name => [name, {consignmentId: `to ${name}`, sent: address(name), echo: address(name)}]));

function merge(mine: Plan, before: Checkout, now: Checkout, pairs: Pairs = known('Ada', 'Ben')): Merged {
  return mergeElsewhere(mine, {checkout: before, pairs}, {checkout: now, pairs: pairAgain(mine, now, pairs)}, () => 'new');
}

const shares = ({plan: {deliveries}}: Merged) => Object.fromEntries(deliveries.map(({id, portions}) => [id, portions[key('mug')] ?? 0]));
const two = plan(delivery('Ada', {mug: 3}), delivery('Ben', {mug: 1}));

describe('changes made elsewhere', () => {
  it('are none where the store has what it had', () => {
    expect(merge(two, stored({Ada: 3, Ben: 1}), stored({Ada: 3, Ben: 1})).plan).to.equal(two);
    expect(merge(two, stored({Ada: [3, standard], Ben: 1}), stored({Ada: 3, Ben: 1})).plan, 'a lost option').to.equal(two);
  });

  it('are taken over where nothing changed here: units', () => {
    expect(shares(merge(two, stored({Ada: 3, Ben: 1}), stored({Ada: 1, Ben: 3})))).to.deep.equal({Ada: 1, Ben: 3});
  });

  it('leave what changed here: units of one, and of another', () => {
    const mine = plan(delivery('Ada', {mug: 2}), delivery('Ben', {mug: 1}), delivery('Cleo', {mug: 1}));
    expect(shares(merge(mine, stored({Ada: 3, Ben: 1}), stored({Ada: 2, Ben: 2})))).to.deep.equal({Ada: 2, Ben: 2, Cleo: 1});
  });

  it('are no changes where they are what is wanted here anyway', () => {
    const mine = plan(delivery('Ada', {mug: 1}), delivery('Ben', {mug: 3}));
    expect(merge(mine, stored({Ada: 3, Ben: 1}), stored({Ada: 1, Ben: 3})).plan).to.equal(mine);
  });

  it('are no changes where units only lost their consignment: nobody chose that', () => {
    expect(merge(two, stored({Ada: 3, Ben: 1}), stored({Ada: 3}, 1)).plan).to.equal(two);
    expect(merge(two, stored({Ada: 3, Ben: 1}), stored({}, 4)).plan).to.equal(two);
  });

  it('of the basket itself are left to R20', () => {
    expect(merge(two, stored({Ada: 3, Ben: 1}), stored({Ada: 2, Ben: 1})).plan).to.equal(two);
  });

  it('take a person away whose units all went to others', () => {
    expect(shares(merge(two, stored({Ada: 3, Ben: 1}), stored({Ada: 4})))).to.deep.equal({Ada: 4});
    const kept = plan(delivery('Ada', {mug: 2}), delivery('Ben', {mug: 2}));
    expect(shares(merge(kept, stored({Ada: 3, Ben: 1}), stored({Ada: 4}))), 'unless units were given to it here').to.deep.equal({
      Ada: 2,
      Ben: 2,
    });
  });

  it('bring a person who was added there', () => {
    const {plan: merged, pairs} = merge(two, stored({Ada: 3, Ben: 1}), stored({Ada: 2, Ben: 1, Cleo: [1, express]}));
    expect(merged.deliveries.at(-1)).to.deep.equal(delivery('new', {mug: 1}, {address: address('Cleo'), choice: byHand(express)}));
    expect(pairs['new']?.consignmentId).to.equal('to Cleo');
    expect(merged.deliveries[0]?.portions).to.deep.equal({[key('mug')]: 2});
  });

  it('take over another address, unless it was changed here, too', () => {
    const before = stored({Ada: 3, Ben: 1});
    const moved = {
      ...before,
      consignments: before.consignments.map(each => (each.id === 'to Ben' ? {...each, address: address('Bertha')} : each)),
    };
    expect(merge(two, before, moved).plan.deliveries[1]?.address).to.deep.equal(address('Bertha'));
    const mine = plan(delivery('Ada', {mug: 3}), delivery('Ben', {mug: 1}, {address: address('Bruno')}));
    expect(merge(mine, before, moved).plan).to.equal(mine);
  });

  it('take over another method, unless one was picked here since', () => {
    const [before, now] = [stored({Ada: [3, standard], Ben: 1}), stored({Ada: [3, express], Ben: 1})];
    const choiceOf = (mine: Plan) => merge(mine, before, now).plan.deliveries[0]?.choice;
    const by = (choice: typeof byDefault) => plan(delivery('Ada', {mug: 3}, {choice}), delivery('Ben', {mug: 1}));
    expect(choiceOf(by(byHand(standard)))).to.deep.equal(byHand(express));
    expect(choiceOf(by(byHand(express)))).to.deep.equal(byHand(express));
    expect(choiceOf(by(byHand(overnight)))).to.deep.equal(byHand(overnight));
  });
});
