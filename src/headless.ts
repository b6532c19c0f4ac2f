/** The session without elements, for pages that draw everything themselves; and what can be read off its state. */
export {CheckoutClient} from './api/client.js';
export {CheckoutFailure, type FailureReason} from './api/failure.js';
export {type DeliveryView, type Standing, type Sums, sums, viewDeliveries} from './session/overview.js';
export {CheckoutSession, type SessionOptions} from './session/session.js';
export type {Address} from './domain/address.js';
export type {Checkout, Consignment, LineItem, ShippingOption} from './domain/checkout.js';
export type {Delivery, DeliveryId, Plan, PlanEdit, Portions} from './domain/plan.js';
export type {WantedDelivery, WantedItem} from './domain/wanted-plan.js';
export type {PortionKey} from './domain/portion-key.js';
export type {ShippingChoice} from './domain/shipping-choice.js';
export type {LeaveOutcome} from './session/departure.js';
export type {Redemption, RedemptionState} from './session/redemption.js';
export type {OpenState, Problem, SessionState, StopReason} from './session/state.js';
