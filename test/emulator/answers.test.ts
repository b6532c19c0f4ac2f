/** What answers show: includes, echoed addresses, both spellings of the root, countries, fields, settings (store-api 1, 2.7, 3). */
import {expect} from 'chai';
import {people, ShopDriver, type Checkout} from './shop-driver.js';

type Country = {code: string; hasPostalCodes: boolean; requiresState: boolean; subdivisions: {code: string}[]};

describe('includes', () => {
  const asked = async (shop: ShopDriver, include: string): Promise<Checkout> =>
    (await shop.ask<Checkout>('GET', `/api/storefront/checkouts/${shop.store.checkoutId}${include}`)).body;

  it('bring options, quotes and customer only when they are sent (store-api 1.1)', async () => {
    const shop = await ShopDriver.open({scenario: 'two-consignments'});
    const bare = await asked(shop, '');
    expect(bare.cart.lineItems.physicalItems[0]).not.to.have.property('options');
    expect(bare.cart.lineItems.digitalItems[0]).not.to.have.property('options');
    expect(bare.consignments[0]).not.to.have.property('availableShippingOptions');
    expect(bare).not.to.have.any.keys('customer', 'payments', 'promotions');
    expect(shop.checkout.cart.lineItems.physicalItems[0]).to.have.property('options');
    expect(shop.checkout.cart.lineItems.digitalItems[0]).to.have.property('options');
    expect(shop.checkout.consignments[0]).to.have.property('availableShippingOptions');
    expect(shop.checkout.customer?.addresses).to.have.length(4);
  });

  it('may come with plain commas and in several parameters (store-api 1)', async () => {
    const shop = await ShopDriver.open();
    const answer = await asked(shop, '?include=customer,payments&include=promotions.banners');
    expect(answer).to.include.all.keys('customer', 'payments', 'promotions');
  });

  it('of the cart have no prefix (store-api 1.1)', async () => {
    const shop = await ShopDriver.open();
    const {body} = await shop.ask<Checkout['cart'][]>('GET', '/api/storefront/carts?include=lineItems.physicalItems.options');
    expect(body).to.have.length(1);
    expect(body[0]?.lineItems.physicalItems[1]?.options).to.deep.equal([{name: 'Pattern', nameId: 21, value: 'Striped', valueId: 211}]);
    expect(body[0]?.lineItems.digitalItems[0]).not.to.have.property('options');
  });
});

describe('paths', () => {
  it('know the checkout in singular and plural, below any site base (store-api 1)', async () => {
    const shop = await ShopDriver.open();
    for (const path of ['/api/storefront/checkout/', '/api/storefront/checkouts/', '/fr/api/storefront/checkout/']) {
      const {status, body} = await shop.ask<Checkout>('GET', path + shop.store.checkoutId);
      expect([status, body.id]).to.deep.equal([200, shop.store.checkoutId]);
    }
  });

  it('answer application/json (store-api 1)', async () => {
    const shop = await ShopDriver.open();
    const response = await shop.fetch(`/api/storefront/checkout/${shop.store.checkoutId}`);
    expect(response.headers.get('content-type')).to.match(/^application\/json/);
  });
});

describe('an address', () => {
  const untidy = {
    ...people.ben,
    firstName: ' Ben ',
    postalCode: ' 78701a',
    phone: '+1 (512) 555-0102',
    customFields: [{fieldId: 'field_25', fieldValue: ''}],
  };

  async function echoed(addressEcho: 'names-filled' | 'normalised', address: object): Promise<Record<string, unknown>> {
    const shop = await ShopDriver.open({behaviours: {addressEcho}});
    await shop.post({address, lineItems: [shop.units('Blue mug', 1)]});
    expect(shop.consignment(0).shippingAddress).to.deep.equal(shop.consignment(0).address);
    return shop.consignment(0).address;
  }

  it('comes back with the names of country and state, and empty text for what was not sent (store-api 3.5)', async () => {
    expect(await echoed('names-filled', people.ben)).to.deep.include({
      country: 'United States',
      stateOrProvince: 'Texas',
      stateOrProvinceCode: 'TX',
      company: '',
      email: '',
      address2: '',
      customFields: [],
    });
  });

  it('comes back untidy (addressEcho names-filled, store-api 9)', async () => {
    const {firstName, postalCode, phone, customFields} = untidy;
    expect(await echoed('names-filled', untidy)).to.deep.include({firstName, postalCode, phone, customFields});
  });

  it('comes back tidied (addressEcho normalised, store-api 9)', async () => {
    expect(await echoed('normalised', untidy)).to.deep.include({
      firstName: 'Ben',
      postalCode: '78701A',
      phone: '+15125550102',
      customFields: [],
    });
  });

  it("gives a pick list's number back as text (store-api 3.5)", async () => {
    const address = await echoed('names-filled', {...people.ben, customFields: [{fieldId: 'field_26', fieldValue: 1}]});
    expect(address['customFields']).to.deep.equal([{fieldId: 'field_26', fieldValue: '1'}]);
  });

  it('should be saved unless told otherwise (store-api 2.8)', async () => {
    expect((await echoed('names-filled', people.ben))['shouldSaveAddress']).to.equal(true);
    expect((await echoed('names-filled', {...people.ben, shouldSaveAddress: false}))['shouldSaveAddress']).to.equal(false);
  });

  it('may be partial and then gets what quotes its country allows (store-api 4.1)', async () => {
    const shop = await ShopDriver.open();
    const {status} = await shop.post({address: {countryCode: 'US'}, lineItems: [shop.units('Blue mug', 1)]});
    expect(status).to.equal(200);
    expect(shop.consignment(0).availableShippingOptions?.map(({cost}) => cost)).to.deep.equal([5, 12]);
  });
});

