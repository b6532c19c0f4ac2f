import {ContextProvider} from '@lit/context';
import {html, nothing, type PropertyValues} from 'lit';
import {query} from 'lit/decorators.js';
import {sendableUnits} from '../../domain/basket.js';
import type {CheckoutId} from '../../domain/checkout.js';
import type {DeliveryId, Plan} from '../../domain/plan.js';
import type {SetPlanOutcome, WantedDelivery} from '../../domain/wanted-plan.js';
import type {LeaveOutcome} from '../../session/departure.js';
import type {CheckoutSession} from '../../session/session.js';
import type {Problem} from '../../session/state.js';
import {addressServicesContext, noServices} from '../address-services.js';
import {define} from '../define.js';
import {deliverySlot, DeliverySlots} from '../delivery-slots.js';
import type {AnswerEvent, LeaveEvent} from '../events.js';
import type {AnnounceEvent} from '../facts.js';
import {LanguageLeader} from '../language-leader.js';
import {namePeople, unlessSame} from '../people-names.js';
import {failedToLoad} from '../plan-view/absent-view.js';
import {type Answer, answerTo} from '../plan-view/answer.js';
import type {PlanSheet} from '../plan-view/plan-sheet.js';
import {TabMemory} from '../plan-view/tab-memory.js';
import {sessionContext} from '../session-context.js';
import {shared} from '../shared.styles.js';
import {paymentPage} from '../store-links.js';
import {WordsController} from '../words.js';
import {version} from '../version.js';
import {AnnouncementQueue} from './announcement-queue.js';
import {type Asked, whySingle} from './beginning.js';
import {styles} from './checkout.styles.js';
import {ConsoleNotes, noteOtherVersion, notes} from './console-notes.js';
import {givenBase, givenDrafts, givenPage, givenTheme, givenView} from './given.js';
import {ownStorage} from './own-storage.js';
import {WidgetSettings} from './settings.js';
import {VisitKeeper} from './visit-keeper.js';
import '../opening-question/opening-question.js';

