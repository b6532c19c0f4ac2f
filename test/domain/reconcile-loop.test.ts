/** The loop as a whole: from any store to any plan in a bounded number of requests, and no unit lost on the way. */
import {expect} from 'chai';
import * as fc from 'fast-check';
import {basketOf} from '../../src/domain/basket.js';
import type {LineItem} from '../../src/domain/checkout.js';
import {addressArrived, heldBy, pairCreated, type Pairs, pairUp, shippingConsignments} from '../../src/domain/pairing.js';
import {type Delivery, type Plan, quantityIn, unitsOf} from '../../src/domain/plan.js';
import {compare} from '../../src/domain/reconcile.js';
import {byDefault, byHand, confirmedOption} from '../../src/domain/shipping-choice.js';
import {noHabits, observe} from '../../src/domain/store-habits.js';
import {address, customKey, customLine, delivery, express, key, line, paper, unitsIn, wrapped} from '../support/samples.js';
import {type SimpleRules, SimpleStore} from './simple-store.js';

const people = ['Ada', 'Ben', 'Cleo', 'Dora', 'Emil'];
const strangers = ['Zoe', 'Yan'];
const kinds = [key('mug'), key('towel'), key('mug', {wrapping: paper})];
const engraving = customKey('engraving');

/** Where units stand at first, and who is to have them: for each line a place, for each unit a person. */
interface Case {
  readonly rules: SimpleRules;
  readonly lines: readonly {readonly kind: number; readonly quantity: number; readonly place: number}[];
  readonly owners: readonly number[];
  readonly engravingPlace: number;
  readonly engravingOwner: number;
  readonly giftPlace: number;
  readonly unfinished: readonly number[];
  readonly byExpress: readonly number[];
  readonly largestCreate: number;
}

const places = people.length + strangers.length;
const cases: fc.Arbitrary<Case> = fc.record({
  rules: fc.record({
    put: fc.constantFrom('add' as const, 'replace' as const),
    merge: fc.constantFrom('never' as const, 'older' as const, 'newer' as const),
    clears: fc.boolean(),
    rewrites: fc.boolean(),
  }),
  // A place past the last is no consignment at all.
  lines: fc.array(fc.record({kind: fc.nat(kinds.length - 1), quantity: fc.integer({min: 1, max: 4}), place: fc.nat(places)}), {
    minLength: 1,
    maxLength: 6,
  }),
  owners: fc.array(fc.nat(people.length - 1), {minLength: 24, maxLength: 24}),
  engravingPlace: fc.nat(places),
  engravingOwner: fc.nat(people.length - 1),
  giftPlace: fc.nat(places),
  unfinished: fc.oneof(fc.constant([]), fc.uniqueArray(fc.nat(people.length - 1), {maxLength: 3})),
  byExpress: fc.uniqueArray(fc.nat(people.length - 1)),
  largestCreate: fc.constantFrom(1, 2, Infinity),
});

function lineOf(kind: number, quantity: number, id: string): LineItem {
  return kind === 2 ? wrapped('mug', quantity, id) : line(kind === 0 ? 'mug' : 'towel', quantity, {id});
}

function storeFor({rules, lines, engravingPlace, giftPlace}: Case): SimpleStore {
  const store = new SimpleStore(rules);
  const gift = line('mug', 1, {id: 'gift', fixed: 'promotion', like: {byPromotion: true}});
  const all = [
    ...lines.map(({kind, quantity, place}, i) => ({place, line: lineOf(kind, quantity, `line ${i}`)})),
    {place: engravingPlace, line: customLine('engraving', 2)},
    {place: giftPlace, line: gift},
  ];
  [...people, ...strangers].forEach((person, place) => {
    const here = all.filter(each => each.place === place);
    if (here.length > 0)
      store.stock(
        here.map(each => each.line),
        address(person),
      );
  });
  store.stock(
    all.filter(({place}) => place === places).map(each => each.line),
    null,
  );
  store.stock([line('mug', 2, {id: 'picked up'})], address('Ada'), true);
  return store;
}

function planFor({lines, owners, engravingOwner, byExpress}: Case): Plan {
  const units = lines.flatMap(({kind, quantity}) => Array.from({length: quantity}, () => kinds[kind] ?? ''));
  return {
    deliveries: people.map((person, i): Delivery => {
      const portions: Record<string, number> = i === engravingOwner ? {[engraving]: 2} : {};
      for (const [unit, name] of units.entries()) if (owners[unit] === i) portions[name] = (portions[name] ?? 0) + 1;
      return delivery(person, portions, {choice: byExpress.includes(i) ? byHand(express) : byDefault});
    }),
  };
}

