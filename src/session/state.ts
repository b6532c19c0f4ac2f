/** What a session can be in at one moment. Replaced whole at each change, never altered: compare by identity. */
import type {BookAnswer} from '../domain/address-book.js';
import type {AddressField} from '../domain/address-fields.js';
import type {Address, Country} from '../domain/address.js';
import type {Basket} from '../domain/basket.js';
import type {Checkout, ShippingOption, StoreSettings} from '../domain/checkout.js';
import type {FormField} from '../domain/form-field.js';
import type {History} from '../domain/history.js';
import type {Pairs} from '../domain/pairing.js';
import type {DeliveryId, Plan, TextKind} from '../domain/plan.js';
import type {StoreHabits} from '../domain/store-habits.js';
import type {Method} from '../domain/shipping-choice.js';
import type {Twins} from '../domain/twins.js';
import type {TextField} from '../domain/texts.js';
import type {TogetherQuote} from '../domain/together-quote.js';
import type {CheckoutFailure} from '../api/failure.js';
import type {EarlierPlan} from './earlier-plan.js';
import type {RedemptionState} from './redemption.js';

/** What the sync with the store is doing. */
export type Activity =
  /** `unsent`: a delivery could be sent, but the shopper did nothing yet that it would follow from (R1), or the page held it back. */
  | {readonly kind: 'idle'; readonly unsent?: true}
  /** A request is out, or Continue is under way (`leaving`), before its first request too. Counts are deliveries whose shipping is confirmed. */
  | {
      readonly kind: 'saving';
      readonly deliveryIds: readonly DeliveryId[];
      readonly leaving: boolean;
      readonly done: number;
      readonly of: number;
      /** Requests that were done since the last edit or since Continue was pressed, and those left: a forecast. */
      readonly steps: {readonly done: number; readonly left: number};
    }
  /** The shopper holds it until it is to go on. Counts as for saving. */
  | {readonly kind: 'paused'; readonly leaving: boolean; readonly done: number; readonly of: number}
  /** Waiting because the store asked to, or because another tab of the shopper saves. */
  | {readonly kind: 'waiting'; readonly for: 'store' | 'other-tab'; readonly leaving: boolean}
  /** Stopped before the store had everything; the plan is kept. */
  | {readonly kind: 'stopped'; readonly why: StopReason};

export type StopReason =
  | {readonly kind: 'failure'; readonly failure: CheckoutFailure}
  /** The store answers, but does not do what it is asked. */
  | {readonly kind: 'no-progress'}
  /** A promotion line cannot be sent with anybody else than the store put it with (R5). */
  | {readonly kind: 'gift-stays'; readonly product: string};

/** Something to tell the shopper. Those that need attention hold Continue once (R20). */
export type Notice =
  | {
      readonly id: string;
      readonly kind: 'units-left' | 'units-arrived';
      readonly deliveryId: DeliveryId;
      readonly product: string;
      readonly quantity: number;
    }
  | {
      readonly id: string;
      readonly kind: 'method-replaced';
      readonly deliveryId: DeliveryId;
      readonly was: Method & {readonly cost: number};
      readonly now: ShippingOption | null;
    }
  | {readonly id: string; readonly kind: 'undo-short'; readonly quantity: number}
  /** The plan as it was before the store had others: when the shopper was here last, or a moment ago, changed in another tab or elsewhere. */
  | ({readonly id: string; readonly kind: 'earlier-plan'; readonly since: 'last-visit' | 'changed-elsewhere'} & EarlierPlan)
  | {readonly id: string; readonly kind: 'changed-before-leaving'; readonly changes: readonly Changed[]};

/** What turned out different from what stood on screen when Continue was pressed (R23). Costs in major units. */
export type Changed =
  | {readonly kind: 'shipping'; readonly deliveryId: DeliveryId; readonly was: Quote | null; readonly now: Quote | null}
  | {readonly kind: 'units'; readonly deliveryId: DeliveryId}
  | {readonly kind: 'price'; readonly product: string; readonly was: number; readonly now: number};

export interface Quote {
  readonly description: string;
  readonly cost: number;
}

/** A delivery the store refused as it stands; it may be sent again once what is asked for differs from `signature`. */
export interface Refusal {
  readonly signature: string;
  readonly storeWords: string;
  readonly what: 'delivery' | 'shipping';
}

/** What keeps a delivery from going to payment (R23). */
export type Problem =
  | {readonly kind: 'no-address' | 'no-units' | 'no-quotes' | 'form-open' | 'attention'; readonly deliveryId: DeliveryId}
  /** The store would not take what stands in these fields, or misses something there; for the country, see `fieldProblem`. */
  | {
      readonly kind: 'missing-fields';
      readonly deliveryId: DeliveryId;
      readonly countryCode: string;
      readonly fields: readonly AddressField[];
    }
  /** A text that the store's field has no room for, or that the store wants and nobody wrote. */
  | {readonly kind: 'text-too-long' | 'text-missing'; readonly deliveryId: DeliveryId; readonly what: TextKind}
  | {readonly kind: 'refused'; readonly deliveryId: DeliveryId; readonly storeWords: string}
  | {readonly kind: 'new-person-open'};

/** Countries and form fields; empty lists stand for what the store did not answer (R3). */
export interface AddressData {
  readonly countries: readonly Country[];
  /** What the address form asks for: without those for texts. */
  readonly formFields: readonly FormField[];
  /** Those that take messages and notes, of those the integrator named (R28). */
  readonly texts: readonly TextField[];
}

/** What the store would not take of an address, or misses there, field by field (R23). */
export type WrongFields = (address: Address) => readonly AddressField[];

export interface OpenState {
  readonly phase: 'open';
  readonly checkout: Checkout;
  readonly basket: Basket;
  readonly settings: StoreSettings | null;
  readonly addressData: AddressData | null;
  readonly plan: Plan;
  readonly pairs: Pairs;
  readonly history: History;
  readonly refusals: Readonly<Record<DeliveryId, Refusal>>;
  readonly redemption: RedemptionState;
  /** What this basket was quoted while it went to one address, in this visit (R26). */
  readonly togetherQuote: TogetherQuote | null;
  /** The page says when options arrive (R24). */
  readonly knowsArrivals: boolean;
  /** What the store was seen to do in this session. */
  readonly habits: StoreHabits;
  readonly notices: readonly Notice[];
  /** Listed when Continue was pressed and could not go on, until they are solved; empty before. */
  readonly problems: readonly Problem[];
  /** Forms that are open, with what is typed in them so far: by delivery, or `new` for a person to add. */
  readonly forms: Readonly<Record<string, Address>>;
  /** Addresses typed in this checkout, for picking again. */
  readonly typed: readonly Address[];
  /** Whether deliveries to one address are asked about, or meant to stay apart (R7). */
  readonly twins: Twins;
  /** Which new addresses the shopper's address book is to have; null until that is answered. Not part of the plan and its history. */
  readonly bookAnswer: BookAnswer | null;
  readonly activity: Activity;
}

export type SessionState =
  | {readonly phase: 'loading'}
  /** There is no checkout to show. `left`: the shopper had gone on to payment before (R22). */
  | {readonly phase: 'failed'; readonly failure: CheckoutFailure; readonly left: boolean}
  | OpenState;

/** The form of a person who is not in the plan yet. */
export const newPerson = 'new';