describe('the lists of countries', () => {
  const codes = async (shop: ShopDriver, path: string): Promise<string[]> =>
    (await shop.ask<{data: Country[]; meta: object}>('GET', `/internalapi/v1/${path}`)).body.data.map(({code}) => code);

  it('hold all countries, with the states of those that need one (store-api 2.7)', async () => {
    const shop = await ShopDriver.open();
    const {body} = await shop.ask<{data: Country[]}>('GET', '/internalapi/v1/store/countries');
    expect(body.data.length).to.be.greaterThan(30);
    const byCode = new Map(body.data.map(country => [country.code, country]));
    expect(byCode.get('US')).to.include({hasPostalCodes: true, requiresState: true});
    expect(byCode.get('US')?.subdivisions.map(({code}) => code)).to.include.members(['NY', 'CA', 'TX', 'DC']);
    expect(byCode.get('CA')?.subdivisions).to.have.length(13);
    expect(byCode.get('AU')?.subdivisions).to.have.length(8);
    expect(byCode.get('GB')).to.deep.include({hasPostalCodes: true, requiresState: false, subdivisions: []});
    expect(byCode.get('HK')?.hasPostalCodes).to.equal(false);
  });

  it('for shipping follow the zones where the merchant wants that (store-api 2.7)', async () => {
    const shop = await ShopDriver.open({scenario: 'no-zone'});
    expect(await codes(shop, 'shipping/countries')).to.include('GB');
    await shop.arrange(state => {
      state.settings.countryListStrategy = 'DISPLAY_ONLY_SHIPPABLE_COUNTRIES';
    });
    expect(await codes(shop, 'shipping/countries?channel_id=1')).to.deep.equal(['CA', 'US']);
    expect(await codes(shop, 'store/countries')).to.include('GB');
    await shop.arrange(state => {
      for (const zone of state.zones) if (zone.name === 'Canada') zone.enabled = false;
    });
    expect(await codes(shop, 'shipping/countries')).to.deep.equal(['US']);
  });

  it('name countries in the language asked for, and in English where none is or it is none (store-api 1)', async () => {
    const shop = await ShopDriver.open();
    const nameIn = async (list: string, language: string) => {
      const {body} = await shop.ask<{data: {code: string; name: string}[]}>('GET', `/internalapi/v1/${list}/countries`, undefined, {
        'accept-language': language,
      });
      return body.data.find(({code}) => code === 'CZ')?.name;
    };
    expect(await nameIn('shipping', 'de-AT,de;q=0.9')).to.equal('Tschechien');
    expect(await nameIn('store', 'fr')).to.equal('Tchéquie');
    for (const language of ['', 'en-GB', '*', 'no language'])
      expect(await nameIn('shipping', language), language).to.equal('Czech Republic');
  });
});

describe('settings and fields', () => {
  it("tell the checkout's id, the currency and where the checkout is (store-api 2.7, 8c)", async () => {
    const shop = await ShopDriver.open();
    const {body} = await shop.ask<{
      context: {checkoutId: string};
      storeConfig: {checkoutSettings: object; links: {checkoutLink: string}; currency: {code: string; decimalPlaces: string}};
    }>('GET', '/api/storefront/checkout-settings');
    expect(body.context.checkoutId).to.equal(shop.store.checkoutId);
    expect(body.storeConfig.checkoutSettings).to.deep.include({hasMultiShippingEnabled: true});
    expect(body.storeConfig.currency).to.deep.include({code: 'USD', decimalPlaces: '2'});
    expect(new URL(body.storeConfig.links.checkoutLink).pathname).to.equal('/checkout');
  });

  it('list the built-in fields in their order, custom ones behind (store-api 3.6)', async () => {
    const shop = await ShopDriver.open();
    const {body} = await shop.ask<{shippingAddress: {name: string; id: string; custom: boolean}[]}>('GET', '/api/storefront/form-fields');
    expect(body.shippingAddress.filter(({custom}) => !custom).map(({name}) => name)).to.deep.equal([
      'firstName',
      'lastName',
      'company',
      'phone',
      'address1',
      'address2',
      'city',
      'countryCode',
      'stateOrProvince',
      'postalCode',
    ]);
    expect(body.shippingAddress.filter(({custom}) => custom).map(({name, id}) => name === id)).to.deep.equal([true, true]);
  });
});
