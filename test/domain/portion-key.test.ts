/** Which units are interchangeable (R4). */
import {expect} from 'chai';
import {familyKey, familyOf, type Likeness, portionKey} from '../../src/domain/portion-key.js';
import {key, likeness, paper} from '../support/samples.js';

describe('the key of a unit', () => {
  const told: [what: string, changes: Partial<Likeness>][] = [
    ['products', {productId: 'another'}],
    ['variants', {variantId: 2}],
    ['skus', {sku: 'mug-blue'}],
    ['option values', {options: [{nameId: 1, value: 'Blue'}]}],
    ['ways into the basket, by promotion or not', {byPromotion: true}],
    ['parents', {parent: key('hamper')}],
    ['wrappings', {wrapping: paper}],
  ];
  for (const [what, changes] of told) {
    it(`tells apart different ${what}`, () => {
      expect(key('mug', changes)).not.to.equal(key('mug'));
    });
  }

  it('is blind to the price and the name of a product: both may change without it becoming another', () => {
    expect(key('mug', {price: 99, name: 'The mug, now blue'})).to.equal(key('mug'));
  });

  it('does not depend on the order of options', () => {
    const [size, colour] = [
      {nameId: 2, value: 'L'},
      {nameId: 10, value: 'Blue'},
    ];
    expect(key('shirt', {options: [size, colour]})).to.equal(key('shirt', {options: [colour, size]}));
  });

  it('does not depend on the order of options that share a name id, or have none', () => {
    const [size, colour] = [
      {nameId: '', value: 'L'},
      {nameId: '', value: 'Blue'},
    ];
    expect(key('shirt', {options: [size, colour]})).to.equal(key('shirt', {options: [colour, size]}));
  });

  it('tells apart options whose values are swapped', () => {
    const of = (top: string, sole: string) =>
      key('shoe', {
        options: [
          {nameId: 1, value: top},
          {nameId: 2, value: sole},
        ],
      });
    expect(of('Black', 'White')).not.to.equal(of('White', 'Black'));
  });

  it('is the same whether the store writes ids as numbers or as text', () => {
    expect(key('mug', {productId: 86, variantId: 66, options: [{nameId: 1, value: 'Blue'}]})).to.equal(
      key('mug', {productId: '86', variantId: '66', options: [{nameId: '1', value: 'Blue'}]}),
    );
  });

  it('takes no wrapping, null and {} as one', () => {
    expect(key('mug', {wrapping: {name: '', message: ''}})).to.equal(key('mug'));
  });

  it('tells wrappings apart by name and by message', () => {
    expect(key('mug', {wrapping: paper})).not.to.equal(key('mug', {wrapping: {...paper, message: 'For Ben'}}));
    expect(key('mug', {wrapping: paper})).not.to.equal(key('mug', {wrapping: {...paper, name: 'Foil'}}));
  });

  it('is name, sku and price for a custom item, and nothing else', () => {
    const engraving = likeness('engraving', {kind: 'custom'});
    expect(portionKey({...engraving, productId: 7, variantId: 8, byPromotion: true})).to.equal(portionKey(engraving));
    expect(portionKey({...engraving, price: 11})).not.to.equal(portionKey(engraving));
    expect(portionKey({...engraving, name: 'Etching'})).not.to.equal(portionKey(engraving));
    expect(portionKey({...engraving, sku: ''})).not.to.equal(portionKey(engraving));
  });

  it('is never that of a product and a custom item alike', () => {
    expect(key('mug', {kind: 'custom'})).not.to.equal(key('mug'));
  });
});

describe('the family of a unit', () => {
  it('is its key without the wrapping', () => {
    expect(familyOf(key('mug', {wrapping: paper}))).to.equal(familyOf(key('mug')));
    expect(familyOf(key('mug'))).to.equal(familyKey(likeness('mug')));
    expect(familyOf(key('bowl'))).not.to.equal(familyOf(key('mug')));
  });

  it('is nobody else’s for a text that was never a key', () => {
    for (const text of ['mug', '', '{}', 'null', '[]']) expect(familyOf(text), text).not.to.equal(familyKey(likeness('mug')));
  });
});
