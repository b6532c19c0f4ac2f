import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import type {Delivery} from '../../domain/plan.js';
import {firstNameMark, lengthOf, merged, type TextField, tooLongBy, withText} from '../../domain/texts.js';
import {define} from '../define.js';
import {EditPlanEvent} from '../events.js';
import {AnnounceEvent} from '../facts.js';
import {FocusKeeper} from '../focus-keeper.js';
import {shared} from '../shared.styles.js';
import {WordsController} from '../words.js';
import {textStyles} from './delivery-texts.styles.js';
import {LengthTold, tooLongWords} from './length-told.js';

/**
 * One text of a delivery: as it stands, and, once asked for, what it is typed in. It becomes part of the plan when the shopper leaves it.
 *
 * @fires multidrop-edit-plan - The shopper wrote something, or wants it for others, too.
 * @fires multidrop-announce - The text is about to be too long, or is.
 * @csspart text - The text as it stands.
 * @csspart preview - The text as it is sent.
 */
class DeliveryText extends LitElement {
  static override styles = [shared, textStyles];

  @property({attribute: false}) field: TextField | null = null;

  @property({attribute: false}) delivery: Delivery | null = null;

  /** Who has none, this delivery or not. */
  @property({attribute: false}) without: readonly Delivery[] = [];

  /** Deliveries in all. */
  @property({attribute: false}) people = 1;

  @property() person = '';

  /** Needs a line of its own. */
  @property({type: Boolean, reflect: true}) wide = false;

  @state() private isOpen = false;

  /** What is typed and no part of the plan yet; null where nothing is. */
  @state() private typed: string | null = null;

  /** What is typed is on its way into the plan. */
  #isLeft = false;

  readonly #told = new LengthTold();

  @query('#text') private input!: HTMLInputElement | HTMLTextAreaElement | null;

  readonly #words = new WordsController(this);

