/** What goes to whom, read from the platform's client alone, and what a request names. */
import assert from 'node:assert/strict';
import type {Checkout, Consignment, PlatformClient} from './platform-client.js';
import {linesOf, unitsOf} from './platform-client-agreement.js';

export const MUG = 'Blue mug';
export const TOWEL = 'Tea towel';
export const NOTEBOOK = 'Notebook';

/** The consignment that goes to somebody of that first name; there must be one. */
export function to(checkout: Checkout, firstName: string): Consignment {
  const found = checkout.consignments.find(({shippingAddress}) => shippingAddress.firstName === firstName);
  assert.ok(found, `nothing goes to ${firstName}`);
  return found;
}

export function linesTo(checkout: Checkout, firstName: string) {
  const {lineItemIds} = to(checkout, firstName);
  return linesOf(checkout).filter(({id}) => lineItemIds.includes(String(id)));
}

export const unitsTo = (checkout: Checkout, firstName: string): Record<string, number> => unitsOf(linesTo(checkout, firstName));

export const optionFor = (checkout: Checkout, firstName: string): string | undefined => to(checkout, firstName).selectedShippingOption?.id;

function unassignedLines(checkout: Checkout) {
  const held = new Set(checkout.consignments.flatMap(({lineItemIds}) => lineItemIds));
  const {physicalItems, customItems = []} = checkout.cart.lineItems;
  return [...physicalItems, ...customItems].filter(({id}) => !held.has(String(id)));
}

/** What ships but stands in no consignment. */
export const unassigned = (checkout: Checkout): Record<string, number> => unitsOf(unassignedLines(checkout));

/** So many units of a product, out of what goes to somebody or else out of what is unassigned. */
export function some(checkout: Checkout, product: string, quantity: number, firstName?: string): {itemId: string; quantity: number} {
  const lines = firstName === undefined ? unassignedLines(checkout) : linesTo(checkout, firstName);
  const line = lines.find(({name}) => name === product);
  assert.ok(line, `there is no ${product} ${firstName === undefined ? 'unassigned' : `for ${firstName}`}`);
  return {itemId: String(line.id), quantity};
}

/** An address of the shopper's book, as a consignment takes it. */
export function saved({customer}: Checkout, firstName: string) {
  const found = customer.addresses.find(address => address.firstName === firstName);
  assert.ok(found, `${firstName} is not in the address book`);
  const {id: _id, type: _type, ...address} = found;
  return address;
}

/** Two mugs and the tea towel to Ada, one mug and the notebook to Ben. */
export const splitOverTwo = (client: PlatformClient, checkout: Checkout): Promise<Checkout> =>
  client.call('createConsignments', [
    {address: saved(checkout, 'Ada'), lineItems: [some(checkout, MUG, 2), some(checkout, TOWEL, 1)]},
    {address: saved(checkout, 'Ben'), lineItems: [some(checkout, MUG, 1), some(checkout, NOTEBOOK, 1)]},
  ]);

/** Selects the first option of every consignment. */
export async function selectFirst(client: PlatformClient, checkout: Checkout): Promise<Checkout> {
  let latest = checkout;
  for (const {id, availableShippingOptions = []} of checkout.consignments) {
    const [option] = availableShippingOptions;
    assert.ok(option, `the consignment ${id} has no quotes`);
    latest = await client.call('selectConsignmentShippingOption', id, option.id);
    assert.equal(latest.consignments.find(held => held.id === id)?.selectedShippingOption?.id, option.id);
  }
  return latest;
}
