/** The endpoints of the server-to-server checkout and of the shipping settings. */
import * as fc from 'fast-check';
import {type EndpointTable, type Ground, idOf, maybe, oneOf} from './endpoints.js';
import {asServerBody} from './server-bodies.js';
import {billing, consignmentChange, parcels, version} from './storefront-bodies.js';

const served = (body: (ground: Ground) => fc.Arbitrary<unknown>) => (ground: Ground) => body(ground).map(asServerBody);
const onlyVersion = (ground: Ground) => maybe(fc.record({version: version(ground)}));
const include = {query: {include: ['consignments.available_shipping_options']}};

export const server: EndpointTable = {
  prefix: '/stores/harbour/v3',
  headers: {'x-auth-token': 'token', 'content-type': 'application/json'},
  idsFor: ({state: {checkoutId, checkout}}) =>
    fc.record({
      checkoutId: fc.constant(checkoutId),
      consignmentId: idOf(checkout?.consignments ?? [], '655f87de37897'),
      addressId: fc.constant(checkout?.billingAddress?.id ?? '655f87de37897'),
      couponCode: oneOf(checkout?.couponCodes ?? [], 'NONE'),
    }),
  endpoints: [
    {
      method: 'GET',
      path: '/checkouts/{checkoutId}',
      query: {
        include: [
          'cart.line_items.physical_items.options',
          'cart.line_items.digital_items.options',
          'promotions.banners',
          'consignments.available_shipping_options',
        ],
      },
      weight: 2,
    },
    {
      method: 'PUT',
      path: '/checkouts/{checkoutId}',
      body: ground => fc.record({customer_message: fc.constant('Ring twice'), version: version(ground)}),
    },
    {method: 'POST', path: '/checkouts/{checkoutId}/billing-address', body: served(billing)},
    {method: 'PUT', path: '/checkouts/{checkoutId}/billing-address/{addressId}', body: served(billing)},
    {method: 'POST', path: '/checkouts/{checkoutId}/consignments', body: served(parcels), ...include, weight: 3},
    {method: 'PUT', path: '/checkouts/{checkoutId}/consignments/{consignmentId}', body: served(consignmentChange), ...include, weight: 3},
    {method: 'DELETE', path: '/checkouts/{checkoutId}/consignments/{consignmentId}', body: onlyVersion},
    {
      method: 'POST',
      path: '/checkouts/{checkoutId}/coupons',
      body: ground =>
        fc.record({
          coupon_code: oneOf(
            ground.state.coupons.map(({code}) => code),
            'NONE',
          ),
          version: version(ground),
        }),
    },
    {method: 'DELETE', path: '/checkouts/{checkoutId}/coupons/{couponCode}', body: onlyVersion},
    {method: 'POST', path: '/checkouts/{checkoutId}/orders'},
    {method: 'GET', path: '/shipping/settings'},
    {
      method: 'PUT',
      path: '/shipping/settings',
      body: () =>
        fc.record({
          checkout: fc.record({
            country_list_strategy: fc.constantFrom('DISPLAY_ALL_COUNTRIES', 'DISPLAY_ONLY_SHIPPABLE_COUNTRIES'),
            out_of_delivery_zone_message: fc.constant('We do not go there.'),
          }),
        }),
    },
  ],
};
