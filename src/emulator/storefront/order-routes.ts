/** Placing an order from the checkout page, and reading it right after (store-api 2.6). */
import {completeOrder, createOrder} from '../orders/place-order.js';
import {obstacleTo, type Obstacle} from '../orders/order-readiness.js';
import {AWAITING_FULFILLMENT, AWAITING_PAYMENT, isPlaced} from '../orders/order-status.js';
import {problem, Refusal} from '../refusal.js';
import type {Handler, Route} from '../routing.js';
import type {Order, StoreState} from '../state/store-state.js';
import {putCustomerMessage} from './address-book-rules.js';
import {asRecord} from './address-rules.js';
import {checkoutOf} from './found.js';
import {orderAnswer} from './order-answer.js';
import {refuseLostSession} from './session-rules.js';
import {totalsOf} from './totals.js';

/** The internal API's errors: the last segment of `type` is the code a client branches on (store-api 3.8); the SDK reads it from `type` alone. */
function refusedOrder({status, code, sentence}: Obstacle): Refusal {
  return new Refusal(status, {status, title: sentence, type: code, detail: sentence, errors: [sentence]});
}

/** An order of this session: the customer's own, or a guest's. Those the merchant made were placed by no shopper. */
function orderOf(state: StoreState, id: string | undefined): Order {
  const shopper = state.signedIn ? state.account.id : 0;
  const order = state.orders.find(
    candidate => String(candidate.id) === id && candidate.customerId === shopper && candidate.cartId !== null,
  );
  if (order === undefined) throw problem(404, 'Order Not Found', `There is no order ${id ?? ''} in this session.`);
  return order;
}

const submittedAnswer = (order: Order): Record<string, unknown> => ({
  data: {
    order: {
      orderId: order.id,
      status: isPlaced(order.statusId) ? 'COMPLETED' : 'INCOMPLETE',
      token: '',
      isComplete: isPlaced(order.statusId),
    },
  },
  meta: {},
});

const submitOrder: Handler = (state, {body}) => {
  refuseLostSession(state);
  const given = asRecord(body);
  const cartId = given?.['cartId'];
  const checkout = checkoutOf(state, typeof cartId === 'string' ? cartId : undefined, 'Cart');
  const message = given?.['customerMessage'];
  if (message !== undefined && message !== null && message !== '') putCustomerMessage(state, checkout, {customerMessage: message});
  if (given?.['useStoreCredit'] === true) checkout.storeCreditApplied = true;
  const obstacle = obstacleTo(state, checkout);
  if (obstacle !== null) throw refusedOrder(obstacle);
  const order = createOrder(state, checkout);
  const owes = totalsOf(state, checkout).outstanding > 0;
  // Who names a way to pay pays offline here, later; cards are paid elsewhere, and the order is finalised then (as recorded).
  if (!owes) completeOrder(state, order, AWAITING_FULFILLMENT);
  else if (asRecord(given?.['payment']) !== null) completeOrder(state, order, AWAITING_PAYMENT);
  return {status: 200, body: submittedAnswer(order)};
};

const finalizeOrder: Handler = (state, _request, {orderId}) => {
  refuseLostSession(state);
  const order = orderOf(state, orderId);
  if (!isPlaced(order.statusId)) completeOrder(state, order);
  return {status: 200, body: submittedAnswer(order)};
};

const readOrder: Handler = (state, {origin}, {orderId}) => {
  refuseLostSession(state);
  return {status: 200, body: orderAnswer(state, orderOf(state, orderId), origin)};
};

const ORDER = '/internalapi/v1/checkout/order';

export const orderRoutes: readonly Route[] = [
  ['GET', '/api/storefront/orders/:orderId', readOrder],
  ['POST', ORDER, submitOrder],
  ['POST', `${ORDER}/:orderId`, finalizeOrder],
];
