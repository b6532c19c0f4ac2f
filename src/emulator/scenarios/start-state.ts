/** The state a store starts from. */
import {defaultBehaviours, type Behaviours} from '../behaviours.js';
import {drawUuid, hash128} from '../state/drawn-ids.js';
import type {ShippingZone, StoreState} from '../state/store-state.js';
import {settleBasket} from '../storefront/basket-settling.js';
import {emptyCheckout, startFreshCheckout} from '../storefront/fresh-checkout.js';
import {catalogue, giftWraps} from './catalogue.js';
import {fieldsWithGiftMessage} from './form-fields.js';
import {adasAccount} from './people.js';
import {usualBasket, type Scenario} from './scenario.js';
import {scenarioTable, type ScenarioName} from './scenarios.js';
import {pickupShops} from './pickup-shops.js';
import {coupons, giftCertificates} from './vouchers.js';
import {taxRates, worldwideZones} from './zones.js';

export interface StartingPoint {
  scenario: ScenarioName | Scenario;
  behaviours: Partial<Behaviours>;
  seed: number;
  /** Milliseconds since 1970; null means the real clock. */
  now: number | null;
}

/** Under which name a state remembers its scenario. */
export function scenarioNameOf(scenario: ScenarioName | Scenario): string {
  return typeof scenario === 'string' ? scenario : (scenario.name ?? 'custom');
}

function bareState({scenario, behaviours, seed, now}: StartingPoint): StoreState {
  return {
    scenario: scenarioNameOf(scenario),
    seed,
    behaviours: {...defaultBehaviours(), ...behaviours},
    drawn: 0,
    nextNumber: {
      order: 100,
      savedAddress: 50,
      consignment: 0x65000_0000_0000 + parseInt(hash128(`consignments:${seed}`).slice(0, 8), 16) * 4096,
      zone: 20,
      location: 100,
      method: 200,
      orderAddress: 300,
      orderProduct: 400,
      shipment: 0,
      quote: 0,
    },
    clock: {base: now, offset: 0},
    sessionExpired: false,
    settings: {
      storeName: 'The Harbour Shop',
      currency: {name: 'US Dollar', code: 'USD', symbol: '$', decimalPlaces: 2},
      currencies: [
        {name: 'US Dollar', code: 'USD', symbol: '$', decimalPlaces: 2, exchangeRate: 1},
        {name: 'Euro', code: 'EUR', symbol: '€', decimalPlaces: 2, exchangeRate: 0.9},
        {name: 'Pound Sterling', code: 'GBP', symbol: '£', decimalPlaces: 2, exchangeRate: 0.8},
        {name: 'Japanese Yen', code: 'JPY', symbol: '¥', decimalPlaces: 0, exchangeRate: 150},
        {name: 'Kuwaiti Dinar', code: 'KWD', symbol: 'KD', decimalPlaces: 3, exchangeRate: 0.3},
      ],
      pricesIncludeTax: false,
      hasMultiShippingEnabled: true,
      shippingQuoteFailedMessage: 'Sorry, we do not ship one or more of these items to this address. Please choose another address.',
      countryListStrategy: 'DISPLAY_ALL_COUNTRIES',
      locale: 'en',
      origin: {address1: '1 Bleecker St', city: 'New York', stateCode: 'NY', postalCode: '10012', countryCode: 'US'},
      providerPatience: 10_000,
    },
    formFields: fieldsWithGiftMessage(),
    products: structuredClone([...catalogue]),
    giftWraps: structuredClone([...giftWraps]),
    promotions: [],
    zones: structuredClone<ShippingZone[]>([...worldwideZones]),
    carriers: [],
    providers: [],
    providerCalls: [],
    providerTime: 0,
    providerCache: [],
    taxRates: structuredClone([...taxRates]),
    pickupMethods: structuredClone([...pickupShops]),
    coupons: structuredClone([...coupons]),
    giftCertificates: structuredClone([...giftCertificates]),
    account: structuredClone(adasAccount),
    signedIn: true,
    attempts: {giftCertificateCodes: [], emails: []},
    checkout: null,
    checkoutId: '',
    orders: [],
  };
}

/** The checkout id is drawn even where there is no cart, so that it can be asked for in vain. */
export function startState(from: StartingPoint): StoreState {
  const {
    shop,
    basket = usualBasket,
    written = startFreshCheckout,
  }: Scenario = typeof from.scenario === 'string' ? scenarioTable[from.scenario] : from.scenario;
  const state = bareState(from);
  shop?.(state);
  state.checkoutId = drawUuid(state);
  if (basket === null) return state;
  const checkout = emptyCheckout(state, state.checkoutId);
  basket(state, checkout);
  settleBasket(state, checkout);
  if (checkout.consignments.length === 0) written(state, checkout);
  state.checkout = checkout;
  return state;
}
