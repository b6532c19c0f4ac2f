/** What `npm run bench -- requests` shows for a few people, held to what is promised (R10 to R12, store-api 7). */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assignAndSelect} from './assign-and-select.js';
import {addOneByOne, oneByOneWrites} from './one-by-one.js';
import {outcomeOf} from './outcome.js';
import {setWholePlan} from './own-visits.js';
import {recipients} from './recipients.js';

describe('a first plan set at once', () => {
  for (const count of [1, 2, 5, 20]) {
    it(`takes 1 + ${count} writes and no read, and everybody gets a unit by a method`, async () => {
      const {requests, sent} = outcomeOf((await setWholePlan(count)).store);
      assert.deepEqual(requests, {writes: 1 + count, reads: 0});
      assert.deepEqual(
        sent.map(parcel => parcel.replace(/ by (?!no method).+$/, '')).sort(),
        recipients(count)
          .map(({firstName, lastName}) => `${firstName} ${lastName}: 1 Blue mug`)
          .sort(),
      );
    });
  }
});

describe('the other clients', () => {
  for (const count of [1, 2, 5, 20]) {
    it(`send the same as this project in the end, and write as often as they are known to, for ${count} (store-api 4.3, 4.8)`, async () => {
      const {sent} = outcomeOf((await setWholePlan(count)).store);
      const inPairs = {requests: {writes: 2 * count, reads: 0}, sent};
      assert.deepEqual(outcomeOf(await assignAndSelect(count)), inPairs);
      assert.deepEqual(outcomeOf(await addOneByOne(count, {otherSelections: 'kept'})), inPairs);
      assert.deepEqual(outcomeOf(await addOneByOne(count)), {requests: {writes: oneByOneWrites(count), reads: 0}, sent});
    });
  }
});
