/** Rates the store keeps instead of asking again: "a valid entry suppresses the call" (store-api 6.6). */
import {storeTime} from '../state/clock.js';
import {hash128} from '../state/drawn-ids.js';
import type {CachedRates, ProviderCarrier, StoreState} from '../state/store-state.js';
import type {RateRequest} from './provider-request.js';

/** The newest entries stay. */
const KEPT_ANSWERS = 500;

/** Seconds an answer without a ttl is kept; how long a real store does is not documented, so this is a choice. */
export const DEFAULT_TTL = 60;

/** Equal requests to an app have equal keys, which begin with the app's. */
export function cacheKey(carrierId: ProviderCarrier, request: RateRequest): string {
  return `${carrierId}:${hash128(JSON.stringify(request))}`;
}

/** The answer kept for a request, undefined where there is none that still holds. */
export function keptAnswer(state: StoreState, key: string): unknown {
  const now = storeTime(state);
  return state.providerCache.find(entry => entry.key === key && entry.until > now)?.answer;
}

/** @param ttl seconds; none or fewer keep nothing */
export function keepAnswer(state: StoreState, key: string, answer: unknown, ttl: number): void {
  const now = storeTime(state);
  const entry: CachedRates = {key, until: now + ttl * 1000, answer};
  const others = state.providerCache.filter(other => other.key !== key);
  state.providerCache = [...others, entry].filter(({until}) => until > now).slice(-KEPT_ANSWERS);
}

export function forgetAnswers(state: StoreState, carrierId: ProviderCarrier): void {
  state.providerCache = state.providerCache.filter(({key}) => !key.startsWith(`${carrierId}:`));
}
