/** How an answer of the store reads in our words (store-api 3), lenient in what does not matter. */
import {expect} from 'chai';
import {asFailure} from '../../src/api/failure.js';
import type {Checkout} from '../../src/domain/checkout.js';
import {emptyAddress} from '../../src/domain/address.js';
import {basketOf} from '../../src/domain/basket.js';
import {type Json, wireAddress, wireCheckout, wireConsignment, wireItem, wireOption} from '../support/samples.js';
import {cannedStore, json} from './canned-store.js';

const read = (changes: Parameters<typeof wireCheckout>[0] = {}): Promise<Checkout> =>
  cannedStore(() => json(wireCheckout(changes))).client.load('c');
const readLines = async (lineItems: Json) => (await read({lineItems: {physicalItems: [], ...lineItems}})).lineItems;
const readItems = (...physicalItems: Json[]) => readLines({physicalItems});
const reasonOf = (reading: Promise<unknown>) =>
  reading.then(
    () => 'read',
    (error: unknown) => asFailure(error).reason,
  );
const keysOf = async (...items: Json[]) => (await readItems(...items)).map(({key}) => key);

describe('a line', () => {
  it('has the store’s words, and the price after the store’s sale', async () => {
    const [mug] = await readItems(wireItem('mug', 2, {options: [{name: 'Colour', nameId: 1, value: 'Blue', valueId: 7}]}));
    expect(mug).to.include({
      id: 'line-mug',
      name: 'The mug',
      sku: 'mug',
      quantity: 2,
      unitPrice: 10,
      imageUrl: '/images/mug.jpg',
      wrapping: null,
      fixed: null,
      whole: false,
    });
    expect(mug?.options).to.deep.equal([{name: 'Colour', value: 'Blue'}]);
  });

  it('costs its list price where there is no sale price', async () => {
    const lines = await readItems(
      wireItem('mug', 1, {salePrice: null}),
      wireItem('cup', 1, {salePrice: undefined}),
      wireItem('gift', 1, {salePrice: 0}),
    );
    expect(lines.map(({unitPrice}) => unitPrice)).to.deep.equal([12, 12, 0]);
  });

  it('is read though half of it is null, absent, numeric, new or unknown', async () => {
    const [mug] = await readItems({
      id: 12,
      quantity: '3',
      name: null,
      sku: 500,
      options: [{name: null, nameId: null, value: 4, valueId: {}}],
      retailPrice: null,
      listPrice: 8,
      isShippingRequired: null,
      hologram: true,
    });
    expect(mug).to.include({id: '12', quantity: 3, name: '', sku: '500', unitPrice: 8, fixed: null});
    expect(mug?.options).to.deep.equal([{name: '', value: '4'}]);
  });

  it('without any price is not one: nothing is shown as free that is not', async () => {
    for (const prices of [{}, {salePrice: null, listPrice: null}]) {
      const item = wireItem('mug', 1, {salePrice: undefined, listPrice: undefined, ...prices});
      expect(await reasonOf(readItems(item))).to.equal('unreadable');
      expect(await reasonOf(readLines({digitalItems: [item]}))).to.equal('unreadable');
    }
  });

  it('has a whole number of units, as a number or as digits', async () => {
    expect((await readItems(wireItem('mug', 0, {quantity: '12'})))[0]?.quantity).to.equal(12);
    for (const quantity of [null, undefined, '', ' ', '1.5', 1.5, -1, '-1', 'many', true, [2]])
      expect(await reasonOf(readItems(wireItem('mug', 1, {quantity}))), JSON.stringify(quantity)).to.equal('unreadable');
  });

  it('takes giftWrapping null, {} and absent as none', async () => {
    const lines = await readItems(
      wireItem('mug', 1),
      wireItem('mug', 1, {giftWrapping: {}}),
      wireItem('mug', 1, {giftWrapping: undefined}),
      wireItem('mug', 1, {giftWrapping: {name: null, message: ''}}),
    );
    expect(new Set(lines.map(({key}) => key)).size).to.equal(1);
    expect(lines.map(({wrapping}) => wrapping)).to.deep.equal([null, null, null, null]);
  });

  it('keeps the name of its wrapping', async () => {
    const [plain, inPaper] = await readItems(
      wireItem('mug', 1),
      wireItem('mug', 1, {giftWrapping: {name: 'Paper', message: 'Hi', amount: 3}}),
    );
    expect(inPaper?.wrapping).to.equal('Paper');
    expect(inPaper?.key).not.to.equal(plain?.key);
    expect(inPaper?.family).to.equal(plain?.family);
  });

  it('is the same to a shopper whatever its id, its value ids and the type of its other ids', async () => {
    const colour = {name: 'Colour', nameId: 1, value: 'Blue'};
    const [one, other] = await keysOf(
      wireItem('mug', 1, {id: 'a', options: [{...colour, valueId: 7}]}),
      wireItem('mug', 1, {id: 'b', productId: '86', variantId: '66', salePrice: 9, options: [{...colour, nameId: '1', valueId: 'x'}]}),
    );
    expect(one).to.equal(other);
  });

  it('is another with another option', async () => {
    const colour = (value: string) => ({options: [{name: 'Colour', nameId: 1, value}]});
    const [blue, red] = await keysOf(wireItem('mug', 1, colour('Blue')), wireItem('mug', 1, colour('Red')));
    expect(blue).not.to.equal(red);
  });
});

