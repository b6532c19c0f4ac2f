/** What the merchant writes through the management API, as shoppers see it at once (store-api 6.1 to 6.3, 3.4). */
import {expect} from 'chai';
import {CONNECTION, createMethod, createZone, manage, ZONES, type Method} from './management-shipping-driver.js';
import {people, ShopDriver, type Option} from './shop-driver.js';

type Offer = Pick<Option, 'type' | 'description' | 'cost'>;

/** A guest's basket of three mugs, all sent to Ben in Texas: 3 units. */
async function openShop(): Promise<ShopDriver> {
  const shop = await ShopDriver.open({scenario: 'guest'});
  await shop.post({address: people.ben, lineItems: [shop.units('Blue mug', 3)]});
  return shop;
}

const offersOf = ({type, description, cost}: Option): Offer => ({type, description, cost});

/** What the storefront offers for Ben's consignment now. */
async function offers(shop: ShopDriver): Promise<Offer[]> {
  await shop.read();
  return (shop.consignment(0).availableShippingOptions ?? []).map(offersOf);
}

describe('a zone written by the merchant', () => {
  let shop: ShopDriver;

  beforeEach(async () => {
    shop = await openShop();
  });

  const usual = [
    {type: 'shipping_flatrate', description: 'Standard', cost: 5},
    {type: 'shipping_flatrate', description: 'Express', cost: 12},
  ];

  it('serves an address as soon as it stands before the other zones, and no longer than that (store-api 6.1)', async () => {
    expect(await offers(shop)).to.deep.equal(usual);
    const zone = await createZone(shop, {type: 'state', locations: [{country_iso2: 'US', state_iso2: 'TX'}]});
    expect(await offers(shop)).to.deep.equal([]);
    await createMethod(shop, zone.id, {name: 'Lone Star', settings: {rate: 3}});
    const ours = [{type: 'shipping_flatrate', description: 'Lone Star', cost: 3}];
    expect(await offers(shop)).to.deep.equal(ours);
    await manage(shop, 'PUT', `${ZONES}/${zone.id}`, {name: 'Texas', locations: [{country_iso2: 'US', state_iso2: 'CA'}]});
    expect(await offers(shop)).to.deep.equal(usual);
    await manage(shop, 'PUT', `${ZONES}/${zone.id}`, {name: 'Austin', type: 'zip', locations: [{country_iso2: 'US', zip: '787*'}]});
    expect(await offers(shop)).to.deep.equal(ours);
    await manage(shop, 'PUT', `${ZONES}/${zone.id}`, {name: 'Austin', enabled: false});
    expect(await offers(shop)).to.deep.equal(usual);
    await manage(shop, 'PUT', `${ZONES}/${zone.id}`, {name: 'Austin', enabled: true});
    expect(await offers(shop)).to.deep.equal(ours);
    await manage(shop, 'DELETE', `${ZONES}/${zone.id}`);
    expect(await offers(shop)).to.deep.equal(usual);
  });

  it('ships free from its minimum on (store-api 6.1)', async () => {
    const put = (minimum: unknown): Promise<unknown> =>
      manage(shop, 'PUT', `${ZONES}/3`, {name: 'United States', free_shipping: {enabled: true, minimum_sub_total: minimum}});
    await put(shop.checkout.subtotal);
    expect((await offers(shop))[0]).to.deep.equal({type: 'freeshipping', description: 'Free shipping', cost: 0});
    await put(String(shop.checkout.subtotal + 0.01));
    expect(await offers(shop)).to.deep.equal(usual);
  });

  it('adds its handling to the cost, or shows it apart (store-api 6.1, 9)', async () => {
    const put = (handling_fees: unknown): Promise<unknown> => manage(shop, 'PUT', `${ZONES}/3`, {name: 'United States', handling_fees});
    await put({fixed_surcharge: '1.25', display_separately: false});
    expect((await offers(shop)).map(({cost}) => cost)).to.deep.equal([6.25, 13.25]);
    await put({display_separately: true});
    expect((await offers(shop)).map(({cost}) => cost)).to.deep.equal([5, 12]);
    await shop.select(0);
    expect(shop.consignment(0)).to.deep.include({shippingCost: 5, handlingCost: 1.25});
    expect(shop.checkout.handlingCostTotal).to.equal(1.25);
  });
});

