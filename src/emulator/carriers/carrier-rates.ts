/** What the live carriers of a consignment offer (store-api 6.2, 6.6). */
import type {LiveRate, LiveRates} from '../rating/live-rates.js';
import {noCarriers} from '../rating/live-rates.js';
import {roundTo} from '../money-rounding.js';
import {countryByCode} from '../scenarios/countries.js';
import {liveCarriers, type CarrierConnection, type LiveCarrier, type MethodType} from '../state/shipping-state.js';
import type {ShippingMethod, StoreState} from '../state/store-state.js';
import {stateCodeOf} from '../storefront/address-rules.js';
import {declaredWorth} from './catalogue-money.js';
import {providerRates} from './provider-rates.js';
import {rateTables} from './rate-tables/rate-tables.js';
import {serviceRates, type CarrierParcel} from './service-rates.js';
import type {Shipment} from './shipment.js';

const isLiveCarrier = (type: MethodType): type is LiveCarrier => liveCarriers.includes(type as LiveCarrier);

/** Carriers need a postcode where there are postcodes; without one they offer nothing and have not failed (a choice, store-api 4.1). */
function canBeQuoted({destination: {countryCode, postalCode}, lines}: Shipment): boolean {
  const hasPostalCodes = countryByCode(countryCode)?.hasPostalCodes ?? false;
  return lines.length > 0 && (postalCode.trim() !== '' || !hasPostalCodes);
}

function carrierParcel(state: StoreState, {destination, lines}: Shipment): CarrierParcel {
  const {countryCode, postalCode} = destination;
  const worth = lines.reduce((sum, line) => sum + line.price * line.quantity, 0);
  const kilograms = lines.reduce((sum, line) => sum + line.weight * line.quantity, 0);
  return {
    shop: state.settings.origin,
    destination: {countryCode, postalCode, stateCode: stateCodeOf(destination)},
    grams: roundTo(kilograms * 1000, 0),
    worth: declaredWorth(state, worth),
  };
}

function offersOf(state: StoreState, shipment: Shipment, method: ShippingMethod, connection: CarrierConnection): LiveRate[] | null {
  if (isLiveCarrier(method.type)) return serviceRates(rateTables[method.type], method, carrierParcel(state, shipment));
  const app = state.providers.find(({carrierId}) => carrierId === method.type);
  return app === undefined ? [] : providerRates(state, shipment, method, app, connection);
}

/**
 * Only connected carriers offer anything, and of apps only those that are there; the others have not failed (store-api 6.3). May call apps,
 * which the state's log, cache and time then tell of.
 */
export function carrierRates(state: StoreState, shipment: Shipment): LiveRates {
  if (state.carriers.length === 0 || !canBeQuoted(shipment)) return noCarriers;
  return method => {
    const connection = state.carriers.find(({carrierId}) => carrierId === method.type);
    return connection === undefined ? [] : offersOf(state, shipment, method, connection);
  };
}
