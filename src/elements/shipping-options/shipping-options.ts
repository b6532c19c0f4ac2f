import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import type {Currency, ShippingOption} from '../../domain/checkout.js';
import {formatDay} from '../../domain/day.js';
import {formatMoney} from '../../domain/money.js';
import {define} from '../define.js';
import {PickOptionEvent} from '../events.js';
import {methodListStyles} from '../method-list.styles.js';
import {shared} from '../shared.styles.js';
import {WordsController} from '../words.js';

/**
 * The shipping options a store offers for one delivery. Leads with the day of arrival where the page knows it, else with the
 * store's own words about time (R24).
 *
 * @fires multidrop-pick-option - The shopper picks a method.
 * @csspart options - The list of options.
 */
class ShippingOptions extends LitElement {
  static override styles = [shared, methodListStyles];

  @property({attribute: false}) options: readonly ShippingOption[] = [];

  /** The option that is chosen, by policy or by hand. */
  @property({attribute: false}) chosen: ShippingOption | null = null;

  @property({attribute: false}) currency: Currency | null = null;

  @property() person = '';

  /** The options are for what the delivery was before the last edit. */
  @property({type: Boolean}) outdated = false;

  readonly #words = new WordsController(this);

  override render() {
    return html`
      <fieldset>
        <legend>${this.#words.term('shippingFor', this.person)}</legend>
        <div class="methods" ?data-old=${this.outdated}>${this.options.map(option => this.#option(option))}</div>
      </fieldset>
    `;
  }

  #option(option: ShippingOption) {
    const {transitTime, description, additionalDescription, arrivesOn} = option;
    const day = arrivesOn === undefined ? '' : this.#words.term('arrives', formatDay(arrivesOn, this.#words.lang()));
    const [when, ...rest] = [day, day ? '' : transitTime, description, day ? transitTime : '', additionalDescription].filter(Boolean);
    const more = rest.join(' · ');
    return html`
      <label part="option">
        <input
          type="radio"
          name="option"
          .checked=${live(option.id === this.chosen?.id)}
          @change=${() => {
            this.dispatchEvent(new PickOptionEvent({type: option.type, description}));
          }}
        />
        <span>
          <bdi class="when">${when}</bdi>
          ${more ? html`<span class="more muted"><bdi>${more}</bdi></span>` : nothing}
        </span>
        <span class="money">${this.#price(option)}</span>
      </label>
    `;
  }

  #price({cost}: ShippingOption): string {
    if (cost === 0) return this.#words.term('free');
    return this.currency ? formatMoney(cost, this.currency, this.#words.lang()) : String(cost);
  }
}

define('multidrop-shipping-options', ShippingOptions);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-shipping-options': ShippingOptions;
  }
}
