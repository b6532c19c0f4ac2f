/** Edit in place, take over what nobody needs, or make anew: whichever leaves the fewest requests, one rule at a time. */
import {expect} from 'chai';
import type {Checkout} from '../../src/domain/checkout.js';
import type {Pairs} from '../../src/domain/pairing.js';
import type {Plan} from '../../src/domain/plan.js';
import {compare, type Question, type Step} from '../../src/domain/reconcile.js';
import {byHand} from '../../src/domain/shipping-choice.js';
import {noHabits, type StoreHabits} from '../../src/domain/store-habits.js';
import {address, checkout, consignment, delivery, express, line, option, plan, standard} from '../support/samples.js';

const pairsFor = (...people: readonly string[]): Pairs =>
  Object.fromEntries(people.map(person => [person, {consignmentId: `to ${person}`, sent: address(person), echo: address(person)}]));

const keeps: StoreHabits = {createClearsOthers: false, reviseClearsOwn: false};

function ask(wanted: Plan, store: Checkout, people: readonly string[], more: Partial<Question> = {}) {
  const {deliveries, left} = compare({
    plan: wanted,
    checkout: store,
    pairs: pairsFor(...people),
    maySend: () => true,
    largestCreate: Infinity,
    habits: noHabits,
    book: new Map(),
    ...more,
  });
  return {steps: deliveries.map(short), left};
}

const short = (step: Step): string => {
  if (step.kind === 'create') return `create ${step.parcels.map(({deliveryId}) => deliveryId).join(', ')}`;
  if (step.kind === 'revise')
    return `revise ${step.consignmentId} for ${step.deliveryId}: ${step.lines.map(({itemId, quantity}) => `${quantity} ${itemId}`).join(', ')}`;
  return step.kind;
};

const chosen = {selected: standard};
const byWeight = option('Standard', 5, {type: 'shipping_byweight', isRecommended: true});
const abroad = (name: string) => address(name, {countryCode: 'US', country: 'United States'});

/** Everybody with one line of their own, the usual option selected. */
const street = (...people: readonly string[]): Checkout =>
  checkout({
    lineItems: people.map(person => line(`for-${person}`, 2)),
    consignments: people.map(person => consignment(person, [`for-${person}`], chosen)),
  });

describe('a new person', () => {
  it('gets the consignment of somebody who is out of the plan, with the other address: no create clears the options of all', () => {
    const wanted = plan(delivery('Ada', {'for-Ada': 2}), delivery('Cleo', {'for-Ben': 2}));
    const {steps, left} = ask(wanted, street('Ada', 'Ben'), ['Ada']);
    expect(steps).to.deep.equal(['revise to Ben for Cleo: 2 for-Ben']);
    expect(left, 'the option stays in the same region').to.equal(1);
  });

  it('does not get one of somebody who is in the plan and only cannot be sent now', () => {
    const wanted = plan(
      delivery('Ada', {'for-Ada': 1}),
      delivery('Ben', {'for-Ben': 2}, {address: null}),
      delivery('Cleo', {'for-Ada': 1}),
    );
    expect(ask(wanted, street('Ada', 'Ben'), ['Ada', 'Ben']).steps).to.deep.equal(['create Cleo']);
  });

  it('is made together with whoever needs an edit, where creating clears the options of the others anyway', () => {
    const wanted = plan(delivery('Ada', {'for-Ada': 1}), delivery('Ben', {'for-Ben': 1, 'for-Ada': 1}), delivery('Cleo', {'for-Ben': 1}));
    const unknown = ask(wanted, street('Ada', 'Ben'), ['Ada', 'Ben']);
    expect(unknown.steps).to.deep.equal(['create Ben, Cleo']);
    expect(unknown.left).to.equal(1 + 3);
  });

  it('is made alone where the store was seen to keep the options of the others', () => {
    const wanted = plan(delivery('Ada', {'for-Ada': 1}), delivery('Ben', {'for-Ben': 1, 'for-Ada': 1}), delivery('Cleo', {'for-Ben': 1}));
    const seen = ask(wanted, street('Ada', 'Ben'), ['Ada', 'Ben'], {habits: keeps});
    // Only the first is ever sent: its answer decides about the other.
    expect(seen.steps).to.deep.equal(['create Cleo', 'revise to Ben for Ben: 2 for-Ben, 1 for-Ada']);
    expect(seen.left).to.equal(3);
  });
});

