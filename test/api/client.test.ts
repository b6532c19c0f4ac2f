/** What each request looks like on the wire (store-api 1, 2). */
import {expect} from 'chai';
import type {Parcel} from '../../src/domain/reconcile.js';
import {address, wireCheckout} from '../support/samples.js';
import {type Asked, cannedStore, failureOf, json} from './canned-store.js';

const id = 'f0694003-ce55-4b25-9744-47e487e0f55a';
const include =
  'include=consignments.availableShippingOptions%2Ccart.lineItems.physicalItems.options%2Ccart.lineItems.digitalItems.options%2Ccustomer';
const parcel = (person: string, savesAddress = false): Parcel => ({
  deliveryId: person,
  address: address(person),
  savesAddress,
  lines: [{itemId: 'mug', quantity: 1}],
});
const {country: _name, ...adasFields} = address('Ada');
const adaOnTheWire = {...adasFields, shouldSaveAddress: false};

type Call = [name: string, call: (store: ReturnType<typeof cannedStore>, version?: number) => Promise<unknown>, request: string];

const writes: Call[] = [
  [
    'creating',
    ({client}, version) => client.createConsignments(id, [parcel('Ada'), parcel('Ben')], {version}),
    `POST /api/storefront/checkouts/${id}/consignments`,
  ],
  [
    'revising',
    ({client}, version) => client.reviseConsignment(id, 'c1', parcel('Ada'), {version}),
    `PUT /api/storefront/checkouts/${id}/consignments/c1`,
  ],
  [
    'choosing',
    ({client}, version) => client.chooseShippingOption(id, 'c1', 'o1', {version}),
    `PUT /api/storefront/checkouts/${id}/consignments/c1`,
  ],
  [
    'removing',
    ({client}, version) => client.removeConsignment(id, 'c1', {version}),
    `DELETE /api/storefront/checkouts/${id}/consignments/c1`,
  ],
];
const loading: Call = ['loading', ({client}) => client.load(id), `GET /api/storefront/checkouts/${id}`];

async function asked(call: Call[1], version?: number, options?: Parameters<typeof cannedStore>[1]): Promise<Asked> {
  const store = cannedStore(undefined, options);
  await call(store, version);
  return store.asked();
}

describe('every request for a checkout', () => {
  for (const [name, call, request] of [loading, ...writes]) {
    it(`goes to its address with one encoded include, as JSON, with the page’s cookies (${name})`, async () => {
      const {url, method, headers, credentials} = await asked(call);
      expect(`${method} ${url}`).to.equal(`${request}?${include}`);
      expect(headers.get('Accept')).to.equal('application/json');
      expect(credentials).to.equal('same-origin');
      expect(headers.has('X-API-INTERNAL')).to.equal(false);
      expect(headers.has('X-XSRF-TOKEN')).to.equal(false);
    });

    it(`sends the store’s token back (${name})`, async () => {
      const {headers} = await asked(call, undefined, {cookies: () => 'SHOP=1; XSRF-TOKEN=a1b2c3; other=XSRF-TOKEN'});
      expect(headers.get('X-XSRF-TOKEN')).to.equal('a1b2c3');
    });
  }
});

describe('the store’s token', () => {
  const tokenFrom = async (cookies: string) => (await asked(loading[1], undefined, {cookies: () => cookies})).headers.get('X-XSRF-TOKEN');

  it('is decoded', async () => {
    expect(await tokenFrom('XSRF-TOKEN=a%2Fb%3D%3D')).to.equal('a/b==');
  });

  it('is sent as it is where it is not encoded', async () => {
    expect(await tokenFrom('XSRF-TOKEN=a%zz=')).to.equal('a%zz=');
  });

  it('is not that of another cookie, and not an empty one', async () => {
    expect(await tokenFrom('MY-XSRF-TOKEN=wrong; XSRF-TOKEN-2=wrong')).to.equal(null);
    expect(await tokenFrom('XSRF-TOKEN=')).to.equal(null);
  });

  it('is read anew for each request', async () => {
    let token = 'first';
    const store = cannedStore(undefined, {cookies: () => `XSRF-TOKEN=${token}`});
    await store.client.load(id);
    token = 'second';
    await store.client.load(id);
    expect(store.asked().headers.get('X-XSRF-TOKEN')).to.equal('second');
  });
});

