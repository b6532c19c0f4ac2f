/** What the app behind a `carrier_<id>` offers for a parcel (store-api 6.6). */
import type {LiveRate} from '../rating/live-rates.js';
import type {CarrierConnection, ProviderApp, ShippingMethod, StoreState} from '../state/store-state.js';
import {builtInAnswer} from './built-in-rates.js';
import {catalogueCurrencyCode} from './catalogue-money.js';
import {readRateAnswer, type RateAnswer} from './provider-answers.js';
import {cacheKey, DEFAULT_TTL, keepAnswer, keptAnswer} from './provider-cache.js';
import {callProvider} from './provider-calls.js';
import {offersFrom} from './provider-offers.js';
import {rateRequest, type RateRequest} from './provider-request.js';
import type {Shipment} from './shipment.js';

/**
 * What was heard while one request is answered, which has a state object of its own: rules look at a consignment's options more than once,
 * and an app that is down is not asked again each time (a choice; how often a real store tries is not documented).
 */
const heard = new WeakMap<StoreState, Map<string, RateAnswer | null>>();

function heardSoFar(state: StoreState): Map<string, RateAnswer | null> {
  const answers = heard.get(state) ?? new Map<string, RateAnswer | null>();
  heard.set(state, answers);
  return answers;
}

/** null where the app could not be asked, which is not kept: the next request asks again. */
export function providerRates(
  state: StoreState,
  shipment: Shipment,
  method: ShippingMethod,
  app: ProviderApp,
  connection: CarrierConnection,
): LiveRate[] | null {
  const request = rateRequest(state, shipment, method, connection);
  const key = cacheKey(app.carrierId, request);
  const answers = heardSoFar(state);
  if (!answers.has(key)) answers.set(key, answerTo(state, app, request, key));
  const answer = answers.get(key) ?? null;
  return answer === null ? null : offersFrom(app, answer);
}

function answerTo(state: StoreState, app: ProviderApp, request: RateRequest, key: string): RateAnswer | null {
  const currency = catalogueCurrencyCode(state);
  const kept = readRateAnswer(keptAnswer(state, key), currency);
  if (kept !== null) return kept;
  const answer = callProvider(state, app, {
    kind: 'rates',
    request,
    reply: app.rates ?? {answer: builtInAnswer(app, request)},
    read: given => readRateAnswer(given, currency),
  });
  if (answer !== null) keepAnswer(state, key, answer, answer.ttl ?? DEFAULT_TTL);
  return answer;
}
