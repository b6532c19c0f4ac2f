import {html, LitElement, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {define} from '../define.js';
import {RedeemEvent} from '../events.js';
import {shared} from '../shared.styles.js';
import {WordsController} from '../words.js';
import {styles} from './code-field.styles.js';

/**
 * Takes the code of a coupon or a gift certificate. A code that is refused stays as it was typed, with the reason beside it.
 *
 * @fires multidrop-redeem - The shopper wants a code redeemed.
 * @csspart field - The field with its button.
 */
export class CodeField extends LitElement {
  static override styles = [shared, styles];

  /** The store is being asked. */
  @property({type: Boolean}) busy = false;

  /** Why the code that stands there was not taken, or `''`. */
  @property({attribute: false}) refused = '';

  /** It was sent with nothing in it. */
  @state() private isEmpty = false;

  /** What is said was about what stood there before. */
  @state() private isRetyped = false;

  @query('input') private input!: HTMLInputElement;

  readonly #words = new WordsController(this);

  override focus(): void {
    this.input.focus();
  }

  /** The code is redeemed: there may be another. */
  clear(): void {
    this.input.value = '';
  }

  override render() {
    const error = this.isEmpty ? this.#words.term('enterCode') : this.isRetyped || this.busy ? '' : this.refused;
    return html`<form class="field" part="field" novalidate @submit=${this.#submit}>
      <label for="code">${this.#words.term('code')}</label>
      <input
        part="input"
        id="code"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${error ? 'error' : nothing}
        @input=${this.#typed}
      />
      <button class="button" part="button" aria-disabled=${this.busy ? 'true' : 'false'}>
        ${this.#words.term(this.busy ? 'applying' : 'apply')}
      </button>
      ${error ? html`<p class="error" id="error">${error}</p>` : nothing}
    </form>`;
  }

  #typed() {
    this.isEmpty = false;
    this.isRetyped = true;
  }

  #submit(event: SubmitEvent) {
    event.preventDefault();
    if (this.busy) return;
    const code = this.input.value.trim();
    this.isEmpty = code === '';
    this.isRetyped = false;
    if (code) this.dispatchEvent(new RedeemEvent(code));
    else this.focus();
  }
}

define('multidrop-code-field', CodeField);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-code-field': CodeField;
  }
}
