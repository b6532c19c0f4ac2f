/** `/shipping/carrier/connection`: connecting carriers (store-api 6.3). It has no GET. */
import {checkConnection} from '../carriers/connection-check.js';
import type {Handler, Route} from '../routing.js';
import {liveCarriers} from '../state/shipping-state.js';
import type {CarrierConnection} from '../state/store-state.js';
import {readCredentials} from './carrier-credentials.js';
import {isLiveCarrier, isProviderCarrier} from './method-types.js';
import {badRequest, readBody, refuseMissing, refuseReadOnly, type Given} from './reading.js';

function carrierOf(given: Given): CarrierConnection['carrierId'] {
  refuseReadOnly(given, ['id']);
  refuseMissing(given, ['carrier_id']);
  const carrierId = given['carrier_id'];
  if (isLiveCarrier(carrierId) || isProviderCarrier(carrierId)) return carrierId;
  throw badRequest(`The field 'carrier_id' must be one of ${liveCarriers.join(', ')}, or carrier_ and the id of a provider app.`);
}

/**
 * Creates and updates alike, whether the carrier was connected or not (a choice); there is one account for each (store-api 6.2). Good and
 * bad credentials are both answered 204, and no method is enabled by it (store-api 6.3). An app is asked what it thinks of them (6.6), and
 * nobody is told.
 */
const connect: Handler = (state, {body}) => {
  const given = readBody(body);
  const carrierId = carrierOf(given);
  const connection = readCredentials(carrierId, given);
  state.carriers = [...state.carriers.filter(other => other.carrierId !== carrierId), {carrierId, connection}];
  if (isProviderCarrier(carrierId)) checkConnection(state, carrierId);
  return {status: 204};
};

/** A provider app takes its methods with it (store-api 6.3). A carrier that was not connected is answered 204 too (a choice). */
const disconnect: Handler = (state, {body}) => {
  const carrierId = carrierOf(readBody(body));
  state.carriers = state.carriers.filter(other => other.carrierId !== carrierId);
  if (isProviderCarrier(carrierId)) {
    for (const zone of state.zones) zone.methods = zone.methods.filter(({type}) => type !== carrierId);
  }
  return {status: 204};
};

const CONNECTION = '/shipping/carrier/connection';

export const carrierConnectionRoutes: readonly Route[] = [
  ['POST', CONNECTION, connect],
  ['PUT', CONNECTION, connect],
  ['DELETE', CONNECTION, disconnect],
];
