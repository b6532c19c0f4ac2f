/** Who the session's tests send things to, and what there is to send: short names for the emulated store's people and products. */
import {type Address, emptyAddress} from '../../src/domain/address.js';

const person = (firstName: string, lastName: string, rest: Partial<Address>): Address => ({
  ...emptyAddress(),
  firstName,
  lastName,
  ...rest,
});

/** People of five shipping zones, as a shopper types them. */
export const people = {
  Ada: person('Ada', 'Lovelace', {address1: '12 St James Square', city: 'London', postalCode: 'SW1Y 4JH', countryCode: 'GB'}),
  Ben: person('Ben', 'Okri', {
    address1: '500 Congress Ave',
    city: 'Austin',
    stateOrProvinceCode: 'TX',
    postalCode: '78701',
    countryCode: 'US',
  }),
  Cleo: person('Cleo', 'Park', {
    address1: '1 Market St',
    city: 'San Francisco',
    stateOrProvinceCode: 'CA',
    postalCode: '94105',
    countryCode: 'US',
  }),
  Dan: person('Dan', 'Ruiz', {
    address1: '20 W 34th St',
    city: 'New York',
    stateOrProvinceCode: 'NY',
    postalCode: '10001',
    countryCode: 'US',
  }),
  Eva: person('Eva', 'Roy', {
    address1: '1 Rue Sainte-Catherine',
    city: 'Montréal',
    stateOrProvinceCode: 'QC',
    postalCode: 'H2X 1K4',
    countryCode: 'CA',
  }),
};
export type Name = keyof typeof people;

export const products = {mug: 'Blue mug', towel: 'Tea towel', notebook: 'Notebook', candle: 'Fig candle', tea: 'Tin of tea'};
export type Product = keyof typeof products;

/** Who gets how much of what. */
export type Shares = Partial<Record<Name, Partial<Record<Product, number>>>>;
