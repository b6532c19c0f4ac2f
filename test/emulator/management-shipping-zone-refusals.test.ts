/** Zones the management API does not take, and paths that name none (store-api 6.1, 3.8). */
import {expect} from 'chai';
import {expectRefusal, ZONES} from './management-shipping-driver.js';
import {ShopDriver} from './shop-driver.js';

describe('a zone that cannot be read', () => {
  const refused: [why: string, fields: Record<string, unknown>][] = [
    ['a name that is no text', {name: 5}],
    ['an empty name', {name: ' '}],
    ['a name that is null', {name: null}],
    ['an unknown type', {type: 'continent'}],
    ['a type that is no text', {type: 3}],
    ['locations that are no list', {locations: {country_iso2: 'US'}}],
    ['a location that is no object', {locations: ['US']}],
    ['a location that is null', {locations: [null]}],
    ['a location without its country', {locations: [{}]}],
    ['an unknown country', {locations: [{country_iso2: 'ZZ'}]}],
    ['a country in small letters', {locations: [{country_iso2: 'us'}]}],
    ['a country that is no text', {locations: [{country_iso2: 1}]}],
    ['a country with a state', {locations: [{country_iso2: 'US', state_iso2: 'TX'}]}],
    ['a country with a postcode', {locations: [{country_iso2: 'US', zip: '10001'}]}],
    ['one bad location among good ones', {locations: [{country_iso2: 'US'}, {country_iso2: 'ZZ'}]}],
    ['a state zone without a state', {type: 'state', locations: [{country_iso2: 'US'}]}],
    ['an unknown state', {type: 'state', locations: [{country_iso2: 'US', state_iso2: 'ZZ'}]}],
    ['the state of another country', {type: 'state', locations: [{country_iso2: 'CA', state_iso2: 'TX'}]}],
    ['a state of a country without states', {type: 'state', locations: [{country_iso2: 'GB', state_iso2: 'LND'}]}],
    ['a zip zone without a postcode', {type: 'zip', locations: [{country_iso2: 'US'}]}],
    ['a zip zone without a country', {type: 'zip', locations: [{zip: '10001'}]}],
    ['a postcode that is no text', {type: 'zip', locations: [{country_iso2: 'US', zip: 10001}]}],
    ['an empty postcode', {type: 'zip', locations: [{country_iso2: 'US', zip: ''}]}],
    ['a global zone with locations', {type: 'global', locations: [{country_iso2: 'US'}]}],
    ['free shipping that is a list', {free_shipping: []}],
    ['free shipping that is null', {free_shipping: null}],
    ['free shipping enabled by text', {free_shipping: {enabled: 'true'}}],
    ['a negative minimum', {free_shipping: {minimum_sub_total: -1}}],
    ['a minimum in words', {free_shipping: {minimum_sub_total: 'ten'}}],
    ['a negative minimum as text', {free_shipping: {minimum_sub_total: '-1'}}],
    ['a minimum no number can hold', {free_shipping: {minimum_sub_total: '9'.repeat(400)}}],
    ['an empty minimum', {free_shipping: {minimum_sub_total: ''}}],
    ['a switch that is a number', {free_shipping: {exclude_fixed_shipping_products: 1}}],
    ['fees that are a number', {handling_fees: 3}],
    ['both kinds of surcharge', {handling_fees: {fixed_surcharge: '1', percentage_surcharge: '1'}}],
    ['a negative surcharge', {handling_fees: {fixed_surcharge: -1}}],
    ['a surcharge that is null', {handling_fees: {percentage_surcharge: null}}],
    ['a surcharge in words', {handling_fees: {percentage_surcharge: '5 %'}}],
    ['display_separately as text', {handling_fees: {fixed_surcharge: 1, display_separately: 'yes'}}],
    ['enabled as text', {enabled: 'true'}],
    ['an id', {id: 3}],
  ];

  const whole = {name: 'New', type: 'country', locations: [{country_iso2: 'US'}]};

  it('is refused with 400 and changes nothing, created or updated (store-api 3.8)', async () => {
    const shop = new ShopDriver();
    for (const [why, fields] of refused) {
      for (const [method, path] of [
        ['POST', ZONES],
        ['PUT', `${ZONES}/3`],
      ] as const) {
        expect(await expectRefusal(shop, 400, method, path, {...whole, ...fields}), why).to.match(/^\S.*\S$/);
      }
    }
  });

  it('is told in the words of the specification, where it has any', async () => {
    const shop = new ShopDriver();
    const readOnly = "The field 'id' cannot be written to. Please remove it from your request before trying again.";
    expect(await expectRefusal(shop, 400, 'POST', ZONES, {...whole, id: 9})).to.equal(readOnly);
    expect(await expectRefusal(shop, 400, 'PUT', `${ZONES}/3`, {...whole, id: 3})).to.equal(readOnly);
    expect(await expectRefusal(shop, 400, 'POST', ZONES, {})).to.equal('Required fields missing [name, type]');
    expect(await expectRefusal(shop, 400, 'POST', ZONES, {type: 'global'})).to.equal('Required fields missing [name]');
    expect(await expectRefusal(shop, 400, 'POST', ZONES, {name: 'New'})).to.equal('Required fields missing [type]');
    expect(await expectRefusal(shop, 404, 'GET', `${ZONES}/7`)).to.equal('The requested resource was not found.');
  });

  it('is refused with 400 where the body is no object', async () => {
    const shop = new ShopDriver();
    for (const body of [undefined, null, [], [whole], 'zone', 3, true]) {
      await expectRefusal(shop, 400, 'POST', ZONES, body);
      await expectRefusal(shop, 400, 'PUT', `${ZONES}/3`, body);
    }
  });
});

describe('the id in a path of zones', () => {
  it('is 404 where it is no id at all (store-api 6)', async () => {
    const shop = new ShopDriver();
    for (const id of ['abc', '0', '-3', '3.5', '3e0', '03', '7', '99999999999999999999', '%ZZ', 'NaN', 'constructor']) {
      await expectRefusal(shop, 404, 'GET', `${ZONES}/${id}`);
      await expectRefusal(shop, 404, 'PUT', `${ZONES}/${id}`, {name: 'New'});
      await expectRefusal(shop, 404, 'DELETE', `${ZONES}/${id}`);
      await expectRefusal(shop, 404, 'GET', `${ZONES}/${id}/methods`);
    }
  });

  it('comes with the methods of its path only: 405 for others', async () => {
    const shop = new ShopDriver();
    await expectRefusal(shop, 405, 'DELETE', ZONES);
    await expectRefusal(shop, 405, 'POST', `${ZONES}/3`, {name: 'New'});
    await expectRefusal(shop, 404, 'GET', '/shipping');
  });
});
