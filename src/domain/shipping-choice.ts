/** What the shopper wishes for a delivery's shipping, and which offered option that is today (R8). */
import type {Consignment, ShippingOption} from './checkout.js';

/** A method as it is known across answers and deliveries: option ids change, this does not. */
export interface Method {
  readonly type: string;
  readonly description: string;
}

export type ShippingPolicy = 'recommended' | 'cheapest';

/** A rule to follow, or one method picked by hand. */
export type ShippingChoice = {readonly by: 'policy'; readonly policy: ShippingPolicy} | {readonly by: 'hand'; readonly method: Method};

export const byDefault: ShippingChoice = {by: 'policy', policy: 'recommended'};

export const byHand = ({type, description}: Method): ShippingChoice => ({by: 'hand', method: {type, description}});

export const sameMethod = (a: Method, b: Method): boolean => a.type === b.type && a.description === b.description;

const isPickup = ({type}: ShippingOption) => type === 'shipping_pickupinstore';

function cheapest(options: readonly ShippingOption[]): ShippingOption | undefined {
  const delivered = options.filter(option => !isPickup(option));
  return (delivered.length > 0 ? delivered : options).reduce<ShippingOption | undefined>(
    (best, option) => (best && best.cost <= option.cost ? best : option),
    undefined,
  );
}

/** The option a policy picks: the recommended one unless it is a pickup method and something else is offered, else the only one, else the cheapest delivered (R8). */
function followPolicy(policy: ShippingPolicy, options: readonly ShippingOption[]): ShippingOption | undefined {
  if (policy === 'recommended') {
    const recommended = options.find(({isRecommended}) => isRecommended);
    if (recommended && (!isPickup(recommended) || options.every(isPickup))) return recommended;
  }
  return cheapest(options);
}

/** The method itself, or the one that another zone calls by the same name: to a shopper the two are one. */
export const findMethod = (method: Method, options: readonly ShippingOption[]): ShippingOption | undefined =>
  options.find(option => sameMethod(option, method)) ?? options.find(({description}) => description === method.description);

/**
 * The offered option a choice means. `gone` when a method picked by hand is no longer offered; `option` is then what stands in
 * for it. No option at all when the store quotes nothing.
 */
export function resolveChoice(choice: ShippingChoice, options: readonly ShippingOption[]): {option?: ShippingOption; gone: boolean} {
  const wished = choice.by === 'hand' ? findMethod(choice.method, options) : undefined;
  const option = wished ?? followPolicy(choice.by === 'policy' ? choice.policy : 'recommended', options);
  return {...(option && {option}), gone: choice.by === 'hand' && !wished && options.length > 0};
}

/** The selected option, unless it is no longer offered: a store may keep showing one that is not (store-api 4.4). */
export function confirmedOption({selected, options}: Consignment): ShippingOption | null {
  return selected && options.some(({id}) => id === selected.id) ? selected : null;
}
