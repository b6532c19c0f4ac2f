/** What somebody else does to the store between two requests: another tab, another device, time itself. */
import {inCatalogueCurrency, roundTo} from '../money-rounding.js';
import {createOrder, completeOrder} from '../orders/place-order.js';
import {settleBasket} from '../storefront/basket-settling.js';
import {addLine, removeLine, resizeLine} from '../storefront/cart-rules.js';
import {openHostedCheckout} from '../storefront/hosted-checkout.js';
import {isShippable, lineById} from '../storefront/shippable.js';
import {enter, leave} from '../storefront/sign-in-rules.js';
import {markWritten} from '../storefront/version-rules.js';
import type {CartLine, Checkout, Product, StoreState} from '../state/store-state.js';

/**
 * Prices in major units, times in milliseconds. `add-line` without a product adds the first shippable one of the catalogue;
 * `set-price` names a product, or a line for its product.
 */
export type Act =
  | {kind: 'add-line'; productId?: number; quantity?: number}
  | {kind: 'remove-line'; lineItemId: string}
  | {kind: 'set-quantity'; lineItemId: string; quantity: number}
  | {kind: 'set-price'; productId: number; price: number}
  | {kind: 'set-price'; lineItemId: string; price: number}
  | {kind: 'sign-in' | 'sign-out' | 'expire-session' | 'open-checkout' | 'place-order'}
  | {kind: 'advance-clock'; ms: number};

function cartOf(state: StoreState): Checkout {
  if (state.checkout === null) throw new Error('There is no cart to change. Reset the store to a scenario that has one.');
  return state.checkout;
}

function lineOf(checkout: Checkout, id: string): CartLine {
  const line = lineById(checkout, id);
  if (line === undefined)
    throw new Error(`The cart has no line item "${id}". It has: ${checkout.lines.map(other => other.id).join(', ')}.`);
  return line;
}

function productOf(state: StoreState, id: number): Product {
  const product = state.products.find(candidate => candidate.id === id);
  if (product === undefined) {
    throw new Error(`The catalogue has no product ${id}. It has: ${state.products.map(other => other.id).join(', ')}.`);
  }
  return product;
}

function firstShippable(state: StoreState): Product {
  const product = state.products.find(isShippable);
  if (product === undefined) throw new Error('The catalogue has nothing that is shipped. Name the productId of something else.');
  return product;
}

function reprice(state: StoreState, productId: number, price: number): void {
  productOf(state, productId).price = roundTo(inCatalogueCurrency(state, price), 2);
  for (const line of state.checkout?.lines ?? []) {
    // Gifts and what comes in a bundle stay free.
    if (line.productId === productId && !line.addedByPromotion && line.parentId === null) line.price = price;
  }
}

function changeCart(state: StoreState, change: (checkout: Checkout) => void): void {
  const checkout = cartOf(state);
  change(checkout);
  if (state.checkout !== null) settleBasket(state, checkout);
  markWritten(state, checkout);
}

/**
 * Does it, on the state given. `open-checkout` is what opening the store's own checkout page does; `place-order` orders and pays the
 * checkout as it stands, ready or not, as on a device where it was.
 * @throws Error with one sentence where it cannot be done
 */
export function perform(state: StoreState, act: Act): void {
  switch (act.kind) {
    case 'add-line': {
      const {id} = act.productId === undefined ? firstShippable(state) : productOf(state, act.productId);
      changeCart(state, checkout => {
        addLine(state, checkout, id, act.quantity ?? 1);
      });
      break;
    }
    case 'remove-line':
      changeCart(state, checkout => {
        removeLine(state, checkout, lineOf(checkout, act.lineItemId));
      });
      break;
    case 'set-quantity':
      changeCart(state, checkout => {
        const line = lineOf(checkout, act.lineItemId);
        if (act.quantity === 0) removeLine(state, checkout, line);
        else resizeLine(checkout, line, act.quantity);
      });
      break;
    case 'set-price':
      reprice(state, 'lineItemId' in act ? lineOf(cartOf(state), act.lineItemId).productId : act.productId, act.price);
      if (state.checkout !== null) changeCart(state, () => undefined);
      break;
    case 'sign-in':
      enter(state);
      break;
    case 'sign-out':
      leave(state);
      break;
    case 'expire-session':
      state.sessionExpired = true;
      break;
    case 'open-checkout':
      openHostedCheckout(state);
      break;
    case 'place-order':
      completeOrder(state, createOrder(state, cartOf(state)));
      break;
    case 'advance-clock':
      state.clock.offset += act.ms;
      break;
  }
}
