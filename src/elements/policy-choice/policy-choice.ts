import {html, LitElement, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {PolicyWish, ShippingPolicy} from '../../domain/shipping-policy.js';
import {define} from '../define.js';
import {ChoosePolicyEvent} from '../events.js';
import {shared} from '../shared.styles.js';
import {WordsController} from '../words.js';
import {styles} from './policy-choice.styles.js';

/**
 * Rules that all deliveries can follow. Buttons rather than radios: going past one with the arrows must not undo everybody's choices.
 *
 * @fires multidrop-choose-policy - The shopper wants all deliveries to follow a rule.
 * @csspart policies - The buttons.
 */
class PolicyChoice extends LitElement {
  static override styles = [shared, styles];

  @property({attribute: false}) offered: readonly ShippingPolicy[] = [];

  /** The one that every delivery follows; null where some follow another, or none. */
  @property({attribute: false}) inUse: PolicyWish | null = null;

  /** The form was sent without a day. */
  @state() private lacksDay = false;

  @query('input') private day!: HTMLInputElement | null;

  readonly #words = new WordsController(this);

  override render() {
    const simple = this.offered.filter(policy => policy !== 'arrive-by');
    return html`<div class="policies" role="group" aria-label=${this.#words.term('shippingForEverybody')}>
        ${simple.map(policy => this.#button(policy))}
      </div>
      ${this.offered.includes('arrive-by') ? this.#arriveBy() : nothing}`;
  }

  #button(policy: Exclude<ShippingPolicy, 'arrive-by'>) {
    return html`<button
      type="button"
      class="button"
      part="button"
      aria-pressed=${policy === this.inUse?.policy ? 'true' : 'false'}
      aria-label=${this.#words.term('policyForEverybody', policy)}
      @click=${() => {
        this.#choose({policy});
      }}
    >
      ${this.#words.term('policyShort', policy)}
    </button>`;
  }

  #arriveBy() {
    const date = this.inUse?.policy === 'arrive-by' ? this.inUse.date : '';
    return html`<form novalidate @submit=${this.#submit}>
      <div class="field" part="field">
        <label for="day">${this.#words.term('arrivesBy')}</label>
        <input
          part="input"
          type="date"
          id="day"
          .value=${date}
          aria-invalid=${this.lacksDay ? 'true' : 'false'}
          aria-describedby=${this.lacksDay ? 'lacking' : nothing}
          @input=${this.#typed}
        />
      </div>
      <button class="button" part="button" aria-pressed=${date ? 'true' : 'false'}>${this.#words.term('arriveByThisDay')}</button>
      ${this.lacksDay ? html`<p class="error" id="lacking">${this.#words.term('chooseADay')}</p>` : nothing}
    </form>`;
  }

  #typed() {
    this.lacksDay = false;
  }

  #submit(event: SubmitEvent) {
    event.preventDefault();
    const date = this.day?.value ?? '';
    this.lacksDay = date === '';
    if (date) this.#choose({policy: 'arrive-by', date});
    else this.day?.focus();
  }

  /** The one in use is no news. */
  #choose(wish: PolicyWish) {
    const isInUse = wish.policy === this.inUse?.policy && dayIn(wish) === dayIn(this.inUse);
    if (!isInUse) this.dispatchEvent(new ChoosePolicyEvent(wish));
  }
}

const dayIn = (wish: PolicyWish): string => (wish.policy === 'arrive-by' ? wish.date : '');

define('multidrop-policy-choice', PolicyChoice);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-policy-choice': PolicyChoice;
  }
}
