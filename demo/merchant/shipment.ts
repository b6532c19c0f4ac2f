/** A shipment that was made: what is in it, where it is, and how to correct its tracking. */
import {html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {ask} from './ask.js';
import {textOf} from './handling.js';
import {manage} from './management.js';
import type {OrderProduct, Shipment} from './order-types.js';
import {PagePart, type Change} from './section.js';
import {providerName, shippingProviders} from './shipping-providers.js';
import {moment, productName} from './words.js';

/** @fires gone - The shipment was deleted. */
@customElement('merchant-shipment')
export class ShipmentPart extends PagePart {
  @property({attribute: false}) shipment!: Shipment;
  @property({type: Number}) orderId = 0;
  @property({attribute: false}) products: OrderProduct[] = [];
  @property({attribute: false}) change!: Change;
  @state() private isEditing = false;

  override render() {
    const {id, date_created} = this.shipment;
    return html`
      <p><b>Shipment ${id}</b> <span class="hint">${moment(date_created)}</span></p>
      <p>${this.contents()}</p>
      ${this.isEditing ? this.form() : this.tracking()}
    `;
  }

  private contents(): string {
    const nameOf = (wanted: number) => {
      const product = this.products.find(({id}) => id === wanted);
      return product ? productName(product) : 'an item';
    };
    return this.shipment.items.map(({order_product_id, quantity}) => `${quantity} × ${nameOf(order_product_id)}`).join(', ');
  }

  private tracking() {
    const {id, tracking_number, tracking_link, generated_tracking_link, shipping_provider} = this.shipment;
    const link = tracking_link || generated_tracking_link;
    return html`
      <p>
        ${shipping_provider === '' ? nothing : html`${providerName(shipping_provider)} `}
        ${tracking_number === '' ? html`<span class="hint">No tracking number</span>` : tracking_number}
        ${link === '' ? nothing : html`<a href=${link} rel="noreferrer" target="_blank" aria-label="Track shipment ${id} (opens a new tab)">Track</a>`}
      </p>
      <div class="buttons">
        <button type="button" class="edit" aria-label="Edit tracking of shipment ${id}" @click=${this.edit}>Edit tracking</button>
        <button type="button" aria-label="Delete shipment ${id}" @click=${this.delete}>Delete</button>
      </div>
    `;
  }

  private form() {
    const {id, tracking_number, shipping_provider} = this.shipment;
    return html`
      <form aria-label="Edit tracking of shipment ${id}" @submit=${this.save}>
        <div class="tracking">
          <div>
            <label for="shipment-${id}-provider">Carrier</label>
            <select id="shipment-${id}-provider" name="provider">
              ${shippingProviders.map(({value, label}) => html`<option value=${value} ?selected=${value === shipping_provider}>${label}</option>`)}
            </select>
          </div>
          <div>
            <label for="shipment-${id}-number">Tracking number</label>
            <input id="shipment-${id}-number" name="number" maxlength="50" autocomplete="off" .value=${tracking_number} />
          </div>
        </div>
        <div class="buttons">
          <button type="submit">Save</button>
          <button type="button" @click=${this.close}>Cancel</button>
        </div>
      </form>
    `;
  }

  private path() {
    return `/orders/${this.orderId}/shipments/${this.shipment.id}` as const;
  }

  private edit() {
    this.isEditing = true;
    void this.focusOn('input');
  }

  private readonly close = () => {
    this.isEditing = false;
    return this.focusOn('.edit');
  };

  private async save(event: SubmitEvent) {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const body = {tracking_number: textOf(data, 'number'), shipping_provider: textOf(data, 'provider')};
    if (await this.change(() => manage(`PUT ${this.path()}`, body), `Shipment ${this.shipment.id} is saved.`)) await this.close();
  }

  private async delete() {
    const {id} = this.shipment;
    if (!(await ask(`Delete shipment ${id}? Its items are to be shipped again.`, 'Delete'))) return;
    if (await this.change(() => manage(`DELETE ${this.path()}`), `Shipment ${id} is deleted.`)) this.dispatchEvent(new Event('gone'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'merchant-shipment': ShipmentPart;
  }
}
