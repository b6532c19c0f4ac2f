/** Shapes of answers that no specification file has, as the evidence about real stores shows them. */
import type {Schema} from './specifications.js';

export const text: Schema = {type: 'string'};
export const object = (properties: Record<string, Schema>): Schema => ({type: 'object', required: Object.keys(properties), properties});
const list = (items: Schema): Schema => ({type: 'array', items});

const exactly = (status: number): Schema => ({type: 'integer', enum: [status]});

/** As recorded of the storefront (store-api 8b). */
export const problem = (status: number): Schema => object({title: text, type: text, status: exactly(status), detail: text});

/** Of the internal API: its `type` ends in the machine code (store-api 3.8). */
export const internalProblem = (status: number): Schema =>
  object({title: text, type: {type: 'string', pattern: '/[a-z_]+$'}, status: exactly(status), errors: list(text)});

/** Of the management API (store-api 3.8, 6). */
export const managementProblems = (status: number): Schema => ({...list(object({status: exactly(status), message: text})), minItems: 1});

/** Of the server-to-server API (store-api 3.8). */
export const serverProblem = (status: number): Schema =>
  object({title: text, type: text, status: exactly(status), errors: {type: 'object'}});

/** The problem in a list, documented for reading a checkout that is not there (store-api 3.8). */
export const listedProblem = (status: number): Schema =>
  object({errors: {...list(object({title: text, type: text, status: exactly(status), detail: text})), minItems: 1}});

const country = object({
  code: {type: 'string', pattern: '^[A-Z]{2}$'},
  name: text,
  hasPostalCodes: {type: 'boolean'},
  requiresState: {type: 'boolean'},
  subdivisions: list(object({code: text, name: text})),
});
export const countries = object({data: list(country), meta: {type: 'object'}});
export const customer = object({id: {type: 'integer'}, isGuest: {type: 'boolean'}, email: text, addresses: list({type: 'object'})});
export const inData = (name: string, schema: Schema): Schema => object({data: object({[name]: schema}), meta: {type: 'object'}});
export const submitted = inData('order', object({orderId: {type: 'integer'}}));
const currency = object({
  code: {type: 'string', pattern: '^[A-Z]{3}$'},
  decimalPlaces: text,
  symbol: text,
  symbolLocation: text,
  decimalSeparator: text,
  thousandsSeparator: text,
});
export const settings = object({
  context: object({checkoutId: text, geoCountryCode: text, flashMessages: list({}), payment: {type: 'object'}}),
  storeConfig: object({
    checkoutSettings: object({
      hasMultiShippingEnabled: {type: 'boolean'},
      guestCheckoutEnabled: {type: 'boolean'},
      enableOrderComments: {type: 'boolean'},
      shippingQuoteFailedMessage: text,
      features: {type: 'object'},
    }),
    currency,
    shopperCurrency: currency,
    links: object({cartLink: text, checkoutLink: text, loginLink: text}),
    storeProfile: {type: 'object'},
  }),
});