/** Sends the first step, reads the answer, compares anew, as a session does. */
function walk(
  store: SimpleStore,
  wanted: Plan,
  maySend: (delivery: Delivery) => boolean,
  largestCreate: number,
): {pairs: Pairs; steps: number} {
  let pairs = pairUp(wanted, store.checkout, {});
  let habits = noHabits;
  for (let steps = 0; ; steps++) {
    const before = store.checkout;
    const {deliveries, choices} = compare({plan: wanted, checkout: before, pairs, maySend, largestCreate, habits, book: new Map()});
    const step = deliveries[0] ?? choices[0];
    if (!step) return {pairs, steps};
    if (steps > 100) throw new Error(`There is no end to it: ${JSON.stringify(step)}`);
    store.take(step);
    const after = store.checkout;
    habits = observe(habits, step, before, after);
    expect(unitsIn(basketOf(after)), 'units after a step').to.deep.equal(unitsIn(basketOf(before)));
    if (step.kind === 'create') {
      const sent = wanted.deliveries.filter(({id}) => step.parcels.some(({deliveryId}) => deliveryId === id));
      pairs = pairCreated(sent, before, after, pairs);
    } else if (step.kind === 'revise') {
      const echo = after.consignments.find(({id}) => id === step.consignmentId)?.address;
      const others = Object.entries(pairs).filter(([, {consignmentId}]) => consignmentId !== step.consignmentId);
      if (echo) pairs = {...Object.fromEntries(others), [step.deliveryId]: {consignmentId: step.consignmentId, sent: step.address, echo}};
    }
    pairs = pairUp(wanted, after, pairs);
  }
}

const homeOf = (store: SimpleStore, lineId: string) =>
  store.checkout.consignments.find(({lineItemIds}) => lineItemIds.includes(lineId))?.id;

describe('the loop', () => {
  it('gives everybody what is planned, in no more requests than the rules allow, and leaves no gift alone', () => {
    fc.assert(
      fc.property(cases, each => {
        const store = storeFor(each);
        const wanted = planFor(each);
        const start = store.checkout;
        const [gift, pickedUp] = [homeOf(store, 'gift'), homeOf(store, 'picked up')];
        const {pairs, steps} = walk(store, wanted, () => true, each.largestCreate);
        const end = store.checkout;

        const sent = wanted.deliveries.filter(delivery => unitsOf(delivery) > 0);
        for (const delivery of sent) {
          const consignment = end.consignments.find(({id}) => id === pairs[delivery.id]?.consignmentId);
          if (!consignment || !delivery.address) throw new Error(`${delivery.id} has no consignment.`);
          expect(Object.fromEntries(heldBy(consignment, end)), delivery.id).to.deep.equal(delivery.portions);
          expect(addressArrived(delivery.address, consignment, pairs[delivery.id])).to.equal(true);
          expect(confirmedOption(consignment)?.description).to.equal(delivery.choice.by === 'hand' ? 'Express' : 'Standard');
        }
        const others = shippingConsignments(end).filter(({id}) => !sent.some(delivery => pairs[delivery.id]?.consignmentId === id));
        expect(
          others.flatMap(({lineItemIds}) => lineItemIds).filter(id => id !== 'gift'),
          'nothing is left elsewhere',
        ).to.deep.equal([]);
        expect(homeOf(store, 'picked up')).to.equal(pickedUp);
        // R5: it stays where somebody gets something, and joins the first delivery otherwise.
        const kept = end.consignments.find(({id}) => id === gift);
        const isInCompany = kept && (kept.isPickup || heldBy(kept, end).size > 0);
        expect(homeOf(store, 'gift')).to.equal(isInCompany ? gift : pairs[sent[0]?.id ?? '']?.consignmentId);

        const known = sent.filter(({id}) => shippingConsignments(start).some(({address: where}) => where.firstName === id)).length;
        const most = Math.ceil((sent.length - known) / Math.min(each.largestCreate, people.length)) + known + sent.length + 1;
        expect(steps, 'requests').to.be.at.most(most);
      }),
      {seed: 20231004, numRuns: 400},
    );
  });

  it('serves who can be served while others are unfinished, and leaves those what they have', () => {
    fc.assert(
      fc.property(cases, each => {
        const store = storeFor(each);
        const wanted = planFor(each);
        const start = store.checkout;
        const isUnfinished = ({id}: Delivery) => each.unfinished.some(i => people[i] === id);
        const startPairs = pairUp(wanted, start, {});
        const {pairs} = walk(store, wanted, delivery => !isUnfinished(delivery), each.largestCreate);
        const end = store.checkout;
        const held = (checkout: typeof end, known: Pairs, {id}: Delivery) => {
          const consignment = checkout.consignments.find(found => found.id === known[id]?.consignmentId);
          return consignment ? heldBy(consignment, checkout) : new Map<string, number>();
        };
        for (const delivery of wanted.deliveries) {
          const [then, now] = [held(start, startPairs, delivery), held(end, pairs, delivery)];
          for (const [name, quantity] of Object.entries(delivery.portions)) {
            const due = isUnfinished(delivery) ? Math.min(quantity, then.get(name) ?? 0) : quantity;
            expect(now.get(name) ?? 0, `${delivery.id}, ${quantityIn(delivery, name)} planned`).to.be.at.least(due);
          }
        }
      }),
      {seed: 20240417, numRuns: 300},
    );
  });
});
