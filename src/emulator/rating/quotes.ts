/** Quotes for a parcel: the zone that serves it, its methods, handling fees and free shipping. Knows nothing of checkouts. */
import {round} from '../money-rounding.js';
import type {HandlingFees, ShippingMethod, ShippingZone} from '../state/store-state.js';
import {methodCost, type ParcelMeasure} from './method-cost.js';
import {chooseZone, type Destination} from './zone-choice.js';

export interface Parcel extends ParcelMeasure {
  destination: Destination;
  /** What a zone's minimum for free shipping is compared with. */
  worthForFreeShipping: number;
}

/** One offer; money in major units. `handling` is the part the store shows apart from the cost. */
export interface Quote {
  zoneId: number;
  methodId: number;
  service: string;
  type: string;
  description: string;
  cost: number;
  handling: number;
  transitTime: string;
  additionalDescription: string;
}

/** The storefront's names of the method types (store-api 3.4). */
const storefrontTypes: Record<ShippingMethod['type'], string> = {
  perorder: 'shipping_flatrate',
  peritem: 'shipping_peritem',
  weight: 'shipping_byweight',
  total: 'shipping_bytotal',
  freeshipping: 'freeshipping',
  pickupinstore: 'shipping_pickupinstore',
};

function fee(fees: HandlingFees, worth: number): number {
  return 'fixed_surcharge' in fees ? Number(fees.fixed_surcharge) : (Number(fees.percentage_surcharge) * worth) / 100;
}

/** Zone fee plus method fee; shown apart or folded into the cost as the zone says (store-api 9). Nobody handles a pickup. */
function withHandling(zone: ShippingZone, method: ShippingMethod, cost: number, worth: number): {cost: number; handling: number} {
  if (method.type === 'pickupinstore') return {cost: round(cost), handling: 0};
  const handling = fee(zone.handling_fees, worth) + fee(method.handling_fees, worth);
  return zone.handling_fees.display_separately === true
    ? {cost: round(cost), handling: round(handling)}
    : {cost: round(cost + handling), handling: 0};
}

/** A zone that ships free from a minimum offers that beside its methods (store-api 6.1). */
function freeShippingOf(zone: ShippingZone, parcel: Parcel): Quote[] {
  const {enabled, minimum_sub_total: minimum} = zone.free_shipping;
  if (!enabled || parcel.worthForFreeShipping < Number(minimum)) return [];
  return [
    {
      zoneId: zone.id,
      methodId: 0,
      service: '',
      type: 'freeshipping',
      description: 'Free shipping',
      cost: 0,
      handling: 0,
      transitTime: '',
      additionalDescription: '',
    },
  ];
}

/** All offers for a parcel, cheapest first (store-api 6.6), ties by method id. No zone or no method: an empty list. */
export function quotesFor(zones: readonly ShippingZone[], parcel: Parcel): Quote[] {
  const zone = chooseZone(zones, parcel.destination);
  if (zone === null) return [];
  const quotes = freeShippingOf(zone, parcel);
  for (const method of zone.methods) {
    if (!method.enabled) continue;
    const cost = methodCost(method, parcel);
    if (cost === null) continue;
    quotes.push({
      zoneId: zone.id,
      methodId: method.id,
      service: '',
      type: storefrontTypes[method.type],
      description: method.name,
      ...withHandling(zone, method, cost, parcel.worth),
      transitTime: method.transit_time,
      additionalDescription: method.description,
    });
  }
  return quotes.sort((a, b) => a.cost + a.handling - (b.cost + b.handling) || a.methodId - b.methodId);
}