describe('the store’s root', () => {
  for (const [base, expected] of [
    ['', '/api'],
    ['/', '/api'],
    ['/fr', '/fr/api'],
    ['/fr/', '/fr/api'],
    ['fr', '/fr/api'],
    ['https://shop.example', 'https://shop.example/api'],
    ['https://shop.example//', 'https://shop.example/api'],
  ] as const) {
    it(`stands before the path: "${base}"`, async () => {
      const {url} = await asked(loading[1], undefined, {base});
      expect(url.startsWith(`${expected}/storefront/checkouts/`), url).to.equal(true);
    });
  }

  it('leads no other way for an id that holds a slash', async () => {
    const store = cannedStore();
    await store.client.chooseShippingOption('a/b', '../c', 'o', {version: undefined});
    expect(store.asked().url).to.equal(`/api/storefront/checkouts/a%2Fb/consignments/..%2Fc?${include}`);
  });
});

describe('the body of a write', () => {
  const [creating, revising, choosing, removing] = writes.map(([, call]) => call) as [Call[1], Call[1], Call[1], Call[1]];

  it('is an array for new consignments, with the version in each element', async () => {
    const lineItems = [{itemId: 'mug', quantity: 1}];
    expect((await asked(creating)).body).to.deep.equal([
      {address: adaOnTheWire, lineItems},
      {address: {...adaOnTheWire, firstName: 'Ben', address1: address('Ben').address1}, lineItems},
    ]);
    expect(((await asked(creating, 7)).body as {version: number}[]).map(({version}) => version)).to.deep.equal([7, 7]);
  });

  it('is address and lines for a revised one, never with an option', async () => {
    const body = {address: adaOnTheWire, lineItems: [{itemId: 'mug', quantity: 1}]};
    expect((await asked(revising)).body).to.deep.equal(body);
    expect((await asked(revising, 7)).body).to.deep.equal({...body, version: 7});
  });

  it('is the option alone for a choice', async () => {
    expect((await asked(choosing)).body).to.deep.equal({shippingOptionId: 'o1'});
    expect((await asked(choosing, 7)).body).to.deep.equal({shippingOptionId: 'o1', version: 7});
  });

  it('is the version for a removal, or nothing', async () => {
    expect((await asked(removing)).body).to.equal(undefined);
    expect((await asked(removing)).headers.has('Content-Type')).to.equal(false);
    expect((await asked(removing, 7)).body).to.deep.equal({version: 7});
    expect((await asked(removing, 7)).headers.get('Content-Type')).to.equal('application/json');
  });

  it('always says whether the store is to save the address, and leaves the country’s name to it (store-api 2.8)', async () => {
    for (const call of [creating, revising]) {
      const body = (await asked(call)).body as {address: object} | {address: object}[];
      for (const {address: sent} of [body].flat()) {
        expect(sent).to.include({shouldSaveAddress: false});
        expect(sent).not.to.have.property('country');
      }
    }
    const store = cannedStore();
    await store.client.createConsignments(id, [parcel('Ada'), parcel('Ben', true)], {version: undefined});
    const sent = store.asked().body as {address: {shouldSaveAddress: boolean}}[];
    expect(sent.map(({address: {shouldSaveAddress}}) => shouldSaveAddress)).to.deep.equal([false, true]);
    await store.client.reviseConsignment(id, 'c1', parcel('Ben', true), {version: undefined});
    expect(store.asked().body).to.have.nested.property('address.shouldSaveAddress', true);
  });

  it('carries answers to the merchant’s own fields', async () => {
    const customFields = [{fieldId: 'field_25', fieldValue: 3}];
    const store = cannedStore();
    await store.client.reviseConsignment(id, 'c1', {...parcel('Ada'), address: address('Ada', {customFields})}, {version: undefined});
    expect((store.asked().body as {address: {customFields: unknown}}).address.customFields).to.deep.equal(customFields);
  });
});

