/** Requests the store refuses: the status, the body, and that nothing was changed (store-api 3.8, 4.9, 9). */
import {expect} from 'chai';
import {people, ShopDriver, type Answered} from './shop-driver.js';

async function refused(shop: ShopDriver, status: number, ask: Promise<Answered<unknown>>): Promise<void> {
  const before = shop.store.snapshot();
  const answered = await ask;
  expect(answered.status).to.equal(status);
  expect(shop.store.snapshot()).to.deep.equal(before);
}

describe('a POST of consignments', () => {
  for (const invalidStatus of ['422', '400'] as const) {
    const status = Number(invalidStatus);
    const bad: [what: string, element: (shop: ShopDriver) => unknown][] = [
      ['an unknown line id', () => ({address: people.ada, lineItems: [{itemId: 'nobody', quantity: 1}]})],
      ['a missing line id', () => ({address: people.ada, lineItems: [{quantity: 1}]})],
      ['no line items', () => ({address: people.ada, lineItems: []})],
      ['quantity 0', shop => ({address: people.ada, lineItems: [shop.units('Blue mug', 0)]})],
      ['half a unit', shop => ({address: people.ada, lineItems: [shop.units('Blue mug', 0.5)]})],
      ['more units than the line has', shop => ({address: people.ada, lineItems: [shop.units('Blue mug', 4)]})],
      [
        'one line named twice with more units than it has',
        shop => ({address: people.ada, lineItems: [shop.units('Blue mug', 2), shop.units('Blue mug', 2)]}),
      ],
      ['an address without a country', shop => ({address: {firstName: 'Ada'}, lineItems: [shop.units('Blue mug', 1)]})],
      ['an unknown country', shop => ({address: {countryCode: 'ZZ'}, lineItems: [shop.units('Blue mug', 1)]})],
      ['no address', shop => ({lineItems: [shop.units('Blue mug', 1)]})],
      ['an unknown pickup method', shop => ({pickupOption: {pickupMethodId: 99}, lineItems: [shop.units('Blue mug', 1)]})],
    ];
    for (const [what, element] of bad) {
      it(`with ${what} is ${status} and changes nothing (invalidStatus ${invalidStatus}, store-api 9)`, async () => {
        const shop = await ShopDriver.open({now: 0, behaviours: {invalidStatus}});
        await refused(shop, status, shop.post({address: people.ben, lineItems: [shop.units('Notebook', 1)]}, element(shop)));
      });
    }
  }

  it('naming a digital item is refused (store-api 4.1)', async () => {
    const shop = await ShopDriver.open({now: 0});
    const [pdf] = shop.checkout.cart.lineItems.digitalItems;
    await refused(shop, 422, shop.post({address: people.ada, lineItems: [{itemId: pdf?.id, quantity: 1}]}));
  });

  it('that is no array is refused (store-api 2.4)', async () => {
    const shop = await ShopDriver.open({now: 0});
    const element = {address: people.ada, lineItems: [shop.units('Blue mug', 1)]};
    await refused(shop, 422, shop.ask('POST', `/api/storefront/checkouts/${shop.store.checkoutId}/consignments`, element));
  });

  it('that gives a line away too often is refused (overAllocation refused, store-api 9)', async () => {
    const shop = await ShopDriver.open({now: 0});
    await refused(
      shop,
      422,
      shop.post(
        {address: people.ada, lineItems: [shop.units('Blue mug', 2)]},
        {address: people.ben, lineItems: [shop.units('Blue mug', 2)]},
      ),
    );
  });

  it('that gives a line away too often serves the last elements first (overAllocation last-wins, store-api 9)', async () => {
    const shop = await ShopDriver.open({behaviours: {overAllocation: 'last-wins'}});
    await shop.post(
      {address: people.ada, lineItems: [shop.units('Blue mug', 2)]},
      {address: people.ben, lineItems: [shop.units('Blue mug', 2)]},
    );
    expect([shop.holds(0), shop.holds(1)]).to.deep.equal([[['Blue mug', 1]], [['Blue mug', 2]]]);
  });

  it('refused for one element keeps the others (arrayPost partial, store-api 9)', async () => {
    const shop = await ShopDriver.open({behaviours: {arrayPost: 'partial'}});
    const answered = await shop.post(
      {address: people.ada, lineItems: [shop.units('Blue mug', 1)]},
      {address: people.ben, lineItems: [{itemId: 'nobody', quantity: 1}]},
      {address: people.dan, lineItems: [shop.units('Notebook', 1)]},
    );
    expect(answered.status).to.equal(422);
    await shop.read();
    expect([shop.holds(0), shop.holds(1)]).to.deep.equal([[['Blue mug', 1]], [['Notebook', 1]]]);
  });
});

