/** How countries write addresses, and which countries there are. */
import {expect} from 'chai';
import {type Address, emptyAddress} from '../../src/domain/address.js';
import {addressInOneLine, addressLines} from '../../src/domain/address-format.js';
import {allCountries} from '../../src/domain/address-parts.js';

const ben: Address = {
  ...emptyAddress('US'),
  firstName: 'Ben',
  lastName: 'Okri',
  address1: '500 Congress Ave',
  city: 'Austin',
  stateOrProvince: 'Texas',
  stateOrProvinceCode: 'TX',
  postalCode: '78701',
};

describe('allCountries', () => {
  it('names them in the language, sorted, without regions that are no country', () => {
    const codes = allCountries('en').map(({code}) => code);
    expect(codes).to.include.members(['GB', 'US', 'DE', 'XK', 'AG']).and.not.include.members(['EU', 'UK', 'SU', 'ZZ', 'UN']);
    expect(codes.length).to.be.within(245, 252);
    expect(allCountries('de').find(({code}) => code === 'DE')?.name).to.equal('Deutschland');
    const german = allCountries('de').map(({name}) => name);
    expect(german).to.deep.equal([...german].sort((a, b) => a.localeCompare(b, 'de')));
  });

  it('speaks English where the language is no language tag', () => {
    expect(allCountries('en_GB').find(({code}) => code === 'DE')?.name).to.equal('Germany');
  });
});

describe('addressLines', () => {
  const lines = (countryCode: string, more: Partial<Address>) => addressLines({...emptyAddress(countryCode), ...more});

  it('prints an address in its country’s order, without the name', () => {
    expect(addressLines(ben)).to.deep.equal(['500 Congress Ave', 'Austin, TX 78701']);
    expect(lines('DE', {address1: 'Torstr. 1', city: 'Berlin', postalCode: '10119'})).to.deep.equal(['Torstr. 1', '10119 Berlin']);
    expect(lines('GB', {address1: '12 St James Square', city: 'London', postalCode: 'SW1Y 4JH'})).to.deep.equal([
      '12 St James Square',
      'London',
      'SW1Y 4JH',
    ]);
  });

  it('puts the company first, unless it stands in for the person’s name, and the country last', () => {
    const atWork = {...ben, company: 'Acme'};
    const lines = ['Acme', '500 Congress Ave', 'Austin, TX 78701', 'United States'];
    expect(addressLines(atWork, {countryName: 'United States'})).to.deep.equal(lines);
    expect(addressLines({...atWork, firstName: '', lastName: ''})[0]).to.equal('500 Congress Ave');
  });

  it('prints Japanese from large to small and its transcription from small to large', () => {
    expect(lines('JP', {address1: '神宮前1-2-3', city: '渋谷区', stateOrProvince: '東京都', postalCode: '150-0001'})).to.deep.equal([
      '〒150-0001',
      '東京都',
      '渋谷区',
      '神宮前1-2-3',
    ]);
    expect(lines('JP', {address1: '1-2-3 Jingumae', city: 'Shibuya-ku', stateOrProvince: 'Tokyo', postalCode: '150-0001'})).to.deep.equal([
      '1-2-3 Jingumae',
      'Shibuya-ku',
      'Tokyo',
      '150-0001',
    ]);
  });

  it('loses nothing that was filled in, even where the country does not write it', () => {
    expect(lines('AG', {address1: '1 High St', city: 'St John’s', stateOrProvince: 'Antigua', postalCode: '123'})).to.deep.equal([
      '1 High St',
      'St John’s, Antigua 123',
    ]);
    expect(lines('AE', {address1: '1 Quay', city: 'Jumeirah', stateOrProvince: 'Dubai'})).to.deep.equal(['1 Quay', 'Jumeirah', 'Dubai']);
    expect(lines('', {address1: '1 High St', city: 'Ely'})).to.deep.equal(['1 High St', 'Ely']);
  });

  it('says nothing twice: a town or a prefix the country’s format has already', () => {
    expect(lines('SG', {address1: '1 Orchard Rd', city: 'Singapore', postalCode: '238859'})[1]).to.equal('SINGAPORE 238859');
    expect(lines('SE', {city: 'Stockholm', postalCode: 'SE-111 22'})).to.deep.equal(['SE-111 22 Stockholm']);
    expect(lines('GB', {city: 'Southend', postalCode: 'SS1 1AA'})).to.deep.equal(['Southend', 'SS1 1AA']);
  });

  it('prints nothing for an empty address', () => {
    expect(addressLines(emptyAddress('US'))).to.deep.equal([]);
    expect(addressInOneLine(emptyAddress())).to.equal('');
  });

  it('fits in one line too', () => {
    expect(addressInOneLine(ben)).to.equal('500 Congress Ave, Austin, TX 78701');
  });
});