describe('a line that is fixed (R5)', () => {
  it('is a child of a bundle, a gift, or a thing that is not shipped', async () => {
    const lines = await readItems(
      wireItem('hamper', 1),
      wireItem('jar', 2, {parentId: 'line-hamper'}),
      wireItem('gift', 1, {addedByPromotion: true}),
      wireItem('workshop', 1, {isShippingRequired: false}),
      wireItem('mug', 1, {parentId: ''}),
    );
    expect(lines.map(({fixed}) => fixed)).to.deep.equal([null, 'bundled', 'promotion', 'not-shipped', null]);
  });

  it('is a digital thing or a certificate', async () => {
    const lines = await readLines({
      digitalItems: [wireItem('song', 1)],
      giftCertificates: [{id: 'g', name: '£20', amount: 20, theme: 'Birthday'}],
    });
    expect(lines.map(({name, fixed, quantity, unitPrice}) => [name, fixed, quantity, unitPrice])).to.deep.equal([
      ['The song', 'digital', 1, 10],
      ['£20', 'certificate', 1, 20],
    ]);
  });

  it('is a digital thing even without options: they tell nothing apart that is sent', async () => {
    expect((await readLines({digitalItems: [wireItem('song', 1, {options: undefined})]})).map(({fixed}) => fixed)).to.deep.equal([
      'digital',
    ]);
  });

  it('keeps its key when the store splits its parent, and has another under another parent', async () => {
    const whole = await keysOf(wireItem('hamper', 2), wireItem('jar', 2, {parentId: 'line-hamper'}));
    const split = await keysOf(wireItem('hamper', 1, {id: 7}), wireItem('jar', 1, {id: 'new', parentId: 7}));
    const basket = await keysOf(wireItem('basket', 1), wireItem('jar', 1, {parentId: 'line-basket'}));
    expect(split[1]).to.equal(whole[1]);
    expect(basket[1]).not.to.equal(whole[1]);
  });

  it('is read though it is its own ancestor', async () => {
    const lines = await readItems(wireItem('a', 1, {parentId: 'line-b'}), wireItem('b', 1, {parentId: 'line-a'}));
    expect(lines.map(({fixed}) => fixed)).to.deep.equal(['bundled', 'bundled']);
  });
});

