/** The writes a client can make to consignments, done by the emulated store's own rules on a copy of a checkout. */
import type {Address} from '../../../src/domain/address.js';
import {Refusal} from '../../../src/emulator/refusal.js';
import type {Checkout, StoreState} from '../../../src/emulator/state/store-state.js';
import {deleteConsignment, postConsignments, putConsignment} from '../../../src/emulator/storefront/consignment-rules.js';

/** So many units of one line, as a request names them (store-api 2.4). */
export interface NamedPart {
  readonly itemId: string;
  readonly quantity: number;
}

export interface NewConsignment {
  readonly address: Address;
  readonly lineItems: readonly NamedPart[];
}

export type Write =
  | {readonly kind: 'create'; readonly consignments: readonly NewConsignment[]}
  | {readonly kind: 'revise'; readonly consignmentId: string; readonly address?: Address; readonly lineItems?: readonly NamedPart[]}
  | {readonly kind: 'choose'; readonly consignmentId: string; readonly optionId: string}
  | {readonly kind: 'remove'; readonly consignmentId: string};

/**
 * A copy of a state, as deep as writes to consignments change it; the rest is shared. Addresses, options and selections are replaced whole,
 * never altered. Ids drawn from a copy leave the original as it was, so that equal writes lead to equal ids.
 */
export function copyOf(state: StoreState): StoreState {
  const {checkout, nextNumber} = state;
  return {...state, nextNumber: {...nextNumber}, checkout: checkout && copyOfCheckout(checkout)};
}

const copyOfCheckout = (checkout: Checkout): Checkout => ({
  ...checkout,
  lines: checkout.lines.map(line => ({...line})),
  consignments: checkout.consignments.map(consignment => ({...consignment, lineItemIds: [...consignment.lineItemIds]})),
});

/** An address as the widget sends it (store-api 2.8). */
export const sentAddress = (address: Address): object => ({...address, shouldSaveAddress: false});

/** The state after a write, or null where the store refuses it. The one before stays as it was. */
export function afterWrite(before: StoreState, write: Write): StoreState | null {
  const state = copyOf(before);
  if (!state.checkout) throw new Error('There is no checkout to write to.');
  try {
    obey(state, state.checkout, write);
    return state;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function obey(state: StoreState, checkout: Checkout, write: Write): void {
  if (write.kind === 'create') {
    const body = write.consignments.map(({address, lineItems}) => ({address: sentAddress(address), lineItems}));
    postConsignments(state, checkout, body);
    return;
  }
  const consignment = checkout.consignments.find(({id}) => id === write.consignmentId);
  if (!consignment) throw new Error(`There is no consignment ${write.consignmentId} to write to.`);
  switch (write.kind) {
    case 'revise': {
      const {address, lineItems} = write;
      putConsignment(state, checkout, consignment, {...(address && {address: sentAddress(address)}), ...(lineItems && {lineItems})});
      break;
    }
    case 'choose':
      putConsignment(state, checkout, consignment, {shippingOptionId: write.optionId});
      break;
    case 'remove':
      deleteConsignment(state, checkout, consignment);
  }
}
