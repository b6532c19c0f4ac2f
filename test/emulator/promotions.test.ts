/** What the store gives by itself: free shipping and gifts (store-api 3.3, 4.7, 4.11, 9). */
import {expect} from 'chai';
import {afterPromotions, shippingPrices} from '../../src/emulator/storefront/discounts.js';
import {cartLines, onCart, onCheckout, priced, sumOfParts, type PricedLine} from './checkout-calls.js';
import {people, ShopDriver} from './shop-driver.js';

const automatic = (amount: number): object => ({id: 11, amount, type: 'AUTOMATIC'});

/** A mug each for the United Kingdom, Texas and California, the cheapest option selected for each. */
async function threeWays(): Promise<ShopDriver> {
  const shop = await ShopDriver.open({scenario: 'free-shipping', behaviours: {otherSelections: 'kept'}});
  const mug = [shop.units('Blue mug', 1)];
  await shop.post({address: people.ada, lineItems: mug}, {address: people.ben, lineItems: mug}, {address: people.cleo, lineItems: mug});
  for (const index of [0, 1, 2]) await shop.select(index);
  return shop;
}

describe('free shipping from a subtotal on', () => {
  it('is given to each consignment in its zones, and to no other (store-api 4.11)', async () => {
    const shop = await threeWays();
    const {consignments, ...checkout} = await priced(shop);
    expect(consignments.map(({shippingCost}) => shippingCost)).to.deep.equal([4.5, 0, 0]);
    expect(consignments.map(({shippingCostBeforeDiscount}) => shippingCostBeforeDiscount)).to.deep.equal([4.5, 5, 5.2]);
    expect(consignments.map(({discounts}) => discounts)).to.deep.equal([[], [automatic(5)], [automatic(5.2)]]);
    expect(consignments.map(({couponDiscounts}) => couponDiscounts)).to.deep.equal([[], [], []]);
    expect(checkout).to.deep.include({shippingCostTotal: 4.5, shippingCostBeforeDiscount: 14.7});
    expect(checkout.grandTotal).to.be.closeTo(sumOfParts({consignments, ...checkout}, 0), 0.001);
  });

  it('leaves the cost of the option itself as it is (store-api 3.3)', async () => {
    const shop = await threeWays();
    expect(shop.consignment(1).selectedShippingOption?.cost).to.equal(5);
  });

  it('goes and comes with the subtotal, which it needs in full and not a cent more', async () => {
    const shop = await threeWays();
    const shipping = async (): Promise<number> => (await priced(shop)).shippingCostTotal;
    for (const name of ['Tea towel', 'Notebook']) await onCart(shop, 'DELETE', `/items/${shop.line(name).id}`);
    expect((await priced(shop)).subtotal).to.equal(42);
    expect(await shipping()).to.equal(4.5);
    shop.store.act({kind: 'set-price', productId: 101, price: 8});
    expect(await shipping()).to.equal(4.5);
    shop.store.act({kind: 'set-price', productId: 101, price: 7.99});
    expect((await priced(shop)).subtotal).to.equal(29.97);
    expect(await shipping()).to.equal(14.7);
  });

  it('is earned before coupons (a choice)', async () => {
    const shop = await threeWays();
    for (const name of ['Tea towel', 'Notebook']) await onCart(shop, 'DELETE', `/items/${shop.line(name).id}`);
    shop.store.act({kind: 'set-price', productId: 101, price: 8});
    await onCheckout(shop, 'POST', '/coupons', {couponCode: 'FIVER'});
    expect((await priced(shop)).shippingCostTotal).to.equal(4.5);
  });

  it('comes before coupons on shipping, which then have less to take (a choice)', async () => {
    const shop = await threeWays();
    const {body} = await onCheckout(shop, 'POST', '/coupons', {couponCode: 'SHIPFREE'});
    expect(body.coupons).to.deep.include({id: 3, code: 'SHIPFREE', displayName: 'Free shipping', couponType: 4, discountedAmount: 4.5});
    expect(body.consignments.map(({couponDiscounts}) => couponDiscounts)).to.deep.equal([[{code: 'SHIPFREE', amount: 4.5}], [], []]);
    expect(body.consignments[1]?.discounts).to.deep.equal([automatic(5)]);
    expect(body).to.deep.include({shippingCostTotal: 0, shippingCostBeforeDiscount: 14.7});
  });

  it('tells a price after promotions from one after coupons (store-api 3.3, comparisonShippingCost)', async () => {
    const shop = await threeWays();
    await onCheckout(shop, 'POST', '/coupons', {couponCode: 'SHIPFREE'});
    const state = shop.store.snapshot();
    const prices = [...(state.checkout === null ? [] : shippingPrices(state, state.checkout).values())];
    expect(prices.map(({after}) => after)).to.deep.equal([0, 0, 0]);
    expect(prices.map(price => afterPromotions(state, price))).to.deep.equal([4.5, 0, 0]);
  });

  it('is announced once it is earned (store-api 1.1, promotions)', async () => {
    const shop = await threeWays();
    const banners = async (): Promise<unknown> => (await onCheckout(shop, 'GET', '?include=promotions.banners')).body.promotions;
    expect(await banners()).to.deep.equal([{type: 'applied', text: 'Free shipping within the United States from 30.00'}]);
    shop.store.act({kind: 'set-price', productId: 101, price: 1});
    expect(await banners()).to.deep.equal([]);
  });
});

