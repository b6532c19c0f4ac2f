/** What the services of a connected carrier cost for a parcel, from the carrier's rate table (store-api 6.2). */
import {roundTo} from '../money-rounding.js';
import type {LiveRate} from '../rating/live-rates.js';
import type {ShippingMethod} from '../state/store-state.js';
import {bandOf, distanceFactors, type Band, type Place} from './distance.js';
import {carrierOptions, isOn} from './carrier-options.js';
import type {RateTable, Service} from './rate-tables/rate-table.js';
import {transitText} from './transit-text.js';

export interface CarrierParcel {
  shop: Place;
  destination: Place;
  /** Whole grams. */
  grams: number;
  /** What the goods are worth, in the catalogue's currency. */
  worth: number;
}

/** Kept to the cent: the tables' own precision. */
const COST_PLACES = 2;

/** Part of the goods' worth that insuring it costs; a choice. */
const INSURANCE_RATE = 0.01;

const inGrams = (kilograms: number): number => Math.round(kilograms * 1000);

/** Every started step counts, the first one also where nothing weighs anything. In the catalogue's currency. */
export function serviceCost({base, perStep}: Service, step: number, grams: number, band: Band): number {
  const steps = Math.max(1, Math.ceil(grams / inGrams(step)));
  return roundTo((base + perStep * steps) * distanceFactors[band], COST_PLACES);
}

function reaches({reach}: Service, {home}: RateTable, {countryCode}: Place, band: Band): boolean {
  switch (reach) {
    case 'home':
      return countryCode === home;
    case 'home-state':
      return band === 'same-state';
    case 'abroad':
      return countryCode !== home;
    case 'overseas':
      return band === 'elsewhere';
    default:
      return reach.includes(countryCode);
  }
}

/**
 * Offers of a method in the order of its table: of the services the merchant chose, those that reach the destination and take the
 * weight. `packaging_type`, `packing_method`, `dropoff_type`, `rate_type` and `destination_type` make no difference (a choice).
 */
export function serviceRates(table: RateTable, method: ShippingMethod, {shop, destination, grams, worth}: CarrierParcel): LiveRate[] {
  const options = carrierOptions(method);
  const chosen = chosenServices(method, options['delivery_services']);
  const band = bandOf(table.home, shop, destination);
  const insurance = isOn(options['include_package_value']) ? roundTo(worth * INSURANCE_RATE, COST_PLACES) : 0;
  return table.services
    .filter(service => chosen(service) && reaches(service, table, destination, band) && grams <= inGrams(service.heaviest))
    .map(service => ({
      service: service.code,
      description: `${method.name} (${service.name})`,
      cost: roundTo(serviceCost(service, table.step, grams, band) + insurance, COST_PLACES),
      transitTime: isOn(options['show_transit_time']) ? transitText('BUSINESS_DAYS', service.days[band]) : '',
      additionalDescription: '',
    }));
}

/** Without chosen services there are no offers; but no settings are documented for USPS, which then offers all it has (a choice). */
function chosenServices({type}: ShippingMethod, named: unknown): (service: Service) => boolean {
  const codes: readonly unknown[] = Array.isArray(named) ? named : [];
  if (type === 'usps' && codes.length === 0) return () => true;
  return ({code}) => codes.includes(code);
}
