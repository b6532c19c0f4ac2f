/** Whether the platform's client and the emulated store believe the same: units, consignments, what there is to pay. */
import assert from 'node:assert/strict';
import type {EmulatedStore} from '../../src/emulator/emulated-store.js';
import type {CartLine, Consignment as StoredConsignment, StoreState} from '../../src/emulator/state/store-state.js';
import type {Call, Checkout, Consignment} from './platform-client.js';

interface Counted {
  id: string | number;
  name: string;
  quantity: number;
}

/** Units of each product, over all its lines. Custom items have no product, but a name. */
export function unitsOf(lines: readonly Pick<Counted, 'name' | 'quantity'>[]): Record<string, number> {
  const units: Record<string, number> = {};
  for (const {name, quantity} of lines) units[name] = (units[name] ?? 0) + quantity;
  return units;
}

/** All lines the client knows, gift certificates left out. */
export function linesOf({cart: {lineItems}}: Checkout): Counted[] {
  return [...lineItems.physicalItems, ...lineItems.digitalItems, ...(lineItems.customItems ?? [])];
}

/** No call of the client's gains or loses a unit (store-api 4.2). */
export function assertConserved(call: Call, units: Record<string, number>, state: StoreState, checkout: Checkout): void {
  assert.deepEqual(unitsOf(state.checkout?.lines ?? []), units, `${call} changed the units the store holds`);
  assert.deepEqual(unitsOf(linesOf(checkout)), units, `${call} changed the units the client sees`);
}

/** In the order `consignmentOrder` asks for (store-api 9). */
function storedIn({checkout, behaviours}: StoreState): unknown[] {
  const brief = ({id, lineItemIds, selected}: StoredConsignment) => ({id, lineItemIds, option: selected?.id ?? null});
  const consignments = (checkout?.consignments ?? []).map(brief);
  return behaviours.consignmentOrder === 'insertion' ? consignments : consignments.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Against the store's own state: line items, consignments, what they hold, what is selected. */
export function assertAsStored(call: Call, state: StoreState, checkout: Checkout): void {
  const consignments = checkout.consignments.map(({id, lineItemIds, selectedShippingOption}) => ({
    id,
    lineItemIds,
    option: selectedShippingOption?.id ?? null,
  }));
  assert.deepEqual(consignments, storedIn(state), `after ${call} the client has other consignments than the store`);
  const brief = ({id, quantity}: Counted | CartLine): string => `${quantity} of ${id}`;
  const stored = (state.checkout?.lines ?? []).map(brief).sort();
  assert.deepEqual(linesOf(checkout).map(brief).sort(), stored, `after ${call} the client has other lines than the store`);
}

/**
 * Against what the store answers when it is asked anew. The client lays each answer over what it had, so that it keeps what an
 * answer has no key for (store-api 8c).
 */
export async function assertAsAnswered(call: Call, store: EmulatedStore, url: string, checkout: Checkout): Promise<void> {
  const path = `${url}/api/storefront/checkouts/${store.checkoutId}?include=${includes.join(',')}`;
  const answer = (await (await store.handle(new Request(path))).json()) as Checkout;
  const state = store.snapshot();
  const consignments = checkout.consignments.map((held, index) => withoutKnownRemains(state, held, answer.consignments[index]));
  // Of the answer to a guest's e-mail it takes the customer and the billing address alone.
  const version = call === 'continueAsGuest' ? answer.version : checkout.version;
  assert.deepEqual(
    compared({...checkout, consignments, version}),
    compared(answer),
    `after ${call} the client believes something else than the store answers`,
  );
}

/**
 * What is known to differ: quotes it has not asked for yet; old ones, where the store has no key for none (store-api 4.4, 9,
 * `noQuotes`); a pickup that was taken back, whose key is gone (store-api 3.3).
 */
function withoutKnownRemains({checkout, behaviours}: StoreState, held: Consignment, answered?: Consignment): Consignment {
  const {availableShippingOptions: quotes, selectedPickupOption: pickup, ...rest} = held;
  const theirs = answered?.availableShippingOptions;
  const shownQuotes = quotes === undefined || (behaviours.noQuotes === 'missing' && theirs === undefined) ? theirs : quotes;
  const isCollected = checkout?.consignments.some(({id, pickupMethodId}) => id === held.id && pickupMethodId !== null);
  return {
    ...rest,
    ...(shownQuotes && {availableShippingOptions: shownQuotes}),
    ...(pickup && isCollected && {selectedPickupOption: pickup}),
  };
}

const compared = (checkout: Checkout) => ({
  consignments: checkout.consignments,
  lineItems: checkout.cart.lineItems,
  billingAddress: checkout.billingAddress,
  coupons: checkout.coupons,
  giftCertificates: checkout.giftCertificates,
  isStoreCreditApplied: checkout.isStoreCreditApplied,
  customerMessage: checkout.customerMessage,
  subtotal: checkout.subtotal,
  taxTotal: checkout.taxTotal,
  shippingCostTotal: checkout.shippingCostTotal,
  grandTotal: checkout.grandTotal,
  outstandingBalance: checkout.outstandingBalance,
  version: checkout.version,
});

const includes = [
  'consignments.availableShippingOptions',
  'cart.lineItems.physicalItems.options',
  'cart.lineItems.physicalItems.stockPosition',
  'cart.lineItems.digitalItems.options',
  'cart.lineItems.digitalItems.stockPosition',
];
