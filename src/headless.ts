/** The session without elements, for pages that draw everything themselves. */
export {CheckoutClient} from './api/client.js';
export {CheckoutFailure, type FailureReason} from './api/failure.js';
export {CheckoutSession, type SessionOptions, type WantedDelivery} from './session/session.js';
export type {OpenState, Problem, SessionState} from './session/state.js';
