/** The apps behind carriers, as somebody sets them up to try a store with: what they answer, how slowly, how wrongly. */
import type {ProviderApp, ProviderCarrier, StoreState} from '../state/store-state.js';
import {forgetAnswers} from './provider-cache.js';

type Shape = [holds: (value: unknown) => boolean, wanted: string];

const isSwitch: Shape = [value => typeof value === 'boolean', 'true or false'];

function isAnswer(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'answer' in value && value.answer !== undefined && Object.keys(value).length === 1;
}

/** What may be left out. */
const shapes: Record<Exclude<keyof ProviderApp, 'carrierId'>, Shape> = {
  name: [value => typeof value === 'string' && value.length >= 1 && value.length <= 100, 'a text of 1 to 100 characters'],
  isMultiCarrier: isSwitch,
  rates: [
    value => value === null || value === 'error' || value === 'hang' || isAnswer(value),
    'null for rates by weight, "error", "hang", or {"answer": …} with the body it answers',
  ],
  delay: [value => Number.isFinite(value) && (value as number) >= 0, 'a number of milliseconds from 0'],
  connectionIsValid: isSwitch,
};

const isCarrierId = (value: unknown): value is ProviderCarrier => typeof value === 'string' && /^carrier_[\w-]+$/.test(value);

/**
 * Reads an app somebody typed. What is not named takes its default: named as its carrier, of a single carrier, rates by weight at once,
 * and content with every connection.
 * @throws Error with one sentence that says what is wrong, and what is allowed
 */
export function readProviderApp(input: unknown): ProviderApp {
  if (typeof input !== 'object' || input === null || !('carrierId' in input) || !isCarrierId(input.carrierId)) {
    throw new Error('A provider app needs the carrierId it is connected by, for instance {"carrierId": "carrier_52", "rates": "error"}.');
  }
  const {carrierId, ...given} = input;
  const unknown = Object.keys(given).find(name => !Object.hasOwn(shapes, name));
  if (unknown !== undefined) {
    throw new Error(`A provider app knows no "${unknown}". Use: carrierId, ${Object.keys(shapes).join(', ')}.`);
  }
  for (const [name, value] of Object.entries(given)) {
    const [holds, wanted] = shapes[name as keyof typeof shapes];
    if (!holds(value)) throw new Error(`In a provider app, ${name} must be ${wanted}.`);
  }
  return {name: carrierId, isMultiCarrier: false, rates: null, delay: 0, connectionIsValid: true, ...structuredClone(given), carrierId};
}

/**
 * Puts an app in the place of the one its carrier has, or beside the others, on the state given. What the store kept of its answers is
 * forgotten, so that the new one is asked at once. It is asked only where its carrier is connected and a method offers it (store-api 6.3).
 */
export function setProvider(state: StoreState, app: ProviderApp): void {
  state.providers = [...state.providers.filter(({carrierId}) => carrierId !== app.carrierId), app];
  forgetAnswers(state, app.carrierId);
}
