import {html, LitElement, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {sendableUnits} from '../../domain/basket.js';
import {addUp, formatMoney} from '../../domain/money.js';
import {unitsOf} from '../../domain/plan.js';
import {sums, type Sums} from '../../session/overview.js';
import type {OpenState} from '../../session/state.js';
import {define} from '../define.js';
import {AnnounceEvent, LeaveEvent, TryAgainEvent} from '../events.js';
import {FocusKeeper} from '../focus-keeper.js';
import {actWords, stopWords} from '../say.js';
import {SessionController} from '../session-context.js';
import {shared} from '../shared.styles.js';
import {cartPage, signInPage} from '../store-links.js';
import {WordsController} from '../words.js';
import {continueButtons} from './continue-buttons.js';
import {styles} from './summary.styles.js';

/**
 * What it comes to so far, undo and redo, and the way to payment. Reads the session.
 *
 * @fires multidrop-leave - The shopper continues to payment, pauses it, goes on, or stops waiting for it.
 * @fires multidrop-try-again - The shopper tries again after a failure.
 * @fires multidrop-announce - What was undone or redone.
 * @csspart summary - The box around everything.
 * @csspart total - The line of the total.
 * @csspart continue - The button to payment.
 */
export class CheckoutSummary extends LitElement {
  static override styles = [shared, styles];

  /** Path of the store's root, for links to its pages. */
  @property({attribute: false}) storeBase = '';

  @state() private isOpen = false;

  @query('.act') private history!: HTMLElement | null;

  @query('.continue') private continueButton!: HTMLElement | null;

  readonly #following = new SessionController(this);

  readonly #words = new WordsController(this);

  constructor() {
    super();
    // Undo, Cancel and Try again go away when they have done their work.
    new FocusKeeper(this, () => this.history ?? this.continueButton);
  }

  /** Puts focus on the way to payment. */
  override focus(): void {
    this.continueButton?.focus();
  }

  override render() {
    const {state: open} = this.#following;
    if (!open) return nothing;
    const term = this.#words;
    const figures = sums(open);
    const sent = open.plan.deliveries.filter(delivery => unitsOf(delivery) > 0).length;
    return html`
      <section class="summary" part="summary" aria-labelledby="summary">
        <div class="head" ?data-open=${this.isOpen}>
          <h2 id="summary">${term.term('summary')}</h2>
          <span class="counts muted">${term.term('deliveries', sent)} · ${term.term('units', sendableUnits(open.basket))}</span>
        </div>
        <dl class="details" id="details" ?data-open=${this.isOpen}>${this.#lines(figures, open)}</dl>
        <dl class="short-total" ?hidden=${this.isOpen}>${this.#totalLine(figures, open)}</dl>
        ${this.#stopped(open)}
        <div class="buttons">
          ${continueButtons(open.activity, this.#words, wish => {
            this.dispatchEvent(new LeaveEvent(wish));
          })}
          <div class="history">
            <button
              type="button"
              class="quiet toggle"
              aria-expanded=${this.isOpen ? 'true' : 'false'}
              aria-controls="details"
              @click=${this.#toggle}
            >
              ${term.term('priceDetails')}
            </button>
            ${this.#history(open)}
          </div>
        </div>
      </section>
    `;
  }

  #toggle() {
    this.isOpen = !this.isOpen;
  }

  #lines(figures: Sums, open: OpenState) {
    const term = this.#words;
    const {goods, discounts, shipping, handling, tax, areConfirmed} = figures;
    const isEstimate = areConfirmed ? nothing : html` <span class="estimate muted">${term.term('estimate')}</span>`;
    const taxLabel = term.term(open.checkout.isTaxIncluded ? 'taxIncluded' : 'tax');
    return html`
      ${this.#line(term.term('goods'), this.#money(goods, open))}
      ${discounts > 0 ? this.#line(term.term('discounts'), this.#money(-discounts, open)) : nothing}
      <div>
        <dt>${term.term('shipping')}${shipping === null ? nothing : isEstimate}</dt>
        <dd class="money">${shipping === null ? term.term('notQuoted') : this.#money(shipping, open)}</dd>
      </div>
      ${handling > 0 ? this.#line(term.term('handling'), this.#money(handling, open)) : nothing}
      ${this.#line(taxLabel, tax === null ? term.term('taxLater') : this.#money(tax, open))}
      ${shipping === null ? nothing : this.#totalLine(figures, open)}
    `;
  }

  /** A sum that lacks something is never called the total (R13). */
  #totalLine({goods, discounts, shipping, total}: Sums, open: OpenState) {
    if (total !== null) return this.#line(this.#words.term('total'), this.#money(total, open), 'total');
    if (shipping === null) return this.#line(this.#words.term('goods'), this.#money(goods, open), 'total');
    return this.#line(
      this.#words.term(discounts > 0 ? 'soFarUndiscounted' : 'soFar'),
      this.#money(addUp([goods, shipping], open.checkout.currency), open),
      'total',
    );
  }

  #line(label: string, value: string, kind = '') {
    return html`<div class=${kind} part=${kind}>
      <dt>${label}</dt>
      <dd class="money">${value}</dd>
    </div>`;
  }

  #money(amount: number, {checkout}: OpenState): string {
    return formatMoney(amount, checkout.currency, this.#words.lang());
  }

  #stopped({activity, settings}: OpenState) {
    if (activity.kind !== 'stopped') return nothing;
    const {why} = activity;
    const reason = why.kind === 'failure' ? why.failure.reason : why.kind;
    const basket = html`<a class="button" href=${cartPage(settings, this.storeBase)}>${this.#words.term('toBasket')}</a>`;
    const signIn = html`<a class="button" href=${signInPage(settings, this.storeBase)}>${this.#words.term('signIn')}</a>`;
    const ways = reason === 'gone' ? [basket, signIn] : reason === 'signed-out' ? [signIn] : [];
    return html`<div class="stopped" role="alert">
      <p>${stopWords(why, this.#words)} ${this.#words.term('planKept')}</p>
      <div class="ways">
        ${ways}
        <button type="button" class="button" @click=${() => this.dispatchEvent(new TryAgainEvent())}>
          ${this.#words.term('tryAgain')}
        </button>
      </div>
    </div>`;
  }

  #history({history}: OpenState) {
    const past = history.past.at(-1);
    const [future] = history.future;
    const {session} = this.#following;
    return html`
      ${
        past
          ? html`<button
              type="button"
              class="quiet act"
              @click=${() => {
                session.undo();
                this.#announce('undone', actWords(past.name, this.#words));
              }}
            >
              ${this.#words.term('undoAct', actWords(past.name, this.#words))}
            </button>`
          : nothing
      }
      ${
        future
          ? html`<button
              type="button"
              class="quiet act"
              @click=${() => {
                session.redo();
                this.#announce('redone', actWords(future.name, this.#words));
              }}
            >
              ${this.#words.term('redoAct', actWords(future.name, this.#words))}
            </button>`
          : nothing
      }
    `;
  }

  #announce(key: 'undone' | 'redone', act: string) {
    this.dispatchEvent(new AnnounceEvent(this.#words.term(key, act)));
  }
}

define('multidrop-summary', CheckoutSummary);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-summary': CheckoutSummary;
  }
}
