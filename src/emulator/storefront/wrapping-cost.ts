/** What wrapping a line costs: for each unit, or once where its units are wrapped together (store-api 2.1). */
import type {CartLine} from '../state/store-state.js';

export function wrappingCost({giftWrapping, quantity}: CartLine): number {
  if (giftWrapping === null) return 0;
  return giftWrapping.together ? giftWrapping.amount : giftWrapping.amount * quantity;
}
