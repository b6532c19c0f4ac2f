/** What an app answers that was not told what to: two services by weight, as an app would work them out from the request alone. */
import {roundTo} from '../money-rounding.js';
import {hash128} from '../state/drawn-ids.js';
import type {ProviderApp} from '../state/store-state.js';
import type {RateAnswer} from './provider-answers.js';
import type {ProviderItem, RateRequest} from './provider-request.js';

/** Kilograms the faster service takes; the slower one takes everything. */
const HEAVIEST_EXPRESS = 20;

const kilogramsOf = (items: readonly ProviderItem[]): number =>
  items.reduce((grams, {weight, quantity}) => grams + weight.value * quantity, 0) / 1000;

/** Costs are so much, and so much for every started kilogram. */
export function builtInAnswer({carrierId, name}: ProviderApp, request: RateRequest): RateAnswer {
  const {items} = request.base_options;
  const currency = items[0]?.declared_value.currency ?? '';
  const kilograms = kilogramsOf(items);
  const costing = (base: number, perKilogram: number) => ({currency, amount: roundTo(base + perKilogram * Math.ceil(kilograms), 2)});
  const standard = {
    code: 'STANDARD',
    display_name: 'Standard',
    cost: costing(4.2, 1.1),
    description: 'Handed over in person',
    transit_time: {units: 'BUSINESS_DAYS' as const, duration: 3},
  };
  const express = {
    code: 'EXPRESS',
    display_name: 'Express',
    cost: costing(8.4, 2.3),
    transit_time: {units: 'BUSINESS_DAYS' as const, duration: 1},
  };
  return {
    quote_id: hash128(JSON.stringify(request)),
    messages: [],
    carrier_quotes: [
      {carrier_info: {code: carrierId, display_name: name}, quotes: kilograms > HEAVIEST_EXPRESS ? [standard] : [standard, express]},
    ],
  };
}
