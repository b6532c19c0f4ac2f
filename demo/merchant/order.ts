/** One order: where it goes, what went already, and what is still to send. */
import {html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {manage, manageList} from './management.js';
import type {Order, OrderAddress, OrderProduct, Shipment} from './order-types.js';
import {Section} from './section.js';
import {counted, money, productName, sentenceCase} from './words.js';
import './order-address.js';

interface Whole {
  order: Order;
  addresses: OrderAddress[];
  products: OrderProduct[];
  shipments: Shipment[];
}

/**
 * @fires changed - Its status may be another now.
 * @fires closed - The merchant is done with it.
 */
@customElement('merchant-order')
export class OrderPart extends Section {
  @property({type: Number}) number = 0;
  @state() private whole: Whole | null = null;

  protected override async refresh() {
    const path = `/orders/${this.number}` as const;
    const [order, addresses, products, shipments] = await Promise.all([
      manage<Order>(`GET ${path}`),
      manageList<OrderAddress>(`GET ${path}/shipping_addresses?limit=250`),
      manageList<OrderProduct>(`GET ${path}/products?limit=250`),
      manageList<Shipment>(`GET ${path}/shipments?limit=250`),
    ]);
    // Another one was opened meanwhile.
    if (order === null || order.id !== this.number) return;
    this.whole = {order, addresses, products, shipments};
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('number')) return;
    if (changed.get('number')) void this.change(() => Promise.resolve(), '');
    void this.focusOn('h3');
  }

  override render() {
    const whole = this.whole?.order.id === this.number ? this.whole : null;
    return html`
      <section class="order" aria-labelledby="order-title">
        <h3 id="order-title" tabindex="-1">Order ${this.number}</h3>
        ${this.outcome()} ${whole ? this.details(whole) : html`<p class="hint">Fetching the order…</p>`}
        <div><button type="button" @click=${() => this.dispatchEvent(new Event('closed'))}>Close the order</button></div>
      </section>
    `;
  }

  private details({order, addresses, products, shipments}: Whole) {
    const elsewhere = products.filter(({order_address_id}) => order_address_id === 0);
    return html`
      <p>
        <b class="status">${sentenceCase(order.status)}</b>
        <span class="hint">${counted(addresses.length, 'address', 'addresses')}, ${money(order.total_inc_tax, order.currency_code)}</span>
      </p>
      <div class="addresses">
        ${repeat(
          addresses,
          ({id}) => id,
          address => html`
            <merchant-order-address
              .order=${order}
              .address=${address}
              .products=${products.filter(({order_address_id}) => order_address_id === address.id)}
              .shipments=${shipments.filter(({order_address_id}) => order_address_id === address.id)}
              .change=${this.changeOrder}
            ></merchant-order-address>
          `,
        )}
      </div>
      ${
        elsewhere.length === 0
          ? nothing
          : html`<p class="hint">Not shipped: ${elsewhere.map(product => `${product.quantity} × ${productName(product)}`).join(', ')}.</p>`
      }
    `;
  }

  private readonly changeOrder: typeof this.change = async (doing, done) => {
    const isDone = await this.change(doing, done);
    if (isDone) this.dispatchEvent(new Event('changed'));
    return isDone;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'merchant-order': OrderPart;
  }
}
