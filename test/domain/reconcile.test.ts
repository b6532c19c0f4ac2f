/** Which request comes next: one rule at a time, by hand. */
import {expect} from 'chai';
import type {Checkout} from '../../src/domain/checkout.js';
import type {Pairs} from '../../src/domain/pairing.js';
import type {Plan} from '../../src/domain/plan.js';
import {compare, type Difference, type Question, type Step} from '../../src/domain/reconcile.js';
import {byHand, confirmedOption} from '../../src/domain/shipping-choice.js';
import {noHabits} from '../../src/domain/store-habits.js';
import {
  address,
  checkout,
  consignment,
  customKey,
  customLine,
  delivery,
  express,
  key,
  line,
  option,
  pickupInStore,
  plan,
  standard,
  wrapped,
} from '../support/samples.js';

/** Deliveries paired with the consignment to the person of that name. */
const pairsFor = (...people: readonly string[]): Pairs =>
  Object.fromEntries(people.map(person => [person, {consignmentId: `to ${person}`, sent: address(person), echo: address(person)}]));

function ask(wanted: Plan, store: Checkout, pairs: Pairs = {}, more: Partial<Question> = {}): Difference {
  const usual = {maySend: () => true, largestCreate: Infinity, habits: noHabits, book: new Map()};
  return compare({plan: wanted, checkout: store, pairs, ...usual, ...more});
}

/** A step in short: what it does, to whom, with which lines. */
const short = (step: Step) => {
  if (step.kind === 'create') return {create: step.parcels.map(({deliveryId, lines}) => [deliveryId, parts(lines)])};
  if (step.kind === 'revise') return {revise: step.deliveryId, lines: parts(step.lines)};
  return step.kind === 'remove' ? {remove: step.consignmentId} : {choose: step.optionId, for: step.deliveryId};
};
const parts = (lines: readonly {itemId: string; quantity: number}[]) =>
  Object.fromEntries(lines.map(({itemId, quantity}) => [itemId, quantity]));
const writes = (difference: Difference) => difference.deliveries.map(short);
const choices = (difference: Difference) => difference.choices.map(short);

const mugs = line('mug', 3);
const towels = line('towel', 2);
const chosen = {selected: standard};

describe('the address book', () => {
  const store = checkout({lineItems: [mugs], consignments: [consignment('Ada', ['mug'], chosen)]});
  const wanted = plan(delivery('Ada', {mug: 3}));

  it('is an edit of its own for who needs no other, with the full list', () => {
    const {deliveries, saves, left} = ask(wanted, store, pairsFor('Ada'), {book: new Map([['Ada', true]])});
    expect([deliveries, saves.map(short), left]).to.deep.equal([[], [{revise: 'Ada', lines: {mug: 3}}], 1]);
    expect(saves.map(({savesAddress}) => savesAddress)).to.deep.equal([true]);
  });

  it('needs none where the store has it, or made its own of what we sent', () => {
    const book = new Map([['Ada', true]]);
    const has = checkout({lineItems: [mugs], consignments: [consignment('Ada', ['mug'], {...chosen, savesAddress: true})]});
    expect(ask(wanted, has, pairsFor('Ada'), {book}).saves).to.deep.equal([]);
    const [pair] = Object.values(pairsFor('Ada'));
    const pairs = {Ada: {...pair!, saves: {sent: true, echo: false}}};
    expect(ask(wanted, store, pairs, {book}).saves).to.deep.equal([]);
    expect(ask(wanted, has, pairs, {book: new Map([['Ada', false]])}).saves).to.have.length(1);
  });

  it('goes along with any other edit', () => {
    const moved = plan(delivery('Ada', {mug: 3}, {address: address('Augusta')}));
    const {deliveries, saves} = ask(moved, store, pairsFor('Ada'), {book: new Map([['Ada', true]])});
    expect(saves).to.deep.equal([]);
    expect(deliveries.map(step => step.kind === 'revise' && step.savesAddress)).to.deep.equal([true]);
  });
});

