/** The merchant's shipping settings, and the storefront that follows them (store-api 2.7). */
import {expect} from 'chai';
import {askServer, type Enveloped} from './server-to-server-driver.js';
import {ShopDriver, type Answered} from './shop-driver.js';

describe('the shipping settings', () => {
  interface Settings {
    checkout: {country_list_strategy: string; out_of_delivery_zone_message: string};
  }
  const put = (shop: ShopDriver, body: unknown): Promise<Answered<Enveloped<Settings>>> =>
    askServer(shop, 'PUT', '/shipping/settings', body);

  async function countries(shop: ShopDriver): Promise<string[]> {
    const {body} = await shop.ask<{data: {code: string}[]}>('GET', '/internalapi/v1/shipping/countries');
    return body.data.map(({code}) => code);
  }

  it('decide which countries the storefront lists and what it says where nothing ships (store-api 2.7)', async () => {
    const shop = await ShopDriver.open({scenario: 'no-zone'});
    const {body: before} = await askServer<Enveloped<Settings>>(shop, 'GET', '/shipping/settings');
    expect(before.data.checkout.country_list_strategy).to.equal('DISPLAY_ALL_COUNTRIES');
    expect(await countries(shop)).to.include('GB');
    const checkout = {country_list_strategy: 'DISPLAY_ONLY_SHIPPABLE_COUNTRIES', out_of_delivery_zone_message: 'Too far for our van.'};
    const {status, body} = await put(shop, {checkout});
    expect([status, body]).to.deep.equal([200, {data: {checkout}, meta: {}}]);
    expect((await askServer(shop, 'GET', '/shipping/settings')).body).to.deep.equal(body);
    expect(await countries(shop)).to.have.members(['US', 'CA']);
    const settings = await shop.ask('GET', '/api/storefront/checkout-settings');
    expect(settings.body).to.have.nested.property('storeConfig.checkoutSettings.shippingQuoteFailedMessage', 'Too far for our van.');
  });

  it('keep what a request leaves out', async () => {
    const shop = await ShopDriver.open();
    await put(shop, {checkout: {country_list_strategy: 'DISPLAY_ONLY_SHIPPABLE_COUNTRIES'}});
    await put(shop, {checkout: {out_of_delivery_zone_message: ''}});
    const {status, body} = await put(shop, {checkout: {}});
    expect(status).to.equal(200);
    expect(body.data.checkout).to.deep.equal({country_list_strategy: 'DISPLAY_ONLY_SHIPPABLE_COUNTRIES', out_of_delivery_zone_message: ''});
  });

  const bad = [
    ...[undefined, null, [], 'text', {}, {checkout: null}, {checkout: []}, {checkout: 'text'}],
    ...[
      {checkout: {country_list_strategy: 'DISPLAY_NONE'}},
      {checkout: {country_list_strategy: null}},
      {checkout: {country_list_strategy: 1}},
    ],
    ...[
      {checkout: {out_of_delivery_zone_message: null}},
      {checkout: {out_of_delivery_zone_message: 1, country_list_strategy: 'DISPLAY_ALL_COUNTRIES'}},
    ],
  ];
  for (const body of bad) {
    it(`refuse ${body === undefined ? 'no body' : JSON.stringify(body)} with 422 and stay as they are (the specification)`, async () => {
      const shop = await ShopDriver.open({now: 0});
      const before = shop.store.snapshot();
      const answered = await askServer<Record<string, unknown>>(shop, 'PUT', '/shipping/settings', body);
      expect(answered.status).to.equal(422);
      expect(answered.body).to.have.all.keys('status', 'title', 'type', 'errors');
      expect(shop.store.snapshot()).to.deep.equal(before);
    });
  }
});
