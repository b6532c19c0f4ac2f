/** How far a parcel goes, in five bands; what counts as near is a choice. */

/** As far as distance cares. */
export interface Place {
  countryCode: string;
  stateCode: string;
  postalCode: string;
}

/** The nearest first. Postcodes of one country are near each other when they begin with the same character. */
export const bands = ['same-state', 'near', 'far', 'neighbour', 'elsewhere'] as const;
export type Band = (typeof bands)[number];

/** What a service's price at the door is multiplied with. */
export const distanceFactors: Readonly<Record<Band, number>> = {
  'same-state': 1,
  near: 1.1,
  far: 1.3,
  neighbour: 1.5,
  elsewhere: 2,
};

export type HomeCountry = 'AU' | 'CA' | 'GB' | 'US';

/** Where a carrier takes parcels over in its home country when the shop is in another one, and that country's neighbours. */
const homes: Readonly<Record<HomeCountry, {depot: Place; neighbours: readonly string[]}>> = {
  AU: {depot: {countryCode: 'AU', stateCode: 'NSW', postalCode: '2000'}, neighbours: ['NZ']},
  CA: {depot: {countryCode: 'CA', stateCode: 'ON', postalCode: 'M5V 1A1'}, neighbours: ['US']},
  GB: {depot: {countryCode: 'GB', stateCode: '', postalCode: 'EC1A 1BB'}, neighbours: ['BE', 'FR', 'IE', 'NL']},
  US: {depot: {countryCode: 'US', stateCode: 'NY', postalCode: '10001'}, neighbours: ['CA', 'MX']},
};

const begins = ({postalCode}: Place): string => postalCode.trim().slice(0, 1).toUpperCase();

/**
 * The band from a shop to a destination, for a carrier at home in a country. A shop in another country hands its parcels over at the
 * carrier's depot (a choice, so that any carrier can be tried from any shop).
 */
export function bandOf(home: HomeCountry, shop: Place, to: Place): Band {
  const {depot, neighbours} = homes[home];
  const from = shop.countryCode === home ? shop : depot;
  if (to.countryCode !== home) return neighbours.includes(to.countryCode) ? 'neighbour' : 'elsewhere';
  if (to.stateCode !== '' && to.stateCode === from.stateCode) return 'same-state';
  return begins(to) === begins(from) ? 'near' : 'far';
}
