/** Orders and all that belongs to them, as the management API's paths have them (store-api 6.4, 6.5). */
import type {Handler, Route} from '../routing.js';
import {listAddresses, putAddress, readAddress, readNoQuote, readQuote} from './order-addresses.js';
import {orderAnswer} from './order-answer.js';
import {deleteOrder, putOrder} from './order-changes.js';
import {readConsignments} from './order-consignments.js';
import {postOrder} from './order-creation.js';
import {chosenOrders, sorted} from './order-list.js';
import {pageOf} from './order-pages.js';
import {productAnswers} from './order-product-answer.js';
import {countAnswer, listStatuses, readStatus} from './order-statuses.js';
import {listAnswer, named} from './reading.js';
import {shipmentRoutes} from './shipment-routes.js';

const listOrders: Handler = (state, request) => {
  const page = pageOf(sorted(chosenOrders(state, request), request), request.query);
  return listAnswer(page.map(order => orderAnswer(state, order, request)));
};

const countOrders: Handler = (state, request) => ({status: 200, body: countAnswer(chosenOrders(state, request))});

const readOrder: Handler = (state, request, {orderId}) => ({
  status: 200,
  body: orderAnswer(state, named(state.orders, orderId), request),
});

const listProducts: Handler = (state, {query}, {orderId}) => listAnswer(pageOf(productAnswers(state, named(state.orders, orderId)), query));

const readProduct: Handler = (state, _request, {orderId, productId}) => ({
  status: 200,
  body: named(productAnswers(state, named(state.orders, orderId)), productId),
});

const ORDER = '/orders/:orderId';
const ADDRESS = `${ORDER}/shipping_addresses/:addressId`;

/** The paths of embedded links are spelled otherwise and answer alike, but for the quotes (store-api 6.4). */
export const orderRoutes: readonly Route[] = [
  ['GET', '/orders', listOrders],
  ['POST', '/orders', postOrder],
  ['GET', '/orders/count', countOrders],
  ['GET', ORDER, readOrder],
  ['PUT', ORDER, putOrder],
  ['DELETE', ORDER, deleteOrder],
  ['GET', '/order_statuses', listStatuses],
  ['GET', '/order_statuses/:statusId', readStatus],
  ['GET', `${ORDER}/products`, listProducts],
  ['GET', `${ORDER}/products/:productId`, readProduct],
  ['GET', `${ORDER}/shipping_addresses`, listAddresses],
  ['GET', `${ORDER}/shippingaddresses`, listAddresses],
  ['GET', ADDRESS, readAddress],
  ['PUT', ADDRESS, putAddress],
  ['GET', `${ADDRESS}/shipping_quotes`, readQuote],
  ['GET', `${ORDER}/shippingaddresses/:addressId/shippingquotes`, readNoQuote],
  ['GET', `${ORDER}/consignments`, readConsignments],
  ['GET', `${ORDER}/consignments/shipping/:addressId/shipping_quotes`, readQuote],
  ...shipmentRoutes,
];
