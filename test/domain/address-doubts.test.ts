/** Doubts about an address the store would take: raised where they are worth a look, and nowhere else. */
import {expect} from 'chai';
import {type Address, emptyAddress} from '../../src/domain/address.js';
import {doubtsAbout, inTwoLines} from '../../src/domain/address-doubts.js';

const at = (countryCode: string, more: Partial<Address> = {}): Address => ({
  ...emptyAddress(countryCode),
  firstName: 'Ada',
  lastName: 'Lovelace',
  address1: '12 Elm Street',
  city: 'Anytown',
  ...more,
});
const kinds = (address: Address) => doubtsAbout(address).map(({kind, field}) => `${kind} ${field}`);

const cases: [what: string, address: Address, doubts: string[]][] = [
  ['nothing about a usual address', at('US', {postalCode: '78701'}), []],
  ['a ZIP code with a letter for a digit', at('US', {postalCode: '7870l'}), ['postcode-shape postalCode']],
  ['nothing about ZIP+4', at('US', {postalCode: '78701-1234'}), []],
  ['a British postcode with its second half missing', at('GB', {postalCode: 'SW1Y'}), ['postcode-shape postalCode']],
  ['nothing about a postcode in small letters without its gap', at('GB', {postalCode: 'sw1y4jh'}), []],
  ['nothing about a Japanese postcode without its dash', at('JP', {postalCode: '1500001'}), []],
  ['nothing about postcodes of a country nobody knows them of', at('XX', {postalCode: '??'}), []],
  ['nothing about a postcode that is not there', at('US'), []],
  ['a German street without a number', at('DE', {address1: 'Hauptstraße'}), ['no-house-number address1']],
  ['nothing about a British house with a name', at('GB', {address1: 'Rose Cottage, Church Lane'}), []],
  ['nothing about a number on the second line', at('DE', {address1: 'Hauptstraße', address2: 'Haus 5'}), []],
  ['nothing about a post office box', at('US', {address1: 'General Delivery, P.O. Box'}), []],
  ['nothing about a number in Japanese characters', at('JP', {address1: '神宮前一丁目'}), []],
  ['a line that is longer than a label', at('US', {address2: 'x'.repeat(36)}), ['line-too-long address2']],
  ['nothing about a line as long as a label', at('US', {address1: `1${'x'.repeat(34)}`}), []],
  ['Cyrillic to Germany', at('DE', {firstName: 'Анна', address1: 'Hauptstraße 5'}), ['letters firstName']],
  ['nothing about Cyrillic to Bulgaria, Han to Japan, accents to Germany', at('BG', {city: 'София'}), []],
  ['nothing about Han to Japan', at('JP', {city: '渋谷区'}), []],
  ['nothing about accents', at('DE', {lastName: 'Dvořák-Ørsted', city: 'Köln'}), []],
];

describe('doubtsAbout', () => {
  for (const [what, address, doubts] of cases) {
    it(`says ${what}`, () => {
      expect(kinds(address)).to.deep.equal(doubts);
    });
  }

  it('asks for no postcode where the store’s country has none', () => {
    const country = {code: 'US', name: '', hasPostalCodes: false, requiresState: false, subdivisions: []};
    expect(doubtsAbout(at('US', {postalCode: 'none'}), country)).to.deep.equal([]);
  });

  it('says how a long street fits on two lines, where the second one is free', () => {
    const street = '1200 Avenue of the Americas, Rockefeller Center';
    const [doubt] = doubtsAbout(at('US', {address1: street}));
    expect(doubt).to.deep.include({
      length: street.length,
      split: {address1: '1200 Avenue of the Americas', address2: 'Rockefeller Center'},
    });
    const [kept] = doubtsAbout(at('US', {address1: street, address2: 'Floor 3'}));
    expect(kept).to.deep.include({split: null});
  });
});

describe('inTwoLines', () => {
  it('breaks between words where there is no comma, as late as it can', () => {
    expect(inTwoLines('221 Professor Doctor Helmholtz Boulevard North')).to.deep.equal({
      address1: '221 Professor Doctor Helmholtz',
      address2: 'Boulevard North',
    });
  });

  it('breaks no word, and leaves what is too long for two lines', () => {
    expect(inTwoLines('x'.repeat(50))).to.equal(null);
    expect(inTwoLines(`${'x'.repeat(40)} 1`)).to.equal(null);
  });
});
