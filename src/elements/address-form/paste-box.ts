/** Takes an address as somebody wrote it, for the form to be filled in from. */
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {define} from '../define.js';
import {PasteAddressEvent, UndoPasteEvent} from '../events.js';
import {shared} from '../shared.styles.js';
import {WordsController} from '../words.js';
import {styles} from './paste-box.styles.js';

/** What became of the text. */
export type PasteOutcome = {readonly kind: 'filled'; readonly notUsed: readonly string[]} | {readonly kind: 'nothing-found'};

/**
 * A button that opens a text box; what is in it is handed over as it is. What came of it stays in sight: the form is filled in, not
 * saved, and can be put back as it was.
 *
 * @fires multidrop-paste-address - The shopper wants the form filled in from a text.
 * @fires multidrop-undo-paste - The shopper wants the form as it was before.
 * @csspart box - The text box with its label.
 * @csspart outcome - What came of it.
 */
class PasteBox extends LitElement {
  static override styles = [shared, styles];

  @property({attribute: false}) outcome: PasteOutcome | null = null;

  @state() private open = false;

  /** Kept until it came to something, and for another try after an undo. */
  @state() private text = '';

  @query('textarea') private box!: HTMLTextAreaElement | null;

  @query('.outcome') private result!: HTMLElement | null;

  @query('button') private opener!: HTMLElement | null;

  readonly #words = new WordsController(this);

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('outcome')) return;
    if (this.outcome?.kind === 'filled') this.result?.focus();
    else if (this.outcome) this.box?.focus();
    else if (changed.get('outcome')) this.opener?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('outcome') && this.outcome?.kind === 'filled') this.open = false;
  }

  override render() {
    if (this.outcome?.kind === 'filled') return this.#filled(this.outcome.notUsed);
    return this.open
      ? this.#box()
      : html`<button type="button" class="quiet" part="link" @click=${this.#unfold}>${this.#words.term('pasteAddress')}</button>`;
  }

  #box() {
    const isNothing = this.outcome?.kind === 'nothing-found';
    return html`<div class="field" part="field" @keydown=${this.#foldOnEscape}>
      <label for="text">${this.#words.term('addressAsText')}</label>
      <textarea
        part="input"
        id="text"
        rows="4"
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${isNothing ? 'hint nothing' : 'hint'}
        .value=${this.text}
        @input=${this.#type}
      ></textarea>
      <p id="hint" class="hint">${this.#words.term('pasteHint')}</p>
      ${isNothing ? html`<p id="nothing" class="error">${this.#words.term('pasteNothing')}</p>` : nothing}
      <div class="actions">
        <button type="button" class="button" part="button" @click=${this.#paste}>${this.#words.term('fillInForm')}</button>
        <button type="button" class="button" part="button" aria-label=${this.#words.term('cancelPaste')} @click=${this.#fold}>
          ${this.#words.term('cancel')}
        </button>
      </div>
    </div>`;
  }

  #filled(notUsed: readonly string[]) {
    const rest = new Intl.ListFormat(this.#words.lang(), {type: 'unit'}).format(notUsed.map(piece => this.#words.term('quoted', piece)));
    return html`<div class="outcome" role="group" tabindex="-1" aria-labelledby="filled">
      <p id="filled">
        ${this.#words.term('pasteFilled')}
        ${notUsed.length > 0 ? html`<span class="rest">${this.#words.term('notUsed', rest)}</span>` : nothing}
      </p>
      <button type="button" class="button" part="button" @click=${() => this.dispatchEvent(new UndoPasteEvent())}>
        ${this.#words.term('undoPaste')}
      </button>
    </div>`;
  }

  #type(event: Event) {
    this.text = (event.target as HTMLTextAreaElement).value;
  }

  #paste() {
    this.dispatchEvent(new PasteAddressEvent(this.text));
  }

  async #unfold() {
    this.open = true;
    await this.updateComplete;
    this.box?.focus();
  }

  async #fold() {
    this.open = false;
    await this.updateComplete;
    this.opener?.focus();
  }

  /** Escape closes the box and not the form around it. */
  #foldOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    void this.#fold();
  }
}

define('multidrop-paste-box', PasteBox);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-paste-box': PasteBox;
  }
}
