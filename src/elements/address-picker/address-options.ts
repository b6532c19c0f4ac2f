/** Draws the options of the address picker: some of the addresses that fit, in their groups, and the way to a new one. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {type Address, personName} from '../../domain/address.js';
import {addressInOneLine} from '../../domain/address-format.js';
import {oncePer} from '../../domain/once-per.js';
import {mayBeName} from '../../domain/person-name.js';
import {countryName} from '../country-name.js';
import type {WordsController} from '../words.js';

// Each line is printed once for a name of the country, not at every letter of a search.
const placeOf = oncePer((address: Address) => {
  const printed = new Map<string, string>();
  return (countryName: string): string => {
    const place = printed.get(countryName) ?? addressInOneLine(address, countryName ? {countryName} : {});
    printed.set(countryName, place);
    return place;
  };
});

/** So many options are drawn at most: nobody reads more, and a phone draws them within a frame. */
const mostDrawn = 50;

/** Addresses that fit, of one origin. */
interface HitGroup {
  readonly origin: 'saved' | 'typed' | 'found';
  readonly addresses: readonly Address[];
}

export interface Hits {
  readonly groups: readonly HitGroup[];
  /** Of how many. */
  readonly all: number;
  /** They are of several countries, so each says which. */
  readonly abroad: boolean;
}

export const countHits = ({groups}: Hits): number => groups.reduce((sum, {addresses}) => sum + addresses.length, 0);

/** `address` is null for the way to a new one. */
export interface Option {
  readonly id: string;
  readonly address: Address | null;
}

interface Drawn {
  readonly hits: Hits;
  readonly options: readonly Option[];
  readonly active: Option | null;
  readonly isInUse: (address: Address) => boolean;
  readonly words: WordsController;
}

interface ListState {
  readonly sought: string;
  readonly isOpen: boolean;
}

/** The options that are drawn, the first ones, in the order of the arrow keys. */
export function optionsIn({groups}: Hits): readonly Option[] {
  const shown = groups.flatMap(({addresses}) => addresses).slice(0, mostDrawn);
  return [...shown.map((address, i): Option => ({id: `option-${i}`, address})), {id: 'option-new', address: null}];
}

const labels = {saved: 'savedAddresses', typed: 'typedEarlier', found: 'foundAddresses'} as const;

export function optionList(drawn: Drawn, {sought, isOpen}: ListState): TemplateResult {
  const {hits, options, words} = drawn;
  const more = countHits(hits) - (options.length - 1);
  // Pressed with a finger or a mouse, focus stays in the field.
  const stay = (event: Event) => {
    event.preventDefault();
  };
  return html`<div id="options" class="options" role="listbox" aria-label=${words.term('addresses')} ?hidden=${!isOpen} @mousedown=${stay}>
      ${groupsOf(drawn)} ${newOption(drawn, sought)}
    </div>
    ${more > 0 && isOpen ? html`<p class="more muted">${words.term('moreAddresses', more)}</p>` : nothing}`;
}

function groupsOf(drawn: Drawn) {
  const addresses = drawn.options.slice(0, -1);
  let before = 0;
  return drawn.hits.groups.map(group => {
    const from = before;
    before += group.addresses.length;
    return optionGroup(group.origin, addresses.slice(from, before), drawn);
  });
}

function optionGroup(origin: HitGroup['origin'], options: readonly Option[], drawn: Drawn) {
  if (options.length === 0) return nothing;
  return html`<div role="group" aria-labelledby=${origin}>
    <p class="label" id=${origin} role="presentation">${drawn.words.term(labels[origin])}</p>
    ${repeat(
      options,
      option => option.address,
      option => addressOption(option, drawn),
    )}
  </div>`;
}

function addressOption({id, address}: Option, {hits, options, active, isInUse, words}: Drawn) {
  if (!address) return nothing;
  const name = personName(address);
  const place = placeOf(address)(hits.abroad ? countryName(address, [], words.lang()) : '');
  const mark = isInUse(address) ? words.term('alreadyInList') : '';
  return html`<div
    id=${id}
    class="option"
    role="option"
    aria-label=${[name, place, mark].filter(Boolean).join(', ')}
    aria-selected=${active?.id === id ? 'true' : 'false'}
    aria-setsize=${countHits(hits) + 1}
    aria-posinset=${options.findIndex(option => option.id === id) + 1}
  >
    <bdi class="name">${name || place}</bdi>
    ${name ? html`<span class="place"><bdi>${place}</bdi></span>` : nothing} ${mark ? html`<span class="mark">${mark}</span>` : nothing}
  </div>`;
}

function newOption({hits, active, words}: Drawn, sought: string) {
  const size = countHits(hits) + 1;
  const isName = sought.trim() !== '' && mayBeName(sought);
  return html`<div
    id="option-new"
    class="option new"
    role="option"
    aria-selected=${active?.id === 'option-new' ? 'true' : 'false'}
    aria-setsize=${size}
    aria-posinset=${size}
  >
    <span aria-hidden="true">+</span>
    <span>${isName ? words.term('typeNewAddressFor', sought.trim()) : words.term('typeNewAddress')}</span>
  </div>`;
}
