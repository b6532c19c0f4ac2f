/** Looking for an address among many: by any words of it, however they are spelled. */
import {expect} from 'chai';
import {type Address, emptyAddress} from '../../src/domain/address.js';
import {addressChoices, addressesWith} from '../../src/domain/address-search.js';
import {AddressSet} from '../../src/domain/address-set.js';

const person = (firstName: string, more: Partial<Address> = {}): Address => ({...emptyAddress('US'), firstName, lastName: 'Okri', ...more});
const zoe = person('Zoë', {lastName: 'Müller', address1: '1 Rue de l’Été', city: 'Genève', postalCode: 'SW1Y 4JH'});
const soren = person('Søren', {lastName: 'Łukasz', address1: 'Hauptstraße 5', city: 'Århus'});
const yamada = person('太郎', {lastName: '山田', address1: '神宮前１－２－３', city: '渋谷区', postalCode: '150-0001'});
const all = [zoe, soren, yamada, person('Ben', {city: 'Austin', company: 'Tall Tales Ltd'})];

const found = (query: string) => addressesWith(query, all).map(({firstName}) => firstName);

describe('addressesWith', () => {
  it('finds name, company, street, town and postcode, whatever the case, the accents and the letters a keyboard lacks', () => {
    expect(found('zoe')).to.deep.equal(['Zoë']);
    expect(found('MULLER')).to.deep.equal(['Zoë']);
    expect(found('ete')).to.deep.equal(['Zoë']);
    expect(found('hauptstrasse')).to.deep.equal(['Søren']);
    expect(found('lukasz')).to.deep.equal(['Søren']);
    expect(found('arhus')).to.deep.equal(['Søren']);
    expect(found('tall tales')).to.deep.equal(['Ben']);
    expect(found('渋谷')).to.deep.equal(['太郎']);
    expect(found('1-2-3')).to.deep.equal(['太郎']);
    expect(found('神宮前1')).to.deep.equal(['太郎']);
  });

  it('finds a postcode with and without its space', () => {
    expect(found('sw1y4jh')).to.deep.equal(['Zoë']);
    expect(found('SW1Y 4JH')).to.deep.equal(['Zoë']);
  });

  it('takes several words in any order, and needs all of them', () => {
    expect(found('geneve zoe')).to.deep.equal(['Zoë']);
    expect(found('zoe, geneve')).to.deep.equal(['Zoë']);
    expect(found('zoe austin')).to.deep.equal([]);
  });

  it('does not find a word across two fields', () => {
    expect(found('zoemuller')).to.deep.equal([]);
  });

  it('finds everything where nothing is looked for', () => {
    expect(addressesWith('  ', all)).to.equal(all);
  });
});

describe('addressChoices', () => {
  it('has each address once, and a typed one that is saved only there', () => {
    const {saved, typed} = addressChoices([zoe, {...zoe, firstName: 'ZOË'}], [{...zoe, phone: ' '}, soren, soren]);
    expect(saved).to.deep.equal([zoe]);
    expect(typed).to.deep.equal([soren]);
  });
});

describe('AddressSet', () => {
  it('knows an address in another spelling, and tells namesakes in one street apart', () => {
    const set = new AddressSet([zoe]);
    expect(set.has({...zoe, city: 'GENÈVE', country: 'Schweiz'})).to.equal(true);
    expect(set.has({...zoe, postalCode: 'SW1Y 4JJ'})).to.equal(false);
  });
});
