/** The shipping methods of the management API (store-api 6.2, 3.8). */
import {expect} from 'chai';
import {liveCarriers} from '../../src/emulator/state/shipping-state.js';
import {createMethod, createZone, expectRefusal, manage, ZONES, type Method} from './management-shipping-driver.js';
import {ShopDriver} from './shop-driver.js';

const range = [
  {lower_limit: 0, upper_limit: 20, shipping_cost: 8},
  {lower_limit: 20, upper_limit: 40, shipping_cost: 12},
];

describe('shipping methods', () => {
  let shop: ShopDriver;
  let METHODS: string;

  beforeEach(async () => {
    shop = new ShopDriver();
    METHODS = `${ZONES}/${(await createZone(shop)).id}/methods`;
  });

  const one = (id: number): string => `${METHODS}/${id}`;
  const create = async (fields: Record<string, unknown>): Promise<Method> => createMethod(shop, 21, fields);
  const put = async (id: number, fields: Record<string, unknown>): Promise<Method> => {
    const {status, body} = await manage<Method>(shop, 'PUT', one(id), fields);
    expect(status).to.equal(200);
    return body;
  };

  it('are created with 200 and read back as answered (store-api 6.2)', async () => {
    const {status, body} = await manage<Method>(shop, 'POST', METHODS, {
      name: 'Per Order',
      type: 'perorder',
      settings: {rate: 8},
      enabled: true,
      handling_fees: {fixed_surcharge: '3'},
      channel_ids: [1],
    });
    expect(status).to.equal(200);
    expect(body).to.deep.equal({
      id: 201,
      name: 'Per Order',
      type: 'perorder',
      settings: {rate: 8},
      enabled: true,
      handling_fees: {fixed_surcharge: '3'},
      is_fallback: false,
      channel_ids: [1],
    });
    expect(await manage(shop, 'GET', one(201))).to.deep.equal({status: 200, body});
    expect(await manage(shop, 'GET', METHODS)).to.deep.equal({status: 200, body: [body]});
  });

  it('are enabled, for all channels, without a fee, where nothing else is said (store-api 6.2)', async () => {
    const {status, body} = await manage(shop, 'POST', METHODS, {name: 'Free', type: 'freeshipping'});
    expect(status).to.equal(200);
    expect(body).to.deep.equal({
      id: 201,
      name: 'Free',
      type: 'freeshipping',
      settings: {},
      enabled: true,
      handling_fees: {fixed_surcharge: '0'},
      is_fallback: false,
      channel_ids: [1],
    });
  });

  it('are listed by id, from lowest to highest; 204 where there is none (store-api 6, 6.2)', async () => {
    expect(await manage(shop, 'GET', METHODS)).to.deep.equal({status: 204, body: null});
    for (const name of ['A', 'B', 'C']) await create({name});
    const state = shop.store.snapshot();
    for (const zone of state.zones) zone.methods.reverse();
    shop.store.restore(state);
    expect((await manage<Method[]>(shop, 'GET', METHODS)).body.map(({id, name}) => [id, name])).to.deep.equal([
      [201, 'A'],
      [202, 'B'],
      [203, 'C'],
    ]);
    expect((await manage<Method[]>(shop, 'GET', `${ZONES}/3/methods`)).body.map(({id}) => id)).to.deep.equal([31, 32]);
  });

  for (const [type, settings] of [
    ['perorder', {rate: 7}],
    ['peritem', {rate: 0}],
    ['weight', {default_cost: 12, default_cost_type: 'fixed_amount', range}],
    ['total', {default_cost: null, default_cost_type: 'percentage_of_total', range}],
    ['freeshipping', {}],
    ['endicia', {carrier_options: {delivery_services: ['Priority'], packaging_type: 'LargeFlatRateBox', show_transit_time: true}}],
    ['endicia', {carrier_options: {delivery_services: ['First'], packaging_type: ['Parcel', 'FlatRateEnvelope']}}],
    [
      'fedex',
      {
        carrier_options: {
          delivery_services: ['PRIORITY_OVERNIGHT', 'FEDEX_2_DAY'],
          dropoff_type: 'REGULAR_PICKUP',
          packaging_type: 'FEDEX_ENVELOPE',
          packing_method: 'SEPARATE',
          rate_type: 'NONE',
          include_package_value: true,
          destination_type: 'residential',
        },
      },
    ],
    [
      'upsready',
      {
        carrier_options: {
          include_package_value: '1',
          show_transit_time: '1',
          destination_type: 'residential',
          packing_method: 'combined',
          packaging_type: '2c',
          delivery_services: ['Express', 'Ground', 'Next_Day_Air', 'Saver', 'Standard'],
          packaging: [],
        },
      },
    ],
    ['upsready', {carrier_options: {packaging_type: '21', packing_method: 'separate', include_package_value: false}}],
    ['canadapost', {carrier_options: {delivery_services: ['DOM.RP', 'DOM.EP']}}],
    ['auspost', {carrier_options: {delivery_services: ['AUS_PARCEL_REGULAR', 'AUS_LETTER_REGULAR_Large']}}],
    ['royalmail', {carrier_options: {delivery_services: ['StandardFirstClass', 'StandardSecondClass']}}],
    ['zoom2u', {carrier_options: {delivery_services: ['3_hour', 'Same_day', 'VIP']}}],
    ['usps', {}],
    ['carrier_52', {carrier_options: {whatever: ['the', 'app'], declared: true}}],
  ] as const) {
    it(`take the settings of type ${type}, as documented: ${JSON.stringify(settings).slice(0, 60)} (store-api 6.2)`, async () => {
      const method = await create({name: 'Method', type, settings});
      expect(method).to.deep.include({type, settings});
      expect(await manage(shop, 'GET', one(method.id))).to.deep.equal({status: 200, body: method});
      expect((await put(method.id, {settings})).settings).to.deep.equal(settings);
    });
  }

  it('of a carrier may be created without options, and for a carrier that is not connected', async () => {
    for (const type of [...liveCarriers, 'carrier_unknown-app']) {
      const {status, body} = await manage<Method>(shop, 'POST', METHODS, {name: 'Carrier', type});
      expect(status, type).to.equal(200);
      expect(body, type).to.deep.include({type, settings: {}, enabled: true});
    }
  });

  it('have no default cost, and a fixed one, where ranges say nothing of it', async () => {
    const method = await create({type: 'weight', settings: {range: []}});
    expect(method.settings).to.deep.equal({default_cost: null, default_cost_type: 'fixed_amount', range: []});
  });

  it('take a range of a single value', async () => {
    const single = [{lower_limit: 2, upper_limit: 2, shipping_cost: 0}];
    expect((await create({type: 'total', settings: {range: single}})).settings['range']).to.deep.equal(single);
  });

  it('keep what a PUT leaves out (store-api 6.2)', async () => {
    const method = await create({handling_fees: {percentage_surcharge: 2}, is_fallback: true, channel_ids: [2, 4], enabled: false});
    expect(method).to.deep.include({
      handling_fees: {percentage_surcharge: '2'},
      is_fallback: true,
      channel_ids: [2, 4],
      enabled: false,
    });
    expect(await put(method.id, {})).to.deep.equal(method);
    const changed = await put(method.id, {settings: {rate: 11}, handling_fees: {fixed_surcharge: '0'}, channel_ids: [2, 3]});
    expect(changed).to.deep.equal({...method, settings: {rate: 11}, handling_fees: {fixed_surcharge: '0'}, channel_ids: [2, 3]});
    expect(await put(method.id, {name: 'Other', enabled: true})).to.deep.equal({...changed, name: 'Other', enabled: true});
    expect((await manage<Method>(shop, 'GET', one(method.id))).body.name).to.equal('Other');
  });

  it('take a new type with its settings', async () => {
    const method = await create({});
    expect(await expectRefusal(shop, 400, 'PUT', one(method.id), {type: 'weight'})).to.equal('Required fields missing [settings.range]');
    const byWeight = await put(method.id, {type: 'weight', settings: {range, rate: 3}});
    expect(byWeight).to.deep.include({type: 'weight', settings: {default_cost: null, default_cost_type: 'fixed_amount', range}});
    expect(await put(method.id, {type: 'fedex'})).to.deep.include({type: 'fedex', settings: {}});
    expect(await put(method.id, {type: 'freeshipping'})).to.deep.include({type: 'freeshipping', settings: {}});
  });

  it('are gone after a DELETE (store-api 6.2)', async () => {
    const {id} = await create({});
    const other = await create({});
    expect(await manage(shop, 'DELETE', one(id))).to.deep.equal({status: 204, body: null});
    expect((await manage(shop, 'GET', METHODS)).body).to.deep.equal([other]);
    await expectRefusal(shop, 404, 'GET', one(id));
    await expectRefusal(shop, 404, 'PUT', one(id), {});
    await expectRefusal(shop, 404, 'DELETE', one(id));
  });

  it('of free shipping cannot be tied to a channel (store-api 6.2)', async () => {
    await expectRefusal(shop, 400, 'POST', METHODS, {name: 'Free', type: 'freeshipping', channel_ids: [2]});
    const tied = await create({channel_ids: [2, 3]});
    expect(await put(tied.id, {type: 'freeshipping'})).to.deep.include({type: 'freeshipping', channel_ids: [1]});
    await expectRefusal(shop, 400, 'PUT', one(tied.id), {channel_ids: [3]});
    expect((await put(tied.id, {channel_ids: [1]})).channel_ids).to.deep.equal([1]);
  });

  it('belong to their zone alone: 404 under another', async () => {
    const {id} = await create({});
    await expectRefusal(shop, 404, 'GET', `${ZONES}/3/methods/${id}`);
    await expectRefusal(shop, 404, 'PUT', `${ZONES}/3/methods/${id}`, {name: 'Other'});
    await expectRefusal(shop, 404, 'DELETE', `${ZONES}/3/methods/${id}`);
  });

  it('are 404 under what is no id at all (store-api 6)', async () => {
    for (const id of ['abc', '0', '-31', '31.0', '031', '999', '%ZZ']) {
      await expectRefusal(shop, 404, 'GET', `${ZONES}/3/methods/${id}`);
      await expectRefusal(shop, 404, 'PUT', `${ZONES}/3/methods/${id}`, {name: 'Other'});
      await expectRefusal(shop, 404, 'DELETE', `${ZONES}/3/methods/${id}`);
    }
  });
});

