/** Collecting instead of shipping: where goods can be collected, and consignments that are (store-api 2.4, 2.9, 5). */
import {expect} from 'chai';
import type {PickupMethod} from '../../src/emulator/state/store-state.js';
import {onCheckout, priced, type PricedConsignment} from './checkout-calls.js';
import {people, ShopDriver} from './shop-driver.js';

interface Found {
  results: {pickupOptions: {pickupMethod: {id: number; displayName: string}; availableItems: object[]}[]}[];
}

const MUG = 1101;
/** In Manhattan, some four kilometres from one shop and seven from the other. */
const centre = {latitude: 40.76, longitude: -73.98};

const searchFor = (value: unknown, unit: unknown = 'KM', items: unknown = [{variantId: MUG, quantity: 1}]): object => ({
  searchArea: {radius: {value, unit}, coordinates: centre},
  items,
});

async function found(shop: ShopDriver, search: object): Promise<number[]> {
  const {body} = await shop.ask<Found>('POST', '/api/storefront/pickup-options', search);
  return body.results.flatMap(({pickupOptions}) => pickupOptions.map(({pickupMethod}) => pickupMethod.id));
}

const statusOf = async (shop: ShopDriver, search: unknown): Promise<number> =>
  (await shop.ask('POST', '/api/storefront/pickup-options', search)).status;

describe('the search for pickup options', () => {
  it('answers the places within reach, with what they have for the shopper (store-api 2.9)', async () => {
    const shop = await ShopDriver.open();
    const {body} = await shop.ask<Found>('POST', '/api/storefront/pickup-options', searchFor(5));
    expect(body).to.deep.equal({
      results: [
        {
          pickupOptions: [
            {
              pickupMethod: {
                id: 1,
                locationId: 1,
                displayName: 'Bleecker Street shop',
                collectionInstructions: 'Bring the number of your order.',
                collectionTimeDescription: 'From the next working day, 9 to 17 h',
              },
              availableItems: [{variantId: MUG, quantity: 1}],
            },
          ],
        },
      ],
    });
  });

  it('measures in kilometres or in miles (store-api 2.9)', async () => {
    const shop = await ShopDriver.open();
    expect(await found(shop, searchFor(3, 'KM'))).to.deep.equal([]);
    expect(await found(shop, searchFor(3, 'MI'))).to.deep.equal([1]);
    expect(await found(shop, searchFor(8, 'KM'))).to.deep.equal([1, 2]);
    expect(await found(shop, searchFor(4, 'MI'))).to.deep.equal([1]);
  });

  it('leaves out places that lack a part of it (store-api 2.9)', async () => {
    const shop = await ShopDriver.open();
    const items = (quantity: number): object[] => [
      {variantId: 1102, quantity: 50},
      {variantId: MUG, quantity},
    ];
    expect(await found(shop, searchFor(50, 'KM', items(2)))).to.deep.equal([1, 2]);
    expect(await found(shop, searchFor(50, 'KM', items(3)))).to.deep.equal([1]);
  });

  it('adds up what is named twice', async () => {
    const shop = await ShopDriver.open();
    const twice = [1, 2].map(quantity => ({variantId: MUG, quantity}));
    expect(await found(shop, searchFor(50, 'KM', twice))).to.deep.equal([1]);
    const {body} = await shop.ask<Found>('POST', '/api/storefront/pickup-options', searchFor(50, 'KM', twice));
    expect(body.results[0]?.pickupOptions[0]?.availableItems).to.deep.equal([{variantId: MUG, quantity: 3}]);
  });

  it('finds nowhere what the catalogue does not have, and no downloads', async () => {
    const shop = await ShopDriver.open();
    for (const variantId of [99_999, 1104]) expect(await found(shop, searchFor(50, 'KM', [{variantId, quantity: 1}]))).to.deep.equal([]);
  });

  it('answers the ten nearest (store-api 2.9, 5)', async () => {
    const shop = await ShopDriver.open();
    await shop.arrange(state => {
      const [model] = state.pickupMethods;
      if (model === undefined) return;
      const away = (steps: number): PickupMethod => ({...model, id: 100 + steps, latitude: centre.latitude + steps / 100});
      state.pickupMethods = [12, 3, 7, 1, 9, 11, 2, 8, 4, 10, 6, 5].map(away);
    });
    expect(await found(shop, searchFor(100))).to.deep.equal([101, 102, 103, 104, 105, 106, 107, 108, 109, 110]);
  });

  it('reaches round the globe', async () => {
    const shop = await ShopDriver.open();
    await shop.arrange(state => {
      const [model] = state.pickupMethods;
      if (model !== undefined) state.pickupMethods = [{...model, latitude: 0, longitude: -179.99}];
    });
    const across = {
      searchArea: {radius: {value: 3, unit: 'KM'}, coordinates: {latitude: 0, longitude: 179.99}},
      items: [{variantId: MUG, quantity: 1}],
    };
    expect(await found(shop, across)).to.deep.equal([1]);
    expect(await found(shop, {...across, searchArea: {...across.searchArea, coordinates: {latitude: 0, longitude: 0}}})).to.deep.equal([]);
    const antipode = {radius: {value: 20_037, unit: 'KM'}, coordinates: {latitude: 0, longitude: 0.01}};
    expect(await found(shop, {...across, searchArea: antipode})).to.deep.equal([1]);
  });

  const items = [{variantId: MUG, quantity: 1}];
  const wrong: [what: string, search: unknown][] = [
    ['no body', undefined],
    ['a radius of 0', searchFor(0)],
    ['a radius of half a kilometre', searchFor(0.5)],
    ['a radius in text', searchFor('5')],
    ['a unit it does not know', searchFor(5, 'NM')],
    ['no unit', searchFor(5, null)],
    ['no items', searchFor(5, 'KM', [])],
    ['items that are no list', searchFor(5, 'KM', {variantId: MUG, quantity: 1})],
    ['an item without a quantity', searchFor(5, 'KM', [{variantId: MUG}])],
    ['none of an item', searchFor(5, 'KM', [{variantId: MUG, quantity: 0}])],
    ['a variant in text', searchFor(5, 'KM', [{variantId: '1101', quantity: 1}])],
    ['no coordinates', {searchArea: {radius: {value: 5, unit: 'KM'}}, items}],
    ['a latitude in text', {searchArea: {radius: {value: 5, unit: 'KM'}, coordinates: {latitude: '40', longitude: 0}}, items}],
    ['a latitude that is none', {searchArea: {radius: {value: 5, unit: 'KM'}, coordinates: {latitude: 90.1, longitude: 0}}, items}],
    ['a longitude that is none', {searchArea: {radius: {value: 5, unit: 'KM'}, coordinates: {latitude: 0, longitude: -180.1}}, items}],
  ];
  for (const [what, search] of wrong) {
    it(`with ${what} is refused (store-api 2.9)`, async () => {
      expect(await statusOf(await ShopDriver.open(), search)).to.equal(422);
    });
  }
});

