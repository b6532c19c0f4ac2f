/** Takes postcode, state and town out of the pieces of a free-text address, from its end. */
import type {Address, Country} from './address.js';
import {folded} from './address-search.js';
import {namesPostBox, namesStreet, namesUnit} from './address-words.js';
import {findPostcode} from './postcodes.js';
import type {Pieces} from './read-address.js';

type Place = Pick<Address, 'postalCode' | 'stateOrProvince' | 'stateOrProvinceCode' | 'city'>;

/** Britain's counties, as people still write them: the store lists none, and one taken for the town would be a wrong town. */
const counties = new Set(
  (
    'avon bedfordshire berkshire buckinghamshire cambridgeshire cheshire cornwall cumbria derbyshire devon dorset durham east sussex essex ' +
    'gloucestershire hampshire herefordshire hertfordshire kent lancashire leicestershire lincolnshire merseyside middlesex norfolk ' +
    'northamptonshire northumberland nottinghamshire oxfordshire rutland shropshire somerset staffordshire suffolk surrey warwickshire ' +
    'wiltshire worcestershire yorkshire aberdeenshire fife gwynedd powys pembrokeshire'
  ).split(' '),
);
const isCounty = (text: string) =>
  counties.has(folded(text).replace(/^(?:county|co\.?|north|south|west|east|greater)\s+/, '')) || /^(?:co\.?|county)\s/i.test(text);

export function takePlace(pieces: Pieces, countryCode: string, country: Country | undefined): Place {
  if (countryCode === 'JP' && pieces.list.some(isJapanese)) return takeJapanese(pieces, country);
  const {postalCode, at} = takePostcode(pieces, countryCode);
  const state = takeState(pieces, at, country, postalCode !== '');
  return {postalCode, ...state, city: takeTown(pieces, at)};
}

/** The last postcode there is; `at` is the index of the piece it stood in, or of what came after where that is used up. */
function takePostcode({list}: Pieces, countryCode: string): {postalCode: string; at: number} {
  for (let i = list.length - 1; i >= 0; i--) {
    const found = findPostcode(list[i] ?? '', countryCode);
    if (!found || (i === 0 && isHouseNumber(list, found.before, found.after))) continue;
    const {postcode, before, after} = found;
    const rest = [before, after]
      .filter(Boolean)
      .join(' ')
      .replace(/^[\s–-]+|[\s–-]+$/g, '');
    list.splice(i, 1, ...(rest ? [rest] : []));
    return {postalCode: postcode, at: rest ? i : i - 1};
  }
  return {postalCode: '', at: list.length - 1};
}

/** "12345 Main Street", with more to come. */
const isHouseNumber = (list: readonly string[], before: string, after: string) => !before && namesStreet(after) && list.length > 1;

/** A state by its code or name, alone or at the end of a piece; the pieces near the postcode first. */
function takeState({list}: Pieces, at: number, country: Country | undefined, isSure: boolean): Omit<Place, 'postalCode' | 'city'> {
  const near = [at, at + 1, at - 1].filter(i => i >= 0 && i < list.length);
  for (const i of near) {
    const piece = list[i] ?? '';
    for (const {code, name} of country?.subdivisions ?? []) {
      const rest = withoutState(piece, code, name);
      if (rest === null || (rest === '' && !isSure && piece !== code && i === list.length - 1 && list.length < 3)) continue;
      list.splice(i, 1, ...(rest ? [rest] : []));
      return {stateOrProvinceCode: code, stateOrProvince: name};
    }
  }
  const county = (country?.subdivisions.length ?? 0) > 0 ? -1 : near.findLast(i => isCounty(list[i] ?? ''));
  if (county === undefined || county < 0) return {stateOrProvince: '', stateOrProvinceCode: ''};
  const [name = ''] = list.splice(county, 1);
  return {stateOrProvince: name, stateOrProvinceCode: ''};
}

function withoutState(piece: string, code: string, name: string): string | null {
  if (piece === code || folded(piece) === folded(name)) return '';
  if (piece.endsWith(` ${code}`) || piece.endsWith(` (${code})`)) return piece.slice(0, piece.lastIndexOf(' ')).trim();
  // New York is a town, too, and "Washington" of Washington.
  return folded(piece).endsWith(` ${folded(name)}`) ? piece.slice(0, -name.length).trim() : null;
}

/** "Dublin 2", "Lyon 3e", "PARIS CEDEX 08" */
const districtNumber = /(?<=^\p{L}[\p{L} .'’-]*)\s\d{1,2}(?:er?)?$/u;

/** The piece the postcode left, or the one before it; of a street and a town in one piece, what follows the street's last word. */
function takeTown({list}: Pieces, at: number): string {
  const i = Math.min(at, list.length - 1);
  const piece = list[i];
  if (piece === undefined) return '';
  const isTown = !/\d/.test(piece.replace(districtNumber, '')) && !namesUnit(piece) && !namesPostBox(piece);
  // A lone piece is the town where its postcode stood there, too, or where nothing looks like a street.
  if (isTown && (i > 0 || !namesStreet(piece)) && !(namesStreet(piece) && /\d/.test(piece))) return list.splice(i, 1)[0] ?? '';
  const split =
    /^(.*\d.*?\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|way|court|ct|square|sq|place|pl)\.?)\s+(\p{L}[\p{L}\s.'’-]+)$/iu.exec(
      piece,
    );
  if (!split?.[1] || !split[2] || namesUnit(split[2])) return '';
  list.splice(i, 1, split[1]);
  return split[2];
}

const isJapanese = (text: string) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);

const prefectures = /^(?:東京都|北海道|京都府|大阪府|\p{Script=Han}{2,3}県)/u;
const japanese = new RegExp(`(${prefectures.source.slice(1)})[\\s　]*(.+?郡.+?[町村]|.+?市.+?区|.+?[市区町村])[\\s　]*(.*)$`, 'u');

/** Japan writes from large to small without a gap: prefecture, city or ward, then the rest. */
function takeJapanese(pieces: Pieces, country: Country | undefined): Place {
  const {list} = pieces;
  const {postalCode} = takePostcode(pieces, 'JP');
  const i = list.findIndex(piece => prefectures.test(piece));
  const [, prefecture = '', city = '', rest = ''] = japanese.exec(list[i] ?? '') ?? [];
  if (!prefecture) return {postalCode, city: '', stateOrProvince: '', stateOrProvinceCode: ''};
  list.splice(i, 1, ...(rest ? [rest] : []));
  const listed = country?.subdivisions.find(({name}) => name === prefecture || prefecture.startsWith(name));
  return {postalCode, city, stateOrProvince: listed?.name ?? prefecture, stateOrProvinceCode: listed?.code ?? ''};
}
