/** The starting points a store can be reset to: each is what its description says, and the same each time (store-api 9). */
import {expect} from 'chai';
import {behaviourNames, behaviourTable, EmulatedStore, scenarios, type Behaviours, type ScenarioName} from '../../src/emulator/index.js';
import {onCart, onCheckout, priced, units} from './checkout-calls.js';
import {people, ShopDriver} from './shop-driver.js';

type Units = [name: string, quantity: number][];

const usual: Units = [
  ['Blue mug', 3],
  ['Tea towel', 1],
  ['Notebook', 1],
  ['Knitting patterns (PDF)', 1],
];

/** What a basket holds, and what else the description says. */
const truths: Record<ScenarioName, {basket: Units | null; holds: (shop: ShopDriver) => Promise<void>}> = {
  default: {
    basket: usual,
    holds: async shop => {
      const {customer, consignments, coupons} = await priced(shop);
      expect(customer).to.deep.include({isGuest: false, email: 'ada.lovelace@shopper.example'});
      expect(customer?.addresses.map(({countryCode}) => countryCode)).to.deep.equal(['GB', 'US', 'US', 'US']);
      expect([consignments, coupons]).to.deep.equal([[], []]);
    },
  },
  guest: {
    basket: usual,
    holds: async shop => {
      expect((await priced(shop)).customer).to.deep.include({isGuest: true, id: 0, addresses: []});
      expect((await priced(shop)).billingAddress).to.deep.equal({});
    },
  },
  'address-book': {
    basket: usual,
    holds: async shop => {
      const {customer} = await priced(shop);
      const addresses = customer?.addresses ?? [];
      expect(addresses).to.have.length(500);
      expect(new Set(addresses.map(({id}) => id))).to.have.property('size', 500);
      const names = addresses.map(({firstName, lastName, address1}) => JSON.stringify([firstName, lastName, address1]));
      expect(new Set(names)).to.have.property('size', 500);
    },
  },
  'single-unit': {
    basket: [['Blue mug', 1]],
    holds: async shop => {
      expect((await priced(shop)).consignments).to.deep.equal([]);
    },
  },
  empty: {
    basket: null,
    holds: async shop => {
      expect((await shop.ask('GET', '/api/storefront/carts')).body).to.deep.equal([]);
      expect(shop.store.checkoutId).to.match(/^[0-9a-f-]{36}$/);
      expect((await onCheckout(shop, 'GET')).status).to.equal(404);
    },
  },
  'no-zone': {
    basket: usual,
    holds: async shop => {
      const mug = [shop.units('Blue mug', 1)];
      const toronto = {countryCode: 'CA', postalCode: 'M5H 2N2'};
      await shop.post({address: people.ada, lineItems: mug}, {address: toronto, lineItems: mug}, {address: people.dan, lineItems: mug});
      const offers = shop.checkout.consignments.map(({availableShippingOptions = []}) => availableShippingOptions.length > 0);
      expect(offers).to.deep.equal([false, true, true]);
    },
  },
  'two-consignments': {
    basket: [['Blue mug', 2], ['Blue mug', 1], ...usual.slice(1)],
    holds: async shop => {
      await shop.read();
      expect(shop.checkout.consignments.map(({address}) => address['firstName'])).to.deep.equal(['Ada', 'Ben']);
      expect([shop.holds(0), shop.holds(1)]).to.deep.equal([
        [
          ['Blue mug', 2],
          ['Tea towel', 1],
        ],
        [
          ['Blue mug', 1],
          ['Notebook', 1],
        ],
      ]);
      for (const {selectedShippingOption, availableShippingOptions = []} of shop.checkout.consignments) {
        expect(selectedShippingOption?.id).to.equal(availableShippingOptions[0]?.id);
      }
      expect(shop.checkout.shippingCostTotal).to.equal(9.5);
    },
  },
  'one-with-all': {
    basket: usual,
    holds: async shop => {
      await shop.read();
      expect(shop.checkout.consignments).to.have.length(1);
      expect(shop.holds(0)).to.deep.equal(usual.slice(0, 3));
      expect(shop.consignment(0)).to.deep.include({selectedShippingOption: null});
      expect(shop.consignment(0).address).to.deep.include({firstName: 'Ada', countryCode: 'GB'});
    },
  },
  pickup: {
    basket: usual,
    holds: async shop => {
      const {consignments} = await priced(shop);
      expect(consignments.map(({selectedPickupOption}) => selectedPickupOption)).to.deep.equal([{pickupMethodId: 1}]);
      expect(shop.holds(0)).to.deep.equal([['Tea towel', 1]]);
    },
  },
  'gift-line': {
    basket: [...usual.slice(0, 3), ['Fig candle', 1], ...usual.slice(3)],
    holds: async shop => {
      const ofGift = async (): Promise<string | undefined> =>
        (await priced(shop)).cart.lineItems.physicalItems.find(({addedByPromotion}) => addedByPromotion)?.id;
      const {subtotal} = await priced(shop);
      expect(subtotal).to.equal(58.75);
      await shop.post(
        {address: people.ada, lineItems: [shop.units('Blue mug', 1)]},
        {address: people.ben, lineItems: [shop.units('Blue mug', 1)]},
      );
      expect(shop.consignment(0).lineItemIds).to.include(await ofGift());
      await onCart(shop, 'DELETE', `/items/${shop.line('Blue mug').id}`);
      expect((await priced(shop)).subtotal).to.equal(46.75);
      expect(await ofGift()).to.be.a('string');
      await onCart(shop, 'DELETE', `/items/${shop.line('Tea towel').id}`);
      expect((await priced(shop)).subtotal).to.equal(37.25);
      expect(await ofGift()).to.equal(undefined);
    },
  },
  'free-shipping': {
    basket: usual,
    holds: async shop => {
      const mug = [shop.units('Blue mug', 1)];
      await shop.post({address: people.ben, lineItems: mug}, {address: people.dan, lineItems: mug}, {address: people.ada, lineItems: mug});
      await shop.put(shop.consignment(0).id, {shippingOptionId: shop.consignment(0).availableShippingOptions?.[1]?.id});
      await shop.select(1, 1);
      await shop.select(2);
      const {consignments} = await priced(shop);
      expect(consignments.map(({shippingCost, shippingCostBeforeDiscount}) => [shippingCost, shippingCostBeforeDiscount])).to.deep.equal([
        [0, 12],
        [0, 1.75],
        [4.5, 4.5],
      ]);
    },
  },
  wrapped: {
    basket: [
      ['Blue mug', 2],
      ['Blue mug', 1],
      ['Tea towel', 1],
      ['Notebook', 1],
    ],
    holds: async shop => {
      const {cart, giftWrappingCostTotal} = await priced(shop);
      expect(cart.lineItems.physicalItems.map(({giftWrapping}) => giftWrapping)).to.deep.equal([
        {name: 'Gold paper', message: 'Happy birthday', amount: 4.5},
        null,
        {name: 'Brown paper and string', message: '', amount: 3},
        null,
      ]);
      expect(giftWrappingCostTotal).to.equal(12);
    },
  },
  'custom-item': {
    basket: [...usual, ['Door sign, made to order', 2]],
    holds: async shop => {
      expect((await priced(shop)).cart.lineItems.customItems).to.have.length(1);
      const {status} = await shop.post({address: people.ben, lineItems: [shop.units('Door sign, made to order', 1)]});
      expect(status).to.equal(422);
    },
  },
  bundle: {
    basket: [
      ['Evening hamper', 2],
      ['Fig candle', 2],
      ['Tin of tea', 4],
      ['Blue mug', 1],
    ],
    holds: async shop => {
      await shop.post({address: people.ben, lineItems: [shop.units('Evening hamper', 1)]});
      expect(shop.holds(0)).to.deep.equal([
        ['Evening hamper', 1],
        ['Fig candle', 1],
        ['Tin of tea', 2],
      ]);
    },
  },
  carriers: {
    basket: usual,
    holds: async shop => {
      const {carriers, providers, zones} = shop.store.snapshot();
      expect(carriers.map(({carrierId}) => carrierId)).to.deep.equal(['fedex', 'endicia', 'carrier_52']);
      expect(providers.map(({carrierId}) => carrierId)).to.deep.equal(['carrier_52']);
      const methods = zones.find(({name}) => name === 'United States')?.methods ?? [];
      expect(methods.filter(({is_fallback}) => is_fallback).map(({type}) => type)).to.deep.equal(['perorder']);
      expect(methods.filter(({is_fallback}) => !is_fallback).map(({type}) => type)).to.deep.equal(['fedex', 'endicia', 'carrier_52']);
      await shop.post({address: people.ada, lineItems: [shop.units('Blue mug', 1)]});
      expect(shop.consignment(0).availableShippingOptions?.map(({cost}) => cost)).to.deep.equal([4.5, 9]);
    },
  },
  'every-field': {
    basket: usual,
    holds: async shop => {
      const {body} = await shop.ask<{shippingAddress: {custom: boolean; fieldType: string}[]}>('GET', '/api/storefront/form-fields');
      const types = body.shippingAddress.filter(({custom}) => custom).map(({fieldType}) => fieldType);
      expect(types).to.include.members(['text', 'multiline', 'dropdown', 'radio', 'checkbox', 'date', 'password']);
    },
  },
  dozen: {
    basket: [['Blue mug', 12]],
    holds: async shop => {
      await shop.post(
        {address: people.ben, lineItems: [shop.units('Blue mug', 1)]},
        {address: people.cleo, lineItems: [shop.units('Blue mug', 11)]},
      );
      expect([shop.holds(0), shop.holds(1)]).to.deep.equal([[['Blue mug', 1]], [['Blue mug', 11]]]);
    },
  },
  'gift-messages': {
    basket: [['Blue mug', 2], ['Blue mug', 1], ...usual.slice(1)],
    holds: async shop => {
      await shop.read();
      expect(shop.checkout.consignments.map(({address}) => [address['firstName'], address['customFields']])).to.deep.equal([
        ['Ada', [{fieldId: 'field_25', fieldValue: 'Many happy returns, Ada!'}]],
        ['Ben', []],
      ]);
      const {body} = await shop.ask('GET', '/api/storefront/form-fields');
      const {shippingAddress} = body as {shippingAddress: {label: string; custom: boolean}[]};
      expect(shippingAddress.filter(({custom}) => custom).map(({label}) => label)).to.include.members(['Gift message', 'Delivery note']);
    },
  },
  'too-heavy': {
    basket: [...usual.slice(0, 3), ['Cast-iron pot', 1], ...usual.slice(3)],
    holds: async shop => {
      const pot = [shop.units('Cast-iron pot', 1)];
      await shop.post({address: people.cleo, lineItems: pot});
      expect(shop.consignment(0).availableShippingOptions).to.deep.equal([]);
      await shop.post({address: people.cleo, lineItems: [shop.units('Blue mug', 1)]}, {address: people.ben, lineItems: pot});
      expect(shop.checkout.consignments.map(({availableShippingOptions = []}) => availableShippingOptions.length)).to.deep.equal([1, 2]);
    },
  },
  many: {basket: null, holds: shop => dealtOut(shop, 60, 20)},
  huge: {basket: null, holds: shop => dealtOut(shop, 600, 200)},
  'zero-decimal': {
    basket: usual,
    holds: async shop => {
      const {cart, subtotal} = await priced(shop);
      expect(cart.currency).to.deep.include({code: 'JPY', decimalPlaces: 0});
      expect(subtotal).to.equal(8813);
    },
  },
  'three-decimal': {
    basket: usual,
    holds: async shop => {
      const {cart, subtotal} = await priced(shop);
      expect(cart.currency).to.deep.include({code: 'KWD', decimalPlaces: 3});
      expect(subtotal).to.equal(17.625);
    },
  },
  'tax-inclusive': {
    basket: usual,
    holds: async shop => {
      await shop.post({address: people.ada, lineItems: [shop.units('Notebook', 1)]});
      const {cart, subtotal, taxTotal, grandTotal} = await priced(shop);
      expect([cart.currency.code, cart.isTaxIncluded, taxTotal > 0, grandTotal]).to.deep.equal(['GBP', true, true, subtotal]);
    },
  },
};

