/** What can be read off an open session: how each delivery stands, what it costs so far, what keeps it from payment. Pure. */
import {type BookWishes, bookWishes} from '../domain/address-book.js';
import {canBeQuoted, type Country, sameAddress} from '../domain/address.js';
import {sendableUnits} from '../domain/basket.js';
import type {Checkout, ShippingOption} from '../domain/checkout.js';
import {consignmentOf} from '../domain/checkout-index.js';
import {addUp} from '../domain/money.js';
import {oncePer} from '../domain/once-per.js';
import {hasArrived} from '../domain/pairing.js';
import {type Delivery, type DeliveryId, deliveryOf, unitsOf} from '../domain/plan.js';
import {compare, type Difference} from '../domain/reconcile.js';
import {confirmedOption, resolveChoice} from '../domain/shipping-choice.js';
import {isAsked} from '../domain/twins.js';
import type {UnkeptReason} from '../domain/shipping-policy.js';
import {destination, type TextField, textProblem, textsFit} from '../domain/texts.js';
import {newPerson, type OpenState, type Problem, type Refusal, type WrongFields} from './state.js';

/** The parts of a state that say what the shopper wants and what the store has. All else changes more often, and changes neither. */
type Basis = Pick<OpenState, 'plan' | 'checkout' | 'pairs' | 'habits' | 'refusals' | 'addressData' | 'bookAnswer' | 'twins'>;

const bases = new WeakMap<Checkout, Basis>();

/** One object for as long as none of these parts changes: what follows from them alone is worked out once. */
function basisOf({plan, checkout, pairs, habits, refusals, addressData, bookAnswer, twins}: OpenState): Basis {
  const basis: Basis = {plan, checkout, pairs, habits, refusals, addressData, bookAnswer, twins};
  const known = bases.get(checkout);
  if (known && Object.entries(basis).every(([name, part]) => known[name as keyof Basis] === part)) return known;
  bases.set(checkout, basis);
  return basis;
}

const countryOf = ({addressData}: Pick<OpenState, 'addressData'>, code: string): Country | undefined =>
  addressData?.countries.find(country => country.code === code);

const textFieldsOf = ({addressData}: Pick<OpenState, 'addressData'>): readonly TextField[] => addressData?.texts ?? [];

/** What of a delivery the store was asked for; another signature is another wish. The address book is asked for along with the address. */
export const signatureOf = (state: OpenState, delivery: Delivery, what: Refusal['what']): string =>
  signatureIn(basisOf(state), delivery, what);

function signatureIn(basis: Basis, delivery: Delivery, what: Refusal['what']): string {
  const asked = [destination(delivery), delivery.portions];
  return JSON.stringify([...asked, what === 'delivery' ? (wishesIn(basis).get(delivery.id) ?? false) : delivery.choice]);
}

function isRefused(basis: Basis, delivery: Delivery, what: Refusal['what']): boolean {
  const refusal = basis.refusals[delivery.id];
  return refusal?.what === what && refusal.signature === signatureIn(basis, delivery, what);
}

/** What still differs from the store, in the order it is to be sent. `largestCreate`: most parcels for one request (R16). */
export const outstanding = (state: OpenState, largestCreate = Infinity): Difference => differencesIn(basisOf(state))(largestCreate);

/** Addresses the shopper's address book lacks, and which of them it is to have. */
export const bookWishesOf = (state: OpenState): BookWishes => wishesIn(basisOf(state));

const wishesIn = oncePer(({plan, checkout, pairs, bookAnswer}: Basis) => bookWishes(plan, checkout, pairs, bookAnswer));

const differencesIn = oncePer((basis: Basis) => {
  const known = new Map<number, Difference>();
  return (largestCreate: number): Difference => {
    const difference = known.get(largestCreate) ?? differenceIn(basis, largestCreate);
    known.set(largestCreate, difference);
    return difference;
  };
});

function differenceIn(basis: Basis, largestCreate: number): Difference {
  const {plan, checkout, pairs, habits, twins} = basis;
  const maySend = (delivery: Delivery) =>
    delivery.address !== null &&
    canBeQuoted(delivery.address, countryOf(basis, delivery.address.countryCode)) &&
    !isAsked(delivery, plan, twins) &&
    textsFit(delivery, textFieldsOf(basis)) &&
    !isRefused(basis, delivery, 'delivery');
  const {deliveries, saves, choices, left} = compare({plan, checkout, pairs, habits, maySend, largestCreate, book: wishesIn(basis)});
  const wanted = choices.filter(step => {
    const delivery = step.kind === 'choose' && plan.deliveries.find(({id}) => id === step.deliveryId);
    return delivery && !isRefused(basis, delivery, 'shipping');
  });
  return {deliveries, saves, choices: wanted, left: left - (choices.length - wanted.length)};
}

