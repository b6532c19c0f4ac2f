/** What keeps a checkout from becoming an order (store-api 3.5, 3.8, 4.1, 4.6). */
import {countryByCode} from '../scenarios/countries.js';
import type {Checkout, Consignment, StoredAddress, StoreState} from '../state/store-state.js';
import {stateCodeOf} from '../storefront/address-rules.js';
import {isChild, isShippable} from '../storefront/shippable.js';
import {optionsFor} from '../storefront/shipping-options.js';

/** `code` is the machine code a client knows the reason by (store-api 3.8). */
export interface Obstacle {
  status: number;
  code: string;
  sentence: string;
}

/** Names of the fields an address lacks: those every order needs, and what its country needs besides (store-api 3.5). */
function missingFields(address: StoredAddress): string[] {
  const country = countryByCode(address.countryCode);
  const always = ['firstName', 'lastName', 'address1', 'city', 'countryCode'] as const;
  const missing: string[] = always.filter(name => address[name].trim() === '');
  if (country?.hasPostalCodes === true && address.postalCode.trim() === '') missing.push('postalCode');
  const needsState = country !== undefined && country.requiresState && country.subdivisions.length > 0;
  if (needsState && stateCodeOf(address) === '') missing.push('stateOrProvince');
  return missing;
}

function isChosen(state: StoreState, checkout: Checkout, consignment: Consignment): boolean {
  if (consignment.pickupMethodId !== null) return true;
  const {selected} = consignment;
  return selected !== null && optionsFor(state, checkout, consignment).some(({id}) => id === selected.id);
}

/** The first obstacle, or null for a checkout that can be ordered. */
export function obstacleTo(state: StoreState, checkout: Checkout | null): Obstacle | null {
  if (checkout === null || checkout.lines.length + checkout.certificates.length === 0) {
    return {status: 422, code: 'empty_cart', sentence: 'The cart is empty.'};
  }
  if (checkout.needsSpamCheck) return {status: 429, code: 'spam_protection_failed', sentence: 'The shopper has to prove to be no robot.'};
  const assigned = new Set(checkout.consignments.flatMap(({lineItemIds}) => lineItemIds));
  if (checkout.lines.some(line => isShippable(line) && !isChild(line) && !assigned.has(line.id))) {
    return {status: 400, code: 'missing_shipping_method', sentence: 'A line item that ships is in no consignment.'};
  }
  for (const consignment of checkout.consignments) {
    const lacking = consignment.pickupMethodId === null ? missingFields(consignment.address) : [];
    if (lacking.length > 0) {
      return {status: 400, code: 'invalid_shipping_address', sentence: `The shipping address lacks ${lacking.join(', ')}.`};
    }
    if (!isChosen(state, checkout, consignment)) {
      return {status: 400, code: 'missing_shipping_method', sentence: 'A consignment has no shipping option that is offered to it.'};
    }
  }
  const billing = checkout.billingAddress;
  const unbilled = billing === null ? ['everything'] : [...missingFields(billing), ...(billing.email === '' ? ['email'] : [])];
  // The SDK knows no code for this one, so its name is a choice.
  if (unbilled.length > 0)
    return {status: 400, code: 'invalid_billing_address', sentence: `The billing address lacks ${unbilled.join(', ')}.`};
  return null;
}