describe('nothing to do', () => {
  it('is when the store has every delivery with its units, address and option', () => {
    const store = checkout({
      lineItems: [mugs, towels],
      consignments: [consignment('Ada', ['mug'], chosen), consignment('Ben', ['towel'], chosen)],
    });
    const wanted = plan(delivery('Ada', {mug: 3}), delivery('Ben', {towel: 2}));
    expect(ask(wanted, store, pairsFor('Ada', 'Ben'))).to.deep.equal({deliveries: [], saves: [], choices: [], left: 0});
  });

  it('is for a delivery without an address, without units, or that may not be sent', () => {
    const store = checkout({lineItems: [mugs]});
    const wanted = plan(delivery('Ada', {mug: 1}, {address: null}), delivery('Ben', {}), delivery('Cleo', {mug: 2}));
    expect(ask(wanted, store, {}, {maySend: ({id}) => id !== 'Cleo'})).to.deep.equal({deliveries: [], saves: [], choices: [], left: 0});
  });

  it('is for a consignment that only holds more than is wanted: who gets the rest takes it', () => {
    const store = checkout({lineItems: [mugs], consignments: [consignment('Ada', ['mug'], chosen)]});
    expect(writes(ask(plan(delivery('Ada', {mug: 1}), delivery('Ben', {mug: 2}, {address: null})), store, pairsFor('Ada')))).to.deep.equal(
      [],
    );
  });
});

describe('new deliveries', () => {
  it('are one request, each with its address and units', () => {
    const store = checkout({lineItems: [mugs, towels]});
    const difference = ask(plan(delivery('Ada', {mug: 2}), delivery('Ben', {mug: 1, towel: 2})), store);
    expect(writes(difference)).to.deep.equal([
      {
        create: [
          ['Ada', {mug: 2}],
          ['Ben', {mug: 1, towel: 2}],
        ],
      },
    ]);
    const [step] = difference.deliveries;
    expect(step?.kind === 'create' && step.parcels.map(parcel => parcel.address)).to.deep.equal([address('Ada'), address('Ben')]);
  });

  it('never name more of a line than it holds', () => {
    const store = checkout({lineItems: [line('mug', 2), line('mug', 2, {id: 'twin'}), line('mug', 1, {id: 'third'})]});
    expect(writes(ask(plan(delivery('Ada', {mug: 3}), delivery('Ben', {mug: 2})), store))).to.deep.equal([
      {
        create: [
          ['Ada', {mug: 2, twin: 1}],
          ['Ben', {twin: 1, third: 1}],
        ],
      },
    ]);
  });

  it('get a line that fits as a whole before others are split', () => {
    const store = checkout({lineItems: [line('mug', 5), line('mug', 2, {id: 'pair'})]});
    expect(writes(ask(plan(delivery('Ada', {mug: 2}), delivery('Ben', {mug: 5})), store))).to.deep.equal([
      {
        create: [
          ['Ada', {pair: 2}],
          ['Ben', {mug: 5}],
        ],
      },
    ]);
  });

  it('get lines of no consignment before lines of one', () => {
    const store = checkout({lineItems: [mugs, line('mug', 3, {id: 'loose'})], consignments: [consignment('Ada', ['mug'], chosen)]});
    const wanted = plan(delivery('Ada', {mug: 1}), delivery('Ben', {mug: 2}), delivery('Cleo', {mug: 3}));
    expect(writes(ask(wanted, store, pairsFor('Ada')))).to.deep.equal([
      {
        create: [
          ['Ben', {loose: 2}],
          ['Cleo', {loose: 1, mug: 2}],
        ],
      },
    ]);
  });

  it('go in as many requests as the store’s limit asks for, in the plan’s order', () => {
    const people = ['Ada', 'Ben', 'Cleo', 'Dora', 'Emil'];
    const wanted = plan(...people.map(person => delivery(person, {mug: 1})));
    const store = checkout({lineItems: [line('mug', 5)]});
    const sizes = (largestCreate: number) =>
      ask(wanted, store, {}, {largestCreate}).deliveries.map(step =>
        step.kind === 'create' ? step.parcels.map(parcel => parcel.deliveryId) : [],
      );
    expect(sizes(Infinity)).to.deep.equal([people]);
    expect(sizes(5)).to.deep.equal([people]);
    expect(sizes(2)).to.deep.equal([['Ada', 'Ben'], ['Cleo', 'Dora'], ['Emil']]);
    expect(sizes(1)).to.have.length(5);
    expect(sizes(0), 'a limit below one is one').to.have.length(5);
  });

  it('hold custom items, too, whole', () => {
    const store = checkout({lineItems: [customLine('engraving', 2)]});
    expect(writes(ask(plan(delivery('Ada', {[customKey('engraving')]: 2})), store))).to.deep.equal([{create: [['Ada', {engraving: 2}]]}]);
  });

  it('tell wrapped units from plain ones', () => {
    const inPaper = wrapped('mug', 1);
    const store = checkout({lineItems: [line('mug', 1), inPaper]});
    expect(writes(ask(plan(delivery('Ada', {mug: 1}), delivery('Ben', {[inPaper.key]: 1})), store))).to.deep.equal([
      {
        create: [
          ['Ada', {mug: 1}],
          ['Ben', {'mug-wrapped': 1}],
        ],
      },
    ]);
  });
});