describe('a consignment that is collected', () => {
  const pickupOption = {pickupMethodId: 1};

  async function first(shop: ShopDriver): Promise<PricedConsignment> {
    const [consignment] = (await priced(shop)).consignments;
    if (consignment === undefined) throw new Error('There is no consignment.');
    return consignment;
  }

  it('is made of a pickup option instead of an address (store-api 2.4)', async () => {
    const shop = await ShopDriver.open();
    expect((await shop.post({pickupOption, lineItems: [shop.units('Blue mug', 2)]})).status).to.equal(200);
    expect(await first(shop)).to.deep.include({selectedPickupOption: pickupOption, selectedShippingOption: null, shippingCost: 0});
    expect((await first(shop)).availableShippingOptions).to.deep.equal([]);
    expect(shop.holds(0)).to.deep.equal([['Blue mug', 2]]);
  });

  it('takes the place of its shipping option, and a shipping option needs an address again (store-api 2.4)', async () => {
    const shop = await ShopDriver.open({scenario: 'two-consignments'});
    const {id} = shop.consignment(0);
    expect((await shop.put(id, {pickupOption})).status).to.equal(200);
    expect(await first(shop)).to.deep.include({selectedPickupOption: pickupOption, selectedShippingOption: null, shippingCost: 0});
    expect((await priced(shop)).shippingCostTotal).to.equal(5);
    await shop.put(id, {address: people.ada});
    expect(await first(shop)).not.to.have.property('selectedPickupOption');
    await shop.select(0);
    expect(shop.consignment(0).selectedShippingOption?.cost).to.equal(4.5);
  });

  it('is sent after all once a shipping option is selected (store-api 2.4)', async () => {
    const shop = await ShopDriver.open({scenario: 'two-consignments'});
    const {id, selectedShippingOption} = shop.consignment(0);
    await shop.put(id, {pickupOption});
    expect((await shop.put(id, {shippingOptionId: selectedShippingOption?.id})).status).to.equal(200);
    expect(await first(shop)).not.to.have.property('selectedPickupOption');
    expect((await first(shop)).selectedShippingOption?.id).to.equal(selectedShippingOption?.id);
  });

  it('is taxed where it is handed over (a choice)', async () => {
    const shop = await ShopDriver.open();
    await shop.post({pickupOption, lineItems: [shop.units('Blue mug', 1)]});
    expect((await priced(shop)).taxTotal).to.equal(1.07);
    await shop.put(shop.consignment(0).id, {address: people.ada});
    expect((await priced(shop)).taxTotal).to.equal(2.4);
    await shop.put(shop.consignment(0).id, {pickupOption});
    expect((await priced(shop)).taxTotal).to.equal(1.07);
  });

  it('keeps the other consignments as they are (scenario pickup, store-api 2.4)', async () => {
    const shop = await ShopDriver.open({scenario: 'pickup', behaviours: {otherSelections: 'kept'}});
    await shop.post({address: people.ben, lineItems: [shop.units('Blue mug', 3), shop.units('Notebook', 1)]});
    await shop.select(1);
    expect(
      (await priced(shop)).consignments.map(({selectedPickupOption, shippingCost}) => [selectedPickupOption, shippingCost]),
    ).to.deep.equal([
      [pickupOption, 0],
      [undefined, 5],
    ]);
  });

  for (const wrong of [{pickupMethodId: 99}, {pickupMethodId: '1'}, {}, null, 1, [1]]) {
    it(`cannot be made of ${JSON.stringify(wrong)} (store-api 2.4)`, async () => {
      const shop = await ShopDriver.open({scenario: 'two-consignments', now: 0});
      const before = shop.store.snapshot();
      expect((await shop.post({pickupOption: wrong, lineItems: [shop.units('Blue mug', 1)]})).status).to.equal(422);
      expect((await shop.put(shop.consignment(0).id, {pickupOption: wrong})).status).to.equal(422);
      expect(shop.store.snapshot()).to.deep.equal(before);
    });
  }

  it('shows where it could be collected, when asked: where all of it is (store-api 1.1, 3.3)', async () => {
    const shop = await ShopDriver.open();
    const asked = async (): Promise<unknown> => {
      const {body} = await onCheckout(shop, 'GET', '?include=consignments.availablePickupOptions');
      return body.consignments.map(({availablePickupOptions}) => availablePickupOptions?.map(({pickupMethod}) => pickupMethod.id));
    };
    await shop.post({address: people.ada, lineItems: [shop.units('Blue mug', 2)]});
    expect(await asked()).to.deep.equal([[1, 2]]);
    await shop.put(shop.consignment(0).id, {lineItems: [{itemId: shop.lines.filter(({name}) => name === 'Blue mug')[0]?.id, quantity: 1}]});
    expect(await asked()).to.deep.equal([[1]]);
    expect(await first(shop)).not.to.have.property('availablePickupOptions');
  });

  it('adds up the lines of one product when it shows where (merge never, store-api 4.2)', async () => {
    const shop = await ShopDriver.open({behaviours: {merge: 'never'}});
    await shop.post({address: people.ada, lineItems: [shop.units('Blue mug', 2)]});
    const [rest] = shop.lines.filter(({quantity}) => quantity === 1);
    await shop.put(shop.consignment(0).id, {lineItems: [{itemId: rest?.id, quantity: 1}]});
    const {body} = await onCheckout(shop, 'GET', '?include=consignments.availablePickupOptions');
    expect(body.consignments[0]?.availablePickupOptions?.map(({availableItems}) => availableItems)).to.deep.equal([
      [{variantId: MUG, quantity: 3}],
    ]);
  });
});