describe('a PUT of a consignment', () => {
  async function adas(behaviours = {}): Promise<[ShopDriver, string]> {
    const shop = await ShopDriver.open({now: 0, behaviours});
    await shop.post({address: people.ada, lineItems: [shop.units('Blue mug', 2)]});
    return [shop, shop.consignment(0).id];
  }

  for (const addressWithOption of ['400', '422'] as const) {
    it(`with address and option is ${addressWithOption} (addressWithOption, store-api 2.4)`, async () => {
      const [shop, id] = await adas({addressWithOption});
      const shippingOptionId = shop.consignment(0).availableShippingOptions?.[0]?.id;
      await refused(shop, Number(addressWithOption), shop.put(id, {address: people.ada, shippingOptionId}));
    });
  }

  it('with option and pickup is refused (store-api 2.4)', async () => {
    const [shop, id] = await adas();
    await refused(shop, 400, shop.put(id, {shippingOptionId: 'x', pickupOption: {pickupMethodId: 1}}));
  });

  for (const unknownOption of ['422', '400'] as const) {
    it(`with an option that is not offered is ${unknownOption} (unknownOption, store-api 9)`, async () => {
      const [shop, id] = await adas({unknownOption});
      await refused(shop, Number(unknownOption), shop.put(id, {shippingOptionId: '0'.repeat(32)}));
    });
  }

  for (const unknownId of ['404', '400'] as const) {
    it(`of an unknown consignment or checkout is ${unknownId} (unknownId, store-api 9)`, async () => {
      const [shop] = await adas({unknownId});
      await refused(shop, Number(unknownId), shop.put('0000000000000', {address: people.ada}));
      await refused(shop, Number(unknownId), shop.ask('GET', '/api/storefront/checkouts/00000000-0000-4000-a000-000000000000'));
    });
  }

  it('that names nothing is refused (store-api 2.4)', async () => {
    const [shop, id] = await adas();
    await refused(shop, 422, shop.put(id, {}));
  });
});

describe('the version', () => {
  it('is one number in cart and checkout and grows by one per write, an array POST included (version shared, store-api 4.9)', async () => {
    const shop = await ShopDriver.open();
    const before = shop.checkout.version ?? NaN;
    expect(shop.checkout.cart.version).to.equal(before);
    await shop.post(
      {address: people.ada, lineItems: [shop.units('Blue mug', 1)], version: before},
      {address: people.ben, lineItems: [shop.units('Notebook', 1)], version: before},
    );
    expect([shop.checkout.version, shop.checkout.cart.version]).to.deep.equal([before + 1, before + 1]);
    await shop.read();
    expect(shop.checkout.version).to.equal(before + 1);
  });

  it('that is stale is 409 without a detail and changes nothing (store-api 3.8, 4.9)', async () => {
    const shop = await ShopDriver.open({now: 0});
    const version = shop.checkout.version;
    await shop.post({address: people.ada, lineItems: [shop.units('Blue mug', 1)]});
    const stale = {address: people.ben, lineItems: [shop.units('Notebook', 1)], version};
    await refused(shop, 409, shop.post({...stale, version: shop.checkout.version}, stale));
    const {body} = await shop.put(shop.consignment(0).id, {address: people.ben, version});
    expect(body).to.have.keys('status', 'title', 'type');
  });

  it('of 0 is invalid (store-api 4.9)', async () => {
    const shop = await ShopDriver.open({now: 0});
    await refused(shop, 422, shop.post({address: people.ben, lineItems: [shop.units('Notebook', 1)], version: 0}));
  });

  it("has two counters of which the cart's counts (version separate, store-api 9)", async () => {
    const shop = await ShopDriver.open({behaviours: {version: 'separate'}});
    const {version, cart} = shop.checkout;
    expect(version).not.to.equal(cart.version);
    const element = {address: people.ada, lineItems: [shop.units('Blue mug', 1)]};
    expect((await shop.post({...element, version})).status).to.equal(409);
    expect((await shop.post({...element, version: cart.version})).status).to.equal(200);
  });

  it('is neither shown nor compared (version absent, store-api 9)', async () => {
    const shop = await ShopDriver.open({behaviours: {version: 'absent'}});
    expect(shop.checkout).not.to.have.property('version');
    expect(shop.checkout.cart).not.to.have.property('version');
    expect((await shop.post({address: people.ada, lineItems: [shop.units('Blue mug', 1)], version: 999})).status).to.equal(200);
  });
});

