/** Rates of a provider app: what it is asked, what of its answer the shopper sees, what happens when there is none (store-api 6.6). */
import {expect} from 'chai';
import {carrierRates} from '../../src/emulator/carriers/carrier-rates.js';
import {checkConnection} from '../../src/emulator/carriers/connection-check.js';
import {readProviderApp, setProvider} from '../../src/emulator/carriers/provider-apps.js';
import type {RateRequest} from '../../src/emulator/carriers/provider-request.js';
import {noCarriers} from '../../src/emulator/rating/live-rates.js';
import {asDestination, ben} from '../../src/emulator/scenarios/people.js';
import {APP, callsOf, described, offers, offersToBen, outcomes, quote, rateAnswer, shopWith} from './provider-driver.js';
import {people, ShopDriver} from './shop-driver.js';

const answering = (changes: Record<string, unknown> = {}, ...quotes: Record<string, unknown>[]) => ({
  rates: {answer: rateAnswer(changes, ...quotes)},
});

describe('the rate request', () => {
  it('names origin, destination, items, shopper, store, cart and channel (store-api 6.6)', async () => {
    const shop = await shopWith({}, state => {
      state.carriers = [{carrierId: APP, connection: {api_token: 'secret'}}];
      const method = state.zones.flatMap(({methods}) => methods).find(({type}) => type === APP)!;
      method.settings = {carrier_options: {show_transit_time: true}};
    });
    const address = {...people.ben, address2: 'Floor 2', customFields: [{fieldId: 'field_25', fieldValue: 'Hello'}]};
    await shop.post({address, lineItems: [shop.units('Blue mug', 2)]});
    expect(callsOf(shop)).to.have.length(1);
    expect(callsOf(shop)[0]).to.deep.equal({
      carrierId: APP,
      kind: 'rates',
      outcome: 'answered',
      request: {
        base_options: {
          origin: {
            ...{street_1: '1 Bleecker St', street_2: '', zip: '10012', city: 'New York', state_iso2: 'NY', country_iso2: 'US'},
            address_type: 'COMMERCIAL',
          },
          destination: {
            ...{street_1: '500 Congress Ave', street_2: 'Floor 2', zip: '78701', city: 'Austin', state_iso2: 'TX', country_iso2: 'US'},
            address_type: 'RESIDENTIAL',
            form_fields: {'25': 'Hello'},
          },
          items: [
            {
              ...{sku: 'MUG-BLUE', variant_id: '1101', product_id: '101', name: 'Blue mug', quantity: 2, attributes: []},
              length: {units: 'cm', value: 12},
              width: {units: 'cm', value: 9},
              height: {units: 'cm', value: 10},
              weight: {units: 'g', value: 400},
              discounted_price: {currency: 'USD', amount: 12},
              declared_value: {currency: 'USD', amount: 12},
            },
          ],
          customer: {customer_groups: [{customer_group_id: 0, customer_group_name: ''}], customer_id: 7},
          store_id: 'harbour',
          request_context: {
            reference_values: [
              {name: 'cart_id', value: shop.store.checkoutId},
              {name: 'channel_id', value: '1'},
            ],
          },
        },
        zone_options: {show_transit_time: true},
        connection_options: {api_token: 'secret'},
        rate_options: [],
      },
    });
  });

  const requestFor = async (shop: ShopDriver): Promise<RateRequest['base_options']> => {
    await offersToBen(shop);
    return (callsOf(shop)[0]?.request as RateRequest).base_options;
  };

  it('says customer 0 for a guest, and takes a company for one (store-api 6.6; a choice)', async () => {
    const guest = await shopWith({}, state => {
      state.signedIn = false;
    });
    expect((await requestFor(guest)).customer.customer_id).to.equal(0);
    const business = await shopWith();
    await business.post({address: {...people.ben, company: 'Okri Ltd'}, lineItems: [business.units('Blue mug', 1)]});
    expect((callsOf(business)[0]?.request as RateRequest).base_options.destination.address_type).to.equal('COMMERCIAL');
  });

  it('has items of a shipment only, one size for a product and none for a custom item', async () => {
    const shop = await shopWith({}, state => {
      const towel = state.checkout!.lines.find(({name}) => name === 'Tea towel')!;
      Object.assign(towel, {kind: 'custom', productId: 0, variantId: 0});
    });
    await shop.post({address: people.ben, lineItems: [shop.units('Blue mug', 1), shop.units('Tea towel', 1)]});
    const {items} = (callsOf(shop)[0]?.request as RateRequest).base_options;
    expect(items.map(({name, product_id, length}) => [name, product_id, length.value])).to.deep.equal([
      ['Blue mug', '101', 12],
      ['Tea towel', '0', 0],
    ]);
  });

  it('speaks of the catalogue’s currency whatever the shopper pays in', async () => {
    const shop = await shopWith();
    await shop.ask('POST', `/api/storefront/carts/${shop.store.checkoutId}/currency`, {currencyCode: 'JPY'});
    await shop.read();
    expect((await requestFor(shop)).items[0]?.declared_value).to.deep.equal({currency: 'USD', amount: 12});
    expect(offers(shop)[0]?.cost).to.equal(960);
  });

  it('keeps to the lengths of the protocol, where longer texts are cut and states left out (a choice)', async () => {
    const shop = await shopWith({}, state => {
      state.zones = state.zones.filter(({name}) => name === 'United States').map(zone => ({...zone, type: 'global'}));
    });
    const address = {
      ...{address1: 'a'.repeat(300), address2: 'b'.repeat(300), city: 'c'.repeat(60), postalCode: '2'.repeat(30)},
      ...{stateOrProvinceCode: 'NSW', countryCode: 'AU'},
    };
    await shop.post({address, lineItems: [shop.units('Blue mug', 1)]});
    const {destination} = (callsOf(shop)[0]?.request as RateRequest).base_options;
    const {street_1, street_2, city, zip} = destination;
    expect([street_1, street_2, city, zip].map(({length}) => length)).to.deep.equal([255, 255, 50, 20]);
    expect(destination).not.to.have.property('state_iso2');
  });
});

