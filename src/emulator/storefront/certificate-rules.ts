/** Gift certificates as goods in the cart (store-api 2.1, 2.2, 5): mailed, never shipped. */
import {problem, type Refusal} from '../refusal.js';
import {drawUuid} from '../state/drawn-ids.js';
import type {CertificateLine, Checkout, StoreState} from '../state/store-state.js';
import {asRecord} from './address-rules.js';
import {invalidStatus} from './named-units.js';

const LEAST = 1;
const MOST = 1000;
const MESSAGE_LENGTH = 200;

function invalid(state: StoreState, detail: string): Refusal {
  return problem(invalidStatus(state), 'Invalid gift certificate', detail);
}

function readPerson(state: StoreState, input: unknown, who: string): {name: string; email: string} {
  const {name, email} = asRecord(input) ?? {};
  if (typeof name !== 'string' || name === '' || typeof email !== 'string' || email === '') {
    throw invalid(state, `The ${who} of a gift certificate needs a name and an email.`);
  }
  return {name, email};
}

/** One certificate as a request describes it, and how many of it. */
function readCertificate(state: StoreState, input: unknown): {certificate: Omit<CertificateLine, 'id'>; quantity: number} {
  const {theme, amount, quantity = 1, message = '', name = '', sender, recipient} = asRecord(input) ?? {};
  if (typeof theme !== 'string' || theme === '') throw invalid(state, 'A gift certificate needs a theme.');
  if (typeof amount !== 'number' || !(amount >= LEAST && amount <= MOST)) {
    throw invalid(state, `The amount of a gift certificate must be from ${LEAST} to ${MOST}.`);
  }
  if (typeof quantity !== 'number' || !Number.isInteger(quantity) || quantity < 1) {
    throw invalid(state, 'The quantity of a gift certificate must be a whole number from 1.');
  }
  if (typeof message !== 'string' || message.length > MESSAGE_LENGTH) {
    throw invalid(state, `The message of a gift certificate must be text of at most ${MESSAGE_LENGTH} characters.`);
  }
  return {
    certificate: {
      name: typeof name === 'string' && name !== '' ? name : `${amount} gift certificate`,
      theme,
      amount,
      sender: readPerson(state, sender, 'sender'),
      recipient: readPerson(state, recipient, 'recipient'),
      message,
    },
    quantity,
  };
}

/** Adds what `giftCertificates` of a request lists; each certificate is a line of its own. */
export function addCertificates(state: StoreState, checkout: Checkout, input: unknown): void {
  if (input === undefined) return;
  if (!Array.isArray(input)) throw invalid(state, 'The giftCertificates must be an array.');
  for (const entry of input as unknown[]) {
    const {certificate, quantity} = readCertificate(state, entry);
    for (let count = 0; count < quantity; count += 1) checkout.certificates.push({id: drawUuid(state), ...structuredClone(certificate)});
  }
}

export function replaceCertificate(state: StoreState, checkout: Checkout, present: CertificateLine, input: unknown): void {
  const {certificate} = readCertificate(state, input);
  checkout.certificates = checkout.certificates.map(other => (other === present ? {id: present.id, ...certificate} : other));
}