describe('a consignment that lacks units', () => {
  it('gets them by one request with its full list (store-api 4.5)', () => {
    const store = checkout({lineItems: [mugs, towels], consignments: [consignment('Ada', ['mug'], chosen)]});
    expect(writes(ask(plan(delivery('Ada', {mug: 3, towel: 2})), store, pairsFor('Ada')))).to.deep.equal([
      {revise: 'Ada', lines: {mug: 3, towel: 2}},
    ]);
  });

  it('takes units from where they are too many: a move is one request', () => {
    const store = checkout({
      lineItems: [mugs, line('mug', 1, {id: 'mug-ben'}), towels],
      consignments: [consignment('Ada', ['mug', 'towel'], chosen), consignment('Ben', ['mug-ben'], chosen)],
    });
    const wanted = plan(delivery('Ada', {mug: 2, towel: 2}), delivery('Ben', {mug: 2}));
    expect(writes(ask(wanted, store, pairsFor('Ada', 'Ben')))).to.deep.equal([{revise: 'Ben', lines: {'mug-ben': 1, mug: 1}}]);
  });

  it('takes everything where all goes to one: one request, the others empty themselves', () => {
    const store = checkout({
      lineItems: [mugs, line('mug', 2, {id: 'mug-ben'}), towels],
      consignments: [consignment('Ada', ['mug']), consignment('Ben', ['mug-ben']), consignment('Cleo', ['towel'])],
    });
    expect(writes(ask(plan(delivery('Ada', {mug: 5, towel: 2})), store, pairsFor('Ada')))).to.deep.equal([
      {revise: 'Ada', lines: {mug: 3, 'mug-ben': 2, towel: 2}},
    ]);
  });

  it('is served though it gives others of its own away', () => {
    const store = checkout({
      lineItems: [mugs, towels, line('tea', 1)],
      consignments: [consignment('Ada', ['mug'], chosen), consignment('Ben', ['towel', 'tea'], chosen)],
    });
    const wanted = plan(delivery('Ada', {towel: 2}), delivery('Ben', {mug: 3, tea: 1}));
    // Only the first is ever sent: its answer decides about the other.
    expect(writes(ask(wanted, store, pairsFor('Ada', 'Ben')))[0]).to.deep.equal({revise: 'Ada', lines: {mug: 3, towel: 2}});
  });

  it('gets the own units before the last of the others is taken away: the store would delete it (store-api 4.3)', () => {
    const store = checkout({
      lineItems: [mugs, towels, line('tea', 1)],
      consignments: [consignment('Ada', ['towel', 'tea'], chosen), consignment('Ben', ['mug'], chosen)],
    });
    const wanted = plan(delivery('Ada', {mug: 3, tea: 1}), delivery('Ben', {towel: 2}));
    expect(writes(ask(wanted, store, pairsFor('Ada', 'Ben')))[0]).to.deep.equal({revise: 'Ben', lines: {mug: 3, towel: 2}});
  });

  it('takes nothing from a delivery that wants it, and not more than it can spare', () => {
    const store = checkout({
      lineItems: [mugs, line('mug', 3, {id: 'mug-ben'}), line('mug', 1, {id: 'mug-cleo'})],
      consignments: [consignment('Ada', ['mug']), consignment('Ben', ['mug-ben']), consignment('Cleo', ['mug-cleo'])],
    });
    const wanted = plan(delivery('Ada', {mug: 3}), delivery('Ben', {mug: 2}), delivery('Cleo', {mug: 2}));
    expect(writes(ask(wanted, store, pairsFor('Ada', 'Ben', 'Cleo')))).to.deep.equal([
      {revise: 'Cleo', lines: {'mug-cleo': 1, 'mug-ben': 1}},
    ]);
  });

  it('takes nothing of what an unfinished delivery wants where it stands (R11)', () => {
    const store = checkout({
      lineItems: [line('mug', 2), line('mug', 2, {id: 'mug-ben'})],
      consignments: [consignment('Ada', ['mug']), consignment('Ben', ['mug-ben'])],
    });
    const wanted = plan(delivery('Ben', {mug: 2}), delivery('Ada', {mug: 1}), delivery('Cleo', {mug: 1}));
    const unfinished = {maySend: ({id}: {id: string}) => id !== 'Ben'};
    expect(writes(ask(wanted, store, pairsFor('Ada', 'Ben'), unfinished))).to.deep.equal([{create: [['Cleo', {mug: 1}]]}]);
  });

  it('takes what an unfinished delivery gave away', () => {
    const store = checkout({lineItems: [line('mug', 3)], consignments: [consignment('Ben', ['mug'])]});
    const wanted = plan(delivery('Ben', {mug: 1}, {address: null}), delivery('Ada', {mug: 2}));
    expect(writes(ask(wanted, store, pairsFor('Ben')))).to.deep.equal([{create: [['Ada', {mug: 2}]]}]);
  });
});

