import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import type {ProductLine} from '../../domain/basket.js';
import type {Currency} from '../../domain/checkout.js';
import {evenSplitOf} from '../../domain/handing-out.js';
import {formatMoney} from '../../domain/money.js';
import {type Delivery, type DeliveryId, type Plan, quantityIn} from '../../domain/plan.js';
import type {PortionKey} from '../../domain/portion-key.js';
import {define} from '../define.js';
import {EditPlanEvent, type SetQuantityEvent} from '../events.js';
import {shared} from '../shared.styles.js';
import {splitButton} from '../split-button.js';
import {WordsController} from '../words.js';
import {styles} from './item.styles.js';
import {restButton, restPanel, type RestSettings} from './rest-to.js';
import {showAtOnce} from '../quantity/quantity.js';

/** Up to so many people, each has a stepper; above, those who have none are folded away. */
const fewEnough = 4;

/**
 * One product line: who has how many of it, and a stepper for each.
 *
 * @fires multidrop-edit-plan - The shopper gives or takes units.
 * @csspart name - The product's name.
 * @csspart shares - The steppers.
 */
export class ItemRow extends LitElement {
  static override styles = [shared, styles];

  @property({attribute: false}) product: ProductLine | null = null;

  @property({attribute: false}) plan: Plan | null = null;

  @property({attribute: false}) currency: Currency | null = null;

  /** Names of all people, by delivery. */
  @property({attribute: false}) names: ReadonlyMap<DeliveryId, string> = new Map();

  /** Here the shopper worked last, in another view. */
  @property({type: Boolean}) marked = false;

  @state() private isOpen = false;

  /** Who gets the rest? */
  @state() private asksRest = false;

  /** Whose stepper was seen already: it does not go away under the shopper's fingers when the last unit does. */
  #seen = new Set<DeliveryId>();

  readonly #words = new WordsController(this);

  /** Puts focus on the number of one person. */
  focusPerson(id: DeliveryId): void {
    const steppers = [...this.renderRoot.querySelectorAll('multidrop-quantity')];
    (steppers.find(({dataset}) => dataset['id'] === id) ?? steppers[0])?.focus();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const {key} = this.product ?? {};
    if (key === undefined) return;
    for (const delivery of this.plan?.deliveries ?? []) if (quantityIn(delivery, key) > 0) this.#seen.add(delivery.id);
  }

  override render() {
    const {product, plan} = this;
    if (!product || !plan) return nothing;
    const {imageUrl, key, label} = product;
    const {deliveries} = plan;
    const isFolded = deliveries.length > fewEnough && !this.isOpen;
    const shown = isFolded ? deliveries.filter(({id}) => this.#seen.has(id)) : deliveries;
    return html`<div class="item">
      ${imageUrl ? html`<img class="picture" src=${imageUrl} alt="" width="52" height="52" loading="lazy" />` : html`<span class="picture"></span>`}
      <div>
        <h3 id="name" part="name" aria-current=${this.marked ? 'true' : 'false'}>${label}</h3>
        <p class="details muted">${this.#details(product)}</p>
        <p class="has">${this.#holders(key, deliveries)}</p>
      </div>
      ${deliveries.length > 1 ? this.#shares(product, shown) : nothing} ${this.#acts(product, plan, shown)}
    </div>`;
  }

  /** What does more than one step at a time. */
  #acts(product: ProductLine, plan: Plan, shown: readonly Delivery[]) {
    const split = evenSplitOf(plan, product);
    const {deliveries} = plan;
    const rest: RestSettings = {names: this.names, words: this.#words, isOpen: this.asksRest, toggle: this.#toggleRest};
    const [first] = deliveries;
    const wouldBe = split && !split.isDone && first && this.#words.term('splitWouldBe', split.each, split.oneMore, this.#nameOf(first));
    return html`<div class="acts" @keydown=${this.#escape}>
      ${shown.length < deliveries.length ? this.#more(product.label) : nothing} ${restButton(product, plan, rest)}
      ${
        split
          ? html`<span class="splitting">
              ${splitButton(product, plan, this.#words, wouldBe ? 'would-be' : undefined)}
              ${wouldBe ? html`<span class="muted" id="would-be">${wouldBe}</span>` : nothing}
            </span>`
          : nothing
      }
      ${restPanel(product, plan, rest)}
    </div>`;
  }

  readonly #toggleRest = () => {
    this.asksRest = !this.asksRest;
  };

  #escape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !this.asksRest) return;
    event.stopPropagation();
    this.asksRest = false;
    this.renderRoot.querySelector<HTMLElement>('.rest')?.focus();
  }

  #details({unitPrice, quantity, whole}: ProductLine): string {
    const term = this.#words;
    const price = this.currency ? term.term('each', formatMoney(unitPrice, this.currency, term.lang())) : '';
    return [price, term.term('inBasket', quantity), ...(whole ? [term.term('movesWhole')] : [])].filter(Boolean).join(' · ');
  }

  /** Answers "where did the mugs go?" at a glance. */
  #holders(key: PortionKey, deliveries: readonly Delivery[]): string {
    return deliveries
      .filter(delivery => quantityIn(delivery, key) > 0)
      .map(delivery => this.#words.term('personHas', this.#nameOf(delivery), quantityIn(delivery, key)))
      .join(' · ');
  }

  #shares(product: ProductLine, deliveries: readonly Delivery[]) {
    return html`<ul class="people" aria-label=${this.#words.term('sharesOf', product.label)}>
      ${repeat(
        deliveries,
        ({id}) => id,
        delivery => this.#share(product, delivery),
      )}
    </ul>`;
  }

  #share({key, label, quantity, whole}: ProductLine, delivery: Delivery) {
    const {id} = delivery;
    return html`<li>
      <span class="name">${this.#nameOf(delivery)}</span>
      <multidrop-quantity
        data-id=${id}
        .value=${live(quantityIn(delivery, key))}
        .max=${quantity}
        .product=${label}
        .person=${this.#nameOf(delivery)}
        @multidrop-set-quantity=${(event: SetQuantityEvent) => {
          event.stopPropagation();
          const wanted = whole && event.quantity > 0 ? quantity : event.quantity;
          showAtOnce(event, wanted, this);
          this.dispatchEvent(new EditPlanEvent({kind: 'set-quantity', id, key, quantity: wanted}));
        }}
      ></multidrop-quantity>
    </li>`;
  }

  #more(label: string) {
    return html`<button
      type="button"
      class="quiet more"
      part="link"
      aria-expanded="false"
      aria-label=${this.#words.term('giveProductToSomebodyElse', label)}
      @click=${this.#open}
    >
      ${this.#words.term('giveToSomebodyElse')}
    </button>`;
  }

  /** Focus goes to the first of those who were folded away. */
  async #open() {
    const first = this.plan?.deliveries.find(({id}) => !this.#seen.has(id));
    this.isOpen = true;
    await this.updateComplete;
    if (first) this.focusPerson(first.id);
  }

  #nameOf({id}: Delivery): string {
    return this.names.get(id) ?? '';
  }
}

define('multidrop-item', ItemRow);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-item': ItemRow;
  }
}