describe('coupons, gift certificates and store credit (store-api 2.5)', () => {
  const requests: [string, (version?: number) => Promise<unknown>, object | undefined, object | undefined][] = [];
  const store = cannedStore();
  const say = (name: string, ask: (options: {version: number | undefined}) => Promise<unknown>, bare?: object, versioned?: object) =>
    requests.push([name, version => ask({version}), bare, versioned]);
  say('POST /coupons', options => store.client.addCoupon(id, 'A/B', options), {couponCode: 'A/B'}, {couponCode: 'A/B', version: 7});
  say('DELETE /coupons/A%2FB', options => store.client.removeCoupon(id, 'A/B', options), undefined, {version: 7});
  const certificate = {giftCertificateCode: 'G'};
  say('POST /gift-certificates', options => store.client.addCertificate(id, 'G', options), certificate, certificate);
  say('DELETE /gift-certificates/G', options => store.client.removeCertificate(id, 'G', options));
  say('POST /store-credit', options => store.client.useStoreCredit(id, true, options), undefined, {version: 7});
  say('DELETE /store-credit', options => store.client.useStoreCredit(id, false, options), undefined, {version: 7});

  for (const [name, ask, bare, versioned] of requests) {
    it(`${name} says what the store wants to hear, with the version where there is a place for it`, async () => {
      await ask();
      const {method, url, body} = store.asked();
      expect(`${method} ${url}`).to.equal(name.replace(' ', ` /api/storefront/checkouts/${id}`) + `?${include}`);
      expect(body).to.deep.equal(bare);
      await ask(7);
      expect(store.asked().body).to.deep.equal(versioned);
    });
  }
});

