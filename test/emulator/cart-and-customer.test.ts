/** The cart, the billing address, the order comment and the address book (store-api 2.1 to 2.3, 2.8, 4.6). */
import {expect} from 'chai';
import {people, ShopDriver, type Checkout} from './shop-driver.js';

const itemsPath = (shop: ShopDriver): string => `/api/storefront/carts/${shop.store.checkoutId}/items`;

describe('the cart', () => {
  it('takes new lines, unassigned (newLine unassigned, store-api 2.1, 4.6)', async () => {
    const shop = await ShopDriver.open({scenario: 'one-with-all'});
    expect((await shop.ask('POST', itemsPath(shop), {lineItems: [{productId: 105, quantity: 2}]})).status).to.equal(200);
    await shop.read();
    expect(shop.line('Fig candle').quantity).to.equal(2);
    expect(shop.consignment(0).lineItemIds).not.to.include(shop.line('Fig candle').id);
  });

  it('lets new lines join a lone consignment (newLine auto-joined, store-api 9)', async () => {
    const shop = await ShopDriver.open({scenario: 'one-with-all', behaviours: {newLine: 'auto-joined'}});
    await shop.ask('POST', itemsPath(shop), {lineItems: [{productId: 105, quantity: 2}]});
    await shop.read();
    expect(shop.consignment(0).lineItemIds).to.include(shop.line('Fig candle').id);
  });

  it('lets more of a product join its unassigned line, never one that is assigned', async () => {
    const shop = await ShopDriver.open();
    await shop.post({address: people.ada, lineItems: [shop.units('Notebook', 1)]});
    await shop.ask('POST', itemsPath(shop), {
      lineItems: [
        {productId: 101, quantity: 2},
        {productId: 103, quantity: 2},
      ],
    });
    await shop.read();
    expect(shop.lines.map(({name, quantity}) => [name, quantity])).to.deep.equal([
      ['Blue mug', 5],
      ['Tea towel', 1],
      ['Notebook', 1],
      ['Notebook', 2],
    ]);
    expect(shop.holds(0)).to.deep.equal([['Notebook', 1]]);
  });

  it('does not let more of a product join a line at another price', async () => {
    const shop = await ShopDriver.open();
    await shop.arrange(state => {
      for (const line of state.checkout?.lines ?? []) if (line.name === 'Notebook') line.price = 5;
    });
    await shop.ask('POST', itemsPath(shop), {lineItems: [{productId: 103, quantity: 2}]});
    await shop.read();
    expect(shop.lines.filter(({name}) => name === 'Notebook').map(({quantity}) => quantity)).to.deep.equal([1, 2]);
  });

  it('lets no download join a consignment (newLine auto-joined, store-api 4.1)', async () => {
    const shop = await ShopDriver.open({scenario: 'single-unit', behaviours: {newLine: 'auto-joined'}});
    await shop.post({address: people.ada, lineItems: [shop.units('Blue mug', 1)]});
    await shop.ask('POST', itemsPath(shop), {lineItems: [{productId: 104, quantity: 1}]});
    await shop.read();
    expect(shop.consignment(0).lineItemIds).to.deep.equal([shop.line('Blue mug').id]);
  });

  it("refuses to change a line that is not the shopper's, and one it does not have (store-api 4.7)", async () => {
    const shop = await ShopDriver.open();
    await shop.arrange(state => {
      for (const line of state.checkout?.lines ?? []) if (line.name === 'Tea towel') line.isMutable = false;
    });
    const path = `${itemsPath(shop)}/${shop.line('Tea towel').id}`;
    expect((await shop.ask('PUT', path, {lineItem: {quantity: 2}})).status).to.equal(422);
    expect((await shop.ask('DELETE', path)).status).to.equal(422);
    expect((await shop.ask('DELETE', `${itemsPath(shop)}/nobody`)).status).to.equal(404);
  });

  it('wraps a line and unwraps it (store-api 2.1)', async () => {
    const shop = await ShopDriver.open();
    const path = `${itemsPath(shop)}/${shop.line('Blue mug').id}`;
    const giftWrapping = {wrapTogether: true, wrapDetails: [{id: 1, message: 'Enjoy'}]};
    await shop.ask('PUT', path, {lineItem: {quantity: 3, giftWrapping}});
    await shop.read();
    expect(shop.line('Blue mug').giftWrapping).to.deep.equal({name: 'Brown paper and string', message: 'Enjoy', amount: 3});
    await shop.ask('PUT', path, {lineItem: {quantity: 3, giftWrapping: null}});
    await shop.read();
    expect(shop.line('Blue mug').giftWrapping).to.equal(null);
  });

  it('changes a quantity where the line is (store-api 2.1)', async () => {
    const shop = await ShopDriver.open({scenario: 'one-with-all'});
    const {id} = shop.line('Notebook');
    await shop.ask('PUT', `${itemsPath(shop)}/${id}`, {lineItem: {productId: 103, quantity: 4}});
    await shop.read();
    expect(shop.holds(0)).to.deep.include(['Notebook', 4]);
  });

  it('changes a quantity through the checkout too (store-api 2.2)', async () => {
    const shop = await ShopDriver.open();
    const {id} = shop.line('Notebook');
    const path = `/api/storefront/checkouts/${shop.store.checkoutId}/carts/${shop.store.checkoutId}/items/${id}`;
    const {body} = await shop.ask<Checkout>('PUT', path, {lineItem: {quantity: 4}});
    expect(body.cart.lineItems.physicalItems.find(line => line.id === id)?.quantity).to.equal(4);
  });

  it('loses a line, and the consignment that held nothing else (store-api 2.1, 4.3)', async () => {
    const shop = await ShopDriver.open();
    await shop.post({address: people.ada, lineItems: [shop.units('Notebook', 1)]});
    await shop.ask('DELETE', `${itemsPath(shop)}/${shop.line('Notebook').id}`);
    await shop.read();
    expect(shop.lines.map(({name}) => name)).to.deep.equal(['Blue mug', 'Tea towel']);
    expect(shop.checkout.consignments).to.deep.equal([]);
  });

  it('is deleted with its last line: no carts, no checkout (store-api 2.1)', async () => {
    const shop = await ShopDriver.open({scenario: 'single-unit'});
    expect((await shop.ask('DELETE', `${itemsPath(shop)}/${shop.line('Blue mug').id}`)).status).to.equal(200);
    expect((await shop.ask('GET', '/api/storefront/carts')).body).to.deep.equal([]);
    expect((await shop.read()).status).to.equal(404);
  });

  it('answers 204 to its deletion (store-api 2.1)', async () => {
    const shop = await ShopDriver.open();
    expect(await shop.ask('DELETE', `/api/storefront/carts/${shop.store.checkoutId}`)).to.deep.equal({status: 204, body: null});
    expect((await shop.read()).status).to.equal(404);
  });

  it('gives way to a new one (store-api 2.1)', async () => {
    const shop = await ShopDriver.open({scenario: 'empty'});
    const {body} = await shop.ask<Checkout['cart']>('POST', '/api/storefront/carts', {lineItems: [{productId: 101, quantity: 2}]});
    await shop.read();
    expect(shop.checkout.id).to.equal(body.id);
    expect(shop.line('Blue mug').quantity).to.equal(2);
  });

  it('takes a quantity up to what an integer holds, all requests together (a choice)', async () => {
    const shop = await ShopDriver.open({now: 0});
    const add = async (quantity: number): Promise<number> =>
      (await shop.ask('POST', itemsPath(shop), {lineItems: [{productId: 105, quantity}]})).status;
    expect([await add(2 ** 31), await add(1e308), await add(2 ** 31 - 1)]).to.deep.equal([422, 422, 200]);
    const before = shop.store.snapshot();
    expect(await add(1)).to.equal(422);
    expect(shop.store.snapshot()).to.deep.equal(before);
  });

  it('knows the options of its products by number and by name, and no others (store-api 2.1)', async () => {
    const shop = await ShopDriver.open();
    const add = async (...optionSelections: unknown[]): Promise<number> =>
      (await shop.ask('POST', itemsPath(shop), {lineItems: [{productId: 103, quantity: 1, optionSelections}]})).status;
    const size = {optionId: 31, optionValue: 311};
    for (const optionValue of [322, '322', 'Red']) expect(await add(size, {optionId: 32, optionValue})).to.equal(200);
    for (const optionValue of [311, 'Blue', null, {}]) expect(await add(size, {optionId: 32, optionValue})).to.equal(422);
    expect(await add({optionId: 21, optionValue: 211})).to.equal(422);
    await shop.read();
    expect(shop.line('Notebook').quantity).to.equal(4);
  });

  it('does not turn a line into another product or variant (store-api 2.1)', async () => {
    const shop = await ShopDriver.open({now: 0});
    const before = shop.store.snapshot();
    const path = `${itemsPath(shop)}/${shop.line('Notebook').id}`;
    const changes = [{productId: 101}, {variantId: 1101}, {productId: '103'}, {optionSelections: [{optionId: 21, optionValue: 211}]}];
    for (const change of changes) expect((await shop.ask('PUT', path, {lineItem: {quantity: 2, ...change}})).status).to.equal(422);
    expect(shop.store.snapshot()).to.deep.equal(before);
    expect((await shop.ask('PUT', path, {lineItem: {quantity: 2, productId: 103, variantId: 1103}})).status).to.equal(200);
  });

  it('compares the version of its writes (store-api 4.9)', async () => {
    const shop = await ShopDriver.open();
    const version = shop.checkout.cart.version;
    const body = {lineItems: [{productId: 105, quantity: 1}], version};
    expect((await shop.ask('POST', itemsPath(shop), body)).status).to.equal(200);
    expect((await shop.ask('POST', itemsPath(shop), body)).status).to.equal(409);
  });
});

