/** An address book as an office manager has it: many people, in streets and towns that repeat, told apart by name and number. */
import type {SavedAddress} from '../state/store-state.js';
import {ada, adasAccount} from './people.js';

const firstNames = 'Agnes Bela Chidi Dora Emil Farah Goran Hana Igor Jun Kofi Lena Mina Noor Ömer Petra Quinn Rosa Søren Tomás'.split(' ');
const lastNames = 'Abara Brandt Castillo Dvořák Eriksen Fischer García Haddad Ivanova Jansen Kowalski Lindqvist Moreau Novak Ortiz'.split(
  ' ',
);
const streets = ['Alder Street', 'Birch Lane', 'Cedar Avenue', 'Dogwood Drive', 'Elm Street', 'Fir Court', 'Grove Road'];
const towns = [
  {city: 'Austin', state: 'Texas', code: 'TX', zip: 78701},
  {city: 'San José', state: 'California', code: 'CA', zip: 95110},
  {city: 'New York', state: 'New York', code: 'NY', zip: 10001},
  {city: 'Seattle', state: 'Washington', code: 'WA', zip: 98101},
];

const at = <Item>(items: readonly Item[], i: number): Item => items[i % items.length] as Item;

function person(i: number): SavedAddress {
  const {city, state, code, zip} = at(towns, i);
  return {
    ...ada,
    id: 100 + i,
    firstName: at(firstNames, i),
    lastName: at(lastNames, Math.floor(i / firstNames.length) + i),
    address1: `${10 + i} ${at(streets, i)}`,
    city,
    stateOrProvince: state,
    stateOrProvinceCode: code,
    postalCode: String(zip + (i % 20)),
    country: 'United States',
    countryCode: 'US',
    phone: '',
  };
}

/** So many saved addresses: those of the usual account first. */
export function bookOf(size: number): SavedAddress[] {
  const {addresses} = adasAccount;
  return [...structuredClone(addresses), ...Array.from({length: size - addresses.length}, (_, i) => person(i))];
}
