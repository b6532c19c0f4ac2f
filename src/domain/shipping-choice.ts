/** What the shopper wishes for a delivery's shipping, and which offered option that is today (R8). */
import type {Consignment, ShippingOption} from './checkout.js';
import {followPolicy, type PolicyWish, type UnkeptReason} from './shipping-policy.js';

/** A method as it is known across answers and deliveries: option ids change, this does not. */
export interface Method {
  readonly type: string;
  readonly description: string;
}

/** A rule to follow, or one method picked by hand. */
export type ShippingChoice = ({readonly by: 'policy'} & PolicyWish) | {readonly by: 'hand'; readonly method: Method};

export const byDefault: ShippingChoice = {by: 'policy', policy: 'recommended'};

/** The choice that follows a rule, and nothing else that came with it. */
export const byPolicy = (wish: PolicyWish): ShippingChoice =>
  wish.policy === 'arrive-by' ? {by: 'policy', policy: wish.policy, date: wish.date} : {by: 'policy', policy: wish.policy};

export const byHand = ({type, description}: Method): ShippingChoice => ({by: 'hand', method: {type, description}});

export const sameMethod = (a: Method, b: Method): boolean => a.type === b.type && a.description === b.description;

/** The method itself, or the one that another zone calls by the same name: to a shopper the two are one. */
export const findMethod = (method: Method, options: readonly ShippingOption[]): ShippingOption | undefined =>
  options.find(option => sameMethod(option, method)) ?? options.find(({description}) => description === method.description);

/** The offered option a choice means today. */
export interface ResolvedChoice {
  /** None at all when the store quotes nothing. */
  readonly option?: ShippingOption;
  /** A method picked by hand is no longer offered; `option` stands in for it. */
  readonly gone: boolean;
  /** Why the policy could not be kept; `option` stands in. */
  readonly unkept?: UnkeptReason;
}

/** The one place where a wish becomes an option. */
export function resolveChoice(choice: ShippingChoice, options: readonly ShippingOption[]): ResolvedChoice {
  const wished = choice.by === 'hand' ? findMethod(choice.method, options) : undefined;
  const {option, unkept} = wished ? {option: wished} : followPolicy(choice.by === 'policy' ? choice : {policy: 'recommended'}, options);
  const gone = choice.by === 'hand' && !wished && options.length > 0;
  return {...(option && {option}), gone, ...(unkept && {unkept})};
}

/** The selected option, unless it is no longer offered: a store may keep showing one that is not (store-api 4.4). */
export function confirmedOption({selected, options}: Consignment): ShippingOption | null {
  return selected && options.some(({id}) => id === selected.id) ? selected : null;
}
