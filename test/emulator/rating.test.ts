/** Rating: which zone serves an address and what its methods ask (store-api 6.1, 6.2, 9). */
import {expect} from 'chai';
import {methodCost} from '../../src/emulator/rating/method-cost.js';
import {quotesFor, type Parcel} from '../../src/emulator/rating/quotes.js';
import {chooseZone, postalCodeMatches} from '../../src/emulator/rating/zone-choice.js';
import type {RangeSettings, ShippingMethod, ShippingZone} from '../../src/emulator/state/store-state.js';

function method(fields: Partial<ShippingMethod>): ShippingMethod {
  return {
    id: 1,
    name: 'Standard',
    type: 'perorder',
    settings: {rate: 5},
    enabled: true,
    handling_fees: {fixed_surcharge: 0},
    is_fallback: false,
    channel_ids: [1],
    transit_time: '',
    description: '',
    ...fields,
  };
}

function zone(fields: Partial<ShippingZone>): ShippingZone {
  return {
    id: 1,
    name: 'Zone',
    type: 'global',
    locations: [],
    enabled: true,
    methods: [method({})],
    free_shipping: {enabled: false, minimum_sub_total: 0, exclude_fixed_shipping_products: false},
    handling_fees: {fixed_surcharge: 0, display_separately: false},
    ...fields,
  };
}

const zip = (id: number, ...zips: string[]): ShippingZone =>
  zone({id, type: 'zip', locations: zips.map((entry, index) => ({id: index, country_iso2: 'US', zip: entry}))});
const state = zone({id: 20, type: 'state', locations: [{id: 1, country_iso2: 'US', state_iso2: 'NY'}]});
const country = zone({id: 30, type: 'country', locations: [{id: 1, country_iso2: 'US'}]});
const global = zone({id: 40});

const newYork = {countryCode: 'US', stateCode: 'NY', postalCode: '10001'};
const chosen = (zones: ShippingZone[], to = newYork): number | undefined => chooseZone(zones, to)?.id;

const parcel: Parcel = {destination: newYork, units: 3, weight: 2, worth: 40, worthForFreeShipping: 40};

describe('choosing a zone', () => {
  it('takes zip before state before country before global (store-api 6.1)', () => {
    expect(chosen([global, country, state, zip(10, '10001')])).to.equal(10);
    expect(chosen([global, country, state])).to.equal(20);
    expect(chosen([global, country])).to.equal(30);
    expect(chosen([global])).to.equal(40);
    expect(chosen([])).to.equal(undefined);
  });

  it('takes an exact zip before a pattern, then the longest literal prefix (store-api 9)', () => {
    expect(chosen([zip(1, '1*'), zip(2, '100*'), zip(3, '10*')])).to.equal(2);
    expect(chosen([zip(1, '1000?'), zip(2, '10001')])).to.equal(2);
  });

  it('gives ties to the lowest id and skips disabled zones (store-api 9)', () => {
    expect(chosen([zip(5, '100*'), zip(4, '100*')])).to.equal(4);
    expect(chosen([{...zip(4, '100*'), enabled: false}, zip(5, '100*')])).to.equal(5);
  });

  it('does not take a zip or state of another country (store-api 6.1)', () => {
    expect(chosen([zip(1, '100*'), state, country], {countryCode: 'DE', stateCode: 'NY', postalCode: '10001'})).to.equal(undefined);
  });

  it('needs a country, even for the global zone', () => {
    expect(chosen([global], {countryCode: '', stateCode: '', postalCode: ''})).to.equal(undefined);
  });

  it('reads * as one or more characters, ? as one, whatever the case and blanks (store-api 6.1)', () => {
    expect(postalCodeMatches('100*', '10001')).to.equal(true);
    expect(postalCodeMatches('10001*', '10001')).to.equal(false);
    expect(postalCodeMatches('1000?', '10001')).to.equal(true);
    expect(postalCodeMatches('1000?', '100012')).to.equal(false);
    expect(postalCodeMatches('sw1y *', 'SW1Y 4JH')).to.equal(true);
    expect(postalCodeMatches('1.001', '10001')).to.equal(false);
  });
});

