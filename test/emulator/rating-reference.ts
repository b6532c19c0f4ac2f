/**
 * Rating a second time, as plainly as it can be put, to compare the emulated store's with. Written from store-api 6.1, 6.2 and 9 alone;
 * it shares nothing with the store but the shape of zones and methods.
 */
import type {HandlingFees, RangeSettings, ShippingMethod, ShippingZone} from '../../src/emulator/state/store-state.js';

export interface PlainDestination {
  countryCode: string;
  stateCode: string;
  postalCode: string;
}

/** Money in major units, weight in kilograms. */
export interface PlainParcel {
  destination: PlainDestination;
  units: number;
  weight: number;
  worth: number;
  worthForFreeShipping: number;
}

/** Cost and handling in major units, rounded to the currency's decimal places. */
export interface PlainQuote {
  methodId: number;
  type: string;
  cost: number;
  handling: number;
}

/** Upper case and no blanks: neither counts (a choice, store-api 6.1). Hyphens go with the blanks. */
function charactersOf(postalCode: string): string[] {
  return Array.from(postalCode.toUpperCase()).filter(character => character.trim() !== '' && character !== '-');
}

function matchesFrom(pattern: readonly string[], text: readonly string[]): boolean {
  const [wanted, ...wantedNext] = pattern;
  const [given, ...givenNext] = text;
  if (wanted === undefined) return given === undefined;
  if (given === undefined) return false;
  if (wanted === '*') return matchesFrom(wantedNext, givenNext) || matchesFrom(pattern, givenNext);
  return (wanted === '?' || wanted === given) && matchesFrom(wantedNext, givenNext);
}

/** `*` is one or more characters, `?` exactly one (store-api 6.1). */
export function plainMatch(pattern: string, postalCode: string): boolean {
  return matchesFrom(charactersOf(pattern), charactersOf(postalCode));
}

/** Characters before the first wildcard; Infinity for a zip without one, which is exact. */
function literalPrefix(pattern: string): number {
  const characters = charactersOf(pattern);
  for (let count = 0; count < characters.length; count++) if (characters[count] === '*' || characters[count] === '?') return count;
  return Infinity;
}

interface Match {
  zone: ShippingZone;
  /** zip 3, state 2, country 1, global 0. */
  level: number;
  prefix: number;
}

/** Every way in which a zone holds the destination. */
function matchesOf(zone: ShippingZone, to: PlainDestination): Match[] {
  if (zone.type === 'global') return [{zone, level: 0, prefix: 0}];
  const matches: Match[] = [];
  for (const {country_iso2, state_iso2, zip} of zone.locations) {
    if (country_iso2 !== to.countryCode) continue;
    if (zone.type === 'country') matches.push({zone, level: 1, prefix: 0});
    if (zone.type === 'state' && state_iso2 === to.stateCode) matches.push({zone, level: 2, prefix: 0});
    if (zone.type === 'zip' && zip !== undefined && plainMatch(zip, to.postalCode))
      matches.push({zone, level: 3, prefix: literalPrefix(zip)});
  }
  return matches;
}

function descending<Value extends number | bigint>(one: Value, other: Value): number {
  return one === other ? 0 : one > other ? -1 : 1;
}

/** zip (exact, then the longest literal prefix) > state > country > global, disabled skipped, ties by lowest id (store-api 9). */
export function plainZone(zones: readonly ShippingZone[], to: PlainDestination): ShippingZone | null {
  // Without a country there is no destination yet.
  if (to.countryCode === '') return null;
  const matches = zones.filter(({enabled}) => enabled).flatMap(zone => matchesOf(zone, to));
  matches.sort(
    (one, other) => descending(one.level, other.level) || descending(one.prefix, other.prefix) || descending(other.zone.id, one.zone.id),
  );
  return matches[0]?.zone ?? null;
}

/** Amounts, limits, percentages and exchange rates have at most four decimals here, so that all of them are whole numbers. */
function tenThousandths(amount: number | string): bigint {
  return BigInt(Math.round(Number(amount) * 10_000));
}

/** A percentage of four decimals of an amount of four decimals is a whole number of ten-billionths of a major unit. */
const TEN_BILLION = 10_000_000_000n;

const exactly = (amount: number | string): bigint => tenThousandths(amount) * 1_000_000n;

const exactShare = (percentage: number | string, of: number): bigint => tenThousandths(of) * tenThousandths(percentage);

/** The currency shoppers pay in, and how much of it one unit of the catalogue's is worth. */
export interface PlainCurrency {
  decimalPlaces: number;
  exchangeRate: number;
}