describe('a custom item', () => {
  it('can be sent, moves whole, and may write its quantity as text', async () => {
    const [engraving] = await readLines({
      customItems: [{id: 'x', name: 'Engraving', sku: '', quantity: '2', listPrice: 5, extendedListPrice: 10}],
    });
    expect(engraving).to.include({name: 'Engraving', quantity: 2, unitPrice: 5, whole: true, fixed: null});
  });

  it('is told apart by name, sku and price', async () => {
    const item = {id: 'x', name: 'Engraving', sku: 'E', quantity: 1, listPrice: 5};
    const lines = await readLines({
      customItems: [item, {...item, id: 'y'}, {...item, listPrice: 6}, {...item, name: 'Etching'}, {...item, sku: 'F'}],
    });
    expect(new Set(lines.map(({key}) => key)).size).to.equal(4);
  });
});

describe('a consignment', () => {
  const readOne = async (changes: Json = {}) => (await read({consignments: [wireConsignment(['line-mug'], changes)]})).consignments[0];

  it('holds lines, an address, options and costs', async () => {
    const found = await readOne({shippingCost: 5, handlingCost: 1, selectedShippingOption: wireOption('Standard')});
    expect(found).to.deep.include({id: '661f1e6f605ca', lineItemIds: ['line-mug'], shippingCost: 5, handlingCost: 1, isPickup: false});
    expect(found?.address).to.deep.include({firstName: 'Ada', postalCode: 'SW1Y 4JH', country: 'United Kingdom'});
    expect(found?.address).to.have.all.keys(Object.keys(emptyAddress()));
    expect(
      found?.options.map(({description, cost, transitTime, isRecommended}) => [description, cost, transitTime, isRecommended]),
    ).to.deep.equal([['Standard', 5, '2 business days', true]]);
    expect(found?.selected?.description).to.equal('Standard');
  });

  it('says whether its address goes into the address book; a store that does not say saves nothing (store-api 2.8)', async () => {
    for (const [shouldSaveAddress, savesAddress] of [
      [true, true],
      [false, false],
      [undefined, false],
      [null, false],
    ] as const) {
      const address = {...wireAddress('Ben'), shouldSaveAddress};
      expect((await readOne({address, shippingAddress: undefined}))?.savesAddress, String(shouldSaveAddress)).to.equal(savesAddress);
    }
  });

  it('has no quotes where the store gives none, in whichever way', async () => {
    for (const availableShippingOptions of [[], null, undefined])
      expect((await readOne({availableShippingOptions}))?.options).to.deep.equal([]);
  });

  it('has no option where none is selected, in whichever way', async () => {
    for (const selectedShippingOption of [null, undefined]) expect((await readOne({selectedShippingOption}))?.selected).to.equal(null);
  });

  it('has the address under either of its names', async () => {
    const ben = wireAddress('Ben');
    expect((await readOne({address: undefined, shippingAddress: ben}))?.address.firstName).to.equal('Ben');
    expect((await readOne({address: ben, shippingAddress: undefined}))?.address.firstName).to.equal('Ben');
    expect((await readOne({address: null, shippingAddress: null}))?.address).to.deep.equal(emptyAddress());
  });

  it('is a pickup when a pickup method is selected', async () => {
    expect((await readOne({selectedPickupOption: {pickupMethodId: 3}}))?.isPickup).to.equal(true);
    for (const selectedPickupOption of [null, undefined, {}]) expect((await readOne({selectedPickupOption}))?.isPickup).to.equal(false);
  });

  it('may write ids as numbers, and shipping types nobody has heard of', async () => {
    const found = await read({
      lineItems: {physicalItems: [wireItem('mug', 1, {id: 5})]},
      consignments: [
        wireConsignment([5], {
          id: 6,
          availableShippingOptions: [
            wireOption('Drone', {id: 0, type: 'carrier_99', isRecommended: null, additionalDescription: null, droneColour: 'red'}),
          ],
        }),
      ],
    });
    expect(found.consignments[0]).to.deep.include({id: '6', lineItemIds: ['5']});
    expect(found.lineItems[0]?.id).to.equal('5');
    expect(found.consignments[0]?.options[0]).to.include({
      id: '0',
      type: 'carrier_99',
      description: 'Drone',
      isRecommended: false,
      additionalDescription: '',
    });
  });

  it('has what is taken off its shipping, in whichever of the store’s lists it stands, each once (store-api 3.3)', async () => {
    const found = await readOne({
      shippingCost: 1,
      shippingCostBeforeDiscount: 9,
      discounts: [{id: 1}, {id: 2, amount: 3, type: 'AUTOMATIC'}, {id: 3, amount: 4, type: 'COUPON', couponId: 3, couponCode: 'FOUR'}],
      couponDiscounts: [
        {code: 'FOUR', amount: 4},
        {code: 'ONE', amount: 1},
        {code: 'NONE', amount: 0},
      ],
    });
    expect(found).to.include({shippingCost: 1, shippingCostBeforeDiscount: 9});
    expect(found?.shippingDiscounts).to.deep.equal([
      {code: null, amount: 3},
      {code: 'FOUR', amount: 4},
      {code: 'ONE', amount: 1},
    ]);
  });

  it('costs before discounts what its option costs where the store does not say', async () => {
    const changes = {shippingCost: 2, discounts: null, couponDiscounts: undefined};
    const selected = await readOne({...changes, selectedShippingOption: wireOption('Standard')});
    expect(selected).to.deep.include({shippingCostBeforeDiscount: 5, shippingDiscounts: []});
    expect(await readOne(changes)).to.include({shippingCostBeforeDiscount: 2});
  });

  it('keeps answers to the merchant’s own fields', async () => {
    const customFields = [
      {fieldId: 'field_25', fieldValue: '3'},
      {fieldId: 26, fieldValue: [1, 'b']},
      {fieldId: 'field_27', fieldValue: null},
    ];
    expect((await readOne({address: wireAddress('Ada', {customFields})}))?.address.customFields).to.deep.equal([
      {fieldId: 'field_25', fieldValue: '3'},
      {fieldId: '26', fieldValue: ['1', 'b']},
      {fieldId: 'field_27', fieldValue: ''},
    ]);
  });
});

