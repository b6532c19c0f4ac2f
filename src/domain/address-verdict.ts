/** What a page's own address service may say of an address (the hook `addressValidator`). */
import type {Address} from './address.js';

export type AddressVerdict =
  | {readonly kind: 'ok'}
  /** Another spelling; `why` is a sentence for the shopper. Parts that are left out stay as they are. */
  | {readonly kind: 'suggest'; readonly address: Partial<Address>; readonly why?: string}
  /** Something to look at again, in a sentence for the shopper. */
  | {readonly kind: 'doubt'; readonly sentence: string};

/**
 * Looks at an address before it is saved. It is waited for 4 seconds at most; what is late, rejected or no verdict counts as `ok`.
 * `signal` is aborted when nobody waits any more.
 */
export type AddressValidator = (address: Address, options: {readonly signal: AbortSignal}) => Promise<AddressVerdict>;
