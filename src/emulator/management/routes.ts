/** The management API's paths (store-api 6), from behind `/stores/{hash}/v2`. */
import {managementProblem} from '../refusal.js';
import {answering} from '../routing.js';
import {orderRoutes} from './order-routes.js';
import {shippingRoutes} from './shipping-routes.js';

/** @throws Refusal with a list of `{status, message}` */
export const answerManagement = answering([...orderRoutes, ...shippingRoutes], {
  unknownPath: () => managementProblem(404, 'The requested resource was not found.'),
  unknownMethod: ({path, method}) => managementProblem(405, `The resource ${path} does not answer ${method}.`),
});
