/** The fields of the address forms and what becomes of the answers to them; both lists of countries (store-api 2.7, 3.5, 3.6). */
import {expect} from 'chai';
import type {FormField} from '../../src/emulator/scenarios/form-fields.js';
import {ShopDriver, people} from './shop-driver.js';

type Forms = Record<'customerAccount' | 'shippingAddress' | 'billingAddress', FormField[]>;

const forms = async (shop: ShopDriver, query = ''): Promise<Partial<Forms>> =>
  (await shop.ask<Forms>('GET', `/api/storefront/form-fields${query}`)).body;

const TYPES = ['string', 'integer', 'array', 'date'];
const FIELD_TYPES = ['text', 'multiline', 'dropdown', 'radio', 'checkbox', 'date', 'password'];

describe('the form fields', () => {
  it('come in three forms, whose fields have different ids for equal names (store-api 2.7)', async () => {
    const {shippingAddress = [], billingAddress = [], customerAccount = []} = await forms(await ShopDriver.open({scenario: 'guest'}));
    const names = (fields: FormField[]): string[] => fields.map(({name}) => name);
    expect(names(shippingAddress)).to.deep.equal(names(billingAddress));
    expect(shippingAddress.map(({id}) => id)).not.to.include.members(billingAddress.map(({id}) => id));
    expect(names(customerAccount)).to.deep.equal(['firstName', 'lastName', 'email', 'password']);
  });

  for (const [filter, expected] of [
    ['shippingAddress', ['shippingAddress']],
    ['billingAddress,customerAccount', ['billingAddress', 'customerAccount']],
    ['shippingAddress%2CbillingAddress', ['shippingAddress', 'billingAddress']],
    ['shippingAddress,nothing', ['shippingAddress']],
    ['shippingAddress, billingAddress', ['shippingAddress', 'billingAddress']],
    ['', ['shippingAddress', 'billingAddress', 'customerAccount']],
    ['nothing', ['shippingAddress', 'billingAddress', 'customerAccount']],
    ['__proto__,constructor', ['shippingAddress', 'billingAddress', 'customerAccount']],
  ] as const) {
    it(`filtered by "${filter}" are ${expected.join(' and ')} (store-api 2.7)`, async () => {
      expect(await forms(await ShopDriver.open(), `?filter=${filter}`)).to.have.all.keys(...expected);
    });
  }

  it('are of every type there is (scenario every-field, store-api 3.6)', async () => {
    const {shippingAddress = [], customerAccount = []} = await forms(await ShopDriver.open({scenario: 'every-field'}));
    const all = [...shippingAddress, ...customerAccount];
    const typed = all.filter(({name}) => name !== 'stateOrProvince');
    expect([...new Set(typed.map(({type}) => type))]).to.have.members(TYPES);
    expect([...new Set(typed.map(({fieldType}) => fieldType))]).to.have.members(FIELD_TYPES);
    const custom = shippingAddress.filter(field => field.custom);
    expect([...new Set(custom.map(({type}) => type))]).to.have.members(TYPES);
    expect([...new Set(custom.map(({fieldType}) => fieldType))]).to.have.members(FIELD_TYPES);
    for (const {name, id} of custom) expect(name).to.equal(id);
  });

  it('tell what an answer to each may be (store-api 3.6)', async () => {
    const {shippingAddress = []} = await forms(await ShopDriver.open({scenario: 'every-field'}));
    const byId = new Map(shippingAddress.map(field => [field.id, field]));
    for (const {fieldType, options, custom} of shippingAddress) {
      if (custom && ['dropdown', 'radio', 'checkbox'].includes(fieldType ?? '')) {
        expect(options?.items?.length, fieldType).to.be.greaterThan(1);
      }
    }
    expect(byId.get('field_25')).to.deep.include({fieldType: 'multiline', maxLength: 200});
    expect(byId.get('field_27')).to.deep.include({fieldType: 'text', type: 'string', maxLength: 10});
    expect(byId.get('field_28')).to.deep.include({type: 'integer', min: '0', max: '99'});
    expect(byId.get('field_31')).to.deep.include({type: 'date', min: '2026-01-01', max: '2027-12-31', inputDateFormat: 'dd/MM/yyyy'});
    expect(byId.get('field_32')).to.deep.include({fieldType: 'password', secret: true});
  });
});