describe('a method written by the merchant', () => {
  let shop: ShopDriver;
  let zoneId: number;

  beforeEach(async () => {
    shop = await openShop();
    zoneId = (await createZone(shop, {type: 'state', locations: [{country_iso2: 'US', state_iso2: 'TX'}]})).id;
  });

  const everything = [{lower_limit: 0, upper_limit: 100_000, shipping_cost: 4}];

  for (const [type, settings, offer] of [
    ['perorder', {rate: 7}, {type: 'shipping_flatrate', cost: 7}],
    ['peritem', {rate: 2}, {type: 'shipping_peritem', cost: 6}],
    ['weight', {default_cost: null, range: everything}, {type: 'shipping_byweight', cost: 4}],
    ['weight', {default_cost: 9, default_cost_type: 'fixed_amount', range: []}, {type: 'shipping_byweight', cost: 9}],
    ['total', {default_cost: null, range: everything}, {type: 'shipping_bytotal', cost: 4}],
    ['freeshipping', {}, {type: 'freeshipping', cost: 0}],
  ] as const) {
    it(`of type ${type} with ${JSON.stringify(settings).slice(0, 40)} is offered at once (store-api 6.2, 3.4)`, async () => {
      await createMethod(shop, zoneId, {name: 'New', type, settings});
      expect(await offers(shop)).to.deep.equal([{description: 'New', ...offer}]);
    });
  }

  it('adds its handling as a number or as text (store-api 6.2)', async () => {
    const {id} = await createMethod(shop, zoneId, {handling_fees: {fixed_surcharge: 0.5}});
    expect((await offers(shop))[0]?.cost).to.equal(5.5);
    await manage(shop, 'PUT', `${ZONES}/${zoneId}/methods/${id}`, {handling_fees: {fixed_surcharge: '1.5'}});
    expect((await offers(shop))[0]?.cost).to.equal(6.5);
  });

  it('follows each change, and is offered no longer when disabled or deleted (store-api 6.2)', async () => {
    const {id} = await createMethod(shop, zoneId);
    const path = `${ZONES}/${zoneId}/methods/${id}`;
    await manage(shop, 'PUT', path, {settings: {rate: 6}, name: 'Renamed'});
    expect(await offers(shop)).to.deep.equal([{type: 'shipping_flatrate', description: 'Renamed', cost: 6}]);
    await manage(shop, 'PUT', path, {enabled: false});
    expect(await offers(shop)).to.deep.equal([]);
    await manage(shop, 'PUT', path, {enabled: true, type: 'peritem', settings: {rate: 6}});
    expect(await offers(shop)).to.deep.equal([{type: 'shipping_peritem', description: 'Renamed', cost: 18}]);
    await manage(shop, 'DELETE', path);
    expect(await offers(shop)).to.deep.equal([]);
  });

  it('of a carrier offers something while the carrier is connected, and nothing before and after (store-api 6.3)', async () => {
    const settings = {carrier_options: {delivery_services: ['FEDEX_GROUND']}};
    await createMethod(shop, zoneId, {name: 'FedEx', type: 'fedex', settings});
    expect(await offers(shop)).to.deep.equal([]);
    const connection = {key: 'key', password: 'password', account_number: '1', meter_number: '2'};
    await manage(shop, 'POST', CONNECTION, {carrier_id: 'fedex', connection});
    expect((await offers(shop)).map(({type}) => type)).to.deep.equal(['shipping_fedex']);
    await manage(shop, 'DELETE', CONNECTION, {carrier_id: 'fedex'});
    expect(await offers(shop)).to.deep.equal([]);
  });

  it('of a provider app is offered no longer when the app is disconnected (store-api 6.3)', async () => {
    await manage(shop, 'POST', CONNECTION, {carrier_id: 'carrier_52', connection: {}});
    await createMethod(shop, zoneId, {type: 'carrier_52', settings: {}});
    await createMethod(shop, zoneId, {name: 'Post'});
    await manage(shop, 'DELETE', CONNECTION, {carrier_id: 'carrier_52'});
    expect(await offers(shop)).to.deep.equal([{type: 'shipping_flatrate', description: 'Post', cost: 5}]);
    expect((await manage<Method[]>(shop, 'GET', `${ZONES}/${zoneId}/methods`)).body.map(({type}) => type)).to.deep.equal(['perorder']);
  });
});

describe('an option selected before the merchant changed its method', () => {
  const METHOD = `${ZONES}/3/methods/31`;

  for (const [what, write] of [
    ['deleted', (shop: ShopDriver) => manage(shop, 'DELETE', METHOD)],
    ['disabled', (shop: ShopDriver) => manage(shop, 'PUT', METHOD, {enabled: false})],
    ['made dearer', (shop: ShopDriver) => manage(shop, 'PUT', METHOD, {settings: {rate: 6}})],
    ['in a zone deleted', (shop: ShopDriver) => manage(shop, 'DELETE', `${ZONES}/3`)],
  ] as const) {
    it(`(${what}) is still shown, no longer offered, and settled by the next storefront write (store-api 4.4)`, async () => {
      const shop = await openShop();
      await shop.select(0);
      const selected = shop.consignment(0).selectedShippingOption;
      expect(selected).to.deep.include({description: 'Standard', cost: 5});
      const before = shop.store.snapshot().checkout;
      await write(shop);
      expect(shop.store.snapshot().checkout).to.deep.equal(before);
      await shop.read();
      expect(shop.consignment(0).selectedShippingOption).to.deep.equal(selected);
      expect(shop.consignment(0).availableShippingOptions?.map(({id}) => id)).not.to.include(selected?.id);
      await shop.put(shop.consignment(0).id, {address: people.ben});
      expect(shop.consignment(0).selectedShippingOption).to.equal(null);
    });
  }
});
