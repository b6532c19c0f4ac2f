/** How the forms of a page check addresses: the page's own service, and what the shopper wants kept as it is. */
import {createContext} from '@lit/context';
import type {AddressValidator} from '../domain/address-verdict.js';

export interface AddressChecks {
  readonly validator: AddressValidator | null;
  /** Addresses the shopper has said to keep, as text: nobody is asked twice about the same. */
  readonly kept: Set<string>;
}

export const addressChecksContext = createContext<AddressChecks>(Symbol('multidrop address checks'));
