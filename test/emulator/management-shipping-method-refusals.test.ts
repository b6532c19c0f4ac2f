/** Shipping methods the management API does not take (store-api 6.2, 3.8, 8 item 17). */
import {expect} from 'chai';
import {expectRefusal, managementPath, AUTH, ZONES} from './management-shipping-driver.js';
import {ShopDriver} from './shop-driver.js';

const range = [
  {lower_limit: 0, upper_limit: 20, shipping_cost: 8},
  {lower_limit: 20, upper_limit: 40, shipping_cost: 12},
];

describe('a shipping method that cannot be read', () => {
  const METHODS = `${ZONES}/3/methods`;
  const whole = {name: 'New', type: 'perorder', settings: {rate: 5}};
  const ranged = (fields: Record<string, unknown>): Record<string, unknown> => ({type: 'weight', settings: {range, ...fields}});
  const oneRange = (fields: Record<string, unknown>): Record<string, unknown> =>
    ranged({range: [{lower_limit: 0, upper_limit: 5, shipping_cost: 1, ...fields}]});
  const options = (type: string, carrier_options: unknown): Record<string, unknown> => ({type, settings: {carrier_options}});

  const refused: [why: string, fields: Record<string, unknown>][] = [
    ['a name that is no text', {name: 5}],
    ['an empty name', {name: ''}],
    ['a type that is no text', {type: 1}],
    ['a type that is null', {type: null}],
    ['settings that are a list', {settings: [5]}],
    ['settings that are null', {settings: null}],
    ['settings that are null, where none are needed', {type: 'fedex', settings: null}],
    ['a rate that is text', {settings: {rate: '5'}}],
    ['a negative rate', {settings: {rate: -0.01}}],
    ['a rate that is null', {settings: {rate: null}}],
    ['no rate', {settings: {}}],
    ['a rate per item that is text', {type: 'peritem', settings: {rate: '5'}}],
    ['no range', {type: 'total', settings: {default_cost: 5}}],
    ['a range that is no list', ranged({range: {lower_limit: 0, upper_limit: 5, shipping_cost: 1}})],
    ['a range of numbers', ranged({range: [1, 2]})],
    ['a range without a lower limit', oneRange({lower_limit: undefined})],
    ['a range without an upper limit', oneRange({upper_limit: undefined})],
    ['a range without a cost', oneRange({shipping_cost: undefined})],
    ['limits the wrong way round', oneRange({lower_limit: 6})],
    ['a negative lower limit', oneRange({lower_limit: -1})],
    ['a negative cost', oneRange({shipping_cost: -1})],
    ['a limit that is text', oneRange({upper_limit: '5'})],
    ['a bad range after a good one', ranged({range: [...range, {lower_limit: 9, upper_limit: 8, shipping_cost: 1}]})],
    ['a default cost that is text', ranged({default_cost: '12'})],
    ['a negative default cost', ranged({default_cost: -1})],
    ['an unknown kind of default cost', ranged({default_cost_type: 'percentage'})],
    ['a kind of default cost that is null', ranged({default_cost_type: null})],
    ['enabled as a number', {enabled: 1}],
    ['is_fallback as text', {is_fallback: 'false'}],
    ['both kinds of surcharge', {handling_fees: {fixed_surcharge: 1, percentage_surcharge: 1}}],
    ['a negative surcharge', {handling_fees: {fixed_surcharge: '-1'}}],
    ['fees that are a list', {handling_fees: []}],
    ['channels that are a number', {channel_ids: 1}],
    ['channels in words', {channel_ids: ['1']}],
    ['a fraction of a channel', {channel_ids: [1.5]}],
    ['a channel below 1', {channel_ids: [0]}],
    ['a channel that is null', {channel_ids: [null]}],
    ['an id', {id: 31}],
    ['options that are a list', options('fedex', [])],
    ['services that are text', options('fedex', {delivery_services: 'FEDEX_2_DAY'})],
    ['a service of another carrier', options('fedex', {delivery_services: ['FEDEX_2_DAY', 'Priority']})],
    ['a service that is a number', options('auspost', {delivery_services: [1]})],
    ['an unknown service of Canada Post', options('canadapost', {delivery_services: ['DOM.XX']})],
    ['an unknown service of Endicia', options('endicia', {delivery_services: ['Second']})],
    ['an unknown service of USPS', options('usps', {delivery_services: ['Second']})],
    ['an unknown service of Royal Mail', options('royalmail', {delivery_services: ['Express25']})],
    ['an unknown service of UPS', options('upsready', {delivery_services: ['FEDEX_2_DAY']})],
    ['an unknown service of Zoom2U', options('zoom2u', {delivery_services: ['4_hour']})],
    ['an unknown package of Endicia', options('endicia', {packaging_type: 'Crate'})],
    ['an unknown package of Endicia in a list', options('endicia', {packaging_type: ['Parcel', 'Crate']})],
    ['a transit time switched on in words', options('endicia', {show_transit_time: 'yes'})],
    ['an unknown dropoff', options('fedex', {dropoff_type: 'AT_HOME'})],
    ['an unknown package of FedEx', options('fedex', {packaging_type: 'LargeFlatRateBox'})],
    ['the packing method of UPS with FedEx', options('fedex', {packing_method: 'separate'})],
    ['the packing method of FedEx with UPS', options('upsready', {packing_method: 'SEPARATE'})],
    ['an unknown rate type', options('fedex', {rate_type: 'ALL'})],
    ['a value included in words', options('fedex', {include_package_value: 'true'})],
    ['an unknown destination', options('fedex', {destination_type: 'commercial'})],
    ['a package of UPS that is a number', options('upsready', {packaging_type: 21})],
    ['an unknown package of UPS', options('upsready', {packaging_type: '05'})],
    ['options of a provider app that are text', options('carrier_52', 'all')],
    ['a provider app without an id', {type: 'carrier_', settings: {}}],
    ...['flatrate', 'shipping_flatrate', 'shipping_byweight', 'shipping_bytotal', 'shipping_peritem', 'shipping_fedex', 'byweight'].map(
      (type): [string, Record<string, unknown>] => [`the storefront's type ${type}`, {type}],
    ),
    ...['ups', 'upsonline', 'shipperhq', 'pickupinstore', 'shipping_pickupinstore', 'PERORDER', ''].map(
      (type): [string, Record<string, unknown>] => [`the type ${type}`, {type}],
    ),
  ];

  it('is refused with 400 and changes nothing, created or updated (store-api 3.8, 8 item 17)', async () => {
    const shop = new ShopDriver();
    for (const [why, fields] of refused) {
      for (const [method, path] of [
        ['POST', METHODS],
        ['PUT', `${METHODS}/31`],
      ] as const) {
        expect(await expectRefusal(shop, 400, method, path, {...whole, ...fields}), why).to.match(/^\S.*\S$/);
      }
    }
  });

  it('is told in the words of the specification, where it has any', async () => {
    const shop = new ShopDriver();
    const readOnly = "The field 'id' cannot be written to. Please remove it from your request before trying again.";
    expect(await expectRefusal(shop, 400, 'PUT', `${METHODS}/31`, {id: 31})).to.equal(readOnly);
    expect(await expectRefusal(shop, 400, 'POST', METHODS, {})).to.equal('Required fields missing [name, type]');
    expect(await expectRefusal(shop, 400, 'POST', METHODS, {name: 'New', type: 'perorder'})).to.equal(
      'Required fields missing [settings.rate]',
    );
    for (const limit of ['lower_limit', 'upper_limit', 'shipping_cost']) {
      expect(await expectRefusal(shop, 400, 'PUT', `${METHODS}/31`, oneRange({[limit]: undefined}))).to.equal(
        `Required fields missing [settings.range[0].${limit}]`,
      );
    }
  });

  it('is refused with 400 where the body is no object, or no JSON', async () => {
    const shop = new ShopDriver();
    for (const body of [undefined, null, [], [whole], 'method', 3, false]) {
      await expectRefusal(shop, 400, 'POST', METHODS, body);
      await expectRefusal(shop, 400, 'PUT', `${METHODS}/31`, body);
    }
    const before = shop.store.snapshot();
    for (const [method, path] of [
      ['POST', ZONES],
      ['PUT', `${METHODS}/31`],
      ['DELETE', '/shipping/carrier/connection'],
    ] as const) {
      const response = await shop.fetch(managementPath(path), {method, headers: AUTH, body: '{"name": '});
      expect(response.status).to.equal(400);
      expect(await response.json()).to.deep.equal([{status: 400, message: 'The body is not valid JSON.'}]);
    }
    expect(shop.store.snapshot()).to.deep.equal(before);
  });

  it('is refused with 400 for a number no number can hold', async () => {
    const shop = new ShopDriver();
    const body = '{"name": "New", "type": "perorder", "settings": {"rate": 1e999}}';
    const response = await shop.fetch(managementPath(METHODS), {method: 'POST', headers: AUTH, body});
    expect(response.status).to.equal(400);
  });
});
