import {html, LitElement, nothing} from 'lit';
import {property, query} from 'lit/decorators.js';
import {addressInOneLine} from '../../domain/address-format.js';
import type {Address} from '../../domain/address.js';
import {suggestionsFor} from '../../domain/handing-out.js';
import {type DeliveryId, type TextKind, unitsOf} from '../../domain/plan.js';
import type {PortionKey} from '../../domain/portion-key.js';
import {type DeliveryView, sentDeliveries} from '../../session/overview.js';
import {deliveryPrices} from '../../session/prices.js';
import type {OpenState} from '../../session/state.js';
import type {AddressEntry} from '../address-entry/address-entry.js';
import {countryName} from '../country-name.js';
import {define} from '../define.js';
import type {DeliveryTexts} from '../delivery-texts/delivery-texts.js';
import {BringBackEvent, ChangeAddressEvent, EditPlanEvent, type PickOptionEvent} from '../events.js';
import {byHand} from '../../domain/shipping-choice.js';
import {FocusKeeper} from '../focus-keeper.js';
import {OnDemand} from '../on-demand.js';
import {entryFor} from '../plan-view/entry-for.js';
import type {PortionList} from '../portions/portions.js';
import {shared} from '../shared.styles.js';
import {WordsController} from '../words.js';
import {styles} from './delivery.styles.js';
import {messageStyles} from './message.styles.js';
import {deliveryMessages} from './delivery-messages.js';
import {removalLine} from './removal-line.js';
import {standingMark} from './standing-mark.js';
import '../portions/portions.js';
import '../shipping-options/shipping-options.js';

/**
 * One person: address, what they get, how it is sent, and how far the store has it.
 *
 * @fires multidrop-edit-plan - The shopper changes what this person gets, or takes the person out.
 * @fires multidrop-change-address - The shopper opens the address.
 * @fires multidrop-try-again - The shopper asks the store for quotes once more.
 * @fires multidrop-bring-back - The shopper wants whoever was just removed back.
 * @slot extra - What the page adds to it.
 * @csspart card - The box around everything.
 * @csspart name - The person's name.
 * @csspart standing - How far the store has the delivery.
 * @csspart message - A sentence that needs the shopper's attention.
 */
export class DeliveryCard extends LitElement {
  static override styles = [shared, messageStyles, styles];

  @property({attribute: false}) view: DeliveryView | null = null;

  @property({attribute: false}) checkout: OpenState | null = null;

  /** Names of all people, by delivery. */
  @property({attribute: false}) names: ReadonlyMap<DeliveryId, string> = new Map();

  /** The address is being picked or typed. */
  @property({type: Boolean}) entering = false;

  /** The entry begins with the address there is. */
  @property({type: Boolean}) correcting = false;

  /** The only delivery there can be: nothing to split, nobody to add (R3). */
  @property({type: Boolean}) single = false;

  /** What the person gets is shown elsewhere. */
  @property({type: Boolean, attribute: 'without-items'}) withoutItems = false;

  /** Here the shopper worked last, in another view. */
  @property({type: Boolean}) marked = false;

  /** Who was removed just before focus came here; `''` for nobody. */
  @property({attribute: false}) removed = '';

  @query('h3') private heading!: HTMLElement | null;

  @query('multidrop-address-entry') private entry!: AddressEntry | null;

  @query('multidrop-portions') private portions!: PortionList | null;

  @query('multidrop-delivery-texts') private texts!: DeliveryTexts | null;

  readonly #words = new WordsController(this);

  readonly #costsElement = new OnDemand(this, () => import('../delivery-costs/delivery-costs.js'));

  readonly #textsElement = new OnDemand(this, () => import('../delivery-texts/delivery-texts.js'));

  constructor() {
    super();
    new FocusKeeper(this, () => this.heading);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.portions?.updateComplete;
    return isComplete;
  }

  /** Puts focus on the person's name, from where everything of the card follows. */
  override focus(): void {
    this.heading?.focus();
  }

  /** Puts focus where the address is picked or typed. */
  async focusAddress(): Promise<void> {
    await this.updateComplete;
    await this.entry?.updateComplete;
    this.entry?.focus();
  }

  /** Puts focus on the control of a product line. */
  focusLine(key?: PortionKey): void {
    this.portions?.focusLine(key);
  }

  /** Puts focus on what a text is typed in. */
  async focusText(what: TextKind): Promise<void> {
    await this.updateComplete;
    await this.texts?.focusText(what);
  }

  /** Asks how many units of a product line go to somebody else. */
  askHowMany(key: PortionKey, to: DeliveryId): void {
    this.portions?.askHowMany(key, to);
  }

  override render() {
    const {view, checkout} = this;
    if (!view || !checkout) return nothing;
    if (view.standing === 'folded') return this.#folded();
    return html`
      <section
        class="card"
        part="card delivery"
        aria-labelledby="name"
        aria-current=${this.marked ? 'true' : 'false'}
        data-standing=${view.standing}
      >
        <header>
          <h3 id="name" part="name" tabindex="-1"><bdi>${this.#name}</bdi></h3>
          ${standingMark(view, this.#words)} ${removalLine(this.removed, this.#words, this.#bringBack)}
          ${this.entering ? nothing : this.#address(view.delivery.address, checkout)}
        </header>
        ${deliveryMessages(view, checkout, this.names, this.#words)} ${this.entering ? this.#entry(view, checkout) : nothing}
        ${this.withoutItems ? nothing : this.#portions(view, checkout)} ${this.#texts(view, checkout)} ${this.#shipping(view, checkout)}
        ${this.#costs(view, checkout)}
        <slot name="extra"></slot>
      </section>
    `;
  }