describe('the answer', () => {
  it('becomes options: name, cost, transit time and description (store-api 3.4, 6.6)', async () => {
    const shop = await shopWith(
      answering(
        {},
        quote({cost: {currency: 'USD', amount: 9.456}, description: 'By daylight', transit_time: {units: 'BUSINESS_DAYS', duration: 1}}),
        quote({code: 'FAST', display_name: 'Fast bike', transit_time: {units: 'HOURS', duration: 5}}),
        quote({code: 'ROW', display_name: 'Rowing boat', cost: {currency: 'USD', amount: 3}, transit_time: {units: 'DAYS', duration: 90}}),
      ),
    );
    const shown = (await offersToBen(shop)).map(({type, description, cost, transitTime, additionalDescription}) => {
      return [type, description, cost, transitTime, additionalDescription];
    });
    expect(shown).to.deep.equal([
      [APP, 'Bikes & Co (Rowing boat)', 3, '90 days', ''],
      [APP, 'Bikes & Co (Fast bike)', 7, '5 hours', ''],
      [APP, 'Bikes & Co (Slow bike)', 9.46, '1 business day', 'By daylight'],
    ]);
    expect(outcomes(shop)).to.deep.equal(['answered']);
  });

  it('shows the name of a single carrier, or else the app’s; not those of several (store-api 3.4)', async () => {
    const nameless = rateAnswer({carrier_quotes: [{quotes: [quote()]}]});
    expect(described(await offersToBen(await shopWith({rates: {answer: nameless}})))).to.deep.equal(['Parcel Bikes (Slow bike)']);
    expect(described(await offersToBen(await shopWith({...answering(), isMultiCarrier: true})))).to.deep.equal(['Slow bike']);
  });

  it('charges the discounted cost where there is one (a choice)', async () => {
    const shop = await shopWith(answering({}, quote({discounted_cost: {currency: 'USD', amount: 5}})));
    expect((await offersToBen(shop))[0]?.cost).to.equal(5);
  });

  const threeAlike = (code: string) => ({carrier_info: {code, display_name: code}, quotes: [quote(), quote(), quote()]});

  it('may name one code several times, as the guide does: each is an option of its own (a choice)', async () => {
    const shop = await shopWith(answering({carrier_quotes: [threeAlike('boats'), threeAlike('ships')]}));
    expect(new Set((await offersToBen(shop)).map(({id}) => id)).size).to.equal(6);
  });

  it('keeps the ids of a carrier’s options when another carrier of the app has none (a choice)', async () => {
    const shop = await shopWith(answering({carrier_quotes: [threeAlike('boats'), threeAlike('ships')]}));
    const ids = (await offersToBen(shop)).map(({id}) => id);
    const onlyShips = {carrierId: APP, ...answering({carrier_quotes: [threeAlike('ships')]})};
    await shop.arrange(state => setProvider(state, readProviderApp(onlyShips)));
    expect(offers(shop).map(({id}) => id)).to.deep.equal(ids.slice(3));
  });

  it('may hold no quotes: nothing is offered, and the app has not failed (store-api 6.6)', async () => {
    const shop = await shopWith(answering({messages: [{text: 'Not there', type: 'ERROR'}], carrier_quotes: []}));
    expect(await offersToBen(shop)).to.deep.equal([]);
    expect(outcomes(shop)).to.deep.equal(['answered']);
  });

  it('may hold what is optional and what nobody documents', async () => {
    const shop = await shopWith(
      answering(
        {ttl: 5, extra: true},
        quote({rate_id: 'r', dispatch_date: '2026-03-02', messages: [{text: 'Mind the dog', type: 'INFO'}], transit_time: {}}),
        quote({dispatch_date: '2018-08-29T00:00:00-05:00', display_name: '', description: ''}),
      ),
    );
    expect(await offersToBen(shop)).to.have.length(2);
  });

  const carrier = (changes: Record<string, unknown>) => ({carrier_quotes: [{quotes: [quote()], ...changes}]});
  const unreadable: Record<string, unknown> = {
    'is no object': 'free for all',
    'is nothing': null,
    'has no quote_id': rateAnswer({quote_id: undefined}),
    'has a quote_id of more than 50 characters': rateAnswer({quote_id: 'q'.repeat(51)}),
    'has a ttl that is no whole number': rateAnswer({ttl: 1.5}),
    'has no messages': rateAnswer({messages: undefined}),
    'has a message without text': rateAnswer({messages: [{text: '', type: 'INFO'}]}),
    'has a message of an unknown type': rateAnswer({messages: [{text: 'Hush', type: 'DEBUG'}]}),
    'has no carrier_quotes': rateAnswer({carrier_quotes: undefined}),
    'has a carrier without quotes': rateAnswer(carrier({quotes: undefined})),
    'has a carrier without a name': rateAnswer(carrier({carrier_info: {code: 'bikes', display_name: ''}})),
    'has a carrier without a code': rateAnswer(carrier({carrier_info: {display_name: 'Bikes'}})),
    'has a quote without a code': rateAnswer({}, quote({code: ''})),
    'has a quote with a code of more than 50 characters': rateAnswer({}, quote({code: 'c'.repeat(51)})),
    'has a quote without a name': rateAnswer({}, quote({display_name: undefined})),
    'has a quote with a name of more than 100 characters': rateAnswer({}, quote({display_name: 'n'.repeat(101)})),
    'has a quote without a cost': rateAnswer({}, quote({cost: undefined})),
    'has a cost as text': rateAnswer({}, quote({cost: {currency: 'USD', amount: '7'}})),
    'has a cost below nothing': rateAnswer({}, quote({cost: {currency: 'USD', amount: -1}})),
    'has another currency': rateAnswer({}, quote(), quote({cost: {currency: 'EUR', amount: 7}})),
    'has a discount in another currency': rateAnswer({}, quote({discounted_cost: {currency: 'EUR', amount: 7}})),
    'has a description of more than 500 characters': rateAnswer({}, quote({description: 'd'.repeat(501)})),
    'has a transit time of 0': rateAnswer({}, quote({transit_time: {units: 'DAYS', duration: 0}})),
    'has a transit time of 91': rateAnswer({}, quote({transit_time: {units: 'DAYS', duration: 91}})),
    'has a transit time in weeks': rateAnswer({}, quote({transit_time: {units: 'WEEKS', duration: 1}})),
    'has a date that is none': rateAnswer({}, quote({dispatch_date: 'soon'})),
  };
  for (const [name, answer] of Object.entries(unreadable)) {
    it(`is unreadable where it ${name} (store-api 6.6)`, async () => {
      const shop = await shopWith({rates: {answer}});
      expect(described(await offersToBen(shop))).to.deep.equal(['Parcel post']);
      expect(outcomes(shop)).to.deep.equal(['unreadable']);
    });
  }

  it('of an app that was told none is two services by weight, the faster one up to 20 kg', async () => {
    const shop = await shopWith();
    const shown = (await offersToBen(shop)).map(({description, cost, transitTime}) => [description, cost, transitTime]);
    expect(shown).to.deep.equal([
      ['Parcel Bikes (Standard)', 6.4, '3 business days'],
      ['Parcel Bikes (Express)', 13, '1 business day'],
    ]);
    await shop.arrange(state => {
      state.checkout!.lines[0]!.weight = 7;
    });
    expect(offers(shop).map(({cost}) => cost)).to.deep.equal([27.3]);
  });
});

