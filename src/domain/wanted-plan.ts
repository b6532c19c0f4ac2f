/** A whole plan as a page wants it, told in what a page knows: addresses as far as it has them, items by SKU or line item. */
import {type Address, wholeAddress} from './address.js';
import {sendableLines} from './basket.js';
import type {Checkout, LineItem, LineItemId} from './checkout.js';
import {type Delivery, type DeliveryId, newDelivery, type Plan, type Portions, type Texts} from './plan.js';
import type {PortionKey} from './portion-key.js';
import type {ShippingChoice} from './shipping-choice.js';

/** So many units of what has this SKU, or of the product line that this line item is a part of. */
export type WantedItem = {readonly quantity: number} & ({readonly sku: string} | {readonly lineItemId: LineItemId});

/** A delivery of a whole plan that is set at once. Those of a plan that was read are of this shape, too. */
export interface WantedDelivery {
  /** Of a delivery there is already: its parcel at the store is kept. */
  readonly id?: DeliveryId;
  /** Parts that are left out are empty. */
  readonly address: Partial<Address> | null;
  readonly items?: readonly WantedItem[];
  /** By product line, as a plan that was read has them. Counted besides `items`. */
  readonly portions?: Portions;
  readonly choice?: ShippingChoice;
  readonly texts?: Texts;
}

/** What came of a plan that a page gave. `missing`: what the checkout does not have, not so many of, or cannot send to several people. */
export type SetPlanOutcome =
  | {readonly kind: 'set'; readonly missing: readonly WantedItem[]}
  /** It was something else than a list of deliveries; the plan is as it was. */
  | {readonly kind: 'not-a-plan'};

/** The deliveries, and items that the checkout does not have, with how many are missing. Quantities are as they were wanted: see `fitPlan`. */
export function deliveriesWanted(
  wanted: readonly WantedDelivery[],
  checkout: Checkout,
  plan: Plan,
  newId: () => DeliveryId,
): {readonly deliveries: readonly Delivery[]; readonly missing: readonly WantedItem[]} {
  const taken = new Set<DeliveryId>();
  const missing: WantedItem[] = [];
  const supply = new Supply(checkout);
  const deliveries = wanted.map(({id, address, items = [], portions = {}, choice, texts}): Delivery => {
    const isKnown = id !== undefined && !taken.has(id) && plan.deliveries.some(delivery => delivery.id === id);
    const ownId = isKnown ? id : newId();
    taken.add(ownId);
    const units = new Map<PortionKey, number>(Object.entries(portions));
    for (const item of items) {
      const {found, lacking} = supply.take(item);
      if (lacking > 0) missing.push({...item, quantity: lacking});
      for (const [key, quantity] of found) units.set(key, (units.get(key) ?? 0) + quantity);
    }
    const delivery = newDelivery(ownId, address && wholeAddress(address), Object.fromEntries(units));
    return {...delivery, ...(choice && {choice}), ...(texts && {texts})};
  });
  return {deliveries, missing};
}

/** What is left of each product line while a plan is being filled. */
class Supply {
  readonly #lines: readonly LineItem[];
  readonly #left = new Map<PortionKey, number>();

  constructor(checkout: Checkout) {
    this.#lines = sendableLines(checkout);
    for (const {key, quantity} of this.#lines) this.#left.set(key, (this.#left.get(key) ?? 0) + quantity);
  }

  /** Product lines that one SKU stands for are used up one after the other. */
  take(item: WantedItem): {readonly found: ReadonlyMap<PortionKey, number>; readonly lacking: number} {
    const isMeant = (line: LineItem) => ('sku' in item ? line.sku === item.sku : line.id === item.lineItemId);
    const found = new Map<PortionKey, number>();
    let lacking = Math.max(0, item.quantity);
    for (const key of new Set(this.#lines.filter(isMeant).map(({key}) => key))) {
      const left = this.#left.get(key) ?? 0;
      const quantity = Math.min(lacking, left);
      this.#left.set(key, left - quantity);
      lacking -= quantity;
      found.set(key, quantity);
    }
    return {found, lacking};
  }
}
