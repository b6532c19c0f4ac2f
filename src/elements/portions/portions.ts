import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import type {ProductLine} from '../../domain/basket.js';
import type {Suggestion} from '../../domain/handing-out.js';
import type {Currency} from '../../domain/checkout.js';
import {formatMoney} from '../../domain/money.js';
import {type Delivery, type DeliveryId, type Plan, quantityIn} from '../../domain/plan.js';
import type {PortionKey} from '../../domain/portion-key.js';
import {define} from '../define.js';
import {EditPlanEvent, type SetQuantityEvent} from '../events.js';
import type {Taker} from '../move-units/move-panel.js';
import {shared} from '../shared.styles.js';
import {WordsController} from '../words.js';
import {styles} from './portions.styles.js';
import {suggestionButtons} from './suggestion-buttons.js';
import {showAtOnce} from '../quantity/quantity.js';
import '../move-units/move-units.js';

/**
 * What one person gets, and what else they could get.
 *
 * @fires multidrop-edit-plan - The shopper gives or takes units.
 * @csspart portions - The list of what the person gets.
 * @csspart more - What else the person could get.
 */
export class PortionList extends LitElement {
  static override styles = [shared, styles];

  @property({attribute: false}) delivery: Delivery | null = null;

  @property({attribute: false}) plan: Plan | null = null;

  @property({attribute: false}) products: readonly ProductLine[] = [];

  @property({attribute: false}) currency: Currency | null = null;

  /** Names of all people, by delivery. */
  @property({attribute: false}) names: ReadonlyMap<DeliveryId, string> = new Map();

  /** What could be given at one press; only to a person who gets nothing. */
  @property({attribute: false}) suggestions: readonly Suggestion[] = [];

  /** The lines this person had when the shopper began to count: while they count, no line changes its place under their fingers. */
  #hadAtFirst: ReadonlySet<PortionKey> | null = null;

  #isPressed = false;

  /** The rest of the lines is drawn once it was asked for: in a large basket it is most of the page. */
  @state() private showsMore = false;

  readonly #words = new WordsController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('focusout', this.#tidyLater);
    window.addEventListener('pointerdown', this.#press, true);
    window.addEventListener('pointerup', this.#release, true);
    window.addEventListener('pointercancel', this.#release, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('focusout', this.#tidyLater);
    window.removeEventListener('pointerdown', this.#press, true);
    window.removeEventListener('pointerup', this.#release, true);
    window.removeEventListener('pointercancel', this.#release, true);
  }

  /** What others hold is read when units are moved: as long as nobody is about to, it is no reason to draw. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    const before = changed.get('plan');
    if (changed.size > 1 || !before || before.deliveries.length !== this.plan?.deliveries.length) return true;
    return [...this.renderRoot.querySelectorAll('multidrop-move-units')].some(({isOpen}) => isOpen);
  }

  /** Puts focus on a line's control: where it was moved to, or the first line. */
  focusLine(key?: PortionKey): void {
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('multidrop-quantity, multidrop-move-units')];
    const row = key === undefined ? undefined : rows.find(({dataset}) => dataset['key'] === key);
    (row ?? rows[0])?.focus();
  }

  /** Asks how many units of a line go to somebody. */
  askHowMany(key: PortionKey, to: DeliveryId): void {
    const movers = [...this.renderRoot.querySelectorAll('multidrop-move-units')];
    void movers.find(mover => mover.key === key)?.ask(to);
  }

  override render() {
    const {delivery, products} = this;
    if (!delivery) return nothing;
    const had = this.#hadAtFirst;
    // Only a line that is drawn below could move away from there; what comes from another tab must not stay unseen.
    const staysBelow = had !== null && (had.size === 0 || this.showsMore);
    const here = products.filter(({key}) => had?.has(key) || (!staysBelow && quantityIn(delivery, key) > 0));
    const elsewhere = products.filter(product => !here.includes(product));
    const isEmpty = here.length === 0;
    return html`
      ${
        isEmpty
          ? nothing
          : html`<ul aria-label=${this.#words.term('itemsFor', this.#person)}>
              ${this.#rows(here)}
            </ul>`
      }
      ${elsewhere.length === 0 || !this.#canSplit ? nothing : this.#more(elsewhere, isEmpty)}
    `;
  }

  get #person(): string {
    return (this.delivery && this.names.get(this.delivery.id)) ?? '';
  }

  get #canSplit(): boolean {
    return (this.plan?.deliveries.length ?? 0) > 1;
  }

  #more(products: readonly ProductLine[], isEmpty: boolean) {
    const rows = () =>
      html`<ul>
        ${this.#rows(products)}
      </ul>`;
    if (isEmpty)
      return html`<h4>${this.#words.term('whatDoesGet', this.#person)}</h4>
        ${suggestionButtons(this.suggestions, this.#person, products, this.#words)} ${rows()}`;
    return html`<details @toggle=${this.#toggle}>
      <summary>${this.#words.term('moreItemsFor', this.#person)}</summary>
      ${this.showsMore ? rows() : nothing}
    </details>`;
  }

  #toggle({target}: Event) {
    this.showsMore = (target as HTMLDetailsElement).open;
  }

  #rows(products: readonly ProductLine[]) {
    return repeat(
      products,
      ({key}) => key,
      product => this.#row(product),
    );
  }

  #row(product: ProductLine) {
    const {key, name, options, wrapping, imageUrl, unitPrice, whole} = product;
    const term = this.#words;
    const drags = this.#canSplit && this.delivery && quantityIn(this.delivery, key) > 0 ? 'true' : 'false';
    const details = [
      ...options.map(option => `${option.name}: ${option.value}`),
      ...(wrapping ? [term.term('wrapped', wrapping)] : []),
    ].join(', ');
    const price = this.currency ? formatMoney(unitPrice, this.currency, term.lang()) : '';
    return html`
      <li ?data-plain=${!this.#canSplit}>
        ${
          imageUrl
            ? html`<img class="picture" draggable=${drags} data-key=${key} src=${imageUrl} alt="" width="52" height="52" />`
            : html`<span class="picture" draggable=${drags} data-key=${key}></span>`
        }
        <div class="what" draggable=${drags} data-key=${key}>
          <div class="name"><bdi>${name}</bdi></div>
          <div class="details muted">
            ${whole && this.#canSplit ? html`<span>${term.term('movesWhole')}&nbsp;· </span>` : nothing}
            ${details ? html`<span><bdi>${details}</bdi>&nbsp;· </span>` : nothing}<span class="money">${term.term('each', price)}</span>
          </div>
        </div>
        ${this.#controls(product)}
      </li>
    `;
  }