describe('the billing address', () => {
  it('is {} at first, then has an id that a PUT keeps (store-api 2.3, 8b)', async () => {
    const shop = await ShopDriver.open({scenario: 'guest'});
    expect(shop.checkout.billingAddress).to.deep.equal({});
    const path = `/api/storefront/checkouts/${shop.store.checkoutId}/billing-address`;
    const {body} = await shop.ask<Checkout>('POST', path, {email: 'guest@shopper.example'});
    const id = String(body.billingAddress['id']);
    expect(id).to.match(/^[0-9a-f]{13}$/);
    const changed = await shop.ask<Checkout>('PUT', `${path}/${id}`, {...people.ben, email: 'guest@shopper.example'});
    expect(changed.body.billingAddress).to.deep.include({id, city: 'Austin', country: 'United States', email: 'guest@shopper.example'});
  });
});

describe('the order comment', () => {
  it('is kept, through both spellings of the root (store-api 2.2)', async () => {
    const shop = await ShopDriver.open();
    const {body} = await shop.ask<Checkout>('PUT', `/api/storefront/checkout/${shop.store.checkoutId}`, {customerMessage: 'Ring twice'});
    expect(body.customerMessage).to.equal('Ring twice');
  });

  it('may be taken back', async () => {
    const shop = await ShopDriver.open();
    const path = `/api/storefront/checkouts/${shop.store.checkoutId}`;
    await shop.ask('PUT', path, {customerMessage: 'Ring twice'});
    expect((await shop.ask<Checkout>('PUT', path, {customerMessage: ''})).body.customerMessage).to.equal('');
  });

  it('may have 2000 characters (store-api 5)', async () => {
    const shop = await ShopDriver.open();
    const ask = async (length: number): Promise<number> =>
      (await shop.ask('PUT', `/api/storefront/checkouts/${shop.store.checkoutId}`, {customerMessage: 'x'.repeat(length)})).status;
    expect([await ask(2000), await ask(2001)]).to.deep.equal([200, 422]);
  });
});

