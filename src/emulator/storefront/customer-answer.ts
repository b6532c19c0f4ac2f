/** The shopper as the storefront writes her, address book included (store-api 2.8, keys as recorded). */
import {inShoppersCurrency} from '../money-rounding.js';
import type {StoreState} from '../state/store-state.js';

const guest = {
  id: 0,
  isGuest: true,
  email: '',
  firstName: '',
  lastName: '',
  fullName: '',
  addresses: [],
  storeCredit: 0,
  shouldEncourageSignIn: false,
};

export function customerAnswer(state: StoreState): Record<string, unknown> {
  if (!state.signedIn) return guest;
  const {id, email, firstName, lastName, addresses, storeCredit} = state.account;
  return {
    id,
    isGuest: false,
    email,
    firstName,
    lastName,
    fullName: `${firstName} ${lastName}`,
    addresses,
    storeCredit: inShoppersCurrency(state, storeCredit),
    shouldEncourageSignIn: false,
  };
}
