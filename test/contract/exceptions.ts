/**
 * Where the store's files and the evidence about real stores disagree, and what then holds: all exceptions there are. Each has its reason
 * with the section of store-api; an exception that no exchange needs fails the tests. Keep them narrow.
 */
import type {Exceptions, ToleratedValue, UndocumentedPath, UndocumentedStatus} from './amendments.js';
import {
  countries,
  customer,
  inData,
  internalProblem,
  listedProblem,
  managementProblems,
  object,
  problem,
  serverProblem,
  settings,
  submitted,
  text,
} from './evidence-shapes.js';
import type {Schema} from './specifications.js';

const values: readonly ToleratedValue[] = [
  {
    keyword: 'type',
    found: 'null',
    at: ['checkouts.sf.yml answer /consignments/*/selectedShippingOption'],
    reason: 'Recorded as null before an option is selected, and the SDK keeps the old one where it is absent (store-api 8b, 8c).',
  },
  {
    keyword: 'type',
    found: 'null',
    at: [
      'checkouts.sf.yml answer /cart/lineItems/physicalItems/*/parentId',
      'checkouts.sf.yml answer /cart/lineItems/digitalItems/*/parentId',
      'carts.sf.yml answer /**/lineItems/physicalItems/*/parentId',
      'carts.sf.yml answer /**/lineItems/digitalItems/*/parentId',
    ],
    reason: 'Recorded as null where a line has no parent (store-api 3.2, 8b).',
  },
  {
    keyword: 'type',
    found: 'string',
    at: [
      'carts.sf.yml answer /**/lineItems/physicalItems/*/parentId',
      'checkouts.v3.yml answer /data/cart/line_items/physical_items/*/parent_id',
    ],
    reason: 'It is the id of the parent line, which is a string (store-api 3.2).',
  },
  {
    keyword: 'type',
    found: 'null',
    at: ['checkouts.sf.yml answer /cart/lineItems/physicalItems/*/giftWrapping'],
    reason: 'Recorded as null where nothing is wrapped; the carts file allows it (store-api 3.2, 8b).',
  },
  {
    keyword: 'type',
    found: 'number',
    at: ['checkouts.sf.yml answer /cart/lineItems/physicalItems/*/options/*/valueId'],
    reason: 'Typed string, number and null in different places (store-api 3.2).',
  },
  {
    keyword: 'type',
    found: 'null',
    at: [
      'checkouts.sf.yml answer /cart/lineItems/physicalItems/*/options/*/valueId',
      'carts.sf.yml answer /**/lineItems/physicalItems/*/options/*/valueId',
    ],
    reason: 'Typed string, number and null in different places: null for text the shopper typed (store-api 3.2).',
  },
  {
    keyword: 'type',
    found: 'number',
    at: [
      'checkouts.sf.yml answer /cart/lineItems/customItems/*/quantity',
      'checkouts.sf.yml answer /cart/lineItems/customItems/*/listPrice',
      'carts.sf.yml answer /**/lineItems/customItems/*/listPrice',
      'carts.sf.yml answer /**/lineItems/customItems/*/extendedListPrice',
    ],
    reason:
      'The SDK needs the quantity of a custom item as a number; prices are numbers in major units, with decimals (store-api 3.2, 8c).',
  },
  {
    keyword: 'type',
    found: 'string',
    at: ['checkouts.sf.yml answer /cart/discounts/*/id'],
    reason: 'Recorded as the id of the line (store-api 8b); the carts file says string as well.',
  },
  {
    keyword: 'type',
    found: 'number',
    at: [
      'carts.sf.yml answer /**/lineItems/physicalItems/*/discounts/*/id',
      'checkouts.v3.yml answer /data/cart/line_items/digital_items/*/discounts/*/id',
    ],
    reason: 'Recorded as a number (store-api 3.2, 8b), which both files have for the other kind of item.',
  },
  {
    keyword: 'type',
    found: 'string',
    at: ['carts.sf.yml answer /**/coupons/*/couponType'],
    reason: 'A string in the cart, a number in the checkout (store-api 3.1).',
  },
  {
    keyword: 'type',
    found: 'array',
    at: ['checkouts.sf.yml answer /customer/customerGroup'],
    reason: 'Recorded as an empty array for who is in no group (store-api 8b).',
  },
  {
    keyword: 'type',
    found: 'number',
    at: ['checkouts.sf.yml answer /consignments/*/discounts/*/id'],
    reason: 'The SDK has a number here (store-api 3.3).',
  },
  {
    keyword: 'required',
    found: 'undefined',
    at: ['checkouts.sf.yml answer /billingAddress/countryCode'],
    reason: 'Recorded as an empty object before an e-mail is known (store-api 8b).',
  },
  {
    keyword: 'pattern',
    found: 'string',
    at: [
      'checkouts.sf.yml answer /billingAddress/phone',
      'checkouts.sf.yml answer /consignments/*/address/phone',
      'checkouts.sf.yml answer /customer/addresses/*/phone',
      'checkouts.sf.yml request /requestBody/phone',
      'checkouts.sf.yml request /requestBody/address/phone',
      'checkouts.sf.yml request /requestBody/*/address/phone',
      'orders.sf.yml answer /billingAddress/phone',
      'checkouts.v3.yml answer /data/billing_address/phone',
      'checkouts.v3.yml answer /data/consignments/*/address/phone',
      'checkouts.v3.yml request /requestBody/phone',
      'checkouts.v3.yml request /requestBody/address/phone',
    ],
    reason: 'Samples and recordings break the pattern, the empty text among them: not to be validated hard (store-api 3.5, 8b).',
  },
  {
    keyword: 'type',
    found: 'array',
    at: [
      'checkouts.sf.yml answer /billingAddress/customFields/*/fieldValue',
      'checkouts.sf.yml answer /consignments/*/address/customFields/*/fieldValue',
      'checkouts.sf.yml answer /customer/addresses/*/customFields/*/fieldValue',
      'orders.sf.yml answer /billingAddress/customFields/*/fieldValue',
      'checkouts.v3.yml answer /data/billing_address/custom_fields/*/field_value',
      'checkouts.v3.yml answer /data/consignments/*/address/custom_fields/*/field_value',
      'checkouts.sf.yml request /requestBody/customFields/*/fieldValue',
      'checkouts.sf.yml request /requestBody/address/customFields/*/fieldValue',
      'checkouts.sf.yml request /requestBody/*/address/customFields/*/fieldValue',
      'checkouts.v3.yml request /requestBody/custom_fields/*/field_value',
      'checkouts.v3.yml request /requestBody/address/custom_fields/*/field_value',
      'checkouts.v3.yml request /requestBody/*/address/custom_fields/*/field_value',
    ],
    reason: 'A set of checkboxes is a list of strings (store-api 3.5).',
  },
  {
    keyword: 'type',
    found: 'number',
    at: [
      'checkouts.sf.yml request /requestBody/customFields/*/fieldValue',
      'checkouts.sf.yml request /requestBody/address/customFields/*/fieldValue',
      'checkouts.sf.yml request /requestBody/*/address/customFields/*/fieldValue',
      'checkouts.v3.yml request /requestBody/custom_fields/*/field_value',
      'checkouts.v3.yml request /requestBody/address/custom_fields/*/field_value',
      'checkouts.v3.yml request /requestBody/*/address/custom_fields/*/field_value',
    ],
    reason: 'Pick lists are sent as a number, and come back as text (store-api 3.5).',
  },
  {
    keyword: 'type',
    found: 'null',
    at: ['form_fields.sf.yml answer /*/*/default', 'form_fields.sf.yml answer /*/*/maxLength'],
    reason: 'Recorded as null (store-api 8b).',
  },
  {
    keyword: 'enum',
    found: '"password"',
    at: ['form_fields.sf.yml answer /*/*/fieldType'],
    reason: 'A kind of field that real stores have (store-api 3.6).',
  },
  {
    keyword: 'type',
    found: 'number',
    at: ['orders.sf.yml answer /customerId'],
    reason: 'Recorded as a number, as carts have it (store-api 3.2, 8b).',
  },
  {
    keyword: 'type',
    found: 'object',
    at: ['orders.sf.yml answer /lineItems'],
    reason: 'Recorded as an object with a list for each kind of item (store-api 3.7, 8b).',
  },
  {
    keyword: 'type',
    found: 'number',
    at: ['orders.sf.yml answer /taxTotal', 'orders.sf.yml answer /taxes/*/amount'],
    reason: 'Money is in major units with decimals, as in the rest of the order (store-api 3.2, 3.7).',
  },
  {
    keyword: 'additionalProperties',
    found: 'string',
    at: ['checkouts.sf.yml request /query/include'],
    operations: [
      'PUT /checkouts/{checkoutId}',
      'PUT /checkout/{checkoutId}',
      'POST /checkouts/{checkoutId}/billing-address',
      'PUT /checkouts/{checkoutId}/billing-address/{addressId}',
      'DELETE /checkouts/{checkoutId}/consignments/{consignmentId}',
      'POST /checkouts/{checkoutId}/gift-certificates',
      'DELETE /checkouts/{checkoutId}/gift-certificates/{giftCertificateCode}',
      'POST /checkouts/{checkoutId}/coupons',
      'DELETE /checkouts/{checkoutId}/coupons/{couponCode}',
      'POST /checkouts/{checkoutId}/store-credit',
      'DELETE /checkouts/{checkoutId}/store-credit',
    ],
    reason: 'The SDK sends an include list with these as well, and they answer the checkout (store-api 1.1).',
  },
  {
    keyword: 'enum',
    found: '"promotions.banners"',
    at: ['checkouts.sf.yml request /query/include/*'],
    reason: 'The value that the SDK sends instead of `promotions` (store-api 1.1).',
  },
  {
    keyword: 'enum',
    found: '"cart.lineItems.physicalItems.stockPosition"',
    at: ['checkouts.sf.yml request /query/include/*'],
    reason: 'The SDK sends it with every checkout call (store-api 1.1).',
  },
  {
    keyword: 'type',
    found: 'string',
    at: ['checkouts.sf.yml request /path/addressId', 'checkouts.v3.yml request /path/addressId'],
    reason: 'Real ids are 13 hex characters (store-api 2.3).',
  },
  {
    keyword: 'required',
    found: 'undefined',
    at: ['checkouts.sf.yml request /header/content-type'],
    operations: ['POST /checkouts/{checkoutId}/store-credit'],
    reason: 'It is sent only where there is a body (store-api 1).',
  },
  {
    keyword: 'enum',
    found: '"carrier_52"',
    at: ['shipping.v2.yml answer /**/type', 'shipping.v2.yml request /requestBody/type'],
    reason: 'The methods of a provider app are of the type `carrier_<id>` (store-api 6.2).',
  },
  {
    keyword: 'several',
    found: 'object',
    at: ['orders.v2.oas2.yml answer /**/consignments'],
    reason: 'A link or the consignments themselves (store-api 6.4): neither schema requires anything, so that both fit.',
  },
  {
    keyword: 'several',
    found: 'array',
    at: ['orders.v2.oas2.yml answer /**/line_items'],
    reason: 'Links or order products (store-api 6.4): the schema of links requires nothing, so that both fit.',
  },
];

