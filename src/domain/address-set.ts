/** Telling whether an address is among others. */
import {type Address, addressGroup, sameAddress} from './address.js';

/** Addresses by where they go: asks after one among hundreds without looking at each. */
export class AddressSet {
  readonly #groups = new Map<string, Address[]>();

  constructor(addresses: Iterable<Address> = []) {
    for (const address of addresses) this.add(address);
  }

  /** False where it was there already. */
  add(address: Address): boolean {
    if (this.has(address)) return false;
    const key = addressGroup(address);
    const group = this.#groups.get(key);
    if (group) group.push(address);
    else this.#groups.set(key, [address]);
    return true;
  }

  has(address: Address): boolean {
    return (this.#groups.get(addressGroup(address)) ?? []).some(other => sameAddress(other, address));
  }
}
