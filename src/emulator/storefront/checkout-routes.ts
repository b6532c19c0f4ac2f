/** The storefront's checkout: every write is answered with the full checkout (store-api 2.2 to 2.5). */
import {listedProblem, problem} from '../refusal.js';
import type {Handler, Params, Route} from '../routing.js';
import type {Checkout, StoreState} from '../state/store-state.js';
import {postBillingAddress, putBillingAddress, putCustomerMessage} from './address-book-rules.js';
import {deleteItem, putItem} from './cart-rules.js';
import {checkoutAnswer} from './checkout-answer.js';
import {writeCheckout} from './checkout-write.js';
import {deleteConsignment, postConsignments, putConsignment} from './consignment-rules.js';
import {checkoutOf, consignmentOf} from './found.js';
import {includesOf} from './includes.js';
import {
  applyStoreCredit,
  deleteCoupon,
  deleteGiftCertificate,
  passSpamCheck,
  postCoupon,
  postGiftCertificate,
  takeBackStoreCredit,
} from './redemption-rules.js';
import {refuseLostSession} from './session-rules.js';

type CheckoutRule = (state: StoreState, checkout: Checkout, body: unknown, params: Params) => void;

function checkoutWrite(rule: CheckoutRule): Handler {
  return (state, request, params) => {
    refuseLostSession(state);
    const checkout = checkoutOf(state, params['checkoutId'], 'Checkout');
    writeCheckout(state, checkout, request.body, () => {
      rule(state, checkout, request.body, params);
    });
    return {status: 200, body: checkoutAnswer(state, checkout, includesOf(request), request.origin)};
  };
}

const readCheckout: Handler = (state, request, params) => {
  refuseLostSession(state);
  const shape = state.behaviours.unknownId === '400' ? listedProblem : problem;
  const checkout = checkoutOf(state, params['checkoutId'], 'Checkout', shape);
  return {status: 200, body: checkoutAnswer(state, checkout, includesOf(request), request.origin)};
};

/** A line item's path names its cart, too. */
function itemWrite(rule: CheckoutRule): Handler {
  return checkoutWrite((state, checkout, body, params) => {
    checkoutOf(state, params['cartId'], 'Cart');
    rule(state, checkout, body, params);
  });
}

const writeMessage = checkoutWrite(putCustomerMessage);

const CHECKOUT = '/api/storefront/checkouts/:checkoutId';
/** The SDK's spelling of the root (store-api 1). */
const SINGULAR = '/api/storefront/checkout/:checkoutId';
const ITEM = `${CHECKOUT}/carts/:cartId/items/:itemId`;
const CONSIGNMENT = `${CHECKOUT}/consignments/:consignmentId`;

export const checkoutRoutes: readonly Route[] = [
  ['GET', CHECKOUT, readCheckout],
  ['GET', SINGULAR, readCheckout],
  ['PUT', CHECKOUT, writeMessage],
  ['PUT', SINGULAR, writeMessage],
  ['PUT', ITEM, itemWrite((state, checkout, body, {itemId = ''}) => putItem(state, checkout, itemId, body))],
  ['DELETE', ITEM, itemWrite((state, checkout, _body, {itemId = ''}) => deleteItem(state, checkout, itemId))],
  ['POST', `${CHECKOUT}/billing-address`, checkoutWrite(postBillingAddress)],
  [
    'PUT',
    `${CHECKOUT}/billing-address/:addressId`,
    checkoutWrite((state, checkout, body, {addressId = ''}) => putBillingAddress(state, checkout, addressId, body)),
  ],
  ['POST', `${CHECKOUT}/consignments`, checkoutWrite(postConsignments)],
  [
    'PUT',
    CONSIGNMENT,
    checkoutWrite((state, checkout, body, {consignmentId}) =>
      putConsignment(state, checkout, consignmentOf(state, checkout, consignmentId), body),
    ),
  ],
  [
    'DELETE',
    CONSIGNMENT,
    checkoutWrite((state, checkout, _body, {consignmentId}) =>
      deleteConsignment(state, checkout, consignmentOf(state, checkout, consignmentId)),
    ),
  ],
  ['POST', `${CHECKOUT}/coupons`, checkoutWrite(postCoupon)],
  ['DELETE', `${CHECKOUT}/coupons/:code`, checkoutWrite((state, checkout, _body, {code = ''}) => deleteCoupon(state, checkout, code))],
  ['POST', `${CHECKOUT}/gift-certificates`, checkoutWrite(postGiftCertificate)],
  [
    'DELETE',
    `${CHECKOUT}/gift-certificates/:code`,
    checkoutWrite((_state, checkout, _body, {code = ''}) => deleteGiftCertificate(checkout, code)),
  ],
  ['POST', `${CHECKOUT}/store-credit`, checkoutWrite((_state, checkout) => applyStoreCredit(checkout))],
  ['DELETE', `${CHECKOUT}/store-credit`, checkoutWrite((_state, checkout) => takeBackStoreCredit(checkout))],
  ['POST', `${CHECKOUT}/spam-protection`, checkoutWrite(passSpamCheck)],
];