const storefront = ['carts.sf.yml', 'checkouts.sf.yml', 'form_fields.sf.yml', 'orders.sf.yml', 'pickup_options.sf.yml'];
const management = ['orders.v2.oas2.yml', 'shipping.v2.yml'];
const server = ['checkouts.v3.yml', 'shipping.v3.yml'];

const statuses: readonly UndocumentedStatus[] = [
  {
    files: storefront,
    status: 400,
    answer: problem(400),
    reason: 'Malformed requests, wrong codes and what else `invalidStatus`, `unknownId` … make of them (store-api 3.8, 8b, 9).',
  },
  {files: storefront, status: 401, answer: problem(401), reason: 'A session that ended, by `expiredSession` (store-api 9).'},
  {
    files: storefront,
    status: 403,
    answer: problem(403),
    reason: 'A foreign origin, a missing token by `csrf`, a session that ended by `expiredSession` (store-api 3.8, 9).',
  },
  {files: storefront, status: 404, answer: problem(404), reason: 'Unknown ids and lost sessions, recorded for a cart (store-api 8b, 9).'},
  {
    files: storefront,
    status: 422,
    answer: problem(422),
    reason: 'Invalid data, by `invalidStatus`, `unknownOption`, `addressWithOption` (store-api 3.8, 9).',
  },
  {
    files: ['checkouts.sf.yml'],
    operations: ['POST /checkouts/{checkoutId}/gift-certificates'],
    status: 429,
    answer: problem(429),
    reason: 'Twenty different codes can be tried in an hour (store-api 2.5, 5).',
  },
  {files: management, status: 204, reason: 'A list with nothing in it, or a quote that there is none of (store-api 6, 6.4).'},
  {files: management, status: 400, answer: managementProblems(400), reason: 'Errors are a list of status and message (store-api 3.8, 6).'},
  {files: management, status: 401, answer: managementProblems(401), reason: 'A missing X-Auth-Token (store-api 3.8, 6).'},
  {files: management, status: 404, answer: managementProblems(404), reason: 'Unknown ids (store-api 3.8, 6.4).'},
  {files: server, status: 400, answer: serverProblem(400), reason: 'Malformed requests, wrong codes (store-api 3.8).'},
  {files: server, status: 401, answer: serverProblem(401), reason: 'A missing X-Auth-Token (store-api 3.8).'},
  {
    files: server,
    status: 404,
    answer: {anyOf: [listedProblem(404), serverProblem(404)]},
    reason: 'Unknown ids; documented for reading a checkout alone (store-api 3.8).',
  },
  {files: server, status: 422, answer: serverProblem(422), reason: 'Invalid data (store-api 3.8).'},
];

