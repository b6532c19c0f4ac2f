/** Holds a plan against what the store has, read past the session: it is not asked what it believes. */
import {CheckoutClient} from '../../src/api/client.js';
import type {Address} from '../../src/domain/address.js';
import {fixedReason} from '../../src/domain/basket.js';
import type {Checkout, Consignment} from '../../src/domain/checkout.js';
import {type Delivery, unitsOf} from '../../src/domain/plan.js';
import {resolveChoice} from '../../src/domain/shipping-choice.js';
import {emulatedFetch} from '../../src/emulator/emulated-fetch.js';
import type {EmulatedStore} from '../../src/emulator/index.js';
import type {SessionState} from '../../src/session/state.js';

/** A sentence for the first difference between the plan and the store, or null where there is none. */
export async function differenceAtStore(store: EmulatedStore, state: SessionState): Promise<string | null> {
  if (state.phase !== 'open') return `The session is ${state.phase}.`;
  const client = new CheckoutClient({fetch: emulatedFetch(store), cookies: () => ''});
  const checkout = await client.load(store.checkoutId);
  const left = checkout.consignments.filter(({isPickup}) => !isPickup);
  for (const delivery of state.plan.deliveries.filter(each => unitsOf(each) > 0)) {
    const like = left.filter(consignment => parcelOf(consignment, checkout) === wantedParcel(delivery));
    if (like.length === 0) {
      const there = left.map(consignment => parcelOf(consignment, checkout)).join('; ');
      return `The store has no consignment like ${wantedParcel(delivery)}. It has: ${there}.`;
    }
    const right = like.find(consignment => hasWishedOption(consignment, delivery));
    const [one] = like;
    if (!right)
      return `The store has "${one?.selected?.description ?? 'no option'}" selected for ${wantedParcel(delivery)}, not what is wished: ${JSON.stringify(delivery.choice)}.`;
    left.splice(left.indexOf(right), 1);
  }
  const [extra] = left;
  if (extra) return `The store has a consignment that is nobody's: ${parcelOf(extra, checkout)}.`;
  const assigned = new Set(checkout.consignments.flatMap(({lineItemIds}) => lineItemIds));
  const loose = checkout.lineItems.find(
    line => !assigned.has(line.id) && ['promotion', 'bundled', null].includes(fixedReason(line, checkout)),
  );
  return loose ? `The store has ${loose.quantity} of ${loose.name} in no consignment.` : null;
}

function hasWishedOption({selected, options}: Consignment, {choice}: Delivery): boolean {
  const {option} = resolveChoice(choice, options);
  return option !== undefined && selected?.id === option.id;
}

const wantedParcel = ({address, portions}: Delivery): string => parcel(address, Object.entries(portions));

function parcelOf({address, lineItemIds}: Consignment, checkout: Checkout): string {
  const units = new Map<string, number>();
  for (const {id, key, quantity, fixed} of checkout.lineItems)
    if (fixed === null && lineItemIds.includes(id)) units.set(key, (units.get(key) ?? 0) + quantity);
  return parcel(address, [...units]);
}

const parcel = (address: Address | null, units: readonly (readonly [string, number])[]): string =>
  `${address ? place(address) : 'nobody'} gets ${[...units]
    .map(([key, quantity]) => `${quantity} of ${key}`)
    .sort()
    .join(', ')}`;

/** What a store leaves of an address that it writes its own way (store-api 9 `addressEcho`): letters and digits of what tells places apart. */
const place = ({firstName, lastName, address1, address2, city, stateOrProvinceCode, postalCode, countryCode}: Address): string =>
  [firstName, lastName, address1, address2, city, stateOrProvinceCode, postalCode, countryCode]
    .map(part => part.toUpperCase().replace(/[\s.,-]/g, ''))
    .join(' ');