describe('the cost of a method', () => {
  const ranges: RangeSettings = {
    default_cost: null,
    default_cost_type: 'fixed_amount',
    range: [
      {lower_limit: 0, upper_limit: 2, shipping_cost: 4},
      {lower_limit: 2, upper_limit: 5, shipping_cost: 7},
    ],
  };
  const byWeight = (weight: number, settings = ranges): number | null =>
    methodCost(method({type: 'weight', settings}), {...parcel, weight});

  it('is asked once per consignment, or for each unit (perorder and peritem, store-api 6.2, 9)', () => {
    expect(methodCost(method({}), parcel)).to.equal(5);
    expect(methodCost(method({type: 'peritem'}), parcel)).to.equal(15);
  });

  it('counts ranges from the lower bound to before the upper one, the last inclusive (store-api 9)', () => {
    expect([byWeight(0), byWeight(1.99), byWeight(2), byWeight(5)]).to.deep.equal([4, 4, 7, 7]);
  });

  it('falls back to the default cost, fixed or a percentage, or makes no offer (store-api 6.2)', () => {
    expect(byWeight(5.01)).to.equal(null);
    expect(byWeight(6, {...ranges, default_cost: 9})).to.equal(9);
    expect(byWeight(6, {...ranges, default_cost: 10, default_cost_type: 'percentage_of_total'})).to.equal(4);
  });

  it('takes ranges by worth for a method by total (store-api 6.2)', () => {
    const settings: RangeSettings = {...ranges, range: [{lower_limit: 30, upper_limit: 50, shipping_cost: 3}]};
    expect(methodCost(method({type: 'total', settings}), parcel)).to.equal(3);
    expect(methodCost(method({type: 'total', settings}), {...parcel, worth: 20})).to.equal(null);
  });
});

describe('quotes', () => {
  const quote = (fields: Partial<ShippingZone>): {type: string; cost: number; handling: number}[] =>
    quotesFor([zone(fields)], parcel).map(({type, cost, handling}) => ({type, cost, handling}));

  it("carry the storefront's type names (store-api 3.4)", () => {
    const range: RangeSettings = {default_cost: 1, default_cost_type: 'fixed_amount', range: []};
    const methods = [
      method({id: 1}),
      method({id: 2, type: 'peritem'}),
      method({id: 3, type: 'weight', settings: range}),
      method({id: 4, type: 'total', settings: range}),
      method({id: 5, type: 'freeshipping', settings: {}}),
      method({id: 6, type: 'pickupinstore', settings: {}}),
    ];
    expect(quote({methods}).map(({type}) => type)).to.have.members([
      'shipping_flatrate',
      'shipping_peritem',
      'shipping_byweight',
      'shipping_bytotal',
      'freeshipping',
      'shipping_pickupinstore',
    ]);
  });

  it('stand cheapest first and leave disabled methods out (store-api 6.6)', () => {
    const methods = [method({id: 1, settings: {rate: 9}}), method({id: 2, settings: {rate: 4}}), method({id: 3, enabled: false})];
    expect(quote({methods}).map(({cost}) => cost)).to.deep.equal([4, 9]);
  });

  it('leave methods of other channels out (store-api 6.2, `channel_ids`)', () => {
    const methods = [method({id: 1, channel_ids: [3]}), method({id: 2, channel_ids: [1, 3], settings: {rate: 4}})];
    expect(quote({methods}).map(({cost}) => cost)).to.deep.equal([4]);
  });

  it('fold zone and method handling into the cost, or show it apart (store-api 9)', () => {
    const methods = [method({handling_fees: {percentage_surcharge: '5'}})];
    expect(quote({methods, handling_fees: {fixed_surcharge: '1.5', display_separately: false}})).to.deep.equal([
      {type: 'shipping_flatrate', cost: 8.5, handling: 0},
    ]);
    expect(quote({methods, handling_fees: {fixed_surcharge: '1.5', display_separately: true}})).to.deep.equal([
      {type: 'shipping_flatrate', cost: 5, handling: 3.5},
    ]);
  });

  it('ask no handling for a pickup', () => {
    const methods = [method({type: 'pickupinstore', settings: {}, handling_fees: {fixed_surcharge: 2}})];
    expect(quote({methods, handling_fees: {fixed_surcharge: 3, display_separately: false}})[0]).to.deep.include({cost: 0, handling: 0});
  });

  it('include free shipping of the zone from its minimum on (store-api 6.1)', () => {
    const free = (minimum: string): string[] =>
      quote({free_shipping: {enabled: true, minimum_sub_total: minimum, exclude_fixed_shipping_products: false}}).map(({type}) => type);
    expect(free('40.0000')).to.deep.equal(['freeshipping', 'shipping_flatrate']);
    expect(free('40.0100')).to.deep.equal(['shipping_flatrate']);
  });
});
