/** The zones of the management API (store-api 6.1, 3.8). */
import {expect} from 'chai';
import {MOST_ZIP_LOCATIONS} from '../../src/emulator/management/zone-locations.js';
import {
  createMethod,
  createZone,
  expectRefusal,
  manage,
  managementPath,
  ZONES,
  type Method,
  type Zone,
} from './management-shipping-driver.js';
import {ShopDriver} from './shop-driver.js';

describe('shipping zones', () => {
  let shop: ShopDriver;

  beforeEach(() => {
    shop = new ShopDriver();
  });

  const one = (id: number): string => `${ZONES}/${id}`;

  it('are listed by id, with amounts as text and without their methods (store-api 6.1)', async () => {
    await shop.arrange(state => {
      state.zones.reverse();
    });
    const {status, body} = await manage<Zone[]>(shop, 'GET', ZONES);
    expect(status).to.equal(200);
    expect(body.map(({id}) => id)).to.deep.equal([1, 2, 3, 4, 5, 6]);
    expect(body[3]).to.deep.equal({
      id: 4,
      name: 'Canada',
      type: 'country',
      locations: [{id: 5, country_iso2: 'CA'}],
      free_shipping: {enabled: true, minimum_sub_total: '150.0000', exclude_fixed_shipping_products: false},
      handling_fees: {percentage_surcharge: '2', display_separately: false},
      enabled: true,
    });
    expect(body[5]?.handling_fees).to.deep.equal({fixed_surcharge: '2', display_separately: true});
    expect(body[5]?.locations).to.deep.equal([]);
    expect((await manage(shop, 'GET', one(4))).body).to.deep.equal(body[3]);
  });

  it('answer 204 without a body where there is none (store-api 6)', async () => {
    for (let id = 1; id <= 6; id++) expect(await manage(shop, 'DELETE', one(id))).to.deep.equal({status: 204, body: null});
    expect(await manage(shop, 'GET', ZONES)).to.deep.equal({status: 204, body: null});
  });

  for (const [type, locations] of [
    ['zip', [{zip: '11103', country_iso2: 'US'}]],
    ['country', [{country_iso2: 'MX'}]],
    ['state', [{country_iso2: 'US', state_iso2: 'SC'}]],
    ['global', []],
  ] as const) {
    it(`of type ${type} are created with 201 and read back as answered (store-api 6.1)`, async () => {
      const {status, body} = await manage<Zone>(shop, 'POST', ZONES, {name: 'New', type, ...(type === 'global' ? {} : {locations})});
      expect(status).to.equal(201);
      expect(body).to.deep.equal({
        id: 21,
        name: 'New',
        type,
        locations: locations.map(location => ({id: 101, ...location})),
        free_shipping: {enabled: false, minimum_sub_total: '0.0000', exclude_fixed_shipping_products: false},
        handling_fees: {fixed_surcharge: '0', display_separately: false},
        enabled: true,
      });
      expect(await manage(shop, 'GET', one(body.id))).to.deep.equal({status: 200, body});
      expect((await manage<Zone[]>(shop, 'GET', ZONES)).body).to.deep.include(body);
      expect(await manage(shop, 'GET', `${one(body.id)}/methods`)).to.deep.equal({status: 204, body: null});
    });
  }

  it('say that handling is not shown apart, where the store has nothing else on record', async () => {
    await shop.arrange(state => {
      for (const zone of state.zones) zone.handling_fees = {fixed_surcharge: 4};
    });
    expect((await manage<Zone>(shop, 'GET', one(3))).body.handling_fees).to.deep.equal({fixed_surcharge: '4', display_separately: false});
  });

  it('share nothing with the next zone that is created', async () => {
    const first = await createZone(shop, {free_shipping: {enabled: true}});
    const second = await createZone(shop);
    await createMethod(shop, first.id);
    expect(second.free_shipping.enabled).to.equal(false);
    expect((await manage(shop, 'GET', `${one(second.id)}/methods`)).status).to.equal(204);
  });

  it('are updated in part, and always with their name (the specification of PUT)', async () => {
    const zone = await createZone(shop, {free_shipping: {enabled: true, minimum_sub_total: 50}});
    const renamed = await manage<Zone>(shop, 'PUT', one(zone.id), {name: 'Renamed'});
    expect(renamed).to.deep.equal({status: 200, body: {...zone, name: 'Renamed'}});
    const disabled = await manage<Zone>(shop, 'PUT', one(zone.id), {name: 'Renamed', enabled: false});
    expect(disabled.body).to.deep.equal({...zone, name: 'Renamed', enabled: false});
    expect(await manage(shop, 'GET', one(zone.id))).to.deep.equal(disabled);
    const again = await manage<Zone>(shop, 'PUT', one(zone.id), {name: 'Again'});
    expect(again.body).to.deep.equal({...zone, name: 'Again', enabled: false});
    expect(await expectRefusal(shop, 400, 'PUT', one(zone.id), {enabled: true})).to.equal('Required fields missing [name]');
  });

  it('keep what a nested object leaves out, and one kind of surcharge at a time (store-api 6.1)', async () => {
    const zone = await createZone(shop, {
      free_shipping: {enabled: true, minimum_sub_total: '49.5', exclude_fixed_shipping_products: true},
      handling_fees: {fixed_surcharge: '3.50', display_separately: true},
    });
    expect(zone.free_shipping).to.deep.equal({enabled: true, minimum_sub_total: '49.5000', exclude_fixed_shipping_products: true});
    expect(zone.handling_fees).to.deep.equal({fixed_surcharge: '3.50', display_separately: true});
    const put = async (fields: Record<string, unknown>): Promise<Zone> =>
      (await manage<Zone>(shop, 'PUT', one(zone.id), {name: 'New', ...fields})).body;
    expect((await put({free_shipping: {minimum_sub_total: 20}})).free_shipping).to.deep.equal({
      ...zone.free_shipping,
      minimum_sub_total: '20.0000',
    });
    expect((await put({free_shipping: {enabled: false, minimum_sub_total: '49.5'}})).free_shipping).to.deep.equal({
      ...zone.free_shipping,
      enabled: false,
    });
    expect((await put({free_shipping: {exclude_fixed_shipping_products: false}})).free_shipping).to.deep.equal({
      enabled: false,
      minimum_sub_total: '49.5000',
      exclude_fixed_shipping_products: false,
    });
    expect((await put({handling_fees: {percentage_surcharge: 5}})).handling_fees).to.deep.equal({
      percentage_surcharge: '5',
      display_separately: true,
    });
    expect((await put({handling_fees: {display_separately: false}})).handling_fees).to.deep.equal({
      percentage_surcharge: '5',
      display_separately: false,
    });
  });

  it('number locations anew when they are replaced, whatever id was sent with them (store-api 6.1)', async () => {
    const zone = await createZone(shop, {type: 'zip', locations: [{zip: '10001', country_iso2: 'US'}]});
    const [old] = zone.locations;
    const {body} = await manage<Zone>(shop, 'PUT', one(zone.id), {name: 'New', locations: [old, {zip: 'K1A*', country_iso2: 'CA'}]});
    expect(body.locations).to.deep.equal([
      {id: 102, zip: '10001', country_iso2: 'US'},
      {id: 103, zip: 'K1A*', country_iso2: 'CA'},
    ]);
    const kept = await manage<Zone>(shop, 'PUT', one(zone.id), {name: 'New', enabled: false});
    expect(kept.body.locations).to.deep.equal(body.locations);
    const emptied = await manage<Zone>(shop, 'PUT', one(zone.id), {name: 'New', locations: []});
    expect(emptied.body.locations).to.deep.equal([]);
  });

  it('take a new type with locations of that type, none where it is global', async () => {
    const zone = await createZone(shop);
    await expectRefusal(shop, 400, 'PUT', one(zone.id), {name: 'New', type: 'state'});
    await expectRefusal(shop, 400, 'PUT', one(zone.id), {name: 'New', type: 'state', locations: [{country_iso2: 'US'}]});
    const locations = [{country_iso2: 'US', state_iso2: 'TX'}];
    const state = await manage<Zone>(shop, 'PUT', one(zone.id), {name: 'New', type: 'state', locations});
    expect(state.body).to.deep.include({type: 'state', locations: [{id: 102, ...locations[0]}]});
    const global = await manage<Zone>(shop, 'PUT', one(zone.id), {name: 'New', type: 'global'});
    expect(global.body).to.deep.include({type: 'global', locations: []});
  });

  it('are gone with their methods after a DELETE (store-api 6.1)', async () => {
    const zone = await createZone(shop);
    const method = await createMethod(shop, zone.id);
    expect(await manage(shop, 'DELETE', one(zone.id))).to.deep.equal({status: 204, body: null});
    for (const verb of ['GET', 'PUT', 'DELETE']) {
      await expectRefusal(shop, 404, verb, one(zone.id), verb === 'PUT' ? {name: 'New'} : undefined);
      await expectRefusal(shop, 404, verb, `${one(zone.id)}/methods/${method.id}`, verb === 'PUT' ? {} : undefined);
    }
    await expectRefusal(shop, 404, 'GET', `${one(zone.id)}/methods`);
    await expectRefusal(shop, 404, 'POST', `${one(zone.id)}/methods`, {name: 'Standard', type: 'freeshipping'});
    expect((await manage<Zone[]>(shop, 'GET', ZONES)).body).to.have.lengthOf(6);
    expect((await manage<Method[]>(shop, 'GET', `${one(3)}/methods`)).body).to.have.lengthOf(2);
  });

  it('hold 40000 locations by postcode at most, all together (the limit of the specification)', async () => {
    const state = shop.store.snapshot();
    const most = Array.from({length: MOST_ZIP_LOCATIONS - 1}, (_, index) => ({id: 1000 + index, country_iso2: 'US', zip: String(index)}));
    state.zones = state.zones.map(zone => (zone.id === 1 ? {...zone, locations: most} : zone));
    shop.store.restore(state);
    const zip = (code: string): Record<string, unknown> => ({name: 'New', type: 'zip', locations: [{zip: code, country_iso2: 'US'}]});
    expect(MOST_ZIP_LOCATIONS).to.equal(40_000);
    expect((await manage(shop, 'POST', ZONES, zip('99401'))).status).to.equal(201);
    expect((await manage(shop, 'POST', ZONES, zip('99402'))).status).to.equal(400);
    expect((await manage(shop, 'POST', ZONES, {name: 'New', type: 'country', locations: [{country_iso2: 'MX'}]})).status).to.equal(201);
  });

  it('ask for a token before anything else (store-api 6)', async () => {
    const {status, body} = await shop.ask('GET', managementPath(ZONES));
    expect(status).to.equal(401);
    expect(body).to.have.nested.property('[0].status', 401);
  });
});
