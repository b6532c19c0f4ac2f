/** Looking things up in an answer of the store. */
import {expect} from 'chai';
import {consignmentOf, isPickedUp, unitsAmong} from '../../src/domain/checkout-index.js';
import {checkout, consignment, key, line} from '../support/samples.js';

describe('a consignment by its id', () => {
  const [ada, ben] = [consignment('Ada', []), consignment('Ben', [])];
  const twin = consignment('Cleo', [], {id: ada.id});
  const store = checkout({lineItems: [], consignments: [ada, ben, twin]});

  it('is the one the store has, the first of two with one id', () => {
    expect(consignmentOf(store, ben.id)).to.equal(ben);
    expect(consignmentOf(store, ada.id)).to.equal(ada);
  });

  it('is none where the store has none, or no id is known', () => {
    expect(consignmentOf(store, 'to Dan')).to.equal(undefined);
    expect(consignmentOf(store, undefined)).to.equal(undefined);
  });

  it('is looked for in the answer at hand, not in an earlier one', () => {
    const moved = consignment('Ada', ['mug']);
    expect(consignmentOf({...store, consignments: [moved]}, ada.id)).to.equal(moved);
  });
});

describe('the units of a consignment', () => {
  const [mugs, towels] = [line('mug', 2), line('towel', 1)];

  it('stand in the order of the lines, whichever way the consignment names them', () => {
    const held = unitsAmong([towels, mugs])(consignment('Ada', ['mug', 'towel']));
    expect([...held]).to.deep.equal([
      [key('towel'), 1],
      [key('mug'), 2],
    ]);
  });

  it('are counted once for each line, though a line is named twice, and not at all for a line that is not there', () => {
    const held = unitsAmong([mugs])(consignment('Ada', ['mug', 'mug', 'gone']));
    expect([...held]).to.deep.equal([[key('mug'), 2]]);
  });

  it('are those of the lines at hand, not of earlier ones', () => {
    const ada = consignment('Ada', ['mug']);
    expect(unitsAmong([mugs])(ada).get(key('mug'))).to.equal(2);
    expect(unitsAmong([line('mug', 5)])(ada).get(key('mug'))).to.equal(5);
  });
});

describe('a line in a pickup consignment', () => {
  it('is picked up, and no longer once its consignment is sent', () => {
    const mug = line('mug', 1);
    const store = checkout({lineItems: [mug], consignments: [consignment('the shop', ['mug'], {isPickup: true})]});
    expect(isPickedUp(mug, store)).to.equal(true);
    expect(isPickedUp(line('towel', 1), store)).to.equal(false);
    expect(isPickedUp(mug, {...store, consignments: [consignment('Ada', ['mug'])]})).to.equal(false);
  });
});
