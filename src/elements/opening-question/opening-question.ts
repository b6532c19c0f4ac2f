import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {DeliveryId} from '../../domain/plan.js';
import {define} from '../define.js';
import {AnswerEvent, EditPlanEvent} from '../events.js';
import {FocusKeeper} from '../focus-keeper.js';
import {type Answer, answers} from '../plan-view/answer.js';
import {shared} from '../shared.styles.js';
import {WordsController} from '../words.js';
import {styles} from './opening-question.styles.js';

const words = {one: 'answerOne', few: 'answerFew', many: 'answerMany'} as const;
const hints = {one: 'answerOneHint', few: 'answerFewHint', many: 'answerManyHint'} as const;

/**
 * "Where is this going?": asked until it is answered, then folded to the answer, which can be changed at any time.
 *
 * @fires multidrop-answer - The shopper answers.
 * @fires multidrop-edit-plan - Everything goes to one of the people there are (R6).
 * @csspart heading - The question.
 * @csspart answers - The answers to choose from.
 */
class OpeningQuestion extends LitElement {
  static override styles = [shared, styles];

  /** Null while it is open. */
  @property({attribute: false}) answer: Answer | null = null;

  /** Names of the people there are, by delivery. */
  @property({attribute: false}) people: ReadonlyMap<DeliveryId, string> = new Map();

  /** What to know before splitting (R5, R28). */
  @property({attribute: false}) notices: readonly string[] = [];

  /** Asked again although it is answered. */
  @state() isReopened = false;

  /** Several people are there: which of them gets all of it? */
  @state() private asksWhich = false;

  @query('.change') private changeButton!: HTMLElement | null;

  @query('.answer') private firstAnswer!: HTMLElement | null;

  readonly #words = new WordsController(this);

  constructor() {
    super();
    new FocusKeeper(this, () => this.changeButton);
  }

  override focus(): void {
    (this.changeButton ?? this.firstAnswer)?.focus();
  }

  override render() {
    const term = this.#words;
    return html`<div class="question" part="question">
      <h2 id="question" part="heading">${term.term('whereTo')}</h2>
      ${this.answer && !this.isReopened ? this.#folded(this.answer) : this.#answers()} ${this.asksWhich ? this.#which() : nothing}
      ${
        this.notices.length > 0 && this.answer !== 'one'
          ? html`<ul class="notices">
              ${this.notices.map(sentence => html`<li>${sentence}</li>`)}
            </ul>`
          : nothing
      }
    </div>`;
  }

  #folded(answer: Answer): TemplateResult {
    return html`<p class="folded">
      <span>${this.#words.term(words[answer])}</span>
      <button type="button" class="quiet change" part="link" aria-label=${this.#words.term('changeAnswer')} @click=${this.#reopen}>
        ${this.#words.term('change')}
      </button>
    </p>`;
  }

  #answers(): TemplateResult {
    return html`<div class="answers" role="group" aria-labelledby="question" @keydown=${this.#escape}>
      ${answers.map(
        answer =>
          html`<button
            type="button"
            class="answer"
            part="answer"
            aria-pressed=${answer === this.answer ? 'true' : 'false'}
            aria-expanded=${ifDefined(this.#expanded(answer))}
            @click=${() => {
              this.#give(answer);
            }}
          >
            <strong>${this.#words.term(words[answer])}</strong>
            <span class="muted">${this.#words.term(hints[answer])}</span>
          </button>`,
      )}
    </div>`;
  }

  /** Only the answer that asks back opens something. */
  #expanded(answer: Answer): 'true' | 'false' | undefined {
    if (answer !== 'one' || this.people.size < 2) return undefined;
    return this.asksWhich ? 'true' : 'false';
  }

  #which(): TemplateResult {
    return html`<div class="which" role="group" aria-labelledby="which" @keydown=${this.#escape}>
      <p id="which">${this.#words.term('whoGetsAll')}</p>
      <div class="actions">
        ${[...this.people].map(
          ([id, name]) =>
            html`<button
              type="button"
              class="button"
              part="button"
              @click=${() => {
                this.#gather(id);
              }}
            >
              ${this.#words.term('allToOne', name)}
            </button>`,
        )}
      </div>
    </div>`;
  }

  #give(answer: Answer) {
    if (answer === 'one' && this.people.size > 1) {
      this.asksWhich = !this.asksWhich;
      return;
    }
    this.#fold();
    this.dispatchEvent(new AnswerEvent(answer));
  }

  #gather(id: DeliveryId) {
    this.#fold();
    this.dispatchEvent(new AnswerEvent('one'));
    this.dispatchEvent(new EditPlanEvent({kind: 'all-to-one', id}));
  }

  #fold() {
    this.isReopened = false;
    this.asksWhich = false;
  }

  async #reopen() {
    this.isReopened = true;
    await this.updateComplete;
    this.firstAnswer?.focus();
  }

  #escape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || this.answer === null) return;
    event.stopPropagation();
    this.#fold();
  }
}

define('multidrop-opening-question', OpeningQuestion);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-opening-question': OpeningQuestion;
  }
}
