/** What a checkout costs: shipping, handling, tax, and the bases of ranges and minimums (store-api 4.11, 6.1, 9). */
import {expect} from 'chai';
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
