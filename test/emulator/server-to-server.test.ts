/** The server-to-server checkout: one checkout, seen and written from two sides (store-api 2.2 to 2.4, 4.9). */
import {expect} from 'chai';
import {
  askCheckout,
  firstOption,
  readServer,
  recipients,
  TOKEN,
  units,
  WITH_OPTIONS,
  type Enveloped,
  type ServerCheckout,
} from './server-to-server-driver.js';
import {people, ShopDriver} from './shop-driver.js';

describe('a consignment made from the server side', () => {
  it('is seen by the storefront, with the names of country and state filled in (store-api 2.4, 3.5)', async () => {
    const shop = await ShopDriver.open();
    const {status, body} = await askCheckout(shop, 'POST', '/consignments', [
      {address: recipients.ben, line_items: [units(shop, 'Blue mug', 3)]},
    ]);
    expect(status).to.equal(200);
    expect(body.meta).to.deep.equal({});
    const [made] = body.data.consignments;
    await shop.read();
    const seen = shop.consignment(0);
    expect([seen.id, seen.lineItemIds]).to.deep.equal([made?.id, made?.line_item_ids]);
    expect(seen.address).to.deep.include({...people.ben, email: 'ben@people.example', stateOrProvince: 'Texas', country: 'United States'});
    expect(made?.address).to.deep.equal({
      ...recipients.ben,
      company: '',
      address2: '',
      state_or_province: 'Texas',
      country: 'United States',
      phone: '',
      custom_fields: [],
    });
  });

  it("splits the cart line, and the other way round the storefront's split is seen here (store-api 4.2)", async () => {
    const shop = await ShopDriver.open();
    const old = shop.line('Blue mug').id;
    const {body} = await askCheckout(shop, 'POST', '/consignments', [{address: recipients.ada, line_items: [units(shop, 'Blue mug', 1)]}]);
    const mugs = body.data.cart.line_items.physical_items.filter(({name}) => name === 'Blue mug');
    expect(mugs.map(({quantity}) => quantity)).to.deep.equal([2, 1]);
    expect(mugs[0]?.id).to.equal(old);
    expect(body.data.consignments[0]?.line_item_ids).to.deep.equal([mugs[1]?.id]);
    await shop.read();
    await shop.post({address: people.ben, lineItems: [shop.units('Blue mug', 1)]});
    const seen = await readServer(shop);
    expect(seen.consignments.map(({line_item_ids: ids}) => ids)).to.deep.equal(
      shop.checkout.consignments.map(({lineItemIds}) => lineItemIds),
    );
    expect(seen.cart.line_items.physical_items.filter(({name}) => name === 'Blue mug').map(({quantity}) => quantity)).to.deep.equal([
      1, 1, 1,
    ]);
  });

  it('lists every line it holds in line_item_ids, whatever the specification says of one (store-api 4.2)', async () => {
    const shop = await ShopDriver.open();
    const lineItems = [units(shop, 'Blue mug', 3), units(shop, 'Notebook', 1)];
    const {body} = await askCheckout(shop, 'POST', '/consignments', [{address: recipients.ada, line_items: lineItems}]);
    expect(body.data.consignments[0]?.line_item_ids).to.deep.equal(lineItems.map(({item_id: id}) => id));
  });

  it('keeps custom fields, and takes the old name of its address (store-api 2.4, 3.5)', async () => {
    const shop = await ShopDriver.open();
    const custom = [{field_id: 'field_25', field_value: 'Great!'}];
    const {body} = await askCheckout(shop, 'POST', '/consignments', [
      {shipping_address: {...recipients.ada, custom_fields: custom}, line_items: [units(shop, 'Notebook', 1)]},
    ]);
    expect(body.data.consignments[0]?.address['custom_fields']).to.deep.equal(custom);
    await shop.read();
    expect(shop.consignment(0).address['customFields']).to.deep.equal([{fieldId: 'field_25', fieldValue: 'Great!'}]);
  });

  it('is edited and deleted by both sides (store-api 2.4, 4.6)', async () => {
    const shop = await ShopDriver.open();
    await shop.post({address: people.ben, lineItems: [shop.units('Blue mug', 3)]});
    const {id} = shop.consignment(0);
    const put = await askCheckout(shop, 'PUT', `/consignments/${id}`, {address: recipients.cleo, line_items: [units(shop, 'Notebook', 1)]});
    expect(put.body.data.consignments.map(consignment => consignment.id)).to.deep.equal([id]);
    await shop.read();
    expect(shop.consignment(0).address['city']).to.equal('San Francisco');
    expect(shop.holds(0).map(([name]) => name)).to.have.members(['Blue mug', 'Notebook']);
    const gone = await askCheckout(shop, 'DELETE', `/consignments/${id}`);
    expect([gone.status, gone.body.data.consignments]).to.deep.equal([200, []]);
    await shop.read();
    expect(shop.checkout.consignments).to.deep.equal([]);
  });

  it('takes an option that is offered to it; nothing selected is absent (store-api 2.4)', async () => {
    const shop = await ShopDriver.open();
    const made = await askCheckout(shop, 'POST', `/consignments${WITH_OPTIONS}`, [
      {address: recipients.ada, line_items: [units(shop, 'Notebook', 1)]},
    ]);
    const [consignment] = made.body.data.consignments;
    expect(consignment).not.to.have.property('selected_shipping_option');
    expect(consignment?.available_shipping_options?.map(({description, cost}) => [description, cost])).to.deep.equal([
      ['Standard', 4.5],
      ['Express', 9],
    ]);
    const express = consignment?.available_shipping_options?.[1];
    const {body} = await askCheckout(shop, 'PUT', `/consignments/${consignment?.id ?? ''}`, {shipping_option_id: express?.id});
    expect(body.data.consignments[0]?.selected_shipping_option).to.deep.equal(express);
    expect(express).to.have.all.keys('id', 'type', 'description', 'image_url', 'cost', 'transit_time', 'additional_description');
    await shop.read();
    expect(shop.consignment(0).selectedShippingOption?.description).to.equal('Express');
    expect(shop.checkout.shippingCostTotal).to.equal(9);
  });

  it('is collected instead, and no longer when an option is selected (store-api 2.4)', async () => {
    const shop = await ShopDriver.open();
    const made = await askCheckout(shop, 'POST', '/consignments', [
      {pickup_option: {pickup_method_id: 2}, line_items: [units(shop, 'Notebook', 1)]},
    ]);
    const [consignment] = made.body.data.consignments;
    expect(consignment?.selected_pickup_option).to.deep.equal({pickup_method_id: 2});
    const path = `/consignments/${consignment?.id ?? ''}`;
    const sent = await askCheckout(shop, 'PUT', path + WITH_OPTIONS, {address: recipients.ada});
    expect(sent.body.data.consignments[0]).not.to.have.property('selected_pickup_option');
    const collected = await askCheckout(shop, 'PUT', path, {pickup_option: {pickup_method_id: 1}});
    expect(collected.body.data.consignments[0]?.selected_pickup_option).to.deep.equal({pickup_method_id: 1});
  });

  it('takes no option at creation, and knows no camelCase names (the specification)', async () => {
    const shop = await ShopDriver.open({now: 0});
    const made = await askCheckout(shop, 'POST', `/consignments${WITH_OPTIONS}`, [
      {address: recipients.ada, line_items: [units(shop, 'Notebook', 1)], shipping_option_id: 'x', shippingOptionId: 'x'},
    ]);
    expect(made.body.data.consignments[0]).not.to.have.property('selected_shipping_option');
    const {status} = await askCheckout(shop, 'PUT', `/consignments/${made.body.data.consignments[0]?.id ?? ''}`, {
      shippingOptionId: firstOption(made.body.data),
      lineItems: [],
    });
    expect(status).to.equal(422);
  });
});

