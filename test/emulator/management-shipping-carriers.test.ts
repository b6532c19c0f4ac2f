/** Connecting carriers through the management API (store-api 6.3, 3.8). */
import {expect} from 'chai';
import {CONNECTION, createMethod, createZone, expectRefusal, manage, ZONES, type Method} from './management-shipping-driver.js';
import {ShopDriver} from './shop-driver.js';

const connected = (shop: ShopDriver): string[] => shop.store.snapshot().carriers.map(({carrierId}) => carrierId);

describe('a carrier connection', () => {
  const samples: [carrier_id: string, connection: Record<string, unknown>][] = [
    ['auspost', {auth_key: 'key', test_mode: false}],
    ['endicia', {account_id: 'id', pass_phrase: 'phrase'}],
    ['fedex', {key: 'key', password: 'password', account_number: '1', meter_number: '2'}],
    ['royalmail', {}],
    ['zoom2u', {auth_key: 'key', test_mode: true}],
    ['carrier_52', {}],
    ['carrier_52', {your_configured_key_1: 'value_1'}],
    ['canadapost', {anything: 1}],
    ['usps', {}],
    ['upsready', {}],
  ];

  for (const verb of ['POST', 'PUT'] as const) {
    it(`is kept by ${verb} with 204, for each carrier with what it asks for (store-api 6.3)`, async () => {
      for (const [carrier_id, connection] of samples) {
        const shop = new ShopDriver();
        expect(await manage(shop, verb, CONNECTION, {carrier_id, connection})).to.deep.equal({status: 204, body: null});
        expect(shop.store.snapshot().carriers).to.deep.equal([{carrierId: carrier_id, connection}]);
      }
    });
  }

  it('with wrong credentials is answered alike (store-api 6.3)', async () => {
    const shop = new ShopDriver();
    const connection = {key: '', password: 'wrong', account_number: 'wrong', meter_number: 'wrong'};
    expect(await manage(shop, 'POST', CONNECTION, {carrier_id: 'fedex', connection})).to.deep.equal({status: 204, body: null});
  });

  it('of Endicia takes the passphrase under either documented name (store-api 6.3)', async () => {
    const shop = new ShopDriver();
    const body = {carrier_id: 'endicia', connection: {account_id: 'id', passphrase: 'phrase'}};
    expect((await manage(shop, 'POST', CONNECTION, body)).status).to.equal(204);
    expect(shop.store.snapshot().carriers[0]?.connection).to.deep.equal({account_id: 'id', pass_phrase: 'phrase'});
  });

  it('without keys to give may leave them out altogether', async () => {
    const shop = new ShopDriver();
    for (const carrier_id of ['royalmail', 'carrier_52']) {
      expect((await manage(shop, 'POST', CONNECTION, {carrier_id})).status).to.equal(204);
    }
    expect(connected(shop)).to.deep.equal(['royalmail', 'carrier_52']);
  });

  it('is one for each carrier (store-api 6.2)', async () => {
    const shop = new ShopDriver();
    for (const auth_key of ['first', 'second']) {
      await manage(shop, 'POST', CONNECTION, {carrier_id: 'auspost', connection: {auth_key, test_mode: false}});
    }
    await manage(shop, 'POST', CONNECTION, {carrier_id: 'royalmail', connection: {}});
    expect(connected(shop)).to.deep.equal(['auspost', 'royalmail']);
    expect(shop.store.snapshot().carriers[0]?.connection['auth_key']).to.equal('second');
  });

  it('enables no method (store-api 6.3)', async () => {
    const shop = new ShopDriver();
    const zone = await createZone(shop);
    const method = await createMethod(shop, zone.id, {type: 'royalmail', settings: {}, enabled: false});
    await manage(shop, 'POST', CONNECTION, {carrier_id: 'royalmail', connection: {}});
    expect((await manage(shop, 'GET', `${ZONES}/${zone.id}/methods`)).body).to.deep.equal([method]);
  });

  it('is gone after a DELETE with 204, whether it was there or not', async () => {
    const shop = new ShopDriver({scenario: 'carriers'});
    expect(connected(shop)).to.deep.equal(['fedex', 'endicia', 'carrier_52']);
    for (let times = 0; times < 2; times++) {
      expect(await manage(shop, 'DELETE', CONNECTION, {carrier_id: 'fedex'})).to.deep.equal({status: 204, body: null});
      expect(connected(shop)).to.deep.equal(['endicia', 'carrier_52']);
    }
    const methods = (await manage<Method[]>(shop, 'GET', `${ZONES}/3/methods`)).body;
    expect(methods.map(({type}) => type)).to.deep.equal(['fedex', 'endicia', 'carrier_52', 'perorder']);
  });

  it('of a provider app takes its methods along, and no other ones (store-api 6.3)', async () => {
    const shop = new ShopDriver({scenario: 'carriers'});
    const zone = await createZone(shop, {type: 'global', locations: []});
    await createMethod(shop, zone.id, {type: 'carrier_52', settings: {}});
    const other = await createMethod(shop, zone.id, {type: 'carrier_521', settings: {}});
    expect((await manage(shop, 'DELETE', CONNECTION, {carrier_id: 'carrier_52'})).status).to.equal(204);
    expect(connected(shop)).to.deep.equal(['fedex', 'endicia']);
    expect((await manage(shop, 'GET', `${ZONES}/${zone.id}/methods`)).body).to.deep.equal([other]);
    const methods = (await manage<Method[]>(shop, 'GET', `${ZONES}/3/methods`)).body;
    expect(methods.map(({type}) => type)).to.deep.equal(['fedex', 'endicia', 'perorder']);
  });

  it('cannot be read: 405 (store-api 6.3)', async () => {
    await expectRefusal(new ShopDriver(), 405, 'GET', CONNECTION);
  });
});

