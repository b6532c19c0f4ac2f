/** What of the basket can be sent, and what is fixed (R5). */
import {expect} from 'chai';
import {basketOf, fixedReason, sendableLines, sendableUnits} from '../../src/domain/basket.js';
import type {FixedReason, LineItem} from '../../src/domain/checkout.js';
import {basket, checkout, consignment, key, line, wrapped} from '../support/samples.js';

describe('the basket', () => {
  it('shows twins of a line as one product with all their units', () => {
    const {products, fixed} = basket(line('mug', 2), line('towel', 1), line('mug', 3, {id: 'mug-2'}));
    expect(products.map(({name, quantity}) => [name, quantity])).to.deep.equal([
      ['mug', 5],
      ['towel', 1],
    ]);
    expect(fixed).to.deep.equal([]);
  });

  it('keeps wrapped units apart from the plain ones, in one family', () => {
    const [plain, inPaper] = basket(line('mug', 2), wrapped('mug', 1)).products;
    expect(plain?.key).not.to.equal(inPaper?.key);
    expect(plain?.family).to.equal(inPaper?.family);
    expect([plain?.wrapping, inPaper?.wrapping]).to.deep.equal([null, 'Paper']);
  });

  it('labels lines of one name by their options, their wrapping, or their place, so that each label stands alone', () => {
    const small = line('shirt', 1, {options: [{name: 'Size', value: 'S'}], like: {sku: 'shirt-s'}});
    const medium = line('shirt', 1, {id: 'm', options: [{name: 'Size', value: 'M'}], like: {sku: 'shirt-m'}});
    const plain = [line('cup', 1, {like: {sku: 'cup-1'}}), line('cup', 1, {id: 'cup-2', like: {sku: 'cup-2'}})];
    const {products} = basket(small, medium, line('mug', 1), wrapped('mug', 1), ...plain);
    const labels = products.map(({label}) => label);
    expect(labels.slice(0, 2)).to.deep.equal(['shirt (S)', 'shirt (M)']);
    expect(new Set(labels).size).to.equal(labels.length);
  });

  const reasons: Exclude<FixedReason, 'pickup'>[] = ['digital', 'certificate', 'bundled', 'promotion', 'not-shipped'];
  for (const reason of reasons) {
    it(`names units that are fixed because they are ${reason}, and sends none of them`, () => {
      const {products, fixed} = basket(line('mug', 2), line('song', 3, {fixed: reason}));
      expect(products.map(({name}) => name)).to.deep.equal(['mug']);
      expect(fixed).to.deep.equal([{name: 'song', quantity: 3, reason}]);
    });
  }

  it('fixes the lines of a pickup consignment, and only those: a twin that is not picked up can be sent', () => {
    const twins = [line('mug', 2), line('mug', 3, {id: 'mug-2'})];
    const store = checkout({
      lineItems: twins,
      consignments: [consignment('the shop', ['mug'], {isPickup: true}), consignment('Ada', ['mug-2'])],
    });
    expect(basketOf(store).fixed).to.deep.equal([{name: 'mug', quantity: 2, reason: 'pickup'}]);
    expect(basketOf(store).products.map(({quantity}) => quantity)).to.deep.equal([3]);
    expect(sendableLines(store).map(({id}) => id)).to.deep.equal(['mug-2']);
  });

  it('gives a line its own reason before that of where it stands', () => {
    const gift = line('gift', 1, {fixed: 'promotion'});
    const store = checkout({lineItems: [gift], consignments: [consignment('the shop', ['gift'], {isPickup: true})]});
    expect(fixedReason(gift, store)).to.equal('promotion');
  });

  it('adds up: what can be sent and what is fixed are all units there are', () => {
    const lines: LineItem[] = [
      line('mug', 2),
      wrapped('mug', 1),
      line('gift', 1, {fixed: 'promotion'}),
      line('cup', 4),
      line('song', 1, {fixed: 'digital'}),
    ];
    const store = checkout({lineItems: lines, consignments: [consignment('the shop', ['cup'], {isPickup: true})]});
    const all = basketOf(store);
    expect(sendableUnits(all)).to.equal(3);
    expect(sendableUnits(all) + all.fixed.reduce((sum, {quantity}) => sum + quantity, 0)).to.equal(9);
  });

  it('has one product for each key, under that key', () => {
    expect(basket(line('mug', 1), line('towel', 1)).products.map(product => product.key)).to.deep.equal([key('mug'), key('towel')]);
  });
});
