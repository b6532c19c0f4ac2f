/** Addresses that the page knows besides the shopper's own: a company's list, an address service (the hook `addressSource`). */
import type {Address} from './address.js';

/**
 * Finds addresses for what a shopper typed, `''` for those to show at first; the best first. Asked again as soon as typing rests; `signal`
 * is aborted when the answer is no longer waited for. Parts of an address that are left out are empty.
 */
export type AddressSource = (sought: string, options: {readonly signal: AbortSignal}) => Promise<readonly Partial<Address>[]>;