describe('the answer to a custom field', () => {
  async function echoed(fieldId: string, fieldValue: unknown): Promise<unknown> {
    const shop = await ShopDriver.open({scenario: 'every-field'});
    const address = {...people.ben, customFields: [{fieldId, fieldValue}]};
    await shop.post({address, lineItems: [shop.units('Blue mug', 1)]});
    const {customFields, ...rest} = shop.consignment(0).address as {customFields: {fieldId: string; fieldValue: unknown}[]};
    expect(rest).to.deep.include(people.ben);
    const [field] = customFields;
    if (field !== undefined) expect(field.fieldId).to.equal(fieldId);
    return field?.fieldValue;
  }

  for (const [kind, id, sent, back] of [
    ['text', 'field_27', 'B 12', 'B 12'],
    ['a number', 'field_28', 12, '12'],
    ['a text of many lines', 'field_25', 'Dear Ben,\nenjoy', 'Dear Ben,\nenjoy'],
    ['a pick list, sent as a number', 'field_26', 1, '1'],
    ['a radio button, sent as a number', 'field_29', 2, '2'],
    ['a pick list, sent as text', 'field_26', '1', '1'],
    ['a set of checkboxes', 'field_30', ['0', '1'], ['0', '1']],
    ['a date', 'field_31', '2026-03-01', '2026-03-01'],
    ['a password', 'field_32', 'secret', 'secret'],
  ] as const) {
    it(`for ${kind} comes back as ${JSON.stringify(back)} (store-api 3.5)`, async () => {
      expect(await echoed(id, sent)).to.deep.equal(back);
    });
  }

  it('that is nothing is left out (a choice)', async () => {
    for (const nothing of [null, undefined]) expect(await echoed('field_27', nothing)).to.equal(undefined);
  });

  it('that is neither text, number nor a list of texts is refused (store-api 3.5)', async () => {
    const shop = await ShopDriver.open({scenario: 'every-field', now: 0});
    const before = shop.store.snapshot();
    for (const fieldValue of [{}, true, [1], [['0']]]) {
      const address = {...people.ben, customFields: [{fieldId: 'field_27', fieldValue}]};
      expect((await shop.post({address, lineItems: [shop.units('Blue mug', 1)]})).status).to.equal(422);
    }
    expect(shop.store.snapshot()).to.deep.equal(before);
  });
});

describe('the countries', () => {
  const countries = async (shop: ShopDriver, path: string): Promise<string[]> =>
    (await shop.ask<{data: {code: string}[]}>('GET', `/internalapi/v1/${path}`)).body.data.map(({code}) => code);

  it('a bill can go to are all, whatever the store ships to (store-api 2.7)', async () => {
    const shop = await ShopDriver.open({scenario: 'no-zone'});
    const all = await countries(shop, 'store/countries');
    await shop.arrange(state => {
      state.settings.countryListStrategy = 'DISPLAY_ONLY_SHIPPABLE_COUNTRIES';
      state.zones = [];
    });
    expect(await countries(shop, 'store/countries')).to.deep.equal(all);
    expect(await countries(shop, 'shipping/countries')).to.deep.equal([]);
  });

  it('a parcel can go to are all where a zone reaches everywhere (store-api 2.7)', async () => {
    const shop = await ShopDriver.open();
    await shop.arrange(state => {
      state.settings.countryListStrategy = 'DISPLAY_ONLY_SHIPPABLE_COUNTRIES';
    });
    expect(await countries(shop, 'shipping/countries')).to.deep.equal(await countries(shop, 'store/countries'));
  });

  it('are each one whose address a consignment takes (store-api 3.5)', async () => {
    const shop = await ShopDriver.open();
    const known = await countries(shop, 'store/countries');
    const addresses = known.map(countryCode => ({address: {countryCode}, lineItems: [shop.units('Blue mug', 1)]}));
    for (const element of addresses.slice(0, 50)) expect((await shop.post(element)).status, element.address.countryCode).to.equal(200);
  });
});
