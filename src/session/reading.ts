/** What is asked of the store before anything can be shown. A file of its own: it is asked while most of the widget's code is still on its way. */
import type {CheckoutClient} from '../api/client.js';
import {asFailure} from '../api/failure.js';
import type {Checkout, CheckoutId, StoreSettings} from '../domain/checkout.js';

/** `settings` is null where they cannot be had, which is no reason not to go on (R3). */
export interface Reading {
  readonly checkout: Checkout;
  readonly settings: StoreSettings | null;
}

/** @param wantedId without it, the store is asked for the shopper's own checkout. @throws {CheckoutFailure} if there is no checkout to read */
export async function readCheckout(client: CheckoutClient, wantedId?: CheckoutId): Promise<Reading> {
  const id = wantedId ?? (await client.currentCheckoutId());
  const [checkout, settings] = await Promise.all([client.load(id), client.settings(id).catch(orNull)]);
  return {checkout, settings};
}

function orNull(error: unknown): null {
  asFailure(error);
  return null;
}
