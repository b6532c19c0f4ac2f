import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {Currency} from '../../domain/checkout.js';
import type {DeliveryPrices, FreeShipping} from '../../domain/delivery-prices.js';
import {formatMoney} from '../../domain/money.js';
import {define} from '../define.js';
import {shared} from '../shared.styles.js';
import {WordsController} from '../words.js';
import {styles} from './delivery-costs.styles.js';

/**
 * What one delivery costs, part by part, folded away until it is asked for. Nothing is added up: tax and total are of the whole checkout.
 *
 * @csspart costs - The parts.
 */
export class DeliveryCosts extends LitElement {
  static override styles = [shared, styles];

  @property({attribute: false}) prices: DeliveryPrices | undefined;

  @property({attribute: false}) currency: Currency | null = null;

  @property() person = '';

  readonly #words = new WordsController(this);

  override render() {
    const {prices} = this;
    if (!prices) return nothing;
    const {goods, handling, freeShipping} = prices;
    return html`<details>
      <summary>${this.#words.term('costsOf', this.person)}</summary>
      <dl>
        ${this.#line(this.#words.term('goods'), this.#money(goods))} ${this.#shipping(prices)}
        ${handling > 0 ? this.#line(this.#words.term('handling'), this.#money(handling)) : nothing}
      </dl>
      ${freeShipping ? html`<p class="muted">${this.#freeShipping(freeShipping)}</p>` : nothing}
    </details>`;
  }

  #shipping({shipping, shippingBeforeDiscount, discounts, areConfirmed}: DeliveryPrices) {
    const term = this.#words;
    const before = discounts.length > 0 && shippingBeforeDiscount !== null ? shippingBeforeDiscount : null;
    return html`
      ${before === null ? nothing : this.#line(term.term('shippingBeforeDiscounts'), this.#money(before))}
      ${discounts.map(({code, amount}) =>
        this.#line(code === null ? term.term('promotionOff') : term.term('couponOff', code), this.#money(-amount)),
      )}
      <div>
        <dt>
          ${term.term('shipping')}${areConfirmed || shipping === null ? nothing : html` <span class="estimate muted">${term.term('estimate')}</span>`}
        </dt>
        <dd class="money">${shipping === null ? term.term('notQuoted') : shipping === 0 ? term.term('free') : this.#money(shipping)}</dd>
      </div>
    `;
  }

  #line(label: string, value: string) {
    return html`<div>
      <dt>${label}</dt>
      <dd class="money">${value}</dd>
    </div>`;
  }

  #freeShipping({kind, code}: FreeShipping): string {
    if (kind === 'kept') return code === null ? this.#words.term('shipsFree') : this.#words.term('shipsFreeWith', code);
    return code === null ? this.#words.term('shipsNotFree') : this.#words.term('shipsNotFreeWith', code);
  }

  #money(amount: number): string {
    return this.currency ? formatMoney(amount, this.currency, this.#words.lang()) : String(amount);
  }
}

define('multidrop-delivery-costs', DeliveryCosts);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-delivery-costs': DeliveryCosts;
  }
}
