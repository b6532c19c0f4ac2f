/** Paying in another currency: prices, decimals, what is dropped (store-api 2.1, 4.11). */
import {expect} from 'chai';
import type {ScenarioName} from '../../src/emulator/index.js';
import {cartLines, onCart, onCheckout, priced, sumOfParts, type Priced} from './checkout-calls.js';
import {people, ShopDriver, type Answered} from './shop-driver.js';

const switchTo = (shop: ShopDriver, currencyCode: unknown): Promise<Answered<Priced['cart']>> =>
  onCart(shop, 'POST', '/currency', {currencyCode});

const prices = async (shop: ShopDriver): Promise<number[]> => cartLines((await priced(shop)).cart).map(({listPrice}) => listPrice);

/** Names of figures that are no money. */
const NO_MONEY = /(?:^|\.)(?:id|\w+Id|quantity|version|decimalPlaces|couponType|isRecommended)$/;

/** Every amount of money in an answer, by where it stands. */
function amounts(value: unknown, path = ''): [path: string, amount: number][] {
  if (typeof value === 'number') return NO_MONEY.test(path) ? [] : [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => amounts(inner, `${path}.${name}`));
}

const hasMorePlaces = (amount: number, places: number): boolean => Number(amount.toFixed(places)) !== amount;

