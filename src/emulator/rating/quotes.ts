/** Quotes for a parcel: the zone that serves it, its methods, handling fees and free shipping. Knows nothing of checkouts. */
import {STOREFRONT_CHANNEL} from '../channel.js';
import {catalogueCurrency, roundTo, type CurrencyRules} from '../money-rounding.js';
import {staticMethodTypes, type StaticMethodType} from '../state/shipping-state.js';
import type {HandlingFees, ShippingMethod, ShippingZone} from '../state/store-state.js';
import {noCarriers, type LiveRate, type LiveRates} from './live-rates.js';
import {methodCost, type ParcelMeasure} from './method-cost.js';
import {chooseZone, type Destination} from './zone-choice.js';

export interface Parcel extends ParcelMeasure {
  destination: Destination;
  /** What a zone's minimum for free shipping is compared with. */
  worthForFreeShipping: number;
}

/** One offer; money in major units of the shopper's currency. `handling` is the part the store shows apart from the cost. */
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

/** The storefront's names of the static types (store-api 3.4). */
const storefrontTypes: Record<StaticMethodType, string> = {
  perorder: 'shipping_flatrate',
  peritem: 'shipping_peritem',
  weight: 'shipping_byweight',
  total: 'shipping_bytotal',
  freeshipping: 'freeshipping',
  pickupinstore: 'shipping_pickupinstore',
};

function isStatic(type: string): type is StaticMethodType {
  return staticMethodTypes.includes(type as StaticMethodType);
}

/** Live carriers are `shipping_fedex` and the like; how the storefront spells provider apps is not known, so they keep their name (store-api 3.4). */
function storefrontType(type: ShippingMethod['type']): string {
  if (isStatic(type)) return storefrontTypes[type];
  return type.startsWith('carrier_') ? type : `shipping_${type}`;
}

function fee(fees: HandlingFees, parcel: Parcel): number {
  return 'fixed_surcharge' in fees ? Number(fees.fixed_surcharge) : (Number(fees.percentage_surcharge) * parcel.worth) / 100;
}

/** Zone fee plus method fee; shown apart or folded into the cost as the zone says (store-api 9). Nobody handles a pickup. */
function withHandling(zone: ShippingZone, method: ShippingMethod, cost: number, parcel: Parcel): {cost: number; handling: number} {
  if (method.type === 'pickupinstore') return {cost, handling: 0};
  const handling = fee(zone.handling_fees, parcel) + fee(method.handling_fees, parcel);
  return zone.handling_fees.display_separately === true ? {cost, handling} : {cost: cost + handling, handling: 0};
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

/** A static method makes one offer or none, a carrier one for each service; null where the carrier could not be asked. */
function offersOf(method: ShippingMethod, parcel: Parcel, live: LiveRates): LiveRate[] | null {
  const {type, name, transit_time: transitTime, description: additionalDescription} = method;
  if (!isStatic(type)) return live(method);
  const cost = methodCost(method, parcel);
  return cost === null ? [] : [{service: '', description: name, cost, transitTime, additionalDescription}];
}

/**
 * All offers for a parcel, cheapest first (store-api 6.6), ties by method id. No zone or no method: an empty list. A fallback method
 * is offered only while a carrier of its zone could not be asked (store-api 6.2 says as much of advanced shipping rules).
 */
export function quotesFor(
  zones: readonly ShippingZone[],
  parcel: Parcel,
  {decimalPlaces, exchangeRate}: CurrencyRules = catalogueCurrency,
  live: LiveRates = noCarriers,
): Quote[] {
  const zone = chooseZone(zones, parcel.destination);
  if (zone === null) return [];
  const offered = zone.methods.filter(method => method.enabled && method.channel_ids.includes(STOREFRONT_CHANNEL));
  const asked = offered.map(method => ({method, offers: offersOf(method, parcel, live)}));
  const carrierFailed = asked.some(({offers}) => offers === null);
  const inMoney = (amount: number): number => roundTo(amount * exchangeRate, decimalPlaces);
  const quotes = freeShippingOf(zone, parcel);
  for (const {method, offers} of asked) {
    if (method.is_fallback && !carrierFailed) continue;
    for (const {cost, ...shown} of offers ?? []) {
      const charged = withHandling(zone, method, cost, parcel);
      quotes.push({
        zoneId: zone.id,
        methodId: method.id,
        type: storefrontType(method.type),
        ...shown,
        cost: inMoney(charged.cost),
        handling: inMoney(charged.handling),
      });
    }
  }
  const price = ({cost, handling}: Quote): number => roundTo(cost + handling, decimalPlaces);
  return quotes.sort((a, b) => price(a) - price(b) || a.methodId - b.methodId);
}