describe('another address', () => {
  const store = checkout({lineItems: [mugs], consignments: [consignment('Ada', ['mug'], chosen)]});

  it('goes out with the full list', () => {
    const moved = plan(delivery('Ada', {mug: 3}, {address: address('Augusta')}));
    const {deliveries} = ask(moved, store, pairsFor('Ada'));
    expect(deliveries).to.deep.equal([
      {
        kind: 'revise',
        consignmentId: 'to Ada',
        deliveryId: 'Ada',
        address: address('Augusta'),
        savesAddress: false,
        lines: [{itemId: 'mug', quantity: 3}],
      },
    ]);
  });

  it('is no other when it only is written otherwise', () => {
    const typed = plan(delivery('Ada', {mug: 3}, {address: address('ADA', {address1: address('Ada').address1, postalCode: 'sw1y4jh'})}));
    expect(writes(ask(typed, store, pairsFor('Ada')))).to.deep.equal([]);
  });
});

describe('fixed lines', () => {
  const gift = line('mug', 1, {id: 'gift', fixed: 'promotion', like: {byPromotion: true}});
  const child = line('jar', 2, {fixed: 'bundled', like: {parent: key('hamper')}});

  it('are named in no request: neither gifts, nor bundle children, nor digital ones', () => {
    const song = line('song', 1, {fixed: 'digital'});
    const store = checkout({lineItems: [mugs, gift, child, song], consignments: [consignment('Ada', ['mug', 'gift', 'jar'])]});
    const moved = plan(delivery('Ada', {mug: 3}, {address: address('Augusta')}));
    expect(writes(ask(moved, store, pairsFor('Ada')))).to.deep.equal([{revise: 'Ada', lines: {mug: 3}}]);
    expect(writes(ask(plan(delivery('Ben', {mug: 3})), store))).to.deep.equal([{revise: 'Ben', lines: {mug: 3}}]);
    const loose = checkout({lineItems: [mugs, gift, child, song]});
    expect(writes(ask(plan(delivery('Ben', {mug: 3})), loose))).to.deep.equal([{create: [['Ben', {mug: 3}]]}]);
  });

  it('that are gifts left alone in a consignment are named with the first delivery, once all else is done (R5)', () => {
    const store = checkout({lineItems: [mugs, gift], consignments: [consignment('Ada', ['mug']), consignment('Ben', ['gift'])]});
    expect(writes(ask(plan(delivery('Ada', {mug: 3})), store, pairsFor('Ada')))).to.deep.equal([{revise: 'Ada', lines: {mug: 3, gift: 1}}]);
    const home = checkout({lineItems: [mugs, gift], consignments: [consignment('Ada', ['mug', 'gift'])]});
    expect(writes(ask(plan(delivery('Ada', {mug: 3})), home, pairsFor('Ada')))).to.deep.equal([]);
  });

  it('of a pickup consignment are left alone, though twins of them are wanted', () => {
    const store = checkout({
      lineItems: [mugs, line('mug', 2, {id: 'loose'})],
      consignments: [consignment('the shop', ['mug'], {isPickup: true, address: address('Ada')})],
    });
    const difference = ask(plan(delivery('Ada', {mug: 2})), store);
    expect(writes(difference)).to.deep.equal([{create: [['Ada', {loose: 2}]]}]);
  });
});

