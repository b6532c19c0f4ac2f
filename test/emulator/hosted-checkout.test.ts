/** What the store's own checkout page makes of a split, and how answers order it (store-api 3.3, 4.3, 9). */
import {expect} from 'chai';
import type {Behaviours} from '../../src/emulator/index.js';
import {onCheckout, priced} from './checkout-calls.js';
import {people, ShopDriver, unitTotals} from './shop-driver.js';

async function open(shop: ShopDriver): Promise<void> {
  await shop.ask('POST', '/__emulator/act', {kind: 'open-checkout'});
  await shop.read();
}

/** Ada gets a mug and the notebook, Ben two mugs, the towel is collected; multi-address shipping is off afterwards. */
async function splitThreeWays(behaviours: Partial<Behaviours>): Promise<ShopDriver> {
  const shop = await ShopDriver.open({behaviours: {hostedCheckout: 'collapses-when-off', otherSelections: 'kept', ...behaviours}});
  await shop.post(
    {address: people.ada, lineItems: [shop.units('Blue mug', 1), shop.units('Notebook', 1)]},
    {address: people.ben, lineItems: [shop.units('Blue mug', 2)]},
    {pickupOption: {pickupMethodId: 1}, lineItems: [shop.units('Tea towel', 1)]},
  );
  await shop.select(0);
  await shop.select(1);
  await shop.arrange(state => {
    state.settings.hasMultiShippingEnabled = false;
  });
  return shop;
}

describe("opening the store's own checkout page", () => {
  for (const [why, change] of [
    ['hostedCheckout keeps', {hostedCheckout: 'keeps'}],
    ['multi-address shipping is on', null],
  ] as const) {
    it(`leaves a split alone: ${why} (store-api 9)`, async () => {
      const shop = await splitThreeWays(change ?? {});
      if (change === null) {
        await shop.arrange(state => {
          state.settings.hasMultiShippingEnabled = true;
        });
      }
      const before = shop.store.snapshot();
      await open(shop);
      expect(shop.store.snapshot()).to.deep.equal(before);
    });
  }

  for (const merge of ['incoming-id', 'target-id', 'never'] as const) {
    for (const splitId of ['last-keeps', 'first-keeps'] as const) {
      it(`sends all to the first address and loses no unit (collapses-when-off, merge ${merge}, splitId ${splitId}, store-api 4.3, 9)`, async () => {
        const shop = await splitThreeWays({merge, splitId});
        const [{id}, before] = [shop.consignment(0), unitTotals(shop.lines)];
        await open(shop);
        expect(shop.checkout.consignments.map(consignment => consignment.id)).to.deep.equal([id]);
        expect(shop.consignment(0).address).to.deep.include({firstName: 'Ada'});
        expect(unitTotals(shop.lines)).to.deep.equal(before);
        const {lineItemIds} = shop.consignment(0);
        expect([...lineItemIds].sort()).to.deep.equal(shop.lines.map(line => line.id).sort());
      });
    }
  }

  it('loses no unit where a part that moves stands before the one it meets (merge incoming-id)', async () => {
    const shop = await ShopDriver.open({behaviours: {hostedCheckout: 'collapses-when-off', splitId: 'last-keeps'}});
    await shop.post({address: people.ada, lineItems: [shop.units('Blue mug', 1)]});
    await shop.post({address: people.ben, lineItems: [shop.units('Blue mug', 2)]});
    await shop.arrange(state => {
      state.settings.hasMultiShippingEnabled = false;
    });
    expect(shop.lines.filter(({name}) => name === 'Blue mug').map(({quantity}) => quantity)).to.deep.equal([2, 1]);
    await open(shop);
    expect(shop.holds(0)).to.deep.include(['Blue mug', 3]);
    expect(unitTotals(shop.lines)['Blue mug']).to.equal(3);
  });

  for (const [ownSelection, kept] of [
    ['kept-if-offered', true],
    ['cleared', false],
  ] as const) {
    it(`treats the first consignment's option as an edit does (ownSelection ${ownSelection}, store-api 4.4)`, async () => {
      const shop = await splitThreeWays({ownSelection});
      const selected = shop.consignment(0).selectedShippingOption?.id;
      await open(shop);
      expect(shop.consignment(0).selectedShippingOption?.id).to.equal(kept ? selected : undefined);
    });
  }

  it('counts as a write where it changes something, and as none where it does not (store-api 4.9)', async () => {
    const shop = await splitThreeWays({});
    const version = shop.checkout.version ?? 0;
    await open(shop);
    expect(shop.checkout.version).to.equal(version + 1);
    await open(shop);
    expect(shop.checkout.version).to.equal(version + 1);
  });

  for (const merge of ['incoming-id', 'target-id', 'never'] as const) {
    it(`takes a bundle along with its parts (merge ${merge}, store-api 4.7)`, async () => {
      const shop = await ShopDriver.open({scenario: 'bundle', behaviours: {hostedCheckout: 'collapses-when-off', merge}});
      const hamper = [shop.units('Evening hamper', 1)];
      await shop.post({address: people.ada, lineItems: [shop.units('Blue mug', 1)]}, {address: people.ben, lineItems: hamper});
      await shop.arrange(state => {
        state.settings.hasMultiShippingEnabled = false;
      });
      const before = unitTotals(shop.lines);
      await open(shop);
      expect(shop.checkout.consignments).to.have.length(1);
      expect([...shop.consignment(0).lineItemIds].sort()).to.deep.equal(shop.lines.map(line => line.id).sort());
      expect(unitTotals(shop.lines)).to.deep.equal(before);
    });
  }

  it('finds nothing to do without a cart, or where all is collected', async () => {
    const empty = new ShopDriver({scenario: 'empty', behaviours: {hostedCheckout: 'collapses-when-off'}});
    expect((await empty.ask('POST', '/__emulator/act', {kind: 'open-checkout'})).status).to.equal(200);
    const shop = await splitThreeWays({});
    await shop.put(shop.consignment(0).id, {pickupOption: {pickupMethodId: 1}});
    await shop.put(shop.consignment(1).id, {pickupOption: {pickupMethodId: 1}});
    await open(shop);
    expect(shop.checkout.consignments).to.have.length(3);
  });
});