describe('a pickup method of the store', () => {
  const PICKUP = `${ZONES}/1/methods/13`;
  const shown = {
    id: 13,
    name: 'Collect in the Bleecker Street shop',
    type: 'total',
    settings: {},
    enabled: true,
    handling_fees: {fixed_surcharge: '0'},
    is_fallback: false,
    channel_ids: [1],
  };
  const kept = (shop: ShopDriver): string | undefined => shop.store.snapshot().zones[0]?.methods.find(({id}) => id === 13)?.type;

  it('is shown by total with empty settings, as in the documented sample (store-api 6.2)', async () => {
    expect(await manage(new ShopDriver(), 'GET', PICKUP)).to.deep.equal({status: 200, body: shown});
  });

  it('stays one while a PUT says nothing else, not even when its own answer is sent back', async () => {
    const shop = new ShopDriver();
    const {id: _id, ...sentBack} = shown;
    for (const fields of [{}, {name: 'Collect'}, {type: 'total'}, {settings: {}}, sentBack]) {
      expect((await manage(shop, 'PUT', PICKUP, fields)).status).to.equal(200);
      expect(kept(shop)).to.equal('pickupinstore');
    }
    expect((await manage(shop, 'PUT', PICKUP, {enabled: false})).body).to.deep.equal({...shown, enabled: false});
  });

  it('becomes another with a type or settings', async () => {
    for (const fields of [{settings: {range}}, {type: 'total', settings: {range}}]) {
      const shop = new ShopDriver();
      expect((await manage<Method>(shop, 'PUT', PICKUP, fields)).body.settings).to.deep.include({range});
      expect(kept(shop)).to.equal('total');
    }
    const shop = new ShopDriver();
    expect((await manage(shop, 'PUT', PICKUP, {type: 'perorder', settings: {rate: 2}})).status).to.equal(200);
    expect(kept(shop)).to.equal('perorder');
  });

  it('cannot be created, nor tied to a channel (store-api 6.2)', async () => {
    const shop = new ShopDriver();
    await expectRefusal(shop, 400, 'POST', `${ZONES}/1/methods`, {name: 'Collect', type: 'pickupinstore', settings: {}});
    await expectRefusal(shop, 400, 'POST', `${ZONES}/1/methods`, {name: 'Collect', type: 'total', settings: {}});
    await expectRefusal(shop, 400, 'PUT', PICKUP, {type: 'pickupinstore'});
    await expectRefusal(shop, 400, 'PUT', PICKUP, {channel_ids: [2]});
  });
});
