/** A field to look for an address in, with the list of those there are under it. */
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {Address} from '../../domain/address.js';
import {type AddressChoices, addressChoices, addressesWith} from '../../domain/address-search.js';
import {AddressSet} from '../../domain/address-set.js';
import type {AddressSource} from '../../domain/address-source.js';
import {define} from '../define.js';
import {CancelAddressEvent, SaveAddressEvent, TypeNewAddressEvent} from '../events.js';
import {AnnounceEvent} from '../facts.js';
import {shared} from '../shared.styles.js';
import {WordsController} from '../words.js';
import {countHits, type Hits, type Option, optionList, optionsIn} from './address-options.js';
import {styles} from './address-picker.styles.js';
import {steppedTo} from './option-steps.js';
import {SourceSearch} from './source-search.js';

/** Milliseconds a search rests before its count is said. */
const restBeforeSaying = 500;

/**
 * An editable combobox (WAI-ARIA 1.2): its listbox stands open from the start, so that what can be picked is seen without asking, and
 * nothing moves under a finger when focus goes. An address that stands twice is shown once. The last option leads to a new address.
 *
 * @fires multidrop-save-address - The shopper picked an address.
 * @fires multidrop-type-new-address - The shopper wants to type an address that is not there; says what was looked for.
 * @fires multidrop-cancel-address - The shopper pressed Cancel or Escape.
 * @fires multidrop-announce - How many addresses fit.
 * @csspart legend - The question.
 * @csspart search - The field with its label.
 * @csspart list - The list of addresses.
 * @csspart address - One address in the list.
 * @csspart new - The option that leads to a new address.
 * @csspart cancel - The button that leaves the picker.
 */
export class AddressPicker extends LitElement {
  static override styles = [shared, styles];

  /** The shopper's address book. */
  @property({attribute: false}) saved: readonly Address[] = [];

  /** Addresses typed earlier in this checkout. */
  @property({attribute: false}) typed: readonly Address[] = [];

  /** Finds more, where the page has such a service. */
  @property({attribute: false}) source: AddressSource | null = null;

  /** Addresses that something goes to already: marked, not forbidden. */
  @property({attribute: false}) inUse: readonly Address[] = [];

  /** The question, and the name of the group; without it, "Who gets this?". */
  @property() legend = '';

  /** Offers a way out without picking. */
  @property({type: Boolean}) cancellable = false;

  @state() private sought = '';

  /** Index of the option the arrow keys are at; -1 while they are in the field. */
  @state() private active = -1;

  @state() private open = true;

  @query('input') private field!: HTMLInputElement | null;

  #choices: AddressChoices = {saved: [], typed: [], found: []};

  #inUse = new AddressSet();

  #abroad = false;

