/** Orders placed from the server side (store-api 2.6). */
import {expect} from 'chai';
import {askCheckout, readServer, recipients, type Enveloped} from './server-to-server-driver.js';
import {ShopDriver, type Answered} from './shop-driver.js';

describe('an order placed from the server side', () => {
  const order = (shop: ShopDriver): Promise<Answered<Enveloped<{id: number}>>> => askCheckout(shop, 'POST', '/orders');

  async function ready(): Promise<ShopDriver> {
    const shop = await ShopDriver.open({scenario: 'one-with-all'});
    await shop.select(0);
    await askCheckout(shop, 'POST', '/billing-address', recipients.ada);
    return shop;
  }

  it('is incomplete and keeps the cart, whose order_id both sides see, until it is paid (store-api 2.6)', async () => {
    const shop = await ready();
    const {status, body} = await order(shop);
    const [made] = shop.store.snapshot().orders;
    expect([status, body]).to.deep.equal([200, {data: {id: made?.id}, meta: {}}]);
    expect(made).to.deep.include({statusId: 0, cartId: shop.store.checkoutId});
    expect((await readServer(shop)).order_id).to.equal(String(body.data.id));
    await shop.read();
    expect(shop.checkout).to.have.property('orderId', String(body.data.id));
    await shop.ask('POST', `/internalapi/v1/checkout/order/${body.data.id}`);
    expect((await askCheckout(shop, 'GET', '')).status).to.equal(404);
    expect((await order(shop)).status).to.equal(404);
  });

  it('is the order the storefront would have made (store-api 2.6)', async () => {
    const [server, page] = [await ready(), await ready()];
    await order(server);
    await page.ask('POST', '/internalapi/v1/checkout/order', {cartId: page.store.checkoutId});
    const timeless = (shop: ShopDriver): unknown => shop.store.snapshot().orders.map(made => ({...made, createdAt: 0, modifiedAt: 0}));
    expect(timeless(server)).to.deep.equal(timeless(page));
  });

  const obstacles: [what: string, status: number, arrange: (shop: ShopDriver) => Promise<unknown>, title: RegExp][] = [
    ['an unassigned line', 422, shop => askCheckout(shop, 'DELETE', `/consignments/${shop.consignment(0).id}`), /no consignment/],
    [
      'no shipping option',
      422,
      shop => askCheckout(shop, 'PUT', `/consignments/${shop.consignment(0).id}`, {address: recipients.ben}),
      /option/,
    ],
    [
      'half an address',
      422,
      shop => askCheckout(shop, 'PUT', `/consignments/${shop.consignment(0).id}`, {address: {email: '', country_code: 'GB'}}),
      /^The shipping address lacks first_name, last_name, address1, city, postal_code\.$/,
    ],
    [
      'half a billing address',
      422,
      shop => askCheckout(shop, 'POST', '/billing-address', {email: 'a@people.example', country_code: 'GB'}),
      /^The billing address lacks first_name, last_name, address1, city, postal_code\.$/,
    ],
    [
      'a spam check to pass',
      429,
      shop =>
        shop.arrange(state => {
          if (state.checkout !== null) state.checkout.needsSpamCheck = true;
        }),
      /robot/,
    ],
  ];
  for (const [what, wanted, arrange, title] of obstacles) {
    it(`with ${what} is ${wanted} and makes none (store-api 3.8, 4.6)`, async () => {
      const shop = await ready();
      await arrange(shop);
      const before = shop.store.snapshot();
      const {status, body} = await askCheckout<Record<string, unknown>>(shop, 'POST', '/orders');
      expect(status).to.equal(wanted);
      expect(body).to.deep.include({status: wanted, errors: {}});
      expect(body['title']).to.match(title);
      expect(shop.store.snapshot()).to.deep.equal(before);
    });
  }
});
