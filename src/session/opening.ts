/** How a session begins: what the store already has is adopted, a draft that still fits comes back (R1, R2, R21). Pure. */
import {type Address, canBeQuoted} from '../domain/address.js';
import {basketOf} from '../domain/basket.js';
import type {Checkout} from '../domain/checkout.js';
import {fitPlan} from '../domain/fit-plan.js';
import {noHistory} from '../domain/history.js';
import {hasArrived, heldBy, type Pair, pairUp, shippingConsignments} from '../domain/pairing.js';
import {type Delivery, everythingIn, newDelivery, type Plan, unitsOf} from '../domain/plan.js';
import {byDefault, byHand, confirmedOption, resolveChoice} from '../domain/shipping-choice.js';
import {noHabits} from '../domain/store-habits.js';
import {lifted} from '../domain/texts.js';
import {driftNotices} from './adopting.js';
import {type Draft, fingerprint} from './draft.js';
import type {FoundDrafts} from './draft-drawer.js';
import {type EarlierPlan, isWorthOffering} from './earlier-plan.js';
import {planText} from './kept-history.js';
import {noRedemption} from './redemption.js';
import {newPerson, type OpenState} from './state.js';

export interface Opening {
  readonly state: OpenState;
  readonly nextDelivery: number;
  /** The shopper had asked for more than the store confirmed: go on (R1). */
  readonly resumes: boolean;
  /** A write of the page before was out: it may take effect yet (R15). */
  readonly inFlight: boolean;
}

export const deliveryId = (n: number): string => `d${n}`;

/** The first state of a session, from the store's answer and what was kept on the device. Asks nothing of the store. */
export function openWith(
  checkout: Checkout,
  {settings, addressData}: Pick<OpenState, 'settings' | 'addressData'>,
  {own, history, elsewhere}: FoundDrafts,
): Opening {
  const basket = basketOf(checkout);
  const fits = own !== null && (own.inFlight || own.fingerprint === fingerprint(checkout) || standsAtStore(own, checkout));
  const adopted = adopt(checkout);
  const fit = fitPlan(fits ? own.plan : adopted.plan, basket);
  const plan = lifted(fit.plan, addressData?.texts ?? []);
  const firstFree = Math.max(own?.nextDelivery ?? 0, adopted.plan.deliveries.length + 1);
  const offer = earlierPlans(own, elsewhere, fits, firstFree).find(earlier => isWorthOffering(earlier, plan, basket));
  const drift = fits ? driftNotices(fit, basket) : [];
  const state: OpenState = {
    phase: 'open',
    checkout,
    basket,
    settings,
    addressData,
    plan,
    pairs: pairUp(plan, checkout, fits ? own.pairs : adopted.pairs),
    history: fits && history?.plan === planText(plan) ? history.history : noHistory,
    refusals: {},
    redemption: noRedemption,
    togetherQuote: null,
    knowsArrivals: false,
    habits: noHabits,
    notices: [...drift, ...(offer ? [{id: 'earlier-plan', kind: 'earlier-plan' as const, since: 'last-visit' as const, ...offer}] : [])],
    problems: [],
    forms: fits ? own.forms : formsOfNobody(own),
    typed: (own ?? elsewhere[0]?.draft)?.typed ?? [],
    twins: fits ? own.twins : {},
    // Names deliveries of its own plan.
    bookAnswer: fits ? own.bookAnswer : null,
    activity: {kind: 'idle'},
  };
  return {
    state,
    nextDelivery: firstFree + (offer?.plan.deliveries.length ?? 0),
    resumes: fits && own.unfinished,
    inFlight: own?.inFlight ?? false,
  };
}

/**
 * Only the basket is another one: what is left of the plan is what the store has, no other method selected either. So the shopper is told
 * which units are gone, and not that somebody made other deliveries (R20).
 */
function standsAtStore({plan, pairs}: Draft, checkout: Checkout): boolean {
  const left = fitPlan(plan, basketOf(checkout)).plan;
  const known = pairUp(left, checkout, pairs);
  const sent = left.deliveries.filter(delivery => unitsOf(delivery) > 0);
  const homes = shippingConsignments(checkout).filter(consignment => heldBy(consignment, checkout).size > 0);
  const isThere = (delivery: Delivery) => {
    const pair = known[delivery.id];
    const home = homes.find(({id}) => id === pair?.consignmentId);
    if (!home || !hasArrived(delivery, home, checkout, pair)) return false;
    const selected = confirmedOption(home);
    return selected === null || resolveChoice(delivery.choice, home.options).option?.id === selected.id;
  };
  return sent.length === homes.length && sent.every(isThere);
}

/** Half-typed forms are part of a draft (R21). Those of its deliveries go with its plan; that of a person who is in no plan yet stays. */
function formsOfNobody(own: Draft | null): OpenState['forms'] {
  const typed = own?.forms[newPerson];
  return typed ? {[newPerson]: typed} : {};
}

/** What the shopper may have back, the likeliest first. */
function earlierPlans(own: Draft | null, elsewhere: FoundDrafts['elsewhere'], fits: boolean, firstFree: number): readonly EarlierPlan[] {
  if (!own) return elsewhere.map(({checkoutId, draft}) => ({plan: renamed(draft.plan, firstFree), from: checkoutId}));
  const open = own.earlier ? [own.earlier] : [];
  return fits ? open : [{plan: own.plan, from: null}, ...open];
}

/** The plan of another checkout: a delivery's name here says nothing about the one that had it there. */
const renamed = ({deliveries}: Plan, firstFree: number): Plan => ({
  deliveries: deliveries.map((delivery, i) => ({...delivery, id: deliveryId(firstFree + i)})),
});

/** Each shipping consignment becomes a delivery; units in none join the first; where there is none the first holds everything (R1). */
function adopt(checkout: Checkout): {plan: Plan; pairs: Readonly<Record<string, Pair>>} {
  const consignments = shippingConsignments(checkout).filter(consignment => heldBy(consignment, checkout).size > 0);
  if (consignments.length === 0) return {plan: everythingIn(basketOf(checkout), deliveryId(1), firstAddress(checkout)), pairs: {}};
  const deliveries = consignments.map((consignment, i): Delivery => {
    const selected = confirmedOption(consignment);
    // A new checkout may come with one consignment of everything and no address yet (store-api 9 `freshCheckout`).
    const address = consignment.address.countryCode ? consignment.address : i === 0 ? firstAddress(checkout) : null;
    const delivery = newDelivery(deliveryId(i + 1), address, Object.fromEntries(heldBy(consignment, checkout)));
    return {...delivery, choice: selected ? byHand(selected) : byDefault};
  });
  const pairs = consignments.map(({id, address}, i): [string, Pair] => [
    deliveryId(i + 1),
    {consignmentId: id, sent: address, echo: address},
  ]);
  return {plan: {deliveries}, pairs: Object.fromEntries(pairs)};
}

/** The complete billing address, else the only saved one, else nobody's: then the shopper is asked (R2). */
function firstAddress({billingAddress, customer}: Checkout): Address | null {
  if (billingAddress && isComplete(billingAddress)) return billingAddress;
  return customer.addresses.length === 1 ? (customer.addresses[0] ?? null) : null;
}

const isComplete = (address: Address) =>
  [address.firstName, address.lastName, address.address1, address.city].every(part => part.trim() !== '') && canBeQuoted(address);
