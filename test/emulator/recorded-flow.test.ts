/** The recorded multi-address flow, replayed on an equivalent basket: one line of two units, first split, then one again (store-api 8b). */
import {expect} from 'chai';
import type {Behaviours} from '../../src/emulator/index.js';
import {people, ShopDriver} from './shop-driver.js';

/** One unit to an address, an option selected, then the other unit put into the same consignment. */
async function replay(behaviours: Partial<Behaviours>): Promise<{shop: ShopDriver; line: string; consignment: string}> {
  const shop = await ShopDriver.open({scenario: 'single-unit', behaviours});
  await shop.arrange(state => {
    for (const line of state.checkout?.lines ?? []) line.quantity = 2;
  });
  const line = shop.line('Blue mug').id;
  await shop.post({address: people.ben, lineItems: [{itemId: line, quantity: 1}]});
  expect(shop.lines.map(({id, quantity}) => [id === line, quantity])).to.deep.equal([
    [true, 1],
    [false, 1],
  ]);
  expect(shop.consignment(0).lineItemIds).to.deep.equal([shop.lines[1]?.id]);
  await shop.select(0);
  expect(shop.consignment(0).shippingCost).to.equal(5);
  const consignment = shop.consignment(0).id;
  await shop.put(consignment, {address: people.ben, lineItems: [{itemId: line, quantity: 1}]});
  return {shop, line, consignment};
}

describe('the recorded flow', () => {
  for (const [year, ownSelection, kept] of [
    ['2023', 'kept-if-offered', true],
    ['2024', 'cleared', false],
  ] as const) {
    it(`ends with one line of two under its first id and the option ${kept ? 'kept' : 'cleared'}, as in ${year} (store-api 8b)`, async () => {
      const {shop, line, consignment} = await replay({ownSelection});
      expect(shop.lines.map(({id, quantity}) => [id, quantity])).to.deep.equal([[line, 2]]);
      expect(shop.checkout.consignments.map(({id}) => id)).to.deep.equal([consignment]);
      expect(shop.consignment(0).lineItemIds).to.deep.equal([line]);
      expect(shop.consignment(0).selectedShippingOption?.description).to.equal(kept ? 'Standard' : undefined);
      expect(shop.consignment(0).availableShippingOptions?.map(({description}) => description)).to.deep.equal(['Standard', 'Express']);
    });
  }

  it('shows no quotes in the answer to a billing address, where their include was not sent (store-api 8b)', async () => {
    const {shop} = await replay({});
    const path = `/api/storefront/checkouts/${shop.store.checkoutId}/billing-address?include=customer`;
    const {body} = await shop.ask<ShopDriver['checkout']>('POST', path, people.ben);
    expect(body.consignments[0]).not.to.have.property('availableShippingOptions');
    expect(body.consignments[0]?.selectedShippingOption).not.to.have.property('isRecommended');
  });
});
