/** What each act of the shopper makes of the plan, and that no act makes or loses a unit (R5, R6). */
import {expect} from 'chai';
import * as fc from 'fast-check';
import {fitPlan} from '../../src/domain/fit-plan.js';
import {edit} from '../../src/domain/edit-plan.js';
import {deliveryOf, everythingIn, heirOf, newDelivery, type Plan, type PlanEdit, unitsOf} from '../../src/domain/plan.js';
import {byDefault, byHand} from '../../src/domain/shipping-choice.js';
import {
  address,
  basket,
  customKey,
  customLine,
  delivery,
  express,
  key,
  line,
  plan,
  standard,
  totals,
  unitsIn,
  whoGetsWhat,
} from '../support/samples.js';

const goods = basket(line('mug', 6), line('towel', 3), customLine('engraving', 2));
const engraving = customKey('engraving');
const three = plan(delivery('Ada', {mug: 3, towel: 1, [engraving]: 2}), delivery('Ben', {mug: 2, towel: 2}), delivery('Cleo', {mug: 1}));
const after = (act: PlanEdit, before: Plan = three) => edit(before, act, goods);
const shares = (so: Plan) => whoGetsWhat(so, ['mug', 'towel']);
const mugs = (so: Plan) => so.deliveries.map(({portions}) => portions[key('mug')] ?? 0);

describe('the first plan', () => {
  it('sends everything to one address, known or not', () => {
    const first = everythingIn(goods, 'Ada');
    expect(shares(first)).to.deep.equal({Ada: {mug: 6, towel: 3, [engraving]: 2}});
    expect(first.deliveries[0]).to.include({address: null, choice: byDefault});
    expect(everythingIn(goods, 'Ada', address('Ada')).deliveries[0]?.address).to.deep.equal(address('Ada'));
  });
});

describe('adding a delivery', () => {
  it('puts an empty one last', () => {
    const dora = address('Dora');
    expect(after({kind: 'add-delivery', id: 'Dora', address: dora}).deliveries[3]).to.deep.equal(newDelivery('Dora', dora));
  });

  it('under a name that is taken changes nothing', () => {
    expect(after({kind: 'add-delivery', id: 'Ben', address: null})).to.equal(three);
  });

  it('or several, in their order, leaving out names that are taken', () => {
    const all = ['Dora', 'Ben', 'Eva'].map(id => ({id, address: address(id)}));
    const now = after({kind: 'add-deliveries', deliveries: all});
    expect(now.deliveries.slice(3)).to.deep.equal([newDelivery('Dora', address('Dora')), newDelivery('Eva', address('Eva'))]);
    expect(now.deliveries.slice(0, 3)).to.deep.equal(three.deliveries);
  });
});

describe('removing a delivery', () => {
  it('gives its units to the first other one', () => {
    expect(shares(after({kind: 'remove-delivery', id: 'Cleo'}))).to.deep.equal({
      Ada: {mug: 4, towel: 1, [engraving]: 2},
      Ben: {mug: 2, towel: 2},
    });
    expect(shares(after({kind: 'remove-delivery', id: 'Ada'}))).to.deep.equal({Ben: {mug: 5, towel: 3, [engraving]: 2}, Cleo: {mug: 1}});
  });

  it('gives its units to whom the shopper says', () => {
    expect(mugs(after({kind: 'remove-delivery', id: 'Ada', to: 'Cleo'}))).to.deep.equal([2, 4]);
  });

  it('gives its units to the first other one if that person is not there, or is the one who leaves', () => {
    for (const to of ['Dora', 'Ben']) expect(mugs(after({kind: 'remove-delivery', id: 'Ben', to}))).to.deep.equal([5, 1]);
  });

  it('leaves the only one, and one that is not there', () => {
    const one = everythingIn(goods, 'Ada');
    expect(after({kind: 'remove-delivery', id: 'Ada'}, one)).to.equal(one);
    expect(after({kind: 'remove-delivery', id: 'Dora'})).to.equal(three);
  });
});

