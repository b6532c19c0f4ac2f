/** The types of shipping methods as the management API names them (store-api 6.2). The storefront's own names are refused. */
import {liveCarriers, staticMethodTypes, type LiveCarrier, type ProviderCarrier, type StaticMethodType} from '../state/shipping-state.js';
import type {MethodType, ShippingMethod} from '../state/store-state.js';
import {badRequest} from './reading.js';

/** What the API can name; a store's own pickup it shows as something else. */
export type NamedType = Exclude<MethodType, 'pickupinstore'>;

const namedTypes: readonly string[] = [...staticMethodTypes.filter(type => type !== 'pickupinstore'), ...liveCarriers];

export function isLiveCarrier(value: unknown): value is LiveCarrier {
  return liveCarriers.includes(value as LiveCarrier);
}

/** `carrier_` and the id of the app; the app need not be known (a choice). */
export function isProviderCarrier(value: unknown): value is ProviderCarrier {
  return typeof value === 'string' && /^carrier_[\w-]+$/.test(value);
}

/** @throws Refusal 400 */
export function readMethodType(value: unknown, field: string): NamedType {
  if (namedTypes.includes(value as string)) return value as Exclude<StaticMethodType, 'pickupinstore'> | LiveCarrier;
  if (isProviderCarrier(value)) return value;
  throw badRequest(`The field '${field}' must be one of ${namedTypes.join(', ')}, or carrier_ and the id of a provider app.`);
}

/** Pickup in a store is shown as a method by total, as in a documented answer (store-api 6.2). */
export function shownType({type}: ShippingMethod): NamedType {
  return type === 'pickupinstore' ? 'total' : type;
}
