/** The platform's own client runs against the HTTP face, whatever the unknowns of its API turn out to be (store-api 8c, 9). */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Behaviours} from '../../src/emulator/behaviours.js';
import {type Checkout, PlatformBrowser, type PlatformClient} from '../support/platform-client.js';
import {
  linesTo,
  MUG,
  NOTEBOOK,
  optionFor,
  saved,
  selectFirst,
  some,
  splitOverTwo,
  to,
  TOWEL,
  unassigned,
  unitsTo,
} from '../support/platform-client-basket.js';
import {billed, loaded, redeemed} from '../support/platform-client-steps.js';

const variants: Partial<Behaviours>[] = [
  {},
  {splitId: 'first-keeps', merge: 'target-id'},
  {merge: 'never'},
  {merge: 'never', putLineItems: 'replace'},
  {putLineItems: 'replace'},
  {putSmallerQuantity: 'ignored'},
  {otherSelections: 'kept', isRecommended: 'none'},
  {ownSelection: 'cleared'},
  {ownSelection: 'kept-stale', otherSelections: 'some-cleared'},
  {optionId: 'per-consignment', consignmentOrder: 'insertion'},
  {addressEcho: 'normalised'},
  {csrf: 'enforced', concurrentWrites: 'interleaved'},
  {version: 'separate'},
  {version: 'absent', freshCheckout: 'one-with-all'},
];

const shown = (behaviours: Partial<Behaviours>): string => Object.entries(behaviours).flat().join(' ') || 'every default';

describe("the platform's client, whatever is unknown of its API", {concurrency: 2}, () => {
  let browser: PlatformBrowser;
  before(async () => {
    browser = await PlatformBrowser.launch();
  });
  after(() => browser.close());

  for (const behaviours of variants) {
    it(`splits a basket, ships it and pays towards it: ${shown(behaviours)} (store-api 4.8, 8c)`, async () => {
      const client = await browser.open({behaviours});
      let checkout = await loaded(client);
      checkout = await split(client, checkout);
      checkout = await assigned(client, checkout);
      checkout = await takenBack(client, checkout);
      checkout = await edited(client, checkout);
      checkout = await sentToTyped(client, checkout);
      checkout = await collapsed(client, checkout);
      checkout = await redeemed(client, checkout);
      await billed(client, checkout);
      await client.leave();
    });
  }
});

/** Three mugs to two people: the store splits the line, and each consignment holds whole lines (store-api 4.2). */
async function split(client: PlatformClient, before: Checkout): Promise<Checkout> {
  const first = String(before.cart.lineItems.physicalItems[0]?.id);
  const checkout =
    before.consignments.length === 0
      ? await splitOverTwo(client, before)
      : await splitOverTwo(client, await client.call('deleteConsignment', before.consignments[0]!.id));
  assert.equal(checkout.consignments.length, 2);
  assert.deepEqual(unitsTo(checkout, 'Ada'), {[MUG]: 2, [TOWEL]: 1});
  assert.deepEqual(unitsTo(checkout, 'Ben'), {[MUG]: 1, [NOTEBOOK]: 1});
  const keeper = client.behaviours.splitId === 'first-keeps' ? 'Ada' : 'Ben';
  assert.ok(to(checkout, keeper).lineItemIds.includes(first), 'splitId');
  const selected = await selectFirst(client, checkout);
  const asked = client.watchRequests();
  await client.call('selectConsignmentShippingOption', to(selected, 'Ada').id, optionFor(selected, 'Ada')!);
  assert.deepEqual(asked, [], 'the client asks again for what is selected already (store-api 4.8)');
  return selected;
}

/** By address: into a consignment that is there, whose other lines the client names too, or into a new one (store-api 4.8). */
async function assigned(client: PlatformClient, before: Checkout): Promise<Checkout> {
  const {merge, ownSelection, otherSelections} = client.behaviours;
  const moved = await client.call('assignItemsToAddress', {address: saved(before, 'Ben'), lineItems: [some(before, MUG, 1, 'Ada')]});
  assert.equal(to(moved, 'Ben').id, to(before, 'Ben').id);
  assert.deepEqual(unitsTo(moved, 'Ada'), {[MUG]: 1, [TOWEL]: 1});
  assert.deepEqual(unitsTo(moved, 'Ben'), {[MUG]: 2, [NOTEBOOK]: 1});
  const mugs = linesTo(moved, 'Ben').filter(({name}) => name === MUG);
  assert.equal(mugs.length, merge === 'never' ? 2 : 1, 'merge');
  const hadBefore = some(before, MUG, 1, 'Ben').itemId;
  assert.equal(
    mugs.some(({id}) => id === hadBefore),
    merge !== 'incoming-id',
    'merge',
  );
  assert.equal(optionFor(moved, 'Ben'), ownSelection === 'cleared' ? undefined : optionFor(before, 'Ben'), 'ownSelection');

  const added = await client.call('assignItemsToAddress', {address: saved(moved, 'Cleo'), lineItems: [some(moved, NOTEBOOK, 1, 'Ben')]});
  assert.equal(added.consignments.length, 3);
  assert.deepEqual(unitsTo(added, 'Cleo'), {[NOTEBOOK]: 1});
  if (otherSelections !== 'some-cleared') {
    assert.equal(optionFor(added, 'Ada'), otherSelections === 'kept' ? optionFor(moved, 'Ada') : undefined, 'otherSelections');
  }
  const whole = await client.call('assignItemsToAddress', {address: saved(added, 'Ben'), lineItems: [some(added, TOWEL, 1, 'Ada')]});
  assert.deepEqual(unitsTo(whole, 'Ben'), {[MUG]: 2, [TOWEL]: 1});
  assert.deepEqual(unassigned(whole), {});
  return whole;
}