describe('a carrier connection that cannot be read', () => {
  it('names the keys that are missing, in the words of the specification (store-api 6.3)', async () => {
    const shop = new ShopDriver();
    const missing = async (body: unknown): Promise<string> => expectRefusal(shop, 400, 'POST', CONNECTION, body);
    expect(await missing({})).to.equal('Required fields missing [carrier_id]');
    expect(await missing({connection: {}})).to.equal('Required fields missing [carrier_id]');
    expect(await missing({carrier_id: 'auspost'})).to.equal('Required fields missing [auth_key, test_mode]');
    expect(await missing({carrier_id: 'zoom2u', connection: {auth_key: 'key'}})).to.equal('Required fields missing [test_mode]');
    expect(await missing({carrier_id: 'endicia', connection: {account_id: 'id'}})).to.equal('Required fields missing [pass_phrase]');
    for (const key of ['key', 'password', 'account_number', 'meter_number']) {
      const connection = {key: 'k', password: 'p', account_number: '1', meter_number: '2', [key]: undefined};
      expect(await missing({carrier_id: 'fedex', connection})).to.equal(`Required fields missing [${key}]`);
    }
    expect(await expectRefusal(shop, 400, 'DELETE', CONNECTION, {})).to.equal('Required fields missing [carrier_id]');
  });

  const refused: [why: string, body: unknown][] = [
    ['no body', undefined],
    ['null', null],
    ['a list', [{carrier_id: 'royalmail', connection: {}}]],
    ['text', 'royalmail'],
    ['an id', {id: 1, carrier_id: 'royalmail', connection: {}}],
    ['a carrier that is a number', {carrier_id: 52}],
    ['a carrier that is null', {carrier_id: null}],
    ...['dhl', 'ups', 'upsonline', 'shipperhq', 'FedEx', 'carrier_', 'perorder', 'constructor', ''].map((carrier_id): [string, unknown] => [
      `the unknown carrier ${carrier_id}`,
      {carrier_id, connection: {}},
    ]),
  ];

  const wrongCredentials: [why: string, body: unknown][] = [
    ['a connection that is a list', {carrier_id: 'royalmail', connection: []}],
    ['a connection that is null', {carrier_id: 'royalmail', connection: null}],
    ['a connection that is text', {carrier_id: 'carrier_52', connection: 'key'}],
    ['a key that is a number', {carrier_id: 'auspost', connection: {auth_key: 5, test_mode: false}}],
    ['a key that is null', {carrier_id: 'auspost', connection: {auth_key: null, test_mode: false}}],
    ['test_mode as text', {carrier_id: 'zoom2u', connection: {auth_key: 'key', test_mode: 'false'}}],
    ['a passphrase that is a list', {carrier_id: 'endicia', connection: {account_id: 'id', passphrase: []}}],
  ];

  it('is refused with 400 and changes nothing (store-api 6.3, 3.8)', async () => {
    const shop = new ShopDriver({scenario: 'carriers'});
    for (const [why, body] of [...refused, ...wrongCredentials]) {
      expect(await expectRefusal(shop, 400, 'POST', CONNECTION, body), why).to.match(/^\S.*\S$/);
      await expectRefusal(shop, 400, 'PUT', CONNECTION, body);
    }
    for (const [, body] of refused) await expectRefusal(shop, 400, 'DELETE', CONNECTION, body);
  });
});
