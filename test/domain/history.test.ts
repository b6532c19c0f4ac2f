/** Undo and redo (R9): differences that go both ways, onto a basket that may have changed since. */
import {expect} from 'chai';
import * as fc from 'fast-check';
import {fitPlan} from '../../src/domain/fit-plan.js';
import {type ActName, apply, difference, type History, noHistory, redone, remember, reverse, undone} from '../../src/domain/history.js';
import {edit} from '../../src/domain/edit-plan.js';
import {everythingIn, type Plan, type PlanEdit} from '../../src/domain/plan.js';
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
  totals,
  unitsIn,
  whoGetsWhat,
} from '../support/samples.js';

const goods = basket(line('mug', 5), line('towel', 2));
const start = everythingIn(goods, 'Ada', address('Ada'));
const name: ActName = {kind: 'replace'};
const shares = (so: Plan) => whoGetsWhat(so, ['mug', 'towel']);

/** A plan with its history, as a session keeps them. */
interface Desk {
  readonly plan: Plan;
  readonly history: History;
}

const act = ({plan: before, history}: Desk, ...acts: readonly PlanEdit[]): Desk =>
  acts.reduce<Desk>(
    (desk, each) => {
      const after = fitPlan(edit(desk.plan, each, goods), goods).plan;
      return after === desk.plan ? desk : {plan: after, history: remember(desk.history, name, desk.plan, after)};
    },
    {plan: before, history},
  );

function undo({plan: now, history}: Desk, held = goods): Desk & {short: number} {
  const step = undone(history);
  if (!step) throw new Error('There is nothing to undo.');
  return {...apply(now, reverse(step.entry.difference), held), history: step.history};
}

function redo({plan: now, history}: Desk, held = goods): Desk & {short: number} {
  const step = redone(history);
  if (!step) throw new Error('There is nothing to redo.');
  return {...apply(now, step.entry.difference, held), history: step.history};
}

const fresh: Desk = {plan: start, history: noHistory};
const addBen: PlanEdit = {kind: 'add-delivery', id: 'Ben', address: address('Ben')};
const addCleo: PlanEdit = {kind: 'add-delivery', id: 'Cleo', address: null};
const threeToBen: PlanEdit = {kind: 'move', key: key('mug'), quantity: 3, from: 'Ada', to: 'Ben'};

describe('undo', () => {
  it('takes back one act at a time, the last first', () => {
    const acted = act(fresh, addBen, threeToBen);
    const once = undo(acted);
    expect(shares(once.plan)).to.deep.equal({Ada: {mug: 5, towel: 2}, Ben: {}});
    expect(shares(undo(once).plan)).to.deep.equal({Ada: {mug: 5, towel: 2}});
    expect(undone(undo(once).history)).to.equal(null);
  });

  it('brings a removed person back in their place, with address, choice and units', () => {
    const before = act(fresh, addBen, addCleo, threeToBen, {kind: 'choose', id: 'Ben', choice: byHand(express)});
    const removed = act(before, {kind: 'remove-delivery', id: 'Ben'});
    expect(removed.plan.deliveries.map(({id}) => id)).to.deep.equal(['Ada', 'Cleo']);
    expect(undo(removed).plan).to.deep.equal(before.plan);
  });

  it('brings everybody back after all went to one', () => {
    const before = act(fresh, addBen, addCleo, threeToBen, {kind: 'set-quantity', id: 'Cleo', key: key('towel'), quantity: 1});
    const gathered = act(before, {kind: 'all-to-one', id: 'Cleo'});
    expect(gathered.plan.deliveries).to.have.length(1);
    expect(undo(gathered).plan).to.deep.equal(before.plan);
  });

  it('takes back addresses and choices', () => {
    const changed = act(
      fresh,
      {kind: 'set-address', id: 'Ada', address: address('Augusta')},
      {kind: 'choose', id: 'Ada', choice: byHand(express)},
    );
    expect(undo(changed).plan.deliveries[0]?.choice).to.deep.equal(byDefault);
    expect(undo(undo(changed)).plan).to.deep.equal(start);
  });

  it('takes back only its own act: what happened to others since stays', () => {
    const entry = difference(start, act(fresh, addBen, threeToBen).plan);
    const meanwhile = edit(
      edit(act(fresh, addBen, threeToBen).plan, addCleo, goods),
      {kind: 'move', key: key('towel'), quantity: 1, from: 'Ada', to: 'Cleo'},
      goods,
    );
    expect(shares(apply(meanwhile, reverse(entry), goods).plan)).to.deep.equal({Ada: {mug: 5, towel: 1}, Cleo: {towel: 1}});
  });

  it('keeps units of a person it takes away, even units that came since', () => {
    const added = act(fresh, addBen);
    const entry = difference(start, added.plan);
    const later = edit(added.plan, threeToBen, goods);
    expect(shares(apply(later, reverse(entry), goods).plan)).to.deep.equal({Ada: {mug: 5, towel: 2}});
  });

  it('never takes the last delivery away', () => {
    const entry = difference(plan(), plan(delivery('Ada', {})));
    expect(apply(start, reverse(entry), goods).plan.deliveries).to.have.length(1);
  });
});

