/** One shipping address of an order: its items, its shipments, and a form for the next shipment. */
import {html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Order, OrderAddress, OrderProduct, Shipment} from './order-types.js';
import {PagePart, type Change} from './section.js';
import {money, productName} from './words.js';
import './shipment.js';
import './shipment-form.js';

@customElement('merchant-order-address')
export class OrderAddressPart extends PagePart {
  @property({attribute: false}) order!: Order;
  @property({attribute: false}) address!: OrderAddress;
  /** Of this address alone, as are the shipments. */
  @property({attribute: false}) products: OrderProduct[] = [];
  @property({attribute: false}) shipments: Shipment[] = [];
  @property({attribute: false}) change!: Change;

  override render() {
    const {address, order} = this;
    const id = `order-address-${address.id}`;
    return html`
      <section class="sheet" aria-labelledby=${id}>
        <h4 id=${id} tabindex="-1">${nameOf(address)}</h4>
        <address>${addressLine(address)}</address>
        <p class="split">
          <span>${address.shipping_method}, ${money(address.cost_inc_tax, order.currency_code)}</span>
          <span class="hint">${address.items_shipped} of ${address.items_total} shipped</span>
        </p>
        <ul class="goods" aria-label="Items for ${nameOf(address)}">
          ${this.products.map(product => this.item(product))}
        </ul>
        ${
          this.shipments.length === 0
            ? nothing
            : html`<ol class="shipments" aria-label="Shipments to ${nameOf(address)}">
                ${repeat(
                  this.shipments,
                  shipment => shipment.id,
                  shipment =>
                    html`<li>
                      <merchant-shipment
                        .shipment=${shipment}
                        .orderId=${order.id}
                        .products=${this.products}
                        .change=${this.change}
                        @gone=${() => this.focusOn('h4')}
                      ></merchant-shipment>
                    </li>`,
                )}
              </ol>`
        }
        <merchant-shipment-form
          .orderId=${order.id}
          .addressId=${address.id}
          .to=${nameOf(address)}
          .products=${this.products}
          .change=${this.change}
          @shipped=${() => this.focusOn('h4')}
        ></merchant-shipment-form>
      </section>
    `;
  }

  private item(product: OrderProduct) {
    const {quantity, parent_order_product_id} = product;
    return html`<li class=${parent_order_product_id === null ? '' : 'part'}>${quantity} × ${productName(product)}</li>`;
  }
}

function nameOf({first_name, last_name}: OrderAddress): string {
  return `${first_name} ${last_name}`;
}

function addressLine({company, street_1, street_2, city, state, zip, country}: OrderAddress): string {
  return [company, street_1, street_2, [city, state, zip].filter(Boolean).join(' '), country].filter(Boolean).join(', ');
}

declare global {
  interface HTMLElementTagNameMap {
    'merchant-order-address': OrderAddressPart;
  }
}
