/** The storefront's endpoints (store-api 2), the internal ones too. */
import * as fc from 'fast-check';
import {type EndpointTable, type Ground, idOf, maybe, oneOf} from './endpoints.js';
import {address, billing, consignmentChange, goods, newItems, parcels, pickupSearch, version} from './storefront-bodies.js';

/** What the specification lists for checkouts, and two that the platform's own client sends (store-api 1.1). */
const include = [
  'consignments.availableShippingOptions',
  'consignments.availablePickupOptions',
  'cart.lineItems.physicalItems.options',
  'cart.lineItems.digitalItems.options',
  'cart.lineItems.physicalItems.categoryNames',
  'cart.lineItems.physicalItems.stockPosition',
  'customer',
  'customer.customerGroup',
  'payments',
  'promotions',
  'promotions.banners',
];
const ofCheckout = {query: {include}};
const ofCart = {query: {include: ['lineItems.physicalItems.options', 'lineItems.digitalItems.options']}};

const onlyVersion = (ground: Ground) => maybe(fc.record({version: version(ground)}));
const message = (ground: Ground) => fc.record({customerMessage: fc.constantFrom('', 'Ring twice'), version: version(ground)});
const couponCode = ({state}: Ground) =>
  oneOf(
    state.coupons.map(({code}) => code),
    'NONE',
  );
const giftCertificateCode = ({state}: Ground) =>
  oneOf(
    state.giftCertificates.map(({code}) => code),
    'NONE',
  );
const nobody = '00000000-0000-4000-a000-000000000000';

export const storefront: EndpointTable = {
  prefix: '/api/storefront',
  idsFor: ground => {
    const {checkoutId, checkout, orders} = ground.state;
    return fc.record({
      checkoutId: fc.constant(checkoutId),
      cartId: fc.constant(checkoutId),
      itemId: idOf(checkout?.lines ?? [], nobody),
      consignmentId: idOf(checkout?.consignments ?? [], '655f87de37897'),
      addressId: fc.constant(checkout?.billingAddress?.id ?? '655f87de37897'),
      couponCode: oneOf(checkout?.couponCodes ?? [], 'NONE'),
      giftCertificateCode: oneOf(checkout?.giftCertificateCodes ?? [], 'NONE'),
      orderId: idOf(orders, 100),
    });
  },
  endpoints: [
    {method: 'GET', path: '/carts', ...ofCart},
    {method: 'POST', path: '/carts', body: newItems, ...ofCart, weight: 2},
    {method: 'DELETE', path: '/carts/{cartId}', weight: 0.2},
    {method: 'POST', path: '/carts/{cartId}/items', body: newItems, ...ofCart},
    {
      method: 'PUT',
      path: '/carts/{cartId}/items/{itemId}',
      body: ground => fc.record({lineItem: goods(ground), version: version(ground)}),
      ...ofCart,
    },
    {method: 'DELETE', path: '/carts/{cartId}/items/{itemId}', body: onlyVersion, ...ofCart, weight: 0.3},
    {
      method: 'POST',
      path: '/carts/{cartId}/currency',
      body: ({state}) =>
        fc.record({
          currencyCode: oneOf(
            state.settings.currencies.map(({code}) => code),
            'USD',
          ),
        }),
      ...ofCart,
    },
    {method: 'GET', path: '/checkouts/{checkoutId}', ...ofCheckout, weight: 2},
    {method: 'PUT', path: '/checkouts/{checkoutId}', body: message, ...ofCheckout},
    {method: 'GET', path: '/checkout/{checkoutId}', ...ofCheckout},
    {method: 'PUT', path: '/checkout/{checkoutId}', body: message, ...ofCheckout},
    {method: 'PUT', path: '/checkouts/{checkoutId}/carts/{cartId}/items/{itemId}', body: ground => fc.record({lineItem: goods(ground)})},
    {method: 'DELETE', path: '/checkouts/{checkoutId}/carts/{cartId}/items/{itemId}', weight: 0.3},
    {method: 'POST', path: '/checkouts/{checkoutId}/billing-address', body: billing, ...ofCheckout},
    {method: 'PUT', path: '/checkouts/{checkoutId}/billing-address/{addressId}', body: billing, ...ofCheckout},
    {method: 'POST', path: '/checkouts/{checkoutId}/consignments', body: parcels, ...ofCheckout, weight: 5},
    {method: 'PUT', path: '/checkouts/{checkoutId}/consignments/{consignmentId}', body: consignmentChange, ...ofCheckout, weight: 5},
    {method: 'DELETE', path: '/checkouts/{checkoutId}/consignments/{consignmentId}', body: onlyVersion, ...ofCheckout},
    {
      method: 'POST',
      path: '/checkouts/{checkoutId}/coupons',
      body: ground => fc.record({couponCode: couponCode(ground), version: version(ground)}),
      ...ofCheckout,
      weight: 2,
    },
    {method: 'DELETE', path: '/checkouts/{checkoutId}/coupons/{couponCode}', body: onlyVersion, ...ofCheckout},
    {
      method: 'POST',
      path: '/checkouts/{checkoutId}/gift-certificates',
      body: ground => fc.record({giftCertificateCode: giftCertificateCode(ground)}),
      ...ofCheckout,
    },
    {method: 'DELETE', path: '/checkouts/{checkoutId}/gift-certificates/{giftCertificateCode}', ...ofCheckout},
    {method: 'POST', path: '/checkouts/{checkoutId}/store-credit', ...ofCheckout},
    {method: 'DELETE', path: '/checkouts/{checkoutId}/store-credit', ...ofCheckout},
    {method: 'POST', path: '/checkouts/{checkoutId}/spam-protection', body: () => fc.constant({token: 'human'})},
    {
      method: 'GET',
      path: '/orders/{orderId}',
      query: {include: ['lineItems', 'billingAddress', 'coupons', 'currency', 'taxes', 'payments', 'consignments']},
    },
    {method: 'GET', path: '/form-fields', query: {filter: ['customerAccount', 'shippingAddress', 'billingAddress']}},
    {method: 'POST', path: '/pickup-options', body: pickupSearch},
    {method: 'GET', path: '/checkout-settings'},
    {method: 'POST', path: '/customer-address', body: address},
  ],
};

export const internal: EndpointTable = {
  prefix: '/internalapi/v1',
  idsFor: ({state}) => fc.record({orderId: idOf(state.orders, 100)}),
  endpoints: [
    {method: 'GET', path: '/shipping/countries', query: {channel_id: ['1']}},
    {method: 'GET', path: '/store/countries'},
    {method: 'POST', path: '/checkout/customer', body: ({state}) => fc.constant({email: state.account.email, password: 'open sesame'})},
    {method: 'DELETE', path: '/checkout/customer', weight: 0.3},
    {method: 'POST', path: '/checkout/order', body: ({state}) => fc.constant({cartId: state.checkoutId})},
    {method: 'POST', path: '/checkout/order/{orderId}', body: () => fc.constant({}), weight: 0.3},
  ],
};
