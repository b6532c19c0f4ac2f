/** Gift certificates as goods in the cart (store-api 2.1, 2.2, 5): mailed, never shipped. */
import {inShoppersCurrency, roundMoney} from '../money-rounding.js';
import {problem, type Refusal} from '../refusal.js';
import {drawUuid} from '../state/drawn-ids.js';
import type {CertificateLine, Checkout, StoreState} from '../state/store-state.js';
import {asRecord} from './address-rules.js';
import {invalidStatus} from './named-units.js';

/** In the store's default currency (store-api 5). */
const LEAST = 1;
const MOST = 1000;
const MESSAGE_LENGTH = 200;
/** How many of a kind one request may ask for: each becomes a line (a choice). */
const MOST_AT_ONCE = 100;
/** Those the specification says are supported. */
const THEMES = ['Birthday', 'Boy', 'Celebration', 'Christmas', 'General', 'Girl'];
/** No more than what every address has. */
const EMAIL = /^[^\s@]+@[^\s@]+$/;

function invalid(state: StoreState, detail: string): Refusal {
  return problem(invalidStatus(state), 'Invalid gift certificate', detail);
}

function readPerson(state: StoreState, input: unknown, who: string): {name: string; email: string} {
  const {name, email} = asRecord(input) ?? {};
  if (typeof name !== 'string' || name.trim() === '' || typeof email !== 'string' || !EMAIL.test(email)) {
    throw invalid(state, `The ${who} of a gift certificate needs a name and an email.`);
  }
  return {name, email};
}

function readAmount(state: StoreState, input: unknown): number {
  const [least, most] = [inShoppersCurrency(state, LEAST), inShoppersCurrency(state, MOST)];
  const amount = typeof input === 'number' ? roundMoney(state, input) : NaN;
  if (!(amount >= least && amount <= most)) throw invalid(state, `The amount of a gift certificate must be from ${least} to ${most}.`);
  return amount;
}

/** As the specification's sample has it, `$10.00 Gift Certificate`. */
function nameOf({settings: {currency}}: StoreState, amount: number): string {
  return `${currency.symbol}${amount.toFixed(currency.decimalPlaces)} Gift Certificate`;
}

/** Certificates as a request describes them, all alike; each is a line of its own. */
function readCertificates(state: StoreState, input: unknown): Omit<CertificateLine, 'id'>[] {
  const {theme, amount: wanted, quantity = 1, message = '', name = '', sender, recipient} = asRecord(input) ?? {};
  if (typeof theme !== 'string' || !THEMES.includes(theme)) {
    throw invalid(state, `The theme of a gift certificate must be one of: ${THEMES.join(', ')}.`);
  }
  const amount = readAmount(state, wanted);
  if (typeof quantity !== 'number' || !Number.isInteger(quantity) || quantity < 1 || quantity > MOST_AT_ONCE) {
    throw invalid(state, `The quantity of a gift certificate must be a whole number from 1 to ${MOST_AT_ONCE}.`);
  }
  if (typeof name !== 'string') throw invalid(state, 'The name of a gift certificate must be text.');
  if (typeof message !== 'string' || message.length > MESSAGE_LENGTH) {
    throw invalid(state, `The message of a gift certificate must be text of at most ${MESSAGE_LENGTH} characters.`);
  }
  return Array.from({length: quantity}, () => ({
    name: name === '' ? nameOf(state, amount) : name,
    theme,
    amount,
    sender: readPerson(state, sender, 'sender'),
    recipient: readPerson(state, recipient, 'recipient'),
    message,
  }));
}

/** Adds what `giftCertificates` of a request lists. */
export function addCertificates(state: StoreState, checkout: Checkout, input: readonly unknown[]): void {
  for (const entry of input) {
    for (const certificate of readCertificates(state, entry)) checkout.certificates.push({id: drawUuid(state), ...certificate});
  }
}

/** The first of those wanted takes the place and the id of the one there was; more of them stand behind it. */
export function replaceCertificate(state: StoreState, checkout: Checkout, present: CertificateLine, input: unknown): void {
  const wanted = readCertificates(state, input).map((certificate, index) => ({
    id: index === 0 ? present.id : drawUuid(state),
    ...certificate,
  }));
  checkout.certificates = checkout.certificates.flatMap(other => (other === present ? wanted : [other]));
}
