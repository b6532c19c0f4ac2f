/** Holds a plan against what the store has, read past the session: it is not asked what it believes. */
import {CheckoutClient} from '../../src/api/client.js';
import type {Address} from '../../src/domain/address.js';
import {fixedReason} from '../../src/domain/basket.js';
import type {Checkout, Consignment} from '../../src/domain/checkout.js';
import {unitsOf} from '../../src/domain/plan.js';
import {resolveChoice, type ShippingChoice} from '../../src/domain/shipping-choice.js';
import {emulatedFetch} from '../../src/emulator/emulated-fetch.js';
import type {EmulatedStore} from '../../src/emulator/index.js';
import type {SessionState} from '../../src/session/state.js';

/** A sentence for the first difference between the plan and the store, or null where there is none. */
export async function differenceAtStore(store: EmulatedStore, state: SessionState): Promise<string | null> {
  if (state.phase !== 'open') return `The session is ${state.phase}.`;
  const client = new CheckoutClient({fetch: emulatedFetch(store), cookies: () => ''});
  const checkout = await client.load(store.checkoutId);
  const nameOf = namesIn(checkout);
  const left = checkout.consignments
    .filter(({isPickup}) => !isPickup)
    .map(consignment => ({consignment, parcel: parcelOf(consignment, checkout, nameOf)}));
  for (const {address, portions, choice} of state.plan.deliveries.filter(each => unitsOf(each) > 0)) {
    const wanted = parcel(address, Object.entries(portions), nameOf);
    const like = left.filter(each => each.parcel === wanted);
    const right = like.find(({consignment}) => hasWishedOption(consignment, choice));
    if (like.length === 0) return `The store does not have "${wanted}". It has: ${left.map(each => each.parcel).join('; ')}.`;
    if (!right) {
      const selected = like.map(({consignment}) => consignment.selected?.description ?? 'no option').join(', ');
      return `The store has ${selected} selected for "${wanted}", and this is wished: ${JSON.stringify(choice)}.`;
    }
    left.splice(left.indexOf(right), 1);
  }
  const [extra] = left;
  if (extra) return `The store has "${extra.parcel}", which nobody planned.`;
  const assigned = new Set(checkout.consignments.flatMap(({lineItemIds}) => lineItemIds));
  const loose = checkout.lineItems.find(
    line => !assigned.has(line.id) && ['promotion', 'bundled', null].includes(fixedReason(line, checkout)),
  );
  return loose ? `The store has ${loose.quantity} of ${loose.name} in no consignment.` : null;
}

/** A name for each product line of the checkout, and of its own for each. */
function namesIn({lineItems}: Checkout): (key: string) => string {
  const names = new Map<string, string>();
  for (const {key, name} of lineItems)
    if (!names.has(key)) names.set(key, [...names.values()].includes(name) ? `${name} ${names.size}` : name);
  return key => names.get(key) ?? key;
}

function hasWishedOption({selected, options}: Consignment, choice: ShippingChoice): boolean {
  const {option} = resolveChoice(choice, options);
  return option !== undefined && selected?.id === option.id;
}

function parcelOf({address, lineItemIds}: Consignment, {lineItems}: Checkout, nameOf: (key: string) => string): string {
  const units = new Map<string, number>();
  for (const {id, key, quantity, fixed} of lineItems)
    if (fixed === null && lineItemIds.includes(id)) units.set(key, (units.get(key) ?? 0) + quantity);
  return parcel(address, [...units], nameOf);
}

const parcel = (address: Address | null, units: readonly (readonly [string, number])[], nameOf: (key: string) => string): string =>
  `${units
    .map(([key, quantity]) => `${quantity} ${nameOf(key)}`)
    .sort()
    .join(', ')} to ${address ? place(address) : 'nobody'}`;

/** What a store leaves of an address that it writes its own way (store-api 9 `addressEcho`): letters and digits of what tells places apart. */
const place = ({firstName, lastName, address1, address2, city, stateOrProvinceCode, postalCode, countryCode}: Address): string =>
  [firstName, lastName, address1, address2, city, stateOrProvinceCode, postalCode, countryCode]
    .map(part => part.toUpperCase().replace(/[\s.,-]/g, ''))
    .join(' ');
