/** A plan and a basket that changed under it (R4, R20). */
import {expect} from 'chai';
import * as fc from 'fast-check';
import {fitPlan} from '../../src/domain/fit-plan.js';
import {
  basket,
  customKey,
  customLine,
  delivery,
  key,
  line,
  paper,
  plan,
  totals,
  unitsIn,
  whoGetsWhat,
  wrapped,
} from '../support/samples.js';

const shared = plan(delivery('Ada', {mug: 3}), delivery('Ben', {mug: 2, towel: 1}));
const wrappedMug = key('mug', {wrapping: paper});
const shares = (so: typeof shared) => whoGetsWhat(so, ['mug', 'towel', 'bowl']);

describe('a plan beside its basket', () => {
  it('is the very same plan where nothing changed', () => {
    const {plan: after, arrived, left} = fitPlan(shared, basket(line('mug', 5), line('towel', 1)));
    expect(after).to.equal(shared);
    expect([arrived, left]).to.deep.equal([[], []]);
  });

  it('does not mind how the store cuts the same units into lines', () => {
    const cut = basket(line('mug', 1), line('towel', 1), line('mug', 4, {id: 'mug-2'}));
    expect(fitPlan(shared, cut).plan).to.equal(shared);
  });

  it('puts new units with the first delivery, and says so', () => {
    const {plan: after, arrived, left} = fitPlan(shared, basket(line('mug', 6), line('towel', 1), line('bowl', 2)));
    expect(shares(after)).to.deep.equal({Ada: {mug: 4, bowl: 2}, Ben: {mug: 2, towel: 1}});
    expect(arrived).to.deep.equal([
      {deliveryId: 'Ada', key: key('mug'), name: 'mug', quantity: 1},
      {deliveryId: 'Ada', key: key('bowl'), name: 'bowl', quantity: 2},
    ]);
    expect(left).to.deep.equal([]);
  });

  it('takes missing units from the delivery edited last, then from the others', () => {
    const fewer = (mugs: number) => basket(line('mug', mugs), line('towel', 1));
    expect(shares(fitPlan(shared, fewer(4), 'Ada').plan)).to.deep.equal({Ada: {mug: 2}, Ben: {mug: 2, towel: 1}});
    expect(shares(fitPlan(shared, fewer(4), 'Ben').plan)).to.deep.equal({Ada: {mug: 3}, Ben: {mug: 1, towel: 1}});
    const {plan: after, left} = fitPlan(shared, fewer(1), 'Ada');
    expect(shares(after)).to.deep.equal({Ada: {}, Ben: {mug: 1, towel: 1}});
    expect(left).to.have.deep.members([
      {deliveryId: 'Ada', key: key('mug'), name: 'mug', quantity: 3},
      {deliveryId: 'Ben', key: key('mug'), name: 'mug', quantity: 1},
    ]);
  });

  it('keeps a person whose last unit left, and says which line is gone altogether', () => {
    const {plan: after, left} = fitPlan(plan(delivery('Ada', {mug: 3}), delivery('Ben', {towel: 1})), basket(line('mug', 3)));
    expect(shares(after)).to.deep.equal({Ada: {mug: 3}, Ben: {}});
    expect(left).to.deep.equal([{deliveryId: 'Ben', key: key('towel'), name: '', quantity: 1}]);
  });

  it('keeps addresses and choices', () => {
    const {plan: after} = fitPlan(shared, basket(line('mug', 1)));
    expect(after.deliveries.map(({address, choice}) => [address, choice])).to.deep.equal(
      shared.deliveries.map(({address, choice}) => [address, choice]),
    );
  });

  it('leaves out what was never in the basket, even under a text that is no key', () => {
    const {plan: after, left} = fitPlan(plan(delivery('Ada', {mug: 3, '[]': 1, '[oops': 2})), basket(line('mug', 3)));
    expect(shares(after)).to.deep.equal({Ada: {mug: 3}});
    expect(left.map(({quantity}) => quantity)).to.deep.equal([1, 2]);
  });
});

