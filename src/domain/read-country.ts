/** Which country a free-text address is in: by its name, else by what only that country writes. */
import type {Country} from './address.js';
import {folded} from './address-search.js';
import {countriesByStreet} from './address-words.js';
import {oncePer} from './once-per.js';
import {findPostcode} from './postcodes.js';

/** What people write instead of a country's name. */
const nicknames: Readonly<Record<string, string>> = {
  uk: 'GB',
  'u.k.': 'GB',
  gb: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  usa: 'US',
  'u.s.a.': 'US',
  us: 'US',
  'u.s.': 'US',
  'united states of america': 'US',
  america: 'US',
  holland: 'NL',
  'the netherlands': 'NL',
  belgique: 'BE',
  suisse: 'CH',
  svizzera: 'CH',
  'czech republic': 'CZ',
  eire: 'IE',
  'republic of ireland': 'IE',
  'south korea': 'KR',
};

/** Names of the countries a store knows, folded, with their codes: the store's, the English ones, and each in its own language. */
const namesOf = oncePer((countries: readonly Country[]): ReadonlyMap<string, string> => {
  const english = new Intl.DisplayNames(['en'], {type: 'region'});
  const names = new Map<string, string>();
  for (const {code, name} of countries) {
    const own = new Intl.DisplayNames([new Intl.Locale(`und-${code}`).maximize().language], {type: 'region'}).of(code) ?? '';
    for (const each of [name, english.of(code) ?? '', own]) if (each) names.set(folded(each), code);
  }
  for (const [nickname, code] of Object.entries(nicknames)) if (countries.some(country => country.code === code)) names.set(nickname, code);
  return names;
});

/** A country that is named at the end of a piece, and the piece without it; null where none is. */
export function countryNamedIn(piece: string, countries: readonly Country[]): {readonly code: string; readonly rest: string} | null {
  const names = namesOf(countries);
  const words = piece.split(/\s+/);
  for (let start = 0; start < words.length; start++) {
    const name = words.slice(start).join(' ').replace(/[.)]$/, '').replace(/^\(/, '');
    const code = names.get(folded(name)) ?? names.get(folded(`${name}.`));
    // "us" and "it" are words, "US" is a country.
    if (!code || (name.length <= 2 && name !== name.toUpperCase())) continue;
    if (start > 0 && words[start - 1] && isPartOfState(words.slice(start - 1).join(' '), countries)) continue;
    return {code, rest: words.slice(0, start).join(' ')};
  }
  return null;
}

/** "New Mexico" names no country, nor does "Georgia" beside an American ZIP code, which the caller asks by `isState`. */
const isPartOfState = (text: string, countries: readonly Country[]) =>
  countries.some(({subdivisions}) => subdivisions.some(({name}) => folded(name) === folded(text)));

/** Whether a name is also that of a state of another country in which the text has a postcode. */
export const isRatherState = (name: string, code: string, pieces: readonly string[], countries: readonly Country[]): boolean =>
  countries.some(
    other =>
      other.code !== code &&
      other.subdivisions.some(state => folded(state.name) === folded(name)) &&
      pieces.some(piece => findPostcode(piece, other.code)) &&
      !pieces.some(piece => findPostcode(piece, code)),
  );

const prefixes: Readonly<Record<string, string>> = {
  D: 'DE', DE: 'DE', A: 'AT', AT: 'AT', CH: 'CH', F: 'FR', FR: 'FR', B: 'BE', BE: 'BE', NL: 'NL', I: 'IT', IT: 'IT', E: 'ES', ES: 'ES',
  S: 'SE', SE: 'SE', DK: 'DK', L: 'LU', FI: 'FI', FIN: 'FI', N: 'NO', NO: 'NO', PL: 'PL', LT: 'LT', LV: 'LV',
}; // prettier-ignore

/** Countries with postcodes that look like nobody else's. */
const unmistakable = ['GB', 'CA', 'IE', 'NL', 'BR', 'PL', 'JP', 'PT'];

/** The country a text is in that does not say; the shopper's own where nothing tells. */
export function guessCountry(pieces: readonly string[], countries: readonly Country[], homeCountry: string): string {
  const isListed = (code: string) => countries.some(country => country.code === code);
  const hasPostcode = (code: string) => pieces.some(piece => findPostcode(piece, code));
  const hasTellingPostcode = (code: string) => pieces.some(piece => isTelling(findPostcode(piece, code)?.postcode ?? '', piece));
  const prefix = pieces.map(piece => /(?:^|\s)([A-Z]{1,3})-\d{4,5}(?=\s|$)/.exec(piece)?.[1] ?? '').find(letters => letters in prefixes);
  const byStreet = pieces.flatMap(countriesByStreet);
  const byState = countries.filter(country => hasPostcode(country.code) && pieces.some(piece => namesState(piece, country)));
  const likely = [
    prefix && prefixes[prefix],
    pieces.some(piece => /〒|[\p{Script=Han}]{2,3}[都道府県]/u.test(piece)) ? 'JP' : '',
    ...unmistakable.filter(hasTellingPostcode),
    ...byState.map(({code}) => code),
    ...(byStreet.includes(homeCountry) && hasPostcode(homeCountry) ? [homeCountry] : byStreet.filter(hasPostcode)),
  ];
  return likely.find(code => code && isListed(code)) ?? homeCountry;
}

/** It has letters or a dash, as it was written. */
const isTelling = (postcode: string, piece: string) =>
  /\D/.test(postcode.replace(/ /g, '')) && piece.toUpperCase().replace(/\s/g, '').includes(postcode.replace(/ /g, ''));

/** A state's code stands alone in a piece, or right before the postcode. */
function namesState(piece: string, {code: countryCode, subdivisions}: Country): boolean {
  const before = findPostcode(piece, countryCode)?.before ?? piece;
  return subdivisions.some(({code, name}) => before === code || before.endsWith(` ${code}`) || folded(before).endsWith(folded(name)));
}
