/** The shipping zones, methods and taxes the scenarios start from; every level of zone has at least one. */
import type {HandlingFees, RangeSettings, RateRange, ShippingMethod, ShippingZone, TaxRate} from '../state/store-state.js';

const noFee: HandlingFees = {fixed_surcharge: 0};
const noFreeShipping = {enabled: false, minimum_sub_total: 0, exclude_fixed_shipping_products: false};

function method(
  id: number,
  name: string,
  type: ShippingMethod['type'],
  settings: ShippingMethod['settings'],
  transitTime = '',
  description = '',
): ShippingMethod {
  return {
    id,
    name,
    type,
    settings,
    enabled: true,
    handling_fees: noFee,
    is_fallback: false,
    channel_ids: [1],
    transit_time: transitTime,
    description,
  };
}

const ranges = (...rows: [from: number, to: number, cost: number][]): RateRange[] =>
  rows.map(([lower_limit, upper_limit, shipping_cost]) => ({lower_limit, upper_limit, shipping_cost}));

const zipZone: ShippingZone = {
  id: 1,
  name: 'Manhattan',
  type: 'zip',
  enabled: true,
  locations: [
    {id: 1, country_iso2: 'US', zip: '100*'},
    {id: 2, country_iso2: 'US', zip: '101*'},
  ],
  free_shipping: noFreeShipping,
  handling_fees: {fixed_surcharge: 0, display_separately: false},
  methods: [
    method(11, 'Bicycle courier', 'perorder', {rate: 8.5}, '1 business day', 'Between 9 and 17 h'),
    method(12, 'Standard', 'peritem', {rate: 1.75}, '2 to 3 business days'),
    method(13, 'Collect in the Bleecker Street shop', 'pickupinstore', {}, ''),
  ],
};

const stateZone: ShippingZone = {
  id: 2,
  name: 'California',
  type: 'state',
  enabled: true,
  locations: [{id: 3, country_iso2: 'US', state_iso2: 'CA'}],
  free_shipping: noFreeShipping,
  handling_fees: {fixed_surcharge: 1, display_separately: false},
  methods: [
    method(
      21,
      'Ground',
      'weight',
      {default_cost: 19, default_cost_type: 'fixed_amount', range: ranges([0, 0.5, 4.2], [0.5, 2, 6.8], [2, 10, 11.4])},
      '4 to 6 business days',
    ),
    method(22, 'Express', 'perorder', {rate: 13}, '2 business days'),
  ],
};

const unitedStates: ShippingZone = {
  id: 3,
  name: 'United States',
  type: 'country',
  enabled: true,
  locations: [{id: 4, country_iso2: 'US'}],
  free_shipping: noFreeShipping,
  handling_fees: {fixed_surcharge: 0, display_separately: false},
  methods: [
    method(31, 'Standard', 'perorder', {rate: 5}, '3 to 5 business days'),
    method(32, 'Express', 'perorder', {rate: 12}, '1 to 2 business days'),
  ],
};

const canada: ShippingZone = {
  id: 4,
  name: 'Canada',
  type: 'country',
  enabled: true,
  locations: [{id: 5, country_iso2: 'CA'}],
  free_shipping: {enabled: true, minimum_sub_total: '150.0000', exclude_fixed_shipping_products: false},
  handling_fees: {percentage_surcharge: '2', display_separately: false},
  methods: [
    method(41, 'Standard', 'peritem', {rate: 3.4}, '5 to 8 business days'),
    method(42, 'Express', 'perorder', {rate: 21}, '2 to 3 business days'),
  ],
};

const unitedKingdom: ShippingZone = {
  id: 5,
  name: 'United Kingdom',
  type: 'country',
  enabled: true,
  locations: [{id: 6, country_iso2: 'GB'}],
  free_shipping: noFreeShipping,
  handling_fees: {fixed_surcharge: 0, display_separately: false},
  methods: [
    method(51, 'Standard', 'perorder', {rate: 4.5}, '3 to 5 business days'),
    method(52, 'Express', 'perorder', {rate: 9}, '1 business day'),
  ],
};

const everywhere: ShippingZone = {
  id: 6,
  name: 'Rest of the world',
  type: 'global',
  enabled: true,
  locations: [],
  free_shipping: noFreeShipping,
  handling_fees: {fixed_surcharge: 2, display_separately: true},
  methods: [
    method(
      61,
      'Economy',
      'total',
      {default_cost: 15, default_cost_type: 'percentage_of_total', range: ranges([0, 50, 9.9], [50, 200, 16.5])},
      '10 to 20 business days',
    ),
    method(
      62,
      'Tracked',
      'weight',
      {default_cost: 60, default_cost_type: 'fixed_amount', range: ranges([0, 1, 14], [1, 5, 27])},
      '5 to 9 business days',
    ),
  ],
};

/** Zones in which every address gets at least two quotes. */
export const worldwideZones: readonly ShippingZone[] = [zipZone, stateZone, unitedStates, canada, unitedKingdom, everywhere];

/** Zones of North America alone: an address anywhere else gets no quote. */
export const northAmericanZones: readonly ShippingZone[] = [zipZone, stateZone, unitedStates, canada];

export const taxRates: readonly TaxRate[] = [
  {countryCode: 'US', stateCode: 'CA', rate: 0.0725},
  {countryCode: 'US', stateCode: 'NY', rate: 0.08875},
  {countryCode: 'US', stateCode: 'TX', rate: 0.0825},
  {countryCode: 'CA', rate: 0.05},
  {countryCode: 'GB', rate: 0.2},
];

/** Leaves a zone with the methods that go by weight, and nothing for a parcel past their last range. */
export function limitWeight(zones: readonly ShippingZone[], name: string, heaviest: number): void {
  for (const zone of zones.filter(candidate => candidate.name === name)) {
    zone.methods = zone.methods.filter(({type}) => type === 'weight');
    for (const one of zone.methods) {
      const {range} = one.settings as RangeSettings;
      one.settings = {default_cost: null, default_cost_type: 'fixed_amount', range: range.filter(row => row.lower_limit < heaviest)};
    }
  }
}
