/** Which request reaches which rule: the storefront's paths (store-api 2), free of transport. */
import {listedProblem, problem, type Refusal} from '../refusal.js';
import type {Checkout, Consignment, StoreState} from '../state/store-state.js';
import {postBillingAddress, postCustomerAddress, putBillingAddress, putCustomerMessage} from './address-book-rules.js';
import {cartAnswer} from './cart-answer.js';
import {deleteItem, postCart, postItems, putItem} from './cart-rules.js';
import {checkoutAnswer} from './checkout-answer.js';
import {deleteConsignment, postConsignments, putConsignment} from './consignment-rules.js';
import {shippingCountriesAnswer, storeCountriesAnswer} from './countries-answer.js';
import {customerAnswer} from './customer-answer.js';
import {deleteCoupon, deleteGiftCertificate, postCoupon, postGiftCertificate} from './redemption-rules.js';
import {refuseLostSession} from './session-rules.js';
import {settingsAnswer} from './settings-answer.js';
import {checkVersion, markWritten} from './version-rules.js';

/** A request without its transport. `path` starts behind any site base; `body` is parsed JSON, undefined for none. */
export interface StoreRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
  origin: string;
}

export interface StoreAnswer {
  status: number;
  /** undefined answers no body at all. */
  body?: unknown;
}

type Params = Record<string, string>;
type Handler = (state: StoreState, request: StoreRequest, params: Params) => StoreAnswer;

/** `include` is one comma-separated parameter; several are taken together (store-api 1, 8b). */
function includesOf(request: StoreRequest): Set<string> {
  return new Set(
    request.query
      .getAll('include')
      .flatMap(list => list.split(','))
      .map(name => name.trim()),
  );
}

type Shape = (status: number, title: string, detail: string) => Refusal;

function checkoutOf(state: StoreState, id: string | undefined, what: 'Cart' | 'Checkout', shape: Shape = problem): Checkout {
  if (state.checkout !== null && state.checkout.id === id) return state.checkout;
  const status = Number(state.behaviours.unknownId);
  throw shape(status, `${what} Not Found`, `There is no ${what.toLowerCase()} with the id "${id ?? ''}" in this session.`);
}

function consignmentOf(state: StoreState, checkout: Checkout, id: string | undefined): Consignment {
  const found = checkout.consignments.find(consignment => consignment.id === id);
  if (found !== undefined) return found;
  const status = Number(state.behaviours.unknownId);
  throw problem(status, 'Consignment Not Found', `The checkout has no consignment with the id "${id ?? ''}".`);
}

function readsCart(state: StoreState, request: StoreRequest): unknown[] {
  if (state.checkout === null) return [];
  return [cartOf(state, state.checkout, request)];
}

/** Carts take their includes without the `cart.` in front (store-api 1.1). */
function cartOf(state: StoreState, checkout: Checkout, request: StoreRequest): Record<string, unknown> {
  const include = includesOf(request);
  return cartAnswer(state, checkout, {
    physicalOptions: include.has('lineItems.physicalItems.options'),
    digitalOptions: include.has('lineItems.digitalItems.options'),
  });
}

/** A write to a checkout: found, version compared, rule applied, counted, answered with the full checkout (store-api 1). */
function checkoutWrite(rule: (state: StoreState, checkout: Checkout, request: StoreRequest, params: Params) => void): Handler {
  return (state, request, params) => {
    refuseLostSession(state);
    const checkout = checkoutOf(state, params['checkoutId'], 'Checkout');
    checkVersion(state, checkout, request.body);
    try {
      rule(state, checkout, request, params);
    } finally {
      // Also for a refusal that keeps part of the work (arrayPost); any other one drops this state.
      markWritten(state, checkout);
    }
    return {status: 200, body: checkoutAnswer(state, checkout, includesOf(request))};
  };
}

/** The same for the cart's own paths, which answer the cart. */
function cartWrite(rule: (state: StoreState, checkout: Checkout, request: StoreRequest, params: Params) => void): Handler {
  return (state, request, params) => {
    refuseLostSession(state);
    const checkout = checkoutOf(state, params['cartId'], 'Cart');
    checkVersion(state, checkout, request.body);
    rule(state, checkout, request, params);
    markWritten(state, checkout);
    return {status: 200, body: cartOf(state, checkout, request)};
  };
}

const readCheckout: Handler = (state, request, params) => {
  refuseLostSession(state);
  const shape = state.behaviours.unknownId === '400' ? listedProblem : problem;
  const checkout = checkoutOf(state, params['checkoutId'], 'Checkout', shape);
  return {status: 200, body: checkoutAnswer(state, checkout, includesOf(request))};
};

const writeMessage = checkoutWrite((state, checkout, {body}) => {
  putCustomerMessage(state, checkout, body);
});

const SF = '/api/storefront';

