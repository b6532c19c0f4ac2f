/** Lines that are more than goods on a shelf: bundles, whose parts follow them, and items made for one shopper (store-api 4.2, 4.7). */
import {expect} from 'chai';
import {cartLines, onCart, onCheckout, priced, units} from './checkout-calls.js';
import {people, ShopDriver, unitTotals} from './shop-driver.js';

const HAMPER = 'Evening hamper';
const SIGN = 'Door sign, made to order';

/** Each hamper of a shop with its quantity and what stands under it. */
async function hampers(shop: ShopDriver): Promise<[quantity: number, parts: [name: string, quantity: number][]][]> {
  const lines = cartLines((await priced(shop)).cart);
  return lines
    .filter(({name}) => name === HAMPER)
    .map(({id, quantity}) => [quantity, lines.filter(({parentId}) => parentId === id).map(part => [part.name, part.quantity])]);
}

const parts = (count: number): [name: string, quantity: number][] => [
  ['Fig candle', count],
  ['Tin of tea', 2 * count],
];

describe('a bundle', () => {
  it('comes with its parts, which cost nothing and cannot be changed alone (store-api 3.2, 4.7)', async () => {
    const shop = await ShopDriver.open({scenario: 'bundle', now: 0});
    expect(await hampers(shop)).to.deep.equal([[2, parts(2)]]);
    expect((await priced(shop)).subtotal).to.equal(90);
    const tea = shop.line('Tin of tea');
    expect(tea).to.deep.include({parentId: shop.line(HAMPER).id, listPrice: 0, isMutable: false});
    await shop.arrange(state => {
      for (const line of state.checkout?.lines ?? []) line.isMutable = true;
    });
    const before = shop.store.snapshot();
    expect((await onCart(shop, 'PUT', `/items/${tea.id}`, {lineItem: {quantity: 1}})).status).to.equal(422);
    expect((await onCart(shop, 'DELETE', `/items/${tea.id}`)).status).to.equal(422);
    expect(shop.store.snapshot()).to.deep.equal(before);
  });

  it('is sent with its parts, whole or in part, and comes together again (store-api 4.7)', async () => {
    const shop = await ShopDriver.open({scenario: 'bundle'});
    const all = unitTotals(shop.lines);
    await shop.post({address: people.ada, lineItems: [shop.units(HAMPER, 1)]});
    expect(await hampers(shop)).to.deep.equal([
      [1, parts(1)],
      [1, parts(1)],
    ]);
    expect(shop.holds(0)).to.deep.equal([[HAMPER, 1], ...parts(1)]);
    await shop.put(shop.consignment(0).id, {lineItems: [shop.units(HAMPER, 1)]});
    expect(await hampers(shop)).to.deep.equal([[2, parts(2)]]);
    expect(shop.holds(0)).to.have.deep.members([[HAMPER, 2], ...parts(2)]);
    expect(unitTotals(shop.lines)).to.deep.equal(all);
  });

  it('takes its parts along when its consignment is deleted (store-api 4.6)', async () => {
    const shop = await ShopDriver.open({scenario: 'bundle'});
    await shop.post({address: people.ada, lineItems: [shop.units(HAMPER, 2), shop.units('Blue mug', 1)]});
    await shop.post({address: people.ben, lineItems: [shop.units(HAMPER, 2)]});
    expect(shop.holds(0)).to.deep.equal([['Blue mug', 1]]);
    await shop.delete(shop.consignment(1).id);
    expect(shop.checkout.consignments.flatMap(({lineItemIds}) => lineItemIds)).to.deep.equal([shop.line('Blue mug').id]);
  });

  it('has its parts resized with it, where it is (store-api 4.7)', async () => {
    const shop = await ShopDriver.open({scenario: 'bundle'});
    await shop.post({address: people.ada, lineItems: [shop.units(HAMPER, 2)]});
    for (const quantity of [3, 1, 7]) {
      await onCart(shop, 'PUT', `/items/${shop.line(HAMPER).id}`, {lineItem: {quantity}});
      expect(await hampers(shop)).to.deep.equal([[quantity, parts(quantity)]]);
      expect(shop.holds(0)).to.deep.equal([[HAMPER, quantity], ...parts(quantity)]);
    }
  });

  it('is removed with its parts, and its consignment with it (store-api 4.3, 4.7)', async () => {
    const shop = await ShopDriver.open({scenario: 'bundle'});
    await shop.post({address: people.ada, lineItems: [shop.units(HAMPER, 2)]});
    const {body} = await onCart(shop, 'DELETE', `/items/${shop.line(HAMPER).id}`);
    expect(units(body)).to.deep.equal([['Blue mug', 1]]);
    expect((await priced(shop)).consignments).to.deep.equal([]);
  });

  it('joins the bundle that is there, and else brings its own parts (store-api 2.1)', async () => {
    const shop = await ShopDriver.open({scenario: 'bundle'});
    await onCart(shop, 'POST', '/items', {lineItems: [{productId: 107, quantity: 1}]});
    expect(await hampers(shop)).to.deep.equal([[3, parts(3)]]);
    await shop.post({address: people.ada, lineItems: [shop.units(HAMPER, 3)]});
    await onCart(shop, 'POST', '/items', {lineItems: [{productId: 107, quantity: 2}]});
    expect(await hampers(shop)).to.deep.equal([
      [3, parts(3)],
      [2, parts(2)],
    ]);
  });

  it('joins the lone consignment with its parts (newLine auto-joined, store-api 9)', async () => {
    const shop = await ShopDriver.open({scenario: 'one-with-all', behaviours: {newLine: 'auto-joined'}});
    await onCart(shop, 'POST', '/items', {lineItems: [{productId: 107, quantity: 2}]});
    await shop.read();
    expect(shop.holds(0)).to.deep.include.members([[HAMPER, 2], ...parts(2)]);
  });

  it('takes its parts into the lines it is wrapped in (store-api 2.1)', async () => {
    const shop = await ShopDriver.open({scenario: 'bundle'});
    const giftWrapping = {wrapTogether: false, wrapDetails: [{id: 2}]};
    await onCart(shop, 'PUT', `/items/${shop.line(HAMPER).id}`, {lineItem: {quantity: 3, giftWrapping}});
    expect(await hampers(shop)).to.deep.equal([
      [1, parts(1)],
      [2, parts(2)],
    ]);
  });

  it('does not melt into a single product of its own parts', async () => {
    const shop = await ShopDriver.open({scenario: 'bundle'});
    await onCart(shop, 'POST', '/items', {lineItems: [{productId: 105, quantity: 1}]});
    const candles = cartLines((await priced(shop)).cart).filter(({name}) => name === 'Fig candle');
    expect(candles.map(({quantity, listPrice}) => [quantity, listPrice])).to.deep.equal([
      [2, 0],
      [1, 18],
    ]);
  });
});