  readonly #search = new SourceSearch(this, () => {
    this.#gather();
    this.#sayCountSoon();
  });

  #saying: ReturnType<typeof setTimeout> | undefined;

  readonly #words = new WordsController(this);

  constructor() {
    super();
    // Keys reach the options by the field.
    this.addEventListener('click', this.#press);
  }

  override focus(options?: FocusOptions): void {
    if (this.hasUpdated) this.field?.focus(options);
    else void this.updateComplete.then(() => this.field?.focus(options));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#saying);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('source')) this.#search.seek(this.source, this.sought, 0);
    else if (changed.has('sought')) this.#search.seek(this.source, this.sought);
    if (changed.has('saved') || changed.has('typed') || changed.has('source')) this.#gather();
    if (changed.has('inUse')) this.#inUse = new AddressSet(this.inUse);
  }

  override render() {
    const hits = this.#hits();
    const options = optionsIn(hits);
    const active = options[this.active];
    return html`
      <fieldset @keydown=${this.#leaveOnEscape}>
        <legend>${this.legend || this.#words.term('whoGetsThis')}</legend>
        <div class="field" part="field">
          <label for="search" id="search-label">${this.#words.term('findAddress')}</label>
          <input
            part="input"
            id="search"
            type="text"
            role="combobox"
            .enterKeyHint=${'search'}
            aria-labelledby="search-label"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            aria-autocomplete="list"
            aria-expanded=${this.open ? 'true' : 'false'}
            aria-controls="options"
            aria-describedby="count"
            aria-activedescendant=${this.open && active ? active.id : nothing}
            .value=${this.sought}
            @input=${this.#seek}
            @keydown=${this.#move}
            @click=${this.#unfold}
          />
          <p id="count" class="count muted">${this.#countWords(hits)}</p>
        </div>
        ${optionList(
          {hits, options, active: active ?? null, isInUse: address => this.#inUse.has(address), words: this.#words},
          {
            sought: this.sought,
            isOpen: this.open,
          },
        )}
        ${
          this.cancellable
            ? html`<div class="actions">
                <button type="button" class="button" part="button" @click=${this.#cancel}>${this.#words.term('cancel')}</button>
              </div>`
            : nothing
        }
      </fieldset>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('active')) this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({block: 'nearest'});
  }

  /** Each address once, wherever it is known from. */
  #gather(): void {
    const {found} = this.#search;
    this.#choices = addressChoices(this.saved, this.typed, found);
    this.#abroad = new Set([...this.saved, ...this.typed, ...found].map(({countryCode}) => countryCode)).size > 1;
  }

  #hits(): Hits {
    const {saved, typed, found} = this.#choices;
    return {
      groups: [
        {origin: 'saved', addresses: addressesWith(this.sought, saved)},
        {origin: 'typed', addresses: addressesWith(this.sought, typed)},
        // What fits there, the page knows best; until it has said so, what it found before.
        {origin: 'found', addresses: this.#search.isLooking ? addressesWith(this.sought, found) : found},
      ],
      all: saved.length + typed.length + found.length,
      abroad: this.#abroad,
    };
  }

  #countWords(hits: Hits): string {
    if (this.#search.isLooking) return this.#words.term('lookingForAddresses');
    const found = countHits(hits);
    return found > 0 ? this.#words.term('addressesFound', found, hits.all) : this.#words.term('noAddressFound');
  }

  #seek(event: Event) {
    this.sought = (event.target as HTMLInputElement).value;
    this.active = -1;
    this.open = true;
    this.#sayCountSoon();
  }

  /** What the page finds is said when it has. */
  #sayCountSoon() {
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      if (!this.#search.isLooking) this.dispatchEvent(new AnnounceEvent(this.#countWords(this.#hits())));
    }, restBeforeSaying);
  }

  readonly #unfold = () => {
    this.open = true;
  };

  #move(event: KeyboardEvent) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const options = optionsIn(this.#hits());
    if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = options[this.active] ?? (this.sought && options.length <= 2 ? options[0] : undefined);
      if (this.open && chosen) this.#pick(chosen);
      return;
    }
    const next = steppedTo(event.key, this.active, options.length);
    if (next === null) return;
    event.preventDefault();
    this.open = true;
    this.active = next;
  }

  readonly #press = (event: Event) => {
    const pressed = event.composedPath().find(node => node instanceof Element && node.getAttribute('role') === 'option') as
      Element | undefined;
    const option = optionsIn(this.#hits()).find(({id}) => id === pressed?.id);
    if (option) this.#pick(option);
  };

  readonly #pick = ({address}: Option) => {
    this.dispatchEvent(address ? new SaveAddressEvent(address) : new TypeNewAddressEvent(this.sought.trim()));
  };

  /** Escape empties the field first, as search fields do; then it leaves, where it may, or folds the list. */
  #leaveOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    if (this.sought || this.active >= 0) {
      this.sought = '';
      this.active = -1;
    } else if (this.cancellable) this.#cancel();
    else this.open = false;
  }

  #cancel() {
    this.dispatchEvent(new CancelAddressEvent());
  }
}

define('multidrop-address-picker', AddressPicker);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-address-picker': AddressPicker;
  }
}
