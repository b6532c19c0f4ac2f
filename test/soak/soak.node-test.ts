/** Random visits in stores in which every two behaviours meet: all that `npm run soak` watches holds in each. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {allPairs, pairsIn, pairsOf} from './all-pairs.js';
import {combination, combinations, inTurn, noticeable} from './behaviour-choices.js';
import {drawScript} from './draw-script.js';
import {visit} from './visit.js';

const stores = allPairs(noticeable);

/** Visits to each store. */
const visits = 15;

describe('the stores', () => {
  it('let any two behaviours meet in every pair of their values', () => {
    const met = new Set(stores.flatMap(pairsIn));
    assert.deepEqual(
      [...pairsOf(noticeable)].filter(pair => !met.has(pair)),
      [],
    );
    assert.ok(stores.length < 30, `${stores.length} stores`);
  });

  it('of `npm run soak` are all combinations of the behaviours that matter most, each once in a turn', () => {
    const texts = Array.from({length: combinations}, (_, i) => JSON.stringify(combination(i)));
    assert.equal(new Set(texts).size, 432);
    assert.deepEqual(Object.keys(combination(431)), [...inTurn]);
    assert.deepEqual(combination(432), combination(0));
  });
});

describe('any visit ends with the store as planned, or says why not', () => {
  for (const [i, store] of stores.entries()) {
    it(`in store ${i + 1}: ${Object.values(store).join(', ')}`, async () => {
      for (let n = 0; n < visits; n++) {
        const script = drawScript(1_000_000 + i * visits + n, store);
        const {failure} = await visit(script);
        assert.equal(failure, null, `${failure ?? ''}\n${JSON.stringify(script)}`);
      }
    });
  }
});
