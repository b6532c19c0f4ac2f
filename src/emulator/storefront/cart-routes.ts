/** The storefront's carts (store-api 2.1). They take their includes without the `cart.` in front (store-api 1.1). */
import type {Handler, Route, StoreRequest} from '../routing.js';
import type {Checkout, StoreState} from '../state/store-state.js';
import {cartAnswer} from './cart-answer.js';
import {deleteItem, postCart, postItems, putItem} from './cart-rules.js';
import {switchCurrency} from './currency-rules.js';
import {checkoutOf} from './found.js';
import {includesOf} from './includes.js';
import {refuseLostSession} from './session-rules.js';
import {checkVersion, markWritten} from './version-rules.js';

function cartOf(state: StoreState, checkout: Checkout, request: StoreRequest): Record<string, unknown> {
  const include = includesOf(request);
  return cartAnswer(state, checkout, {
    physicalOptions: include.has('lineItems.physicalItems.options'),
    digitalOptions: include.has('lineItems.digitalItems.options'),
    origin: request.origin,
    forCarts: true,
  });
}

type CartRule = (state: StoreState, checkout: Checkout, body: unknown, itemId: string) => void;

/** A write to a cart: found, version compared, rule applied, counted, answered with the cart. */
function cartWrite(rule: CartRule): Handler {
  return (state, request, params) => {
    refuseLostSession(state);
    const checkout = checkoutOf(state, params['cartId'], 'Cart');
    checkVersion(state, checkout, request.body);
    rule(state, checkout, request.body, params['itemId'] ?? '');
    markWritten(state, checkout);
    return {status: 200, body: cartOf(state, checkout, request)};
  };
}

const readCarts: Handler = (state, request) => {
  if (state.sessionExpired && state.behaviours.expiredSession === '404-and-empty-carts') return {status: 200, body: []};
  refuseLostSession(state);
  return {status: 200, body: state.checkout === null ? [] : [cartOf(state, state.checkout, request)]};
};

const createCart: Handler = (state, request) => {
  refuseLostSession(state);
  return {status: 200, body: cartOf(state, postCart(state, request.body), request)};
};

const deleteCart: Handler = (state, _request, params) => {
  refuseLostSession(state);
  checkoutOf(state, params['cartId'], 'Cart');
  state.checkout = null;
  return {status: 204};
};

/** Answers the list of the session's carts, as the specification has it (store-api 2.1). */
const postCurrency: Handler = (state, request, params) => {
  refuseLostSession(state);
  const checkout = checkoutOf(state, params['cartId'], 'Cart');
  switchCurrency(state, checkout, request.body);
  markWritten(state, checkout);
  return {status: 200, body: [cartOf(state, checkout, request)]};
};

const CARTS = '/api/storefront/carts';

export const cartRoutes: readonly Route[] = [
  ['GET', CARTS, readCarts],
  ['POST', CARTS, createCart],
  ['DELETE', `${CARTS}/:cartId`, deleteCart],
  ['POST', `${CARTS}/:cartId/items`, cartWrite(postItems)],
  ['PUT', `${CARTS}/:cartId/items/:itemId`, cartWrite((state, checkout, body, itemId) => putItem(state, checkout, itemId, body))],
  ['DELETE', `${CARTS}/:cartId/items/:itemId`, cartWrite((state, checkout, _body, itemId) => deleteItem(state, checkout, itemId))],
  ['POST', `${CARTS}/:cartId/currency`, postCurrency],
];