describe('an item made for one shopper', () => {
  it('is sent whole, alone or with others (customSplit refused, store-api 4.1, 4.2)', async () => {
    const shop = await ShopDriver.open({scenario: 'custom-item'});
    expect((await shop.post({address: people.ada, lineItems: [shop.units(SIGN, 2)]})).status).to.equal(200);
    expect(shop.holds(0)).to.deep.equal([[SIGN, 2]]);
    expect((await shop.put(shop.consignment(0).id, {lineItems: [shop.units(SIGN, 2), shop.units('Notebook', 1)]})).status).to.equal(200);
    expect(shop.holds(0)).to.deep.equal([
      [SIGN, 2],
      ['Notebook', 1],
    ]);
  });

  it('is refused in parts, also when they are all of it (customSplit refused, store-api 4.2)', async () => {
    const shop = await ShopDriver.open({scenario: 'custom-item', now: 0});
    const before = shop.store.snapshot();
    const one = [shop.units(SIGN, 1)];
    expect((await shop.post({address: people.ada, lineItems: one})).status).to.equal(422);
    expect((await shop.post({address: people.ada, lineItems: one}, {address: people.ben, lineItems: one})).status).to.equal(422);
    expect(shop.store.snapshot()).to.deep.equal(before);
  });

  it('is split like any other (customSplit allowed, store-api 9)', async () => {
    const shop = await ShopDriver.open({scenario: 'custom-item', behaviours: {customSplit: 'allowed'}});
    const one = [shop.units(SIGN, 1)];
    await shop.post({address: people.ada, lineItems: one}, {address: people.ben, lineItems: one});
    expect([shop.holds(0), shop.holds(1)]).to.deep.equal([[[SIGN, 1]], [[SIGN, 1]]]);
  });

  it('is counted in numbers, weighed and paid for (store-api 3.2, 8c)', async () => {
    const shop = await ShopDriver.open({scenario: 'custom-item'});
    const [sign] = (await priced(shop)).cart.lineItems.customItems;
    expect(sign).to.deep.include({name: SIGN, sku: 'MADE-TO-ORDER', quantity: 2, listPrice: 25, extendedListPrice: 50});
    expect((await priced(shop)).subtotal).to.equal(108.75);
    await shop.post({address: people.cleo, lineItems: [shop.units(SIGN, 2)]});
    expect(shop.consignment(0).availableShippingOptions?.find(({type}) => type === 'shipping_byweight')?.cost).to.equal(12.4);
    // 2.4 kilograms, and a dollar of handling.
    expect((await priced(shop)).taxTotal).to.equal(3.63);
  });

  it('can be taken out by the shopper, and counted anew (store-api 2.2)', async () => {
    const shop = await ShopDriver.open({scenario: 'custom-item'});
    const item = `/carts/${shop.store.checkoutId}/items/${shop.line(SIGN).id}`;
    const more = await onCheckout(shop, 'PUT', item, {lineItem: {quantity: 3}});
    expect(more.body.cart.lineItems.customItems.map(({quantity}) => quantity)).to.deep.equal([3]);
    expect((await onCheckout(shop, 'DELETE', item)).body.cart.lineItems.customItems).to.deep.equal([]);
  });
});
