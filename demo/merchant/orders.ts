/** The orders, newest first. */
import {html} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {manageList} from './management.js';
import type {Order} from './order-types.js';
import {Section} from './section.js';
import {moment, money, sentenceCase} from './words.js';

const INCOMPLETE = 0;

/** @fires chosen - The merchant wants to see the order in `chosen`. */
@customElement('merchant-orders')
export class Orders extends Section {
  /** Number of the order that is open. */
  @property({attribute: false}) opened: number | null = null;
  chosen = 0;
  @state() private orders: Order[] | null = null;

  /** The newest fifty; orders nobody paid for are none yet. */
  protected override async refresh() {
    const orders = await manageList<Order>('GET /orders?sort=id:desc&limit=50');
    this.orders = orders.filter(({status_id}) => status_id !== INCOMPLETE);
  }

  override render() {
    return html`
      <section aria-labelledby="orders-title">
        <h3 id="orders-title">Orders</h3>
        ${this.outcome()} ${this.list()}
        <div><button type="button" @click=${() => this.reload('The list is up to date.')}>Look for new orders</button></div>
      </section>
    `;
  }

  private list() {
    if (this.orders === null) return html`<p class="hint">Fetching the orders…</p>`;
    if (this.orders.length === 0) return html`<p class="hint">No orders yet. Continue to payment and place one.</p>`;
    return html`
      <div class="scroll" role="region" aria-label="List of orders" tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">Order</th>
              <th scope="col">Placed</th>
              <th scope="col">Status</th>
              <th scope="col" class="figure">Total</th>
              <th scope="col" class="figure">Addresses</th>
            </tr>
          </thead>
          <tbody>
            ${this.orders.map(order => this.row(order))}
          </tbody>
        </table>
      </div>
    `;
  }

  private row({id, date_created, status, total_inc_tax, currency_code, shipping_address_count}: Order) {
    return html`
      <tr>
        <th scope="row">
          <button type="button" id="open-${id}" aria-expanded=${this.opened === id} @click=${() => this.choose(id)}>Order ${id}</button>
        </th>
        <td>${moment(date_created)}</td>
        <td>${sentenceCase(status)}</td>
        <td class="figure">${money(total_inc_tax, currency_code)}</td>
        <td class="figure">${shipping_address_count}</td>
      </tr>
    `;
  }

  /** Reads the list again, and says so. */
  reload(done = ''): Promise<boolean> {
    return this.change(() => Promise.resolve(), done);
  }

  /** Back to where an order was chosen. */
  focusOnOrder(id: number): Promise<void> {
    return this.focusOn(`#open-${id}`);
  }

  private choose(id: number) {
    this.chosen = id;
    this.dispatchEvent(new Event('chosen'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'merchant-orders': Orders;
  }
}
