import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, query} from 'lit/decorators.js';
import type {Coupon, GiftCertificate} from '../../domain/checkout.js';
import {formatMoney} from '../../domain/money.js';
import type {Redemption} from '../../session/redemption.js';
import type {OpenState} from '../../session/state.js';
import {sums} from '../../session/overview.js';
import type {CodeField} from '../code-field/code-field.js';
import {define} from '../define.js';
import {type RedeemEvent} from '../events.js';
import {AnnounceEvent} from '../facts.js';
import {FocusKeeper} from '../focus-keeper.js';
import {SessionController} from '../session-context.js';
import {shared} from '../shared.styles.js';
import {WordsController} from '../words.js';
import {redeemedWords, refusedWords} from './redemption-words.js';
import {styles} from './redemptions.styles.js';
import '../code-field/code-field.js';

/**
 * Coupons, gift certificates and store credit: what is redeemed, each to be taken back, and a field for more. Reads the session.
 *
 * What has to stand in its place from the first is slotted by whoever draws the element before its code is there.
 *
 * @slot - The button that opens the field.
 * @slot credit - The box for store credit.
 * @fires multidrop-announce - What was redeemed or taken back, and what that changes; or why not.
 * @csspart redeemed - The list of what is redeemed.
 */
export class Redemptions extends LitElement {
  static override styles = [shared, styles];

  /** The field is open. */
  @property({type: Boolean}) open = false;

  @query('multidrop-code-field') private field!: CodeField | null;

  readonly #following = new SessionController(this);

  readonly #words = new WordsController(this);

  constructor() {
    super();
    // What was taken back is no longer listed.
    new FocusKeeper(this, () => this.field ?? this.#button);
  }

  get #button(): HTMLElement | null {
    return this.querySelector('button');
  }

  override render() {
    const {state} = this.#following;
    if (!state) return html`<slot name="credit"></slot><slot></slot>`;
    const {pending, refused} = state.redemption;
    const isAboutField = refused?.redemption.kind === 'code';
    const why = refused ? refusedWords(refused, this.#words) : '';
    return html`<div class="redemptions">
      ${this.#redeemed(state)}
      <slot name="credit" @change=${this.#useCredit}></slot> ${why && !isAboutField ? html`<p class="error">${why}</p>` : nothing}
      <div class="opener"><slot></slot></div>
      ${
        this.open
          ? html`<multidrop-code-field
              .refused=${isAboutField ? why : ''}
              ?busy=${pending.some(({kind}) => kind === 'code')}
              @multidrop-redeem=${(event: RedeemEvent) => void this.#redeem({kind: 'code', code: event.code})}
            ></multidrop-code-field>`
          : nothing
      }
    </div>`;
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('open') && this.open) void this.#enterField();
  }

  /** Whoever opens the field wants to type in it, unless they went elsewhere while it was loading. */
  async #enterField() {
    await this.field?.updateComplete;
    if (this.#button?.matches(':focus')) this.field?.focus();
  }

  #redeemed(state: OpenState) {
    const {coupons, certificates} = state.checkout;
    if (coupons.length + certificates.length === 0) return nothing;
    return html`<ul aria-label=${this.#words.term('redeemed')}>
      ${coupons.map(coupon => this.#coupon(coupon, state))} ${certificates.map(certificate => this.#certificate(certificate, state))}
    </ul>`;
  }

  /** Before every wish is confirmed, what a coupon takes off is not known (R13). */
  #coupon({code, displayName, amount}: Coupon, state: OpenState) {
    const saves = amount > 0 ? this.#words.term('couponSaves', this.#money(amount, state)) : this.#words.term('couponSavesNothing');
    const effect = amount > 0 || sums(state).areConfirmed ? saves : '';
    return this.#entry(this.#words.term('coupon', displayName, code), effect, {kind: 'coupon', code, wanted: false}, state);
  }

  #certificate({code, remaining}: GiftCertificate, state: OpenState) {
    const left =
      remaining === 0 ? this.#words.term('certificateUsedUp') : this.#words.term('certificateLeft', this.#money(remaining, state));
    const effect = sums(state).areConfirmed ? left : '';
    return this.#entry(this.#words.term('certificate', code), effect, {kind: 'certificate', code, wanted: false}, state);
  }

  #entry(name: string, effect: string, removal: Extract<Redemption, {kind: 'coupon' | 'certificate'}>, {redemption}: OpenState) {
    const isGoing = redemption.pending.some(each => each.kind === removal.kind && each.code === removal.code && !each.wanted);
    return html`<li>
      <span>${name} <span class="effect muted">${effect}</span></span>
      <button
        type="button"
        class="quiet"
        part="link"
        aria-disabled=${isGoing ? 'true' : 'false'}
        aria-label=${this.#words.term('removeCode', removal.code)}
        @click=${() => {
          if (!isGoing) void this.#redeem(removal);
        }}
      >
        ${this.#words.term(isGoing ? 'removing' : 'remove')}
      </button>
    </li>`;
  }

  #useCredit({target}: Event) {
    if (target instanceof HTMLInputElement) void this.#redeem({kind: 'store-credit', wanted: target.checked});
  }

  async #redeem(redemption: Redemption) {
    const isDone = await this.#following.session.redeem(redemption);
    const {state} = this.#following;
    if (!state) return;
    if (isDone && redemption.kind === 'code') this.field?.clear();
    const {refused} = state.redemption;
    const sentence = isDone ? redeemedWords(redemption, state, this.#words) : refused ? refusedWords(refused, this.#words) : '';
    if (sentence) this.dispatchEvent(new AnnounceEvent(sentence));
  }

  #money(amount: number, {checkout}: OpenState): string {
    return formatMoney(amount, checkout.currency, this.#words.lang());
  }
}

define('multidrop-redemptions', Redemptions);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-redemptions': Redemptions;
  }
}
