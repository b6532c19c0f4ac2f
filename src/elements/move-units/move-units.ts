import {html, LitElement, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {DeliveryId, PlanEdit} from '../../domain/plan.js';
import type {PortionKey} from '../../domain/portion-key.js';
import {define} from '../define.js';
import {EditPlanEvent} from '../events.js';
import {shared} from '../shared.styles.js';
import {WordsController} from '../words.js';
import {movePanel, type Taker} from './move-panel.js';
import {styles} from './move-units.styles.js';

/**
 * "Move…": sends units of one product line from one person to another, without dragging.
 *
 * @fires multidrop-edit-plan - The shopper moves units.
 * @csspart move - The button that opens the list of people.
 * @csspart people - The list of people.
 */
class MoveUnits extends LitElement {
  static override styles = [shared, styles];

  @property({attribute: false}) key: PortionKey = '';

  @property({attribute: false}) from: DeliveryId = '';

  @property() product = '';

  @property() person = '';

  /** Units there are to move. */
  @property({type: Number}) held = 0;

  /** All of them move or none. */
  @property({type: Boolean}) whole = false;

  /** Who can be given units of a line; asked when the list is drawn. */
  @property({attribute: false}) takers: (key: PortionKey) => readonly Taker[] = () => [];

  /** The list of people is open. */
  @state() isOpen = false;

  @state() private quantity = 1;

  /** It is said already to whom. */
  @state() private to: DeliveryId | null = null;

  @query('.panel') private panel!: HTMLElement | null;

  @query('.panel input') private number!: HTMLInputElement | null;

  @query('.opener') private opener!: HTMLButtonElement | null;

  readonly #words = new WordsController(this);

  override focus(): void {
    this.opener?.focus();
  }

  /** Opens it for one person: only the number is left to say. */
  async ask(to: DeliveryId): Promise<void> {
    this.#open(to);
    await this.updateComplete;
    this.number?.focus();
    this.number?.select();
  }

  override render() {
    return html`
      <button
        type="button"
        class="quiet opener"
        part="link"
        aria-expanded=${this.isOpen ? 'true' : 'false'}
        aria-label=${this.#words.term('moveProduct', this.product, this.person)}
        @click=${this.#toggle}
        @keydown=${this.#pressed}
      >
        ${this.#words.term('move')}
      </button>
      ${this.isOpen ? this.#panel() : nothing}
    `;
  }

  #panel() {
    const {product, person, held, to} = this;
    const takers = this.takers(this.key);
    const chosen = takers.filter(({id}) => id === to);
    return movePanel(
      {
        product,
        person,
        held,
        moving: this.#moving,
        asks: held > 1 && !this.whole,
        takers: chosen.length > 0 ? chosen : takers,
        isForOne: chosen.length > 0,
        count: this.#count,
        toggleAll: this.#toggleAll,
        move: this.#move,
        close: this.#close,
        pressed: this.#pressed,
      },
      this.#words,
    );
  }

  get #moving(): number {
    return this.whole ? this.held : Math.min(this.quantity, this.held);
  }

  #toggle() {
    if (this.isOpen) this.isOpen = false;
    else this.#open(null);
  }

  #open(to: DeliveryId | null) {
    this.isOpen = true;
    this.quantity = 1;
    this.to = to;
    void this.updateComplete.then(() => this.panel?.scrollIntoView({block: 'nearest'}));
  }

  readonly #count = () => {
    const {number} = this;
    if (!number) return;
    const typed = number.valueAsNumber;
    this.quantity = Number.isFinite(typed) ? Math.max(1, Math.min(this.held, Math.trunc(typed))) : 1;
    number.value = String(this.quantity);
  };

  readonly #toggleAll = () => {
    this.quantity = this.#moving === this.held ? 1 : this.held;
  };

  readonly #move = (to: DeliveryId) => {
    const {key, from} = this;
    const quantity = this.#moving;
    const edit: PlanEdit = quantity === this.held ? {kind: 'rest-to', key, id: to, from} : {kind: 'move', key, quantity, from, to};
    this.isOpen = false;
    this.dispatchEvent(new EditPlanEvent(edit));
  };

  /** Escape leaves; Enter in the number moves, where it is said to whom. */
  readonly #pressed = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && this.to !== null && event.target === this.number) {
      event.preventDefault();
      this.#count();
      this.#move(this.to);
    }
    if (event.key !== 'Escape' || !this.isOpen) return;
    event.stopPropagation();
    this.#close();
  };

  readonly #close = () => {
    this.isOpen = false;
    this.focus();
  };
}

define('multidrop-move-units', MoveUnits);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-move-units': MoveUnits;
  }
}
