/** The management API's endpoints for shipping and orders (store-api 6). */
import * as fc from 'fast-check';
import {type EndpointTable, idOf, oneOf} from './endpoints.js';
import {
  carrier,
  connection,
  method,
  order,
  orderAddress,
  orderChange,
  renamedMethod,
  shipment,
  shipmentChange,
  zone,
} from './management-bodies.js';

const pages = {query: {page: ['1'], limit: ['2']}};
const filters = {
  min_id: ['1'],
  max_total: ['1000'],
  status_id: ['11'],
  customer_id: ['11'],
  min_date_created: ['2020-01-01'],
  channel_id: ['1'],
};

export const management: EndpointTable = {
  prefix: '/stores/harbour/v2',
  // The specification asks for a content type with every request, also where there is nothing to send.
  headers: {'x-auth-token': 'token', 'content-type': 'application/json'},
  idsFor: ({state}) =>
    fc.record({zone: oneOf(state.zones, undefined), order: oneOf(state.orders, undefined)}).chain(chosen =>
      fc.record({
        zone_id: fc.constant(chosen.zone?.id ?? 1),
        method_id: idOf(chosen.zone?.methods ?? [], 1),
        order_id: fc.constant(chosen.order?.id ?? 100),
        product_id: idOf(chosen.order?.products ?? [], 1),
        address_id: idOf(chosen.order?.addresses ?? [], 1),
        shipment_id: idOf(chosen.order?.shipments ?? [], 1),
        status_id: fc.integer({min: 0, max: 14}),
      }),
    ),
  endpoints: [
    {method: 'GET', path: '/shipping/zones'},
    {method: 'POST', path: '/shipping/zones', body: zone},
    {method: 'GET', path: '/shipping/zones/{zone_id}'},
    {method: 'PUT', path: '/shipping/zones/{zone_id}', body: zone, weight: 0.5},
    {method: 'DELETE', path: '/shipping/zones/{zone_id}', weight: 0.2},
    {method: 'GET', path: '/shipping/zones/{zone_id}/methods'},
    {method: 'POST', path: '/shipping/zones/{zone_id}/methods', body: method, weight: 2},
    {method: 'GET', path: '/shipping/zones/{zone_id}/methods/{method_id}'},
    {method: 'PUT', path: '/shipping/zones/{zone_id}/methods/{method_id}', body: renamedMethod},
    {method: 'DELETE', path: '/shipping/zones/{zone_id}/methods/{method_id}', weight: 0.3},
    {method: 'POST', path: '/shipping/carrier/connection', body: connection},
    {method: 'PUT', path: '/shipping/carrier/connection', body: connection},
    {method: 'DELETE', path: '/shipping/carrier/connection', body: carrier, weight: 0.3},
    {method: 'GET', path: '/orders', query: {...pages.query, ...filters, sort: ['date_created']}},
    {method: 'POST', path: '/orders', body: order, weight: 2},
    {method: 'GET', path: '/orders/count', query: filters},
    {method: 'GET', path: '/orders/{order_id}', query: {include: ['consignments', 'consignments.line_items', 'fees']}, weight: 2},
    {method: 'PUT', path: '/orders/{order_id}', body: orderChange},
    {method: 'DELETE', path: '/orders/{order_id}', weight: 0.2},
    {method: 'GET', path: '/order_statuses'},
    {method: 'GET', path: '/order_statuses/{status_id}'},
    {method: 'GET', path: '/orders/{order_id}/products', ...pages},
    {method: 'GET', path: '/orders/{order_id}/products/{product_id}'},
    {method: 'GET', path: '/orders/{order_id}/shipping_addresses', ...pages},
    {method: 'GET', path: '/orders/{order_id}/shipping_addresses/{address_id}'},
    {method: 'PUT', path: '/orders/{order_id}/shipping_addresses/{address_id}', body: orderAddress},
    {method: 'GET', path: '/orders/{order_id}/shipping_addresses/{address_id}/shipping_quotes'},
    {method: 'GET', path: '/orders/{order_id}/shippingaddresses'},
    {method: 'GET', path: '/orders/{order_id}/shippingaddresses/{address_id}/shippingquotes'},
    {method: 'GET', path: '/orders/{order_id}/consignments', query: {include: ['consignments.line_items']}},
    {method: 'GET', path: '/orders/{order_id}/consignments/shipping/{address_id}/shipping_quotes'},
    {method: 'GET', path: '/orders/{order_id}/shipments', ...pages},
    {method: 'POST', path: '/orders/{order_id}/shipments', body: shipment, weight: 3},
    {method: 'DELETE', path: '/orders/{order_id}/shipments', weight: 0.2},
    {method: 'GET', path: '/orders/{order_id}/shipments/count'},
    {method: 'GET', path: '/orders/{order_id}/shipments/{shipment_id}'},
    {method: 'PUT', path: '/orders/{order_id}/shipments/{shipment_id}', body: shipmentChange},
    {method: 'DELETE', path: '/orders/{order_id}/shipments/{shipment_id}', weight: 0.3},
  ],
};
