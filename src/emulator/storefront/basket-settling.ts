/** What follows every change of the basket: gifts that promotions add come and go (store-api 2.1), then consignments settle. */
import {lineOf} from '../scenarios/catalogue.js';
import {drawUuid} from '../state/drawn-ids.js';
import type {Checkout, StoreState} from '../state/store-state.js';
import {settle} from './consignment-rules.js';
import {isEarned} from './discounts.js';
import {moveLine} from './line-moves.js';

/** A gift stands in the basket while it is earned. It costs nothing, and no shopper can change it. */
function refreshGifts(state: StoreState, checkout: Checkout): void {
  for (const promotion of state.promotions) {
    if (promotion.kind !== 'gift') continue;
    const present = checkout.lines.filter(line => line.addedByPromotion && line.productId === promotion.productId);
    const product = state.products.find(({id}) => id === promotion.productId);
    const earned = isEarned(state, checkout, promotion);
    if (earned && present.length === 0 && product !== undefined) {
      const line = lineOf(product, promotion.quantity);
      checkout.lines.push({...line, id: drawUuid(state), price: 0, addedByPromotion: true, isMutable: false});
    }
    if (!earned) {
      for (const line of present) moveLine(checkout, line, null);
      checkout.lines = checkout.lines.filter(line => !present.includes(line));
    }
  }
}

export function settleBasket(state: StoreState, checkout: Checkout): void {
  refreshGifts(state, checkout);
  settle(state, checkout);
}