describe('many edits', () => {
  const everybody = ['Ada', 'Ben', 'Cleo'];
  const moved = (name: string, units: Readonly<Record<string, number>>) => delivery(name, units, {address: abroad(name)});

  it('are one request for all made anew, where each would cost an option, too', () => {
    const wanted = plan(moved('Ada', {'for-Ada': 2}), moved('Ben', {'for-Ben': 2}), moved('Cleo', {'for-Cleo': 2}));
    const {steps, left} = ask(wanted, street(...everybody), everybody);
    expect(steps).to.deep.equal(['create Ada, Ben, Cleo']);
    expect(left).to.equal(4);
  });

  it('are edits where the options stay', () => {
    const along = (name: string) => delivery(name, {[`for-${name}`]: 2}, {address: address(name, {address1: 'another street'})});
    const {steps, left} = ask(plan(...everybody.map(along)), street(...everybody), everybody);
    expect(steps).to.deep.equal(everybody.map(name => `revise to ${name} for ${name}: 2 for-${name}`));
    expect(left).to.equal(3);
    const clears = ask(plan(...everybody.map(along)), street(...everybody), everybody, {habits: {...noHabits, reviseClearsOwn: true}});
    expect(clears.steps, 'unless this store was seen to clear them').to.deep.equal(['create Ada, Ben, Cleo']);
  });

  it('are edits where another method is picked for one of them only', () => {
    const wanted = plan(
      delivery('Ada', {'for-Ada': 2}, {choice: byHand(express), address: address('Ada', {address1: 'elsewhere'})}),
      delivery('Ben', {'for-Ben': 2}),
    );
    expect(ask(wanted, street('Ada', 'Ben'), ['Ada', 'Ben'])).to.deep.equal({steps: ['revise to Ada for Ada: 2 for-Ada'], left: 2});
  });

  it('count the requests an array that may not be large takes (R16)', () => {
    const wanted = plan(moved('Ada', {'for-Ada': 2}), moved('Ben', {'for-Ben': 2}), moved('Cleo', {'for-Cleo': 2}));
    expect(ask(wanted, street(...everybody), everybody, {largestCreate: 1}).left).to.equal(6);
  });
});

describe('two who change places', () => {
  it('change addresses where each would take the last units of the other', () => {
    const store = checkout({
      lineItems: [line('mug', 2), line('towel', 1)],
      consignments: [
        consignment('Ada', ['mug'], {selected: byWeight, options: [byWeight]}),
        consignment('Ben', ['towel'], {selected: byWeight, options: [byWeight]}),
      ],
    });
    const wanted = plan(delivery('Ada', {towel: 1}), delivery('Ben', {mug: 2}));
    expect(ask(wanted, store, ['Ada', 'Ben'])).to.deep.equal({
      steps: ['revise to Ben for Ada: 1 towel', 'revise to Ada for Ben: 2 mug'],
      left: 2,
    });
  });

  it('change addresses even to another region, where the cheaper edits would empty each other and nobody can lend', () => {
    const bystanders = ['Cleo', 'Dora', 'Emil', 'Fay'];
    const store = checkout({
      lineItems: [line('mug', 1), line('towel', 1), ...bystanders.map(name => line(`for-${name}`, 1))],
      consignments: [
        consignment('Ada', ['mug'], chosen),
        consignment('Ben', ['towel'], {selected: byWeight, options: [byWeight], address: abroad('Ben')}),
        ...bystanders.map(name => consignment(name, [`for-${name}`], chosen)),
      ],
    });
    const wanted = plan(
      delivery('Ada', {towel: 1}),
      delivery('Ben', {mug: 1}, {address: abroad('Ben')}),
      ...bystanders.map(name => delivery(name, {[`for-${name}`]: 1})),
    );
    expect(ask(wanted, store, ['Ada', 'Ben', ...bystanders])).to.deep.equal({
      steps: ['revise to Ben for Ada: 1 towel', 'revise to Ada for Ben: 1 mug'],
      left: 4,
    });
  });

  it('begin with units a third one lends, where that is cheapest', () => {
    const far = (name: string, lines: readonly string[]) => consignment(name, lines, {...chosen, address: abroad(name)});
    const store = checkout({
      lineItems: [line('mug', 1), line('towel', 1), line('mug', 1, {id: 'mug-cleo'}), line('tea', 1), line('pen', 1)],
      consignments: [
        consignment('Ada', ['mug'], chosen),
        far('Ben', ['towel']),
        consignment('Cleo', ['mug-cleo', 'tea'], chosen),
        consignment('Dora', ['pen'], chosen),
      ],
    });
    const wanted = plan(
      delivery('Ada', {towel: 1}),
      delivery('Ben', {mug: 1}, {address: abroad('Ben')}),
      delivery('Cleo', {mug: 1, tea: 1}),
      delivery('Dora', {pen: 1}),
    );
    expect(ask(wanted, store, ['Ada', 'Ben', 'Cleo', 'Dora'], {})).to.deep.equal({
      steps: ['revise to Ben for Ben: 1 towel, 1 mug-cleo'],
      left: 3,
    });
    const clears = ask(wanted, store, ['Ada', 'Ben', 'Cleo', 'Dora'], {habits: {...noHabits, reviseClearsOwn: true}});
    expect(clears.steps, 'not where each edit costs an option anyway').to.deep.equal([
      'revise to Ben for Ada: 1 towel',
      'revise to Ada for Ben: 1 mug',
    ]);
  });
});

describe('all to one', () => {
  it('goes to the consignment in the same region whose contents change least, if prices depend on them', () => {
    const heavy = {selected: byWeight, options: [byWeight]};
    const store = checkout({
      lineItems: [line('mug', 1), line('towel', 4)],
      consignments: [consignment('Ada', ['mug'], heavy), consignment('Ben', ['towel'], heavy)],
    });
    expect(ask(plan(delivery('Ada', {mug: 1, towel: 4})), store, ['Ada', 'Ben']).steps).to.deep.equal([
      'revise to Ben for Ada: 4 towel, 1 mug',
    ]);
  });
});