describe('an empty consignment', () => {
  it('is for whoever has none, and removed otherwise, after everything else, unless it is a pickup', () => {
    const store = checkout({
      lineItems: [mugs],
      consignments: [consignment('nobody', []), consignment('the shop', [], {isPickup: true})],
    });
    expect(writes(ask(plan(delivery('Ada', {mug: 3})), store))).to.deep.equal([{revise: 'Ada', lines: {mug: 3}}]);
    const served = {...store, consignments: [...store.consignments, consignment('Ada', ['mug'], chosen)]};
    expect(writes(ask(plan(delivery('Ada', {mug: 3})), served, pairsFor('Ada')))).to.deep.equal([{remove: 'to nobody'}]);
  });
});

describe('shipping options', () => {
  const store = (changes: Parameters<typeof consignment>[2]) =>
    checkout({lineItems: [mugs], consignments: [consignment('Ada', ['mug'], changes)]});
  const ada = plan(delivery('Ada', {mug: 3}));
  const byExpress = plan(delivery('Ada', {mug: 3}, {choice: byHand(express)}));
  const asked = (wanted: Plan, changes: Parameters<typeof consignment>[2]) => choices(ask(wanted, store(changes), pairsFor('Ada')));

  it('are chosen where none is selected, or another than wished', () => {
    expect(asked(ada, {})).to.deep.equal([{choose: standard.id, for: 'Ada'}]);
    expect(asked(byExpress, chosen)).to.deep.equal([{choose: express.id, for: 'Ada'}]);
    expect(asked(byExpress, {selected: express})).to.deep.equal([]);
  });

  it('are chosen again where the selected one is no longer offered under its id (store-api 4.4)', () => {
    const renamed = option('Standard', 5, {id: 'new id', isRecommended: true});
    expect(asked(ada, {selected: standard, options: [renamed, express]})).to.deep.equal([{choose: 'new id', for: 'Ada'}]);
    expect(confirmedOption(consignment('Ada', [], {selected: standard, options: [renamed]}))).to.equal(null);
    expect(confirmedOption(consignment('Ada', [], {selected: standard, options: [standard]}))).to.equal(standard);
  });

  it('are not asked for where nothing is quoted', () => {
    expect(asked(ada, {options: []})).to.deep.equal([]);
    expect(asked(byExpress, {options: [], selected: express})).to.deep.equal([]);
  });

  it('are not a pickup that is recommended where something else is offered (R8)', () => {
    expect(
      asked(ada, {
        options: [
          {...pickupInStore, isRecommended: true},
          {...standard, isRecommended: false},
        ],
      }),
    ).to.deep.equal([{choose: standard.id, for: 'Ada'}]);
  });

  it('come in a list of their own, so that they go last', () => {
    const two = checkout({lineItems: [mugs, towels], consignments: [consignment('Ada', ['mug'])]});
    const difference = ask(plan(delivery('Ada', {mug: 3}), delivery('Ben', {towel: 2})), two, pairsFor('Ada'));
    expect(difference.deliveries.map(({kind}) => kind)).to.deep.equal(['create']);
    expect(choices(difference)).to.deep.equal([{choose: standard.id, for: 'Ada'}]);
  });

  it('are one request for each delivery', () => {
    const two = checkout({lineItems: [mugs, towels], consignments: [consignment('Ada', ['mug']), consignment('Ben', ['towel'])]});
    expect(choices(ask(plan(delivery('Ada', {mug: 3}), delivery('Ben', {towel: 2})), two, pairsFor('Ada', 'Ben')))).to.deep.equal([
      {choose: standard.id, for: 'Ada'},
      {choose: standard.id, for: 'Ben'},
    ]);
  });
});
