/** Many units at one press: who gives, who gets, and what is worth offering. That no unit is made or lost is shown in `edit-plan.test.ts`. */
import {expect} from 'chai';
import {edit} from '../../src/domain/edit-plan.js';
import {evenSplitOf, suggestionsFor} from '../../src/domain/handing-out.js';
import type {Plan, PlanEdit} from '../../src/domain/plan.js';
import {basket, customKey, customLine, delivery, key, line, plan, whoGetsWhat} from '../support/samples.js';

const sign = customKey('sign');
const plaque = customKey('plaque');
const goods = basket(line('mug', 7), line('towel', 1), customLine('sign', 2), customLine('plaque', 1));
const pot = plan(delivery('Ada', {mug: 3, towel: 1, [sign]: 2, [plaque]: 1}), delivery('Ben', {mug: 4}), delivery('Cleo', {}));
const after = (act: PlanEdit, before: Plan = pot) => edit(before, act, goods);
const shares = (so: Plan) => whoGetsWhat(so, ['mug', 'towel']);

describe('one of each', () => {
  it('takes a unit of each line from the first who holds any, and of what moves whole only what is one unit', () => {
    expect(shares(after({kind: 'one-of-each', id: 'Cleo'}))).to.deep.equal({
      Ada: {mug: 2, [sign]: 2},
      Ben: {mug: 4},
      Cleo: {mug: 1, towel: 1, [plaque]: 1},
    });
  });

  it('adds nothing to lines that are there already', () => {
    expect(shares(after({kind: 'one-of-each', id: 'Ben'}))).to.deep.include({Ben: {mug: 4, towel: 1, [plaque]: 1}});
    const ada = after({kind: 'one-of-each', id: 'Ada'});
    expect(ada).to.equal(pot);
    expect(after({kind: 'one-of-each', id: 'nobody'})).to.equal(pot);
  });
});

describe('splitting evenly', () => {
  it('gives each as many of a line, and one more to the first ones until none is left', () => {
    expect(shares(after({kind: 'split-evenly', key: key('mug')}))).to.deep.equal({
      Ada: {mug: 3, towel: 1, [sign]: 2, [plaque]: 1},
      Ben: {mug: 2},
      Cleo: {mug: 2},
    });
  });

  it('splits every line where none is named; what moves whole stays where it is', () => {
    const scattered = plan(delivery('Ada', {mug: 7}), delivery('Ben', {towel: 1}), delivery('Cleo', {[sign]: 2, [plaque]: 1}));
    expect(shares(after({kind: 'split-evenly'}, scattered))).to.deep.equal({
      Ada: {mug: 3, towel: 1},
      Ben: {mug: 2},
      Cleo: {mug: 2, [sign]: 2, [plaque]: 1},
    });
  });

  it('changes nothing where all is even, where one gets all, or for a line that is not there or moves whole', () => {
    const even = after({kind: 'split-evenly'});
    expect(after({kind: 'split-evenly'}, even)).to.equal(even);
    const one = plan(delivery('Ada', {mug: 7, towel: 1, [sign]: 2, [plaque]: 1}));
    expect(after({kind: 'split-evenly'}, one)).to.equal(one);
    expect(after({kind: 'split-evenly', key: key('spoon')})).to.equal(pot);
    expect(after({kind: 'split-evenly', key: sign})).to.equal(pot);
  });
});

describe('what splitting a line evenly would come to', () => {
  const [mugs, towels, signs] = goods.products;

  it('is units for each, and how many of the first ones get one more', () => {
    expect(evenSplitOf(pot, mugs!)).to.deep.equal({each: 2, oneMore: 1, isDone: false});
    expect(evenSplitOf(after({kind: 'split-evenly', key: key('mug')}), mugs!)).to.deep.equal({each: 2, oneMore: 1, isDone: true});
    const many = plan(delivery('Ada', {mug: 2}), delivery('Ben', {}), delivery('Cleo', {}));
    expect(evenSplitOf(many, {...mugs!, quantity: 2})).to.deep.equal({each: 0, oneMore: 2, isDone: false});
  });

  it('is nothing for one unit, what moves whole, or where one gets all', () => {
    expect(evenSplitOf(pot, towels!)).to.equal(null);
    expect(evenSplitOf(pot, signs!)).to.equal(null);
    expect(evenSplitOf(plan(delivery('Ada', {mug: 7})), mugs!)).to.equal(null);
  });
});

describe('the rest to somebody', () => {
  it('moves all that one holds of a line, whole or not', () => {
    expect(shares(after({kind: 'rest-to', key: key('mug'), id: 'Cleo', from: 'Ada'}))).to.deep.include({Ben: {mug: 4}, Cleo: {mug: 3}});
    expect(shares(after({kind: 'rest-to', key: sign, id: 'Cleo', from: 'Ada'}))).to.deep.include({Cleo: {[sign]: 2}});
  });

  it('changes nothing where there is none, or nobody', () => {
    for (const act of [
      {key: key('towel'), id: 'Cleo', from: 'Ben'},
      {key: key('mug'), id: 'Ada', from: 'Ada'},
      {key: key('mug'), id: 'nobody', from: 'Ada'},
    ])
      expect(after({kind: 'rest-to', ...act})).to.equal(pot);
  });
});

describe('what is offered at one press', () => {
  it('is one of each, and all that the first other one holds of a line; three things at most', () => {
    expect(suggestionsFor(pot, goods, 'Cleo')).to.deep.equal([
      {kind: 'one-of-each', id: 'Cleo', units: 3},
      {kind: 'rest-to', key: key('mug'), id: 'Cleo', from: 'Ada', quantity: 3, product: 'mug'},
      {kind: 'rest-to', key: key('towel'), id: 'Cleo', from: 'Ada', quantity: 1, product: 'towel'},
    ]);
  });

  it('is an act as it stands, and gives as many units as it says', () => {
    for (const suggestion of suggestionsFor(pot, goods, 'Cleo')) {
      const [, , cleo] = after(suggestion).deliveries;
      const units = Object.values(cleo?.portions ?? {}).reduce((sum, quantity) => sum + quantity, 0);
      expect(units, suggestion.kind).to.equal(suggestion.kind === 'one-of-each' ? suggestion.units : suggestion.quantity);
    }
  });

  it('is not one of each where there is one line to give, and nothing to whoever has something, is alone, or is nobody', () => {
    const mugs = basket(line('mug', 2));
    const two = plan(delivery('Ada', {mug: 2}), delivery('Ben', {}));
    expect(suggestionsFor(two, mugs, 'Ben').map(({kind}) => kind)).to.deep.equal(['rest-to']);
    expect(suggestionsFor(pot, goods, 'Ben')).to.deep.equal([]);
    expect(suggestionsFor(plan(delivery('Ada', {})), goods, 'Ada')).to.deep.equal([]);
    expect(suggestionsFor(pot, goods, 'nobody')).to.deep.equal([]);
  });
});
