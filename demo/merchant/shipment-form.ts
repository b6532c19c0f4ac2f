/** Sends what is left for one address, or part of it. */
import {html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {textOf} from './handling.js';
import {manage} from './management.js';
import type {OrderProduct} from './order-types.js';
import {PagePart, type Change} from './section.js';
import {shippingProviders} from './shipping-providers.js';
import {counted, productName} from './words.js';

interface Left {
  product: OrderProduct;
  left: number;
}

/** @fires shipped - The shipment is made. */
@customElement('merchant-shipment-form')
export class ShipmentForm extends PagePart {
  @property({type: Number}) orderId = 0;
  @property({type: Number}) addressId = 0;
  /** Whose address it is. */
  @property() to = '';
  @property({attribute: false}) products: OrderProduct[] = [];
  @property({attribute: false}) change!: Change;
  /** Units to send now where the merchant said so, by order product; the others go whole. */
  @state() private wanted: Record<number, number> = {};

  override render() {
    const rest = this.rest();
    if (rest.length === 0) return html`<p class="hint">Everything is shipped.</p>`;
    const all = rest.reduce((sum, {left}) => sum + left, 0);
    const now = rest.reduce((sum, entry) => sum + this.now(entry), 0);
    const words = now === all ? 'Ship all' : `Ship ${now} of ${counted(all, 'item')}`;
    const id = `ship-${this.addressId}`;
    return html`
      <form aria-label="Ship to ${this.to}" @submit=${this.ship}>
        ${all === 1 ? nothing : this.some(rest, all)}
        <div class="tracking">
          <div>
            <label for="${id}-provider">Carrier</label>
            <select id="${id}-provider" name="provider">
              ${shippingProviders.map(({value, label}) => html`<option value=${value}>${label}</option>`)}
            </select>
          </div>
          <div>
            <label for="${id}-number">Tracking number</label>
            <input id="${id}-number" name="number" maxlength="50" autocomplete="off" />
          </div>
          <button type="submit" aria-label="${words} to ${this.to}" ?disabled=${now === 0}>${words}</button>
        </div>
      </form>
    `;
  }

  private some(rest: readonly Left[], all: number) {
    return html`
      <details class="some" ?open=${Object.keys(this.wanted).length > 0}>
        <summary>All ${all} items are left. Ship only some</summary>
        ${rest.map(entry => this.quantity(entry))}
      </details>
    `;
  }

  private quantity({product, left}: Left) {
    const id = `ship-${this.addressId}-${product.id}`;
    return html`
      <div class="quantity">
        <label for=${id}>${productName(product)}</label>
        <input
          id=${id}
          type="number"
          min="0"
          max=${left}
          required
          .value=${String(this.wanted[product.id] ?? left)}
          @input=${(event: Event) => this.want(product.id, event)}
        />
        <span class="hint">of ${left} left</span>
      </div>
    `;
  }

  private rest(): Left[] {
    return this.products.map(product => ({product, left: product.quantity - product.quantity_shipped})).filter(({left}) => left > 0);
  }

  private now({product, left}: Left): number {
    return Math.min(left, Math.max(0, this.wanted[product.id] ?? left));
  }

  private want(id: number, event: Event) {
    const {valueAsNumber} = event.target as HTMLInputElement;
    if (Number.isInteger(valueAsNumber)) this.wanted = {...this.wanted, [id]: valueAsNumber};
  }

  private async ship(event: SubmitEvent) {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    const going = this.rest().map(entry => ({order_product_id: entry.product.id, quantity: this.now(entry)}));
    const items = going.filter(({quantity}) => quantity > 0);
    const body = {
      order_address_id: this.addressId,
      tracking_number: textOf(data, 'number'),
      shipping_provider: textOf(data, 'provider'),
      items,
    };
    const count = items.reduce((sum, {quantity}) => sum + quantity, 0);
    const done = `${counted(count, 'item')} shipped to ${this.to}.`;
    if (!(await this.change(() => manage(`POST /orders/${this.orderId}/shipments`, body), done))) return;
    this.wanted = {};
    form.reset();
    this.dispatchEvent(new Event('shipped'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'merchant-shipment-form': ShipmentForm;
  }
}