  get #name(): string {
    return (this.view && this.names.get(this.view.delivery.id)) ?? '';
  }

  #folded() {
    return html`<div class="folded" part="card delivery">
      <h3 id="name" part="name" tabindex="-1">${this.#words.term('folded', this.#name)}</h3>
      ${removalLine(this.removed, this.#words, this.#bringBack)}
    </div>`;
  }

  readonly #bringBack = () => {
    this.dispatchEvent(new BringBackEvent());
  };

  #portions({delivery}: DeliveryView, {plan, basket, checkout}: OpenState) {
    return html`<multidrop-portions
      .delivery=${delivery}
      .plan=${plan}
      .products=${basket.products}
      .currency=${checkout.currency}
      .names=${this.names}
      .suggestions=${suggestionsFor(plan, basket, delivery.id)}
    ></multidrop-portions>`;
  }

  #address(address: Address | null, checkout: OpenState) {
    if (!address) return html`<p class="address">${this.#remove(checkout)}</p>`;
    const country = countryName(address, checkout.addressData?.countries ?? [], this.#words.lang());
    return html`<p class="address">
      <bdi>${addressInOneLine(address, {countryName: country})}</bdi>
      <button
        type="button"
        class="quiet"
        part="link"
        aria-label=${this.#words.term('changeAddressFor', this.#name)}
        @click=${() => {
          this.dispatchEvent(new ChangeAddressEvent());
        }}
      >
        ${this.#words.term('change')}
      </button>
      ${this.#remove(checkout)}
    </p>`;
  }

  #entry({delivery}: DeliveryView, checkout: OpenState) {
    const {id, address} = delivery;
    return entryFor(checkout, {
      form: id,
      address,
      legend: address ? this.#words.term('changeAddressFor', this.#name) : this.#words.term('whoGetsThis'),
      formName: this.#words.term('addressFor', this.#name),
      submitLabel: this.#words.term('saveAddress'),
      cancellable: address !== null,
      correcting: this.correcting,
    });
  }

  /** Where its code cannot be had, nobody writes anything; what was written before stays. */
  #texts({delivery}: DeliveryView, {plan, addressData}: OpenState) {
    const fields = addressData?.texts ?? [];
    if (fields.length === 0 || !delivery.address || this.#textsElement.state === 'failed') return nothing;
    return html`<multidrop-delivery-texts
      .delivery=${delivery}
      .plan=${plan}
      .fields=${fields}
      .person=${this.#name}
    ></multidrop-delivery-texts>`;
  }

  #shipping(view: DeliveryView, {checkout, activity}: OpenState) {
    const hasUnits = Object.keys(view.delivery.portions).length > 0;
    if (!hasUnits || !view.delivery.address || view.withoutQuotes) return nothing;
    if (view.options.length === 0) {
      const waits = activity.kind === 'saving' || view.standing === 'saving';
      return html`<p class="shipping quotes-later muted">${this.#words.term(waits ? 'quotesLoading' : 'quotesLater')}</p>`;
    }
    return html`<multidrop-shipping-options
      class="shipping"
      .options=${view.options}
      .chosen=${view.wished}
      .currency=${checkout.currency}
      .person=${this.#name}
      ?outdated=${!view.quotesAreCurrent}
      @multidrop-pick-option=${this.#pick}
    ></multidrop-shipping-options>`;
  }

  /** Worth telling apart from the summary where there are several deliveries. Its line has its place before its code is there. */
  #costs({delivery, withoutQuotes}: DeliveryView, checkout: OpenState) {
    const isSent = unitsOf(delivery) > 0 && delivery.address !== null && !withoutQuotes;
    if (!isSent || sentDeliveries(checkout).length < 2 || this.#costsElement.state === 'failed') return nothing;
    return html`<multidrop-delivery-costs
      .prices=${deliveryPrices(checkout).get(delivery.id)}
      .currency=${checkout.checkout.currency}
      .person=${this.#name}
    ></multidrop-delivery-costs>`;
  }

  #remove({plan}: OpenState) {
    if (this.single || plan.deliveries.length < 2) return nothing;
    const {view} = this;
    return html`<button
      type="button"
      class="quiet"
      part="link"
      aria-label=${this.#words.term('removePerson', this.#name)}
      @click=${() => {
        if (view) this.dispatchEvent(new EditPlanEvent({kind: 'remove-delivery', id: view.delivery.id}));
      }}
    >
      ${this.#words.term('remove')}
    </button>`;
  }

  #pick(event: PickOptionEvent) {
    event.stopPropagation();
    if (this.view) this.dispatchEvent(new EditPlanEvent({kind: 'choose', id: this.view.delivery.id, choice: byHand(event.method)}));
  }
}

define('multidrop-delivery', DeliveryCard);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-delivery': DeliveryCard;
  }
}