describe('an address or a choice', () => {
  it('is that of one delivery', () => {
    const moved = after({kind: 'set-address', id: 'Ben', address: address('Benedict')});
    expect(moved.deliveries.map(({address: where}) => where?.firstName)).to.deep.equal(['Ada', 'Benedict', 'Cleo']);
    const chosen = after({kind: 'choose', id: 'Ben', choice: byHand(express)});
    expect(chosen.deliveries.map(({choice}) => choice.by)).to.deep.equal(['policy', 'hand', 'policy']);
    expect(mugs(chosen)).to.deep.equal([3, 2, 1]);
  });

  it('that is the same as before, or for a delivery that is not there, changes nothing', () => {
    expect(after({kind: 'set-address', id: 'Ben', address: {...address('Ben')}})).to.equal(three);
    expect(after({kind: 'choose', id: 'Ben', choice: {by: 'policy', policy: 'recommended'}})).to.equal(three);
    const byExpress = after({kind: 'choose', id: 'Ben', choice: byHand(express)});
    expect(after({kind: 'choose', id: 'Ben', choice: byHand(express)}, byExpress)).to.equal(byExpress);
    expect(after({kind: 'choose', id: 'Ben', choice: byHand(standard)}, byExpress)).not.to.equal(byExpress);
    expect(after({kind: 'set-address', id: 'Dora', address: address('Dora')})).to.equal(three);
  });

  it('that differs in a letter’s case only is a change: the shopper may correct a name', () => {
    expect(after({kind: 'set-address', id: 'Ben', address: address('Ben', {lastName: 'lovelace'})})).not.to.equal(three);
  });
});

describe('moving units', () => {
  const move = (quantity: number, from = 'Ada', to = 'Ben', what = key('mug')) => after({kind: 'move', key: what, quantity, from, to});

  it('takes them from one and gives them to the other', () => {
    expect(mugs(move(2))).to.deep.equal([1, 4, 1]);
  });

  it('moves no more than there are, and leaves no entry for a line of which nothing is left', () => {
    for (const plenty of [99, Infinity]) {
      expect(mugs(move(plenty))).to.deep.equal([0, 5, 1]);
      expect(deliveryOf(move(plenty), 'Ada')?.portions).not.to.have.property(key('mug'));
    }
  });

  it('moves whole units only', () => {
    expect(mugs(move(1.9))).to.deep.equal([2, 3, 1]);
  });

  for (const [what, act] of [
    ['no units', () => move(0)],
    ['less than none', () => move(-2)],
    ['less than one', () => move(0.5)],
    ['a number that is none', () => move(NaN)],
    ['less than none without end', () => move(-Infinity)],
    ['units to where they are', () => move(1, 'Ada', 'Ada')],
    ['units from nobody', () => move(1, 'Dora')],
    ['units to nobody', () => move(1, 'Ada', 'Dora')],
    ['units of a line it has none of', () => move(1, 'Cleo', 'Ada', key('towel'))],
  ] as const) {
    it(`changes nothing for ${what}`, () => {
      expect(act()).to.equal(three);
    });
  }

  it('moves a custom item whole, however few are asked for (R4)', () => {
    expect(shares(move(1, 'Ada', 'Cleo', engraving))).to.deep.equal({
      Ada: {mug: 3, towel: 1},
      Ben: {mug: 2, towel: 2},
      Cleo: {mug: 1, [engraving]: 2},
    });
  });
});

