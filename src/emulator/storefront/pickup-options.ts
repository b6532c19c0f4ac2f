/** Where goods can be collected (store-api 2.9): places within reach that have all of them. */
import {problem, type Refusal} from '../refusal.js';
import type {CartLine, PickupMethod, StoreState} from '../state/store-state.js';
import {asRecord} from './address-rules.js';
import {invalidStatus} from './named-units.js';

/** An answer lists at most so many (store-api 5). */
const MOST = 10;
const KILOMETRES_A_MILE = 1.609344;
const EARTH_RADIUS_KM = 6371;

interface WantedItem {
  variantId: number;
  quantity: number;
}

interface Coordinates {
  latitude: number;
  longitude: number;
}

function invalid(state: StoreState, detail: string): Refusal {
  return problem(invalidStatus(state), 'Invalid pickup search', detail);
}

/** What an integer of the specification holds. */
const MOST_COUNTED = 2 ** 31 - 1;

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_COUNTED;
}

function isDegrees(value: unknown, most: number): value is number {
  return typeof value === 'number' && Math.abs(value) <= most;
}

function readItems(state: StoreState, input: unknown): WantedItem[] {
  if (!Array.isArray(input) || input.length === 0) throw invalid(state, 'The search needs at least one entry in items.');
  return input.map((entry: unknown) => {
    const {variantId, quantity} = asRecord(entry) ?? {};
    if (!isCount(variantId) || !isCount(quantity)) throw invalid(state, 'Each of the items needs a variantId and a quantity from 1.');
    return {variantId, quantity};
  });
}

function readArea(state: StoreState, input: unknown): {radius: number; centre: Coordinates} {
  const area = asRecord(input);
  const {value, unit} = asRecord(area?.['radius']) ?? {};
  const {latitude, longitude} = asRecord(area?.['coordinates']) ?? {};
  if (!isCount(value) || (unit !== 'KM' && unit !== 'MI')) {
    throw invalid(state, 'The radius needs a whole value from 1 and a unit, KM or MI.');
  }
  if (!isDegrees(latitude, 90) || !isDegrees(longitude, 180)) {
    throw invalid(state, 'The coordinates need a latitude from -90 to 90 and a longitude from -180 to 180.');
  }
  return {radius: unit === 'MI' ? value * KILOMETRES_A_MILE : value, centre: {latitude, longitude}};
}

/** Kilometres on a globe. */
function distance(from: Coordinates, to: Coordinates): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const chord =
    Math.sin(radians(to.latitude - from.latitude) / 2) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord));
}

/** How much of each variant, however many entries name it. */
function totalled(items: readonly WantedItem[]): WantedItem[] {
  const totals = new Map<number, number>();
  for (const {variantId, quantity} of items) totals.set(variantId, (totals.get(variantId) ?? 0) + quantity);
  return [...totals].map(([variantId, quantity]) => ({variantId, quantity}));
}

/** Only goods that can be handed over are anywhere: no download, nothing the catalogue does not have. */
function hasAll({products}: StoreState, {stock}: PickupMethod, items: readonly WantedItem[]): boolean {
  const isKept = (id: number): boolean => products.some(({variantId, kind}) => variantId === id && kind === 'physical');
  return items.every(({variantId, quantity}) => isKept(variantId) && (stock[variantId] ?? Infinity) >= quantity);
}

function optionAnswer(method: PickupMethod, items: readonly WantedItem[]): Record<string, unknown> {
  const {id, locationId, displayName, collectionInstructions, collectionTimeDescription} = method;
  return {pickupMethod: {id, locationId, displayName, collectionInstructions, collectionTimeDescription}, availableItems: items};
}

/** POST `/pickup-options`, the nearest first (a choice). */
export function pickupOptionsAnswer(state: StoreState, body: unknown): Record<string, unknown> {
  const given = asRecord(body);
  const {radius, centre} = readArea(state, given?.['searchArea']);
  const items = totalled(readItems(state, given?.['items']));
  const near = state.pickupMethods
    .map(method => ({method, away: distance(centre, method)}))
    .filter(({method, away}) => away <= radius && hasAll(state, method, items))
    .sort((a, b) => a.away - b.away);
  return {results: [{pickupOptions: near.slice(0, MOST).map(({method}) => optionAnswer(method, items))}]};
}

/** What a consignment shows when asked for its pickup options, wherever they are (their shape there is a choice). */
export function pickupOptionsOf(state: StoreState, lines: readonly CartLine[]): Record<string, unknown>[] {
  const items = totalled(lines.filter(({kind}) => kind === 'physical').map(({variantId, quantity}) => ({variantId, quantity})));
  return state.pickupMethods
    .filter(method => hasAll(state, method, items))
    .slice(0, MOST)
    .map(method => optionAnswer(method, items));
}
