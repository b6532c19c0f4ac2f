/** The list of addresses there are already, to pick one from. */
import {html, LitElement, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {type Address, personName, sameAddress} from '../../domain/address.js';
import {addressInOneLine} from '../../domain/address-format.js';
import {countryName} from '../country-name.js';
import {define} from '../define.js';
import {CancelAddressEvent, SaveAddressEvent, TypeNewAddressEvent} from '../events.js';
import {shared} from '../shared.styles.js';
import {WordsController} from '../words.js';
import {styles} from './address-picker.styles.js';
import {matchesSearch} from './address-search.js';

/** From more addresses than this on, looking for one is quicker than reading all. */
const readable = 6;

/**
 * Picks one of the addresses there are, in one press, or goes on to a new one. An address that stands twice is shown once.
 *
 * @fires multidrop-save-address - The shopper picked an address.
 * @fires multidrop-type-new-address - The shopper wants to type an address that is not there.
 * @fires multidrop-cancel-address - The shopper pressed Cancel or Escape.
 * @csspart legend - The question.
 * @csspart search - The search box, where there are many addresses.
 * @csspart list - A list of addresses.
 * @csspart address - The button of one address.
 * @csspart new - The button that leads to a new address.
 * @csspart cancel - The button that leaves the picker.
 */
export class AddressPicker extends LitElement {
  static override styles = [shared, styles];

  /** The shopper's address book. */
  @property({attribute: false}) saved: readonly Address[] = [];

  /** Addresses typed earlier in this checkout. */
  @property({attribute: false}) typed: readonly Address[] = [];

  /** Addresses that something goes to already: marked, not forbidden. */
  @property({attribute: false}) inUse: readonly Address[] = [];

  /** The question, and the accessible name; without it, "Who gets this?". */
  @property() legend = '';

  /** Offers a way out without picking. */
  @property({type: Boolean}) cancellable = false;

  @state() private sought = '';

  @query('input, button') private first!: HTMLElement | null;

  readonly #words = new WordsController(this);

  override focus(options?: FocusOptions): void {
    if (this.hasUpdated) this.first?.focus(options);
    else void this.updateComplete.then(() => this.first?.focus(options));
  }

  override render() {
    const saved = onceEach(this.saved);
    const typed = onceEach(this.typed).filter(address => !saved.some(other => sameAddress(address, other)));
    const all = saved.length + typed.length;
    const canSearch = all > readable;
    const fits = (address: Address) => !canSearch || matchesSearch(address, this.sought);
    const found = saved.filter(fits).length + typed.filter(fits).length;
    const isAbroad = new Set([...saved, ...typed].map(({countryCode}) => countryCode)).size > 1;
    return html`
      <fieldset @keydown=${this.#leaveOnEscape}>
        <legend part="legend">${this.legend || this.#words.term('whoGetsThis')}</legend>
        ${canSearch ? this.#search(found, all) : nothing}
        <div class="groups ${canSearch ? 'many' : ''}">
          ${this.#group('saved', this.#words.term('savedAddresses'), saved.filter(fits), isAbroad)}
          ${this.#group('typed', this.#words.term('typedEarlier'), typed.filter(fits), isAbroad)}
        </div>
        <div class="actions">
          <button type="button" class="button" part="new" @click=${this.#typeNew}>
            <span aria-hidden="true">+</span> ${this.#words.term('typeNewAddress')}
          </button>
          ${
            this.cancellable
              ? html`<button type="button" class="button" part="cancel" @click=${this.#cancel}>${this.#words.term('cancel')}</button>`
              : nothing
          }
        </div>
      </fieldset>
    `;
  }

  #search(found: number, all: number) {
    const result = this.#words.term('addressesFound', found, all);
    return html`
      <div class="field" part="search">
        <label for="search">${this.#words.term('findAddress')}</label>
        <input id="search" type="search" autocomplete="off" spellcheck="false" .value=${this.sought} @input=${this.#seek} />
        <p class="found muted" role="status">${found > 0 ? result : this.#words.term('noAddressFound')}</p>
      </div>
    `;
  }

  #group(id: string, label: string, addresses: readonly Address[], isAbroad: boolean) {
    if (addresses.length === 0) return nothing;
    return html`
      <p class="label" id=${id}>${label}</p>
      <ul aria-labelledby=${id} part="list">
        ${addresses.map(address => html`<li>${this.#choice(address, isAbroad)}</li>`)}
      </ul>
    `;
  }

  #choice(address: Address, isAbroad: boolean) {
    const name = personName(address);
    const place = addressInOneLine(address, isAbroad ? {countryName: countryName(address, [], this.#words.lang())} : {});
    const mark = this.inUse.some(other => sameAddress(address, other)) ? this.#words.term('alreadyInList') : '';
    return html`
      <button
        type="button"
        class="address"
        part="address"
        aria-label=${[name, place, mark].filter(Boolean).join(', ')}
        @click=${() => this.dispatchEvent(new SaveAddressEvent(address))}
      >
        <bdi class="name">${name || place}</bdi>
        ${name ? html`<span class="place"><bdi>${place}</bdi></span>` : nothing} ${mark ? html`<span class="mark">${mark}</span>` : nothing}
      </button>
    `;
  }

  #seek(event: Event) {
    this.sought = (event.target as HTMLInputElement).value;
  }

  #typeNew() {
    this.dispatchEvent(new TypeNewAddressEvent());
  }

  /** Escape empties the search box first, as browsers do. */
  #leaveOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented || this.sought || !this.cancellable) return;
    event.preventDefault();
    this.#cancel();
  }

  #cancel() {
    this.dispatchEvent(new CancelAddressEvent());
  }
}

const onceEach = (addresses: readonly Address[]): Address[] =>
  addresses.filter((address, index) => addresses.findIndex(other => sameAddress(address, other)) === index);

define('multidrop-address-picker', AddressPicker);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-address-picker': AddressPicker;
  }
}
