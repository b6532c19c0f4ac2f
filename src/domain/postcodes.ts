/** How postcodes look, country by country. */
import {postcodeValidator, postcodeValidatorExistsForCountry} from 'postcode-validator';

/** Countries whose postcodes are written in two groups, with the place of the gap, counted from the end. */
const gaps: Readonly<Record<string, number>> = {GB: 3, JE: 3, GG: 3, IM: 3, CA: 3, NL: 2, IE: 4, SE: 2, CZ: 2, SK: 2, GR: 2};

/** A postcode as the country's post spells it, as far as that is a matter of case, width and gaps. */
function spelledPostcode(text: string, countryCode: string): string {
  const plain = text
    .normalize('NFKC')
    .trim()
    .toUpperCase()
    .replace(/^〒\s*/, '')
    .replace(/\s+/g, ' ');
  const solid = plain.replace(/ /g, '');
  if (countryCode === 'JP') return solid.replace(/^(\d{3})[-‐−ー]?(\d{4})$/, '$1-$2');
  const gap = gaps[countryCode];
  return gap !== undefined && /^[A-Z0-9]+$/.test(solid) && solid.length > gap ? `${solid.slice(0, -gap)} ${solid.slice(-gap)}` : plain;
}

/** Whether a text looks like a postcode of the country; null where nobody knows how those look. */
export function looksLikePostcode(text: string, countryCode: string): boolean | null {
  if (!postcodeValidatorExistsForCountry(countryCode)) return null;
  const spelled = spelledPostcode(text, countryCode);
  return [spelled, spelled.replace(/ /g, '')].some(spelling => postcodeValidator(spelling, countryCode));
}

/** A postcode that was found in a piece of text, and what stood around it. */
export interface FoundPostcode {
  readonly postcode: string;
  readonly before: string;
  readonly after: string;
}

/** Prefixes for letters from abroad: "D-10115". */
const countryPrefix = /^(?:[A-Z]{1,3}-)(?=\d)/;

/** The last postcode of the country in a piece of text. */
export function findPostcode(text: string, countryCode: string): FoundPostcode | null {
  const words = text.normalize('NFKC').split(/\s+/).filter(Boolean);
  const sizes = countryCode in gaps ? [2, 1] : [1];
  for (let end = words.length; end > 0; end--) {
    for (const size of sizes) {
      if (size > end) continue;
      const given = words
        .slice(end - size, end)
        .join(' ')
        .replace(/^〒/, '')
        .replace(countryPrefix, '');
      if (!/\d/.test(given) || looksLikePostcode(given, countryCode) !== true) continue;
      // "W 34th" is no "W3 4TH".
      if (size > 1 && spelledPostcode(given, countryCode) !== given.toUpperCase()) continue;
      const around = {before: words.slice(0, end - size).join(' '), after: words.slice(end).join(' ')};
      return {postcode: spelledPostcode(given, countryCode), ...around};
    }
  }
  return null;
}
