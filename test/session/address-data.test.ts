/** Countries by the language that is read now; fields once and for all (R10). */
import {expect} from 'chai';
import type {CheckoutClient} from '../../src/api/client.js';
import type {Country} from '../../src/domain/address.js';
import {countryByFormat} from '../../src/domain/address-parts.js';
import {AddressDataSource} from '../../src/session/address-data.js';
import type {AddressData} from '../../src/session/state.js';
import {SessionDesk} from '../support/session-desk.js';

/** A store that answers when it is told to. */
class SlowStore {
  readonly asked: string[] = [];
  readonly #answers: ((countries: Country[]) => void)[] = [];

  shippingCountries(language: string): Promise<Country[]> {
    this.asked.push(language);
    return new Promise(resolve => this.#answers.push(resolve));
  }

  formFields() {
    this.asked.push('fields');
    return Promise.resolve([]);
  }

  answer(nth: number, name: string) {
    this.#answers[nth]?.([countryByFormat('DE', name)]);
  }
}

describe('AddressDataSource', () => {
  it('asks for the countries again in another language, for the fields never again, and asks for nothing before it is needed', async () => {
    const store = new SlowStore();
    const source = new AddressDataSource(store as unknown as CheckoutClient, 'en');
    const told: AddressData[] = [];
    const tell = (data: AddressData) => told.push(data);
    source.changeLanguage('de', tell);
    expect(store.asked).to.deep.equal([]);
    const first = source.load(tell);
    store.answer(0, 'Deutschland');
    await first;
    source.changeLanguage('de', tell);
    source.changeLanguage('fr', tell);
    store.answer(1, 'Allemagne');
    await source.load(tell);
    expect(store.asked).to.deep.equal(['fields', 'de', 'fr']);
    expect(told.map(({countries}) => countries[0]?.name)).to.deep.equal(['Deutschland', 'Allemagne']);
  });

  it('tells nobody of names that come late, in a language that is not read any more', async () => {
    const store = new SlowStore();
    const source = new AddressDataSource(store as unknown as CheckoutClient, 'de');
    const told: AddressData[] = [];
    const tell = (data: AddressData) => told.push(data);
    const german = source.load(tell);
    source.changeLanguage('fr', tell);
    const french = source.load(tell);
    store.answer(1, 'Allemagne');
    await french;
    store.answer(0, 'Deutschland');
    await german;
    expect(told.map(({countries}) => countries[0]?.name)).to.deep.equal(['Allemagne']);
  });
});

describe('a checkout that is opened once more', () => {
  it('knows countries and fields already, and the store is not asked again', async () => {
    const desk = await SessionDesk.open({scenario: 'two-consignments'});
    await desk.session.loadAddressData();
    const known = desk.state.addressData;
    expect(known?.countries).to.not.be.empty;
    await desk.session.open();
    expect(desk.state.addressData).to.equal(known);
    expect(desk.requests().filter(({path}) => path.includes('form-fields'))).to.have.lengthOf(1);
  });
});
