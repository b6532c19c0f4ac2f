/** Which lines of a cart can stand in a consignment. */
import type {CartLine, Checkout} from '../state/store-state.js';

/** Physical and custom items are shipped, digital items and gift certificates never (store-api 4.1). */
export function isShippable(line: Pick<CartLine, 'kind'>): boolean {
  return line.kind !== 'digital';
}

/** A bundle child travels with its parent (store-api 4.7). */
export function isChild(line: CartLine): boolean {
  return line.parentId !== null;
}

export function childrenOf(checkout: Checkout, parentId: string): CartLine[] {
  return checkout.lines.filter(line => line.parentId === parentId);
}

export function lineById(checkout: Checkout, id: string): CartLine | undefined {
  return checkout.lines.find(line => line.id === id);
}