describe('redo', () => {
  it('does again what was undone, and is forgotten by the next act', () => {
    const acted = act(fresh, addBen, threeToBen);
    const back = undo(undo(acted));
    expect(redo(redo(back)).plan).to.deep.equal(acted.plan);
    expect(redone(act(back, addCleo).history)).to.equal(null);
    expect(redone(redo(redo(back)).history)).to.equal(null);
  });

  it('keeps the order of several undone acts', () => {
    const acted = act(fresh, addBen, addCleo, threeToBen);
    const once = redo(undo(undo(undo(acted))));
    expect(once.plan.deliveries.map(({id}) => id)).to.deep.equal(['Ada', 'Ben']);
  });
});

describe('a changed basket', () => {
  it('clamps what comes back, and counts what could not', () => {
    const acted = act(fresh, addBen, threeToBen);
    const fewer = basket(line('mug', 1), line('towel', 2));
    const fitted = {...acted, plan: fitPlan(acted.plan, fewer, 'Ben').plan};
    expect(shares(fitted.plan)).to.deep.equal({Ada: {mug: 1, towel: 2}, Ben: {}});
    const {plan: after, short} = undo(fitted, fewer);
    expect(shares(after)).to.deep.equal({Ada: {mug: 1, towel: 2}, Ben: {}});
    expect(short, 'the three mugs that Ben had').to.equal(3);
    expect(totals(after)).to.deep.equal(unitsIn(fewer));
  });

  it('brings nothing back of a line that is gone', () => {
    const acted = act(
      fresh,
      addBen,
      {kind: 'move', key: key('towel'), quantity: 2, from: 'Ada', to: 'Ben'},
      {kind: 'remove-delivery', id: 'Ben'},
    );
    const noTowels = basket(line('mug', 5));
    const {plan: after, short} = undo({...acted, plan: fitPlan(acted.plan, noTowels).plan}, noTowels);
    expect(shares(after)).to.deep.equal({Ada: {mug: 5}, Ben: {}});
    expect(short, 'the two towels').to.equal(2);
  });

  it('that only grew leaves nothing short', () => {
    const acted = act(fresh, addBen, threeToBen);
    const more = basket(line('mug', 7), line('towel', 2));
    const {plan: after, short} = undo({...acted, plan: fitPlan(acted.plan, more).plan}, more);
    expect(shares(after)).to.deep.equal({Ada: {mug: 7, towel: 2}, Ben: {}});
    expect(short).to.equal(0);
  });
});