describe('setting a quantity', () => {
  const set = (id: string, quantity: number, what = key('mug'), before = three) =>
    after({kind: 'set-quantity', id, key: what, quantity}, before);

  it('takes what is missing from the others, the first before the rest', () => {
    expect(mugs(set('Cleo', 2))).to.deep.equal([2, 2, 2]);
    expect(mugs(set('Cleo', 5))).to.deep.equal([0, 1, 5]);
    expect(mugs(set('Ada', 4))).to.deep.equal([4, 1, 1]);
  });

  it('takes all there is where more is asked for', () => {
    expect(mugs(set('Cleo', 99))).to.deep.equal([0, 0, 6]);
  });

  it('gives what is too many to the first, and from the first to the one added last', () => {
    expect(mugs(set('Ben', 0))).to.deep.equal([5, 0, 1]);
    expect(mugs(set('Ada', 1))).to.deep.equal([1, 2, 3]);
    expect(heirOf(three, 'Ben')?.id).to.equal('Ada');
    expect(heirOf(three, 'Ada')?.id).to.equal('Cleo');
  });

  it('keeps the units of the only delivery: there is nobody to give them to', () => {
    const one = everythingIn(goods, 'Ada');
    expect(heirOf(one, 'Ada')).to.equal(undefined);
    expect(set('Ada', 1, key('mug'), one)).to.equal(one);
  });

  it('takes a custom item whole or not at all', () => {
    expect(shares(set('Cleo', 1, engraving)).Cleo).to.deep.equal({mug: 1, [engraving]: 2});
    expect(shares(set('Ada', 1, engraving)).Cleo).to.deep.equal({mug: 1, [engraving]: 2});
  });

  it('changes nothing where it is so already, is no number, or is for nobody', () => {
    expect(set('Ben', 2)).to.equal(three);
    expect(set('Ben', 2.7)).to.equal(three);
    expect(set('Ben', NaN)).to.equal(three);
    expect(set('Dora', 2)).to.equal(three);
    expect(set('Cleo', -1)).to.deep.equal(set('Cleo', 0));
  });
});

describe('sending all to one', () => {
  it('gathers every unit there and leaves the other deliveries out', () => {
    expect(shares(after({kind: 'all-to-one', id: 'Ben'}))).to.deep.equal({Ben: {mug: 6, towel: 3, [engraving]: 2}});
    expect(after({kind: 'all-to-one', id: 'Ben'}).deliveries[0]?.address).to.deep.equal(address('Ben'));
  });

  it('changes nothing where there is one, or for nobody', () => {
    const one = everythingIn(goods, 'Ada');
    expect(after({kind: 'all-to-one', id: 'Ada'}, one)).to.equal(one);
    expect(after({kind: 'all-to-one', id: 'Dora'})).to.equal(three);
  });
});

describe('choosing for several', () => {
  const choices = (so: Plan) => so.deliveries.map(({choice}) => choice);

  it('sets the wish of the group alone', () => {
    expect(choices(after({kind: 'choose-for-group', ids: ['Ada', 'Cleo', 'nobody'], choice: byHand(express)}))).to.deep.equal([
      byHand(express),
      byDefault,
      byHand(express),
    ]);
    expect(after({kind: 'choose-for-group', ids: ['Ada', 'Ben'], choice: byDefault})).to.equal(three);
  });

  it('has everybody follow one policy, and takes over nothing of the act but that', () => {
    const fastest = after({kind: 'policy', policy: 'fastest'});
    expect(choices(fastest)).to.deep.equal(Array(3).fill({by: 'policy', policy: 'fastest'}));
    expect(after({kind: 'policy', policy: 'fastest'}, fastest)).to.equal(fastest);
    const byChristmas = {policy: 'arrive-by', date: '2026-12-24'} as const;
    expect(choices(after({kind: 'policy', ...byChristmas}))).to.deep.equal(Array(3).fill({by: 'policy', ...byChristmas}));
  });

  it('knows no policy that is none, and no day that is none', () => {
    for (const date of ['', 'soon', '2026-02-30', '24.12.2026', '2026-12-24T10:00:00Z'])
      expect(after({kind: 'policy', policy: 'arrive-by', date}), date).to.equal(three);
    expect(after({kind: 'policy', policy: 'prettiest'} as unknown as PlanEdit)).to.equal(three);
  });
});