describe('the address book', () => {
  it('is empty for a guest, who cannot save to it (store-api 2.8)', async () => {
    const shop = await ShopDriver.open({scenario: 'guest'});
    expect(shop.checkout.customer).to.deep.include({id: 0, isGuest: true, addresses: []});
    expect((await shop.ask('POST', '/api/storefront/customer-address', people.ben)).status).to.equal(401);
  });

  it('takes an address once (store-api 2.8)', async () => {
    const shop = await ShopDriver.open();
    const address = {...people.ben, firstName: 'Gus'};
    for (let time = 0; time < 2; time++) {
      const {body} = await shop.ask<{addresses: object[]}>('POST', '/api/storefront/customer-address', address);
      expect(body.addresses).to.have.length(5);
    }
  });

  it('takes the addresses of an order that should be saved, when it is placed (store-api 2.8)', async () => {
    const shop = await ShopDriver.open();
    await shop.post(
      {address: {...people.ben, firstName: 'Gus'}, lineItems: [shop.units('Blue mug', 1)]},
      {address: {...people.ben, firstName: 'Hal', shouldSaveAddress: false}, lineItems: [shop.units('Blue mug', 1)]},
    );
    shop.store.act({kind: 'place-order'});
    expect(shop.store.snapshot().account.addresses.map(({firstName}) => firstName)).to.deep.equal(['Ada', 'Ben', 'Cleo', 'Dan', 'Gus']);
    expect((await shop.ask('GET', '/api/storefront/carts')).body).to.deep.equal([]);
    expect(shop.store.snapshot().orders.map(({id, cartId}) => ({id, cartId}))).to.deep.equal([{id: 101, cartId: shop.store.checkoutId}]);
  });
});
