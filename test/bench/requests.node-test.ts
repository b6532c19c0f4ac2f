/** What `npm run bench -- requests` shows for a few people, held to what is promised (R10 to R12, store-api 7). */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assignAndSelect} from './assign-and-select.js';
import {addOneByOne, oneByOneWrites} from './one-by-one.js';
import {outcomeOf} from './outcome.js';
import {addPeople, type Rhythm, setWholePlan} from './own-visits.js';
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

describe('people added one after the other, a second between two', () => {
  const rhythms: Record<string, Rhythm> = {
    'at once': {typing: 1000, assigning: 0, nextForm: 1000},
    'after half a second': {typing: 1000, assigning: 500, nextForm: 1000},
    'just before the next': {typing: 300, assigning: 900, nextForm: 1000},
  };
  for (const [when, rhythm] of Object.entries(rhythms)) {
    for (const count of [1, 2, 4, 8]) {
      it(`cost at most 2 × ${count} writes and no read, each given her unit ${when} (R12)`, async () => {
        const {requests, sent} = outcomeOf((await addPeople(count, rhythm)).store);
        assert.ok(requests.writes <= 2 * count, `${requests.writes} writes`);
        assert.equal(requests.reads, 0);
        assert.deepEqual(sent, outcomeOf((await setWholePlan(count)).store).sent);
      });
    }
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
