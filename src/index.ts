/** What a script tag or an import gets: the elements are defined, the public types are exported. */
export {MultidropCheckout, type Validity} from './elements/checkout/checkout.js';
export {
  AnnounceEvent,
  BeforeSyncEvent,
  type ChangeReason,
  ContinueEvent,
  FailureEvent,
  PlanChangedEvent,
  ReadyEvent,
  SyncProgressEvent,
} from './elements/facts.js';
export {registerWords} from './elements/languages.js';
export type {OwnWords, Sentence} from './elements/own-words.js';
export type {Words} from './locales/en.js';
export type {Address} from './domain/address.js';
export type {AddressSource} from './domain/address-source.js';
export type {AddressValidator, AddressVerdict} from './domain/address-verdict.js';
export type {Checkout, Consignment, LineItem, ShippingOption} from './domain/checkout.js';
export type {Delivery, DeliveryId, Plan, PlanEdit, Portions} from './domain/plan.js';
export type {SetPlanOutcome, WantedDelivery, WantedItem} from './domain/wanted-plan.js';
export type {PortionKey} from './domain/portion-key.js';
export type {Method, ShippingChoice} from './domain/shipping-choice.js';
export type {PolicyWish, ShippingPolicy} from './domain/shipping-policy.js';
export type {ArrivalDate, FilterOptions, OfferedParcel} from './session/page-knowledge.js';
export type {LeaveOutcome} from './session/departure.js';
export type {Redemption, RedemptionState, RefusedRedemption} from './session/redemption.js';
export type {CheckoutSession, SessionOptions} from './session/session.js';
export type {OpenState, Problem, SessionState, StopReason} from './session/state.js';
export type {CheckoutFailure, FailureReason} from './api/failure.js';
