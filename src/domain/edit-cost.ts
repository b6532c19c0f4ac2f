/** What it costs to bring a delivery to a consignment, in requests, under what this store was seen to do with selected options. */
import {type Address, sameRegion} from './address.js';
import type {Consignment, ShippingOption} from './checkout.js';
import {addressArrived, heldBy, portionsApart} from './pairing.js';
import {type Delivery, quantityIn, unitsOf} from './plan.js';
import type {PortionKey} from './portion-key.js';
import type {Question} from './reconcile.js';
import {confirmedOption, resolveChoice} from './shipping-choice.js';

/** A delivery that can be sent, and the consignment it is brought to; null for a new one. */
export interface Target {
  readonly delivery: Delivery;
  readonly address: Address;
  readonly home: Consignment | null;
}

/** Units a delivery lacks in its consignment. */
export function missingIn({delivery, home}: Target, {checkout}: Question): Map<PortionKey, number> {
  const held = home ? heldBy(home, checkout) : new Map<PortionKey, number>();
  return new Map(
    Object.entries(delivery.portions).flatMap(([key, quantity]): [PortionKey, number][] => {
      const lack = quantity - (held.get(key) ?? 0);
      return lack > 0 ? [[key, lack]] : [];
    }),
  );
}

/** The consignment has the address, and all the units: what is too much there is taken by who gets it. */
export function isAtHome(target: Target, question: Question): boolean {
  const {delivery, address, home} = target;
  if (!home) return false;
  const pair = question.pairs[delivery.id];
  return addressArrived(address, home, pair?.consignmentId === home.id ? pair : undefined) && missingIn(target, question).size === 0;
}

/** None of what stands in the consignment is wanted by who is brought there: it is gone once all of that is taken (store-api 4.3). */
export const hasNothingYet = ({delivery, home}: Target, {checkout}: Question): boolean =>
  home !== null && [...heldBy(home, checkout).keys()].every(key => quantityIn(delivery, key) === 0);

/**
 * Requests to bring a delivery to its consignment and to have its option selected there; of a new one, the option alone. A request that
 * may turn out to be needed counts as a part of one.
 */
export function writesFor(target: Target, question: Question): number {
  const {delivery, home} = target;
  if (!home) return 1;
  const {option} = resolveChoice(delivery.choice, home.options);
  const isRight = option !== undefined && confirmedOption(home)?.id === option.id;
  const edited = !isAtHome(target, question);
  const changed = portionsApart(delivery, heldBy(home, question.checkout));
  if (!edited && changed === 0) return isRight || !option ? 0 : 1;
  return (edited ? 1 : 0) + (isRight ? riskOfLosing(option, target, edited, changed, question) : 1);
}

/** Types whose price is the same whatever is in the parcel (store-api 3.4). */
const flatTypes: readonly string[] = ['shipping_flatrate', 'freeshipping', 'shipping_pickupinstore'];

export const isFlat = ({type}: ShippingOption): boolean => flatTypes.includes(type);

/**
 * A forecast, from 0 to 1: the same option is offered to the same region again, unless its price depends on what is in the parcel: the
 * less of that changes, the likelier it stays.
 */
function riskOfLosing(
  option: ShippingOption,
  {address, home, delivery}: Target,
  edited: boolean,
  changed: number,
  {habits}: Question,
): number {
  if (!home || (edited && habits.reviseClearsOwn === true) || !sameRegion(address, home.address)) return 1;
  return isFlat(option) ? 0 : Math.min(1, changed / unitsOf(delivery));
}
