/** The server-to-server checkout's paths, from behind `/stores/{hash}/v3`. */
import {Refusal} from '../refusal.js';
import {answering, type StoreAnswer, type StoreRequest} from '../routing.js';
import type {StoreState} from '../state/store-state.js';
import {checkoutRoutes} from './checkout-routes.js';
import {asServerProblem, serverProblem} from './server-problem.js';
import {shippingSettingsRoutes} from './shipping-settings.js';

export {serverProblem};

const answerByRules = answering([...checkoutRoutes, ...shippingSettingsRoutes], {
  unknownPath: ({path}) => serverProblem(404, `There is no resource ${path}.`),
  unknownMethod: ({path, method}) => serverProblem(405, `The resource ${path} does not answer ${method}.`),
});

/** @throws Refusal in this API's shapes */
export function answerServer(state: StoreState, request: StoreRequest): StoreAnswer {
  try {
    return answerByRules(state, request);
  } catch (error) {
    throw error instanceof Refusal ? asServerProblem(error) : error;
  }
}
