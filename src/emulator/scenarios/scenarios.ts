/** The starting data a store can be reset to, by name. */
import {defaultBehaviours, type Behaviours} from '../behaviours.js';
import {drawIncreasingId, drawUuid, hash128} from '../state/drawn-ids.js';
import {storeTime} from '../state/clock.js';
import type {CartLine, Checkout, Product, SavedAddress, ShippingZone, StoreState} from '../state/store-state.js';
import {blankBillingAddress} from '../storefront/address-book-rules.js';
import {nothingRedeemed} from '../storefront/redemption-rules.js';
import {optionsFor, selectedFrom} from '../storefront/shipping-options.js';
import {startFreshCheckout} from '../storefront/fresh-checkout.js';
import {divideLine, moveLine} from '../storefront/line-moves.js';
import {catalogue, lineOf} from './catalogue.js';
import {builtInFields, fieldsWithGiftMessage} from './form-fields.js';
import {coupons, giftCertificates} from './vouchers.js';
import {ada, adasAccount, asDestination, ben} from './people.js';
import {northAmericanZones, taxRates, worldwideZones} from './zones.js';

export const scenarioTable = {
  default: 'A signed-in shopper with four saved addresses in two countries, three blue mugs, a tea towel, a notebook and a download.',
  guest: 'The same basket for a guest without saved addresses.',
  'single-unit': 'One line of one unit: nothing to split.',
  empty: 'No cart: an empty list of carts, and no checkout.',
  'no-zone': 'A store that ships within North America only: addresses elsewhere get no shipping options.',
  'two-consignments': 'The basket already split over Ada and Ben, a shipping option selected for each.',
  'one-with-all': 'One consignment to Ada that holds everything, without a selected shipping option.',
} as const;

export type ScenarioName = keyof typeof scenarioTable;

/** Names and descriptions, as the control path lists them. */
export const scenarios: readonly {name: ScenarioName; description: string}[] = Object.entries(scenarioTable).map(([name, description]) => ({
  name: name as ScenarioName,
  description,
}));

/** @throws Error with one sentence naming the scenarios there are. */
export function readScenario(input: unknown): ScenarioName {
  if (typeof input === 'string' && Object.hasOwn(scenarioTable, input)) return input as ScenarioName;
  throw new Error(`There is no scenario ${JSON.stringify(input)}. Use one of: ${Object.keys(scenarioTable).join(', ')}.`);
}

export interface StartingPoint {
  scenario: ScenarioName;
  behaviours: Partial<Behaviours>;
  seed: number;
  /** Milliseconds since 1970; null means the real clock. */
  now: number | null;
}

function bareState({scenario, behaviours, seed, now}: StartingPoint): StoreState {
  return {
    scenario,
    seed,
    behaviours: {...defaultBehaviours(), ...behaviours},
    drawn: 0,
    nextNumber: {
      order: 100,
      savedAddress: 50,
      consignment: 0x65000_0000_0000 + parseInt(hash128(`consignments:${seed}`).slice(0, 8), 16) * 4096,
    },
    clock: {base: now, offset: 0},
    sessionExpired: false,
    settings: {
      storeName: 'The Harbour Shop',
      currency: {name: 'US Dollar', code: 'USD', symbol: '$', decimalPlaces: 2},
      hasMultiShippingEnabled: true,
      shippingQuoteFailedMessage: 'Sorry, we do not ship one or more of these items to this address. Please choose another address.',
      countryListStrategy: 'DISPLAY_ALL_COUNTRIES',
      locale: 'en',
    },
    formFields: scenario === 'guest' ? builtInFields() : fieldsWithGiftMessage(),
    products: structuredClone([...catalogue]),
    zones: structuredClone<ShippingZone[]>([...(scenario === 'no-zone' ? northAmericanZones : worldwideZones)]),
    taxRates: structuredClone([...taxRates]),
    pickupMethods: [{id: 1, displayName: 'Bleecker Street shop'}],
    coupons: structuredClone([...coupons]),
    giftCertificates: structuredClone([...giftCertificates]),
    account: structuredClone(adasAccount),
    signedIn: scenario !== 'guest',
    checkout: null,
    checkoutId: '',
    orders: [],
  };
}

function product(state: StoreState, picture: string): Product {
  const found = state.products.find(candidate => candidate.picture === picture);
  if (found === undefined) throw new Error(`The catalogue has no product with the picture "${picture}".`);
  return found;
}

function basketOf(state: StoreState): CartLine[] {
  const line = (picture: string, quantity: number): CartLine => ({id: drawUuid(state), ...lineOf(product(state, picture), quantity)});
  if (state.scenario === 'single-unit') return [line('blue-mug', 1)];
  return [line('blue-mug', 3), line('tea-towel', 1), line('notebook', 1), line('knitting-patterns', 1)];
}

function shipTo(state: StoreState, checkout: Checkout, person: SavedAddress, lines: readonly CartLine[]): void {
  const consignment = {id: drawIncreasingId(state), address: asDestination(person), lineItemIds: [], selected: null, pickupMethodId: null};
  checkout.consignments.push(consignment);
  for (const line of lines) moveLine(checkout, line, consignment);
}

function splitOverAdaAndBen(state: StoreState, checkout: Checkout): void {
  const [mugs, towel, notebook] = checkout.lines;
  if (mugs === undefined || towel === undefined || notebook === undefined) return;
  const [bensMug] = divideLine(state, checkout, mugs, [1]);
  shipTo(state, checkout, ada, [mugs, towel]);
  shipTo(state, checkout, ben, bensMug === undefined ? [notebook] : [bensMug, notebook]);
  for (const consignment of checkout.consignments) {
    const option = optionsFor(state, checkout, consignment)[0];
    if (option !== undefined) consignment.selected = selectedFrom(option);
  }
}

/** The state a store starts from. The checkout id is drawn even where there is no cart, so that it can be asked for in vain. */
export function startState(from: StartingPoint): StoreState {
  const state = bareState(from);
  state.checkoutId = drawUuid(state);
  if (from.scenario === 'empty') return state;
  const time = storeTime(state);
  const checkout: Checkout = {
    id: state.checkoutId,
    createdAt: time,
    updatedAt: time,
    version: 1,
    lines: basketOf(state),
    consignments: [],
    billingAddress: state.signedIn ? blankBillingAddress(state) : null,
    ...nothingRedeemed(),
    customerMessage: '',
  };
  state.checkout = checkout;
  if (from.scenario === 'two-consignments') splitOverAdaAndBen(state, checkout);
  else if (from.scenario === 'one-with-all')
    shipTo(
      state,
      checkout,
      ada,
      checkout.lines.filter(line => line.kind !== 'digital'),
    );
  else startFreshCheckout(state, checkout);
  return state;
}