describe('the message and the billing address from the server side', () => {
  it('are seen by the storefront, and the other way round (store-api 2.2, 2.3)', async () => {
    const shop = await ShopDriver.open();
    const message = await askCheckout(shop, 'PUT', '', {customer_message: 'Ring twice'});
    expect(message.body.data.customer_message).to.equal('Ring twice');
    const posted = await askCheckout(shop, 'POST', '/billing-address', recipients.ben);
    const {billing_address: billing} = posted.body.data;
    expect(billing).to.deep.equal({
      ...recipients.ben,
      id: billing['id'],
      company: '',
      address2: '',
      phone: '',
      state_or_province: 'Texas',
      country: 'United States',
      custom_fields: [],
    });
    await shop.read();
    expect(shop.checkout.customerMessage).to.equal('Ring twice');
    expect(shop.checkout.billingAddress).to.deep.include({id: billing['id'], firstName: 'Ben', email: 'ben@people.example'});
    const put = await askCheckout(shop, 'PUT', `/billing-address/${String(billing['id'])}`, recipients.cleo);
    expect(put.body.data.billing_address).to.deep.include({id: billing['id'], first_name: 'Cleo'});
    await shop.ask('PUT', `/api/storefront/checkouts/${shop.store.checkoutId}`, {customerMessage: 'Ring once'});
    expect((await readServer(shop)).customer_message).to.equal('Ring once');
  });

  it('asks no guest to sign in and counts no e-mail addresses: that is between the shopper and the storefront (store-api 2.3)', async () => {
    const shop = await ShopDriver.open({scenario: 'guest'});
    expect((await readServer(shop)).billing_address).to.deep.equal({});
    for (let count = 0; count < 12; count += 1) {
      const {status} = await askCheckout(shop, 'POST', '/billing-address', {...recipients.ada, email: `${count}@people.example`});
      expect(status).to.equal(200);
    }
    const {status} = await askCheckout(shop, 'POST', '/billing-address', {...recipients.ada, email: shop.store.snapshot().account.email});
    expect(status).to.equal(200);
    expect(shop.store.snapshot().attempts.emails).to.deep.equal([]);
  });
});

