/** The storefront's paths (store-api 2): what a page of the shop may ask. */
import {problem} from '../refusal.js';
import {answering, type Handler, type Route} from '../routing.js';
import {postCustomerAddress} from './address-book-rules.js';
import {cartRoutes} from './cart-routes.js';
import {checkoutRoutes} from './checkout-routes.js';
import {shippingCountriesAnswer, storeCountriesAnswer} from './countries-answer.js';
import {customerAnswer} from './customer-answer.js';
import {orderRoutes} from './order-routes.js';
import {pickupOptionsAnswer} from './pickup-options.js';
import {refuseLostSession} from './session-rules.js';
import {settingsAnswer} from './settings-answer.js';
import {signIn, signOut} from './sign-in-rules.js';
import {formFieldsAnswer} from './form-fields-answer.js';

const saveAddress: Handler = (state, {body}) => {
  refuseLostSession(state);
  postCustomerAddress(state, body);
  return {status: 200, body: customerAnswer(state)};
};

const SF = '/api/storefront';
const INTERNAL = '/internalapi/v1';

const shopRoutes: readonly Route[] = [
  ['POST', `${SF}/customer-address`, saveAddress],
  ['POST', `${SF}/pickup-options`, (state, {body}) => ({status: 200, body: pickupOptionsAnswer(state, body)})],
  ['GET', `${SF}/form-fields`, (state, {query}) => ({status: 200, body: formFieldsAnswer(state, query.get('filter'))})],
  ['GET', `${SF}/checkout-settings`, (state, {origin}) => ({status: 200, body: settingsAnswer(state, origin)})],
  ['GET', `${INTERNAL}/shipping/countries`, (state, {language}) => ({status: 200, body: shippingCountriesAnswer(state, language)})],
  ['GET', `${INTERNAL}/store/countries`, (_state, {language}) => ({status: 200, body: storeCountriesAnswer(language)})],
  ['POST', `${INTERNAL}/checkout/customer`, (state, {body}) => ({status: 200, body: signIn(state, body)})],
  ['DELETE', `${INTERNAL}/checkout/customer`, state => ({status: 200, body: signOut(state)})],
];

export const storefrontRoutes: readonly Route[] = [...cartRoutes, ...checkoutRoutes, ...orderRoutes, ...shopRoutes];

/** @throws Refusal */
export const answerStorefront = answering(storefrontRoutes, {
  unknownPath: ({path}) => problem(404, 'Not Found', `The store has no path ${path}.`),
  unknownMethod: ({path, method}) => problem(405, 'Method Not Allowed', `The path ${path} does not answer ${method}.`),
});
