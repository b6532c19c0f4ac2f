/** The shipments of an order (store-api 6.5). */
import {PARTIALLY_SHIPPED, SHIPPED} from '../orders/order-status.js';
import {nextNumber} from '../orders/place-order.js';
import type {Handler, Route} from '../routing.js';
import {storeTime} from '../state/clock.js';
import type {Order, Shipment, StoreState} from '../state/store-state.js';
import {setStatus} from './order-changes.js';
import {pageOf} from './order-pages.js';
import {badRequest, listAnswer, named, readBody, refuseMissing} from './reading.js';
import {shipmentAnswer} from './shipment-answer.js';
import {readAddressOf, readDetails, readItems, refuseOtherShipmentFields} from './shipment-fields.js';

/** Whether all that is shipped was sent; what is downloaded or collected does not count (a choice). */
function isAllSent({products}: Order): boolean {
  return products.every(({orderAddressId, line, quantityShipped}) => orderAddressId === 0 || quantityShipped === line.quantity);
}

/** Counts a shipment's units as sent, or as there again. */
function countSent({products}: Order, {items}: Shipment, sign: 1 | -1): void {
  for (const {orderProductId, quantity} of items) {
    const product = products.find(({id}) => id === orderProductId);
    if (product !== undefined) product.quantityShipped += sign * quantity;
  }
}

/** The shipment keeps the addresses as they stand now. It goes by the method the address was sold with, unless another is given. */
function newShipment(state: StoreState, order: Order, body: unknown): Shipment {
  const given = readBody(body);
  refuseOtherShipmentFields(given, true);
  refuseMissing(given, ['order_address_id', 'items']);
  const to = readAddressOf(order, given['order_address_id']);
  const {id: _id, ...billing} = order.billing;
  return readDetails(given, {
    id: nextNumber(state, 'shipment'),
    orderId: order.id,
    orderAddressId: to.id,
    createdAt: storeTime(state),
    trackingNumber: '',
    trackingLink: '',
    trackingCarrier: '',
    shippingProvider: '',
    shippingMethod: to.shippingMethod,
    merchantShippingCost: 0,
    comments: '',
    items: readItems(order, to, given['items']),
    billing: structuredClone(billing),
    shipping: structuredClone(to.address),
  });
}

/** All sent is status 2, some is 3 (store-api 9). */
const postShipment: Handler = (state, {body}, {orderId}) => {
  const order = named(state.orders, orderId);
  const shipment = newShipment(state, order, body);
  order.shipments.push(shipment);
  countSent(order, shipment, 1);
  setStatus(state, order, isAllSent(order) ? SHIPPED : PARTIALLY_SHIPPED);
  order.modifiedAt = storeTime(state);
  return {status: 201, body: shipmentAnswer(state, order, shipment)};
};

/** The address can be named, not changed: the items belong to it (a choice). */
const putShipment: Handler = (state, {body}, {orderId, shipmentId}) => {
  const order = named(state.orders, orderId);
  const shipment = named(order.shipments, shipmentId);
  const given = readBody(body);
  refuseOtherShipmentFields(given, false);
  const addressId = given['order_address_id'];
  if (addressId !== undefined && readAddressOf(order, addressId).id !== shipment.orderAddressId) {
    throw badRequest(`The items of the shipment go to the address ${shipment.orderAddressId}, so its order_address_id must be that.`);
  }
  Object.assign(shipment, readDetails(given, shipment));
  order.modifiedAt = storeTime(state);
  return {status: 200, body: shipmentAnswer(state, order, shipment)};
};

/** Its units can be sent again; the order's status stays (store-api 6.5). */
function remove(state: StoreState, order: Order, shipments: readonly Shipment[]): void {
  for (const shipment of shipments) countSent(order, shipment, -1);
  order.shipments = order.shipments.filter(shipment => !shipments.includes(shipment));
  order.modifiedAt = storeTime(state);
}

const deleteShipment: Handler = (state, _request, {orderId, shipmentId}) => {
  const order = named(state.orders, orderId);
  remove(state, order, [named(order.shipments, shipmentId)]);
  return {status: 204};
};

const deleteShipments: Handler = (state, _request, {orderId}) => {
  const order = named(state.orders, orderId);
  remove(state, order, order.shipments);
  return {status: 204};
};

const listShipments: Handler = (state, {query}, {orderId}) => {
  const order = named(state.orders, orderId);
  return listAnswer(pageOf(order.shipments, query).map(shipment => shipmentAnswer(state, order, shipment)));
};

const readShipment: Handler = (state, _request, {orderId, shipmentId}) => {
  const order = named(state.orders, orderId);
  return {status: 200, body: shipmentAnswer(state, order, named(order.shipments, shipmentId))};
};

const countShipments: Handler = (state, _request, {orderId}) => ({
  status: 200,
  body: {count: named(state.orders, orderId).shipments.length},
});

const SHIPMENTS = '/orders/:orderId/shipments';

export const shipmentRoutes: readonly Route[] = [
  ['GET', SHIPMENTS, listShipments],
  ['POST', SHIPMENTS, postShipment],
  ['DELETE', SHIPMENTS, deleteShipments],
  ['GET', `${SHIPMENTS}/count`, countShipments],
  ['GET', `${SHIPMENTS}/:shipmentId`, readShipment],
  ['PUT', `${SHIPMENTS}/:shipmentId`, putShipment],
  ['DELETE', `${SHIPMENTS}/:shipmentId`, deleteShipment],
];
