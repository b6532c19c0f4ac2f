/** The starting data a store can be reset to, by name. */
import type {CartLine, StoreState} from '../state/store-state.js';
import {divideLine} from '../storefront/line-moves.js';
import {bookOf} from './address-book.js';
import {dealOut} from './big-baskets.js';
import {connections, liveMethods, parcelBikes} from './carriers.js';
import {builtInFields, fieldsForTexts, fieldsOfEveryType} from './form-fields.js';
import {ada, ben} from './people.js';
import {orderProduct, putLine, selectCheapest, shippableLines, shipTo, usualBasket, type Scenario} from './scenario.js';
import {freeCandleOver40, freeShippingOver30} from './vouchers.js';
import {limitWeight, northAmericanZones} from './zones.js';

/** The shop sells in one of its other currencies. */
function sellIn(state: StoreState, code: string): void {
  const currency = state.settings.currencies.find(candidate => candidate.code === code);
  if (currency === undefined) return;
  const {exchangeRate: _exchangeRate, ...shown} = currency;
  state.settings.currency = shown;
}

const gold = {id: 2, message: 'Happy birthday'};

const madeToOrder: Partial<CartLine> = {
  kind: 'custom',
  productId: 0,
  variantId: 0,
  sku: 'MADE-TO-ORDER',
  name: 'Door sign, made to order',
  picture: '',
  price: 25,
  weight: 1.2,
  options: [],
};

const ironPot: Partial<CartLine> = {
  sku: 'POT-IRON',
  name: 'Cast-iron pot',
  picture: 'cast-iron-pot',
  productId: 190,
  variantId: 1190,
  price: 49,
  weight: 12,
};

