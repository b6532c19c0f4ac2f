/** What stands on screen at one moment, to tell whether it still stands after saving (R23). Pure. */
import type {DeliveryId, Portions} from '../domain/plan.js';
import {viewDeliveries} from './overview.js';
import type {Changed, OpenState, Quote} from './state.js';

export interface StandingOffer {
  readonly deliveries: readonly {readonly id: DeliveryId; readonly quote: Quote | null; readonly portions: Portions}[];
  readonly prices: ReadonlyMap<string, {readonly name: string; readonly unitPrice: number}>;
}

/** The option, price and units of each delivery and the price of each product, as drawn now. */
export function standing(state: OpenState): StandingOffer {
  return {
    deliveries: viewDeliveries(state).map(({delivery, wished}) => ({
      id: delivery.id,
      quote: wished ? {description: wished.description, cost: wished.cost} : null,
      portions: delivery.portions,
    })),
    prices: new Map(state.basket.products.map(({key, name, unitPrice}) => [key, {name, unitPrice}])),
  };
}

/** What is different now. A first quote is no change: who continues before there is a price accepts the policy's choice, and the payment page shows it. */
export function changesSince(before: StandingOffer, now: StandingOffer): Changed[] {
  const deliveries = now.deliveries.flatMap((delivery): Changed[] => {
    const was = before.deliveries.find(({id}) => id === delivery.id);
    if (!was || JSON.stringify(sorted(was.portions)) !== JSON.stringify(sorted(delivery.portions)))
      return [{kind: 'units', deliveryId: delivery.id}];
    const same = was.quote === null || (was.quote.cost === delivery.quote?.cost && was.quote.description === delivery.quote.description);
    return same ? [] : [{kind: 'shipping', deliveryId: delivery.id, was: was.quote, now: delivery.quote}];
  });
  const prices = [...now.prices].flatMap(([key, {name, unitPrice}]): Changed[] => {
    const was = before.prices.get(key);
    return was && was.unitPrice !== unitPrice ? [{kind: 'price', product: name, was: was.unitPrice, now: unitPrice}] : [];
  });
  return [...deliveries, ...prices];
}

const sorted = (portions: Portions) => Object.entries(portions).sort(([a], [b]) => (a < b ? -1 : 1));