/** Deliveries that get something. */
export const sentDeliveries = ({plan}: OpenState): readonly Delivery[] => plan.deliveries.filter(delivery => unitsOf(delivery) > 0);

/**
 * No form is open, no question either, and no delivery lacks units or an address: the moment for choosing shipping (R12). The form of a delivery that is
 * folded, or no longer in the plan, is out of sight and holds nobody back; what was typed in it is kept, for undo may bring it back.
 */
export function isSettled({plan, forms, twins}: OpenState): boolean {
  const isComplete = (delivery: Delivery) =>
    unitsOf(delivery) > 0 && delivery.address !== null && !forms[delivery.id] && !isAsked(delivery, plan, twins);
  return !forms[newPerson] && plan.deliveries.every((delivery, i, all) => isFolded(delivery, i, all) || isComplete(delivery));
}

/** A first delivery left empty is no problem: it is shown as one line and not sent (R6). */
const isFolded = (delivery: Delivery, index: number, all: readonly Delivery[]) => index === 0 && all.length > 1 && unitsOf(delivery) === 0;

export type Standing = 'folded' | 'unfinished' | 'attention' | 'saving' | 'waiting' | 'saved';

/** A delivery as it is drawn. */
export interface DeliveryView {
  readonly delivery: Delivery;
  readonly standing: Standing;
  /** The store's quotes for it; empty before the first. */
  readonly options: readonly ShippingOption[];
  /** The option that its choice means today. */
  readonly wished: ShippingOption | null;
  /** The store has this option selected for exactly these units and this address. */
  readonly confirmed: ShippingOption | null;
  /** A method picked by hand is no longer offered; `wished` stands in for it until the shopper agrees (R8). */
  readonly methodGone: boolean;
  /** Why the policy it follows could not be kept; `wished` stands in. */
  readonly unkept: UnkeptReason | null;
  /** The store has the delivery and offers nothing for it (R25). */
  readonly withoutQuotes: boolean;
  /** The quotes are for what the delivery is now, not for what it was before the last edit. */
  readonly quotesAreCurrent: boolean;
  readonly refusedWords: string | null;
}

/** How each delivery stands, in the plan's order. */
export const viewDeliveries = oncePer((state: OpenState): readonly DeliveryView[] => {
  const pending = new Set(idsIn(outstanding(state).deliveries));
  return quotesOf(state).map((quoted, i) => {
    const {delivery} = quoted;
    const folded = isFolded(delivery, i, state.plan.deliveries);
    return {...quoted, standing: standing(state, quoted, pending.has(delivery.id), folded)};
  });
});

/** What the store has and offers for a delivery. */
export type QuotedDelivery = Omit<DeliveryView, 'standing'>;

/** The same for every delivery, in the plan's order; one list for as long as neither is another. */
export const quotesOf = (state: OpenState): readonly QuotedDelivery[] => quotesIn(basisOf(state));

const quotesIn = oncePer((basis: Basis): readonly QuotedDelivery[] => basis.plan.deliveries.map(delivery => quoted(basis, delivery)));

function quoted(basis: Basis, delivery: Delivery): QuotedDelivery {
  const consignment = consignmentOf(basis.checkout, basis.pairs[delivery.id]?.consignmentId);
  const options = unitsOf(delivery) > 0 ? (consignment?.options ?? []) : [];
  const {option, gone, unkept} = resolveChoice(delivery.choice, options);
  const current = consignment !== undefined && hasArrived(delivery, consignment, basis.checkout, basis.pairs[delivery.id]);
  const confirmed = current ? confirmedOption(consignment) : null;
  const refusal = basis.refusals[delivery.id];
  return {
    delivery,
    options,
    wished: option ?? null,
    confirmed: confirmed && confirmed.id === option?.id ? confirmed : null,
    methodGone: gone && current,
    unkept: unkept ?? null,
    withoutQuotes: current && consignment.options.length === 0,
    quotesAreCurrent: current,
    refusedWords: refusal && isRefused(basis, delivery, refusal.what) ? refusal.storeWords : null,
  };
}

function standing(state: OpenState, {delivery, ...quoted}: QuotedDelivery, pending: boolean, folded: boolean): Standing {
  if (folded) return 'folded';
  const noticed = state.notices.some(notice => 'deliveryId' in notice && needsAttention(notice.kind) && notice.deliveryId === delivery.id);
  const listed = state.problems.some(problem => 'deliveryId' in problem && problem.deliveryId === delivery.id);
  if (!textsFit(delivery, textFieldsOf(state))) return 'attention';
  if (quoted.refusedWords !== null || quoted.methodGone || quoted.withoutQuotes || noticed || listed) return 'attention';
  if (isAsked(delivery, state.plan, state.twins)) return 'attention';
  if (!delivery.address || unitsOf(delivery) === 0) return 'unfinished';
  const {activity} = state;
  if (activity.kind === 'saving' && activity.deliveryIds.includes(delivery.id)) return 'saving';
  return pending || !quoted.quotesAreCurrent ? 'waiting' : 'saved';
}

