import {html, LitElement, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {afterPaint} from '../after-paint.js';
import {define} from '../define.js';
import {SetQuantityEvent} from '../events.js';
import {AnnounceEvent} from '../facts.js';
import {shared} from '../shared.styles.js';
import {WordsController} from '../words.js';
import {styles} from './quantity.styles.js';
import {unitsGranted} from './units-wanted.js';

/**
 * A stepper for the units of one product line for one person.
 *
 * @fires multidrop-set-quantity - The shopper sets another number; always between 0 and `max`.
 * @csspart stepper - The buttons and the number.
 */
export class Quantity extends LitElement {
  static override styles = [shared, styles];

  /** Units now. */
  @property({type: Number}) value = 0;

  /** Units in the basket. */
  @property({type: Number}) max = 0;

  @property() product = '';

  @property() person = '';

  @state() private hint = '';

  @query('input') private input!: HTMLInputElement | null;

  readonly #words = new WordsController(this);

  override focus(): void {
    this.input?.focus();
  }

  override render() {
    const {value, max, product, person} = this;
    const term = this.#words;
    return html`
      <span class="stepper" part="quantity">
        <span class="box">
          <button
            type="button"
            aria-label=${term.term('oneFewer', product, person)}
            aria-disabled=${value <= 0 ? 'true' : 'false'}
            @click=${() => {
              this.#ask(Math.max(0, value - 1));
            }}
          >
            <span aria-hidden="true">−</span>
          </button>
          <input
            type="number"
            inputmode="numeric"
            min="0"
            max=${max}
            step="1"
            .value=${String(value)}
            aria-label=${term.term('quantityOf', product, person)}
            aria-describedby="of"
            @change=${this.#typed}
            @focus=${this.#select}
          />
          <button
            type="button"
            aria-label=${term.term('oneMore', product, person)}
            aria-disabled=${value >= max ? 'true' : 'false'}
            @click=${() => {
              this.#ask(value + 1);
            }}
          >
            <span aria-hidden="true">+</span>
          </button>
        </span>
        <span class="of muted" id="of">${term.term('ofTotal', max)}</span>
      </span>
      ${this.hint ? html`<span class="hint">${this.hint}</span>` : nothing}
    `;
  }

  #select(event: Event) {
    (event.target as HTMLInputElement).select();
  }

  #typed(event: Event) {
    const input = event.target as HTMLInputElement;
    this.#ask(input.valueAsNumber);
    // Shows again what holds if the number was not taken as typed.
    input.value = String(this.value);
  }

  /** Says why a number was not taken as it was asked, to eyes and ears; the number is drawn anew when the plan has it. */
  #ask(wanted: number) {
    const {quantity, reason} = unitsGranted(wanted, this, this.#words);
    this.hint = reason;
    if (reason) this.dispatchEvent(new AnnounceEvent(reason));
    if (quantity !== null && quantity !== this.value) this.dispatchEvent(new SetQuantityEvent(quantity));
  }
}

/** The number stands there while the plan that it leads to is still to be drawn; should that be another number, `host` draws it then. */
export function showAtOnce({target}: SetQuantityEvent, quantity: number, host: LitElement): void {
  if (target instanceof Quantity) target.value = quantity;
  void afterPaint().then(() => {
    host.requestUpdate();
  });
}

define('multidrop-quantity', Quantity);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-quantity': Quantity;
  }
}
