/** Who gets which, for little: held against trying all. */
import {expect} from 'chai';
import * as fc from 'fast-check';
import {assignCheaply} from '../../src/domain/assignment.js';

const total = (has: readonly (number | null)[], prices: readonly (readonly number[])[]) =>
  has.reduce<number>((sum, thing, taker) => sum + (thing === null ? 0 : (prices[taker]?.[thing] ?? 0)), 0);

/** The least there is, by trying all. */
function least(takers: number, things: readonly number[], prices: readonly (readonly number[])[]): number {
  if (takers === 0) return 0;
  const taker = takers - 1;
  return Math.min(
    ...things.map(
      thing =>
        (prices[taker]?.[thing] ?? 0) +
        least(
          taker,
          things.filter(other => other !== thing),
          prices,
        ),
    ),
  );
}

describe('assigning cheaply', () => {
  it('gives those who have nothing what nobody has, and null where nothing is left', () => {
    expect(assignCheaply(['a', 'b'], [null, null], [1], () => 1)).to.deep.equal([1, null]);
    expect(assignCheaply(['a', 'b'], [2, null], [], () => 1)).to.deep.equal([2, null]);
  });

  it('lets two change places where that saves something, and only then', () => {
    const dear = (taker: string, thing: string) => (taker === thing ? 0 : 1);
    expect(assignCheaply(['a', 'b'], ['b', 'a'], [], dear)).to.deep.equal(['a', 'b']);
    expect(assignCheaply(['a', 'b'], ['b', 'a'], [], () => 1)).to.deep.equal(['b', 'a']);
    expect(assignCheaply(['a'], ['b'], ['a'], dear)).to.deep.equal(['a']);
  });

  it('gives nothing twice, and comes to the least or near it', () => {
    let sum = 0;
    let fewest = 0;
    const matrix = fc.array(fc.array(fc.constantFrom(0, 1, 1.5, 2, 3), {minLength: 5, maxLength: 5}), {minLength: 1, maxLength: 4});
    fc.assert(
      fc.property(matrix, fc.nat(4), (prices, had) => {
        const things = [0, 1, 2, 3, 4];
        const start = prices.map((_, i) => (i < had ? i : null));
        const spare = things.filter(thing => !start.includes(thing));
        const has = assignCheaply(prices, start, spare, (row, thing) => row[thing] ?? 0);
        expect(new Set(has).size).to.equal(has.length);
        sum += total(has, prices);
        fewest += least(prices.length, things, prices);
      }),
      {seed: 20261125, numRuns: 500},
    );
    expect(sum / fewest).to.be.within(1, 1.1);
  });
});
