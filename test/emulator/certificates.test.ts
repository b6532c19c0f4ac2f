/** Gift certificates as goods: bought, mailed, never shipped (store-api 2.1, 2.2, 3.2, 4.1, 5). */
import {expect} from 'chai';
import {onCart, onCheckout, priced, type BoughtCertificate} from './checkout-calls.js';
import {people, ShopDriver, type Answered} from './shop-driver.js';

const ada = {name: 'Ada', email: 'ada@shopper.example'};
const ben = {name: 'Ben', email: 'ben@shopper.example'};
const present = {name: 'A present', theme: 'Birthday', amount: 20, quantity: 1, sender: ada, recipient: ben, message: 'For you'};

const buy = (shop: ShopDriver, changes: object = {}): Promise<Answered<unknown>> =>
  onCart(shop, 'POST', '/items', {giftCertificates: [{...present, ...changes}]});

const bought = async (shop: ShopDriver): Promise<BoughtCertificate[]> => (await priced(shop)).cart.lineItems.giftCertificates;

describe('a gift certificate that is bought', () => {
  it('is a line of its own, with what was said of it (store-api 3.2)', async () => {
    const shop = await ShopDriver.open();
    expect((await buy(shop)).status).to.equal(200);
    const [line] = await bought(shop);
    const {quantity: _quantity, ...said} = present;
    expect(line).to.deep.include({...said, taxable: false, type: 'giftCertificate'});
    expect(line?.id).to.match(/^[0-9a-f-]{36}$/);
  });

  it('has a name of its own where it was given none (store-api 3.2)', async () => {
    const shop = await ShopDriver.open();
    await buy(shop, {name: undefined});
    await buy(shop, {name: '', amount: 12.5});
    expect((await bought(shop)).map(({name}) => name)).to.deep.equal(['$20.00 Gift Certificate', '$12.50 Gift Certificate']);
  });

  it('is so many lines as were asked for, beside goods in one request (store-api 2.1)', async () => {
    const shop = await ShopDriver.open({scenario: 'empty'});
    const body = {lineItems: [{productId: 101, quantity: 2}], giftCertificates: [{...present, quantity: 3}]};
    expect((await shop.ask('POST', '/api/storefront/carts', body)).status).to.equal(200);
    const ids = (await bought(shop)).map(({id}) => id);
    expect(new Set(ids).size).to.equal(3);
    expect(shop.line('Blue mug').quantity).to.equal(2);
  });

  it('is in the total, not shipped, not taxed, not discounted (store-api 4.1)', async () => {
    const shop = await ShopDriver.open({scenario: 'single-unit'});
    await buy(shop, {amount: 100});
    await shop.post({address: people.ada, lineItems: [shop.units('Blue mug', 1)]});
    const {body} = await onCheckout(shop, 'POST', '/coupons', {couponCode: 'TENOFF'});
    expect(body).to.deep.include({subtotal: 112, taxTotal: 2.16, grandTotal: 112.96});
    const [line] = await bought(shop);
    expect((await shop.post({address: people.ada, lineItems: [{itemId: line?.id, quantity: 1}]})).status).to.equal(422);
  });

  it('can be all there is in a cart, which is gone with it (store-api 2.1)', async () => {
    const shop = await ShopDriver.open({scenario: 'empty'});
    expect((await shop.ask('POST', '/api/storefront/carts', {giftCertificates: [present]})).status).to.equal(200);
    const [line] = await bought(shop);
    expect((await onCart(shop, 'DELETE', `/items/${line?.id ?? ''}`)).status).to.equal(200);
    expect((await shop.read()).status).to.equal(404);
  });

  it('can be changed through cart and checkout, keeping its id and place (store-api 2.2)', async () => {
    const shop = await ShopDriver.open();
    await buy(shop);
    await buy(shop, {name: 'Another'});
    const [first, second] = await bought(shop);
    const item = `/items/${first?.id ?? ''}`;
    await onCart(shop, 'PUT', item, {giftCertificate: {...present, amount: 30}});
    await onCheckout(shop, 'PUT', `/carts/${shop.store.checkoutId}${item}`, {giftCertificate: {...present, amount: 40, name: 'Changed'}});
    expect((await bought(shop)).map(({id, name, amount}) => [id, name, amount])).to.deep.equal([
      [first?.id, 'Changed', 40],
      [second?.id, 'Another', 20],
    ]);
  });

  it('becomes several where several are wanted (store-api 2.2)', async () => {
    const shop = await ShopDriver.open();
    await buy(shop);
    await buy(shop, {name: 'Another'});
    const [first] = await bought(shop);
    await onCart(shop, 'PUT', `/items/${first?.id ?? ''}`, {giftCertificate: {...present, quantity: 2}});
    const now = await bought(shop);
    expect(now.map(({name}) => name)).to.deep.equal(['A present', 'A present', 'Another']);
    expect(now[0]?.id).to.equal(first?.id);
    expect(new Set(now.map(({id}) => id)).size).to.equal(3);
  });

  const bounds: [what: string, changes: object, status: number][] = [
    ['an amount of 1', {amount: 1}, 200],
    ['an amount of 1000', {amount: 1000}, 200],
    ['an amount of 0.99', {amount: 0.99}, 422],
    ['an amount of 1000.01', {amount: 1000.01}, 422],
    ['a negative amount', {amount: -20}, 422],
    ['an amount in text', {amount: '20'}, 422],
    ['no amount', {amount: undefined}, 422],
    ['a message of 200 characters', {message: 'x'.repeat(200)}, 200],
    ['a message of 201 characters', {message: 'x'.repeat(201)}, 422],
    ['no message', {message: undefined}, 200],
    ['a message that is no text', {message: 5}, 422],
    ['a sender without e-mail', {sender: {name: 'Ada'}}, 422],
    ['a sender without a name', {sender: {email: ada.email}}, 422],
    ['a recipient whose e-mail is none', {recipient: {name: 'Ben', email: 'nowhere'}}, 422],
    ['a recipient with blanks in the e-mail', {recipient: {name: 'Ben', email: 'ben @shopper.example'}}, 422],
    ['no recipient', {recipient: undefined}, 422],
    ['a recipient in a list', {recipient: [ben]}, 422],
    ['a theme the store does not have', {theme: 'Halloween'}, 422],
    ['no theme', {theme: undefined}, 422],
    ['100 of it', {quantity: 100}, 200],
    ['101 of it', {quantity: 101}, 422],
    ['a thousand million of it', {quantity: 1e9}, 422],
    ['none of it', {quantity: 0}, 422],
    ['half of it', {quantity: 0.5}, 422],
    ['a name that is no text', {name: 7}, 422],
  ];
  for (const [what, changes, status] of bounds) {
    it(`with ${what} is answered ${status} (store-api 3.2, 5)`, async () => {
      const shop = await ShopDriver.open({now: 0});
      const before = shop.store.snapshot();
      expect((await buy(shop, changes)).status).to.equal(status);
      if (status === 422) expect(shop.store.snapshot()).to.deep.equal(before);
    });
  }

  for (const [scenario, least, most] of [
    ['zero-decimal', 150, 150_000],
    ['three-decimal', 0.3, 300],
  ] as const) {
    it(`is bounded in the store's default currency, from ${least} to ${most} here (scenario ${scenario}, store-api 5)`, async () => {
      const shop = await ShopDriver.open({scenario});
      const statuses = [];
      for (const amount of [least, most, least * 0.99, most * 1.01]) statuses.push((await buy(shop, {amount})).status);
      expect(statuses).to.deep.equal([200, 200, 422, 422]);
    });
  }

  it('is rounded to what its currency has', async () => {
    const shop = await ShopDriver.open();
    await buy(shop, {amount: 10.006});
    expect((await bought(shop)).map(({amount}) => amount)).to.deep.equal([10.01]);
  });

  it('is not taken for a line: its PUT needs a giftCertificate (store-api 2.2)', async () => {
    const shop = await ShopDriver.open();
    await buy(shop);
    const [line] = await bought(shop);
    expect((await onCart(shop, 'PUT', `/items/${line?.id ?? ''}`, {lineItem: {quantity: 2}})).status).to.equal(422);
  });

  for (const body of [{}, {lineItems: []}, {giftCertificates: []}, {lineItems: [], giftCertificates: []}, {giftCertificates: null}]) {
    it(`is missed in a body of ${JSON.stringify(body)}, which adds nothing (store-api 2.1)`, async () => {
      const shop = await ShopDriver.open({now: 0});
      const before = shop.store.snapshot();
      expect((await onCart(shop, 'POST', '/items', body)).status).to.equal(422);
      expect((await shop.ask('POST', '/api/storefront/carts', body)).status).to.equal(422);
      expect(shop.store.snapshot()).to.deep.equal(before);
    });
  }
});
