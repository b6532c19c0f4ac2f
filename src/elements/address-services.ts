/** What the page's own services know about addresses, for all forms and lists in the widget, and what the shopper wants kept as it is. */
import {createContext} from '@lit/context';
import type {AddressSource} from '../domain/address-source.js';
import type {AddressValidator} from '../domain/address-verdict.js';

export interface AddressServices {
  readonly validator: AddressValidator | null;
  readonly source: AddressSource | null;
  /** Addresses the shopper has said to keep, as text: nobody is asked twice about the same. */
  readonly kept: Set<string>;
}

export const noServices = (): AddressServices => ({validator: null, source: null, kept: new Set()});

export const addressServicesContext = createContext<AddressServices>(Symbol('multidrop address services'));