describe('the order of consignments in answers', () => {
  const names = (shop: ShopDriver): unknown[] => shop.checkout.consignments.map(({address}) => address['firstName']);

  async function edited(consignmentOrder: Behaviours['consignmentOrder']): Promise<ShopDriver> {
    const shop = await ShopDriver.open({behaviours: {consignmentOrder}});
    await shop.post(
      {address: people.ada, lineItems: [shop.units('Blue mug', 1)]},
      {address: people.ben, lineItems: [shop.units('Blue mug', 1)]},
      {address: people.cleo, lineItems: [shop.units('Notebook', 1)]},
    );
    await shop.put(shop.consignment(0).id, {address: {...people.ada, city: 'Ockham'}});
    return shop;
  }

  it('is that of their ids, whatever was written last (consignmentOrder by-id, store-api 3.3, 9)', async () => {
    expect(names(await edited('by-id'))).to.deep.equal(['Ada', 'Ben', 'Cleo']);
  });

  it('is that of their writing (consignmentOrder insertion, store-api 9)', async () => {
    const shop = await edited('insertion');
    expect(names(shop)).to.deep.equal(['Ben', 'Cleo', 'Ada']);
    await shop.select(0);
    expect(names(shop)).to.deep.equal(['Ben', 'Cleo', 'Ada']);
    expect((await priced(shop)).shippingCostTotal).to.equal(5);
    expect((await onCheckout(shop, 'GET')).body.consignments.map(({address}) => address['firstName'])).to.deep.equal([
      'Ben',
      'Cleo',
      'Ada',
    ]);
  });
});

describe('a new checkout', () => {
  const fill = async (shop: ShopDriver): Promise<void> => {
    await shop.ask('POST', '/api/storefront/carts', {
      lineItems: [
        {productId: 107, quantity: 1},
        {productId: 104, quantity: 1},
      ],
    });
    await shop.read();
  };

  it('has no consignment (freshCheckout none, store-api 4.1, 9)', async () => {
    for (const scenario of ['default', 'empty'] as const) {
      const shop = await ShopDriver.open({scenario});
      await fill(shop);
      expect(shop.checkout.consignments).to.deep.equal([]);
    }
  });

  it('has one that holds all that ships and goes nowhere yet (freshCheckout one-with-all, store-api 4.1, 9)', async () => {
    const shop = await ShopDriver.open({scenario: 'empty', behaviours: {freshCheckout: 'one-with-all'}});
    await fill(shop);
    expect(shop.checkout.consignments).to.have.length(1);
    expect(shop.holds(0)).to.deep.equal([
      ['Evening hamper', 1],
      ['Fig candle', 1],
      ['Tin of tea', 2],
    ]);
    expect(shop.consignment(0)).to.deep.include({selectedShippingOption: null, availableShippingOptions: []});
    expect(shop.consignment(0).address).to.deep.include({countryCode: '', firstName: ''});
    await shop.put(shop.consignment(0).id, {address: people.ben});
    expect(shop.consignment(0).availableShippingOptions?.map(({cost}) => cost)).to.deep.equal([5, 12]);
  });

  it('of downloads alone has none either way (freshCheckout one-with-all)', async () => {
    const shop = await ShopDriver.open({scenario: 'empty', behaviours: {freshCheckout: 'one-with-all'}});
    await shop.ask('POST', '/api/storefront/carts', {lineItems: [{productId: 104, quantity: 1}]});
    await shop.read();
    expect(shop.checkout.consignments).to.deep.equal([]);
  });

  it('leaves those a scenario made alone (freshCheckout one-with-all)', async () => {
    const shop = await ShopDriver.open({scenario: 'two-consignments', behaviours: {freshCheckout: 'one-with-all'}});
    expect(shop.checkout.consignments).to.have.length(2);
  });
});