const table = {
  default: {
    description: 'A signed-in shopper with four saved addresses in two countries, three blue mugs, a tea towel, a notebook and a download.',
  },
  guest: {
    description: 'The same basket for a guest without saved addresses.',
    shop: state => {
      state.signedIn = false;
      state.formFields = builtInFields();
    },
  },
  'single-unit': {
    description: 'One line of one unit: nothing to split.',
    basket: (state, checkout) => {
      putLine(state, checkout, 'blue-mug', 1);
    },
  },
  empty: {description: 'No cart: an empty list of carts, and no checkout.', basket: null},
  'no-zone': {
    description: 'A store that ships within North America only: addresses elsewhere get no shipping options.',
    shop: state => {
      state.zones = structuredClone([...northAmericanZones]);
    },
  },
  'two-consignments': {
    description: 'The basket already split over Ada and Ben, a shipping option selected for each.',
    written: (state, checkout) => {
      const [mugs, towel, notebook] = checkout.lines;
      if (mugs === undefined || towel === undefined || notebook === undefined) return;
      const bensMug = divideLine(state, checkout, mugs, [1]);
      shipTo(state, checkout, ada, [mugs, towel]);
      shipTo(state, checkout, ben, [...bensMug, notebook]);
      selectCheapest(state, checkout);
    },
  },
  'one-with-all': {
    description: 'One consignment to Ada that holds everything, without a selected shipping option.',
    written: (state, checkout) => {
      shipTo(state, checkout, ada, shippableLines(checkout));
    },
  },
  pickup: {
    description: 'The tea towel is collected in the shop, everything else is still to be sent.',
    written: (state, checkout) => {
      const towel = checkout.lines.find(({picture}) => picture === 'tea-towel');
      const consignment = shipTo(state, checkout, ada, towel === undefined ? [] : [towel]);
      consignment.pickupMethodId = state.pickupMethods[0]?.id ?? null;
    },
  },
  'gift-line': {
    description: 'From 40.00 on the store adds a free candle, which it sends to the first address.',
    shop: state => {
      state.promotions = [freeCandleOver40];
    },
  },
  'free-shipping': {
    description: 'From 30.00 on shipping within the United States is free, for each consignment.',
    shop: state => {
      state.promotions = [freeShippingOver30];
    },
  },
  wrapped: {
    description: 'Two mugs in gold paper with a message, one plain, a tea towel in brown paper, and a notebook.',
    basket: (state, checkout) => {
      orderProduct(state, checkout, 'blue-mug', 3, {wrapTogether: false, wrapDetails: [gold, gold]});
      orderProduct(state, checkout, 'tea-towel', 1, {wrapTogether: true, wrapDetails: [{id: 1}]});
      putLine(state, checkout, 'notebook', 1);
    },
  },
  'custom-item': {
    description: 'The usual basket and two units of an item the merchant made for this shopper, which go together.',
    basket: (state, checkout) => {
      usualBasket(state, checkout);
      putLine(state, checkout, 'blue-mug', 2, madeToOrder);
    },
  },
  bundle: {
    description: 'Two hampers, each with a candle and two tins of tea that go where it goes, and a mug.',
    basket: (state, checkout) => {
      orderProduct(state, checkout, 'evening-hamper', 2);
      putLine(state, checkout, 'blue-mug', 1);
    },
  },
  carriers: {
    description: 'The United States are served by FedEx, USPS and a provider app at live rates; a flat rate stands in while one is silent.',
    shop: state => {
      state.carriers = structuredClone([...connections]);
      state.providers = [structuredClone(parcelBikes)];
      const zone = state.zones.find(({name}) => name === 'United States');
      if (zone !== undefined) zone.methods = structuredClone([...liveMethods]);
    },
  },
  'every-field': {
    description: 'Addresses ask for custom fields of every type.',
    shop: state => {
      state.formFields = fieldsOfEveryType();
    },
  },
  'gift-messages': {
    description: 'The basket split over Ada and Ben, with address fields for a gift message (Ada has one) and a delivery note.',
    shop: state => {
      state.formFields = fieldsForTexts();
    },
    written: (state, checkout) => {
      const [mugs, towel, notebook] = checkout.lines;
      if (mugs === undefined || towel === undefined || notebook === undefined) return;
      const bensMug = divideLine(state, checkout, mugs, [1]);
      const toAda = shipTo(state, checkout, ada, [mugs, towel]);
      toAda.address.customFields = [{fieldId: 'field_25', fieldValue: 'Many happy returns, Ada!'}];
      shipTo(state, checkout, ben, [...bensMug, notebook]);
      selectCheapest(state, checkout);
    },
  },
  dozen: {
    description: 'Twelve mugs in one line, for a signed-in shopper.',
    basket: (state, checkout) => {
      putLine(state, checkout, 'blue-mug', 12);
    },
  },
  'too-heavy': {
    description: 'The usual basket and a cast-iron pot, which no method carries to California.',
    shop: state => {
      limitWeight(state.zones, 'California', 10);
    },
    basket: (state, checkout) => {
      usualBasket(state, checkout);
      putLine(state, checkout, 'blue-mug', 1, ironPot);
    },
  },
  'address-book': {
    description: 'The usual basket of a signed-in shopper with 500 saved addresses.',
    shop: state => {
      state.account.addresses = bookOf(500);
    },
  },
  many: {description: '60 lines over 20 consignments, an option selected for each.', basket: dealOut(60, 20)},
  huge: {description: '600 lines over 200 consignments, an option selected for each.', basket: dealOut(600, 200)},
  'zero-decimal': {
    description: 'Prices in yen, which have no decimals.',
    shop: state => {
      sellIn(state, 'JPY');
    },
  },
  'three-decimal': {
    description: 'Prices in Kuwaiti dinars, which have three decimals.',
    shop: state => {
      sellIn(state, 'KWD');
    },
  },
  'tax-inclusive': {
    description: 'Prices in pounds with the tax inside.',
    shop: state => {
      sellIn(state, 'GBP');
      state.settings.pricesIncludeTax = true;
    },
  },
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof table;

export const scenarioTable: Readonly<Record<ScenarioName, Scenario>> = table;

/** Names and descriptions, as the control path lists them. */
export const scenarios: readonly {name: ScenarioName; description: string}[] = Object.entries(scenarioTable).map(
  ([name, {description}]) => ({name: name as ScenarioName, description}),
);

/** @throws Error with one sentence naming the scenarios there are. */
export function readScenario(input: unknown): ScenarioName {
  if (typeof input === 'string' && Object.hasOwn(scenarioTable, input)) return input as ScenarioName;
  throw new Error(`There is no scenario ${JSON.stringify(input)}. Use one of: ${Object.keys(scenarioTable).join(', ')}.`);
}
