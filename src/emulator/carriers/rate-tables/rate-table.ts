/** What a carrier charges: its services, each with where it goes and what it costs. */
import type {Band, HomeCountry} from '../distance.js';

/**
 * Where a service goes, seen from the carrier's home country: within it, within one of its states, to all other countries, to those
 * that are no neighbours, or to some countries by their codes.
 */
type Reach = 'home' | 'home-state' | 'abroad' | 'overseas' | readonly string[];

export interface Service {
  /** As `delivery_services` names it (store-api 6.2). */
  code: string;
  name: string;
  reach: Reach;
  /** In the catalogue's currency, before the factor for the distance. */
  base: number;
  perStep: number;
  /** Kilograms; heavier parcels are not taken. */
  heaviest: number;
  /** Business days, 0 for the same day. */
  days: Readonly<Partial<Record<Band, number>>>;
}

export interface RateTable {
  home: HomeCountry;
  /** Kilograms of one step; every started step costs `perStep`. */
  step: number;
  services: readonly Service[];
}

type HomeDays = readonly [sameState: number, near: number, far: number];
type AbroadDays = readonly [neighbour: number, elsewhere: number];
type Row<Days> = readonly [code: string, name: string, base: number, perStep: number, heaviest: number, days: Days];

function servicesOf<Days>(reach: Reach, rows: readonly Row<Days>[], byBand: (days: Days) => Service['days']): Service[] {
  return rows.map(([code, name, base, perStep, heaviest, days]) => ({code, name, reach, base, perStep, heaviest, days: byBand(days)}));
}

const homeBands = ([sameState, near, far]: HomeDays): Service['days'] => ({'same-state': sameState, near, far});
const abroadBands = ([neighbour, elsewhere]: AbroadDays): Service['days'] => ({neighbour, elsewhere});

/** Services within the home country. */
export const atHome = (...rows: Row<HomeDays>[]): Service[] => servicesOf('home', rows, homeBands);

/** Services within one state of the home country. */
export const withinState = (...rows: Row<HomeDays>[]): Service[] => servicesOf('home-state', rows, homeBands);

/** Services to every other country. */
export const abroad = (...rows: Row<AbroadDays>[]): Service[] => servicesOf('abroad', rows, abroadBands);

/** Services to the countries that are no neighbours. */
export const overseas = (...rows: Row<AbroadDays>[]): Service[] => servicesOf('overseas', rows, abroadBands);

/** Services to some other countries. */
export const toCountries = (countries: readonly string[], ...rows: Row<AbroadDays>[]): Service[] =>
  servicesOf(countries, rows, abroadBands);

export const europe: readonly string[] = 'AT BE CH CZ DE DK ES FI FR GB GR HU IE IS IT LU NL NO PL PT RO SE'.split(' ');
