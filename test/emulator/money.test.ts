/** What a checkout costs: shipping, handling, tax, and the bases of ranges and minimums (store-api 4.11, 6.1, 9). */
import {expect} from 'chai';
import * as fc from 'fast-check';
import {EmulatedStore, type ScenarioName} from '../../src/emulator/index.js';
import {apportion, inCatalogueCurrency, inShoppersCurrency, roundMoney, roundTo, sumMoney} from '../../src/emulator/money-rounding.js';
import {onCheckout} from './checkout-calls.js';
import {people, ShopDriver} from './shop-driver.js';

const toronto = {firstName: 'Eve', countryCode: 'CA', stateOrProvinceCode: 'ON', postalCode: 'M5H 2N2', city: 'Toronto'};
const berlin = {firstName: 'Fay', countryCode: 'DE', postalCode: '10115', city: 'Berlin'};

describe('totals', () => {
  it('add shipping and handling of the selected options alone (store-api 4.11)', async () => {
    const shop = await ShopDriver.open();
    await shop.post(
      {address: berlin, lineItems: [shop.units('Blue mug', 1)]},
      {address: people.ben, lineItems: [shop.units('Notebook', 1)]},
    );
    expect([shop.checkout.shippingCostTotal, shop.checkout.handlingCostTotal]).to.deep.equal([0, 0]);
    await shop.select(0);
    expect(shop.consignment(0)).to.deep.include({shippingCost: 9.9, handlingCost: 2});
    const {subtotal, shippingCostTotal, handlingCostTotal, taxTotal, grandTotal} = shop.checkout;
    expect([shippingCostTotal, handlingCostTotal]).to.deep.equal([9.9, 2]);
    expect(grandTotal).to.be.closeTo(subtotal + 9.9 + 2 + taxTotal, 0.001);
  });

  it('tax goods where they go, so that moving them changes the total (store-api 4.11)', async () => {
    const shop = await ShopDriver.open();
    await shop.post({address: people.ada, lineItems: [shop.units('Blue mug', 1)]});
    expect(shop.checkout.taxTotal).to.equal(2.4);
    await shop.put(shop.consignment(0).id, {address: people.cleo});
    expect(shop.checkout.taxTotal).to.equal(0.87);
    await shop.put(shop.consignment(0).id, {address: berlin});
    expect(shop.checkout.taxTotal).to.equal(0);
  });

  it('add gift wrapping per unit, and tax it with the goods (store-api 4.11)', async () => {
    const shop = await ShopDriver.open();
    await shop.arrange(state => {
      for (const line of state.checkout?.lines ?? [])
        if (line.name === 'Blue mug') line.giftWrapping = {name: 'Ribbon', message: '', amount: 3, together: false};
    });
    const before = shop.checkout;
    expect(before).to.deep.include({giftWrappingCostTotal: 9, grandTotal: before.subtotal + 9});
    await shop.post({address: people.ada, lineItems: [shop.units('Blue mug', 1)]});
    expect(shop.checkout.taxTotal).to.equal(3);
  });

  it('tax downloads where the bill goes', async () => {
    const shop = await ShopDriver.open({scenario: 'guest'});
    const path = `/api/storefront/checkouts/${shop.store.checkoutId}/billing-address`;
    await shop.ask('POST', path, {...people.ada, email: 'guest@shopper.example'});
    await shop.read();
    expect(shop.checkout.taxTotal).to.equal(1.2);
  });

  it('tax a state known by its name alone', async () => {
    const shop = await ShopDriver.open();
    const {stateOrProvinceCode: _code, ...address} = people.cleo;
    await shop.post({address: {...address, stateOrProvince: 'California'}, lineItems: [shop.units('Blue mug', 1)]});
    expect(shop.checkout.taxTotal).to.equal(0.87);
  });

  for (const [freeShippingMinimum, free] of [
    ['cart', true],
    ['consignment', false],
  ] as const) {
    it(`offer free shipping ${free ? 'for a large cart' : 'for a large consignment alone'} (freeShippingMinimum ${freeShippingMinimum}, store-api 9)`, async () => {
      const shop = await ShopDriver.open({behaviours: {freeShippingMinimum}});
      await shop.arrange(state => {
        for (const line of state.checkout?.lines ?? []) if (line.name === 'Blue mug') line.quantity = 20;
      });
      await shop.post({address: toronto, lineItems: [shop.units('Notebook', 1)]});
      const types = shop.consignment(0).availableShippingOptions?.map(({type}) => type);
      expect(types?.includes('freeshipping')).to.equal(free);
    });
  }

  for (const [totalBase, cost] of [
    ['consignment', 9.9],
    ['cart', 16.5],
  ] as const) {
    it(`quote ${cost} by the worth of the ${totalBase} (totalBase, store-api 9)`, async () => {
      const shop = await ShopDriver.open({behaviours: {totalBase}});
      await shop.post({address: berlin, lineItems: [shop.units('Notebook', 1)]});
      const economy = shop.consignment(0).availableShippingOptions?.find(option => option.type === 'shipping_bytotal');
      expect(economy?.cost).to.equal(cost);
    });
  }
});

