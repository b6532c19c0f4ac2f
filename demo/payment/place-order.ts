/** Turns the checkout into an order: who is billed, the order, its payment. */
import type {BillingAddress, Checkout} from './checkout-types.js';
import {askStore, includes, Refused} from './store.js';

export type Billing = Omit<BillingAddress, 'id' | 'country'>;

/** What to do once more where an earlier attempt came half way; one for each visit. */
export interface Attempt {
  cartId: string;
  billingId: string | undefined;
  /** An order that was made and not yet paid. */
  orderId: number | null;
}

/** The order's number, or the checkout where it costs something else with this billing address, for the shopper to agree to. */
export type Outcome = {kind: 'placed'; orderId: number} | {kind: 'costs-differ'; checkout: Checkout};

/** @param agreed what the shopper saw was left to pay. @throws Error with one sentence for the shopper */
export async function placeOrder(attempt: Attempt, billing: Billing, agreed: number): Promise<Outcome> {
  try {
    const checkout = await bill(attempt, billing);
    if (checkout && checkout.outstandingBalance !== agreed) return {kind: 'costs-differ', checkout};
    attempt.orderId ??= await submit(attempt.cartId);
    await askStore('POST', `/internalapi/v1/checkout/order/${attempt.orderId}`, {});
    return {kind: 'placed', orderId: attempt.orderId};
  } catch (error) {
    throw new Error(sentenceFor(error), {cause: error});
  }
}

/** Whether the store wants more of the billing address than it got; asked of what `placeOrder` throws. */
export function isAboutBilling({cause}: Error): boolean {
  return cause instanceof Refused && cause.code === 'invalid_billing_address';
}

/** Answers the checkout as it is with this address. */
async function bill(attempt: Attempt, billing: Billing): Promise<Checkout | null> {
  // Once the order is made its cart may be gone, and the address with it.
  if (attempt.orderId !== null) return null;
  const path = `/api/storefront/checkouts/${attempt.cartId}/billing-address`;
  const body = {...billing, shouldSaveAddress: false};
  const checkout = await (attempt.billingId
    ? askStore<Checkout>('PUT', `${path}/${attempt.billingId}${includes}`, body)
    : askStore<Checkout>('POST', path + includes, body));
  attempt.billingId = checkout.billingAddress.id;
  return checkout;
}

async function submit(cartId: string): Promise<number> {
  const {data} = await askStore<{data: {order: {orderId: number}}}>('POST', '/internalapi/v1/checkout/order', {cartId});
  return data.order.orderId;
}

/** By the store's code for what is in the way. */
const sentences: Record<string, string> = {
  missing_shipping_method: 'A delivery has no shipping that the shop still offers. Go back to delivery and choose one.',
  invalid_shipping_address: 'An address of a delivery is not complete. Go back to delivery and fill in the rest.',
  invalid_billing_address: 'The billing address is not complete. Fill in the rest and place the order again.',
  empty_cart: 'Your basket is empty, so nothing was ordered.',
  cart_has_changed: 'Your basket has changed meanwhile. Load this page again to see what is in it now.',
  stock_too_low: 'Something in your basket is sold out. Go back to delivery to see what is left.',
};

function sentenceFor(error: unknown): string {
  if (!(error instanceof Refused)) return 'The shop did not answer. Place the order again: it will not be ordered twice.';
  const known = sentences[error.code];
  if (known) return known;
  if (error.status === 403) return 'This e-mail address has an account. Sign in, or give another one.';
  if (error.status === 404) return 'Your basket is no longer there. Go back to delivery to see what happened.';
  if (error.status === 409) return sentences['cart_has_changed'] ?? '';
  if (error.status === 429) return 'The shop is asked too much just now. Wait a little, then place the order again.';
  return 'The shop could not place the order. Nothing was paid; please try again.';
}