describe('an app that cannot be asked', () => {
  it('lets the fallback methods stand in as long as it fails (store-api 6.2)', async () => {
    const shop = await shopWith({rates: 'error'});
    expect(described(await offersToBen(shop))).to.deep.equal(['Parcel post']);
    expect(outcomes(shop)).to.deep.equal(['failed']);
    await shop.arrange(state => setProvider(state, readProviderApp({carrierId: APP})));
    expect(described(offers(shop))).to.deep.equal(['carrier_52 (Standard)', 'carrier_52 (Express)']);
  });

  it('leaves the offers of other carriers as they are', async () => {
    const shop = await ShopDriver.open({scenario: 'carriers'});
    const before = described(await offersToBen(shop));
    await shop.arrange(state => setProvider(state, readProviderApp({carrierId: APP, rates: 'error'})));
    const after = described(offers(shop));
    const own = ['Parcel Bikes (Standard)', 'Parcel Bikes (Express)'];
    expect(before).to.include.members(own);
    expect(after).to.have.members(['Parcel post', ...before.filter(name => !own.includes(name))]);
  });

  it('is waited for no longer than the store’s patience (a choice: a real store’s is not documented)', async () => {
    const patience = (state: {settings: {providerPatience: number}}): void => {
      state.settings.providerPatience = 10;
    };
    for (const app of [{delay: 30}, {rates: 'hang'}, {rates: 'hang', delay: 5}] as const) {
      const shop = await shopWith(app, patience);
      const before = shop.store.snapshot().providerTime;
      expect(described(await offersToBen(shop))).to.deep.equal(['Parcel post']);
      expect(outcomes(shop)).to.deep.equal(['timed-out']);
      expect(shop.store.snapshot().providerTime - before).to.equal(10);
    }
  });

  it('may take its time within that, which the shopper waits', async () => {
    const shop = await shopWith({delay: 20}, state => {
      state.settings.providerPatience = 20;
    });
    const before = performance.now();
    expect(await offersToBen(shop)).to.have.length(2);
    expect(performance.now() - before).to.be.at.least(19);
    expect(shop.store.snapshot().providerTime).to.equal(20);
  });

  it('is not asked about a shipment of nothing, nor by a store without carriers', async () => {
    const state = (await shopWith()).store.snapshot();
    const method = state.zones.flatMap(({methods}) => methods).find(({type}) => type === APP)!;
    const shipment = {destination: asDestination(ben), lines: state.checkout!.lines, checkoutId: 'any'};
    expect(carrierRates(state, {...shipment, lines: []})(method)).to.deep.equal([]);
    expect(carrierRates({...state, carriers: []}, shipment)).to.equal(noCarriers);
    expect(state.providerCalls).to.deep.equal([]);
    expect(carrierRates(state, shipment)(method)).to.have.length(2);
  });

  it('is no failure where its carrier is not connected, or where there is no such app (store-api 6.3)', async () => {
    const alone = await shopWith({rates: 'error'}, state => {
      state.carriers = state.carriers.filter(({carrierId}) => carrierId !== APP);
    });
    expect(await offersToBen(alone)).to.deep.equal([]);
    const gone = await shopWith({}, state => {
      state.providers = [];
    });
    expect(await offersToBen(gone)).to.deep.equal([]);
    expect([...callsOf(alone), ...callsOf(gone)]).to.deep.equal([]);
  });
});

