import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import type {BookAnswer, BookWishes} from '../../domain/address-book.js';
import type {DeliveryId} from '../../domain/plan.js';
import {bookWishesOf} from '../../session/overview.js';
import type {OpenState} from '../../session/state.js';
import {define} from '../define.js';
import {AnswerBookEvent} from '../events.js';
import {methodListStyles} from '../method-list.styles.js';
import {shared} from '../shared.styles.js';
import {WordsController} from '../words.js';
import {styles} from './address-book.styles.js';

/**
 * "Save new addresses to your address book?": one question for the whole checkout. Nobody's address, everybody's, or those of some.
 *
 * @fires multidrop-answer-book - The shopper answers.
 * @csspart book - The box around everything.
 */
export class AddressBook extends LitElement {
  static override styles = [shared, methodListStyles, styles];

  @property({attribute: false}) open: OpenState | null = null;

  /** Names of all people, by delivery. */
  @property({attribute: false}) names: ReadonlyMap<DeliveryId, string> = new Map();

  /** Who was chosen before the shopper looked at another answer. */
  #chosen: readonly DeliveryId[] = [];

  readonly #words = new WordsController(this);

  override render() {
    if (!this.open) return nothing;
    const wishes = bookWishesOf(this.open);
    if (wishes.size === 0) return nothing;
    return html`<div class="card" part="card">
      <fieldset aria-describedby="hint">
        <legend>${this.#words.term('bookQuestion')}</legend>
        <p class="muted" id="hint">${this.#words.term('bookHint')}</p>
        <div class="answers">${wishes.size === 1 ? this.#aboutOne(wishes) : this.#aboutSome(wishes, this.open.bookAnswer)}</div>
      </fieldset>
    </div>`;
  }

  /** Whoever is added later is asked about anew. */
  #aboutOne(wishes: BookWishes) {
    const [[id, isWanted] = ['', false]] = wishes;
    return [
      this.#radio(this.#words.term('bookNone'), !isWanted, () => 'none'),
      this.#radio(this.#words.term('saveAddressOf', this.names.get(id) ?? ''), isWanted, () => [id]),
    ];
  }

  #aboutSome(wishes: BookWishes, answer: BookAnswer | null) {
    const wanted = [...wishes].flatMap(([id, isWanted]) => (isWanted ? [id] : []));
    // Not answered yet: what the store has to save already was chosen elsewhere.
    const shown = answer ?? (wanted.length > 0 ? wanted : 'none');
    const isChoosing = typeof shown !== 'string';
    if (isChoosing) this.#chosen = shown;
    return [
      this.#radio(this.#words.term('bookNone'), shown === 'none', () => 'none'),
      this.#radio(this.#words.term('bookAll', wishes.size), shown === 'all', () => 'all'),
      this.#radio(this.#words.term('bookChoose'), isChoosing, () => this.#chosen),
      isChoosing ? this.#people(wishes, shown) : nothing,
    ];
  }

  #radio(label: string, isChecked: boolean, answer: () => BookAnswer): TemplateResult {
    return html`<label>
      <input
        type="radio"
        name="book"
        .checked=${live(isChecked)}
        @change=${() => {
          this.#answer(answer());
        }}
      />
      <span>${label}</span>
    </label>`;
  }

  #people(wishes: BookWishes, chosen: readonly DeliveryId[]): TemplateResult {
    const toggled = (id: DeliveryId) => (chosen.includes(id) ? chosen.filter(each => each !== id) : [...chosen, id]);
    return html`<div class="people" role="group" aria-label=${this.#words.term('bookWhose')}>
      ${repeat(
        wishes,
        ([id]) => id,
        ([id, isWanted]) =>
          html`<label>
            <input
              type="checkbox"
              .checked=${live(isWanted)}
              @change=${() => {
                this.#answer(toggled(id));
              }}
            />
            <span>${this.#words.term('saveAddressOf', this.names.get(id) ?? '')}</span>
          </label>`,
      )}
    </div>`;
  }

  #answer(answer: BookAnswer) {
    this.dispatchEvent(new AnswerBookEvent(answer));
  }
}

define('multidrop-address-book', AddressBook);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-address-book': AddressBook;
  }
}
