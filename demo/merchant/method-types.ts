/** The types of shipping methods, in a merchant's words. */
import {rateTables} from '../../src/emulator/carriers/rate-tables/rate-tables.js';
import type {Method, Range} from './shipping-types.js';
import {amount, counted, listed} from './words.js';

/** Which fields a type has. */
type MethodKind = 'rate' | 'ranges' | 'free' | 'carrier' | 'app';

export interface MethodType {
  type: string;
  label: string;
  kind: MethodKind;
}

export const carrierNames: Record<string, string> = {
  auspost: 'Australia Post',
  canadapost: 'Canada Post',
  endicia: 'USPS by Endicia',
  usps: 'USPS',
  fedex: 'FedEx',
  royalmail: 'Royal Mail',
  upsready: 'UPS',
  zoom2u: 'Zoom2u',
};

const own: readonly MethodType[] = [
  {type: 'perorder', label: 'Flat rate per delivery', kind: 'rate'},
  {type: 'peritem', label: 'Flat rate per item', kind: 'rate'},
  {type: 'weight', label: 'By weight', kind: 'ranges'},
  {type: 'total', label: 'By order total', kind: 'ranges'},
  {type: 'freeshipping', label: 'Free', kind: 'free'},
];

const carriers = Object.entries(carrierNames).map(([type, label]): MethodType => ({type, label, kind: 'carrier'}));

const app: MethodType = {type: 'carrier_', label: 'A provider app', kind: 'app'};

/** What a new method can be. */
export const methodTypes: readonly MethodType[] = [...own, ...carriers, app];

export function methodType(type: string): MethodType {
  return methodTypes.find(known => known.type === type) ?? {...app, type};
}

/** The services of a carrier, by the code the API knows them by. */
export function servicesOf(carrier: string): readonly {code: string; name: string}[] {
  return Object.hasOwn(rateTables, carrier) ? rateTables[carrier as keyof typeof rateTables].services : [];
}

/** Pickup in a store comes as a method by total that has no ranges. */
export function isPickup({type, settings}: Method): boolean {
  return type === 'total' && settings.range === undefined;
}

/** What a method charges, in a few words; the rate of a flat one is for a field to show. */
export function chargeText(method: Method): string {
  const {type, settings} = method;
  const {kind, label} = methodType(type);
  if (isPickup(method)) return 'Collected in a shop';
  switch (kind) {
    case 'rate':
      return type === 'peritem' ? 'per item' : 'per delivery';
    case 'ranges':
      return `${label}: ${[...(settings.range ?? []).map(rangeText), ...defaultText(method)].join(', ')}`;
    case 'free':
      return 'Free';
    case 'carrier':
      return `Live rates of ${label}, ${counted(settings.carrier_options?.delivery_services?.length ?? 0, 'service')}`;
    case 'app':
      return 'Live rates of a provider app';
  }
}

function rangeText({lower_limit, upper_limit, shipping_cost}: Range): string {
  return `${lower_limit} to ${upper_limit} at ${amount(shipping_cost)}`;
}

function defaultText({settings: {default_cost, default_cost_type}}: Method): string[] {
  if (default_cost === null || default_cost === undefined) return [];
  return [`else ${default_cost_type === 'percentage_of_total' ? `${default_cost} % of the goods` : amount(default_cost)}`];
}

/** As in "2.00 handling, stands in when live rates fail". */
export function notesOf({is_fallback, enabled}: Method, fee: string): string {
  const notes = [fee && `${fee} handling`, is_fallback && 'stands in when live rates fail', !enabled && 'switched off'];
  return listed(notes.filter(note => typeof note === 'string' && note !== '') as string[]);
}
