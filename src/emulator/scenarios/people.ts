/** The signed-in shopper of the scenarios and the people in her address book. */
import type {Account, SavedAddress, StoredAddress} from '../state/store-state.js';

function saved(id: number, fields: Partial<SavedAddress>): SavedAddress {
  return {
    id,
    firstName: '',
    lastName: '',
    company: '',
    address1: '',
    address2: '',
    city: '',
    stateOrProvince: '',
    stateOrProvinceCode: '',
    country: '',
    countryCode: '',
    postalCode: '',
    phone: '',
    customFields: [],
    type: 'residential',
    ...fields,
  };
}

const UNITED_STATES = {country: 'United States', countryCode: 'US'};

export const ada = saved(1, {
  firstName: 'Ada',
  lastName: 'Lovelace',
  address1: '12 St James Square',
  city: 'London',
  postalCode: 'SW1Y 4JH',
  country: 'United Kingdom',
  countryCode: 'GB',
  phone: '+442079460101',
});

export const ben = saved(2, {
  firstName: 'Ben',
  lastName: 'Okri',
  address1: '500 Congress Ave',
  city: 'Austin',
  stateOrProvince: 'Texas',
  stateOrProvinceCode: 'TX',
  postalCode: '78701',
  phone: '+15125550102',
  ...UNITED_STATES,
});

export const cleo = saved(3, {
  firstName: 'Cleo',
  lastName: 'Park',
  address1: '1 Market St',
  city: 'San Francisco',
  stateOrProvince: 'California',
  stateOrProvinceCode: 'CA',
  postalCode: '94105',
  phone: '+14155550103',
  ...UNITED_STATES,
});

export const dan = saved(4, {
  firstName: 'Dan',
  lastName: 'Ruiz',
  address1: '20 W 34th St',
  city: 'New York',
  stateOrProvince: 'New York',
  stateOrProvinceCode: 'NY',
  postalCode: '10001',
  phone: '+12125550104',
  ...UNITED_STATES,
});

export const adasAccount: Account = {
  id: 7,
  email: 'ada.lovelace@shopper.example',
  firstName: 'Ada',
  lastName: 'Lovelace',
  addresses: [ada, ben, cleo, dan],
  storeCredit: 15,
};

/** A saved address as a consignment holds it. */
export function asDestination(address: SavedAddress): StoredAddress {
  const {id: _id, type: _type, ...fields} = address;
  return {...fields, customFields: fields.customFields.map(field => ({...field})), email: '', shouldSaveAddress: false};
}
