/** Where the platform's own client is limited, and what it makes of a store's refusals (store-api 3.8, 4.8, 8c). */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {PlatformBrowser} from '../support/platform-client.js';
import {MUG, NOTEBOOK, saved, some, splitOverTwo, to, TOWEL, unassigned, unitsTo} from '../support/platform-client-basket.js';

describe("the platform's client and its limits", {concurrency: 2}, () => {
  let browser: PlatformBrowser;
  before(async () => {
    browser = await PlatformBrowser.launch();
  });
  after(() => browser.close());

  for (const putLineItems of ['add', 'replace'] as const) {
    it(`forgets custom items when it assigns to an address that has some: putLineItems ${putLineItems} (store-api 4.8, 8c)`, async () => {
      const client = await browser.open({scenario: 'custom-item', behaviours: {putLineItems}});
      const start = await client.call('loadCheckout', client.store.checkoutId);
      const [custom] = start.cart.lineItems.customItems ?? [];
      assert.ok(custom);
      const {name, quantity} = custom;
      assert.equal(typeof quantity, 'number'); // The specification says string; the client counts with it (store-api 8c).
      const lineItems = [some(start, name, quantity), some(start, MUG, 1)];
      const checkout = await client.call('createConsignments', [{address: saved(start, 'Ben'), lineItems}]);
      assert.deepEqual(unitsTo(checkout, 'Ben'), {[MUG]: 1, [name]: quantity});
      const more = await client.call('assignItemsToAddress', {address: saved(checkout, 'Ben'), lineItems: [some(checkout, NOTEBOOK, 1)]});
      const stays = putLineItems === 'add';
      assert.deepEqual(unitsTo(more, 'Ben'), {[MUG]: 1, [NOTEBOOK]: 1, ...(stays && {[name]: quantity})});
      assert.equal(unassigned(more)[name], stays ? undefined : quantity);
      const all = await client.call('updateShippingAddress', saved(more, 'Cleo'));
      assert.deepEqual(unassigned(all), {});
      assert.equal(unitsTo(all, 'Cleo')[name], quantity);
      await client.leave();
    });
  }

  for (const scenario of ['gift-line', 'bundle', 'wrapped'] as const) {
    it(`names every line when it sends all to one address, and the store takes it: ${scenario} (store-api 4.7, 8c)`, async () => {
      const client = await browser.open({scenario});
      const start = await client.call('loadCheckout', client.store.checkoutId);
      const checkout = await client.call('updateShippingAddress', saved(start, 'Ada'));
      assert.deepEqual(unassigned(checkout), {});
      const moved = await client.call('assignItemsToAddress', {
        address: saved(checkout, 'Ben'),
        lineItems: [some(checkout, MUG, 1, 'Ada')],
      });
      assert.deepEqual(unitsTo(moved, 'Ben'), {[MUG]: 1});
      const again = await client.call('updateShippingAddress', saved(moved, 'Cleo'));
      assert.equal(again.consignments.length, 1);
      assert.deepEqual(unassigned(again), {});
      await client.leave();
    });
  }

  it('cannot send all to one address where the store refuses to move a gift (store-api 9, `namedGiftLine`)', async () => {
    const client = await browser.open({scenario: 'gift-line', behaviours: {namedGiftLine: 'refused'}});
    const start = await client.call('loadCheckout', client.store.checkoutId);
    assert.ok(start.cart.lineItems.physicalItems.some(({addedByPromotion}) => addedByPromotion));
    const {status, message} = await client.rejected('updateShippingAddress', saved(start, 'Ada'));
    assert.equal(status, 422);
    assert.match(message, /promotion/);
    await client.leave();
  });

  for (const noQuotes of ['empty', 'missing'] as const) {
    it(`keeps old quotes where an answer has no key for them: noQuotes ${noQuotes} (store-api 4.4, 8c)`, async () => {
      const client = await browser.open({scenario: 'no-zone', behaviours: {noQuotes}});
      const start = await client.call('loadCheckout', client.store.checkoutId);
      const [cleo, ada] = [saved(start, 'Cleo'), saved(start, 'Ada')];
      const quoted = await client.call('createConsignments', [{address: cleo, lineItems: [some(start, TOWEL, 1)]}]);
      const quotes = to(quoted, 'Cleo').availableShippingOptions;
      assert.ok(quotes !== undefined && quotes.length > 0);
      const moved = await client.call('updateConsignment', {id: to(quoted, 'Cleo').id, address: ada});
      assert.deepEqual(to(moved, 'Ada').availableShippingOptions, noQuotes === 'missing' ? quotes : []);
      await client.leave();
    });
  }

  it('is refused store credit where the store compares the cart’s version (store-api 4.9, 9, `version`)', async () => {
    const client = await browser.open({behaviours: {version: 'separate'}});
    await client.call('loadCheckout', client.store.checkoutId);
    const {status} = await client.rejected('applyStoreCredit', true);
    assert.equal(status, 409);
    await client.leave();
  });

  it('turns a guest into a customer and back, and reads the checkout anew each time (store-api 2.3, 2.8, 8 item 20)', async () => {
    const client = await browser.open({scenario: 'guest'});
    const start = await client.call('loadCheckout', client.store.checkoutId);
    assert.ok(start.customer.isGuest);
    const named = await client.call('continueAsGuest', {email: 'grace@shopper.example'});
    assert.equal(named.billingAddress?.email, 'grace@shopper.example');
    const signedIn = await client.call('signInCustomer', {email: 'ada.lovelace@shopper.example', password: 'engine'});
    assert.deepEqual([signedIn.customer.isGuest, signedIn.customer.addresses.length], [false, 4]);
    const split = await splitOverTwo(client, signedIn);
    assert.equal(split.consignments.length, 2);
    const signedOut = await client.call('signOutCustomer');
    assert.ok(signedOut.customer.isGuest);
    assert.deepEqual(signedOut.consignments, []);
    await client.leave();
  });

  it('has a consignment collected, and keeps the pickup when it is sent again after all (store-api 2.4, 2.9, 3.3)', async () => {
    const client = await browser.open();
    const start = await client.call('loadCheckout', client.store.checkoutId);
    const split = await splitOverTwo(client, start);
    const {id} = to(split, 'Ben');
    // The unit is of an enumeration that the package does not export.
    const searchArea = {radius: {value: 30, unit: 'KM' as never}, coordinates: {latitude: 40.7, longitude: -74}};
    await client.call('loadPickupOptions', {consignmentId: id, searchArea});
    const [places] = (await client.data('getPickupOptions', id, searchArea)) ?? [];
    // The client's own types say `options`, the specification says otherwise.
    assert.ok(places && 'pickupOptions' in places);
    const [place] = client.store.snapshot().pickupMethods;
    assert.ok(place);
    const collected = await client.call('updateConsignment', {id, pickupOption: {pickupMethodId: place.id}});
    assert.deepEqual(collected.consignments.find(held => held.id === id)?.selectedPickupOption, {pickupMethodId: place.id});
    const sent = await client.call('updateConsignment', {id, address: saved(start, 'Ben')});
    assert.equal(client.store.snapshot().checkout?.consignments.find(held => held.id === id)?.pickupMethodId, null);
    // The answer has no key for a pickup that is not there, and so the client keeps it until the page is loaded again.
    assert.ok(to(sent, 'Ben').selectedPickupOption);
    await client.leave();
  });

  it('tells the refusals of the store apart, and repeats the sentence (store-api 3.8)', async () => {
    const client = await browser.open();
    await client.call('loadCheckout', client.store.checkoutId);
    const coupon = await client.rejected('applyCoupon', 'NOSUCH');
    assert.deepEqual([coupon.type, coupon.status], ['request', 400]);
    assert.match(coupon.message, /"NOSUCH" is not valid/);
    client.store.act({kind: 'expire-session'});
    const lost = await client.rejected('loadCheckout', client.store.checkoutId);
    assert.deepEqual([lost.type, lost.status], ['checkout_not_available', 404]);
    await client.leave();
  });
});