/** What there is to say of a plan that is to be paid for. */
export interface Validity {
  /** Nothing keeps it from payment, as far as that is known without saving. */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Sends one basket to several people: put it where the shopper should say who gets what, in a page of the store.
 *
 * @fires {ReadyEvent} multidrop-ready
 * @fires {PlanChangedEvent} multidrop-change
 * @fires {BeforeSyncEvent} multidrop-before-sync
 * @fires {SyncProgressEvent} multidrop-sync-progress
 * @fires {FailureEvent} multidrop-failure
 * @fires {ContinueEvent} multidrop-continue
 * @fires {AnnounceEvent} multidrop-announce
 *
 * @slot header - Above everything, whatever the widget shows.
 * @slot footer - Below everything.
 * @slot empty - In place of the sentence that nothing in the basket can be shipped.
 * @slot legal - Beside the button to payment. A line: on phones it stands in the foot that is always in sight.
 * @slot delivery-{id} - At the end of a delivery's card, in People and Items. The id is that of the delivery in `plan`, such as `delivery-d2`.
 *
 * @csspart card - Any box with an edge: a delivery, an item, shipping for everybody, a person being added.
 * @csspart delivery - A person’s card; with `card`.
 * @csspart item - A product’s card in the view Items; with `card`.
 * @csspart name - A person’s or a product’s name on its card.
 * @csspart table - The table of the view List.
 * @csspart question - The opening question, whole.
 * @csspart answer - Each of its three answers.
 * @csspart heading - Headings of the question, the summary and the sections.
 * @csspart option - A shipping method to pick, with its price.
 * @csspart quantity - The number of a product with − and +.
 * @csspart field - A field with its label.
 * @csspart input - What is typed into or chosen from.
 * @csspart button - Any button with an edge.
 * @csspart primary - The main buttons; with `button`.
 * @csspart continue - *Continue to payment*; with `button` and `primary`.
 * @csspart link - Quiet buttons that read as links.
 * @csspart message - What needs attention, with what can be done.
 * @csspart summary - The summary.
 * @csspart total - Its line with the total.
 * @csspart failure - What stands there when there is no checkout to show.
 *
 * @cssproperty [--multidrop-accent] - What is to be pressed first: ground of the main buttons. Default: #0b6651 / #7ad9bf.
 * @cssproperty [--multidrop-on-accent] - Text on the accent. Default: white where it can be read on it, else black. Contrast: accent 6.9 / 12.5.
 * @cssproperty [--multidrop-accent-text] - The accent as text, edge and mark. Default: the accent, as dark or as light as it takes. Contrast: surface 6.9 / 10.3, tint 6.4 / 9.0, attention-tint 6.4 / 8.2.
 * @cssproperty [--multidrop-focus] - Ring around what has focus. Default: accent-text. Contrast: surface 6.9 / 10.3, tint 6.4 / 9.0.
 * @cssproperty [--multidrop-text] - Text. Default: #1a1f1d / #eceff0. Contrast: surface 16.6 / 15.0, tint 15.4 / 13.1, attention-tint 15.4 / 11.9.
 * @cssproperty [--multidrop-muted] - Text that is read second. Default: #57605c / #a7b0ac. Contrast: surface 6.4 / 7.8, tint 6.0 / 6.8, attention-tint 6.0 / 6.2.
 * @cssproperty [--multidrop-surface] - Ground of cards, buttons and fields. Default: #ffffff / #171b1a.
 * @cssproperty [--multidrop-tint] - Ground of what is pointed at, and of panels. Default: #f4f7f5 / #212726.
 * @cssproperty [--multidrop-edge] - Edge of buttons and fields. Default: #7b8580 / #87918c. Contrast: surface 3.8 / 5.3, tint 3.5 / 4.6.
 * @cssproperty [--multidrop-line] - Lines that only tell parts from each other. Default: #d8ddda / #3a423f. Contrast: decoration.
 * @cssproperty [--multidrop-attention] - What needs to be looked at. Default: #8a4a00 / #ffbf70. Contrast: surface 6.8 / 10.7, tint 6.3 / 9.3, attention-tint 6.3 / 8.5.
 * @cssproperty [--multidrop-attention-tint] - Ground of messages. Default: #fff5e6 / #3a2a12.
 * @cssproperty [--multidrop-error] - What is missing or refused. Default: #b3261e / #ff9b92. Contrast: surface 6.5 / 8.5, tint 6.0 / 7.4, attention-tint 6.0 / 6.8.
 * @cssproperty [--multidrop-success] - The mark of what is saved. Default: accent-text. Contrast: surface 6.9 / 10.3.
 * @cssproperty [--multidrop-radius] - Rounding of buttons; cards and fields follow. Default: 0.625em.
 * @cssproperty [--multidrop-space] - Between cards and between fields. Default: 1em.
 * @cssproperty [--multidrop-control-height] - Least height of buttons and fields; on touch never below 44 px. Default: 36px, 2.75em on touch.
 * @cssproperty [--multidrop-font-family] - The font. Default: the page’s.
 * @cssproperty [--multidrop-font-size] - Size of text, which all lengths follow. Default: the page’s, at least 14 px.
 * @cssproperty [--multidrop-shadow] - Shadow of the foot on narrow screens. Default: a soft one.
 */
export class MultidropCheckout extends WidgetSettings {
  static override styles = [shared, styles];

  /** Which version of Multidrop the page's widgets are. */
  static readonly version: string = version;

  @query('multidrop-plan') private sheet!: PlanSheet | null;

  readonly #provider = new ContextProvider(this, {context: sessionContext, initialValue: null});

  readonly #services = new ContextProvider(this, {context: addressServicesContext, initialValue: noServices()});

  readonly #words = new WordsController(this);

  readonly #slots = new DeliverySlots(this);

  readonly #notes = new ConsoleNotes();

