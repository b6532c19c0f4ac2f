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

/** What came of a plan that a page gave. `unknown`: items the checkout does not have, or that cannot be sent to several people. */
export type SetPlanOutcome =
  | {readonly kind: 'set'; readonly unknown: readonly WantedItem[]}
  /** It was something else than a list of deliveries; the plan is as it was. */
  | {readonly kind: 'not-a-plan'};

/** The deliveries, and items that the checkout does not have. Quantities are as they were wanted: see `fitPlan`. */
export function deliveriesWanted(
  wanted: readonly WantedDelivery[],
  checkout: Checkout,
  plan: Plan,
  newId: () => DeliveryId,
): {readonly deliveries: readonly Delivery[]; readonly unknown: readonly WantedItem[]} {
  const taken = new Set<DeliveryId>();
  const unknown: WantedItem[] = [];
  const supply = new Supply(checkout);
  const deliveries = wanted.map(({id, address, items = [], portions = {}, choice, texts}): Delivery => {
    const isKnown = id !== undefined && !taken.has(id) && plan.deliveries.some(delivery => delivery.id === id);
    const ownId = isKnown ? id : newId();
    taken.add(ownId);
    const units = new Map<PortionKey, number>(Object.entries(portions));
    for (const item of items) {
      const found = supply.take(item);
      if (found.size === 0) unknown.push(item);
      for (const [key, quantity] of found) units.set(key, (units.get(key) ?? 0) + quantity);
    }
    const delivery = newDelivery(ownId, address && wholeAddress(address), Object.fromEntries(units));
    return {...delivery, ...(choice && {choice}), ...(texts && {texts})};
  });
  return {deliveries, unknown};
}

/** What is left of each product line while a plan is being filled. */
class Supply {
  readonly #lines: readonly LineItem[];
  readonly #left = new Map<PortionKey, number>();

  constructor(checkout: Checkout) {
    this.#lines = sendableLines(checkout);
    for (const {key, quantity} of this.#lines) this.#left.set(key, (this.#left.get(key) ?? 0) + quantity);
  }

  /** Product lines that one SKU stands for are used up one after the other; the last one takes what there is too much of. */
  take(item: WantedItem): ReadonlyMap<PortionKey, number> {
    const isMeant = (line: LineItem) => ('sku' in item ? line.sku === item.sku : line.id === item.lineItemId);
    const keys = [...new Set(this.#lines.filter(isMeant).map(({key}) => key))];
    const taken = new Map<PortionKey, number>();
    let rest = item.quantity;
    for (const [i, key] of keys.entries()) {
      const left = this.#left.get(key) ?? 0;
      const quantity = i === keys.length - 1 ? rest : Math.min(rest, left);
      this.#left.set(key, Math.max(0, left - quantity));
      rest -= quantity;
      taken.set(key, quantity);
    }
    return taken;
  }
}
