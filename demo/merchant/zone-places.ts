/** What a zone covers, as text a merchant can read and type: one place a line. */
import type {Place, Zone, ZoneType} from './shipping-types.js';
import {listed} from './words.js';

export const zoneTypes: Record<ZoneType, {label: string; hint: string}> = {
  country: {label: 'Countries', hint: 'One country a line, by its two letters: US'},
  state: {label: 'States', hint: 'One state a line, after its country: US CA'},
  zip: {label: 'Postcodes', hint: 'One postcode a line, after its country; * stands for any ending: US 100*'},
  global: {label: 'Everywhere else', hint: ''},
};

/** As in `US 100*`. */
function placeText({country_iso2, state_iso2, zip}: Place): string {
  return [country_iso2, state_iso2 ?? zip].filter(Boolean).join(' ');
}

export function placesText(places: readonly Place[]): string {
  return places.map(placeText).join('\n');
}

/** The lines of a text as the type of zone takes them. Whether there are such places, the store says. */
export function readPlaces(type: ZoneType, text: string): Place[] {
  const lines = text.split('\n').map(line => line.trim());
  return lines.filter(Boolean).map(line => {
    const [country = '', ...rest] = line.split(/\s+/);
    const place: Place = {country_iso2: country.toUpperCase()};
    if (type === 'state') place.state_iso2 = rest.join(' ').toUpperCase();
    if (type === 'zip') place.zip = rest.join(' ').toUpperCase();
    return place;
  });
}

const shown = 4;

/** As in "States: US CA and US NY". */
export function coverage({type, locations}: Zone): string {
  const {label} = zoneTypes[type];
  if (type === 'global') return label;
  const names = locations.slice(0, shown).map(placeText);
  const more = locations.length - names.length;
  return `${label}: ${listed(more > 0 ? [...names, `${more} more`] : names)}`;
}
