/** Gift wrapping: what a request can ask for, what it costs, what becomes of it in a split (store-api 2.1, 2.2, 9). */
import {expect} from 'chai';
import {cartLines, onCart, onCheckout, priced} from './checkout-calls.js';
import {people, ShopDriver} from './shop-driver.js';

const brown = {id: 1, message: ''};
const gold = {id: 2, message: 'Enjoy'};
const apart = (...wrapDetails: unknown[]): object => ({wrapTogether: false, wrapDetails});
const together = (...wrapDetails: unknown[]): object => ({wrapTogether: true, wrapDetails});

/** Quantity and wrapping of each line of a product. */
async function wrapped(shop: ShopDriver, product: string): Promise<[quantity: number, paper: unknown][]> {
  const lines = cartLines((await priced(shop)).cart).filter(({name}) => name === product);
  return lines.map(({quantity, giftWrapping}) => [quantity, (giftWrapping as {name: string} | null)?.name ?? null]);
}

async function wrap(shop: ShopDriver, giftWrapping: unknown, quantity = 3): Promise<number> {
  return (await onCart(shop, 'PUT', `/items/${shop.line('Blue mug').id}`, {lineItem: {quantity, giftWrapping}})).status;
}

describe('gift wrapping', () => {
  it('of units together is one piece of paper, by the first entry (store-api 2.1)', async () => {
    const shop = await ShopDriver.open();
    expect(await wrap(shop, together(gold, brown, {id: 99}))).to.equal(200);
    expect(await wrapped(shop, 'Blue mug')).to.deep.equal([[3, 'Gold paper']]);
    expect(shop.line('Blue mug').giftWrapping).to.deep.equal({name: 'Gold paper', message: 'Enjoy', amount: 4.5});
    expect(await priced(shop)).to.deep.include({giftWrappingCostTotal: 4.5, subtotal: 58.75, grandTotal: 63.25});
  });

  it('of units apart is one piece for each, and makes lines of those wrapped differently (store-api 2.1)', async () => {
    const shop = await ShopDriver.open();
    const {id} = shop.line('Blue mug');
    expect(await wrap(shop, apart(gold, brown, gold))).to.equal(200);
    expect(await wrapped(shop, 'Blue mug')).to.deep.equal([
      [2, 'Gold paper'],
      [1, 'Brown paper and string'],
    ]);
    expect(shop.line('Blue mug').id).to.equal(id);
    expect((await priced(shop)).giftWrappingCostTotal).to.equal(12);
  });

  it('leaves units without an entry as they are (store-api 2.1)', async () => {
    const shop = await ShopDriver.open();
    await wrap(shop, apart(gold), 4);
    expect(await wrapped(shop, 'Blue mug')).to.deep.equal([
      [1, 'Gold paper'],
      [3, null],
    ]);
  });

  it('tells messages apart, not only papers', async () => {
    const shop = await ShopDriver.open();
    await wrap(shop, apart(gold, {id: 2, message: 'Thanks'}, gold));
    expect(await wrapped(shop, 'Blue mug')).to.deep.equal([
      [2, 'Gold paper'],
      [1, 'Gold paper'],
    ]);
  });

  it('is cleared by null and kept where it is not spoken of (store-api 2.1)', async () => {
    const shop = await ShopDriver.open();
    await wrap(shop, together(gold));
    expect(await wrap(shop, undefined, 5)).to.equal(200);
    expect(await wrapped(shop, 'Blue mug')).to.deep.equal([[5, 'Gold paper']]);
    expect(await wrap(shop, null, 5)).to.equal(200);
    expect(await wrapped(shop, 'Blue mug')).to.deep.equal([[5, null]]);
    expect((await priced(shop)).giftWrappingCostTotal).to.equal(0);
  });

  it('stays where its line is, all its parts (store-api 2.1, 4.2)', async () => {
    const shop = await ShopDriver.open({scenario: 'one-with-all'});
    await wrap(shop, apart(gold, brown));
    await shop.read();
    expect(shop.holds(0)).to.have.deep.members([
      ['Blue mug', 1],
      ['Blue mug', 1],
      ['Blue mug', 1],
      ['Tea towel', 1],
      ['Notebook', 1],
    ]);
  });

  it('can be asked for through the checkout (store-api 2.2)', async () => {
    const shop = await ShopDriver.open();
    const {id} = shop.line('Tea towel');
    const {body} = await onCheckout(shop, 'PUT', `/carts/${shop.store.checkoutId}/items/${id}`, {
      lineItem: {quantity: 1, productId: 102, variantId: 1102, giftWrapping: together(brown)},
    });
    expect(body.giftWrappingCostTotal).to.equal(3);
  });

  it('of new goods makes lines, which more goods wrapped alike join (store-api 2.1)', async () => {
    const shop = await ShopDriver.open();
    const item = {productId: 105, quantity: 3, giftWrapping: apart(gold, gold)};
    await onCart(shop, 'POST', '/items', {lineItems: [item]});
    await onCart(shop, 'POST', '/items', {lineItems: [item]});
    expect(await wrapped(shop, 'Fig candle')).to.deep.equal([
      [4, 'Gold paper'],
      [2, null],
    ]);
  });

  it('is taxed, where goods are discounted too (store-api 4.11)', async () => {
    const shop = await ShopDriver.open({scenario: 'single-unit'});
    await wrap(shop, together(gold), 1);
    await shop.post({address: people.ada, lineItems: [shop.units('Blue mug', 1)]});
    expect((await priced(shop)).taxTotal).to.equal(3.3);
    const {body} = await onCheckout(shop, 'POST', '/coupons', {couponCode: 'TENOFF'});
    // 20 % of 10.80 and of 4.50: the coupon is on the goods alone.
    expect(body.taxTotal).to.equal(3.06);
  });

  const wrong: [what: string, giftWrapping: unknown][] = [
    ['more entries than units', apart(gold, gold, gold, gold)],
    ['paper the store does not have', apart({id: 99})],
    ['paper by its number as text', together({id: '1'})],
    ['an entry that is no object', apart('gold')],
    ['no entries', together()],
    ['no list of entries', {wrapTogether: true}],
    ['a message that is no text', apart({id: 1, message: 7})],
    ['no word on whether together', {wrapDetails: [brown]}],
    ['text on whether together', {wrapTogether: 'yes', wrapDetails: [brown]}],
    ['something that is no object', 'gold'],
  ];
  for (const [what, giftWrapping] of wrong) {
    it(`with ${what} is refused and changes nothing (store-api 2.1)`, async () => {
      const shop = await ShopDriver.open({now: 0});
      const before = shop.store.snapshot();
      expect(await wrap(shop, giftWrapping)).to.equal(422);
      const added = await onCart(shop, 'POST', '/items', {lineItems: [{productId: 105, quantity: 1, giftWrapping}]});
      expect(added.status).to.equal(422);
      expect(shop.store.snapshot()).to.deep.equal(before);
    });
  }

  it('is for physical items alone, which alone show it (store-api 3.2)', async () => {
    const shop = await ShopDriver.open({scenario: 'custom-item', now: 0});
    const before = shop.store.snapshot();
    const [pdf] = shop.checkout.cart.lineItems.digitalItems;
    const [sign] = shop.checkout.cart.lineItems.customItems;
    for (const line of [pdf, sign]) {
      const lineItem = {quantity: line?.quantity, giftWrapping: together(brown)};
      expect((await onCart(shop, 'PUT', `/items/${line?.id ?? ''}`, {lineItem})).status).to.equal(422);
    }
    expect(shop.store.snapshot()).to.deep.equal(before);
  });
});

