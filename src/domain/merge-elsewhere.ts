/**
 * Takes over what was changed elsewhere: another tab, another device, the merchant. Cell by cell (address, choice, units of a product
 * line): what only changed there is taken, what changed here stays, so that neither is overwritten by who writes last.
 */
import {sameAddress} from './address.js';
import {basketOf} from './basket.js';
import type {Checkout, Consignment, ShippingOption} from './checkout.js';
import {consignmentOf} from './checkout-index.js';
import {addressArrived, heldBy, type Pair, type Pairs, shippingConsignments} from './pairing.js';
import {type Delivery, type DeliveryId, newDelivery, type Plan, quantityIn, unitsOf, withPortion} from './plan.js';
import type {PortionKey} from './portion-key.js';
import {byHand, confirmedOption, resolveChoice, sameMethod, type ShippingChoice} from './shipping-choice.js';
import {destination, movedElsewhere} from './texts.js';

/** What the store had at one moment, and which delivery each consignment was. */
export interface Stored {
  readonly checkout: Checkout;
  readonly pairs: Pairs;
}

export interface Merged {
  /** The same as before where nothing was changed elsewhere. */
  readonly plan: Plan;
  readonly pairs: Pairs;
}

/**
 * The plan with what changed between two answers and was not ours to change. `newId` names a delivery that was made elsewhere.
 * Product lines of which the basket holds more or fewer now are left to `fitPlan`; so are units that are in no consignment any more:
 * nobody chose that.
 */
export function mergeElsewhere(plan: Plan, before: Stored, now: Stored, newId: () => DeliveryId): Merged {
  const keys = comparableKeys(before.checkout, now.checkout);
  const deliveries = plan.deliveries.map(delivery => mergeDelivery(delivery, before, now, keys));
  const made = madeElsewhere(before, now)
    .map(consignment => adopt(consignment, now.checkout, keys, newId()))
    .filter(({delivery}) => unitsOf(delivery) > 0);
  const left = deliveries.filter(delivery => !isGoneElsewhere(delivery, plan, before, now));
  const kept = left.length + made.length > 0 ? left : deliveries.slice(0, 1);
  if (made.length === 0 && kept.length === plan.deliveries.length && kept.every((delivery, i) => delivery === plan.deliveries[i]))
    return {plan, pairs: now.pairs};
  return {
    plan: {deliveries: [...kept, ...made.map(({delivery}) => delivery)]},
    pairs: {...now.pairs, ...Object.fromEntries(made.map(({delivery, pair}) => [delivery.id, pair]))},
  };
}

/** Product lines of which there are as many as before, all of them as well assigned as before. */
function comparableKeys(before: Checkout, now: Checkout): ReadonlySet<PortionKey> {
  const [then, today] = [spread(before), spread(now)];
  return new Set(
    [...today].filter(([key, {all, loose}]) => then.get(key)?.all === all && loose <= (then.get(key)?.loose ?? 0)).map(([key]) => key),
  );
}

function spread(checkout: Checkout): Map<PortionKey, {all: number; loose: number}> {
  const units = new Map(basketOf(checkout).products.map(({key, quantity}) => [key, {all: quantity, loose: quantity}]));
  for (const consignment of shippingConsignments(checkout)) {
    for (const [key, quantity] of heldBy(consignment, checkout)) {
      const counted = units.get(key);
      if (counted) counted.loose -= quantity;
    }
  }
  return units;
}

const storedFor = ({id}: {readonly id: DeliveryId}, {checkout, pairs}: Stored): Consignment | undefined =>
  consignmentOf(checkout, pairs[id]?.consignmentId);

function mergeDelivery(delivery: Delivery, before: Stored, now: Stored, keys: ReadonlySet<PortionKey>): Delivery {
  const [then, today] = [storedFor(delivery, before), storedFor(delivery, now)];
  let merged = delivery;
  for (const key of keys) {
    const [was, is] = [unitsAt(then, before, key), unitsAt(today, now, key)];
    if (is !== was && quantityIn(delivery, key) === was) merged = withPortion(merged, key, is);
  }
  if (!then || !today) return merged;
  const address = destination(delivery);
  if (address && !sameAddress(then.address, today.address) && addressArrived(address, then, before.pairs[delivery.id]))
    merged = movedElsewhere(merged, then.address, today.address);
  const chosen = chosenElsewhere(delivery.choice, then, today);
  return chosen ? {...merged, choice: byHand(chosen)} : merged;
}

const unitsAt = (consignment: Consignment | undefined, {checkout}: Stored, key: PortionKey): number =>
  consignment ? (heldBy(consignment, checkout).get(key) ?? 0) : 0;

/** A method somebody picked there, unless it is wished for here anyway, or another one is. */
function chosenElsewhere(choice: ShippingChoice, then: Consignment, today: Consignment): ShippingOption | null {
  const [was, is] = [confirmedOption(then), confirmedOption(today)];
  if (!is || (was && sameMethod(was, is))) return null;
  const wished = resolveChoice(choice, today.options).option;
  if (wished && sameMethod(wished, is)) return null;
  const stoodAsWished = was ? resolveChoice(choice, then.options).option?.id === was.id : choice.by === 'policy';
  return stoodAsWished ? is : null;
}

/** All that stood in its consignment was given to others there. */
const isGoneElsewhere = (delivery: Delivery, plan: Plan, before: Stored, now: Stored): boolean =>
  unitsOf(delivery) === 0 &&
  plan.deliveries.some(was => was.id === delivery.id && unitsOf(was) > 0) &&
  storedFor(delivery, before) !== undefined &&
  storedFor(delivery, now) === undefined;

/** Consignments that are new, and nobody's here. */
function madeElsewhere(before: Stored, now: Stored): Consignment[] {
  const known = new Set([
    ...before.checkout.consignments.map(({id}) => id),
    ...Object.values(now.pairs).map(({consignmentId}) => consignmentId),
  ]);
  return shippingConsignments(now.checkout).filter(({id}) => !known.has(id));
}

function adopt(
  consignment: Consignment,
  checkout: Checkout,
  keys: ReadonlySet<PortionKey>,
  id: DeliveryId,
): {delivery: Delivery; pair: Pair} {
  const {address} = consignment;
  const portions = Object.fromEntries([...heldBy(consignment, checkout)].filter(([key]) => keys.has(key)));
  const selected = confirmedOption(consignment);
  const delivery = {...newDelivery(id, address, portions), ...(selected && {choice: byHand(selected)})};
  return {delivery, pair: {consignmentId: consignment.id, sent: address, echo: address}};
}
