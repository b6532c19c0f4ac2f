/** Which shipping zone serves a destination: the most specific one, and only that one. */
import type {ShippingZone} from '../state/store-state.js';

/** Where a parcel goes, as far as rating cares. */
export interface Destination {
  countryCode: string;
  stateCode: string;
  postalCode: string;
}

const normalised = (postalCode: string): string => postalCode.toUpperCase().replace(/[\s-]+/g, '');

const hasWildcard = (pattern: string): boolean => /[*?]/.test(pattern);

/**
 * `*` stands for one or more characters, `?` for exactly one (store-api 6.1); case does not count, nor do blanks and hyphens (a choice).
 * Goes through the pattern once with all places reached so far, so that no pattern takes long.
 */
export function postalCodeMatches(pattern: string, postalCode: string): boolean {
  const text = normalised(postalCode);
  let reached = new Set([0]);
  for (const sign of normalised(pattern)) {
    const next = new Set<number>();
    for (const at of reached) {
      if (sign === '*') for (let end = at + 1; end <= text.length; end += 1) next.add(end);
      else if (at < text.length && (sign === '?' || sign === text[at])) next.add(at + 1);
    }
    reached = next;
  }
  return reached.has(text.length);
}

/** How exact a postcode entry is: an exact one beats every pattern, then the longest literal prefix wins (store-api 9, zone choice). */
function exactness(pattern: string): number {
  return hasWildcard(pattern) ? normalised(pattern).search(/[*?]/) : Number.MAX_SAFE_INTEGER;
}

/** How well a zone matches a destination, or null where it does not; compared first by level, then by exactness. */
function matchOf(zone: ShippingZone, to: Destination): {level: number; exactness: number} | null {
  const here = zone.locations.filter(location => location.country_iso2 === to.countryCode);
  switch (zone.type) {
    case 'zip': {
      if (to.postalCode === '') return null;
      const hits = here.filter(location => location.zip !== undefined && postalCodeMatches(location.zip, to.postalCode));
      return hits.length === 0 ? null : {level: 3, exactness: Math.max(...hits.map(location => exactness(location.zip ?? '')))};
    }
    case 'state':
      return here.some(location => location.state_iso2 === to.stateCode) ? {level: 2, exactness: 0} : null;
    case 'country':
      return here.length > 0 ? {level: 1, exactness: 0} : null;
    case 'global':
      return {level: 0, exactness: 0};
  }
}

/**
 * The one zone that serves a destination: zip, then state, then country, then global; disabled zones are skipped; ties go to
 * the lowest id (store-api 6.1 and 9).
 */
export function chooseZone(zones: readonly ShippingZone[], to: Destination): ShippingZone | null {
  if (to.countryCode === '') return null;
  let best: {zone: ShippingZone; level: number; exactness: number} | null = null;
  for (const zone of [...zones].filter(candidate => candidate.enabled).sort((a, b) => a.id - b.id)) {
    const match = matchOf(zone, to);
    if (match === null) continue;
    if (best === null || match.level > best.level || (match.level === best.level && match.exactness > best.exactness)) {
      best = {zone, ...match};
    }
  }
  return best?.zone ?? null;
}
