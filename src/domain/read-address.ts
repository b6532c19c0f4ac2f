/**
 * Reads an address somebody wrote as free text (a letter head, a signature, a line in a chat) into the fields of a form, for the
 * shopper to look over. By rules, on the device: it asks nobody and learns nothing.
 *
 * It works from both ends: contacts and country go first, then postcode, state and town from the end, then person, firm and street
 * from the beginning. What finds no place is handed back, never dropped.
 */
import {type Address, type Country, emptyAddress} from './address.js';
import {namesFirm, namesHouse, namesPostBox, namesRole, namesStreet, namesUnit, withoutTitle} from './address-words.js';
import {mayBeName, namesIn} from './person-name.js';
import {takeContacts} from './read-contacts.js';
import {countryNamedIn, guessCountry, isRatherState} from './read-country.js';
import {takePlace} from './read-place.js';

export interface ReadAddress {
  /** Parts that were not found are `''`. */
  readonly address: Address;
  /** What was written and is in none of the fields, in the order it was written. */
  readonly notUsed: readonly string[];
}

/** Pieces of the text that have no place yet; taken out one after the other. */
export interface Pieces {
  list: string[];
  readonly notUsed: string[];
}

/** What a text says of an address; null where it says neither a street nor a town nor a postcode. */
export function readAddress(
  text: string,
  {countries, homeCountry}: {readonly countries: readonly Country[]; readonly homeCountry: string},
): ReadAddress | null {
  const pieces: Pieces = {list: [], notUsed: []};
  const {lines, phone} = takeContacts(text, pieces.notUsed);
  pieces.list = lines.flatMap(piecesOf);
  const countryCode = takeCountry(pieces, countries) ?? guessCountry(pieces.list, countries, homeCountry);
  const country = countries.find(({code}) => code === countryCode);
  const place = takePlace(pieces, countryCode, country);
  const people = takePeople(pieces, countryCode);
  const street = takeStreet(pieces);
  const address = {...emptyAddress(countryCode), country: country?.name ?? '', phone, ...place, ...people, ...street};
  if (!address.address1 && !address.city && !address.postalCode) return null;
  const all = [...pieces.notUsed, ...pieces.list];
  return {address, notUsed: all.sort((a, b) => text.indexOf(a) - text.indexOf(b))};
}

function piecesOf(line: string): string[] {
  const pieces = line
    .split(/[,;，、]/)
    .map(piece => piece.trim().replace(/[.]$/, match => (/\b\p{L}{1,4}\.$/u.test(piece) ? match : '')))
    .filter(Boolean);
  return pieces.reduce<string[]>((joined, piece) => {
    const before = joined.at(-1);
    // "12, rue de Rivoli" and "Rua das Flores, 123"
    if (before !== undefined && isNumber(before) && namesStreet(piece)) return [...joined.slice(0, -1), `${before} ${piece}`];
    if (before !== undefined && isNumber(piece) && namesStreet(before) && !/\d/.test(before))
      return [...joined.slice(0, -1), `${before}, ${piece}`];
    return [...joined, piece];
  }, []);
}

const isNumber = (piece: string) => /^\d+\s?(?:bis|ter|[a-z])?$/i.test(piece);

function takeCountry(pieces: Pieces, countries: readonly Country[]): string | null {
  for (let i = pieces.list.length - 1; i >= 0; i--) {
    const piece = pieces.list[i] ?? '';
    const named = countryNamedIn(piece, countries);
    if (!named || isRatherState(piece.slice(named.rest.length).trim(), named.code, pieces.list, countries)) continue;
    // A street may be called after a country, and a firm.
    if (i < pieces.list.length - 2 || (named.rest && /^\d/.test(piece) && namesStreet(named.rest))) continue;
    pieces.list.splice(i, 1, ...(named.rest ? [named.rest] : []));
    return named.code;
  }
  return null;
}

/** Where the street begins: at the first number or box; where there is none, at the first word for a street. */
function streetAt(pieces: readonly string[]): number {
  const numbered = pieces.findIndex(piece => /\d/.test(piece) || namesPostBox(piece) || namesUnit(piece));
  return numbered >= 0 ? numbered : pieces.findIndex(namesStreet);
}

/** Whoever stands before the street: a person first, a firm next, or a firm alone. */
function takePeople(pieces: Pieces, countryCode: string): Pick<Address, 'firstName' | 'lastName' | 'company'> {
  // In its own letters Japan puts the person last.
  if (countryCode === 'JP' && pieces.list.some(piece => /\p{Script=Han}/u.test(piece)))
    pieces.list.sort((a, b) => Number(/\d/.test(a)) - Number(/\d/.test(b)));
  const until = streetAt(pieces.list);
  // Where no street is known as one, the last piece must be it.
  const all = pieces.list.slice(0, until < 0 ? Math.max(0, pieces.list.length - 1) : until);
  const head = all.filter(piece => !namesRole(piece));
  pieces.notUsed.push(...all.filter(namesRole));
  const people = {firstName: '', lastName: '', company: ''};
  const taken = new Set<string>();
  for (const piece of head) {
    const {name, title} = withoutTitle(piece.replace(/^(?:attn|attention|fao|z\. ?hd\.?|à l['’]attention de)[.:]?\s+/i, ''));
    const isFirm = namesFirm(piece);
    if (!people.firstName && !people.lastName && !isFirm && mayBeName(name.replace(/ (?:&|and|und|et|y) /g, ' '))) {
      Object.assign(people, spokenOrder(name, countryCode));
      if (title) pieces.notUsed.push(title);
      taken.add(piece);
    } else if (isFirm && !people.company) {
      people.company = piece;
      taken.add(piece);
    }
  }
  const firm = people.company ? undefined : head.find(piece => !taken.has(piece) && !namesHouse(piece));
  if (firm && until >= 0 && head.filter(piece => !taken.has(piece)).length === 1) {
    people.company = firm;
    taken.add(firm);
  }
  pieces.notUsed.push(...head.filter(piece => !taken.has(piece) && !namesHouse(piece) && until >= 0));
  pieces.list = pieces.list.filter(piece => !taken.has(piece) && !pieces.notUsed.includes(piece));
  return people;
}

/** East Asian names say the family first. */
function spokenOrder(name: string, countryCode: string) {
  const words = name.split(/[\s　]+/);
  const isEastern =
    ['JP', 'CN', 'KR', 'TW', 'HK'].includes(countryCode) &&
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name);
  return isEastern && words.length === 2 ? {lastName: words[0] ?? '', firstName: words[1] ?? ''} : namesIn(name);
}

/** The street, and where in the house. A house number is the surest sign of a street, a flat's comes second whatever stands first. */
function takeStreet(pieces: Pieces): Pick<Address, 'address1' | 'address2'> {
  const main =
    pieces.list.find(piece => !namesUnit(piece) && (/\d/.test(piece) || namesPostBox(piece))) ??
    pieces.list.find(piece => namesStreet(piece)) ??
    pieces.list[0];
  if (main === undefined) return {address1: '', address2: ''};
  const others = pieces.list.filter(piece => piece !== main);
  pieces.list = [];
  return {address1: main, address2: others.join(', ')};
}
