/** Prices that explain themselves, read off an open session: per delivery, and what splitting adds or combining saves (R13, R26). Pure. */
import {consignmentOf} from '../domain/checkout-index.js';
import {chargedFor, type DeliveryPrices, goodsIn, quotedFor} from '../domain/delivery-prices.js';
import {addUp} from '../domain/money.js';
import {oncePer} from '../domain/once-per.js';
import {type DeliveryId, unitsOf} from '../domain/plan.js';
import {sameDestination} from '../domain/texts.js';
import {type ApartQuote, splittingAdds as addedBy, togetherKey} from '../domain/together-quote.js';
import {type QuotedDelivery, quotesOf} from './overview.js';
import type {OpenState} from './state.js';

/** What each delivery costs, by its id, in the plan's order. */
export const deliveryPrices = oncePer(
  (state: OpenState): ReadonlyMap<DeliveryId, DeliveryPrices> =>
    new Map(quotesOf(state).map(quoted => [quoted.delivery.id, pricesOf(quoted, state)])),
);

function pricesOf({delivery, confirmed, wished, quotesAreCurrent}: QuotedDelivery, {checkout, pairs, basket}: OpenState): DeliveryPrices {
  const consignment = confirmed && consignmentOf(checkout, pairs[delivery.id]?.consignmentId);
  const shipping = consignment ? chargedFor(consignment, checkout) : quotedFor(quotesAreCurrent ? wished : null);
  return {goods: goodsIn(delivery.portions, basket, checkout.currency), ...shipping};
}

/** Null unless everything that is sent is quoted. */
function quotedNow(state: OpenState): ApartQuote | null {
  const {basket, checkout} = state;
  const sent = quotesOf(state).filter(({delivery}) => unitsOf(delivery) > 0);
  const quoted = sent.flatMap(({wished, quotesAreCurrent}) => (wished && quotesAreCurrent ? [wished.cost] : []));
  if (sent.length === 0 || quoted.length < sent.length) return null;
  const prices = sent.flatMap(({delivery}) => deliveryPrices(state).get(delivery.id) ?? []);
  const charges = prices.flatMap(({shipping, handling}) => [shipping ?? 0, handling]);
  return {
    key: togetherKey(basket, checkout),
    quoted,
    charged: prices.every(({areConfirmed}) => areConfirmed) ? addUp(charges, checkout.currency) : null,
    isDiscounted: checkout.coupons.some(({freesShipping}) => freesShipping) || prices.some(({discounts}) => discounts.length > 0),
  };
}

/** The state with what one delivery of everything is quoted now, if that is what it shows; the same state where that is nothing new. */
export function rememberTogether(state: OpenState): OpenState {
  const now = quotedNow(state);
  const [quoted, another] = now?.quoted ?? [];
  if (!now || quoted === undefined || another !== undefined) return state;
  const {togetherQuote: before} = state;
  const isKnown = before?.key === now.key && before.quoted === quoted && (now.charged === null || before.charged === now.charged);
  return isKnown ? state : {...state, togetherQuote: {key: now.key, quoted, charged: now.charged}};
}

/**
 * What shipping to several addresses costs more than it was quoted for one (R26); negative where it costs less. Null where the basket was
 * never quoted to one address, where it goes to one, or while not everything is quoted.
 */
export function splittingAdds(state: OpenState): number | null {
  const now = quotedNow(state);
  return now && now.quoted.length > 1 ? addedBy(state.togetherQuote, now, state.checkout.currency) : null;
}

/** How many of the parcels the store ships free; null where it does so for none, and where there is one parcel only. */
export function shippedFree(state: OpenState): {readonly free: number; readonly parcels: number} | null {
  const sent = state.plan.deliveries.filter(delivery => unitsOf(delivery) > 0);
  const free = sent.filter(({id}) => deliveryPrices(state).get(id)?.freeShipping?.kind === 'kept').length;
  return free > 0 && sent.length > 1 ? {free, parcels: sent.length} : null;
}

/** Two deliveries of one address: as one parcel they would save what the second one's shipping costs, at most. */
export interface Combining {
  readonly into: DeliveryId;
  readonly from: DeliveryId;
  readonly savesUpTo: number;
}

/** Each delivery with the first one before it that goes to the same place, where its shipping costs anything. */
export const combiningSaves = oncePer((state: OpenState): readonly Combining[] => {
  const sent = state.plan.deliveries.filter(delivery => unitsOf(delivery) > 0);
  return sent.flatMap((delivery, i): Combining[] => {
    const savesUpTo = deliveryPrices(state).get(delivery.id)?.shipping ?? 0;
    const into = sent.slice(0, i).find(other => sameDestination(other, delivery));
    return into && savesUpTo > 0 ? [{into: into.id, from: delivery.id, savesUpTo}] : [];
  });
});