  readonly #language = new LanguageLeader(this, {
    note: sentence => {
      this.#notes.note(sentence);
    },
    changed: tag => {
      this.session?.changeLanguage(tag);
    },
  });

  readonly #announcements = new AnnouncementQueue(this);

  readonly #visits: VisitKeeper = new VisitKeeper(this, {
    language: this.#language,
    words: this.#words,
    announcements: this.#announcements,
    console: this.#notes,
    payment: settings => givenPage(this.continueUrl, this.#notes) ?? paymentPage(settings, this.#base),
    focusProblems: async () => this.sheet?.focusProblems(),
    begun: session => {
      this.#provider.setValue(session);
    },
  });

  /** Given while nobody was there yet to do as it says. */
  #earlyAnswer: {readonly checkoutId: CheckoutId; readonly answer: Answer} | null = null;

  #names: ReadonlyMap<DeliveryId, string> = new Map();

  /** Outlives the session, which is another one when the element is moved in the page. */
  readonly #tabMemory = new TabMemory();

  /** The session behind the widget; null until it is connected and its code has arrived. It is there when `multidrop-ready` is told. */
  get session(): CheckoutSession | null {
    return this.#visits.visit?.session ?? null;
  }

  /** Resolves when the checkout is loaded and drawn; never where it cannot be. Moved in the page, the widget loads anew, and so does this. */
  get ready(): Promise<void> {
    return this.#visits.ready;
  }

  /** Who gets what, as it is now; null until it is known. */
  get plan(): Plan | null {
    const state = this.session?.state;
    return state?.phase === 'open' ? state.plan : null;
  }

  /**
   * Sets the whole plan, as a step the shopper can undo: `[{address, items: [{sku, quantity}]}]`, or deliveries of a `plan` that was read.
   * Units left over go to the first. Waits until it is `ready`; resolves when it is drawn, with items the basket does not have, or not so many of, as `missing`.
   * Fires no `multidrop-change`, and sends nothing by itself.
   */
  async setPlan(deliveries: readonly WantedDelivery[]): Promise<SetPlanOutcome> {
    const outcome = (await this.#visits.whenReady()).setPlan(deliveries);
    await this.updateComplete;
    return outcome;
  }

  /** What keeps the plan from payment. Saves nothing. With `show`, the shopper is shown it, as after Continue, and focus goes there. */
  async validate({show = false}: {readonly show?: boolean} = {}): Promise<Validity> {
    const {session} = await this.#visits.whenReady();
    const problems = await session.check(show);
    if (show && problems.length > 0) await this.sheet?.focusProblems();
    return {complete: problems.length === 0, problems};
  }

  /** Saves everything now, as Continue does, and goes nowhere. Resolves with how it ended; `{kind: 'ready'}` once the store has it all. */
  async sync(): Promise<LeaveOutcome> {
    const {session} = await this.#visits.whenReady();
    return session.leave();
  }

  /** Forgets what the shopper did here, on the device too, and begins with what the store has. */
  async reset(): Promise<void> {
    const {session} = await this.#visits.whenReady();
    this.#tabMemory.forget();
    await session.startOver();
    await this.updateComplete;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('multidrop-announce', this.#announce);
    if (this.hasUpdated) this.#visits.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('multidrop-announce', this.#announce);
    this.#visits.end();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.#language.take(this.words);
    if (changed.has('addressValidator') || changed.has('addressSource')) {
      const {addressValidator: validator, addressSource: source} = this;
      this.#services.setValue({...this.#services.value, validator, source});
    }
    this.#tabMemory.keepIn(givenDrafts(this.drafts, this.#notes) === 'device' ? ownStorage('sessionStorage') : null);
    // What was asked for may arrive when the widget is out of the page again: it begins anew when it is back.
    if (!this.isConnected) return;
    this.#visits.update(changed);
  }

  override updated(): void {
    const early = this.#earlyAnswer;
    const state = this.session?.state;
    if (early === null || state?.phase !== 'open') return;
    this.#earlyAnswer = null;
    if (state.checkout.id !== early.checkoutId || this.#isSingle(state)) return;
    void this.updateComplete.then(() => this.sheet?.answer(early.answer, this.#isStillAtTheQuestion));
  }

  /** Whoever went on to something else meanwhile is not called back. */
  get #isStillAtTheQuestion(): boolean {
    const {activeElement} = document;
    const question = this.renderRoot.querySelector('multidrop-opening-question');
    return question?.isReopened === false && (activeElement === document.body || this.matches(':focus-within'));
  }

  /** Drawn is what the shopper sees, cards and all. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#language.ready;
    const isComplete = await super.getUpdateComplete();
    await this.sheet?.updateComplete;
    return isComplete;
  }

  override render() {
    const {spoken, direction} = this.#language;
    const dir = this.dir === 'ltr' || this.dir === 'rtl' ? this.dir : direction;
    return html`<div class="widget ${givenTheme(this.theme, this.#notes)}" lang=${spoken} dir=${dir}>
      <slot name="header"></slot>${this.#content()}<slot name="footer"></slot>${this.#announcements.region()}
    </div>`;
  }

  #content() {
    // Nothing is said in English first where another language is on its way.
    if (!this.#language.isReady) return this.#waiting(nothing);
    const state = this.session?.state;
    if (state?.phase === 'failed') return this.#visits.visit?.failed(state, this.#base);
    if (state?.phase === 'open') return this.#columns(state);
    const asked = this.#askedEarly;
    if (asked) return this.#columns(asked);
    return this.#visits.isWithoutCode ? this.#withoutCode() : this.#waiting(this.#words.term('loading'));
  }

  #withoutCode() {
    return failedToLoad(this.#words.term('widgetFailed'), this.#words, () => {
      this.#visits.tryAgain();
    });
  }

  /** Only what would be asked anyway. */
  get #askedEarly(): Asked | null {
    const {asked} = this.#visits;
    return asked && !this.#visits.holdsDraft && !this.#isSingle(asked) ? asked : null;
  }

  #waiting(sentence: string | typeof nothing) {
    return html`<div class="waiting" aria-busy="true">
      <p role="status">${sentence}</p>
      <div class="bone"></div>
      <div class="bone"></div>
    </div>`;
  }

  #columns(open: Asked) {
    return html`<div class="columns">
      ${sendableUnits(open.basket) === 0 ? html`<slot name="empty"><p>${this.#words.term('nothingToShip')}</p></slot>` : this.#plan(open)}
      <multidrop-summary .storeBase=${this.#base} @multidrop-leave=${this.#leave} @multidrop-try-again=${this.#retry}>
        <slot name="legal" slot="legal"></slot>
      </multidrop-summary>
    </div>`;
  }

  /** The question stands in the light of the plan's element, so that it can be read and answered before that is more than a name. */
  #plan(open: Asked) {
    const isSingle = this.#isSingle(open);
    return html`<multidrop-plan
      .firstView=${givenView(this.view, this.#notes)}
      .memory=${this.#tabMemory}
      .slotted=${this.#slots.ids}
      ?single=${isSingle}
      @multidrop-skip=${() => this.renderRoot.querySelector('multidrop-summary')?.focus()}
    >
      ${isSingle ? nothing : this.#question(open)} ${this.#visits.isWithoutCode ? this.#withoutCode() : html`<div class="bone"></div>`}
      ${[...this.#slots.ids].map(id => deliverySlot(id))}
    </multidrop-plan>`;
  }

  #question({plan, checkout, basket}: Asked) {
    const answer = answerTo(plan, this.#tabMemory.answerFor(checkout.id));
    const fixed = basket.fixed.map(line => this.#words.term('fixed', line.reason, line.quantity, line.name));
    this.#names = unlessSame(
      this.#names,
      namePeople(plan, n => this.#words.term('personN', n)),
    );
    return html`<multidrop-opening-question
      slot="question"
      .answer=${answer}
      .people=${this.#names}
      .notices=${[...this.notices, ...(answer === null ? fixed : [])]}
      @multidrop-answer=${this.#answered}
    ></multidrop-opening-question>`;
  }

  /** The plan hears it, too, where it is there already. */
  #answered({answer}: AnswerEvent) {
    const {asked} = this.#visits;
    if (asked && this.session?.state.phase !== 'open') {
      this.#tabMemory.answered(asked.checkout.id, answer);
      this.#earlyAnswer = {checkoutId: asked.checkout.id, answer};
    }
    this.requestUpdate();
  }

  get #base(): string {
    return givenBase(this.storeBase, this.#notes);
  }

  #isSingle(open: Asked): boolean {
    const why = whySingle(open, this.allowSplit);
    if (why === 'splitting-is-off') this.#notes.note(notes.splitIsOff);
    return why !== null;
  }

  #leave({wish}: LeaveEvent) {
    void this.#visits.visit?.leave(wish);
  }

  readonly #retry = () => {
    void this.session?.retry();
  };

  readonly #announce = ({sentence}: AnnounceEvent) => {
    this.#announcements.say(sentence);
  };
}

define('multidrop-checkout', MultidropCheckout);
noteOtherVersion(customElements.get('multidrop-checkout'), MultidropCheckout);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-checkout': MultidropCheckout;
  }
}