describe('units of a family', () => {
  it('that only changed their wrapping are the same units, and nobody is told', () => {
    const {plan: after, arrived, left} = fitPlan(shared, basket(wrapped('mug', 5), line('towel', 1)));
    expect(shares(after)).to.deep.equal({Ada: {[wrappedMug]: 3}, Ben: {towel: 1, [wrappedMug]: 2}});
    expect([arrived, left]).to.deep.equal([[], []]);
  });

  it('that were wrapped in part stay plain for who is served first', () => {
    const {plan: after, arrived, left} = fitPlan(shared, basket(line('mug', 4), wrapped('mug', 1), line('towel', 1)), 'Ben');
    expect(shares(after)).to.deep.equal({Ada: {mug: 3}, Ben: {mug: 1, towel: 1, [wrappedMug]: 1}});
    expect([arrived, left]).to.deep.equal([[], []]);
  });

  it('are matched as they are wrapped before they are matched otherwise', () => {
    const both = plan(delivery('Ada', {mug: 2}), delivery('Ben', {[wrappedMug]: 2}));
    const {plan: after, left} = fitPlan(both, basket(line('mug', 1), wrapped('mug', 2)));
    expect(shares(after)).to.deep.equal({Ada: {mug: 1}, Ben: {[wrappedMug]: 2}});
    expect(left.map(({deliveryId, quantity}) => [deliveryId, quantity])).to.deep.equal([['Ada', 1]]);
  });

  it('that are fewer now leave by the name they still have', () => {
    const {left} = fitPlan(plan(delivery('Ada', {mug: 3})), basket(wrapped('mug', 2)));
    expect(left).to.deep.equal([{deliveryId: 'Ada', key: key('mug'), name: 'mug', quantity: 1}]);
  });

  it('do not stand in for another variant', () => {
    const large = line('mug', 3, {like: {variantId: 2}});
    const {arrived, left} = fitPlan(plan(delivery('Ada', {mug: 3})), basket(large));
    expect(arrived.map(({quantity}) => quantity)).to.deep.equal([3]);
    expect(left.map(({quantity}) => quantity)).to.deep.equal([3]);
  });
});

describe('a custom item', () => {
  const engraving = customKey('engraving');

  it('that grew stays whole where it is (R4)', () => {
    const {plan: after, arrived} = fitPlan(
      plan(delivery('Ada', {mug: 1}), delivery('Ben', {[engraving]: 2})),
      basket(line('mug', 1), customLine('engraving', 3)),
    );
    expect(shares(after)).to.deep.equal({Ada: {mug: 1}, Ben: {[engraving]: 3}});
    expect(arrived).to.deep.equal([{deliveryId: 'Ben', key: engraving, name: 'engraving', quantity: 1}]);
  });

  it('that a plan says in parts goes whole to the first who has any (R4)', () => {
    const {
      plan: after,
      arrived,
      left,
    } = fitPlan(
      plan(delivery('Ada', {mug: 1}), delivery('Ben', {[engraving]: 1}), delivery('Cleo', {[engraving]: 1})),
      basket(line('mug', 1), customLine('engraving', 2)),
    );
    expect(shares(after)).to.deep.equal({Ada: {mug: 1}, Ben: {[engraving]: 2}, Cleo: {}});
    expect([arrived, left]).to.deep.equal([[], []]);
  });

  it('that is new goes to the first delivery', () => {
    expect(shares(fitPlan(shared, basket(line('mug', 5), line('towel', 1), customLine('engraving', 2))).plan).Ada).to.deep.equal({
      mug: 3,
      [engraving]: 2,
    });
  });
});

describe('any plan in any basket', () => {
  const units = fc.dictionary(fc.constantFrom('mug', 'towel', wrappedMug, customKey('engraving')), fc.integer({min: 0, max: 6}));

  it('comes out with each unit in exactly one delivery, and what came and left accounts for the difference', () => {
    fc.assert(
      fc.property(
        fc.array(units, {minLength: 1, maxLength: 4}),
        fc.tuple(fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(6)),
        fc.nat(4),
        (shares_, held, last) => {
          const before = plan(...shares_.map((its, i) => delivery(`person ${i}`, its)));
          const [mugs, inPaper, towels, engravings] = held;
          const lines = [line('mug', mugs), wrapped('mug', inPaper), line('towel', towels), customLine('engraving', engravings)];
          const goods = basket(...lines.filter(({quantity}) => quantity > 0));
          const {plan: after, arrived, left} = fitPlan(before, goods, `person ${last}`);
          expect(totals(after)).to.deep.equal(unitsIn(goods));
          const count = (sum: number, {quantity}: {quantity: number}) => sum + quantity;
          const all = (record: Record<string, number>) => Object.values(record).reduce((sum, quantity) => sum + quantity, 0);
          expect(all(totals(before)) - left.reduce(count, 0) + arrived.reduce(count, 0)).to.equal(all(unitsIn(goods)));
          expect(fitPlan(after, goods).plan, 'fitting twice changes nothing').to.equal(after);
        },
      ),
      {seed: 20231004, numRuns: 300},
    );
  });
});