const refusals = (...codes: readonly number[]): Record<number, Schema> =>
  Object.fromEntries(codes.map(status => [status, problem(status)]));

const paths: readonly UndocumentedPath[] = [
  {
    method: 'GET',
    path: '/api/storefront/checkout-settings',
    query: ['checkoutId'],
    answers: {200: settings, 403: problem(403)},
    reason: 'Internal; the SDK breaks without it (store-api 2.7, 8c).',
  },
  {
    method: 'GET',
    path: '/internalapi/v1/shipping/countries',
    query: ['channel_id'],
    answers: {200: countries, 403: problem(403)},
    reason: 'Internal: where the zones reach (store-api 2.7).',
  },
  {
    method: 'GET',
    path: '/internalapi/v1/store/countries',
    answers: {200: countries, 403: problem(403)},
    reason: 'Internal: all countries (store-api 2.7).',
  },
  {
    method: 'POST',
    path: '/api/storefront/customer-address',
    requestBody: {type: 'object'},
    answers: {200: customer, ...refusals(400, 401, 403, 404, 422)},
    reason: 'Only the SDK knows it (store-api 2.8).',
  },
  {
    method: 'POST',
    path: '/internalapi/v1/checkout/customer',
    requestBody: object({email: text, password: text}),
    answers: {200: inData('customer', customer), ...refusals(400, 401, 403)},
    reason: 'Internal: signing in (store-api 2.8).',
  },
  {
    method: 'DELETE',
    path: '/internalapi/v1/checkout/customer',
    answers: {200: inData('customer', customer), ...refusals(400, 401, 403)},
    reason: 'Internal: signing out (store-api 2.8).',
  },
  {
    method: 'POST',
    path: '/internalapi/v1/checkout/order',
    requestBody: object({cartId: text}),
    answers: {
      200: submitted,
      ...refusals(401, 403, 404, 422),
      400: {anyOf: [internalProblem(400), problem(400)]},
      422: {anyOf: [internalProblem(422), problem(422)]},
    },
    reason: 'Internal: placing the order (store-api 2.6, 3.8).',
  },
  {
    method: 'POST',
    path: '/internalapi/v1/checkout/order/{orderId}',
    requestBody: {type: 'object'},
    answers: {200: submitted, ...refusals(400, 401, 403, 404)},
    reason: 'Internal: finalizing the order (store-api 2.6).',
  },
];

export const exceptions: Exceptions = {
  values,
  statuses,
  spellings: [
    {
      file: 'checkouts.sf.yml',
      path: '/checkout/{checkoutId}',
      sameAs: '/checkouts/{checkoutId}',
      reason: 'The SDK reads and writes the root in the singular (store-api 1).',
    },
    {
      file: 'orders.v2.oas2.yml',
      path: '/orders/{order_id}/shippingaddresses',
      sameAs: '/orders/{order_id}/shipping_addresses',
      reason: 'The spelling of the links that orders carry (store-api 6.4).',
    },
    {
      file: 'orders.v2.oas2.yml',
      path: '/orders/{order_id}/shippingaddresses/{shipping_address_id}/shippingquotes',
      sameAs: '/orders/{order_id}/shipping_addresses/{shipping_address_id}/shipping_quotes',
      reason: 'The spelling of the links that addresses carry (store-api 6.4).',
    },
  ],
  paths,
};