/** So many lines over so many consignments, each with an option. */
async function dealtOut(shop: ShopDriver, lines: number, consignments: number): Promise<void> {
  await shop.read();
  expect(shop.lines).to.have.length(lines);
  expect(new Set(shop.lines.map(({options}) => JSON.stringify(options))).size).to.equal(lines);
  expect(shop.checkout.consignments).to.have.length(consignments);
  const selected = shop.checkout.consignments.filter(({selectedShippingOption}) => selectedShippingOption !== null);
  expect(selected).to.have.length(consignments);
  expect(shop.checkout.consignments.flatMap(({lineItemIds}) => lineItemIds).sort()).to.deep.equal(shop.lines.map(({id}) => id).sort());
  const places = shop.checkout.consignments.map(({address: {firstName, lastName, address1}}) =>
    JSON.stringify([firstName, lastName, address1]),
  );
  expect(new Set(places).size).to.equal(consignments);
}

const FIRST_AND_LAST: Partial<Behaviours>[] = [
  {},
  Object.fromEntries(behaviourNames.map(name => [name, behaviourTable[name].values.at(-1)])),
];

describe('a scenario', () => {
  for (const {name, description} of scenarios) {
    it(`${name} is what it says: ${description}`, async () => {
      const {basket, holds} = truths[name];
      const shop = await ShopDriver.open({scenario: name});
      if (basket !== null) expect(units((await priced(shop)).cart)).to.deep.equal(basket);
      await holds(shop);
    });

    for (const behaviours of FIRST_AND_LAST) {
      it(`${name} is the same twice with one seed, and another with another (${Object.keys(behaviours).length} behaviours set)`, () => {
        const open = (seed: number): EmulatedStore => new EmulatedStore({scenario: name, behaviours, seed, now: 0});
        const [first, second, other] = [open(5), open(5), open(6)];
        expect(second.snapshot()).to.deep.equal(first.snapshot());
        expect(JSON.parse(JSON.stringify(first.snapshot()))).to.deep.equal(first.snapshot());
        expect(other.checkoutId).not.to.equal(first.checkoutId);
      });
    }
  }
});