/** In minor units of the shopper's currency; half of one goes up. */
function wholeMinorUnits(exact: bigint, {decimalPlaces, exchangeRate}: PlainCurrency): number {
  const numerator = exact * tenThousandths(exchangeRate) * 10n ** BigInt(decimalPlaces);
  const denominator = TEN_BILLION * 10_000n;
  return Number((2n * numerator + denominator) / (2n * denominator));
}

/**
 * Ranges are taken by their lower limits, wherever they stand in the list: lower <= x < upper, of the last also x = upper (store-api 9).
 */
function exactRangedCost({range, default_cost, default_cost_type}: RangeSettings, value: number, worth: number): bigint | null {
  const at = tenThousandths(value);
  const rows = range.map(row => ({
    lower: tenThousandths(row.lower_limit),
    upper: tenThousandths(row.upper_limit),
    cost: exactly(row.shipping_cost),
  }));
  rows.sort((one, other) => descending(other.lower, one.lower));
  let left = rows.length;
  for (const {lower, upper, cost} of rows) {
    left -= 1;
    if (lower <= at && at < upper) return cost;
    if (left === 0 && lower <= at && at === upper) return cost;
  }
  if (default_cost === null) return null;
  return default_cost_type === 'fixed_amount' ? exactly(default_cost) : exactShare(default_cost, worth);
}

/** Null where a method makes no offer (store-api 6.2). */
function exactCost({type, settings}: ShippingMethod, {units, weight, worth}: PlainParcel): bigint | null {
  if (type === 'perorder' && 'rate' in settings) return exactly(settings.rate);
  if (type === 'peritem' && 'rate' in settings) return exactly(settings.rate) * BigInt(units);
  if (type === 'weight' && 'range' in settings) return exactRangedCost(settings as RangeSettings, weight, worth);
  if (type === 'total' && 'range' in settings) return exactRangedCost(settings as RangeSettings, worth, worth);
  if (type === 'freeshipping' || type === 'pickupinstore') return 0n;
  return null;
}

/** What a method costs before handling and rounding, in major units; null where it makes no offer. */
export function plainCost(method: ShippingMethod, parcel: PlainParcel): number | null {
  const exact = exactCost(method, parcel);
  return exact === null ? null : Number(exact) / Number(TEN_BILLION);
}

function exactFee(fees: HandlingFees, worth: number): bigint {
  return 'fixed_surcharge' in fees ? exactly(fees.fixed_surcharge) : exactShare(fees.percentage_surcharge, worth);
}

/** The storefront's names of the static methods (store-api 3.4). */
const storefrontNames: Partial<Record<string, string>> = {
  perorder: 'shipping_flatrate',
  peritem: 'shipping_peritem',
  weight: 'shipping_byweight',
  total: 'shipping_bytotal',
  freeshipping: 'freeshipping',
  pickupinstore: 'shipping_pickupinstore',
};

/** What the zone's methods and its free shipping offer, cheapest first (store-api 6.6); ties by method id, free shipping of the zone first. */
export function plainQuotes(zones: readonly ShippingZone[], parcel: PlainParcel, currency: PlainCurrency): PlainQuote[] {
  const zone = plainZone(zones, parcel.destination);
  if (zone === null) return [];
  const {free_shipping, handling_fees} = zone;
  const apart = handling_fees.display_separately === true;
  // Both in whole minor units.
  const offers: {methodId: number; type: string; cost: number; handling: number}[] = [];
  if (free_shipping.enabled && tenThousandths(parcel.worthForFreeShipping) >= tenThousandths(free_shipping.minimum_sub_total))
    offers.push({methodId: 0, type: 'freeshipping', cost: 0, handling: 0});
  for (const method of zone.methods) {
    const cost = exactCost(method, parcel);
    if (!method.enabled || cost === null) continue;
    // Nobody handles what is picked up.
    const fees =
      method.type === 'pickupinstore' ? 0n : exactFee(handling_fees, parcel.worth) + exactFee(method.handling_fees, parcel.worth);
    offers.push({
      methodId: method.id,
      type: storefrontNames[method.type] ?? method.type,
      cost: wholeMinorUnits(apart ? cost : cost + fees, currency),
      handling: wholeMinorUnits(apart ? fees : 0n, currency),
    });
  }
  offers.sort((one, other) => one.cost + one.handling - (other.cost + other.handling) || one.methodId - other.methodId);
  const major = 10 ** currency.decimalPlaces;
  return offers.map(({methodId, type, cost, handling}) => ({methodId, type, cost: cost / major, handling: handling / major}));
}