describe('the log of calls', () => {
  it('keeps the newest 200', async () => {
    const shop = await shopWith({rates: 'error'});
    await offersToBen(shop);
    await shop.arrange(state => {
      const [call] = state.providerCalls;
      state.providerCalls = Array.from({length: 200}, () => ({...call!, outcome: 'answered' as const}));
    });
    expect(outcomes(shop)).to.have.length(200);
    expect(outcomes(shop).filter(outcome => outcome === 'failed')).to.deep.equal(['failed']);
    expect(outcomes(shop).at(-1)).to.equal('failed');
  });
});

describe('checking a connection', () => {
  it('sends the options of the connection and reads whether they are right (store-api 6.6)', async () => {
    const shop = await shopWith();
    const state = shop.store.snapshot();
    state.carriers = [{carrierId: APP, connection: {account_id: 'a1ty'}}];
    expect(checkConnection(state, APP)).to.deep.equal({valid: true, messages: []});
    setProvider(state, readProviderApp({carrierId: APP, connectionIsValid: false, rates: 'error'}));
    const refused = checkConnection(state, APP);
    expect([refused?.valid, refused?.messages?.[0]?.type]).to.deep.equal([false, 'ERROR']);
    const request = {connection_options: {account_id: 'a1ty'}};
    const call = {carrierId: APP, kind: 'check-connection', request, outcome: 'answered'};
    expect(state.providerCalls).to.deep.equal([call, call]);
  });

  it('waits for a slow app as rates do', async () => {
    const state = (await shopWith({delay: 30})).store.snapshot();
    state.settings.providerPatience = 10;
    expect(checkConnection(state, APP)).to.equal(null);
    expect([state.providerTime, state.providerCalls[0]?.outcome]).to.deep.equal([10, 'timed-out']);
  });

  it('asks nobody where there is no connection, or no app', async () => {
    const state = (await shopWith()).store.snapshot();
    expect(checkConnection({...state, carriers: []}, APP)).to.equal(null);
    expect(checkConnection({...state, providers: []}, APP)).to.equal(null);
    expect(state.providerCalls).to.deep.equal([]);
  });
});
