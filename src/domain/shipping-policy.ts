/** Rules a shopper can have followed instead of picking a method, and which offered option each means (R8, R24). */
import type {ShippingOption} from './checkout.js';
import {transitDays} from './transit-time.js';

export type ShippingPolicy = 'recommended' | 'cheapest' | 'fastest' | 'arrive-by';

/** A rule to follow. Arriving by a day needs arrival days, which only the integrator's page can know (R24). */
export type PolicyWish =
  | {readonly policy: Exclude<ShippingPolicy, 'arrive-by'>}
  /** `date`: the last day that will do, as `2026-12-24`. */
  | {readonly policy: 'arrive-by'; readonly date: string};

const simplePolicies: readonly unknown[] = ['recommended', 'cheapest', 'fastest'] satisfies ShippingPolicy[];

/** Whether somebody else's word for a rule is one: a policy there is, with a day where it needs one. */
export const isPolicyWish = ({policy, date}: {readonly policy?: unknown; readonly date?: unknown}): boolean =>
  policy === 'arrive-by' ? typeof date === 'string' && isDay(date) : simplePolicies.includes(policy);

/** A day of the calendar, as `2026-12-24`. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

const isPickup = ({type}: ShippingOption) => type === 'shipping_pickupinstore';

/** Why a policy could not be kept for a delivery; another option stands in. */
export type UnkeptReason =
  /** No option says in words that can be read how long it takes. */
  | 'no-transit-time'
  /** Nobody knows when any option arrives. */
  | 'no-arrival-date'
  /** Every option whose arrival is known is late; the one that arrives first is taken. */
  | 'late';

/** An option, unless nothing is offered. */
export interface Resolved {
  readonly option?: ShippingOption | undefined;
  readonly unkept?: UnkeptReason;
}

/** Options that bring the parcel to the address, where there are any: a pickup method is not picked for anybody (R8). */
function deliveredFirst(options: readonly ShippingOption[]): readonly ShippingOption[] {
  const delivered = options.filter(option => !isPickup(option));
  return delivered.length > 0 ? delivered : options;
}

/** The option with the least of something, the cheapest of those; of equal ones the first. */
const least = (options: readonly ShippingOption[], measure: (option: ShippingOption) => number): ShippingOption | undefined =>
  options.reduce<ShippingOption | undefined>((best, option) => {
    const difference = best ? measure(option) - measure(best) || option.cost - best.cost : -1;
    return difference < 0 ? option : best;
  }, undefined);

const cheapest = (options: readonly ShippingOption[]) => least(deliveredFirst(options), ({cost}) => cost);

/** The recommended one unless it is a pickup method and something else is offered, else the only one, else the cheapest delivered (R8). */
function recommended(options: readonly ShippingOption[]): ShippingOption | undefined {
  const marked = options.find(({isRecommended}) => isRecommended);
  return marked && (!isPickup(marked) || options.every(isPickup)) ? marked : cheapest(options);
}

function fastest(options: readonly ShippingOption[]): Resolved {
  const readable = deliveredFirst(options).filter(({transitTime}) => transitDays(transitTime) !== null);
  if (readable.length === 0) return {option: recommended(options), unkept: 'no-transit-time'};
  return {option: least(readable, ({transitTime}) => transitDays(transitTime) ?? Infinity)};
}

function arriveBy(date: string, options: readonly ShippingOption[]): Resolved {
  const known = deliveredFirst(options).filter(option => dayOf(option) !== undefined);
  if (known.length === 0) return {option: recommended(options), unkept: 'no-arrival-date'};
  const inTime = known.filter(option => (dayOf(option) ?? Infinity) <= Date.parse(date));
  if (inTime.length > 0) return {option: cheapest(inTime)};
  return {option: least(known, option => dayOf(option) ?? Infinity), unkept: 'late'};
}

const dayOf = ({arrivesOn}: ShippingOption): number | undefined => (arrivesOn === undefined ? undefined : Date.parse(arrivesOn));

/** The option a policy means today. */
export function followPolicy(wish: PolicyWish, options: readonly ShippingOption[]): Resolved {
  switch (wish.policy) {
    case 'recommended':
      return {option: recommended(options)};
    case 'cheapest':
      return {option: cheapest(options)};
    case 'fastest':
      return options.length > 0 ? fastest(options) : {};
    case 'arrive-by':
      return options.length > 0 ? arriveBy(wish.date, options) : {};
  }
}
