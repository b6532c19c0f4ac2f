/** When two addresses are the same place, and when a store can quote for one. */
import {expect} from 'chai';
import {type Address, canBeQuoted, type Country, emptyAddress, personName, sameAddress} from '../../src/domain/address.js';
import {address} from '../support/samples.js';

const ada = address('Ada', {
  phone: '+44 20 7946 0123',
  stateOrProvince: 'Texas',
  stateOrProvinceCode: 'TX',
  address2: 'Flat 2',
  company: 'Engines Ltd',
});

/** Equality must not depend on who asks. */
function bothWays(left: Address, right: Address): boolean {
  expect(sameAddress(left, right), 'the same both ways').to.equal(sameAddress(right, left));
  return sameAddress(left, right);
}

describe('two addresses', () => {
  const tolerated: [what: string, left: Partial<Address>, right: Partial<Address>][] = [
    ['case', {address1: '12 ST JAMES square'}, {address1: '12 St James Square'}],
    ['spaces around and within', {city: ' New   York '}, {city: 'New York'}],
    ['another Unicode form of a letter', {lastName: 'Zoe\u0308'}, {lastName: 'Zo\u00eb'}],
    ['the spacing and case of a postcode', {postalCode: 'sw1y4jh'}, {postalCode: 'SW1Y 4JH'}],
    ['a hyphen in a postcode', {postalCode: '00-950'}, {postalCode: '00950'}],
    ['the punctuation of a phone number', {phone: '(020) 7946-0123'}, {phone: '02079460123'}],
    ['the case of a country code', {countryCode: 'gb'}, {countryCode: 'GB'}],
    ['the name of the country', {country: ''}, {country: 'United Kingdom'}],
    ['a state known by name only', {stateOrProvince: 'texas', stateOrProvinceCode: ''}, {}],
    ['a state known by code only', {stateOrProvince: '', stateOrProvinceCode: 'tx'}, {}],
    ['a state code written in the place of the name', {stateOrProvince: 'TX', stateOrProvinceCode: ''}, {}],
    ['a state name spelled otherwise beside the same code', {stateOrProvince: 'State of Texas'}, {}],
    [
      'empty custom fields',
      {
        customFields: [
          {fieldId: 'field_25', fieldValue: ' '},
          {fieldId: 'field_26', fieldValue: []},
        ],
      },
      {customFields: []},
    ],
    [
      'a number that comes back as text',
      {customFields: [{fieldId: 'field_25', fieldValue: 3}]},
      {customFields: [{fieldId: 'field_25', fieldValue: '3'}]},
    ],
    [
      'spaces around an answer to a custom field',
      {customFields: [{fieldId: 'field_25', fieldValue: 'Left door '}]},
      {customFields: [{fieldId: 'field_25', fieldValue: 'Left door'}]},
    ],
    [
      'the order of custom fields',
      {
        customFields: [
          {fieldId: 'a', fieldValue: '1'},
          {fieldId: 'b', fieldValue: '2'},
        ],
      },
      {
        customFields: [
          {fieldId: 'b', fieldValue: '2'},
          {fieldId: 'a', fieldValue: '1'},
        ],
      },
    ],
  ];
  for (const [what, left, right] of tolerated) {
    it(`are the same place whatever ${what}`, () => {
      expect(bothWays({...ada, ...left}, {...ada, ...right})).to.equal(true);
    });
  }

  const told: [what: string, changes: Partial<Address>][] = [
    ['first names', {firstName: 'Ben'}],
    ['last names', {lastName: 'Byron'}],
    ['companies', {company: ''}],
    ['streets', {address1: '13 St James Square'}],
    ['flats', {address2: 'Flat 3'}],
    ['towns', {city: 'Paris'}],
    ['countries', {countryCode: 'US'}],
    ['postcodes', {postalCode: 'SW1Y 4JJ'}],
    ['phone numbers', {phone: '+44 20 7946 0124'}],
    ['states', {stateOrProvince: 'Utah', stateOrProvinceCode: 'UT'}],
    ['state codes, though the names say the same', {stateOrProvinceCode: 'UT'}],
    ['states, one of them not given', {stateOrProvince: '', stateOrProvinceCode: ''}],
    ['answers to a custom field', {customFields: [{fieldId: 'field_25', fieldValue: 'yes'}]}],
  ];
  for (const [what, changes] of told) {
    it(`are two places with different ${what}`, () => {
      expect(bothWays(ada, {...ada, ...changes})).to.equal(false);
    });
  }

  it('are the same place where neither country has states', () => {
    const plain = address('Ben');
    expect(bothWays(plain, {...plain})).to.equal(true);
  });
});

describe('an address', () => {
  const france: Country = {code: 'FR', name: 'France', hasPostalCodes: true, requiresState: false, subdivisions: []};
  const texan: Country = {code: 'US', name: 'United States', hasPostalCodes: true, requiresState: true, subdivisions: []};
  const ireland: Country = {code: 'IE', name: 'Ireland', hasPostalCodes: false, requiresState: false, subdivisions: []};

  it('cannot be quoted without a country, whatever else it says', () => {
    expect(canBeQuoted(address('Ada', {countryCode: ''}), france)).to.equal(false);
    expect(canBeQuoted(address('Ada', {countryCode: ''}))).to.equal(false);
  });

  it('needs a postcode where its country has them', () => {
    expect(canBeQuoted({...emptyAddress('FR'), postalCode: ' '}, france)).to.equal(false);
    expect(canBeQuoted({...emptyAddress('FR'), postalCode: '75001'}, france)).to.equal(true);
    expect(canBeQuoted(emptyAddress('IE'), ireland)).to.equal(true);
  });

  it('needs a state, by name or code, where its country requires one', () => {
    const houston = {...emptyAddress('US'), postalCode: '77001'};
    expect(canBeQuoted(houston, texan)).to.equal(false);
    expect(canBeQuoted({...houston, stateOrProvinceCode: 'TX'}, texan)).to.equal(true);
    expect(canBeQuoted({...houston, stateOrProvince: 'Texas'}, texan)).to.equal(true);
    expect(canBeQuoted({...houston, postalCode: '', stateOrProvince: 'Texas'}, texan)).to.equal(false);
  });

  it('is quoted by a town or a postcode while nothing is known of its country', () => {
    expect(canBeQuoted(emptyAddress('FR'))).to.equal(false);
    expect(canBeQuoted({...emptyAddress('FR'), city: 'Paris'})).to.equal(true);
    expect(canBeQuoted({...emptyAddress('FR'), postalCode: '75001'})).to.equal(true);
  });

  it('is called by the name of the person, else of the company', () => {
    expect(personName(address('Ada'))).to.equal('Ada Lovelace');
    expect(personName({...emptyAddress(), firstName: 'Ada'})).to.equal('Ada');
    expect(personName({...emptyAddress(), company: ' Engines Ltd '})).to.equal('Engines Ltd');
    expect(personName(emptyAddress())).to.equal('');
  });
});