describe('a checkout', () => {
  it('has the store’s sums', async () => {
    const found = await read({
      subtotal: 84,
      shippingCostTotal: 14.5,
      handlingCostTotal: 1,
      taxTotal: 19.7,
      grandTotal: 119.2,
      cart: {discountAmount: 2, isTaxIncluded: true},
    });
    expect(found.totals).to.deep.equal({goods: 84, shipping: 14.5, handling: 1, discounts: 2, tax: 19.7, total: 119.2});
    expect(found).to.deep.include({isTaxIncluded: true, currency: {code: 'GBP', decimalPlaces: 2}});
  });

  it('has the cart’s version, not its own, and none where none is shown (R17)', async () => {
    expect((await read({version: 9, cart: {version: 4}})).version).to.equal(4);
    for (const version of [undefined, null]) expect(await read({version: 9, cart: {version}})).not.to.have.property('version');
  });

  it('knows a guest and a customer, with or without the customer’s own data', async () => {
    expect((await read()).customer).to.deep.equal({id: 0, isGuest: true, addresses: []});
    expect((await read({cart: {customerId: 5}})).customer).to.deep.equal({id: 5, isGuest: false, addresses: []});
    const {customer} = await read({
      customer: {id: 5, isGuest: false, addresses: [{...wireAddress('Ada'), id: 9, type: 'residential'}], customerGroup: []},
    });
    expect(customer).to.deep.include({id: 5, isGuest: false});
    expect(customer.addresses.map(({firstName}) => firstName)).to.deep.equal(['Ada']);
  });

  it('has coupons, certificates and credit, as far as the store says anything of them', async () => {
    const found = await read({
      grandTotal: 50.1,
      outstandingBalance: 20,
      isStoreCreditApplied: true,
      coupons: [
        {id: 1, code: 'TEN', displayName: 'Ten off', couponType: 2, discountedAmount: 10},
        {id: 2, code: 'FREE', displayName: null, couponType: 4, discountedAmount: 5},
        {code: 'WORDS', couponType: 'free_shipping'},
      ],
      giftCertificates: [{code: 'GIFT', balance: 25, remaining: 4.9, used: 20.1, purchaseDate: '2026-01-05'}],
      customer: {id: 5, isGuest: false, addresses: [], storeCredit: 100},
    });
    expect(found.coupons).to.deep.equal([
      {code: 'TEN', displayName: 'Ten off', amount: 10, freesShipping: false},
      {code: 'FREE', displayName: '', amount: 5, freesShipping: true},
      {code: 'WORDS', displayName: '', amount: 0, freesShipping: true},
    ]);
    expect(found.certificates).to.deep.equal([{code: 'GIFT', used: 20.1, remaining: 4.9}]);
    expect(found).to.deep.include({storeCredit: {available: 100, isApplied: true, used: 10}, outstandingBalance: 20});
    const bare = await read({isStoreCreditApplied: true});
    expect(bare).to.deep.include({
      coupons: [],
      certificates: [],
      storeCredit: {available: 0, isApplied: true, used: 0},
      outstandingBalance: 20,
    });
  });

  it('has a billing address or none', async () => {
    for (const billingAddress of [null, undefined]) expect((await read({billingAddress})).billingAddress).to.equal(null);
    expect((await read({billingAddress: {...wireAddress('Ada'), id: '5e6a8cad71318'}})).billingAddress?.firstName).to.equal('Ada');
    expect((await read({billingAddress: {}})).billingAddress).to.deep.equal(emptyAddress());
  });

  it('is read where lists of lines are null or absent, and the currency writes its decimals as text', async () => {
    const found = await read({
      cart: {currency: {code: 'JPY', decimalPlaces: '0'}},
      lineItems: {digitalItems: null, giftCertificates: undefined, customItems: null},
    });
    expect(basketOf(found).products.map(({quantity}) => quantity)).to.deep.equal([2]);
    expect(found.currency).to.deep.equal({code: 'JPY', decimalPlaces: 0});
  });

  it('counts in hundredths where the currency does not say', async () => {
    for (const decimalPlaces of [null, undefined])
      expect((await read({cart: {currency: {code: 'GBP', decimalPlaces}}})).currency).to.deep.equal({code: 'GBP', decimalPlaces: 2});
  });

  it('is unreadable where an id is empty or none at all, a text or a price is neither text nor number, or a flag is no flag', async () => {
    const [item, sent] = [(changes: Json) => ({lineItems: {physicalItems: [wireItem('mug', 1, changes)]}}), wireConsignment(['line-mug'])];
    const spoilt: [string, Parameters<typeof wireCheckout>[0]][] = [
      ...['', null, undefined, true, {}].map((id): [string, Json] => [`line ${JSON.stringify(id)}`, item({id})]),
      ...['', null, undefined].map((id): [string, Json] => [`consignment ${id}`, {consignments: [{...sent, id}]}]),
      ['no line', {consignments: [{...sent, lineItemIds: ['']}]}],
      ...[true, {}, []].map((name): [string, Json] => [`name ${JSON.stringify(name)}`, item({name})]),
      ...['1', true, {}].map((shippingCost): [string, Json] => [
        `cost ${JSON.stringify(shippingCost)}`,
        {consignments: [{...sent, shippingCost}]},
      ]),
      ...['true', 1, {}].map((addedByPromotion): [string, Json] => [`flag ${JSON.stringify(addedByPromotion)}`, item({addedByPromotion})]),
    ];
    for (const [what, changes] of spoilt) expect(await reasonOf(read(changes)), what).to.equal('unreadable');
  });

  it('passes what it does not know', async () => {
    expect((await read({promotions: [{banners: []}], moons: 2, cart: {phase: 'full'}})).lineItems).to.have.length(1);
  });
});
