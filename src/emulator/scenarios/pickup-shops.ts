/** Where shoppers of the emulated store can collect. */
import type {PickupMethod} from '../state/store-state.js';

export const pickupShops: readonly PickupMethod[] = [
  {
    id: 1,
    locationId: 1,
    displayName: 'Bleecker Street shop',
    collectionInstructions: 'Bring the number of your order.',
    collectionTimeDescription: 'From the next working day, 9 to 17 h',
    latitude: 40.7265,
    longitude: -73.9947,
    stock: {},
    address: {address1: '1 Bleecker St', city: 'New York', stateOrProvince: 'New York', postalCode: '10012', countryCode: 'US'},
  },
  {
    id: 2,
    locationId: 2,
    displayName: 'Quayside stall',
    collectionInstructions: 'Ask at the blue boat.',
    collectionTimeDescription: 'Saturdays, 8 to 13 h',
    latitude: 40.7033,
    longitude: -74.017,
    stock: {1101: 2},
    address: {address1: 'Pier A', city: 'New York', stateOrProvince: 'New York', postalCode: '10004', countryCode: 'US'},
  },
];
