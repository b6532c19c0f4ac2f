/**
 * The checkout as the merchant's servers write it, by the storefront's own rules. No session is asked: an expired one and a sign-out
 * lock nobody out here.
 */
import {obstacleTo} from '../orders/order-readiness.js';
import {createOrder} from '../orders/place-order.js';
import {listedProblem, problem} from '../refusal.js';
import type {Handler, Params, Route} from '../routing.js';
import type {Checkout, StoreState} from '../state/store-state.js';
import {putCustomerMessage} from '../storefront/address-book-rules.js';
import {asRecord} from '../storefront/address-rules.js';
import {writeCheckout} from '../storefront/checkout-write.js';
import {deleteConsignment, postConsignments, putConsignment} from '../storefront/consignment-rules.js';
import {checkoutOf as namedCheckout, consignmentOf} from '../storefront/found.js';
import {deleteCoupon, postCoupon} from '../storefront/redemption-rules.js';
import {postBilling, putBilling, refuseMissingEmail} from './address-rules.js';
import {answerCheckout} from './checkout-answer.js';
import {asStorefrontBody, type Fields} from './field-names.js';
import {billingBody, consignmentBody, couponBody, messageBody, newConsignmentsBody, versionBody} from './request-fields.js';

/** Documented for reading (store-api 3.8) and taken for writing, too (a choice): 404, the problem in a list. */
function checkoutOf(state: StoreState, id: string | undefined): Checkout {
  const listed = (_status: number, title: string) => listedProblem(404, title, `There is no checkout with the id "${id ?? ''}".`);
  return namedCheckout(state, id, 'Checkout', listed);
}

/** @param body as the storefront would have sent it */
type CheckoutRule = (state: StoreState, checkout: Checkout, body: unknown, params: Params) => void;

function checkoutWrite(fields: Fields, rule: CheckoutRule): Handler {
  return (state, request, params) => {
    const checkout = checkoutOf(state, params['checkoutId']);
    const body = asStorefrontBody(fields, request.body);
    writeCheckout(state, checkout, body, () => {
      rule(state, checkout, body, params);
    });
    return answerCheckout(state, checkout, request);
  };
}

const readCheckout: Handler = (state, request, {checkoutId}) => answerCheckout(state, checkoutOf(state, checkoutId), request);

function refuseAddressWithoutEmail(state: StoreState, consignment: unknown): void {
  const {address, shippingAddress} = asRecord(consignment) ?? {};
  refuseMissingEmail(state, address ?? shippingAddress);
}

const createConsignments: CheckoutRule = (state, checkout, body) => {
  if (Array.isArray(body)) for (const consignment of body as unknown[]) refuseAddressWithoutEmail(state, consignment);
  postConsignments(state, checkout, body);
};

const editConsignment: CheckoutRule = (state, checkout, body, {consignmentId}) => {
  const consignment = consignmentOf(state, checkout, consignmentId);
  refuseAddressWithoutEmail(state, body);
  putConsignment(state, checkout, consignment, body);
};

/**
 * Answers the number of an incomplete order; the cart stays until it is paid (store-api 2.6). What the storefront's internal API calls
 * 400 is 422 here, the glossary's status for invalid data (a choice: only success is documented).
 */
const placeOrder: Handler = (state, _request, {checkoutId}) => {
  const checkout = checkoutOf(state, checkoutId);
  const obstacle = obstacleTo(state, checkout);
  if (obstacle !== null) throw problem(obstacle.status === 400 ? 422 : obstacle.status, 'Not ready', obstacle.sentence);
  const {id} = createOrder(state, checkout);
  return {status: 200, body: {data: {id}, meta: {}}};
};

const CHECKOUT = '/checkouts/:checkoutId';
const CONSIGNMENT = `${CHECKOUT}/consignments/:consignmentId`;

export const checkoutRoutes: readonly Route[] = [
  ['GET', CHECKOUT, readCheckout],
  ['PUT', CHECKOUT, checkoutWrite(messageBody, putCustomerMessage)],
  ['POST', `${CHECKOUT}/billing-address`, checkoutWrite(billingBody, postBilling)],
  [
    'PUT',
    `${CHECKOUT}/billing-address/:addressId`,
    checkoutWrite(billingBody, (state, checkout, body, {addressId = ''}) => putBilling(state, checkout, addressId, body)),
  ],
  ['POST', `${CHECKOUT}/consignments`, checkoutWrite(newConsignmentsBody, createConsignments)],
  ['PUT', CONSIGNMENT, checkoutWrite(consignmentBody, editConsignment)],
  [
    'DELETE',
    CONSIGNMENT,
    checkoutWrite(versionBody, (state, checkout, _body, {consignmentId}) =>
      deleteConsignment(state, checkout, consignmentOf(state, checkout, consignmentId)),
    ),
  ],
  ['POST', `${CHECKOUT}/coupons`, checkoutWrite(couponBody, postCoupon)],
  [
    'DELETE',
    `${CHECKOUT}/coupons/:code`,
    checkoutWrite(versionBody, (state, checkout, _body, {code = ''}) => deleteCoupon(state, checkout, code)),
  ],
  ['POST', `${CHECKOUT}/orders`, placeOrder],
];
