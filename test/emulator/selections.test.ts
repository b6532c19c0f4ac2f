/** Shipping options: their ids and marks, selecting them, and what makes a selection vanish (store-api 3.4, 4.3, 4.4). */
import {expect} from 'chai';
import type {Behaviours} from '../../src/emulator/index.js';
import {people, ShopDriver} from './shop-driver.js';

/** Ada and Ben with an option each, one mug left over. */
async function twoSelected(behaviours: Partial<Behaviours> = {}): Promise<ShopDriver> {
  const shop = await ShopDriver.open({behaviours});
  await shop.post(
    {address: people.ada, lineItems: [shop.units('Blue mug', 2)]},
    {address: people.ben, lineItems: [shop.units('Notebook', 1)]},
  );
  await shop.select(0);
  await shop.select(1, 1);
  return shop;
}

const chosen = (shop: ShopDriver): (string | null)[] =>
  shop.checkout.consignments.map(({selectedShippingOption: option}) => (option === null ? null : `${option.description} ${option.cost}`));

describe('selecting a shipping option', () => {
  it('sets the option and its cost; null stands where none is selected (store-api 2.4, 8c)', async () => {
    const shop = await twoSelected();
    expect(chosen(shop)).to.deep.equal(['Standard 4.5', 'Express 12']);
    expect(shop.checkout.shippingCostTotal).to.equal(16.5);
    await shop.post({address: people.dan, lineItems: [shop.units('Tea towel', 1)]});
    expect(shop.consignment(2).selectedShippingOption).to.equal(null);
  });

  it('keeps the selections of the other consignments (store-api 4.3)', async () => {
    const shop = await twoSelected();
    await shop.select(0, 1);
    expect(chosen(shop)).to.deep.equal(['Express 9', 'Express 12']);
  });

  it('ignores a shippingOptionId at creation (store-api 2.4)', async () => {
    const shop = await twoSelected();
    const shippingOptionId = shop.consignment(0).availableShippingOptions?.[0]?.id;
    await shop.post({address: people.ada, shippingOptionId, lineItems: [shop.units('Tea towel', 1)]});
    expect(shop.consignment(2).selectedShippingOption).to.equal(null);
  });

  it('takes the place of a pickup, and a pickup its place (store-api 2.4)', async () => {
    const shop = await twoSelected({ownSelection: 'kept-stale'});
    const {id, availableShippingOptions: [first] = []} = shop.consignment(0);
    await shop.put(id, {pickupOption: {pickupMethodId: 1}});
    expect(shop.consignment(0).selectedShippingOption).to.equal(null);
    await shop.put(id, {shippingOptionId: first?.id});
    expect(shop.consignment(0).selectedShippingOption?.id).to.equal(first?.id);
    expect(shop.consignment(0)).not.to.have.property('selectedPickupOption');
  });
});

describe('a pickup', () => {
  it('gives way to an address, which is quoted again (store-api 2.4)', async () => {
    const shop = await ShopDriver.open();
    await shop.post({pickupOption: {pickupMethodId: 1}, lineItems: [shop.units('Notebook', 1)]});
    await shop.put(shop.consignment(0).id, {address: people.ben});
    expect(shop.consignment(0)).not.to.have.property('selectedPickupOption');
    expect(shop.consignment(0).availableShippingOptions).to.have.length(2);
  });
});

describe('a selection that stays', () => {
  it('takes the figures of today', async () => {
    const shop = await ShopDriver.open();
    await shop.arrange(state => {
      for (const zone of state.zones) zone.handling_fees = {percentage_surcharge: 10, display_separately: true};
    });
    await shop.post({address: people.ben, lineItems: [shop.units('Blue mug', 1)]});
    await shop.select(0);
    expect(shop.consignment(0).handlingCost).to.equal(1.2);
    await shop.put(shop.consignment(0).id, {lineItems: [shop.units('Blue mug', 2)]});
    expect(shop.consignment(0).handlingCost).to.equal(3.6);
  });
});

describe('selections after a POST', () => {
  async function afterPost(otherSelections: Behaviours['otherSelections']): Promise<(string | null)[]> {
    const shop = await twoSelected({otherSelections});
    await shop.post({address: people.dan, lineItems: [shop.units('Tea towel', 1)]});
    return chosen(shop);
  }

  it('are all cleared (otherSelections cleared, store-api 4.3)', async () => {
    expect(await afterPost('cleared')).to.deep.equal([null, null, null]);
  });

  it('are all kept (otherSelections kept, store-api 8b)', async () => {
    expect(await afterPost('kept')).to.deep.equal(['Standard 4.5', 'Express 12', null]);
  });

  it('are cleared for some, the same ones for one seed (otherSelections some-cleared, store-api 4.3)', async () => {
    async function survivors(seed: number): Promise<number> {
      const shop = await ShopDriver.open({seed, behaviours: {otherSelections: 'some-cleared'}});
      await shop.arrange(state => {
        for (const line of state.checkout?.lines ?? []) line.quantity = 20;
      });
      await shop.post(...Array.from({length: 12}, () => ({address: people.ada, lineItems: [shop.units('Blue mug', 1)]})));
      for (let index = 0; index < 12; index++) await shop.select(index);
      await shop.post({address: people.ben, lineItems: [shop.units('Notebook', 1)]});
      return chosen(shop).filter(option => option !== null).length;
    }
    const first = await survivors(5);
    expect(first).to.be.within(1, 11);
    expect(await survivors(5)).to.equal(first);
  });
});

