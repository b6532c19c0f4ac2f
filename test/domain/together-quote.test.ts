/** What splitting adds to what the same basket was quoted for one address (R26). */
import {expect} from 'chai';
import type {LineItem} from '../../src/domain/checkout.js';
import {type ApartQuote, splittingAdds, togetherKey, type TogetherQuote} from '../../src/domain/together-quote.js';
import {basket, line, pounds} from '../support/samples.js';

const together: TogetherQuote = {key: 'a basket', quoted: 4.5, charged: 5.5};
const apart: ApartQuote = {key: 'a basket', quoted: [4.5, 9.1], charged: 15.7, isDiscounted: false};
const adds = (one: Partial<TogetherQuote> | null, several: Partial<ApartQuote> = {}) =>
  splittingAdds(one && {...together, ...one}, {...apart, ...several}, pounds);

describe('what splitting adds', () => {
  it('is charged against charged, else quoted against quoted', () => {
    expect(adds({})).to.equal(10.2);
    expect(adds({charged: null})).to.equal(9.1);
    expect(adds({}, {charged: null})).to.equal(9.1);
    expect(adds({quoted: 20, charged: null})).to.equal(-6.4);
  });

  it('is not known for another basket, of which nobody knows, or where quotes hide a discount', () => {
    expect(adds(null)).to.equal(null);
    expect(adds({key: 'another'})).to.equal(null);
    expect(adds({charged: null}, {isDiscounted: true})).to.equal(null);
    expect(adds({}, {isDiscounted: true})).to.equal(10.2);
  });
});

describe('a basket is the same', () => {
  const keyOf = (...lines: readonly LineItem[]) => togetherKey(basket(...lines), {coupons: []});
  const usual = keyOf(line('mug', 2), line('towel', 1));

  it('in whichever order and lines the store keeps it', () => {
    expect(keyOf(line('towel', 1), line('mug', 1), line('mug', 1, {id: 'twin'}))).to.equal(usual);
  });

  it('with the same units at the same prices, and the same coupons, only', () => {
    expect(keyOf(line('mug', 3), line('towel', 1))).not.to.equal(usual);
    expect(keyOf(line('mug', 2, {unitPrice: 9}), line('towel', 1))).not.to.equal(usual);
    const coupons = [{code: 'TENOFF', displayName: '', amount: 1, freesShipping: false}];
    expect(togetherKey(basket(line('mug', 2), line('towel', 1)), {coupons})).not.to.equal(usual);
  });
});
