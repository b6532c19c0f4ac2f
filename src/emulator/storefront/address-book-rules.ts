/** The billing address, the address book and the order comment (store-api 2.2, 2.3, 2.8). */
import {problem} from '../refusal.js';
import {storeTime} from '../state/clock.js';
import {drawIncreasingId} from '../state/drawn-ids.js';
import type {Checkout, SavedAddress, StoredAddress, StoreState} from '../state/store-state.js';
import {asRecord, emptyAddress, readAddress} from './address-rules.js';
import {invalidStatus} from './named-units.js';

const MESSAGE_LENGTH = 2000;
const HOUR = 3_600_000;
/** E-mail addresses a guest may try in an hour before the store no longer tells whether they have accounts (the number is a choice). */
const EMAILS_AN_HOUR = 10;

/** Case and blanks around it do not count. */
const plain = (email: string): string => email.trim().toLowerCase();

/**
 * A guest's e-mail is looked up: it belongs to an account (403), or too many were tried to tell (429); either way the shopper must
 * sign in (store-api 2.3).
 */
function refuseKnownEmail(state: StoreState, given: string): void {
  if (state.signedIn) return;
  const email = plain(given);
  const recent = state.attempts.emails.filter(({at}) => at > storeTime(state) - HOUR);
  const isNew = recent.every(attempt => attempt.email !== email);
  if (isNew && recent.length >= EMAILS_AN_HOUR) {
    throw problem(429, 'Too Many Requests', 'Whether this e-mail address has an account could not be found out. Sign in to go on.');
  }
  state.attempts.emails = isNew ? [...recent, {email, at: storeTime(state)}] : recent;
  if (email === plain(state.account.email)) {
    throw problem(403, 'Forbidden', 'This e-mail address belongs to an account. Sign in to go on.');
  }
}

/**
 * Only `countryCode` is required, and not even that with an e-mail alone; a guest needs an e-mail as well (store-api 2.3), unless it
 * is known (a choice).
 */
function readBilling(state: StoreState, body: unknown, knownEmail: string): StoredAddress {
  const given = asRecord(body)?.['email'];
  const hasEmail = typeof given === 'string' && given.trim() !== '';
  const address = readAddress(state, body, invalidStatus(state), !hasEmail);
  if (address.email.trim() === '') address.email = knownEmail;
  if (address.email === '') throw problem(invalidStatus(state), 'Invalid address', "A guest's billing address needs an email.");
  refuseKnownEmail(state, address.email);
  return address;
}

/** A signed-in shopper's e-mail is known, so her new checkout has a billing address with an id and nothing else (store-api 8b). */
export function blankBillingAddress(state: StoreState): NonNullable<Checkout['billingAddress']> {
  return {id: drawIncreasingId(state), ...emptyAddress(), email: state.account.email, shouldSaveAddress: false};
}

function knownEmail(state: StoreState, {billingAddress}: Checkout): string {
  return state.signedIn ? state.account.email : (billingAddress?.email ?? '');
}

export function postBillingAddress(state: StoreState, checkout: Checkout, body: unknown): void {
  checkout.billingAddress = {id: drawIncreasingId(state), ...readBilling(state, body, knownEmail(state, checkout))};
}

export function putBillingAddress(state: StoreState, checkout: Checkout, addressId: string, body: unknown): void {
  if (checkout.billingAddress?.id !== addressId) {
    throw problem(Number(state.behaviours.unknownId), 'Address Not Found', `The checkout has no billing address "${addressId}".`);
  }
  checkout.billingAddress = {id: addressId, ...readBilling(state, body, knownEmail(state, checkout))};
}

/** PUT on the checkout root: the order comment, at most 2000 characters (store-api 2.2, 5). */
export function putCustomerMessage(state: StoreState, checkout: Checkout, body: unknown): void {
  const message = asRecord(body)?.['customerMessage'];
  if (typeof message !== 'string' || message.length > MESSAGE_LENGTH) {
    throw problem(invalidStatus(state), 'Invalid message', `The customerMessage must be text of at most ${MESSAGE_LENGTH} characters.`);
  }
  checkout.customerMessage = message;
}

function sameAddress(a: Omit<SavedAddress, 'id' | 'type'>, b: Omit<SavedAddress, 'id' | 'type'>): boolean {
  const looks = (address: Omit<SavedAddress, 'id' | 'type'>): string =>
    JSON.stringify([
      address.firstName,
      address.lastName,
      address.company,
      address.address1,
      address.address2,
      address.city,
      address.stateOrProvince,
      address.countryCode,
      address.postalCode,
      address.phone,
      address.customFields,
    ]);
  return looks(a) === looks(b);
}

/** Adds to the address book unless an equal address is there (store-api 2.8). */
export function saveAddress(state: StoreState, address: StoredAddress): void {
  const {email: _email, shouldSaveAddress: _should, ...fields} = address;
  if (state.account.addresses.some(saved => sameAddress(saved, fields))) return;
  state.nextNumber.savedAddress += 1;
  state.account.addresses.push({id: state.nextNumber.savedAddress, type: 'residential', ...structuredClone(fields)});
}

/** POST `/customer-address`: for signed-in shoppers alone (store-api 2.8). */
export function postCustomerAddress(state: StoreState, body: unknown): void {
  if (!state.signedIn) throw problem(401, 'Unauthorized', 'Sign in to save an address.');
  saveAddress(state, readAddress(state, body, invalidStatus(state)));
}
