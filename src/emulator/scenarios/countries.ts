/** The countries the emulated store knows, with their subdivisions where an address names one. */

export interface Country {
  id: number;
  code: string;
  name: string;
  hasPostalCodes: boolean;
  requiresState: boolean;
  subdivisions: {id: number; code: string; name: string}[];
}

const subdivisions: Record<string, string> = {
  AU:
    'ACT=Australian Capital Territory;NSW=New South Wales;NT=Northern Territory;QLD=Queensland;SA=South Australia;' +
    'TAS=Tasmania;VIC=Victoria;WA=Western Australia',
  CA:
    'AB=Alberta;BC=British Columbia;MB=Manitoba;NL=Newfoundland and Labrador;NB=New Brunswick;NS=Nova Scotia;' +
    'NT=Northwest Territories;NU=Nunavut;ON=Ontario;PE=Prince Edward Island;QC=Quebec;SK=Saskatchewan;YT=Yukon Territory',
  US:
    'AL=Alabama;AK=Alaska;AZ=Arizona;AR=Arkansas;CA=California;CO=Colorado;CT=Connecticut;DE=Delaware;' +
    'DC=District of Columbia;FL=Florida;GA=Georgia;HI=Hawaii;ID=Idaho;IL=Illinois;IN=Indiana;IA=Iowa;KS=Kansas;' +
    'KY=Kentucky;LA=Louisiana;ME=Maine;MD=Maryland;MA=Massachusetts;MI=Michigan;MN=Minnesota;MS=Mississippi;MO=Missouri;' +
    'MT=Montana;NE=Nebraska;NV=Nevada;NH=New Hampshire;NJ=New Jersey;NM=New Mexico;NY=New York;NC=North Carolina;' +
    'ND=North Dakota;OH=Ohio;OK=Oklahoma;OR=Oregon;PA=Pennsylvania;RI=Rhode Island;SC=South Carolina;SD=South Dakota;' +
    'TN=Tennessee;TX=Texas;UT=Utah;VT=Vermont;VA=Virginia;WA=Washington;WV=West Virginia;WI=Wisconsin;WY=Wyoming',
};

/** Code, name, whether addresses have postcodes, whether they need a state. */
const rows: [code: string, name: string, hasPostalCodes: boolean, requiresState: boolean][] = [
  ['AR', 'Argentina', true, false],
  ['AU', 'Australia', true, true],
  ['AT', 'Austria', true, false],
  ['BE', 'Belgium', true, false],
  ['BR', 'Brazil', true, true],
  ['CA', 'Canada', true, true],
  ['CL', 'Chile', true, false],
  ['CN', 'China', true, false],
  ['CZ', 'Czech Republic', true, false],
  ['DK', 'Denmark', true, false],
  ['EG', 'Egypt', true, false],
  ['FI', 'Finland', true, false],
  ['FR', 'France', true, false],
  ['DE', 'Germany', true, false],
  ['GR', 'Greece', true, false],
  ['HK', 'Hong Kong', false, false],
  ['HU', 'Hungary', true, false],
  ['IS', 'Iceland', true, false],
  ['IN', 'India', true, false],
  ['IE', 'Ireland', true, false],
  ['IL', 'Israel', true, false],
  ['IT', 'Italy', true, false],
  ['JP', 'Japan', true, true],
  ['KE', 'Kenya', false, false],
  ['KR', 'Korea, Republic of', true, false],
  ['LU', 'Luxembourg', true, false],
  ['MX', 'Mexico', true, true],
  ['NL', 'Netherlands', true, false],
  ['NZ', 'New Zealand', true, false],
  ['NG', 'Nigeria', true, false],
  ['NO', 'Norway', true, false],
  ['PL', 'Poland', true, false],
  ['PT', 'Portugal', true, false],
  ['RO', 'Romania', true, false],
  ['SG', 'Singapore', true, false],
  ['ZA', 'South Africa', false, false],
  ['ES', 'Spain', true, false],
  ['SE', 'Sweden', true, false],
  ['CH', 'Switzerland', true, false],
  ['TH', 'Thailand', true, false],
  ['TR', 'Turkey', true, false],
  ['AE', 'United Arab Emirates', false, false],
  ['GB', 'United Kingdom', true, false],
  ['US', 'United States', true, true],
];

let subdivisionId = 0;

/** All countries, by name. GB has no subdivisions here, as recorded. */
export const countries: readonly Country[] = rows.map(([code, name, hasPostalCodes, requiresState], index) => ({
  id: index + 1,
  code,
  name,
  hasPostalCodes,
  requiresState,
  subdivisions: (subdivisions[code] ?? '')
    .split(';')
    .filter(text => text !== '')
    .map(text => {
      const [subdivisionCode = '', subdivisionName = ''] = text.split('=');
      return {id: ++subdivisionId, code: subdivisionCode, name: subdivisionName};
    }),
}));

export function countryByCode(code: string): Country | undefined {
  return countries.find(country => country.code === code);
}
