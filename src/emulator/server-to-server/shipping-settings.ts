/** The merchant's settings for shipping at checkout (store-api 2.7): which countries are listed, and what is said where nothing ships. */
import type {Handler, Route} from '../routing.js';
import type {StoreSettings, StoreState} from '../state/store-state.js';
import {asRecord} from '../storefront/address-rules.js';
import {serverProblem} from './server-problem.js';

type CountryListStrategy = StoreSettings['countryListStrategy'];

const strategies: readonly CountryListStrategy[] = ['DISPLAY_ALL_COUNTRIES', 'DISPLAY_ONLY_SHIPPABLE_COUNTRIES'];

/** That the message is the storefront's `shippingQuoteFailedMessage` is inferred from what both are for (store-api 2.7, 4.4). */
function settingsAnswer({settings}: StoreState): Record<string, unknown> {
  const {countryListStrategy, shippingQuoteFailedMessage} = settings;
  return {
    data: {checkout: {country_list_strategy: countryListStrategy, out_of_delivery_zone_message: shippingQuoteFailedMessage}},
    meta: {},
  };
}

/** What is left out stays as it is (a choice). @throws Refusal 422, as documented for a body that does not meet the specification */
function writeSettings({settings}: StoreState, body: unknown): void {
  const given = asRecord(asRecord(body)?.['checkout']);
  if (given === null) throw serverProblem(422, 'The body needs a checkout with its settings.');
  const {
    country_list_strategy: named = settings.countryListStrategy,
    out_of_delivery_zone_message: message = settings.shippingQuoteFailedMessage,
  } = given;
  const strategy = strategies.find(candidate => candidate === named);
  if (strategy === undefined) throw serverProblem(422, `The country_list_strategy must be one of: ${strategies.join(', ')}.`);
  if (typeof message !== 'string') throw serverProblem(422, 'The out_of_delivery_zone_message must be text.');
  settings.countryListStrategy = strategy;
  settings.shippingQuoteFailedMessage = message;
}

const putSettings: Handler = (state, {body}) => {
  writeSettings(state, body);
  return {status: 200, body: settingsAnswer(state)};
};

const SETTINGS = '/shipping/settings';

export const shippingSettingsRoutes: readonly Route[] = [
  ['GET', SETTINGS, state => ({status: 200, body: settingsAnswer(state)})],
  ['PUT', SETTINGS, putSettings],
];