describe('a gift', () => {
  const gift = async (shop: ShopDriver): Promise<PricedLine | undefined> =>
    cartLines((await priced(shop)).cart).find(({addedByPromotion}) => addedByPromotion);

  const held = (shop: ShopDriver, id: string | undefined): number =>
    shop.checkout.consignments.findIndex(({lineItemIds}) => lineItemIds.includes(id ?? ''));

  it('stands in the basket, free, once it is earned (store-api 3.2, 4.7)', async () => {
    const shop = await ShopDriver.open({scenario: 'gift-line'});
    expect(await gift(shop)).to.deep.include({name: 'Fig candle', quantity: 1, listPrice: 0, isMutable: false, parentId: null});
    expect((await priced(shop)).subtotal).to.equal(58.75);
  });

  it('goes below the minimum and comes back with a new id (store-api 2.1)', async () => {
    const shop = await ShopDriver.open({scenario: 'gift-line'});
    const first = (await gift(shop))?.id;
    const mugs = `/items/${shop.line('Blue mug').id}`;
    await onCart(shop, 'PUT', mugs, {lineItem: {quantity: 1}});
    expect(await gift(shop)).to.equal(undefined);
    await onCart(shop, 'PUT', mugs, {lineItem: {quantity: 2}});
    const second = (await gift(shop))?.id;
    expect(second).to.be.a('string');
    expect(second).not.to.equal(first);
  });

  it('comes back at once, with a new id, when somebody else takes it out (store-api 2.1)', async () => {
    const shop = await ShopDriver.open({scenario: 'gift-line'});
    const first = (await gift(shop))?.id ?? '';
    shop.store.act({kind: 'remove-line', lineItemId: first});
    const second = await gift(shop);
    expect(second).to.deep.include({name: 'Fig candle', quantity: 1});
    expect(second?.id).not.to.equal(first);
  });

  it('does not help to earn itself, nor does a coupon lose it (a choice)', async () => {
    const shop = await ShopDriver.open({scenario: 'gift-line'});
    await onCheckout(shop, 'POST', '/coupons', {couponCode: 'FIVER'});
    await onCart(shop, 'PUT', `/items/${shop.line('Blue mug').id}`, {lineItem: {quantity: 2}});
    expect((await priced(shop)).subtotal).to.equal(46.75);
    expect(await gift(shop)).not.to.equal(undefined);
    await shop.arrange(state => {
      for (const line of state.checkout?.lines ?? []) if (line.addedByPromotion) line.price = 30;
    });
    await onCart(shop, 'PUT', `/items/${shop.line('Blue mug').id}`, {lineItem: {quantity: 1}});
    expect(await gift(shop)).to.equal(undefined);
  });

  it('comes in the number promised, and once for each promotion (store-api 2.1)', async () => {
    const shop = await ShopDriver.open({scenario: 'gift-line'});
    await shop.arrange(state => {
      state.promotions = [
        {id: 21, name: 'Two candles', kind: 'gift', minimumSubtotal: 60, productId: 105, quantity: 2},
        {id: 22, name: 'A tin of tea', kind: 'gift', minimumSubtotal: 60, productId: 106, quantity: 1},
      ];
      if (state.checkout !== null) state.checkout.lines = state.checkout.lines.filter(line => !line.addedByPromotion);
    });
    await onCart(shop, 'POST', '/items', {lineItems: [{productId: 101, quantity: 1}]});
    await onCart(shop, 'POST', '/items', {lineItems: [{productId: 101, quantity: 1}]});
    const gifts = cartLines((await priced(shop)).cart).filter(({addedByPromotion}) => addedByPromotion);
    expect(gifts.map(({name, quantity}) => [name, quantity])).to.deep.equal([
      ['Fig candle', 2],
      ['Tin of tea', 1],
    ]);
  });

  it('cannot be changed or taken out by the shopper (store-api 4.7)', async () => {
    const shop = await ShopDriver.open({scenario: 'gift-line', now: 0});
    const id = (await gift(shop))?.id ?? '';
    const before = shop.store.snapshot();
    const item = `/carts/${shop.store.checkoutId}/items/${id}`;
    const statuses = [
      (await onCart(shop, 'PUT', `/items/${id}`, {lineItem: {quantity: 2}})).status,
      (await onCart(shop, 'DELETE', `/items/${id}`)).status,
      (await onCheckout(shop, 'PUT', item, {lineItem: {quantity: 2}})).status,
      (await onCheckout(shop, 'DELETE', item)).status,
    ];
    expect(statuses).to.deep.equal([422, 422, 422, 422]);
    expect(shop.store.snapshot()).to.deep.equal(before);
  });

  it('does not keep a cart from being empty (store-api 2.1)', async () => {
    const shop = await ShopDriver.open({scenario: 'gift-line'});
    await shop.arrange(state => {
      for (const promotion of state.promotions) promotion.minimumSubtotal = 0;
    });
    for (const {id} of cartLines((await priced(shop)).cart).filter(({addedByPromotion}) => !addedByPromotion)) {
      expect((await onCart(shop, 'DELETE', `/items/${id}`)).status).to.equal(200);
    }
    expect((await shop.ask('GET', '/api/storefront/carts')).body).to.deep.equal([]);
  });

  for (const [promotionLines, at] of [
    ['first-consignment', 0],
    ['unassigned', -1],
  ] as const) {
    it(`${at === 0 ? 'goes with the first consignment' : 'is nobody’s'} (promotionLines ${promotionLines}, store-api 9)`, async () => {
      const shop = await ShopDriver.open({scenario: 'gift-line', behaviours: {promotionLines}});
      await shop.post(
        {address: people.ada, lineItems: [shop.units('Blue mug', 1)]},
        {address: people.ben, lineItems: [shop.units('Tea towel', 1)]},
      );
      expect(held(shop, (await gift(shop))?.id)).to.equal(at);
      await onCart(shop, 'PUT', `/items/${shop.line('Blue mug').id}`, {lineItem: {quantity: 1}});
      await onCart(shop, 'POST', '/items', {lineItems: [{productId: 107, quantity: 1}]});
      expect(held(shop, (await gift(shop))?.id)).to.equal(at);
    });
  }

  for (const [namedGiftLine, status, at] of [
    ['moved', 200, 1],
    ['ignored', 200, 0],
    ['refused', 422, 0],
  ] as const) {
    it(`is ${namedGiftLine} when the shopper names it (namedGiftLine, store-api 9)`, async () => {
      const shop = await ShopDriver.open({scenario: 'gift-line', behaviours: {namedGiftLine}});
      await shop.post(
        {address: people.ada, lineItems: [shop.units('Blue mug', 1)]},
        {address: people.ben, lineItems: [shop.units('Tea towel', 1)]},
      );
      const id = (await gift(shop))?.id ?? '';
      const {status: answered} = await shop.put(shop.consignment(1).id, {
        lineItems: [{itemId: id, quantity: 1}, shop.units('Notebook', 1)],
      });
      expect(answered).to.equal(status);
      expect(held(shop, id)).to.equal(at);
    });
  }
});