describe('a switch of currency', () => {
  for (const [code, decimalPlaces, expected, shipping] of [
    ['EUR', 2, [10.8, 8.55, 6.53, 5.4], [4.5, 10.8]],
    ['GBP', 2, [9.6, 7.6, 5.8, 4.8], [4, 9.6]],
    ['JPY', 0, [1800, 1425, 1088, 900], [750, 1800]],
    ['KWD', 3, [3.6, 2.85, 2.175, 1.8], [1.5, 3.6]],
  ] as const) {
    it(`to ${code} works prices and quotes out anew, with ${decimalPlaces} decimals (store-api 2.1)`, async () => {
      const shop = await ShopDriver.open();
      await shop.post({address: people.ben, lineItems: [shop.units('Blue mug', 1)]});
      const {status, body} = await switchTo(shop, code);
      expect([status, Array.isArray(body)]).to.deep.equal([200, true]);
      const {cart} = await priced(shop);
      expect(cart.currency).to.deep.include({code, decimalPlaces});
      const [rest, , ...others] = await prices(shop);
      expect([rest, ...others]).to.deep.equal(expected);
      expect(shop.consignment(0).availableShippingOptions?.map(({cost}) => cost)).to.deep.equal(shipping);
    });
  }

  it('shows in the settings (store-api 2.7)', async () => {
    const shop = await ShopDriver.open();
    await switchTo(shop, 'JPY');
    const {body} = await shop.ask<{storeConfig: {currency: object}}>('GET', '/api/storefront/checkout-settings');
    expect(body.storeConfig.currency).to.deep.include({code: 'JPY', decimalPlaces: '0', symbol: '¥'});
  });

  it('there and back leaves every price and wrapping what it was, however often', async () => {
    const shop = await ShopDriver.open({scenario: 'wrapped'});
    shop.store.act({kind: 'set-price', productId: 101, price: 1.02});
    await shop.arrange(state => {
      for (const wrap of state.giftWraps) if (wrap.id === 2) wrap.price = 1.02;
      for (const line of state.checkout?.lines ?? []) if (line.giftWrapping?.name === 'Gold paper') line.giftWrapping.amount = 1.02;
    });
    const before = await priced(shop);
    for (const code of ['GBP', 'JPY', 'GBP', 'KWD', 'EUR', 'USD']) await switchTo(shop, code);
    const after = await priced(shop);
    expect(cartLines(after.cart)).to.deep.equal(cartLines(before.cart));
    expect(after.grandTotal).to.equal(before.grandTotal);
  });

  it('works wrapping out anew, and certificates that are bought', async () => {
    const shop = await ShopDriver.open({scenario: 'wrapped'});
    const person = {name: 'Ada', email: 'ada@shopper.example'};
    await onCart(shop, 'POST', '/items', {giftCertificates: [{theme: 'General', amount: 20, sender: person, recipient: person}]});
    await switchTo(shop, 'JPY');
    const {cart, giftWrappingCostTotal} = await priced(shop);
    expect(cart.lineItems.physicalItems.map(({giftWrapping}) => (giftWrapping as {amount: number} | null)?.amount)).to.deep.equal([
      675,
      undefined,
      450,
      undefined,
    ]);
    expect(giftWrappingCostTotal).to.equal(2 * 675 + 450);
    expect(cart.lineItems.giftCertificates.map(({amount}) => amount)).to.deep.equal([3000]);
  });

  it('lets more of a product join the line that was converted', async () => {
    const shop = await ShopDriver.open();
    for (const code of ['GBP', 'EUR']) await switchTo(shop, code);
    await onCart(shop, 'POST', '/items', {lineItems: [{productId: 103, quantity: 1}]});
    await shop.read();
    expect(shop.lines.filter(({name}) => name === 'Notebook').map(({quantity}) => quantity)).to.deep.equal([2]);
  });

  it('converts the price of what the catalogue does not have', async () => {
    const shop = await ShopDriver.open({scenario: 'custom-item'});
    await switchTo(shop, 'JPY');
    expect((await priced(shop)).cart.lineItems.customItems.map(({listPrice}) => listPrice)).to.deep.equal([3750]);
  });

  it('drops coupons over an amount and certificates, and refuses them from then on (store-api 2.1)', async () => {
    const shop = await ShopDriver.open();
    const codes = ['TENOFF', 'FIVER', 'SHIPFREE', 'ONEOFF', 'SHIP5', 'UKFREE'];
    for (const couponCode of codes) await onCheckout(shop, 'POST', '/coupons', {couponCode});
    await onCheckout(shop, 'POST', '/gift-certificates', {giftCertificateCode: 'GIFT-25'});
    await switchTo(shop, 'EUR');
    const {coupons, giftCertificates} = await priced(shop);
    expect(coupons.map(({code}) => code)).to.deep.equal(['TENOFF', 'SHIPFREE', 'UKFREE']);
    expect(giftCertificates).to.deep.equal([]);
    for (const couponCode of ['FIVER', 'ONEOFF', 'SHIP5']) {
      expect((await onCheckout(shop, 'POST', '/coupons', {couponCode})).status).to.equal(400);
    }
    expect((await onCheckout(shop, 'POST', '/gift-certificates', {giftCertificateCode: 'GIFT-25'})).status).to.equal(400);
    await switchTo(shop, 'USD');
    expect((await onCheckout(shop, 'POST', '/coupons', {couponCode: 'FIVER'})).status).to.equal(200);
    expect((await onCheckout(shop, 'POST', '/gift-certificates', {giftCertificateCode: 'GIFT-25'})).status).to.equal(200);
  });

  for (const ownSelection of ['kept-if-offered', 'kept-stale'] as const) {
    it(`de-selects options, whose ids stand for their cost (ownSelection ${ownSelection}, optionId, store-api 9)`, async () => {
      const shop = await ShopDriver.open({scenario: 'two-consignments', behaviours: {ownSelection}});
      const offered = shop.consignment(0).availableShippingOptions?.map(({id}) => id);
      await switchTo(shop, 'EUR');
      await shop.read();
      expect(shop.checkout.consignments.map(({selectedShippingOption}) => selectedShippingOption)).to.deep.equal([null, null]);
      expect(shop.consignment(0).availableShippingOptions?.map(({id}) => id)).not.to.include.members(offered ?? []);
    });
  }

  it('counts store credit in the new currency', async () => {
    const shop = await ShopDriver.open();
    await onCheckout(shop, 'POST', '/store-credit');
    await switchTo(shop, 'JPY');
    const {grandTotal, outstandingBalance} = await priced(shop);
    expect(grandTotal - outstandingBalance).to.equal(15 * 150);
  });

  it('asks the same of promotions, gifts included', async () => {
    const shop = await ShopDriver.open({scenario: 'gift-line'});
    await onCart(shop, 'PUT', `/items/${shop.line('Blue mug').id}`, {lineItem: {quantity: 2}});
    await onCart(shop, 'DELETE', `/items/${shop.checkout.cart.lineItems.digitalItems[0]?.id ?? ''}`);
    expect((await priced(shop)).subtotal).to.equal(40.75);
    await switchTo(shop, 'JPY');
    const gift = (await priced(shop)).cart.lineItems.physicalItems.find(({addedByPromotion}) => addedByPromotion);
    expect(gift).to.deep.include({name: 'Fig candle', listPrice: 0});
    await onCart(shop, 'DELETE', `/items/${shop.line('Notebook').id}`);
    expect((await priced(shop)).cart.lineItems.physicalItems.some(({addedByPromotion}) => addedByPromotion)).to.equal(false);
  });

  it('finds a gift earned where rounding makes the goods dearer', async () => {
    const shop = await ShopDriver.open({scenario: 'gift-line'});
    for (const productId of [101, 102, 103, 104]) shop.store.act({kind: 'set-price', productId, price: 0.01});
    await onCart(shop, 'PUT', `/items/${shop.line('Blue mug').id}`, {lineItem: {quantity: 3000}});
    const gifts = async (): Promise<number> =>
      (await priced(shop)).cart.lineItems.physicalItems.filter(({addedByPromotion}) => addedByPromotion).length;
    expect(await gifts()).to.equal(0);
    // A cent is two yen: 6006 of them, where 6000 are asked for.
    await switchTo(shop, 'JPY');
    expect(await gifts()).to.equal(1);
  });

  it('counts as a write, and changes nothing where it leads nowhere (store-api 4.9)', async () => {
    const shop = await ShopDriver.open();
    const version = shop.checkout.version ?? 0;
    await switchTo(shop, 'EUR');
    expect((await priced(shop)).version).to.equal(version + 1);
    const before = await prices(shop);
    expect((await switchTo(shop, 'EUR')).status).to.equal(200);
    expect(await prices(shop)).to.deep.equal(before);
  });

  for (const [what, code, status] of [
    ['to an unknown currency', 'XYZ', 404],
    ['without a currency', undefined, 422],
    ['to a number', 978, 422],
  ] as const) {
    it(`${what} is ${status} and changes nothing (store-api 2.1)`, async () => {
      const shop = await ShopDriver.open({now: 0});
      const before = shop.store.snapshot();
      expect((await switchTo(shop, code)).status).to.equal(status);
      expect(shop.store.snapshot()).to.deep.equal(before);
    });
  }
});

