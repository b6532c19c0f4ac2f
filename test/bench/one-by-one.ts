/**
 * People added as the store's own checkout page adds them (store-api 4.3, 8): each with a POST of her own, after which it selects again, one
 * after the other, what other consignments lost, and the recommended method for the new one. Its requests on a plain fetch, without its page.
 */
import type {Address} from '../../src/domain/address.js';
import {type Behaviours, EmulatedStore, emulatedFetch} from '../../src/emulator/index.js';
import {recipients, unitsForPeople} from './recipients.js';

interface Option {
  readonly id: string;
  readonly isRecommended: boolean;
}

interface Consignment {
  readonly id: string;
  readonly lineItemIds: readonly string[];
  readonly selectedShippingOption: Option | null;
  readonly availableShippingOptions: readonly Option[];
}

interface Checkout {
  readonly cart: {readonly lineItems: {readonly physicalItems: readonly {readonly id: string}[]}};
  readonly consignments: readonly Consignment[];
}

export async function addOneByOne(count: number, behaviours: Partial<Behaviours> = {}): Promise<EmulatedStore> {
  const store = new EmulatedStore({scenario: unitsForPeople(count), behaviours});
  const ask = asking(store);
  let checkout = await ask('GET', '');
  for (const address of recipients(count)) {
    // What was selected is known before the write only: its answer shows the losses already (store-api 8).
    const earlier = new Map(checkout.consignments.map(({id, selectedShippingOption}) => [id, selectedShippingOption?.id]));
    checkout = await ask('POST', '/consignments', [newConsignment(checkout, address)]);
    for (const {id, selectedShippingOption, availableShippingOptions} of checkout.consignments) {
      if (selectedShippingOption) continue;
      const option =
        availableShippingOptions.find(offered => offered.id === earlier.get(id)) ??
        availableShippingOptions.find(({isRecommended}) => isRecommended);
      if (!option) throw new Error(`Nothing is recommended for the consignment ${id}.`);
      checkout = await ask('PUT', `/consignments/${id}`, {shippingOptionId: option.id});
    }
  }
  return store;
}

/** Its writes where a POST clears the other selections: for the k-th person one POST and k selections, 1 + 2 + … + N of them. */
export const oneByOneWrites = (count: number): number => count + (count * (count + 1)) / 2;

function newConsignment({cart, consignments}: Checkout, address: Address): object {
  const assigned = new Set(consignments.flatMap(({lineItemIds}) => lineItemIds));
  const itemId = cart.lineItems.physicalItems.find(({id}) => !assigned.has(id))?.id;
  return {address: {...address, shouldSaveAddress: false}, lineItems: [{itemId, quantity: 1}]};
}

function asking(store: EmulatedStore) {
  const fetching = emulatedFetch(store);
  const root = `/api/storefront/checkouts/${store.checkoutId}`;
  return async (method: string, rest: string, body?: unknown): Promise<Checkout> => {
    const response = await fetching(`${root}${rest}?include=consignments.availableShippingOptions`, {
      method,
      headers: {'content-type': 'application/json', 'x-xsrf-token': store.csrfToken},
      ...(body !== undefined && {body: JSON.stringify(body)}),
    });
    return (await response.json()) as Checkout;
  };
}
