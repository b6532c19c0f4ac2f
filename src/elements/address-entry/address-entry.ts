import {ContextConsumer} from '@lit/context';
import {html, LitElement, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {type Address, emptyAddress} from '../../domain/address.js';
import {mayBeName, namesIn} from '../../domain/person-name.js';
import type {AddressData} from '../../session/state.js';
import {addressServicesContext} from '../address-services.js';
import {define} from '../define.js';
import {TypeAddressEvent, type TypeNewAddressEvent} from '../events.js';
import {AnnounceEvent} from '../facts.js';
import {shared} from '../shared.styles.js';
import {WordsController} from '../words.js';
import {styles} from './address-entry.styles.js';
import {bring, type EntryPart, isHere} from './entry-parts.js';
import {formOutline, listOutline, missingSentence, partMissing} from './entry-wait.js';

/**
 * Asks for one address: picks among those there are, or types a new one. The list and the form are brought when they are needed.
 *
 * @fires multidrop-save-address - The shopper picked or typed an address.
 * @fires multidrop-type-address - The shopper is typing; what stands there so far.
 * @fires multidrop-cancel-address - The shopper leaves it as it was.
 */
export class AddressEntry extends LitElement {
  static override styles = [shared, styles];

  /** Short and unique among the forms of a page: names the autofill section. */
  @property() section = '';

  /** The address there is, to change. */
  @property({attribute: false}) value: Address | null = null;

  /** What was typed before and not saved. */
  @property({attribute: false}) typedSoFar: Address | null = null;

  @property({attribute: false}) saved: readonly Address[] = [];

  @property({attribute: false}) typed: readonly Address[] = [];

  /** Addresses that other people of the plan have. */
  @property({attribute: false}) inUse: readonly Address[] = [];

  @property({attribute: false}) data: AddressData | null = null;

  /** Country to begin a new address with. */
  @property() homeCountry = '';

  @property() legend = '';

  @property() formName = '';

  @property() submitLabel = '';

  @property({type: Boolean}) cancellable = false;

  /** Begins with the address there is, without asking for another first. */
  @property({type: Boolean}) correcting = false;

  #startsWith: Address | null = null;

  readonly #services = new ContextConsumer(this, {context: addressServicesContext, subscribe: true});

  readonly #words = new WordsController(this);

  /** The shopper chose to type rather than to pick. */
  @state() private types = false;

  /** The file of the list or the form could not be had. */
  @state() private missing = false;

  /** Focus belongs in the list or the form as soon as that is here. */
  #focusDue = false;

  @query('multidrop-address-form, multidrop-address-picker') private control!: HTMLElement | null;

  @query('.wait, .wait button') private waiting!: HTMLElement | null;

  override focus(): void {
    this.#focusDue = !this.control;
    (this.control ?? this.waiting)?.focus();
  }

  protected override updated(): void {
    if (!isHere(this.#part) && !this.missing) void this.#bring();
    if (this.#focusDue && (this.control || this.missing)) this.focus();
  }

  async #bring() {
    const part = this.#part;
    try {
      await bring(part);
    } catch {
      this.missing = true;
      this.dispatchEvent(new AnnounceEvent(missingSentence(part, this.#words)));
    }
    this.requestUpdate();
  }

  readonly #tryAgain = () => {
    this.missing = false;
    void this.updateComplete.then(() => this.focus());
  };

  override render() {
    return this.#picks ? this.#picker() : this.#form();
  }

  get #picks(): boolean {
    return !this.types && !this.correcting && !this.typedSoFar && this.#hasList;
  }

  /** There is something to pick from, or the page may find something. */
  get #hasList(): boolean {
    return this.saved.length + this.typed.length > 0 || Boolean(this.#services.value?.source);
  }

  get #part(): EntryPart {
    return this.#picks ? 'multidrop-address-picker' : 'multidrop-address-form';
  }

  #picker() {
    if (this.missing) return partMissing(this.#part, this.#words, this.#tryAgain);
    if (!isHere('multidrop-address-picker')) return listOutline(this.saved.length + this.typed.length, this.#words);
    return html`${
        this.value
          ? html`<p>
              <button type="button" class="button" part="button" @click=${this.#correct}>${this.#words.term('editThisAddress')}</button>
            </p>`
          : nothing
      }<multidrop-address-picker
        .saved=${this.saved}
        .typed=${this.typed}
        .inUse=${this.inUse}
        .source=${this.#services.value?.source ?? null}
        .legend=${this.legend}
        ?cancellable=${this.cancellable}
        @multidrop-type-new-address=${this.#typeNew}
      ></multidrop-address-picker>`;
  }

  #form() {
    if (this.missing) return partMissing(this.#part, this.#words, this.#tryAgain);
    if (!this.data || !isHere('multidrop-address-form')) return formOutline(this.#words);
    // Held while the form is open: what is typed comes back as `typedSoFar`, and must not start the form over.
    this.#startsWith ??= this.typedSoFar ?? this.value ?? emptyAddress(this.homeCountry);
    return html`<multidrop-address-form
      .value=${this.#startsWith}
      .countries=${this.data.countries}
      .formFields=${this.data.formFields}
      .person=${this.section}
      .formName=${this.formName}
      .submitLabel=${this.submitLabel}
      ?cancellable=${this.cancellable || this.#hasList}
      @multidrop-cancel-address=${this.#close}
      @multidrop-save-address=${this.#close}
    ></multidrop-address-form>`;
  }

  /** A new address begins empty, whatever address there was, but for the name that was looked for in vain. */
  #typeNew(event: TypeNewAddressEvent) {
    event.stopPropagation();
    void this.#type({...emptyAddress(this.homeCountry), ...(mayBeName(event.sought) && namesIn(event.sought))});
  }

  #correct() {
    if (this.value) void this.#type(this.value);
  }

  async #type(start: Address) {
    this.types = true;
    this.#startsWith = start;
    // Said at once, so that the countries are brought and options wait.
    this.dispatchEvent(new TypeAddressEvent(start));
    await this.updateComplete;
    this.focus();
  }

  #close() {
    this.types = false;
    this.#startsWith = null;
  }
}

define('multidrop-address-entry', AddressEntry);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-address-entry': AddressEntry;
  }
}