describe('the version', () => {
  it('grows with the writes of both sides, and a stale one is 409 in the documented shape (store-api 3.8, 4.9)', async () => {
    const shop = await ShopDriver.open();
    const version = shop.checkout.version ?? NaN;
    const element = {address: recipients.ada, line_items: [units(shop, 'Notebook', 1)]};
    const made = await askCheckout(shop, 'POST', '/consignments', [
      {...element, version},
      {...element, line_items: [units(shop, 'Tea towel', 1)]},
    ]);
    expect([made.body.data.version, made.body.data.cart.version]).to.deep.equal([version + 1, version + 1]);
    const [consignment] = made.body.data.consignments;
    const path = `/consignments/${consignment?.id ?? ''}`;
    const stale = await shop.put(consignment?.id ?? '', {address: people.ben, version});
    expect(stale.status).to.equal(409);
    await shop.put(consignment?.id ?? '', {address: people.ben, version: version + 1});
    const before = shop.store.snapshot();
    const writes: [method: string, rest: string, body: Record<string, unknown>][] = [
      ['PUT', '', {customer_message: 'x'}],
      ['POST', '/billing-address', recipients.ada],
      ['PUT', path, {address: recipients.ada}],
      ['DELETE', path, {}],
      ['POST', '/coupons', {coupon_code: 'TENOFF'}],
      ['DELETE', '/coupons/TENOFF', {}],
    ];
    for (const [method, rest, body] of writes) {
      const answered = await askCheckout<unknown>(shop, method, rest, {...body, version: version + 1});
      expect(answered.status, `${method} ${rest}`).to.equal(409);
      expect(answered.body).to.have.all.keys('status', 'title', 'type');
    }
    const mixed = [
      {...element, version: version + 2},
      {...element, version: version + 1},
    ];
    expect((await askCheckout(shop, 'POST', '/consignments', mixed)).status).to.equal(409);
    expect(shop.store.snapshot()).to.deep.equal(before);
  });

  it("to send is the cart's where the counters are two (version separate, store-api 9)", async () => {
    const shop = await ShopDriver.open({behaviours: {version: 'separate'}});
    const {version, cart} = await readServer(shop);
    expect(version).not.to.equal(cart.version);
    expect((await askCheckout(shop, 'PUT', '', {customer_message: 'x', version})).status).to.equal(409);
    expect((await askCheckout(shop, 'PUT', '', {customer_message: 'x', version: cart.version})).status).to.equal(200);
  });

  it('is neither shown nor compared (version absent, store-api 9)', async () => {
    const shop = await ShopDriver.open({behaviours: {version: 'absent'}});
    const checkout = await readServer(shop);
    expect(checkout).not.to.have.property('version');
    expect(checkout.cart).not.to.have.property('version');
    expect((await askCheckout(shop, 'PUT', '', {customer_message: 'x', version: 999})).status).to.equal(200);
  });
});

describe('a server', () => {
  it("is not locked out by the shopper's session, her sign-out, or a missing token of hers", async () => {
    const shop = await ShopDriver.open({behaviours: {csrf: 'enforced', expiredSession: '401'}});
    shop.store.act({kind: 'sign-out'});
    shop.store.act({kind: 'expire-session'});
    expect((await shop.ask('GET', `/api/storefront/checkouts/${shop.store.checkoutId}`)).status).to.equal(401);
    const path = `http://shop.example/stores/harbour/v3/checkouts/${shop.store.checkoutId}`;
    const request = new Request(`${path}/consignments`, {
      method: 'POST',
      headers: TOKEN,
      body: JSON.stringify([{address: recipients.ada, line_items: [units(shop, 'Notebook', 1)]}]),
    });
    const response = await shop.store.handle(request, {origin: 'https://elsewhere.example'});
    expect(response.status).to.equal(200);
    expect(((await response.json()) as Enveloped<ServerCheckout>).data.consignments).to.have.length(1);
    expect(shop.store.journal().at(-1)).to.deep.include({api: 'server-to-server', violations: []});
  });

  it('without a token is 401, whatever it asks (store-api 3.8)', async () => {
    const shop = await ShopDriver.open({now: 0});
    const before = shop.store.snapshot();
    for (const [method, path] of [
      ['GET', `/checkouts/${shop.store.checkoutId}`],
      ['PUT', `/checkouts/${shop.store.checkoutId}`],
      ['POST', `/checkouts/${shop.store.checkoutId}/orders`],
      ['GET', '/shipping/settings'],
      ['GET', '/nothing'],
    ] as const) {
      const {status, body} = await shop.ask<Record<string, unknown>>(
        method,
        `/stores/harbour/v3${path}`,
        method === 'PUT' ? {customer_message: ''} : undefined,
      );
      expect(status, path).to.equal(401);
      expect(body).to.have.all.keys('status', 'title', 'type', 'errors');
      expect(body['errors']).to.deep.equal({});
    }
    expect(shop.store.snapshot()).to.deep.equal(before);
  });
});