const needsAttention = (kind: string): boolean => kind === 'units-left' || kind === 'units-arrived';

/** Deliveries a list of steps is about. */
export const idsIn = (steps: Difference['deliveries']): readonly DeliveryId[] =>
  steps.flatMap(step =>
    step.kind === 'create' ? step.parcels.map(({deliveryId}) => deliveryId) : 'deliveryId' in step ? [step.deliveryId] : [],
  );

/** Sums for the summary (R13), in major units. */
export interface Sums {
  /** The store has every wish: the figures are its own. Otherwise shipping is a sum of quotes, and tax and total are not known. */
  readonly areConfirmed: boolean;
  readonly goods: number;
  readonly discounts: number;
  /** Null while nothing is quoted. */
  readonly shipping: number | null;
  readonly handling: number;
  readonly tax: number | null;
  readonly total: number | null;
}

/** The figures of the summary: adding up quotes is the only sum made here, all else is the store's (R13). */
export function sums(state: OpenState, views: readonly DeliveryView[] = viewDeliveries(state)): Sums {
  const {totals, currency} = state.checkout;
  const sent = views.filter(({delivery}) => unitsOf(delivery) > 0);
  const areConfirmed = sent.every(({confirmed}) => confirmed !== null);
  if (areConfirmed) return {areConfirmed, ...totals};
  const quoted = sent.flatMap(({wished, quotesAreCurrent}) => (wished && quotesAreCurrent ? [wished.cost] : []));
  return {
    areConfirmed,
    goods: totals.goods,
    discounts: totals.discounts,
    shipping: quoted.length > 0 ? addUp(quoted, currency) : null,
    handling: 0,
    tax: null,
    total: null,
  };
}

/** What keeps the plan from payment, in the order of the deliveries (R6, R20, R23). */
export function problemsOf(state: OpenState, wrongFields: WrongFields): readonly Problem[] {
  const views = viewDeliveries({...state, problems: []});
  const found = views.flatMap((view): Problem[] => {
    const {delivery, standing, refusedWords} = view;
    const deliveryId = delivery.id;
    if (standing === 'folded') return [];
    if (isHalfTyped(state, deliveryId)) return [{kind: 'form-open', deliveryId}];
    if (sendableUnits(state.basket) === 0) return [];
    if (!delivery.address) return [{kind: 'no-address', deliveryId}];
    if (unitsOf(delivery) === 0) return [{kind: 'no-units', deliveryId}];
    const {countryCode} = delivery.address;
    const fields = wrongFields(delivery.address);
    if (fields.length > 0) return [{kind: 'missing-fields', deliveryId, countryCode, fields}];
    const texts = textFieldsOf(state).flatMap((field): Problem[] => {
      const kind = textProblem(delivery, field);
      return kind ? [{kind, deliveryId, what: field.kind}] : [];
    });
    if (texts.length > 0) return texts;
    if (refusedWords !== null) return [{kind: 'refused', deliveryId, storeWords: refusedWords}];
    if (view.withoutQuotes) return [{kind: 'no-quotes', deliveryId}];
    return standing === 'attention' ? [{kind: 'attention', deliveryId}] : [];
  });
  return isHalfTyped(state, newPerson) ? [...found, {kind: 'new-person-open'}] : found;
}

/** Something stands in an open form that would be lost: another address than the delivery has, or, for a new one, more than a country. */
export function isHalfTyped({forms, plan}: OpenState, form: string): boolean {
  const typed = forms[form];
  if (!typed) return false;
  const known = deliveryOf(plan, form)?.address;
  if (known) return !sameAddress(known, typed);
  const {countryCode: _code, country: _name, customFields, ...texts} = typed;
  return Object.values(texts).some(text => text.trim() !== '') || customFields.length > 0;
}

/** The listed problems that are still there, as they are now; the same list if nothing about them changed. */
export function problemsLeft(state: OpenState, wrongFields: WrongFields): readonly Problem[] {
  const listed = state.problems;
  if (listed.length === 0) return listed;
  const names = new Set(listed.map(nameOf));
  const left = problemsOf(state, wrongFields).filter(problem => names.has(nameOf(problem)));
  return JSON.stringify(left) === JSON.stringify(listed) ? listed : left;
}

const nameOf = (problem: Problem) => `${problem.kind} ${'deliveryId' in problem ? problem.deliveryId : ''}`;
