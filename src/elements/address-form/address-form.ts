/** The form for one address, with the fields its country and its store want. */
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {type Address, type Country, emptyAddress} from '../../domain/address.js';
import {type AddressField, addressFields, fieldProblem, fieldValue} from '../../domain/address-fields.js';
import {allCountries} from '../../domain/address-parts.js';
import type {FormField} from '../../domain/form-field.js';
import {define} from '../define.js';
import {CancelAddressEvent, type PasteAddressEvent, SaveAddressEvent, TypeAddressEvent, type UndoPasteEvent} from '../events.js';
import {AnnounceEvent} from '../facts.js';
import {shared} from '../shared.styles.js';
import {WordsController} from '../words.js';
import {finished, movedTo, prefilled, withFieldValue} from './address-draft.js';
import {styles} from './address-form.styles.js';
import {fieldControl} from './field-control.js';
import {fieldWidths} from './field-widths.js';
import {labelOf} from './field-label.js';
import {type FormProblem, remedy} from './field-words.js';
import {FormPaste} from './form-paste.js';
import {SaveCheck} from './save-check.js';
import {saveQuestion} from './save-question.js';
import './paste-box.js';

/**
 * Asks for an address. The country comes first and decides which fields follow, in which order; changing it keeps what was typed.
 * Messages appear when the shopper saves, each next to its field, and go without a word when the field is right. An address that the
 * store would take may still be doubted, once: the shopper answers, or changes it.
 *
 * @fires multidrop-save-address - The shopper saves; the address is trimmed, complete for its country, and names country and state.
 * @fires multidrop-type-address - What stands in the form after each edit.
 * @fires multidrop-cancel-address - The shopper pressed Cancel, or Escape before typing anything.
 * @csspart form - The form.
 * @csspart field - A field: label, control, message.
 * @csspart error - What to do about a field.
 * @csspart question - What the shopper is asked before a doubtful address is saved.
 * @csspart actions - The row of buttons.
 * @csspart save - The button that saves.
 * @csspart cancel - The button that leaves the form.
 */
export class AddressForm extends LitElement {
  static override styles = [shared, styles];

  /** What the form starts with: a new address's country, a half-typed address, or one to change. */
  @property({attribute: false}) value: Address = emptyAddress();

  /** The countries the store ships to; empty means it did not say, and all are offered. */
  @property({attribute: false}) countries: readonly Country[] = [];

  /** The store's fields; empty means it did not say, and a usual set is asked. */
  @property({attribute: false}) formFields: readonly FormField[] = [];

  /** Short and unique among the forms of a page ("p2"): keeps the browser from filling one person's address into another's form. */
  @property() person = '';

  /** What the button that saves says; without it, "Save address". */
  @property({attribute: 'submit-label'}) submitLabel = '';

  /** The accessible name of the form ("Address for Ben"). */
  @property({attribute: 'form-name'}) formName = '';

  /** Offers a way out without saving. */
  @property({type: Boolean}) cancellable = false;

  @state() private draft: Address = emptyAddress();

  /** What was wrong when the shopper last pressed Save, less what is put right since. */
  @state() private problems: ReadonlyMap<string, FormProblem> = new Map();

  readonly #pasted = new FormPaste();

  readonly #check = new SaveCheck(this, address => this.dispatchEvent(new SaveAddressEvent(address)));

  #touched = false;

  readonly #words = new WordsController(this);

  /** Whether the shopper changed anything since the form got its value. */
  get isTouched(): boolean {
    return this.#touched;
  }

