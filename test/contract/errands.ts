/** What a random walk seldom gets to: every currency, every field filled in, an order placed and read, tries used up. */
import {emulatedFetch} from '../../src/emulator/emulated-fetch.js';
import {people} from '../support/wishes.js';
import {runMerchantErrands} from './merchant-errands.js';
import type {RecordedStore} from './recorded-store.js';
import {asServerBody} from './server-bodies.js';
import {customFieldsOf} from './storefront-bodies.js';

const SF = '/api/storefront';
/** As the platform's own client asks (store-api 1.1). */
const INCLUDE = `?include=${encodeURIComponent(
  [
    'consignments.availableShippingOptions',
    'cart.lineItems.physicalItems.options',
    'cart.lineItems.physicalItems.stockPosition',
    'cart.lineItems.digitalItems.options',
    'customer',
    'customer.customerGroup',
    'payments',
    'promotions.banners',
  ].join(','),
)}`;

/** Asks, and reads the answer's JSON; undefined for none. */
export type Ask = (method: string, path: string, body?: unknown) => Promise<unknown>;

function asker(store: RecordedStore): Ask {
  const ask = emulatedFetch(store);
  return async (method, path, body) => {
    const headers = {
      accept: 'application/json',
      ...(path.startsWith('/stores/') ? {'x-auth-token': 'token'} : {'x-xsrf-token': store.csrfToken}),
      ...((body !== undefined || path.startsWith('/stores/')) && {'content-type': 'application/json'}),
    };
    const response = await ask(path, {method, headers, ...(body !== undefined && {body: JSON.stringify(body)})});
    const text = await response.text();
    return text === '' ? undefined : JSON.parse(text);
  };
}

async function payInEveryCurrency(store: RecordedStore, ask: Ask): Promise<void> {
  const {settings, checkoutId, checkout} = store.snapshot();
  const custom = checkout?.lines.find(({kind}) => kind === 'custom');
  // Three of them cost no round sum.
  if (custom !== undefined) store.act({kind: 'set-quantity', lineItemId: custom.id, quantity: 3});
  for (const {code} of [...settings.currencies, settings.currency]) {
    await ask('POST', `${SF}/carts/${checkoutId}/currency`, {currencyCode: code});
    await ask('GET', `${SF}/carts?include=lineItems.physicalItems.options`);
  }
}

/** @returns the name and the fields of whoever gets everything, with an answer to each of the merchant's fields */
function recipient(store: RecordedStore): Record<string, unknown> {
  const {country: _country, ...person} = people.Cleo;
  return {...person, phone: '+14155550132', customFields: customFieldsOf(store.snapshot()), shouldSaveAddress: true};
}

/** Everything goes to one address, by the first method offered there. */
async function sendAll(store: RecordedStore, ask: Ask): Promise<void> {
  const {checkoutId, checkout} = store.snapshot();
  const sent = (checkout?.lines ?? []).filter(({kind, parentId}) => kind !== 'digital' && parentId === null);
  const lineItems = sent.map(({id, quantity}) => ({itemId: id, quantity}));
  const consignments = `${SF}/checkouts/${checkoutId}/consignments`;
  if (lineItems.length > 0) await ask('POST', consignments + INCLUDE, [{address: recipient(store), lineItems}]);
  for (const {id} of store.snapshot().checkout?.consignments ?? []) {
    const answer = await ask('PUT', `${consignments}/${id}${INCLUDE}`, {address: recipient(store)});
    const {consignments: answered} = answer as {consignments: {id: string; availableShippingOptions?: {id: string}[]}[]};
    const option = answered.find(consignment => consignment.id === id)?.availableShippingOptions?.[0];
    if (option !== undefined) await ask('PUT', `${consignments}/${id}${INCLUDE}`, {shippingOptionId: option.id});
  }
}

