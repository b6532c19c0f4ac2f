/** Whom the cases send things to: several people in each of six zones, so that an address can change within its zone or leave it. */
import type {Address} from '../../../src/domain/address.js';
import {emptyAddress} from '../../../src/domain/address.js';
import {people} from '../../support/wishes.js';

const berlin: Address = {...emptyAddress('DE'), lastName: 'Weber', address1: 'Karl-Marx-Allee 1', city: 'Berlin', postalCode: '10178'};

/** One home for each zone; the zone's others live in the same street. */
const homes: readonly (readonly [Address, readonly string[]])[] = [
  [people.Ada, ['Ada', 'Amy', 'Art']],
  [people.Ben, ['Ben', 'Bea', 'Bob']],
  [people.Cleo, ['Cleo', 'Cy', 'Cora']],
  [people.Dan, ['Dan', 'Dot', 'Dag']],
  [people.Eva, ['Eva', 'Ed', 'Ella']],
  [berlin, ['Finn', 'Fay', 'Fritz']],
];

export interface Recipient {
  readonly zone: number;
  readonly address: Address;
}

export const recipients: readonly Recipient[] = homes.flatMap(([home, names], zone) =>
  names.map((firstName, i) => ({zone, address: {...home, firstName, address1: i === 0 ? home.address1 : `${home.address1}, ${i + 1}`}})),
);
