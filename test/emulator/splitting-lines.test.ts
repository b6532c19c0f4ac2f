/** Lines that are split over consignments, and merged again (store-api 4.2, 8b). */
import {expect} from 'chai';
import type {CartLine} from '../../src/emulator/state/store-state.js';
import {people, ShopDriver, unitTotals} from './shop-driver.js';

const extraLine: CartLine = {
  id: '11111111-1111-4111-a111-111111111111',
  kind: 'physical',
  productId: 900,
  variantId: 901,
  sku: 'EXTRA',
  name: 'Extra',
  brand: '',
  picture: 'tea-tin',
  quantity: 2,
  price: 10,
  weight: 0.1,
  taxable: true,
  options: [],
  giftWrapping: null,
  parentId: null,
  addedByPromotion: false,
  isMutable: true,
};

async function withLines(shop: ShopDriver, ...lines: Partial<CartLine>[]): Promise<void> {
  await shop.arrange(state => {
    lines.forEach((line, index) => {
      state.checkout?.lines.push({...extraLine, id: extraLine.id.replace(/.$/, String(index)), ...line});
    });
  });
}

describe('splitting a line', () => {
  it('leaves the id with the remainder and gives the part a fresh uuid (store-api 4.2)', async () => {
    const shop = await ShopDriver.open();
    const before = shop.line('Blue mug').id;
    await shop.post({address: people.ada, lineItems: [shop.units('Blue mug', 1)]});
    const [rest, part] = shop.lines.filter(line => line.name === 'Blue mug');
    expect([rest?.id, rest?.quantity]).to.deep.equal([before, 2]);
    expect(part?.quantity).to.equal(1);
    expect(part?.id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(shop.consignment(0).lineItemIds).to.deep.equal([part?.id]);
  });

  it('sets the parts right behind the line they came from, in the order of the request', async () => {
    const shop = await ShopDriver.open();
    await shop.post(
      {address: people.ada, lineItems: [shop.units('Blue mug', 1)]},
      {address: people.ben, lineItems: [shop.units('Blue mug', 1)]},
    );
    expect(shop.lines.map(({name}) => name)).to.deep.equal(['Blue mug', 'Blue mug', 'Blue mug', 'Tea towel', 'Notebook']);
    expect(shop.lines.slice(1, 3).map(({id}) => id)).to.deep.equal(shop.checkout.consignments.flatMap(({lineItemIds}) => lineItemIds));
  });

  it('keeps the id of a line that moves whole (store-api 4.2)', async () => {
    const shop = await ShopDriver.open();
    const before = shop.line('Blue mug').id;
    await shop.post({address: people.ada, lineItems: [shop.units('Blue mug', 3)]});
    await shop.post({address: people.ben, lineItems: [shop.units('Blue mug', 3)]});
    expect(shop.checkout.consignments).to.have.length(1);
    expect(shop.consignment(0).lineItemIds).to.deep.equal([before]);
  });

  for (const [splitId, keeper] of [
    ['last-keeps', 1],
    ['first-keeps', 0],
  ] as const) {
    it(`leaves the id of a line given away whole to the ${keeper === 0 ? 'first' : 'last'} part (splitId ${splitId}, store-api 9)`, async () => {
      const shop = await ShopDriver.open({behaviours: {splitId}});
      const before = shop.line('Blue mug').id;
      await shop.post(
        {address: people.ada, lineItems: [shop.units('Blue mug', 2)]},
        {address: people.ben, lineItems: [shop.units('Blue mug', 1)]},
      );
      expect([shop.holds(0), shop.holds(1)]).to.deep.equal([[['Blue mug', 2]], [['Blue mug', 1]]]);
      expect(shop.consignment(keeper).lineItemIds).to.deep.equal([before]);
      expect(shop.consignment(1 - keeper).lineItemIds).not.to.include(before);
    });
  }

  it('splits bundle children in step with their parent (store-api 4.7)', async () => {
    const shop = await ShopDriver.open();
    await withLines(
      shop,
      {id: 'parent', name: 'Hamper', quantity: 2},
      {id: 'child', name: 'Jar', quantity: 6, parentId: 'parent', price: 0},
    );
    await shop.post({address: people.ada, lineItems: [{itemId: 'parent', quantity: 1}]});
    expect(shop.holds(0)).to.deep.equal([
      ['Hamper', 1],
      ['Jar', 3],
    ]);
    const [hamper, jar] = shop.consignment(0).lineItemIds;
    expect(shop.lines.find(line => line.id === jar)?.parentId).to.equal(hamper);
    expect(shop.lines.filter(line => line.name === 'Jar').map(line => line.quantity)).to.deep.equal([3, 3]);
    expect(shop.lines.find(line => line.id === 'child')?.parentId).to.equal('parent');
  });

  it('passes over a bundle child that is named beside its parent, and refuses one named alone (store-api 4.7)', async () => {
    const shop = await ShopDriver.open();
    await withLines(shop, {id: 'parent', name: 'Hamper'}, {id: 'child', name: 'Jar', parentId: 'parent', quantity: 2});
    const alone = await shop.post({address: people.ada, lineItems: [{itemId: 'child', quantity: 2}]});
    expect(alone.status).to.equal(422);
    const both = await shop.post({
      address: people.ada,
      lineItems: [
        {itemId: 'parent', quantity: 2},
        {itemId: 'child', quantity: 2},
      ],
    });
    expect(both.status).to.equal(200);
    expect(shop.consignment(0).lineItemIds).to.deep.equal(['parent', 'child']);
  });

  for (const [wrappedSplit, kept] of [
    ['copied', true],
    ['dropped', false],
  ] as const) {
    it(`${kept ? 'copies' : 'drops'} the gift wrapping of the part (wrappedSplit ${wrappedSplit}, store-api 9)`, async () => {
      const shop = await ShopDriver.open({behaviours: {wrappedSplit}});
      const giftWrapping = {name: 'Ribbon', message: 'Enjoy', amount: 2};
      await withLines(shop, {id: 'wrapped', name: 'Wrapped', giftWrapping: {...giftWrapping, together: false}});
      await shop.post({address: people.ada, lineItems: [{itemId: 'wrapped', quantity: 1}]});
      const [rest, part] = shop.lines.filter(line => line.name === 'Wrapped');
      expect(rest?.giftWrapping).to.deep.equal(giftWrapping);
      expect(part?.giftWrapping).to.deep.equal(kept ? giftWrapping : null);
    });
  }

  for (const [customSplit, status] of [
    ['refused', 422],
    ['allowed', 200],
  ] as const) {
    it(`answers ${status} to a part of a custom item (customSplit ${customSplit}, store-api 4.2)`, async () => {
      const shop = await ShopDriver.open({behaviours: {customSplit}});
      await withLines(shop, {id: 'custom', kind: 'custom', productId: 0, name: 'Engraving'});
      expect((await shop.post({address: people.ada, lineItems: [{itemId: 'custom', quantity: 1}]})).status).to.equal(status);
      expect((await shop.post({address: people.ada, lineItems: [{itemId: 'custom', quantity: status === 200 ? 1 : 2}]})).status).to.equal(
        200,
      );
    });
  }
});

describe('merging lines', () => {
  /** One mug with Ada, then the other two put into the same consignment. */
  async function reunited(merge: 'incoming-id' | 'target-id' | 'never'): Promise<{shop: ShopDriver; incoming: string; target: string}> {
    const shop = await ShopDriver.open({behaviours: {merge}});
    const incoming = shop.line('Blue mug').id;
    await shop.post({address: people.ada, lineItems: [shop.units('Blue mug', 1)]});
    const target = shop.consignment(0).lineItemIds[0] ?? '';
    await shop.put(shop.consignment(0).id, {address: people.ada, lineItems: [{itemId: incoming, quantity: 2}]});
    return {shop, incoming, target};
  }

  it("lets the incoming line's id survive (merge incoming-id, store-api 8b)", async () => {
    const {shop, incoming} = await reunited('incoming-id');
    expect(shop.consignment(0).lineItemIds).to.deep.equal([incoming]);
    expect(shop.line('Blue mug').quantity).to.equal(3);
  });

  it("lets the held line's id survive (merge target-id, store-api 9)", async () => {
    const {shop, target} = await reunited('target-id');
    expect(shop.consignment(0).lineItemIds).to.deep.equal([target]);
    expect(shop.line('Blue mug').quantity).to.equal(3);
  });

  it('leaves two lines of one product in a consignment (merge never, store-api 4.2)', async () => {
    const {shop, incoming, target} = await reunited('never');
    expect(shop.consignment(0).lineItemIds).to.deep.equal([target, incoming]);
    expect(shop.lines.filter(line => line.name === 'Blue mug').map(line => line.quantity)).to.deep.equal([2, 1]);
  });

  it('merges bundle children with their parents and loses no unit (store-api 4.7)', async () => {
    const shop = await ShopDriver.open();
    await withLines(shop, {id: 'parent', name: 'Hamper'}, {id: 'child', name: 'Jar', parentId: 'parent', quantity: 4});
    await shop.post({address: people.ada, lineItems: [{itemId: 'parent', quantity: 1}]});
    await shop.put(shop.consignment(0).id, {lineItems: [{itemId: 'parent', quantity: 1}]});
    expect(shop.holds(0)).to.deep.equal([
      ['Hamper', 2],
      ['Jar', 4],
    ]);
  });

  it('does not merge lines that differ in wrapping', async () => {
    const shop = await ShopDriver.open();
    await withLines(
      shop,
      {id: 'plain', name: 'Twin'},
      {id: 'wrapped', name: 'Twin', giftWrapping: {name: 'Ribbon', message: '', amount: 1, together: false}},
    );
    await shop.post({
      address: people.ada,
      lineItems: [
        {itemId: 'plain', quantity: 2},
        {itemId: 'wrapped', quantity: 2},
      ],
    });
    expect(shop.consignment(0).lineItemIds).to.deep.equal(['plain', 'wrapped']);
  });
});

describe('lines added by a promotion', () => {
  const gift = {id: 'gift', name: 'Free candle', price: 0, quantity: 1, addedByPromotion: true};

  it('go to the first consignment by themselves, also when theirs is deleted (promotionLines first-consignment, store-api 4.7)', async () => {
    const shop = await ShopDriver.open();
    await withLines(shop, gift);
    await shop.post(
      {address: people.ada, lineItems: [shop.units('Tea towel', 1)]},
      {address: people.ben, lineItems: [shop.units('Notebook', 1)]},
    );
    expect(shop.holds(0)).to.deep.equal([
      ['Tea towel', 1],
      ['Free candle', 1],
    ]);
    await shop.delete(shop.consignment(0).id);
    expect(shop.holds(0)).to.deep.equal([
      ['Notebook', 1],
      ['Free candle', 1],
    ]);
  });

  it('stay unassigned (promotionLines unassigned, store-api 9)', async () => {
    const shop = await ShopDriver.open({behaviours: {promotionLines: 'unassigned'}});
    await withLines(shop, gift);
    await shop.post({address: people.ada, lineItems: [shop.units('Tea towel', 1)]});
    expect(shop.holds(0)).to.deep.equal([['Tea towel', 1]]);
  });

  for (const [namedGiftLine, status, holder] of [
    ['moved', 200, 1],
    ['ignored', 200, 0],
    ['refused', 422, 0],
  ] as const) {
    it(`answers ${status} when named, and the gift is with consignment ${holder} (namedGiftLine ${namedGiftLine}, store-api 9)`, async () => {
      const shop = await ShopDriver.open({behaviours: {namedGiftLine}});
      await withLines(shop, gift);
      await shop.post({address: people.ada, lineItems: [shop.units('Tea towel', 1)]});
      const second = await shop.post({address: people.ben, lineItems: [shop.units('Notebook', 1), {itemId: 'gift', quantity: 1}]});
      expect(second.status).to.equal(status);
      expect(shop.consignment(holder).lineItemIds).to.include('gift');
    });
  }
});

describe('a PUT that leaves lines out', () => {
  it('never lets go of bundle children or gifts (putLineItems replace, store-api 4.5, 4.7)', async () => {
    const shop = await ShopDriver.open({behaviours: {putLineItems: 'replace', promotionLines: 'unassigned'}});
    await withLines(
      shop,
      {id: 'parent', name: 'Hamper'},
      {id: 'child', name: 'Jar', parentId: 'parent', quantity: 2},
      {id: 'gift', name: 'Free candle', addedByPromotion: true},
    );
    const bundle = {itemId: 'parent', quantity: 2};
    await shop.post({address: people.ada, lineItems: [bundle, {itemId: 'gift', quantity: 2}, shop.units('Tea towel', 1)]});
    await shop.put(shop.consignment(0).id, {lineItems: [bundle]});
    expect(shop.consignment(0).lineItemIds).to.have.members(['parent', 'child', 'gift']);
    await shop.put(shop.consignment(0).id, {lineItems: [shop.units('Tea towel', 1)]});
    expect(shop.consignment(0).lineItemIds).to.have.members(['gift', shop.line('Tea towel').id]);
  });
});

describe('a bundle', () => {
  it('is paid by item once, not for each of its children (store-api 4.7, 6.2)', async () => {
    const shop = await ShopDriver.open();
    await withLines(shop, {id: 'parent', name: 'Hamper'}, {id: 'child', name: 'Jar', parentId: 'parent', quantity: 6});
    await shop.post({address: people.dan, lineItems: [{itemId: 'parent', quantity: 2}]});
    expect(shop.consignment(0).availableShippingOptions?.find(({type}) => type === 'shipping_peritem')?.cost).to.equal(3.5);
  });
});

describe('units', () => {
  it('are the same after a split over three and a merge back (store-api 4.2)', async () => {
    const shop = await ShopDriver.open();
    const before = unitTotals(shop.lines);
    await shop.post(
      {address: people.ada, lineItems: [shop.units('Blue mug', 1)]},
      {address: people.ben, lineItems: [shop.units('Blue mug', 1)]},
      {address: people.dan, lineItems: [shop.units('Blue mug', 1)]},
    );
    expect(unitTotals(shop.lines)).to.deep.equal(before);
    const mugs = shop.lines.filter(line => line.name === 'Blue mug');
    await shop.put(shop.consignment(1).id, {lineItems: mugs.map(line => ({itemId: line.id, quantity: line.quantity}))});
    expect(shop.checkout.consignments).to.have.length(1);
    expect(shop.holds(0)).to.deep.equal([['Blue mug', 3]]);
    expect(unitTotals(shop.lines)).to.deep.equal(before);
  });
});