describe('the other endpoints', () => {
  it('tell the session’s own checkout, which has the cart’s id', async () => {
    const store = cannedStore(() => json([{id, currency: {}}]));
    expect(await store.client.currentCheckoutId()).to.equal(id);
    expect(store.asked().url).to.equal('/api/storefront/carts');
  });

  it('tell that there is no cart', async () => {
    expect((await failureOf(cannedStore(() => json([])).client.currentCheckoutId())).reason).to.equal('gone');
  });

  it('tell that what answers is no store, where nobody knows the path', async () => {
    const notFound = cannedStore(() => new Response('<h1>Not found</h1>', {status: 404}));
    const failure = await failureOf(notFound.client.currentCheckoutId());
    expect(failure).to.include({reason: 'unreadable', status: 404});
  });

  it('give the settings, asked for as the store’s own pages do', async () => {
    const store = cannedStore(() =>
      json({
        storeConfig: {
          checkoutSettings: {hasMultiShippingEnabled: false, shippingQuoteFailedMessage: 'Call us.', features: {}},
          links: {checkoutLink: 'https://shop.example/checkout', cartLink: '/cart.php', loginLink: '/login.php', siteLink: '/'},
          storeProfile: {storeCountryCode: 'GB', storeName: 'Shop'},
        },
        context: {},
      }),
    );
    expect(await store.client.settings(id)).to.deep.equal({
      hasMultiShippingEnabled: false,
      noQuotesMessage: 'Call us.',
      checkoutLink: 'https://shop.example/checkout',
      cartLink: '/cart.php',
      loginLink: '/login.php',
      countryCode: 'GB',
    });
    expect(store.asked().url).to.equal(`/api/storefront/checkout-settings?checkoutId=${id}`);
    expect(store.asked().headers.get('X-API-INTERNAL')).to.equal('This API endpoint is for internal use only and may change in the future');
  });

  it('give settings that say little: splitting is then allowed', async () => {
    const store = cannedStore(() => json({storeConfig: {checkoutSettings: {hasMultiShippingEnabled: null}}}));
    expect(await store.client.settings(id)).to.deep.equal({
      hasMultiShippingEnabled: true,
      noQuotesMessage: '',
      checkoutLink: '',
      cartLink: '',
      loginLink: '',
      countryCode: '',
    });
  });

  it('give the countries the store ships to, in the shopper’s language', async () => {
    const store = cannedStore(() =>
      json({
        meta: {},
        data: [
          {code: 'IE', name: 'Irland', hasPostalCodes: false, requiresState: true, subdivisions: [{code: 'D', name: 'Dublin'}]},
          {code: 'GB', name: 'Großbritannien', hasPostalCodes: null, subdivisions: null},
        ],
      }),
    );
    expect(await store.client.shippingCountries('de')).to.deep.equal([
      {code: 'IE', name: 'Irland', hasPostalCodes: false, requiresState: true, subdivisions: [{code: 'D', name: 'Dublin'}]},
      {code: 'GB', name: 'Großbritannien', hasPostalCodes: true, requiresState: false, subdivisions: []},
    ]);
    expect(store.asked().url).to.equal('/internalapi/v1/shipping/countries');
    expect(store.asked().headers.get('Accept-Language')).to.equal('de');
  });

  it('give no countries where the store answers none', async () => {
    for (const body of [{}, {data: null}, {data: []}])
      expect(await cannedStore(() => json(body)).client.shippingCountries('en')).to.deep.equal([]);
  });

  it('give the fields of the shipping address', async () => {
    const store = cannedStore(() =>
      json({
        customerAccount: [],
        shippingAddress: [
          {
            id: 'field_4',
            name: 'firstName',
            custom: false,
            label: 'First name',
            required: true,
            default: null,
            type: 'string',
            fieldType: 'text',
            maxLength: null,
          },
          {
            id: 'field_12',
            name: 'stateOrProvince',
            custom: false,
            label: 'State',
            required: false,
            default: '',
            fieldType: 'dropdown',
            maxLength: 30,
          },
          {
            id: 'field_25',
            name: 'field_25',
            custom: true,
            label: 'Floor',
            required: false,
            default: 2,
            type: 'integer',
            fieldType: 'radio',
            options: {items: [{value: 1, label: 'One'}]},
          },
        ],
      }),
    );
    expect(await store.client.formFields()).to.deep.equal([
      {
        id: 'field_4',
        name: 'firstName',
        custom: false,
        label: 'First name',
        required: true,
        maxLength: null,
        fieldType: 'text',
        type: 'string',
        default: '',
        items: [],
      },
      {
        id: 'field_12',
        name: 'stateOrProvince',
        custom: false,
        label: 'State',
        required: false,
        maxLength: 30,
        fieldType: 'dropdown',
        type: 'string',
        default: '',
        items: [],
      },
      {
        id: 'field_25',
        name: 'field_25',
        custom: true,
        label: 'Floor',
        required: false,
        maxLength: null,
        fieldType: 'radio',
        type: 'integer',
        default: '2',
        items: [{value: '1', label: 'One'}],
      },
    ]);
    expect(store.asked().url).to.equal('/api/storefront/form-fields');
    expect(store.asked().headers.has('X-API-INTERNAL')).to.equal(true);
  });
});

describe('an answer to a write', () => {
  it('is the whole checkout, with the version for the next write', async () => {
    const store = cannedStore(() => json(wireCheckout({version: 99, cart: {version: 12}})));
    const checkout = await store.client.chooseShippingOption(id, 'c1', 'o1', {version: 11});
    expect(checkout).to.include({id, version: 12});
  });
});