describe('replacing the plan', () => {
  it('takes the deliveries as they are said, and never none', () => {
    const said = [delivery('Dora', {mug: 6, towel: 3, [engraving]: 2})];
    expect(after({kind: 'replace', deliveries: said})).to.deep.equal({deliveries: said});
    expect(after({kind: 'replace', deliveries: []})).to.equal(three);
  });

  it('takes whole units only, and none where the number is none', () => {
    const said = [delivery('Dora', {mug: 1.5, towel: NaN}), delivery('Emil', {mug: -1, towel: 0.5})];
    expect(shares(after({kind: 'replace', deliveries: said}))).to.deep.equal({Dora: {mug: 1}, Emil: {}});
  });
});

describe('any row of acts', () => {
  const person = fc.constantFrom('Ada', 'Ben', 'Cleo', 'Dora', 'nobody');
  const product = fc.constantFrom(key('mug'), key('towel'), engraving, key('never sold'));
  const quantity = fc.oneof(fc.integer({min: -3, max: 12}), fc.constantFrom(NaN, Infinity, -Infinity, 1.5));
  const where = person.map(name => address(name));
  const deliveries = fc.uniqueArray(fc.record({id: person, units: fc.dictionary(fc.constantFrom('mug', 'towel', engraving), quantity)}), {
    selector: ({id}) => id,
    maxLength: 4,
  });
  const act: fc.Arbitrary<PlanEdit> = fc.oneof(
    fc.record({kind: fc.constant('add-delivery' as const), id: person, address: fc.option(where)}),
    fc.record({kind: fc.constant('add-deliveries' as const), deliveries: fc.array(fc.record({id: person, address: fc.option(where)}))}),
    fc.record({kind: fc.constant('remove-delivery' as const), id: person, to: person}),
    fc.record({kind: fc.constant('set-address' as const), id: person, address: where}),
    fc.record({kind: fc.constant('move' as const), key: product, quantity, from: person, to: person}),
    fc.record({kind: fc.constant('set-quantity' as const), id: person, key: product, quantity}),
    fc.record({kind: fc.constant('choose' as const), id: person, choice: fc.constantFrom(byDefault, byHand(express))}),
    fc.record({kind: fc.constant('all-to-one' as const), id: person}),
    fc.record({kind: fc.constant('one-of-each' as const), id: person}),
    fc.oneof(fc.record({kind: fc.constant('split-evenly' as const), key: product}), fc.constant({kind: 'split-evenly' as const})),
    fc.record({kind: fc.constant('rest-to' as const), key: product, id: person, from: person}),
    fc.record({kind: fc.constant('choose-for-group' as const), ids: fc.array(person), choice: fc.constantFrom(byDefault, byHand(express))}),
    fc.record({kind: fc.constant('policy' as const), policy: fc.constantFrom('cheapest' as const, 'fastest' as const)}),
    fc.record({kind: fc.constant('replace' as const), deliveries: deliveries.map(all => all.map(({id, units}) => delivery(id, units)))}),
  );

  it('keeps every unit in exactly one delivery, none below zero, custom items whole, and one delivery at least', () => {
    fc.assert(
      fc.property(fc.array(act, {maxLength: 25}), acts => {
        let now = everythingIn(goods, 'Ada');
        for (const each of acts) {
          const edited = edit(now, each, goods);
          // Only a plan said as a whole may not add up; everything else conserves by itself.
          now = each.kind === 'replace' ? fitPlan(edited, goods).plan : edited;
          expect(totals(now)).to.deep.equal(unitsIn(goods));
          expect(now.deliveries.length).to.be.greaterThan(0);
          for (const {portions} of now.deliveries) {
            for (const units of Object.values(portions)) expect(Number.isInteger(units) && units > 0, `${units} units`).to.equal(true);
          }
          expect(now.deliveries.filter(({portions}) => engraving in portions)).to.have.length(1);
          expect(new Set(now.deliveries.map(({id}) => id)).size).to.equal(now.deliveries.length);
        }
        expect(now.deliveries.reduce((sum, each) => sum + unitsOf(each), 0)).to.equal(11);
      }),
      {seed: 20240417, numRuns: 300},
    );
  });
});
