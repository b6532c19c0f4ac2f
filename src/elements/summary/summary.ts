import {html, LitElement, nothing} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {sendableUnits} from '../../domain/basket.js';
import {formatMoney} from '../../domain/money.js';
import {unitsOf} from '../../domain/plan.js';
import {sums} from '../../session/overview.js';
import type {OpenState} from '../../session/state.js';
import {define} from '../define.js';
import {LeaveEvent, TryAgainEvent} from '../events.js';
import {AnnounceEvent} from '../facts.js';
import {FocusKeeper} from '../focus-keeper.js';
import {type Loaded, OnDemand} from '../on-demand.js';
import {actWords, stopWords} from '../say.js';
import {SessionController} from '../session-context.js';
import {shared} from '../shared.styles.js';
import {cartPage, signInPage} from '../store-links.js';
import {WordsController} from '../words.js';
import {continueButtons} from './continue-buttons.js';
import {type PriceSettings, priceLines, shortLines} from './price-lines.js';
import {styles} from './summary.styles.js';

/**
 * What it comes to so far, undo and redo, and the way to payment. Reads the session.
 *
 * @fires multidrop-leave - The shopper continues to payment, pauses it, goes on, or stops waiting for it.
 * @fires multidrop-try-again - The shopper tries again after a failure.
 * @fires multidrop-announce - What was undone or redone.
 * @slot legal - What the page has to say beside the button to payment.
 * @csspart summary - The box around everything.
 * @csspart total - The line of the total.
 * @csspart continue - The button to payment.
 */
class CheckoutSummary extends LitElement {
  static override styles = [shared, styles];

  /** Path of the store's root, for links to its pages. */
  @property({attribute: false}) storeBase = '';

  @state() private isOpen = false;

  /** The field for a code. */
  @state() private isCodeOpen = false;

  @query('.act') private history!: HTMLElement | null;

  @query('.continue') private continueButton!: HTMLElement | null;

  readonly #following = new SessionController(this);

  readonly #words = new WordsController(this);

  readonly #redemptions = new OnDemand(this, () => import('../redemptions/redemptions.js'));

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
    const prices: PriceSettings = {figures: sums(open), open, words: this.#words};
    const sent = open.plan.deliveries.filter(delivery => unitsOf(delivery) > 0).length;
    return html`
      <section class="summary" part="summary" aria-labelledby="summary">
        <div class="head" ?data-open=${this.isOpen}>
          <h2 id="summary" part="heading">${term.term('summary')}</h2>
          <span class="counts muted">${term.term('deliveries', sent)} · ${term.term('units', sendableUnits(open.basket))}</span>
        </div>
        <div class="details" id="details" ?data-open=${this.isOpen}>
          <dl>${priceLines(prices)}</dl>
          ${this.#codes(open)}
        </div>
        <dl class="short-total" ?hidden=${this.isOpen}>${shortLines(prices)}</dl>
        ${this.#stopped(open)}
        <div class="buttons" part="button">
          ${continueButtons(open.activity, this.#words, wish => {
            this.dispatchEvent(new LeaveEvent(wish));
          })}
          <div class="history">
            <button
              type="button"
              class="quiet toggle"
              part="link"
              aria-expanded=${this.isOpen ? 'true' : 'false'}
              aria-controls="details"
              @click=${this.#toggle}
            >
              ${term.term('priceDetails')}
            </button>
            ${this.#history(open)}
          </div>
        </div>
        <slot name="legal"></slot>
      </section>
    `;
  }

  #toggle() {
    this.isOpen = !this.isOpen;
  }

  /** Button and box stand there from the first; what they open, and what is redeemed already, is loaded when there is a need. */
  #codes(open: OpenState) {
    const {coupons, certificates, storeCredit} = open.checkout;
    const isWanted = this.isCodeOpen || coupons.length + certificates.length > 0 || storeCredit.available > 0;
    const loaded = isWanted ? this.#redemptions.state : null;
    return html`<multidrop-redemptions ?open=${this.isCodeOpen}>
        ${storeCredit.available > 0 ? this.#credit(open, loaded === 'there') : nothing}
        <button type="button" class="quiet" part="link" aria-expanded=${this.isCodeOpen ? 'true' : 'false'} @click=${this.#toggleCode}>
          ${this.#words.term('addCode')}
        </button>
      </multidrop-redemptions>
      ${loaded === 'failed' || (loaded === 'coming' && this.isCodeOpen) ? this.#absent(loaded) : nothing}`;
  }

  #credit({checkout, redemption}: OpenState, isThere: boolean) {
    const {available, isApplied} = checkout.storeCredit;
    const underWay = redemption.pending.find(({kind}) => kind === 'store-credit');
    return html`<label slot="credit" class="credit">
      <input type="checkbox" ?disabled=${!isThere} .checked=${live(underWay && 'wanted' in underWay ? underWay.wanted : isApplied)} />
      <span>${this.#words.term('useCredit', formatMoney(available, checkout.currency, this.#words.lang()))}</span>
    </label>`;
  }

  #absent(loaded: Loaded) {
    if (loaded === 'coming') return html`<p class="muted" role="status">${this.#words.term('partLoading')}</p>`;
    return html`<div class="stopped" part="message" role="alert">
      <p>${this.#words.term('partFailed')}</p>
      <div class="ways">
        <button
          type="button"
          class="button"
          part="button"
          @click=${() => {
            this.#redemptions.ask();
          }}
        >
          ${this.#words.term('tryAgain')}
        </button>
      </div>
    </div>`;
  }

  #toggleCode() {
    this.isCodeOpen = !this.isCodeOpen;
  }

  #stopped({activity, settings}: OpenState) {
    if (activity.kind !== 'stopped') return nothing;
    const {why} = activity;
    const reason = why.kind === 'failure' ? why.failure.reason : why.kind;
    const basket = html`<a class="button" part="button" href=${cartPage(settings, this.storeBase)}>${this.#words.term('toBasket')}</a>`;
    const signIn = html`<a class="button" part="button" href=${signInPage(settings, this.storeBase)}>${this.#words.term('signIn')}</a>`;
    const ways = reason === 'gone' ? [basket, signIn] : reason === 'signed-out' ? [signIn] : [];
    return html`<div class="stopped" part="message" role="alert">
      <p>${stopWords(why, this.#words)} ${this.#words.term('planKept')}</p>
      <div class="ways">
        ${ways}
        <button type="button" class="button" part="button" @click=${() => this.dispatchEvent(new TryAgainEvent())}>
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
              part="link"
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
              part="link"
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
