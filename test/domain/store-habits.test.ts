/** What is learnt of a store from its answers, and what that changes about the next edit. */
import {expect} from 'chai';
import type {Step} from '../../src/domain/reconcile.js';
import {noHabits, observe} from '../../src/domain/store-habits.js';
import {address, checkout, consignment, line, option, standard} from '../support/samples.js';

const lines = [line('mug', 2), line('towel', 2)];
const chosen = {selected: standard};
const before = checkout({lineItems: lines, consignments: [consignment('Ada', ['mug'], chosen), consignment('Ben', ['towel'], chosen)]});
const create: Step = {kind: 'create', parcels: []};
const revise: Step = {kind: 'revise', consignmentId: 'to Ada', deliveryId: 'Ada', address: address('Ada'), savesAddress: false, lines: []};

describe('what a store is seen to do', () => {
  it('nothing is known at first, nor learnt from choosing an option', () => {
    const choose: Step = {kind: 'choose', consignmentId: 'to Ada', deliveryId: 'Ada', optionId: 'x'};
    expect(observe(noHabits, choose, before, before)).to.equal(noHabits);
  });

  it('a create keeps the options of the others, or clears them', () => {
    expect(observe(noHabits, create, before, before).createClearsOthers).to.equal(false);
    const after = checkout({lineItems: lines, consignments: [consignment('Ada', ['mug']), consignment('Ben', ['towel'], chosen)]});
    expect(observe(noHabits, create, before, after).createClearsOthers, 'some are enough').to.equal(true);
  });

  it('an option that went with units, or that is no longer offered, tells nothing', () => {
    const lost = checkout({lineItems: [line('mug', 1), line('towel', 2)], consignments: [consignment('Ada', ['mug'])]});
    expect(observe(noHabits, create, before, lost)).to.equal(noHabits);
    const dearer = {options: [option('Standard', 7, {id: 'dearer'})]};
    const requoted = checkout({lineItems: lines, consignments: [consignment('Ada', ['mug'], dearer)]});
    expect(observe(noHabits, create, before, requoted)).to.equal(noHabits);
    expect(observe(noHabits, revise, before, requoted)).to.equal(noHabits);
  });

  it('an edit keeps the own option, or clears it', () => {
    expect(observe(noHabits, revise, before, before).reviseClearsOwn).to.equal(false);
    const after = checkout({lineItems: lines, consignments: [consignment('Ada', ['mug']), consignment('Ben', ['towel'], chosen)]});
    expect(observe(noHabits, revise, before, after)).to.deep.equal({createClearsOthers: null, reviseClearsOwn: true});
  });

  it('what was cleared once may be cleared again', () => {
    const clears = {createClearsOthers: true, reviseClearsOwn: true};
    expect(observe(clears, create, before, before)).to.equal(clears);
    expect(observe(clears, revise, before, before)).to.equal(clears);
  });
});