/**
 * The client names what stays, or deletes the consignment where nothing does. Whether the rest goes depends on what a PUT means:
 * where omitting keeps a line, or smaller quantities are ignored, its own unassigning does nothing (store-api 4.5).
 */
async function takenBack(client: PlatformClient, before: Checkout): Promise<Checkout> {
  const {merge, putLineItems, putSmallerQuantity} = client.behaviours;
  const notebook = some(before, NOTEBOOK, 1, 'Cleo');
  const emptied = await client.call('unassignItemsToAddress', {address: saved(before, 'Cleo'), lineItems: [notebook]});
  assert.equal(emptied.consignments.length, 2);
  assert.deepEqual(unassigned(emptied), {[NOTEBOOK]: 1});

  const towel = some(emptied, TOWEL, 1, 'Ben');
  const fewer = await client.call('unassignItemsToAddress', {address: saved(emptied, 'Ben'), lineItems: [towel]});
  assert.equal(unitsTo(fewer, 'Ben')[TOWEL], putLineItems === 'replace' ? undefined : 1, 'putLineItems');

  const mug = some(fewer, MUG, 1, 'Ben');
  const less = await client.call('unassignItemsToAddress', {address: saved(fewer, 'Ben'), lineItems: [mug]});
  // Lines that never merge are of one unit each, so that one of them is left out instead of shrunk.
  const goes = merge === 'never' ? putLineItems === 'replace' : putSmallerQuantity === 'rest-unassigned';
  assert.equal(unitsTo(less, 'Ben')[MUG], goes ? 1 : 2, 'putSmallerQuantity');
  return less;
}

/** A new address for a consignment, more lines for it, and one deleted whole (store-api 2.4, 4.4). */
async function edited(client: PlatformClient, before: Checkout): Promise<Checkout> {
  const selected = await selectFirst(client, before);
  const {id} = to(selected, 'Ada');
  const moved = await client.call('updateConsignment', {id, address: saved(selected, 'Dan')});
  assert.equal(to(moved, 'Dan').id, id);
  const isStale = client.behaviours.ownSelection === 'kept-stale';
  assert.equal(optionFor(moved, 'Dan'), isStale ? optionFor(selected, 'Ada') : undefined, 'ownSelection');
  assert.equal(optionFor(moved, 'Ben'), optionFor(selected, 'Ben'));

  const lineItems = [some(moved, MUG, 1, 'Dan'), some(moved, NOTEBOOK, 1)];
  const filled = await client.call('updateConsignment', {id, lineItems});
  assert.deepEqual(unitsTo(filled, 'Dan'), {[MUG]: 1, [NOTEBOOK]: 1});

  const deleted = await client.call('deleteConsignment', to(filled, 'Ben').id);
  assert.equal(deleted.consignments.length, 1);
  assert.deepEqual(unassigned(deleted), {[MUG]: 2, [TOWEL]: 1});
  return deleted;
}

const typed = {
  ...{firstName: 'Eve', lastName: 'Stone', company: '', phone: '+44 20 7946 0105', customFields: []},
  ...{address1: '221B Baker Street', address2: '', city: 'London', postalCode: 'nw1 6xe'},
  ...{stateOrProvince: '', stateOrProvinceCode: '', countryCode: 'GB'},
};

/** The client compares addresses letter by letter: where the store tidies them up, one person gets two (store-api 8 item 18). */
async function sentToTyped(client: PlatformClient, before: Checkout): Promise<Checkout> {
  const once = await client.call('assignItemsToAddress', {address: typed, lineItems: [some(before, TOWEL, 1)]});
  const twice = await client.call('assignItemsToAddress', {address: typed, lineItems: [some(once, MUG, 1)]});
  const hers = twice.consignments.filter(({shippingAddress}) => shippingAddress.firstName === 'Eve');
  assert.equal(hers.length, client.behaviours.addressEcho === 'normalised' ? 2 : 1, 'addressEcho');
  return twice;
}

/** One address for all: every line is named, and the other consignments go (store-api 4.3, 4.8). */
async function collapsed(client: PlatformClient, before: Checkout): Promise<Checkout> {
  const one = await client.call('updateShippingAddress', saved(before, 'Cleo'));
  assert.equal(one.consignments.length, 1);
  assert.deepEqual(unitsTo(one, 'Cleo'), {[MUG]: 3, [TOWEL]: 1, [NOTEBOOK]: 1});
  const option = to(one, 'Cleo').availableShippingOptions?.at(-1);
  assert.ok(option);
  const selected = await client.call('selectShippingOption', option.id);
  assert.equal(optionFor(selected, 'Cleo'), option.id);
  assert.ok(selected.shippingCostTotal > 0);
  return selected;
}