describe('the history', () => {
  it('is not endless: a hundred acts can be taken back', () => {
    let desk = act(fresh, addBen);
    for (let times = 0; times < 120; times++) {
      const [from, to] = times % 2 ? ['Ben', 'Ada'] : ['Ada', 'Ben'];
      desk = act(desk, {kind: 'move', key: key('mug'), quantity: 1, from, to});
    }
    expect(desk.history.past).to.have.length(100);
  });

  it('keeps the name of each act', () => {
    const named = remember(noHistory, {kind: 'add-delivery', person: 'Ben'}, start, act(fresh, addBen).plan);
    expect(undone(named)?.entry.name).to.deep.equal({kind: 'add-delivery', person: 'Ben'});
  });
});

describe('any row of acts', () => {
  const person = fc.constantFrom('Ada', 'Ben', 'Cleo', 'Dora');
  const engraving = customKey('engraving');
  const product = fc.constantFrom(key('mug'), key('towel'), engraving);
  const everyAct: fc.Arbitrary<PlanEdit> = fc.oneof(
    fc.record({kind: fc.constant('add-delivery' as const), id: person, address: fc.option(person.map(who => address(who)))}),
    fc.record({kind: fc.constant('remove-delivery' as const), id: person, to: person}),
    fc.record({kind: fc.constant('set-address' as const), id: person, address: person.map(who => address(who))}),
    fc.record({kind: fc.constant('move' as const), key: product, quantity: fc.nat(5), from: person, to: person}),
    fc.record({kind: fc.constant('set-quantity' as const), id: person, key: product, quantity: fc.nat(5)}),
    fc.record({kind: fc.constant('choose' as const), id: person, choice: fc.constantFrom(byDefault, byHand(express))}),
    fc.record({kind: fc.constant('all-to-one' as const), id: person}),
  );
  const all = basket(line('mug', 5), line('towel', 2), customLine('engraving', 2));

  it('is undone to the first plan and redone to the last, step by step', () => {
    fc.assert(
      fc.property(fc.array(everyAct, {maxLength: 20}), acts => {
        const plans: Plan[] = [everythingIn(all, 'Ada', address('Ada'))];
        let history = noHistory;
        for (const each of acts) {
          const before = plans.at(-1) ?? start;
          const after = edit(before, each, all);
          if (after === before) continue;
          history = remember(history, name, before, after);
          plans.push(after);
        }
        let now = plans.at(-1) ?? start;
        for (const earlier of plans.slice(0, -1).reverse()) {
          const step = undone(history);
          const {plan: back, short} = apply(now, reverse(step?.entry.difference ?? difference(now, now)), all);
          expect(back).to.deep.equal(earlier);
          expect(short).to.equal(0);
          [now, history] = [back, step?.history ?? history];
        }
        for (const later of plans.slice(1)) {
          const step = redone(history);
          const {plan: again} = apply(now, step?.entry.difference ?? difference(now, now), all);
          expect(again).to.deep.equal(later);
          [now, history] = [again, step?.history ?? history];
        }
      }),
      {seed: 18151210, numRuns: 200},
    );
  });

  it('onto any other basket still leaves every unit in exactly one delivery', () => {
    fc.assert(
      fc.property(fc.array(everyAct, {maxLength: 10}), fc.nat(8), fc.nat(4), (acts, mugs, towels) => {
        const lines = [line('mug', mugs), line('towel', towels)].filter(({quantity}) => quantity > 0);
        const other = basket(...lines);
        let [now, history] = [everythingIn(all, 'Ada', address('Ada')), noHistory];
        for (const each of acts) {
          const after = edit(now, each, all);
          history = remember(history, name, now, after);
          now = after;
        }
        now = fitPlan(now, other).plan;
        for (let step = undone(history); step; step = undone(history)) {
          now = apply(now, reverse(step.entry.difference), other).plan;
          history = step.history;
          expect(totals(now)).to.deep.equal(unitsIn(other));
        }
      }),
      {seed: 18521127, numRuns: 100},
    );
  });
});