  constructor() {
    super();
    new FocusKeeper(this, () => this.input);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Heard on its way to the document: before the draft is kept there, perhaps for the last time (R21).
    window.addEventListener('visibilitychange', this.#commit, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('visibilitychange', this.#commit, true);
  }

  /** Shows what it is typed in, and puts focus there. */
  async open(): Promise<void> {
    this.isOpen = true;
    await this.updateComplete;
    this.input?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('delivery');
    // Not as soon as it is left: what is drawn below must not be gone for the moment in which somebody presses it.
    if (this.#isLeft && before && this.#textOf(before) !== this.#text) this.typed = null;
    this.wide = this.isOpen || this.#text !== '';
  }

  override render() {
    const {field, delivery} = this;
    if (!field || !delivery) return nothing;
    const over = tooLongBy(this.#asTyped(delivery, field), field);
    const tooLong = over > 0 ? tooLongWords(field.kind, this.person, over, this.#words) : '';
    return html`${this.#head(field, delivery)}${this.isOpen ? this.#panel(field, delivery, tooLong) : nothing}
    ${tooLong ? html`<p class="error" id="error">${tooLong}</p>` : nothing}${this.isOpen ? this.#after(field, delivery, over) : nothing}`;
  }

  /** As it stands in the plan. */
  get #text(): string {
    return this.delivery ? this.#textOf(this.delivery) : '';
  }

  #textOf({texts}: Delivery): string {
    return (this.field && texts?.[this.field.id]) ?? '';
  }

  #asTyped(delivery: Delivery, {id}: TextField): Delivery {
    return this.typed === null ? delivery : withText(delivery, id, this.typed);
  }

  #head({kind}: TextField, {address}: Delivery) {
    const label = this.#words.term(this.#text ? 'changeTextFor' : 'addTextFor', kind, this.person);
    const name = this.#text
      ? this.isOpen
        ? this.#words.term('changeText', kind)
        : this.#words.term('change')
      : this.#words.term('addText', kind);
    const shown = address ? merged(this.#text, address) : this.#text;
    return html`<div class="stands">
      ${
        shown && !this.isOpen
          ? html`<span class="muted">${this.#words.term('textLabel', kind)}</span> <bdi class="text">${shown}</bdi>`
          : nothing
      }
      <button
        type="button"
        class="quiet"
        part="link"
        aria-expanded=${this.isOpen ? 'true' : 'false'}
        aria-label=${label}
        @click=${this.#toggle}
      >
        ${name}
      </button>
    </div>`;
  }

  #panel(field: TextField, delivery: Delivery, tooLong: string) {
    const {kind, multiline, maxLength} = field;
    const length = lengthOf(this.#asTyped(delivery, field), field);
    const text = this.typed ?? this.#text;
    const name = delivery.address?.firstName.trim();
    return html`<div class="field" part="field">
      <label for="text">${this.#words.term('textFor', kind, this.person)}</label>
      ${this.#control(multiline, text, tooLong)}
      <div class="below">
        <span id="mark"
          >${name ? this.#words.term('textMark', firstNameMark, name) : this.#words.term('textMarkUnknown', firstNameMark)}</span
        >
        <span id="length" class="money">${this.#words.term('textLength', length, maxLength)}</span>
      </div>
    </div>`;
  }

  #control(multiline: boolean, text: string, tooLong: string) {
    const [isWrong, described] = tooLong ? (['true', 'mark length error'] as const) : (['false', 'mark length'] as const);
    return multiline
      ? html`<textarea
          part="input"
          id="text"
          dir="auto"
          rows="3"
          autocomplete="off"
          aria-invalid=${isWrong}
          aria-describedby=${described}
          .value=${live(text)}
          @input=${this.#type}
          @change=${this.#commit}
        ></textarea>`
      : html`<input
          part="input"
          id="text"
          dir="auto"
          autocomplete="off"
          aria-invalid=${isWrong}
          aria-describedby=${described}
          .value=${live(text)}
          @input=${this.#type}
          @change=${this.#commit}
        />`;
  }

  /** What comes of the text: how it will read, and that others could have it too. */
  #after({kind}: TextField, {id, address}: Delivery, over: number) {
    const text = this.typed ?? this.#text;
    const others = this.without.filter(delivery => delivery.id !== id);
    const label = this.#words.term(others.length === this.people - 1 ? 'useForEverybody' : 'useForRest', kind);
    return html`${
      address && text.includes(firstNameMark)
        ? html`<p class="preview">
            <span class="muted">${this.#words.term('textPreview')}</span> <bdi class="text">${merged(text, address)}</bdi>
          </p>`
        : nothing
    }
    ${
      text.trim() && over === 0 && others.length > 0
        ? html`<p>
            <button
              type="button"
              class="button"
              part="button"
              aria-label=${this.#words.term('useTextOf', label, this.person)}
              @click=${() => {
                this.#write([id, ...others.map(other => other.id)], text);
              }}
            >
              ${label}
            </button>
          </p>`
        : nothing
    }`;
  }

  async #toggle() {
    if (!this.isOpen) return this.open();
    this.#commit();
    this.isOpen = false;
  }

  #type({target}: InputEvent) {
    const {field, delivery} = this;
    if (!field || !delivery) return;
    this.#isLeft = false;
    this.typed = (target as HTMLInputElement | HTMLTextAreaElement).value;
    const news = this.#told.news(lengthOf(this.#asTyped(delivery, field), field), field, this.person, this.#words);
    if (news) this.dispatchEvent(new AnnounceEvent(news));
  }

  readonly #commit = () => {
    const {field, delivery} = this;
    if (this.typed === null || !field || !delivery || this.#isLeft) return;
    this.#isLeft = true;
    if (this.#asTyped(delivery, field) === delivery) this.typed = null;
    else this.#write([delivery.id], this.typed);
  };

  #write(ids: readonly string[], text: string) {
    this.#isLeft = true;
    if (this.field) this.dispatchEvent(new EditPlanEvent({kind: 'write', ids, what: this.field.kind, fieldId: this.field.id, text}));
  }
}

define('multidrop-delivery-text', DeliveryText);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-delivery-text': DeliveryText;
  }
}
