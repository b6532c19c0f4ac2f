/** The merchant's desk: shipping and orders of the store, through its management API alone. */
import {html, nothing} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import type {Orders} from './orders.js';
import {PagePart} from './section.js';
import './carriers.js';
import './order.js';
import './orders.js';
import './zones.js';

const openKey = 'merchant desk is open';

/** `#merchant` opens the desk, `#merchant/101` the order of that number on it. */
const place = /^#merchant(?:\/(\d+))?$/;

@customElement('merchant-desk')
export class MerchantDesk extends PagePart {
  @state() private isOpen = localStorage.getItem(openKey) === 'yes';
  /** Number of the order that is open. */
  @state() private order: number | null = null;
  @query('merchant-orders') private orders!: Orders | null;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.goThere);
    this.goThere();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.goThere);
  }

  override render() {
    return html`
      <aside aria-labelledby="merchant-title">
        <details class="desk" ?open=${this.isOpen} @toggle=${this.remember}>
          <summary><h2 id="merchant-title">Merchant's desk</h2></summary>
          ${this.isOpen ? this.sections() : nothing}
        </details>
      </aside>
    `;
  }

  /** Nothing is asked of the store while the desk is folded. */
  private sections() {
    return html`
      <p class="hint">Zones, methods and orders of this store. What changes here is offered to the shopper above at once.</p>
      <div class="panels merchant">
        ${
          this.order === null
            ? nothing
            : html`<merchant-order .number=${this.order} @changed=${() => this.orders?.reload()} @closed=${this.close}></merchant-order>`
        }
        <merchant-zones></merchant-zones>
        <merchant-orders .opened=${this.order} @chosen=${() => (this.order = this.orders?.chosen ?? null)}></merchant-orders>
        <merchant-carriers></merchant-carriers>
      </div>
    `;
  }

  private remember(event: Event) {
    if (!(event.target instanceof HTMLDetailsElement) || !event.target.matches('.desk')) return;
    this.isOpen = event.target.open;
    localStorage.setItem(openKey, this.isOpen ? 'yes' : 'no');
  }

  private close() {
    const was = this.order;
    this.order = null;
    if (was !== null) void this.orders?.focusOnOrder(was);
  }

  /** Shows the store as it is now, from its beginning. */
  async reload(): Promise<void> {
    const wasOpen = this.isOpen;
    this.order = null;
    this.isOpen = false;
    await this.updateComplete;
    this.isOpen = wasOpen;
  }

  private readonly goThere = () => {
    const wanted = place.exec(location.hash);
    if (!wanted) return;
    this.isOpen = true;
    this.order = wanted[1] === undefined ? null : Number(wanted[1]);
    void this.updateComplete.then(() => this.scrollIntoView());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'merchant-desk': MerchantDesk;
  }
}
