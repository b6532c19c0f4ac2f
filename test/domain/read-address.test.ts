/** Free-text addresses, as people paste them, and the fields they must come to. What is not named is empty. */
import {expect} from 'chai';
import type {Address} from '../../src/domain/address.js';
import {readAddress} from '../../src/domain/read-address.js';
import {countries} from '../../src/emulator/scenarios/countries.js';

type Expected = Partial<Omit<Address, 'customFields' | 'country'>> & {readonly notUsed?: readonly string[]};

/** Home is the United States unless another country's code stands before the text, as "GB> ". */
const table: readonly (readonly [what: string, text: string, expected: Expected])[] = [
  [
    'United States, three lines',
    'Ben Okri\n500 Congress Ave\nAustin, TX 78701',
    {
      firstName: 'Ben',
      lastName: 'Okri',
      address1: '500 Congress Ave',
      city: 'Austin',
      stateOrProvinceCode: 'TX',
      postalCode: '78701',
      countryCode: 'US',
    },
  ],
  [
    'one line with commas, a flat, ZIP+4 and the country',
    'Cleo Park, 1 Market St, Apt 4B, San Francisco, CA 94105-1804, USA',
    {
      firstName: 'Cleo',
      lastName: 'Park',
      address1: '1 Market St',
      address2: 'Apt 4B',
      city: 'San Francisco',
      stateOrProvinceCode: 'CA',
      postalCode: '94105-1804',
      countryCode: 'US',
    },
  ],
  [
    'the state in full, in a town of the same name',
    'Dan Ruiz\n20 W 34th St\nNew York, New York 10001',
    {
      firstName: 'Dan',
      lastName: 'Ruiz',
      address1: '20 W 34th St',
      city: 'New York',
      stateOrProvinceCode: 'NY',
      postalCode: '10001',
      countryCode: 'US',
    },
  ],
  [
    'no comma in the last line, a firm, a telephone number',
    'Maria Gonzalez\nSunrise Bakery LLC\n12345 Main Street\nAlbuquerque NM 87102\nPhone: (505) 555-0134',
    {
      firstName: 'Maria',
      lastName: 'Gonzalez',
      company: 'Sunrise Bakery LLC',
      address1: '12345 Main Street',
      city: 'Albuquerque',
      stateOrProvinceCode: 'NM',
      postalCode: '87102',
      phone: '(505) 555-0134',
      countryCode: 'US',
    },
  ],
  [
    'a state that is called like a country',
    'Ray Hill\n77 Peachtree St NE\nAtlanta, Georgia 30303',
    {
      firstName: 'Ray',
      lastName: 'Hill',
      address1: '77 Peachtree St NE',
      city: 'Atlanta',
      stateOrProvinceCode: 'GA',
      postalCode: '30303',
      countryCode: 'US',
    },
  ],
  [
    'a post office box',
    'Jo Lee\nPO Box 1234\nSanta Fe, New Mexico 87501\nUnited States of America',
    {
      firstName: 'Jo',
      lastName: 'Lee',
      address1: 'PO Box 1234',
      city: 'Santa Fe',
      stateOrProvinceCode: 'NM',
      postalCode: '87501',
      countryCode: 'US',
    },
  ],
  [
    'no name and one line without a comma',
    '500 Congress Ave Austin TX 78701',
    {address1: '500 Congress Ave', city: 'Austin', stateOrProvinceCode: 'TX', postalCode: '78701', countryCode: 'US'},
  ],
  [
    'Britain: town and postcode in one line',
    'Ada Lovelace\n12 St James Square\nLondon SW1Y 4JH',
    {firstName: 'Ada', lastName: 'Lovelace', address1: '12 St James Square', city: 'London', postalCode: 'SW1Y 4JH', countryCode: 'GB'},
  ],
  [
    'a flat first, the postcode alone and without its space',
    'Mr Tom Baker\nFlat 2\n14 High Street\nOxford\nox39aa\nUK',
    {
      firstName: 'Tom',
      lastName: 'Baker',
      address1: '14 High Street',
      address2: 'Flat 2',
      city: 'Oxford',
      postalCode: 'OX3 9AA',
      countryCode: 'GB',
      notUsed: ['Mr'],
    },
  ],
  [
    'a house by its name, a village, a county',
    'GB> Jane Doe, Rose Cottage, Church Lane, Guildford, Surrey, GU1 1AA',
    {
      firstName: 'Jane',
      lastName: 'Doe',
      address1: 'Church Lane',
      address2: 'Rose Cottage',
      city: 'Guildford',
      stateOrProvince: 'Surrey',
      postalCode: 'GU1 1AA',
      countryCode: 'GB',
    },
  ],
  [
    'a signature: role, firm, contacts, marks of a quoted mail',
    '> Nina Shah\n> Head of Design\n> Tall Tales Ltd\n> 3rd Floor, 20 Bedford Square\n> London WC1B 3HH\n> T: +44 20 7946 0101 | nina@talltales.example',
    {
      firstName: 'Nina',
      lastName: 'Shah',
      company: 'Tall Tales Ltd',
      address1: '20 Bedford Square',
      address2: '3rd Floor',
      city: 'London',
      postalCode: 'WC1B 3HH',
      phone: '+44 20 7946 0101',
      countryCode: 'GB',
      notUsed: ['Head of Design', 'nina@talltales.example'],
    },
  ],
  [
    'a role without a firm',
    'Nina Shah\nHead of Design\n20 Bedford Square\nLondon WC1B 3HH',
    {
      firstName: 'Nina',
      lastName: 'Shah',
      address1: '20 Bedford Square',
      city: 'London',
      postalCode: 'WC1B 3HH',
      countryCode: 'GB',
      notUsed: ['Head of Design'],
    },
  ],
  [
    'Scotland named as the country, in a chat',
    'sure! send it to: Isla MacLeod, 8 Royal Mile, Edinburgh EH1 2PB, Scotland',
    {
      firstName: 'Isla',
      lastName: 'MacLeod',
      address1: '8 Royal Mile',
      city: 'Edinburgh',
      postalCode: 'EH1 2PB',
      countryCode: 'GB',
      notUsed: ['sure! send it to'],
    },
  ],
  [
    'Germany: postcode before the town',
    'Petra Schmidt\nHauptstraße 5\n10115 Berlin\nDeutschland',
    {firstName: 'Petra', lastName: 'Schmidt', address1: 'Hauptstraße 5', city: 'Berlin', postalCode: '10115', countryCode: 'DE'},
  ],
  [
    'Germany unnamed, in one line, for a shopper in the United States',
    'Herrn Jonas von der Heide, Lindenweg 12a, 50667 Köln',
    {
      firstName: 'Jonas',
      lastName: 'von der Heide',
      address1: 'Lindenweg 12a',
      city: 'Köln',
      postalCode: '50667',
      countryCode: 'DE',
      notUsed: ['Herrn'],
    },
  ],
  [
    'a firm before the person, with a country letter',
    'Müller & Söhne GmbH\nz. Hd. Eva Klein\nAm Markt 3\nD-04109 Leipzig\nTel. 0341 1234567',
    {
      firstName: 'Eva',
      lastName: 'Klein',
      company: 'Müller & Söhne GmbH',
      address1: 'Am Markt 3',
      city: 'Leipzig',
      postalCode: '04109',
      phone: '0341 1234567',
      countryCode: 'DE',
    },
  ],
  [
    'Austria by its name',
    'Familie Gruber, Mariahilfer Straße 88/2/14, 1070 Wien, Österreich',
    {
      firstName: 'Gruber',
      address1: 'Mariahilfer Straße 88/2/14',
      city: 'Wien',
      postalCode: '1070',
      countryCode: 'AT',
      notUsed: ['Familie'],
    },
  ],
  [
    'Switzerland in French',
    'Chloé Favre\nRue du Rhône 65\n1204 Genève\nSuisse',
    {firstName: 'Chloé', lastName: 'Favre', address1: 'Rue du Rhône 65', city: 'Genève', postalCode: '1204', countryCode: 'CH'},
  ],
  [
    'France: number before the street, town in capitals',
    'Mme Camille Dubois\n12 bis rue de Rivoli\nBâtiment B, 3e étage\n75001 PARIS\nFrance',
    {
      firstName: 'Camille',
      lastName: 'Dubois',
      address1: '12 bis rue de Rivoli',
      address2: 'Bâtiment B, 3e étage',
      city: 'PARIS',
      postalCode: '75001',
      countryCode: 'FR',
      notUsed: ['Mme'],
    },
  ],
  [
    'France unnamed, the number and a comma before the street',
    'Luc Martin, 25, rue Victor Hugo, 69002 Lyon',
    {firstName: 'Luc', lastName: 'Martin', address1: '25 rue Victor Hugo', city: 'Lyon', postalCode: '69002', countryCode: 'FR'},
  ],
  [
    'the Netherlands',
    'Sanne de Vries\nPrinsengracht 263\n1016 GV Amsterdam\nNederland',
    {firstName: 'Sanne', lastName: 'de Vries', address1: 'Prinsengracht 263', city: 'Amsterdam', postalCode: '1016 GV', countryCode: 'NL'},
  ],
  [
    'the Netherlands unnamed, in small letters and without a gap',
    'Joris Bakker, Lange Voorhout 8, 2514ed Den Haag',
    {firstName: 'Joris', lastName: 'Bakker', address1: 'Lange Voorhout 8', city: 'Den Haag', postalCode: '2514 ED', countryCode: 'NL'},
  ],
  [
    'Australia: town, state and postcode in one line',
    'Bruce Nguyen\nUnit 5, 42 Wallaby Way\nSydney NSW 2000\nAustralia',
    {
      firstName: 'Bruce',
      lastName: 'Nguyen',
      address1: '42 Wallaby Way',
      address2: 'Unit 5',
      city: 'Sydney',
      stateOrProvinceCode: 'NSW',
      postalCode: '2000',
      countryCode: 'AU',
    },
  ],
  [
    'Australia unnamed',
    'Kim Tran, 7/19 Flinders Lane, Melbourne VIC 3000',
    {
      firstName: 'Kim',
      lastName: 'Tran',
      address1: '7/19 Flinders Lane',
      city: 'Melbourne',
      stateOrProvinceCode: 'VIC',
      postalCode: '3000',
      countryCode: 'AU',
    },
  ],
  [
    'Canada',
    'Eva Roy\n1 Rue Sainte-Catherine O\nMontréal QC H2X 1K4\nCanada',
    {
      firstName: 'Eva',
      lastName: 'Roy',
      address1: '1 Rue Sainte-Catherine O',
      city: 'Montréal',
      stateOrProvinceCode: 'QC',
      postalCode: 'H2X 1K4',
      countryCode: 'CA',
    },
  ],
  [
    'Canada unnamed, with commas everywhere',
    'Liam Chen, 100 Queen St W, Suite 200, Toronto, ON, M5H2N2',
    {
      firstName: 'Liam',
      lastName: 'Chen',
      address1: '100 Queen St W',
      address2: 'Suite 200',
      city: 'Toronto',
      stateOrProvinceCode: 'ON',
      postalCode: 'M5H 2N2',
      countryCode: 'CA',
    },
  ],
  [
    'Japan in its own letters',
    '〒150-0001\n東京都渋谷区神宮前1-2-3 メゾン原宿201\n山田 太郎 様',
    {
      firstName: '太郎',
      lastName: '山田',
      address1: '神宮前1-2-3 メゾン原宿201',
      city: '渋谷区',
      stateOrProvince: '東京都',
      postalCode: '150-0001',
      countryCode: 'JP',
    },
  ],
  [
    'Japan in Latin letters',
    'Taro Yamada\n1-2-3 Jingumae\nShibuya-ku\nTokyo 150-0001\nJapan',
    {
      firstName: 'Taro',
      lastName: 'Yamada',
      address1: '1-2-3 Jingumae',
      address2: 'Shibuya-ku',
      city: 'Tokyo',
      postalCode: '150-0001',
      countryCode: 'JP',
    },
  ],
  [
    'Italy',
    'Giulia Rossi\nVia Garibaldi 14\n20121 Milano\nItalia',
    {firstName: 'Giulia', lastName: 'Rossi', address1: 'Via Garibaldi 14', city: 'Milano', postalCode: '20121', countryCode: 'IT'},
  ],
  [
    'Spain unnamed',
    'Lucía Pérez Ruiz, Calle Mayor 10, 2º B, 28013 Madrid',
    {
      firstName: 'Lucía Pérez',
      lastName: 'Ruiz',
      address1: 'Calle Mayor 10',
      address2: '2º B',
      city: 'Madrid',
      postalCode: '28013',
      countryCode: 'ES',
    },
  ],
  [
    'Sweden: a postcode in two groups',
    'Astrid Lind\nDrottninggatan 50\n111 21 Stockholm\nSverige',
    {firstName: 'Astrid', lastName: 'Lind', address1: 'Drottninggatan 50', city: 'Stockholm', postalCode: '111 21', countryCode: 'SE'},
  ],
  [
    'Ireland with an Eircode',
    'Aoife Byrne\n5 Dawson Street\nDublin 2\nD02 X285\nIreland',
    {firstName: 'Aoife', lastName: 'Byrne', address1: '5 Dawson Street', city: 'Dublin 2', postalCode: 'D02 X285', countryCode: 'IE'},
  ],
  [
    'Brazil',
    'João da Silva\nRua das Flores, 123\nSão Paulo\n01310-100\nBrasil',
    {
      firstName: 'João',
      lastName: 'da Silva',
      address1: 'Rua das Flores, 123',
      city: 'São Paulo',
      postalCode: '01310-100',
      countryCode: 'BR',
    },
  ],
  [
    'Poland',
    'Zofia Wójcik\nul. Marszałkowska 10/5\n00-590 Warszawa',
    {firstName: 'Zofia', lastName: 'Wójcik', address1: 'ul. Marszałkowska 10/5', city: 'Warszawa', postalCode: '00-590', countryCode: 'PL'},
  ],
  [
    'a place without postcodes',
    'Ming Wong\nFlat 12A, 88 Nathan Road\nKowloon\nHong Kong',
    {firstName: 'Ming', lastName: 'Wong', address1: '88 Nathan Road', address2: 'Flat 12A', city: 'Kowloon', countryCode: 'HK'},
  ],
  [
    'a label before each part, and two people',
    'Address: Ada & Ben Byron, 10 Elm Street, Austin, TX 78701\nMobile: 512-555-0199',
    {
      firstName: 'Ada & Ben',
      lastName: 'Byron',
      address1: '10 Elm Street',
      city: 'Austin',
      stateOrProvinceCode: 'TX',
      postalCode: '78701',
      phone: '512-555-0199',
      countryCode: 'US',
    },
  ],
  [
    'a firm alone',
    'Acme Inc.\n1 Infinite Loop\nCupertino, CA 95014',
    {
      company: 'Acme Inc.',
      address1: '1 Infinite Loop',
      city: 'Cupertino',
      stateOrProvinceCode: 'CA',
      postalCode: '95014',
      countryCode: 'US',
    },
  ],
];

