import {html, LitElement, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {DeliveryId} from '../../domain/plan.js';
import type {PortionKey} from '../../domain/portion-key.js';
import {define} from '../define.js';
import {EditPlanEvent} from '../events.js';
import {shared} from '../shared.styles.js';
import {WordsController} from '../words.js';
import {styles} from './move-units.styles.js';

/** Somebody units can be moved to, and how many of the product line that person has. */
export interface Taker {
  readonly id: DeliveryId;
  readonly name: string;
  readonly holds: number;
}

/**
 * "Move…": sends units of one product line from one person to another, without dragging.
 *
 * @fires multidrop-edit-plan - The shopper moves units.
 * @csspart move - The button that opens the list of people.
 * @csspart people - The list of people.
 */
export class MoveUnits extends LitElement {
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

  @query('.panel') private panel!: HTMLElement | null;

  @query('.opener') private opener!: HTMLButtonElement | null;

  readonly #words = new WordsController(this);

  override focus(): void {
    this.opener?.focus();
  }

  override render() {
    return html`
      <button
        type="button"
        class="quiet opener"
        part="move"
        aria-expanded=${this.isOpen ? 'true' : 'false'}
        aria-label=${this.#words.term('moveProduct', this.product, this.person)}
        @click=${this.#toggle}
        @keydown=${this.#escape}
      >
        ${this.#words.term('move')}
      </button>
      ${this.isOpen ? this.#panel() : nothing}
    `;
  }

  #panel() {
    const term = this.#words;
    const asks = this.held > 1 && !this.whole;
    return html`
      <div
        class="panel"
        part="people"
        role="group"
        aria-label=${term.term('moveProduct', this.product, this.person)}
        @keydown=${this.#escape}
      >
        ${
          asks
            ? html`<div class="field how-many">
                <label for="how-many"
                  >${term.term('howMany')}<span class="visually-hidden"> ${term.term('moveHowMany', this.product)}</span></label
                >
                <input
                  id="how-many"
                  type="number"
                  inputmode="numeric"
                  min="1"
                  max=${this.held}
                  .value=${String(this.quantity)}
                  @change=${this.#count}
                />
              </div>`
            : nothing
        }
        <p>${term.term('moveTo')}</p>
        <ul class="people">
          ${this.takers(this.key).map(
            ({id, name, holds}) =>
              html`<li>
                <button
                  type="button"
                  class="button"
                  aria-label=${term.term('moveToPerson', this.#moving, this.product, name)}
                  aria-describedby="holds-${id}"
                  @click=${() => {
                    this.#move(id);
                  }}
                >
                  <bdi>${name}</bdi>
                </button>
                <span class="muted" id="holds-${id}">${term.term('has', holds)}</span>
              </li>`,
          )}
        </ul>
        <div><button type="button" class="quiet" @click=${this.#close}>${term.term('cancel')}</button></div>
      </div>
    `;
  }

  get #moving(): number {
    return this.whole ? this.held : Math.min(this.quantity, this.held);
  }

  #toggle() {
    this.isOpen = !this.isOpen;
    this.quantity = 1;
    void this.updateComplete.then(() => this.panel?.scrollIntoView({block: 'nearest'}));
  }

  #count(event: Event) {
    const typed = (event.target as HTMLInputElement).valueAsNumber;
    this.quantity = Number.isFinite(typed) ? Math.max(1, Math.min(this.held, Math.trunc(typed))) : 1;
    (event.target as HTMLInputElement).value = String(this.quantity);
  }

  #move(to: DeliveryId) {
    const quantity = this.#moving;
    this.isOpen = false;
    this.dispatchEvent(new EditPlanEvent({kind: 'move', key: this.key, quantity, from: this.from, to}));
  }

  #escape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !this.isOpen) return;
    event.stopPropagation();
    this.#close();
  }

  #close() {
    this.isOpen = false;
    this.focus();
  }
}

define('multidrop-move-units', MoveUnits);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-move-units': MoveUnits;
  }
}
