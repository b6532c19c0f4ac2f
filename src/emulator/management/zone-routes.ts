/** `/shipping/zones` (store-api 6.1). */
import type {Handler, Route} from '../routing.js';
import type {ShippingZone, StoreState, ZoneLocation} from '../state/store-state.js';
import {listAnswer, named, readBody, refuseMissing, refuseReadOnly, type Given} from './reading.js';
import {zoneAnswer} from './zone-answer.js';
import {blankZone, writtenZone} from './zone-fields.js';
import {refuseTooManyZips, type NamedLocation} from './zone-locations.js';

function numbered(state: StoreState, locations: readonly NamedLocation[]): ZoneLocation[] {
  return locations.map(location => ({id: ++state.nextNumber.location, ...location}));
}

/** Locations that are written anew are numbered anew (store-api 6.1). */
function write(state: StoreState, zone: ShippingZone, given: Given): void {
  const {locations, ...fields} = writtenZone(zone, given);
  Object.assign(zone, fields);
  if (locations !== null) zone.locations = numbered(state, locations);
  refuseTooManyZips(state.zones);
}

const listZones: Handler = ({zones}) => listAnswer([...zones].sort((a, b) => a.id - b.id).map(zoneAnswer));

const readZone: Handler = ({zones}, _request, params) => ({status: 200, body: zoneAnswer(named(zones, params['zoneId']))});

const createZone: Handler = (state, {body}) => {
  const given = readBody(body);
  refuseReadOnly(given, ['id']);
  refuseMissing(given, ['name', 'type']);
  const zone = blankZone(++state.nextNumber.zone);
  state.zones.push(zone);
  write(state, zone, given);
  return {status: 201, body: zoneAnswer(zone)};
};

/** Partial, but never without the name: the specification of the shipping API requires it in so many words. */
const updateZone: Handler = (state, {body}, params) => {
  const zone = named(state.zones, params['zoneId']);
  const given = readBody(body);
  refuseReadOnly(given, ['id']);
  refuseMissing(given, ['name']);
  write(state, zone, given);
  return {status: 200, body: zoneAnswer(zone)};
};

/** Its methods go with it. */
const deleteZone: Handler = (state, _request, params) => {
  const zone = named(state.zones, params['zoneId']);
  state.zones = state.zones.filter(other => other !== zone);
  return {status: 204};
};

const ZONES = '/shipping/zones';

export const zoneRoutes: readonly Route[] = [
  ['GET', ZONES, listZones],
  ['POST', ZONES, createZone],
  ['GET', `${ZONES}/:zoneId`, readZone],
  ['PUT', `${ZONES}/:zoneId`, updateZone],
  ['DELETE', `${ZONES}/:zoneId`, deleteZone],
];