describe('tax and coupons', () => {
  /** A mug at 12.00 and a tea towel at 9.50 for London, of which the towel is not taxed. */
  async function withUntaxedTowel(): Promise<ShopDriver> {
    const shop = await ShopDriver.open();
    await shop.arrange(state => {
      for (const line of state.checkout?.lines ?? []) if (line.name === 'Tea towel') line.taxable = false;
    });
    await shop.post({address: people.ada, lineItems: [shop.units('Blue mug', 1), shop.units('Tea towel', 1)]});
    return shop;
  }

  it('tax what a coupon leaves of each line, and nothing of lines that are not taxed (store-api 4.11)', async () => {
    const shop = await withUntaxedTowel();
    expect(shop.checkout.taxTotal).to.equal(2.4);
    await onCheckout(shop, 'POST', '/coupons', {couponCode: 'ONEOFF'});
    await shop.read();
    // A fifth of 11.00: the dollar off the towel is none of the tax's business.
    expect(shop.checkout.taxTotal).to.equal(2.2);
  });

  it('tax no less for a coupon on shipping (store-api 4.11)', async () => {
    const shop = await withUntaxedTowel();
    await shop.select(0);
    await onCheckout(shop, 'POST', '/coupons', {couponCode: 'SHIPFREE'});
    await shop.read();
    expect(shop.checkout).to.deep.include({taxTotal: 2.4, shippingCostTotal: 0});
  });

  it('tax nothing where coupons leave nothing', async () => {
    const shop = await withUntaxedTowel();
    await shop.arrange(state => {
      for (const coupon of state.coupons) if (coupon.code === 'FIVER') coupon.amount = 1000;
    });
    await onCheckout(shop, 'POST', '/coupons', {couponCode: 'FIVER'});
    await shop.read();
    expect(shop.checkout).to.deep.include({taxTotal: 0, grandTotal: 0});
  });
});

describe('rounding', () => {
  const seeded = {seed: 7, numRuns: 500};
  const stateOf = (scenario: ScenarioName) => new EmulatedStore({scenario}).snapshot();

  it('goes up at half, as written in decimals', () => {
    expect([roundTo(1.005, 2), roundTo(129.295, 2), roundTo(0.5, 0), roundTo(2.5, 0), roundTo(1.0005, 3)]).to.deep.equal([
      1.01, 129.3, 1, 3, 1.001,
    ]);
  });

  it('keeps to the decimals of the currency (store-api 2.7)', () => {
    const rounded = (['zero-decimal', 'default', 'three-decimal'] as const).map(scenario => roundMoney(stateOf(scenario), 1234.56789));
    expect(rounded).to.deep.equal([1235, 1234.57, 1234.568]);
  });

  it('does not gather errors in sums', () => {
    const cents = fc.array(fc.integer({min: 0, max: 100_000}), {maxLength: 200});
    const state = stateOf('default');
    fc.assert(
      fc.property(cents, amounts => {
        const sum = amounts.reduce((total, amount) => total + amount, 0);
        expect(
          sumMoney(
            state,
            amounts.map(amount => amount / 100),
          ),
        ).to.equal(sum / 100);
      }),
      seeded,
    );
  });

  it('is undone on the way back to the catalogue’s currency, where that has no more decimals to lose', () => {
    for (const scenario of ['zero-decimal', 'three-decimal', 'default'] as const) {
      const state = stateOf(scenario);
      fc.assert(
        fc.property(fc.integer({min: 0, max: 1_000_000}), cents => {
          const there = inShoppersCurrency(state, cents / 100);
          expect(roundTo(inCatalogueCurrency(state, there), 2)).to.equal(cents / 100);
        }),
        seeded,
      );
    }
  });

  it('lets the parts of an amount add up to it, each within a coin of its share and within its weight', () => {
    const weights = fc.array(fc.integer({min: 0, max: 10_000}), {minLength: 1, maxLength: 12});
    const state = stateOf('default');
    fc.assert(
      fc.property(weights, fc.nat(), (cents, seed) => {
        const whole = cents.reduce((sum, weight) => sum + weight, 0);
        const amount = whole === 0 ? 0 : seed % (whole + 1);
        const parts = apportion(
          state,
          amount / 100,
          cents.map(weight => weight / 100),
        ).map(part => Math.round(part * 100));
        expect(parts.reduce((sum, part) => sum + part, 0)).to.equal(amount);
        parts.forEach((part, index) => {
          const weight = cents[index] ?? 0;
          expect(part).to.be.within(0, weight);
          expect(Math.abs(part - (whole === 0 ? 0 : (amount * weight) / whole))).to.be.at.most(1);
        });
      }),
      seeded,
    );
  });
});
