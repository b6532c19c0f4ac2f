/** `/shipping/zones/{zone_id}/methods` (store-api 6.2). */
import type {Handler, Route} from '../routing.js';
import {methodAnswer} from './method-answer.js';
import {blankMethod, writtenMethod} from './method-fields.js';
import {listAnswer, named, readBody, refuseMissing, refuseReadOnly} from './reading.js';

/** By id, as documented. */
const listMethods: Handler = ({zones}, _request, params) =>
  listAnswer([...named(zones, params['zoneId']).methods].sort((a, b) => a.id - b.id).map(methodAnswer));

const readMethod: Handler = ({zones}, _request, params) => ({
  status: 200,
  body: methodAnswer(named(named(zones, params['zoneId']).methods, params['methodId'])),
});

/**
 * Answers 200, not 201 (store-api 6.2). The specification requires no field; that a method has a name and a type from the start is a
 * choice. A carrier need not be connected (a choice): until it is, its method offers nothing.
 */
const createMethod: Handler = (state, {body}, params) => {
  const zone = named(state.zones, params['zoneId']);
  const given = readBody(body);
  refuseReadOnly(given, ['id']);
  refuseMissing(given, ['name', 'type']);
  const method = writtenMethod(blankMethod(++state.nextNumber.method), given);
  zone.methods.push(method);
  return {status: 200, body: methodAnswer(method)};
};

const updateMethod: Handler = (state, {body}, params) => {
  const zone = named(state.zones, params['zoneId']);
  const before = named(zone.methods, params['methodId']);
  const given = readBody(body);
  refuseReadOnly(given, ['id']);
  const method = writtenMethod(before, given);
  zone.methods = zone.methods.map(other => (other === before ? method : other));
  return {status: 200, body: methodAnswer(method)};
};

const deleteMethod: Handler = (state, _request, params) => {
  const zone = named(state.zones, params['zoneId']);
  const method = named(zone.methods, params['methodId']);
  zone.methods = zone.methods.filter(other => other !== method);
  return {status: 204};
};

const METHODS = '/shipping/zones/:zoneId/methods';

export const methodRoutes: readonly Route[] = [
  ['GET', METHODS, listMethods],
  ['POST', METHODS, createMethod],
  ['GET', `${METHODS}/:methodId`, readMethod],
  ['PUT', `${METHODS}/:methodId`, updateMethod],
  ['DELETE', `${METHODS}/:methodId`, deleteMethod],
];