describe('a wrapped line that is split', () => {
  for (const [wrappedSplit, mugs, cost] of [
    [
      'copied',
      [
        [1, 'Gold paper'],
        [1, 'Gold paper'],
        [1, null],
      ],
      12,
    ],
    [
      'dropped',
      [
        [1, 'Gold paper'],
        [1, null],
        [1, null],
      ],
      7.5,
    ],
  ] as const) {
    it(`has its wrapping ${wrappedSplit} (wrappedSplit, scenario wrapped, store-api 9)`, async () => {
      const shop = await ShopDriver.open({scenario: 'wrapped', behaviours: {wrappedSplit}});
      expect((await priced(shop)).giftWrappingCostTotal).to.equal(12);
      const [golden] = shop.lines.filter(({name, quantity}) => name === 'Blue mug' && quantity === 2);
      await shop.post({address: people.ada, lineItems: [{itemId: golden?.id ?? '', quantity: 1}]});
      expect(await wrapped(shop, 'Blue mug')).to.deep.equal(mugs);
      expect((await priced(shop)).giftWrappingCostTotal).to.equal(cost);
    });
  }

  it('and was wrapped together costs a piece of paper for each part (a choice)', async () => {
    const shop = await ShopDriver.open();
    await wrap(shop, together(gold));
    await shop.post({address: people.ada, lineItems: [shop.units('Blue mug', 1)]});
    expect((await priced(shop)).giftWrappingCostTotal).to.equal(9);
  });

  it('keeps its wrapping where it is given away whole (store-api 4.2)', async () => {
    const shop = await ShopDriver.open({scenario: 'wrapped', behaviours: {wrappedSplit: 'dropped'}});
    const [golden] = shop.lines.filter(({name, quantity}) => name === 'Blue mug' && quantity === 2);
    await shop.post({address: people.ada, lineItems: [{itemId: golden?.id ?? '', quantity: 2}]});
    expect((await priced(shop)).giftWrappingCostTotal).to.equal(12);
  });
});