describe('every amount of a checkout', () => {
  for (const [scenario, places] of [
    ['zero-decimal', 0],
    ['default', 2],
    ['three-decimal', 3],
  ] as const satisfies readonly (readonly [ScenarioName, number])[]) {
    it(`has no more than ${places} decimals, and they add up (scenario ${scenario})`, async () => {
      const shop = await ShopDriver.open({scenario});
      const mug = [shop.units('Blue mug', 1)];
      await shop.post(
        {address: people.ada, lineItems: mug},
        {address: people.cleo, lineItems: mug},
        {address: {countryCode: 'DE', postalCode: '10115'}, lineItems: [shop.units('Notebook', 1)]},
        {address: {countryCode: 'CA', postalCode: 'K1A 0B1'}, lineItems: [shop.units('Tea towel', 1)]},
      );
      for (const index of [0, 1, 2, 3]) await shop.select(index);
      await onCart(shop, 'PUT', `/items/${shop.line('Notebook').id}`, {
        lineItem: {quantity: 1, giftWrapping: {wrapTogether: false, wrapDetails: [{id: 2}]}},
      });
      await onCart(shop, 'POST', '/items', {lineItems: [{productId: 107, quantity: 1}]});
      for (const couponCode of ['TENOFF', 'SHIP5', 'UKFREE']) await onCheckout(shop, 'POST', '/coupons', {couponCode});
      await onCheckout(shop, 'POST', '/store-credit');
      const checkout = await priced(shop);
      expect(amounts(checkout).filter(([, amount]) => hasMorePlaces(amount, places))).to.deep.equal([]);
      const [tenOff] = checkout.coupons;
      expect(checkout.grandTotal).to.be.closeTo(sumOfParts(checkout, tenOff?.discountedAmount ?? 0), 0.000_001);
      expect(checkout.taxTotal).to.be.greaterThan(0);
    });
  }
});