  /** Focuses the country or, where that is known, the first field still to be filled in. */
  override focus(options?: FocusOptions): void {
    if (!this.hasUpdated) {
      void this.updateComplete.then(() => this.focus(options));
      return;
    }
    const [country, ...others] = this.#fields();
    const isCountryKnown = country && fieldProblem(this.draft, country) === null;
    const target = isCountryKnown ? (others.find(field => field.required && this.#problemOf(field)) ?? others[0]) : country;
    this.#control(target)?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) {
      // An owner that hands back what was just typed does not start the form over.
      const isEcho = JSON.stringify(this.value) === JSON.stringify(this.draft);
      this.draft = this.value;
      if (!isEcho) {
        this.#touched = false;
        this.problems = new Map();
        this.#pasted.forget();
        this.#check.forget();
      }
    }
    if (!this.#touched) this.draft = prefilled(this.draft, this.#fields());
  }

  override render() {
    const fields = this.#fields();
    const widths = fieldWidths(fields);
    return html`
      <form novalidate aria-label=${this.formName || nothing} @submit=${this.#save} @keydown=${this.#leaveOnEscape}>
        <multidrop-paste-box
          .outcome=${this.#pasted.outcome}
          @multidrop-paste-address=${this.#paste}
          @multidrop-undo-paste=${this.#undoPaste}
        ></multidrop-paste-box>
        <div class="fields">
          ${repeat(
            fields,
            ({name}) => name,
            (field, index) => fieldControl(this.#shown(field, widths[index] ?? 'whole')),
          )}
        </div>
        ${saveQuestion(this.#check.question, this.#answers, this.#words)}
        <div class="actions">
          <button class="button primary" part="button primary" aria-disabled=${this.#check.isAsking ? 'true' : 'false'}>
            ${this.#check.isAsking ? this.#words.term('checkingAddress') : this.submitLabel || this.#words.term('saveAddress')}
          </button>
          ${
            this.cancellable
              ? html`<button type="button" class="button" part="button" @click=${this.#cancel}>${this.#words.term('cancel')}</button>`
              : nothing
          }
        </div>
      </form>
    `;
  }

  #shown(field: AddressField, width: string) {
    const problem = this.problems.get(field.name);
    const autocomplete = [this.person && `section-${this.person}`, 'shipping', field.autocomplete].filter(Boolean).join(' ');
    return {
      field,
      width,
      label: labelOf(field, this.draft.countryCode, this.#words),
      value: fieldValue(this.draft, field),
      error: problem ? remedy(problem, field, this.draft, this.#words) : '',
      autocomplete: field.autocomplete && autocomplete,
      words: {
        optional: this.#words.term('optional'),
        choose: this.#words.term(field.name === 'countryCode' ? 'chooseCountry' : 'chooseOne'),
      },
      onValue: (value: string | readonly string[]) => this.#type(field, value),
    };
  }

  get #offered(): readonly Country[] {
    return this.countries.length > 0 ? this.countries : allCountries(this.#words.lang());
  }

  #fields(): readonly AddressField[] {
    return addressFields({countryCode: this.draft.countryCode, countries: this.#offered, formFields: this.formFields});
  }

  #type(field: AddressField, value: string | readonly string[]) {
    this.draft =
      field.name === 'countryCode' ? movedTo(this.draft, String(value), this.#offered) : withFieldValue(this.draft, field, value);
    this.#changed();
  }

  #changed() {
    this.#touched = true;
    this.#check.forget();
    this.problems = this.#problemsAmong(this.#fields().filter(({name}) => this.problems.has(name)));
    this.dispatchEvent(new TypeAddressEvent(this.draft));
  }

  /** Fills in what the text says; nothing is saved before the shopper has seen it. */
  #paste(event: PasteAddressEvent) {
    event.stopPropagation();
    this.#replace(this.#pasted.paste(event.text, this.draft, this.#offered));
  }

  #undoPaste(event: UndoPasteEvent) {
    event.stopPropagation();
    this.#replace(this.#pasted.undo(this.draft));
  }

  #replace(address: Address) {
    this.requestUpdate();
    if (address === this.draft) return;
    this.draft = address;
    this.problems = new Map();
    this.#changed();
  }

  readonly #answers = {
    settle: (address: Address) => {
      this.#check.settle(address);
    },
    change: (name: string) => {
      const fields = this.#fields();
      this.#check.forget();
      this.#control(fields.find(field => field.name === name) ?? fields[0])?.focus();
    },
    labelOf: (name: string) => {
      const field = this.#fields().find(each => each.name === name);
      return field ? labelOf(field, this.draft.countryCode, this.#words) : name;
    },
  };

  #save(event: SubmitEvent) {
    event.preventDefault();
    if (this.#check.isAsking) return;
    const fields = this.#fields();
    this.problems = this.#problemsAmong(fields);
    const first = fields.find(({name}) => this.problems.has(name));
    if (first) {
      // After the update, so that a screen reader finds the message with the field.
      void this.updateComplete.then(() => this.#control(first)?.focus());
      return;
    }
    const address = finished(this.draft, fields, this.#offered);
    const isAsking = this.#check.look(
      address,
      this.#offered.find(({code}) => code === address.countryCode),
    );
    if (isAsking) this.dispatchEvent(new AnnounceEvent(this.#words.term('checkingAddress')));
  }

  #problemsAmong(fields: readonly AddressField[]): ReadonlyMap<string, FormProblem> {
    return new Map(
      fields.flatMap((field): [string, FormProblem][] => {
        const problem = this.#problemOf(field);
        return problem ? [[field.name, problem]] : [];
      }),
    );
  }

  #problemOf(field: AddressField): FormProblem | null {
    return field.kind === 'date' && this.#control(field)?.validity.badInput ? 'half-a-date' : fieldProblem(this.draft, field);
  }

  /** The control of a field; of several, the one chosen or else the first. */
  #control(field: AddressField | undefined): HTMLInputElement | null {
    if (!field) return null;
    const selector = `[data-field="${CSS.escape(field.name)}"] :is(input, select, textarea)`;
    const controls = this.renderRoot.querySelectorAll<HTMLInputElement>(selector);
    return Array.from(controls).find(({checked}) => checked) ?? controls[0] ?? null;
  }

  #leaveOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented || this.#touched || !this.cancellable) return;
    event.preventDefault();
    this.#cancel();
  }

  #cancel() {
    this.dispatchEvent(new CancelAddressEvent());
  }
}

define('multidrop-address-form', AddressForm);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-address-form': AddressForm;
  }
}