async function redeem(store: RecordedStore, ask: Ask): Promise<void> {
  const {checkoutId, coupons, giftCertificates} = store.snapshot();
  const checkout = `${SF}/checkouts/${checkoutId}`;
  for (const {code} of coupons) await ask('POST', `${checkout}/coupons${INCLUDE}`, {couponCode: code});
  for (const {code} of giftCertificates) await ask('POST', `${checkout}/gift-certificates${INCLUDE}`, {giftCertificateCode: code});
  await ask('POST', `${checkout}/store-credit${INCLUDE}`);
  await ask('GET', `${SF}/carts`);
  for (const {code} of giftCertificates) await ask('DELETE', `${checkout}/gift-certificates/${code}${INCLUDE}`);
  for (const {code} of coupons) await ask('DELETE', `${checkout}/coupons/${code}${INCLUDE}`);
  await ask('DELETE', `${checkout}/store-credit${INCLUDE}`);
}

/** The same checkout as the merchant's server fills it in. */
async function fillInByServer(store: RecordedStore, ask: Ask): Promise<void> {
  const {checkoutId, checkout, coupons} = store.snapshot();
  const path = `/stores/harbour/v3/checkouts/${checkoutId}`;
  const line = checkout?.lines.find(({kind, parentId}) => kind !== 'digital' && parentId === null);
  const address = recipient(store);
  const lineItems = [{itemId: line?.id, quantity: line?.quantity}];
  await ask('POST', `${path}/consignments`, asServerBody([{address, lineItems}]));
  for (const {id} of store.snapshot().checkout?.consignments ?? []) await ask('PUT', `${path}/consignments/${id}`, asServerBody({address}));
  await ask('POST', `${path}/billing-address`, asServerBody(address));
  const code = coupons[0]?.code ?? '';
  await ask('POST', `${path}/coupons`, {coupon_code: code});
  await ask('GET', path);
  await ask('DELETE', `${path}/coupons/${code}`);
}

async function placeOrder(store: RecordedStore, ask: Ask): Promise<void> {
  const {checkoutId} = store.snapshot();
  const checkout = `${SF}/checkouts/${checkoutId}`;
  const billing = {...recipient(store), email: 'payer@shop.example'};
  await ask('POST', `${checkout}/billing-address${INCLUDE}`, billing);
  const id = store.snapshot().checkout?.billingAddress?.id ?? '';
  await ask('PUT', `${checkout}/billing-address/${id}${INCLUDE}`, billing);
  await ask('PUT', `${checkout}${INCLUDE}`, {customerMessage: 'Ring twice'});
  await ask('POST', `${SF}/customer-address`, recipient(store));
  await ask('GET', `${checkout}${INCLUDE}`);
  await ask('GET', `/stores/harbour/v3/checkouts/${checkoutId}`);
  await ask('POST', `/stores/harbour/v3/checkouts/${checkoutId}/orders`);
  await ask('POST', '/internalapi/v1/checkout/order', {cartId: checkoutId});
  for (const {id: orderId} of store.snapshot().orders) {
    await ask('GET', `${SF}/orders/${orderId}?include=lineItems,consignments`);
    await ask('POST', `/internalapi/v1/checkout/order/${orderId}`, {});
    await ask('GET', `${SF}/orders/${orderId}`);
  }
}

/** More wrong codes and e-mail addresses than are let through in an hour (store-api 2.3, 2.5). */
async function useUpTries(store: RecordedStore, ask: Ask): Promise<void> {
  store.act({kind: 'sign-out'});
  const [product] = store.snapshot().products;
  await ask('POST', `${SF}/carts`, {lineItems: [{productId: product?.id, quantity: 1}]});
  const checkout = `${SF}/checkouts/${store.snapshot().checkoutId}`;
  for (let n = 0; n < 21; n += 1) {
    await ask('POST', `${checkout}/gift-certificates`, {giftCertificateCode: `WRONG-${n}`});
    await ask('POST', `${checkout}/billing-address`, {...recipient(store), email: `guest-${n}@shop.example`});
  }
}

export async function runErrands(store: RecordedStore): Promise<void> {
  const ask = asker(store);
  if (store.snapshot().checkout !== null) {
    await payInEveryCurrency(store, ask);
    await fillInByServer(store, ask);
    await sendAll(store, ask);
    await redeem(store, ask);
    await placeOrder(store, ask);
    await runMerchantErrands(ask, store.snapshot().orders);
  }
  await useUpTries(store, ask);
}
