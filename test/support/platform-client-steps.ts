/** What a shopper does with the platform's client before and after she deals with consignments. */
import assert from 'node:assert/strict';
import type {Checkout, PlatformClient} from './platform-client.js';
import {saved} from './platform-client-basket.js';

/** Checkout, countries and fields; the client makes the state a list of its country's own (store-api 2.7). */
export async function loaded(client: PlatformClient): Promise<Checkout> {
  await client.call('loadCheckout', client.store.checkoutId);
  await client.call('loadShippingAddressFields');
  await client.call('loadBillingAddressFields');
  await client.call('loadShippingCountries');
  await client.call('loadBillingCountries');
  for (const selector of ['getShippingCountries', 'getBillingCountries'] as const) {
    const states = (await client.data(selector))?.find(({code}) => code === 'US')?.subdivisions;
    assert.equal(states?.find(({code}) => code === 'TX')?.name, 'Texas', selector);
  }
  for (const selector of ['getShippingAddressFields', 'getBillingAddressFields'] as const) {
    const state = (await client.data(selector, 'US')).find(({name}) => name === 'stateOrProvinceCode');
    assert.ok(
      state?.options?.items?.some(({value}) => value === 'TX'),
      selector,
    );
  }
  const checkout = await client.call('loadShippingOptions');
  assert.equal(checkout.customer.email, 'ada.lovelace@shopper.example');
  return checkout;
}

/** Coupons, a gift certificate and store credit, there and back (store-api 2.5). */
export async function redeemed(client: PlatformClient, before: Checkout): Promise<Checkout> {
  const codes = ['TENOFF', 'FIVER', 'SHIPFREE'];
  let checkout = before;
  for (const code of codes) {
    const cheaper = await client.call('applyCoupon', code);
    const amount = cheaper.coupons.find(coupon => coupon.code === code)?.discountedAmount ?? 0;
    assert.ok(amount > 0, `${code} takes nothing off`);
    // At least, since there is less to tax as well.
    assert.ok(checkout.grandTotal - cheaper.grandTotal > amount - 0.01, `${code} takes less off the total than it says`);
    checkout = cheaper;
  }
  assert.deepEqual(
    checkout.coupons.map(({code}) => code),
    codes,
  );
  for (const code of codes) checkout = await client.call('removeCoupon', code);
  assert.equal(checkout.grandTotal, before.grandTotal);

  const certified = await client.call('applyGiftCertificate', 'GIFT-25');
  assert.equal(certified.giftCertificates[0]?.used, 25);
  assert.ok(certified.outstandingBalance < before.outstandingBalance);
  const plain = await client.call('removeGiftCertificate', 'GIFT-25');
  assert.equal(plain.outstandingBalance, before.outstandingBalance);

  const credited = await client.call('applyStoreCredit', true, versionOption(client, plain));
  assert.ok(credited.isStoreCreditApplied);
  assert.ok(credited.outstandingBalance < plain.outstandingBalance);
  return credited;
}

/** The client sends the checkout's version unless it is told another one, and a store may compare the cart's (store-api 4.9). */
const versionOption = (client: PlatformClient, {cart}: Checkout) =>
  client.behaviours.version === 'separate' ? {version: cart.version} : {};

/** The order comment and the billing address; loading everything again brings nothing new. */
export async function billed(client: PlatformClient, before: Checkout): Promise<void> {
  await client.call('updateCheckout', {customerMessage: 'Please ring twice.'});
  const checkout = await client.call('updateBillingAddress', saved(before, 'Ben'));
  assert.equal(checkout.customerMessage, 'Please ring twice.');
  assert.equal(checkout.billingAddress?.address1, '500 Congress Ave');
  assert.equal(checkout.billingAddress.email, 'ada.lovelace@shopper.example');
  const again = await client.call('loadCheckout', client.store.checkoutId);
  assert.deepEqual(again, checkout);
}