describe('readAddress', () => {
  it('is tried on thirty addresses at least', () => {
    expect(table.length).to.be.at.least(30);
  });

  for (const [what, text, {notUsed = [], ...expected}] of table) {
    it(`reads ${what}`, () => {
      const [, home = 'US', written = text] = /^([A-Z]{2})> (.*)$/s.exec(text) ?? [];
      const read = readAddress(written, {countries, homeCountry: home});
      const {customFields: _fields, country, ...parts} = read?.address ?? ({} as Address);
      const found = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== ''));
      const state = countries
        .find(({code}) => code === expected.countryCode)
        ?.subdivisions.find(({code}) => code === expected.stateOrProvinceCode);
      expect(found).to.deep.equal({...expected, ...(state && {stateOrProvince: state.name})});
      expect(country).to.equal(countries.find(({code}) => code === expected.countryCode)?.name);
      expect(read?.notUsed).to.deep.equal(notUsed);
    });
  }

  it('finds no address in a text that has none', () => {
    for (const text of ['', '   ', 'ada@shopper.example', 'Thank you!'])
      expect(readAddress(text, {countries, homeCountry: 'US'}), text).to.equal(null);
  });

  it('loses no word: what is in no field is handed back', () => {
    for (const [what, text] of table) {
      const read = readAddress(text.replace(/^[A-Z]{2}> /, ''), {countries, homeCountry: 'US'});
      const kept = JSON.stringify([read?.address, read?.notUsed])
        .toLowerCase()
        .replace(/[\s"\\]/g, '');
      const words = text.toLowerCase().match(/\p{Script=Latin}{4,}/gu) ?? [];
      const known = [
        'phone',
        'mobile',
        'address',
        'kingdom',
        'united',
        'states',
        'america',
        'deutschland',
        'österreich',
        'suisse',
        'nederland',
        'scotland',
        'italia',
        'sverige',
        'brasil',
      ];
      expect(
        words.filter(word => !known.includes(word) && !kept.includes(word)),
        what,
      ).to.deep.equal([]);
    }
  });
});