describe('a selection after its consignment was edited', () => {
  async function afterMove(ownSelection: Behaviours['ownSelection'], address: object): Promise<ShopDriver> {
    const shop = await twoSelected({ownSelection});
    await shop.put(shop.consignment(1).id, {address});
    return shop;
  }
  const houston = {...people.ben, city: 'Houston', postalCode: '77002'};

  it('stays where it is still offered (ownSelection kept-if-offered, store-api 4.4)', async () => {
    expect(chosen(await afterMove('kept-if-offered', houston))[1]).to.equal('Express 12');
  });

  it('goes where it is no longer offered (ownSelection kept-if-offered, store-api 4.4)', async () => {
    expect(chosen(await afterMove('kept-if-offered', people.ada))[1]).to.equal(null);
  });

  it('goes in any case (ownSelection cleared, store-api 8b)', async () => {
    expect(chosen(await afterMove('cleared', houston))[1]).to.equal(null);
  });

  it('stays although it is not offered (ownSelection kept-stale, store-api 8 item 10)', async () => {
    const shop = await afterMove('kept-stale', people.ada);
    expect(chosen(shop)[1]).to.equal('Express 12');
    const offered = shop.consignment(1).availableShippingOptions?.map(({id}) => id);
    expect(offered).not.to.include(shop.consignment(1).selectedShippingOption?.id);
  });

  it('goes when its cost changed with the items, since the id follows the cost (store-api 3.4, 4.4)', async () => {
    const shop = await ShopDriver.open();
    await shop.post({address: people.cleo, lineItems: [shop.units('Tea towel', 1)]});
    await shop.select(0);
    await shop.put(shop.consignment(0).id, {lineItems: [shop.units('Blue mug', 3)]});
    expect(shop.consignment(0).selectedShippingOption).to.equal(null);
  });
});

describe('shipping options', () => {
  it('have 32 hex ids that equal methods share (optionId shared, store-api 3.4)', async () => {
    const shop = await ShopDriver.open();
    await shop.post(
      {address: people.ada, lineItems: [shop.units('Blue mug', 1)]},
      {address: people.ada, lineItems: [shop.units('Tea towel', 1)]},
    );
    const [first, second] = shop.checkout.consignments.map(({availableShippingOptions = []}) => availableShippingOptions.map(({id}) => id));
    expect(first?.[0]).to.match(/^[0-9a-f]{32}$/);
    expect(second).to.deep.equal(first);
  });

  it('have ids of their own in every consignment (optionId per-consignment, store-api 9)', async () => {
    const shop = await ShopDriver.open({behaviours: {optionId: 'per-consignment'}});
    await shop.post(
      {address: people.ada, lineItems: [shop.units('Blue mug', 1)]},
      {address: people.ada, lineItems: [shop.units('Tea towel', 1)]},
    );
    const ids = shop.checkout.consignments.flatMap(({availableShippingOptions = []}) => availableShippingOptions.map(({id}) => id));
    expect(new Set(ids).size).to.equal(4);
  });

  it('mark the cheapest, pickup in store included (isRecommended cheapest, store-api 8b)', async () => {
    const shop = await ShopDriver.open();
    await shop.post({address: people.dan, lineItems: [shop.units('Tea towel', 1)]});
    const marked = shop.consignment(0).availableShippingOptions?.filter(option => option.isRecommended);
    expect(marked?.map(({type}) => type)).to.deep.equal(['shipping_pickupinstore']);
  });

  it('mark none (isRecommended none, store-api 9)', async () => {
    const shop = await ShopDriver.open({behaviours: {isRecommended: 'none'}});
    await shop.post({address: people.dan, lineItems: [shop.units('Tea towel', 1)]});
    expect(shop.consignment(0).availableShippingOptions?.some(option => option.isRecommended)).to.equal(false);
  });

  for (const [noQuotes, expected] of [
    ['empty', []],
    ['missing', undefined],
  ] as const) {
    it(`are ${noQuotes} where the store does not ship (noQuotes, store-api 3.3)`, async () => {
      const shop = await ShopDriver.open({scenario: 'no-zone', behaviours: {noQuotes}});
      await shop.post({address: people.ada, lineItems: [shop.units('Tea towel', 1)]});
      expect(shop.consignment(0).availableShippingOptions).to.deep.equal(expected);
    });
  }
});
