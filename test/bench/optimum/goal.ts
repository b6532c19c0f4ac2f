/** What a search is to reach: a plan in the numbers of one store, with the option each delivery is to have in the end. */
import {type Address, sameAddress} from '../../../src/domain/address.js';
import {type Plan, unitsOf} from '../../../src/domain/plan.js';
import {type Likeness, portionKey} from '../../../src/domain/portion-key.js';
import {resolveChoice} from '../../../src/domain/shipping-choice.js';
import type {CartLine, Checkout, Consignment, StoredAddress, StoreState} from '../../../src/emulator/state/store-state.js';
import {readAddress} from '../../../src/emulator/storefront/address-rules.js';
import {isShippable} from '../../../src/emulator/storefront/shippable.js';
import {optionsFor} from '../../../src/emulator/storefront/shipping-options.js';
import {copyOf, sentAddress} from './store-writes.js';

/** One delivery of the plan. */
export interface Want {
  readonly address: Address;
  /** Number of the address: deliveries to the same address have the same. */
  readonly place: number;
  /** Units by number of the product line. */
  readonly units: readonly number[];
  /** Whether anything is offered for it: without quotes there is nothing to select. */
  readonly needsOption: boolean;
  /** The option its choice means, once a consignment of this id has its address and units; null without quotes. */
  optionId(consignmentId: string): string | null;
}

export interface Goal {
  readonly state: StoreState;
  readonly wants: readonly Want[];
  /** Product lines, by their keys; a unit's product line is known by its place in this list. */
  readonly keys: readonly string[];
  /** Number of a line's product line. */
  keyOf(line: CartLine): number;
  /** Number of an address; those no delivery wants have numbers of their own, after those of the wants. */
  placeOf(address: StoredAddress): number;
}

const likeness = (line: CartLine): Likeness => ({
  kind: line.kind === 'custom' ? 'custom' : 'product',
  productId: line.productId,
  variantId: line.variantId,
  sku: line.sku,
  name: line.name,
  price: line.price,
  options: line.options,
  byPromotion: line.addedByPromotion,
  parent: null,
  wrapping: line.giftWrapping,
});

/** The key under which a plan counts a line's units (R4). */
export const productKeyOf = (line: CartLine): string => portionKey(likeness(line));

/** @throws Error for what the search knows nothing of: units that are not the shopper's to send, prices that are asked for elsewhere */
function refuseOthers({behaviours, carriers}: StoreState, {lines, consignments}: Checkout): void {
  const isFixed = lines.some(({addedByPromotion, parentId}) => addedByPromotion || parentId !== null);
  if (isFixed || consignments.some(({pickupMethodId}) => pickupMethodId !== null))
    throw new Error('The search for the fewest writes knows no gifts, bundles or pickups.');
  if (behaviours.wrappedSplit === 'dropped' && lines.some(({giftWrapping}) => giftWrapping !== null))
    throw new Error('The search for the fewest writes knows no wrapping that is lost.');
  if (carriers.length > 0) throw new Error('The search for the fewest writes knows no real-time carriers.');
  if (behaviours.otherSelections === 'some-cleared') throw new Error('The search for the fewest writes knows no chance.');
}

function memo<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return key => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key) as Value;
  };
}

/**
 * @param original the state the search starts from; it is not changed
 * @throws Error where there is no checkout, where the plan does not hold exactly the units that can be sent, or `refuseOthers`
 */
export function goalOf(original: StoreState, plan: Plan): Goal {
  const {checkout} = original;
  if (!checkout) throw new Error('There is no checkout to search from.');
  refuseOthers(original, checkout);
  const state = copyOf(original);
  const lines = checkout.lines.filter(isShippable);
  const keys = [...new Set(lines.map(line => productKeyOf(line)))];
  const keyOf = memo((productKey: string) => keys.indexOf(productKey));
  const deliveries = plan.deliveries.filter(delivery => unitsOf(delivery) > 0);
  const stored = deliveries.map(({address}) => {
    if (!address) throw new Error('A delivery with units has no address.');
    return readAddress(state, sentAddress(address), 422);
  });
  const places: Address[] = [];
  const placeOf = memo((address: Address): number => {
    const known = places.findIndex(place => sameAddress(place, address));
    return known === -1 ? places.push(address) - 1 : known;
  });
  const sent = deliveries.map((delivery, i) => ({
    address: delivery.address as Address,
    place: placeOf(stored[i] as StoredAddress),
    units: keys.map(key => delivery.portions[key] ?? 0),
  }));
  keys.forEach((key, at) => {
    const [have, wanted] = [
      lines.filter(line => productKeyOf(line) === key).reduce((sum, {quantity}) => sum + quantity, 0),
      sent.reduce((sum, {units}) => sum + (units[at] ?? 0), 0),
    ];
    if (have !== wanted) throw new Error(`The plan holds ${wanted} units of ${key}, the store ${have}.`);
  });
  const reached = reachedCheckout(checkout, lines, keys, sent, stored);
  const wants = sent.map((want, i): Want => {
    const consignment = reached.consignments[i] as Consignment;
    const {choice} = deliveries[i] as (typeof deliveries)[number];
    const optionOf = memo((id: string) => resolveChoice(choice, optionsFor(state, reached, {...consignment, id})).option?.id ?? null);
    const perConsignment = state.behaviours.optionId === 'per-consignment';
    return {...want, needsOption: optionOf('') !== null, optionId: id => optionOf(perConsignment ? id : '')};
  });
  return {state, wants, keys, keyOf: line => keyOf(productKeyOf(line)), placeOf};
}

/** The checkout as it stands when the plan is reached, to ask for its options. */
function reachedCheckout(
  checkout: Checkout,
  lines: readonly CartLine[],
  keys: readonly string[],
  sent: readonly {readonly units: readonly number[]}[],
  stored: readonly StoredAddress[],
): Checkout {
  const samples = keys.map(key => lines.find(line => productKeyOf(line) === key));
  const parts = sent.map(({units}, i) =>
    units.flatMap((quantity, key): CartLine[] => {
      const sample = samples[key];
      return sample && quantity > 0 ? [{...sample, quantity, id: `${i} ${key}`}] : [];
    }),
  );
  return {
    ...checkout,
    lines: [...checkout.lines.filter(line => !isShippable(line)), ...parts.flat()],
    consignments: stored.map((address, i) => ({
      id: '',
      address,
      lineItemIds: (parts[i] ?? []).map(({id}) => id),
      selected: null,
      pickupMethodId: null,
    })),
  };
}
