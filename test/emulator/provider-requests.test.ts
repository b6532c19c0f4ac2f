/** How often an app is asked while the store answers, and what stays of it when the store refuses (store-api 6.6). */
import {expect} from 'chai';
import {APP, callsOf, offersToBen, outcomes, shopWith} from './provider-driver.js';
import {people} from './shop-driver.js';

describe('an app that is down', () => {
  it('is asked once for each consignment of a request, however often the rules look at its options', async () => {
    const shop = await shopWith({rates: 'error'});
    await shop.post(
      {address: people.ben, lineItems: [shop.units('Blue mug', 1)]},
      {address: people.ben, lineItems: [shop.units('Tea towel', 1)]},
    );
    expect(outcomes(shop)).to.deep.equal(['failed', 'failed']);
    await shop.select(0);
    expect(callsOf(shop)).to.have.length(4);
  });

  it('is asked again by the next request', async () => {
    const shop = await shopWith({rates: 'error'});
    await offersToBen(shop);
    await shop.read();
    await shop.read();
    expect(outcomes(shop)).to.deep.equal(['failed', 'failed', 'failed']);
  });

  it('was asked and waited for though the store refuses the request', async () => {
    const shop = await shopWith({rates: 'error'});
    await offersToBen(shop);
    const {status} = await shop.put(shop.consignment(0).id, {shippingOptionId: 'nobody'});
    expect(status).to.equal(422);
    expect(callsOf(shop)).to.have.length(2);
  });
});

describe('connecting an app', () => {
  const connect = (method: string) => async (body: unknown) => {
    const shop = await shopWith({connectionIsValid: false});
    const {status} = await shop.ask(method, '/stores/any/v2/shipping/carrier/connection', body, {'x-auth-token': 'any'});
    return {status, calls: callsOf(shop)};
  };

  for (const method of ['POST', 'PUT']) {
    it(`by ${method} asks it whether it likes the connection, and is answered 204 though it does not (store-api 6.3, 6.6)`, async () => {
      const {status, calls} = await connect(method)({carrier_id: APP, connection: {api_token: 'wrong'}});
      expect(status).to.equal(204);
      expect(calls.map(({kind, request}) => ({kind, request}))).to.deep.equal([
        {kind: 'check-connection', request: {connection_options: {api_token: 'wrong'}}},
      ]);
    });
  }
});

describe('the control path of apps', () => {
  it('sets what an app answers, and tells what it was asked', async () => {
    const shop = await shopWith();
    await shop.ask('POST', '/__emulator/providers', {carrierId: APP, rates: 'error'});
    await offersToBen(shop);
    const {body} = await shop.ask<{providers: {carrierId: string; rates: unknown}[]; calls: {outcome: string}[]}>(
      'GET',
      '/__emulator/providers',
    );
    expect(body.providers.map(({carrierId, rates}) => [carrierId, rates])).to.deep.equal([[APP, 'error']]);
    expect(body.calls.map(({outcome}) => outcome)).to.deep.equal(['failed']);
  });

  it('refuses an app it cannot read, in a sentence', async () => {
    const shop = await shopWith();
    const before = shop.store.snapshot();
    const {status, body} = await shop.ask<{error: string}>('POST', '/__emulator/providers', {carrierId: 'fedex'});
    expect(status).to.equal(400);
    expect(body.error).to.include('A provider app needs the carrierId it is connected by');
    expect(shop.store.snapshot()).to.deep.equal(before);
  });
});