describe('the token', () => {
  const towel = (shop: ShopDriver): unknown => [{address: people.ada, lineItems: [shop.units('Tea towel', 1)]}];

  for (const [csrf, status] of [
    ['recorded', 200],
    ['enforced', 403],
  ] as const) {
    it(`missing on a write answers ${status} and stands in the journal (csrf ${csrf}, store-api 9)`, async () => {
      const shop = await ShopDriver.open({behaviours: {csrf}});
      const path = `/api/storefront/checkouts/${shop.store.checkoutId}/consignments`;
      expect((await shop.ask('POST', path, towel(shop), {'x-xsrf-token': 'wrong'})).status).to.equal(status);
      expect(shop.store.journal().at(-1)?.violations).to.deep.equal(['missing-csrf']);
      expect((await shop.ask('POST', path, towel(shop))).status).to.equal(200);
      expect(shop.store.journal().at(-1)?.violations).to.deep.equal([]);
    });
  }
});

describe('other refusals', () => {
  it('have a title, a type, a status and a detail (store-api 8b)', async () => {
    const shop = await ShopDriver.open();
    const {body} = await shop.post({address: people.ada, lineItems: []});
    expect(body).to.deep.include({status: 422, type: 'about:blank'});
    expect(body).to.include.all.keys('title', 'detail');
  });

  it('answer 400 to broken JSON, 404 to an unknown path and 405 to an unknown method (store-api 3.8)', async () => {
    const shop = await ShopDriver.open();
    const path = `/api/storefront/checkouts/${shop.store.checkoutId}/consignments`;
    expect((await shop.fetch(path, {method: 'POST', body: '[{'})).status).to.equal(400);
    expect((await shop.ask('GET', '/api/storefront/nothing')).status).to.equal(404);
    expect((await shop.ask('DELETE', path)).status).to.equal(405);
  });

  it('answer 403 to a page of a foreign origin (store-api 8 item 11)', async () => {
    const {store} = await ShopDriver.open();
    const ask = async (origin: string, headers = {}): Promise<number> =>
      (await store.handle(new Request('http://shop.example/api/storefront/carts', {headers}), {origin, host: 'shop.example'})).status;
    expect(await ask('http://evil.example')).to.equal(403);
    expect(await ask('http://shop.example')).to.equal(200);
    expect(await ask('https://public.example', {'x-forwarded-host': 'public.example'})).to.equal(200);
  });

  for (const [expiredSession, status] of [
    ['404-and-empty-carts', 404],
    ['401', 401],
    ['403', 403],
  ] as const) {
    it(`answer ${status} once the session expired, until somebody signs in (expiredSession ${expiredSession}, store-api 9)`, async () => {
      const shop = await ShopDriver.open({behaviours: {expiredSession}});
      shop.store.act({kind: 'expire-session'});
      expect((await shop.read()).status).to.equal(status);
      expect(await shop.ask('GET', '/api/storefront/carts')).to.deep.include(status === 404 ? {status: 200, body: []} : {status});
      shop.store.act({kind: 'sign-in'});
      expect((await shop.read()).status).to.equal(200);
    });
  }
});

describe('a path segment that cannot be decoded', () => {
  for (const unknownId of ['404', '400'] as const) {
    it(`is an unknown id: ${unknownId} as JSON (unknownId ${unknownId}, store-api 9)`, async () => {
      const shop = await ShopDriver.open({now: 0, behaviours: {unknownId}});
      const of = `/api/storefront/checkouts/${shop.store.checkoutId}`;
      const body = {address: people.ada, lineItems: [shop.units('Blue mug', 1)]};
      await refused(shop, Number(unknownId), shop.ask('GET', '/api/storefront/checkouts/%ZZ'));
      await refused(shop, Number(unknownId), shop.ask('PUT', `${of}/consignments/%ZZ`, body));
      expect(shop.store.journal().at(-1)).to.deep.include({status: Number(unknownId)});
    });
  }
});
