/** What can be chosen for several deliveries at once, and where a policy could not be kept (R24, R27). Pure. */
import {oncePer} from '../domain/once-per.js';
import type {DeliveryId} from '../domain/plan.js';
import {shippingGroups as groupsOf, type ShippingGroup} from '../domain/shipping-groups.js';
import type {PolicyWish, ShippingPolicy, UnkeptReason} from '../domain/shipping-policy.js';
import {transitDays} from '../domain/transit-time.js';
import {type QuotedDelivery, quotesOf} from './overview.js';
import type {OpenState} from './state.js';

/** Deliveries that are offered the same methods, two and more (R27). One list for as long as nothing about them changes. */
export const shippingGroups = (state: OpenState): readonly ShippingGroup[] => groupsIn(quotesOf(state));

const groupsIn = oncePer((quotes: readonly QuotedDelivery[]) =>
  groupsOf(
    quotes.map(({delivery, options, wished, quotesAreCurrent}) => ({id: delivery.id, options, wished, isCurrent: quotesAreCurrent})),
  ),
);

/** The policy that every delivery follows; null where some follow another, or none. */
export const policyInUse = (state: OpenState): PolicyWish | null => followedIn(quotesOf(state));

const followedIn = oncePer((quotes: readonly QuotedDelivery[]): PolicyWish | null => {
  const [choice, ...others] = quotes.map(({delivery}) => delivery.choice);
  if (choice?.by !== 'policy') return null;
  const wish = JSON.stringify(choice);
  return others.every(other => JSON.stringify(other) === wish) ? choice : null;
});

/**
 * Policies worth offering: the fastest where some delivery is offered options that say in words that can be read to take different times,
 * arriving by a day where the page knows days (R24), and the one in use in any case.
 */
export function policiesOffered(state: OpenState): readonly ShippingPolicy[] {
  const inUse = policyInUse(state)?.policy;
  const isOffered: Record<ShippingPolicy, boolean> = {
    recommended: true,
    cheapest: true,
    fastest: inUse === 'fastest' || someAreFaster(quotesOf(state)),
    'arrive-by': state.knowsArrivals,
  };
  return (Object.keys(isOffered) as ShippingPolicy[]).filter(policy => isOffered[policy]);
}

const someAreFaster = oncePer((quotes: readonly QuotedDelivery[]): boolean =>
  quotes.some(({options}) => new Set(options.flatMap(({transitTime}) => transitDays(transitTime) ?? [])).size > 1),
);

/** A delivery that follows a policy which could not be kept for it. */
export interface PolicyException {
  readonly deliveryId: DeliveryId;
  readonly policy: ShippingPolicy;
  readonly why: UnkeptReason | 'nothing-offered';
}

/** In the plan's order. A delivery without quotes yet is none. */
export const policyExceptions = (state: OpenState): readonly PolicyException[] => exceptionsIn(quotesOf(state));

const exceptionsIn = oncePer((quotes: readonly QuotedDelivery[]): readonly PolicyException[] =>
  quotes.flatMap(({delivery, unkept, withoutQuotes}) => {
    const why = withoutQuotes ? 'nothing-offered' : unkept;
    return why && delivery.choice.by === 'policy' ? [{deliveryId: delivery.id, policy: delivery.choice.policy, why}] : [];
  }),
);