  #controls({key, label, quantity, whole}: ProductLine) {
    const {delivery, plan} = this;
    if (!delivery || !plan) return nothing;
    const held = quantityIn(delivery, key);
    if (!this.#canSplit) return html`<div class="how-many money">${this.#words.term('times', held)}</div>`;
    return html`
      <multidrop-quantity
        class="how-many"
        data-key=${key}
        .value=${live(held)}
        .max=${quantity}
        .product=${label}
        .person=${this.#person}
        @multidrop-set-quantity=${(event: SetQuantityEvent) => {
          event.stopPropagation();
          const wanted = whole && event.quantity > 0 ? quantity : event.quantity;
          showAtOnce(event, wanted, this);
          this.#set(key, wanted);
        }}
      ></multidrop-quantity>
      ${
        held > 0
          ? html`<multidrop-move-units
              .key=${key}
              .from=${delivery.id}
              .product=${label}
              .person=${this.#person}
              .held=${held}
              .whole=${whole}
              .takers=${this.#takersOf}
            ></multidrop-move-units>`
          : html`<span></span>`
      }
    `;
  }

  readonly #takersOf = (key: PortionKey): readonly Taker[] =>
    (this.plan?.deliveries ?? [])
      .filter(({id}) => id !== this.delivery?.id)
      .map(other => ({id: other.id, name: this.names.get(other.id) ?? '', holds: quantityIn(other, key)}));

  #set(key: PortionKey, quantity: number) {
    const {delivery} = this;
    if (!delivery) return;
    this.#hadAtFirst ??= new Set(Object.keys(delivery.portions));
    this.dispatchEvent(new EditPlanEvent({kind: 'set-quantity', id: delivery.id, key, quantity}));
  }

  readonly #press = () => {
    this.#isPressed = true;
  };

  /** A press that took focus away is still to become a click on something: that must not move from under it. */
  readonly #release = () => {
    this.#isPressed = false;
    if (this.#hadAtFirst) setTimeout(this.#tidy);
  };

  readonly #tidyLater = () => {
    if (!this.#isPressed) setTimeout(this.#tidy);
  };

  readonly #tidy = () => {
    if (!this.#hadAtFirst || this.#isPressed || this.shadowRoot?.activeElement) return;
    this.#hadAtFirst = null;
    this.requestUpdate();
  };
}

define('multidrop-portions', PortionList);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-portions': PortionList;
  }
}
