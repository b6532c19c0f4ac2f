/** Rates that are kept instead of asked for again (store-api 6.6). */
import {expect} from 'chai';
import {readProviderApp, setProvider} from '../../src/emulator/carriers/provider-apps.js';
import {APP, callsOf, described, offers, offersToBen, outcomes, quote, rateAnswer, shopWith} from './provider-driver.js';
import {people, type ShopDriver} from './shop-driver.js';

const keptFor = (ttl?: number) => ({rates: {answer: rateAnswer(ttl === undefined ? {} : {ttl})}});

async function readAfter(shop: ShopDriver, ms: number): Promise<void> {
  shop.store.act({kind: 'advance-clock', ms});
  await shop.read();
}

describe('rates that were answered', () => {
  it('are kept for their ttl, in seconds of the store’s clock (store-api 6.6)', async () => {
    const shop = await shopWith(keptFor(30));
    await offersToBen(shop);
    await readAfter(shop, 29_999);
    expect(callsOf(shop)).to.have.length(1);
    await readAfter(shop, 1);
    expect(callsOf(shop)).to.have.length(2);
    expect(offers(shop)).to.have.length(1);
    await readAfter(shop, 29_999);
    expect(callsOf(shop)).to.have.length(2);
  });

  it('are kept for a minute without a ttl, and not at all with none (choices)', async () => {
    const silent = await shopWith(keptFor());
    await offersToBen(silent);
    await readAfter(silent, 59_999);
    expect(callsOf(silent)).to.have.length(1);
    await readAfter(silent, 1);
    expect(callsOf(silent)).to.have.length(2);
    for (const ttl of [0, -5]) {
      const shop = await shopWith(keptFor(ttl));
      await offersToBen(shop);
      await shop.read();
      expect(callsOf(shop)).to.have.length(2);
      expect(shop.store.snapshot().providerCache).to.deep.equal([]);
    }
  });

  it('are the very ones that were answered', async () => {
    const shop = await shopWith({
      rates: {answer: rateAnswer({}, quote({transit_time: {units: 'DAYS', duration: 2}, description: 'Careful'}))},
    });
    const first = await offersToBen(shop);
    await shop.read();
    expect(offers(shop)).to.deep.equal(first);
    expect(callsOf(shop)).to.have.length(1);
  });

  it('belong to an equal request: another address, quantity, option or connection is asked anew', async () => {
    const shop = await shopWith(keptFor(600));
    await offersToBen(shop);
    const {id} = shop.consignment(0);
    await shop.put(id, {address: {...people.ben, postalCode: '78702'}});
    expect(callsOf(shop)).to.have.length(2);
    await shop.put(id, {address: people.ben});
    expect(callsOf(shop)).to.have.length(2);
    await shop.put(id, {lineItems: [shop.units('Tea towel', 1)]});
    expect(callsOf(shop)).to.have.length(3);
    await shop.arrange(state => {
      state.carriers = [{carrierId: APP, connection: {account: 'other'}}];
    });
    expect(callsOf(shop)).to.have.length(4);
    await shop.arrange(state => {
      const method = state.zones.flatMap(({methods}) => methods).find(({type}) => type === APP)!;
      method.settings = {carrier_options: {residential: true}};
    });
    expect(callsOf(shop)).to.have.length(5);
  });

  it('hold through an outage of the app (store-api 6.6), and failures do not', async () => {
    const shop = await shopWith(keptFor(30));
    await offersToBen(shop);
    await shop.arrange(state => {
      state.providers[0]!.rates = 'error';
    });
    expect(described(offers(shop))).to.deep.equal(['Bikes & Co (Slow bike)']);
    await readAfter(shop, 30_000);
    await shop.read();
    expect(described(offers(shop))).to.deep.equal(['Parcel post']);
    expect(outcomes(shop)).to.deep.equal(['answered', 'failed', 'failed']);
  });

  it('are kept too when there were no quotes', async () => {
    const shop = await shopWith({rates: {answer: rateAnswer({carrier_quotes: []})}});
    await offersToBen(shop);
    await shop.read();
    expect([callsOf(shop).length, offers(shop)]).to.deep.equal([1, []]);
  });

  it('are forgotten when the app is set anew', async () => {
    const shop = await shopWith(keptFor(600));
    await offersToBen(shop);
    await shop.arrange(state => setProvider(state, readProviderApp({carrierId: APP, rates: 'error'})));
    expect(described(offers(shop))).to.deep.equal(['Parcel post']);
  });

  it('are the newest 500', async () => {
    const shop = await shopWith(keptFor(600), state => {
      state.providerCache = Array.from({length: 500}, (_, index) => ({key: `${index}`, until: Number.MAX_SAFE_INTEGER, answer: null}));
    });
    await offersToBen(shop);
    const kept = shop.store.snapshot().providerCache;
    expect([kept.length, kept[0]?.key]).to.deep.equal([500, '1']);
    await shop.read();
    expect(callsOf(shop)).to.have.length(1);
  });

  it('spare an app of many consignments: one call for each of them, however often they are shown', async () => {
    const shop = await shopWith({}, state => {
      state.behaviours.otherSelections = 'kept';
    });
    const at = (number: number) => ({...people.ben, address1: `${number} Congress Ave`});
    await shop.post(...[1, 2, 3].map(number => ({address: at(number), lineItems: [shop.units('Blue mug', 1)]})));
    for (const index of [0, 1, 2]) expect((await shop.select(index)).status).to.equal(200);
    expect(shop.checkout.consignments.map(({selectedShippingOption}) => selectedShippingOption?.description)).to.deep.equal(
      Array(3).fill('Parcel Bikes (Standard)'),
    );
    expect(callsOf(shop)).to.have.length(3);
  });
});