const table: readonly (readonly [method: string, path: string, handler: Handler])[] = [
  [
    'GET',
    `${SF}/carts`,
    (state, request) => {
      if (state.sessionExpired && state.behaviours.expiredSession === '404-and-empty-carts') return {status: 200, body: []};
      refuseLostSession(state);
      return {status: 200, body: readsCart(state, request)};
    },
  ],
  [
    'POST',
    `${SF}/carts`,
    (state, request) => {
      refuseLostSession(state);
      return {status: 200, body: cartOf(state, postCart(state, request.body), request)};
    },
  ],
  [
    'DELETE',
    `${SF}/carts/:cartId`,
    (state, _request, params) => {
      refuseLostSession(state);
      checkoutOf(state, params['cartId'], 'Cart');
      state.checkout = null;
      return {status: 204};
    },
  ],
  [
    'POST',
    `${SF}/carts/:cartId/items`,
    cartWrite((state, checkout, {body}) => {
      postItems(state, checkout, body);
    }),
  ],
  [
    'PUT',
    `${SF}/carts/:cartId/items/:itemId`,
    cartWrite((state, checkout, {body}, {itemId = ''}) => {
      putItem(state, checkout, itemId, body);
    }),
  ],
  [
    'DELETE',
    `${SF}/carts/:cartId/items/:itemId`,
    cartWrite((state, checkout, _request, {itemId = ''}) => {
      deleteItem(state, checkout, itemId);
    }),
  ],
  ['GET', `${SF}/checkouts/:checkoutId`, readCheckout],
  ['GET', `${SF}/checkout/:checkoutId`, readCheckout],
  ['PUT', `${SF}/checkouts/:checkoutId`, writeMessage],
  ['PUT', `${SF}/checkout/:checkoutId`, writeMessage],
  [
    'PUT',
    `${SF}/checkouts/:checkoutId/carts/:cartId/items/:itemId`,
    checkoutWrite((state, checkout, {body}, {itemId = ''}) => {
      putItem(state, checkout, itemId, body);
    }),
  ],
  [
    'DELETE',
    `${SF}/checkouts/:checkoutId/carts/:cartId/items/:itemId`,
    checkoutWrite((state, checkout, _request, {itemId = ''}) => {
      deleteItem(state, checkout, itemId);
    }),
  ],
  [
    'POST',
    `${SF}/checkouts/:checkoutId/billing-address`,
    checkoutWrite((state, checkout, {body}) => {
      postBillingAddress(state, checkout, body);
    }),
  ],
  [
    'PUT',
    `${SF}/checkouts/:checkoutId/billing-address/:addressId`,
    checkoutWrite((state, checkout, {body}, {addressId = ''}) => {
      putBillingAddress(state, checkout, addressId, body);
    }),
  ],
  [
    'POST',
    `${SF}/checkouts/:checkoutId/consignments`,
    checkoutWrite((state, checkout, {body}) => {
      postConsignments(state, checkout, body);
    }),
  ],
  [
    'PUT',
    `${SF}/checkouts/:checkoutId/consignments/:consignmentId`,
    checkoutWrite((state, checkout, {body}, {consignmentId}) => {
      putConsignment(state, checkout, consignmentOf(state, checkout, consignmentId), body);
    }),
  ],
  [
    'DELETE',
    `${SF}/checkouts/:checkoutId/consignments/:consignmentId`,
    checkoutWrite((state, checkout, _request, {consignmentId}) => {
      deleteConsignment(state, checkout, consignmentOf(state, checkout, consignmentId));
    }),
  ],
  [
    'POST',
    `${SF}/checkouts/:checkoutId/coupons`,
    checkoutWrite((state, checkout, {body}) => {
      postCoupon(state, checkout, body);
    }),
  ],
  [
    'DELETE',
    `${SF}/checkouts/:checkoutId/coupons/:code`,
    checkoutWrite((_state, checkout, _request, {code = ''}) => {
      deleteCoupon(checkout, code);
    }),
  ],
  [
    'POST',
    `${SF}/checkouts/:checkoutId/gift-certificates`,
    checkoutWrite((state, checkout, {body}) => {
      postGiftCertificate(state, checkout, body);
    }),
  ],
  [
    'DELETE',
    `${SF}/checkouts/:checkoutId/gift-certificates/:code`,
    checkoutWrite((_state, checkout, _request, {code = ''}) => {
      deleteGiftCertificate(checkout, code);
    }),
  ],
  [
    'POST',
    `${SF}/checkouts/:checkoutId/store-credit`,
    checkoutWrite((_state, checkout) => {
      checkout.storeCreditApplied = true;
    }),
  ],
  [
    'DELETE',
    `${SF}/checkouts/:checkoutId/store-credit`,
    checkoutWrite((_state, checkout) => {
      checkout.storeCreditApplied = false;
    }),
  ],
  [
    'POST',
    `${SF}/customer-address`,
    (state, {body}) => {
      refuseLostSession(state);
      postCustomerAddress(state, body);
      return {status: 200, body: customerAnswer(state)};
    },
  ],
  ['GET', `${SF}/form-fields`, state => ({status: 200, body: state.formFields})],
  ['GET', `${SF}/checkout-settings`, (state, {origin}) => ({status: 200, body: settingsAnswer(state, origin)})],
  ['GET', '/internalapi/v1/shipping/countries', state => ({status: 200, body: shippingCountriesAnswer(state)})],
  ['GET', '/internalapi/v1/store/countries', () => ({status: 200, body: storeCountriesAnswer()})],
];

const routes = table.map(([method, path, handler]) => ({
  method,
  handler,
  pattern: new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}/?$`),
}));

/**
 * Answers one request, changing the state it is given. Computes at once: nothing else can happen in between.
 * @throws Refusal
 */
export function answer(state: StoreState, request: StoreRequest): StoreAnswer {
  let pathKnown = false;
  for (const {method, pattern, handler} of routes) {
    const match = pattern.exec(request.path);
    if (match === null) continue;
    pathKnown = true;
    if (method === request.method) return handler(state, request, decoded(match.groups));
  }
  if (pathKnown) throw problem(405, 'Method Not Allowed', `The path ${request.path} does not answer ${request.method}.`);
  throw problem(404, 'Not Found', `The store has no path ${request.path}.`);
}

/** What cannot be decoded stays as it was sent: nothing has such an id. */
function segment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function decoded(groups: Record<string, string> | undefined): Params {
  return Object.fromEntries(Object.entries(groups ?? {}).map(([name, value]) => [name, segment(value)]));
}
