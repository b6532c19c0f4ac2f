import {ContextProvider} from '@lit/context';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, query} from 'lit/decorators.js';
import {CheckoutClient} from '../../api/client.js';
import {sendableUnits} from '../../domain/basket.js';
import type {ArrivalDate} from '../../session/arrivals.js';
import {watchPage} from '../../session/page-watch.js';
import {CheckoutSession} from '../../session/session.js';
import type {OpenState, SessionState} from '../../session/state.js';
import {AnnouncementQueue} from './announcement-queue.js';
import {announcementsBetween} from './announcements.js';
import type {AddressValidator} from '../../domain/address-verdict.js';
import {type AddressChecks, addressChecksContext} from '../address-checks.js';
import {afterPaint, isLarge} from '../after-paint.js';
import {bringWhenIdle} from '../address-entry/entry-parts.js';
import {define} from '../define.js';
import {type AnnounceEvent, ContinueEvent, type LeaveEvent, ReadyEvent} from '../events.js';
import {LanguageLeader} from '../language-leader.js';
import type {OwnWords} from '../own-words.js';
import type {PlanSheet} from '../plan-view/plan-sheet.js';
import {TabMemory} from '../plan-view/tab-memory.js';
import {sessionContext} from '../session-context.js';
import {shared} from '../shared.styles.js';
import {paymentPage} from '../store-links.js';
import {WordsController} from '../words.js';
import {styles} from './checkout.styles.js';
import {ConsoleNotes, notes} from './console-notes.js';
import {factsBetween} from './facts.js';
import {failedView} from './failed-view.js';
import {givenDrafts, givenPage, givenPatience, givenTextFields, givenView, noteAbsentTextFields, usualTimeout} from './given.js';
import {ownStorage} from './own-storage.js';
import '../plan-view/plan-sheet.js';
import '../summary/summary.js';

const nothingChecked = (): AddressChecks => ({validator: null, kept: new Set()});

/**
 * Sends one basket to several people: put it where the shopper should say who gets what, in a page of the store.
 *
 * @fires multidrop-ready - The checkout is loaded and drawn.
 * @fires multidrop-change - The plan changed. `complete`, `deliveries`.
 * @fires multidrop-sync-progress - Saving goes on. `done`, `of`, `stepsDone`, `stepsLeft`, `deliveryIds`.
 * @fires multidrop-failure - The store could not be brought to the plan, which is kept. `reason`.
 * @fires multidrop-continue - The shopper is ready to pay; the page goes to `url` unless this is canceled.
 * @csspart failure - The sentence shown when there is no checkout to show.
 */
export class MultidropCheckout extends LitElement {
  static override styles = [shared, styles];

  /** The checkout's id, which is the cart's id. Without it the store is asked for the session's own cart. */
  @property({attribute: 'checkout-id'}) checkoutId = '';

  /** Path of the storefront's root, for a site in a subfolder: `/fr`. */
  @property({attribute: 'store-base'}) storeBase = '';

  /** Where Continue leads. Without it the store's own checkout page. */
  @property({attribute: 'continue-url'}) continueUrl = '';

  /** Splits even where the store's own setting for several addresses is off (the store's checkout page may then collapse the split). */
  @property({type: Boolean, attribute: 'allow-split'}) allowSplit = false;

  /** Milliseconds to wait for an answer of the store before asking again. Real stores take up to 7 s. */
  @property({type: Number, attribute: 'request-timeout'}) requestTimeout = usualTimeout;

  /** Where the shopper's plan is kept until the order: on the `device`, where it survives a reload, or in `memory`, where it does not. */
  @property() drafts: string | null = 'device';

  /** How the plan is shown at first: `people`, `items` or `list`. Without it the plan decides; a shopper's own choice comes before both. */
  @property() view: string | null = null;

  /** The store's custom field for a gift message to each person: its label, or its id (R28). Without it nobody is asked for one. */
  @property({attribute: 'message-field'}) messageField = '';

  /** The same for a note on the delivery, to whoever brings it. */
  @property({attribute: 'note-field'}) noteField = '';

  /** What shoppers should know before they split the basket, each a sentence: wallets that are not there then, limits (R28). */
  @property({attribute: false}) notices: readonly string[] = [];

  /**
   * Says when a shipping option would bring a parcel (R24). With it the day leads each option, and shoppers can ask for what arrives by a
   * day; without it the store's own words do. Another function counts from the next answer of the store on.
   */
  @property({attribute: false}) arrivalDate: ArrivalDate | null = null;

  /** Used for every request; for tests and for pages that wrap `fetch`. */
  @property({attribute: false}) fetch: typeof fetch | undefined;

  /** Looks at each address that is typed, before it is saved. Without it, a few checks are made on the device. */
  @property({attribute: false}) addressValidator: AddressValidator | null = null;

  /** Sentences of the merchant's own, in place of the widget's: texts, or functions of what the widget's sentence is a function of. */
  @property({attribute: false}) words: OwnWords | undefined;

  @query('multidrop-plan') private sheet!: PlanSheet | null;

  readonly #provider = new ContextProvider(this, {context: sessionContext});

  readonly #checks = new ContextProvider(this, {context: addressChecksContext, initialValue: nothingChecked()});

  readonly #words = new WordsController(this);

  readonly #notes = new ConsoleNotes();

  readonly #language = new LanguageLeader(this, {
    note: sentence => {
      this.#notes.note(sentence);
    },
    changed: tag => {
      this.#session?.changeLanguage(tag);
    },
  });

  readonly #announcements = new AnnouncementQueue(this);

  #session: CheckoutSession | null = null;

  /** The session was begun with somebody who says when parcels arrive. */
  #knewArrivals = false;

  #unfollow: (() => void)[] = [];

  #before: SessionState = {phase: 'loading'};

  /** These outlive the session, which is another one when the element is moved in the page. */
  readonly #draftMemory = new Map<string, string>();

  readonly #tabMemory = new TabMemory();

  /** The session behind the widget; null until it is connected. */
  get session(): CheckoutSession | null {
    return this.#session;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('multidrop-announce', this.#announce);
    if (this.hasUpdated) this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('multidrop-announce', this.#announce);
    this.#stop();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.#language.take(this.words);
    if (changed.has('addressValidator')) this.#checks.setValue({...this.#checks.value, validator: this.addressValidator});
    const aboutSession = ['checkoutId', 'storeBase', 'requestTimeout', 'fetch', 'drafts', 'messageField', 'noteField'] as const;
    // Only whether there is one: a page may well make the function anew each time it draws.
    const knowsOtherwise = this.#session !== null && this.#knewArrivals !== this.#knowsArrivals;
    if (!this.#session || knowsOtherwise || aboutSession.some(name => changed.has(name))) this.#start();
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
    return html`<div lang=${spoken} dir=${dir}>${this.#content()}${this.#announcements.region()}</div>`;
  }

  #content() {
    // Nothing is said in English first where another language is on its way.
    const state = this.#language.isReady && this.#session ? this.#session.state : ({phase: 'loading'} as const);
    switch (state.phase) {
      case 'loading':
        return html`<div class="waiting" aria-busy="true">
          <p role="status">${this.#language.isReady ? this.#words.term('loading') : nothing}</p>
          <div class="bone"></div>
          <div class="bone"></div>
        </div>`;
      case 'failed':
        return failedView(state, this.#base, this.#words, this.#retry);
      case 'open':
        return this.#open(state);
    }
  }

  #open(state: OpenState) {
    if (sendableUnits(state.basket) === 0) {
      return html`<div class="columns">
        <p>${this.#words.term('nothingToShip')}</p>
        <multidrop-summary .storeBase=${this.#base} @multidrop-leave=${this.#leave} @multidrop-try-again=${this.#retry}></multidrop-summary>
      </div>`;
    }
    return html`<div class="columns">
      <multidrop-plan
        .firstView=${givenView(this.view, this.#notes)}
        .notices=${this.notices}
        .memory=${this.#tabMemory}
        ?single=${this.#isSingle(state)}
        @multidrop-skip=${() => this.renderRoot.querySelector('multidrop-summary')?.focus()}
      ></multidrop-plan>
      <multidrop-summary .storeBase=${this.#base} @multidrop-leave=${this.#leave} @multidrop-try-again=${this.#retry}></multidrop-summary>
    </div>`;
  }

  get #knowsArrivals(): boolean {
    return typeof this.arrivalDate === 'function';
  }

  get #base(): string {
    return this.storeBase.replace(/\/+$/, '');
  }

  /** Where there is nothing to split, or splitting is off and nothing is split yet (R3). */
  #isSingle({basket, plan, settings}: OpenState): boolean {
    if (plan.deliveries.length > 1) return false;
    if (sendableUnits(basket) < 2) return true;
    const isOff = settings?.hasMultiShippingEnabled === false && !this.allowSplit;
    if (isOff) this.#notes.note(notes.splitIsOff);
    return isOff;
  }

  #start(): void {
    this.#stop();
    const drafts = givenDrafts(this.drafts, this.#notes);
    this.#tabMemory.keepIn(drafts === 'device' ? ownStorage('sessionStorage') : null);
    const patience = givenPatience(this.requestTimeout, this.getAttribute('request-timeout'), this.#notes);
    const client = new CheckoutClient({base: this.storeBase, patience, ...(this.fetch && {fetch: this.fetch})});
    this.#knewArrivals = this.#knowsArrivals;
    const session = new CheckoutSession({
      client,
      arrivalDate: this.#knowsArrivals ? (option, parcel) => this.arrivalDate?.(option, parcel) ?? null : null,
      ...(this.checkoutId && {checkoutId: this.checkoutId}),
      storage: ownStorage('localStorage'),
      tabStorage: ownStorage('sessionStorage'),
      drafts,
      draftMemory: this.#draftMemory,
      // Absent in pages that are not served securely.
      locks: 'locks' in navigator ? navigator.locks : null,
      openChannel: typeof BroadcastChannel === 'function' ? name => new BroadcastChannel(name) : null,
      language: this.#language.wanted,
      textFields: givenTextFields(this),
    });
    this.#session = session;
    this.#before = session.state;
    this.#provider.setValue(session);
    this.#unfollow = [
      session.subscribe(() => {
        this.#tell(session.state);
        this.requestUpdate();
      }),
      watchPage(session),
    ];
    void session.open();
  }

  #stop(): void {
    for (const unfollow of this.#unfollow) unfollow();
    this.#unfollow = [];
    this.#session?.end();
    this.#session = null;
  }

  /** Tells the page what changed, and the integrator what should. */
  #tell(now: SessionState): void {
    if (!this.#language.isReady) {
      void this.#language.ready.then(() => {
        if (this.#session) this.#tell(this.#session.state);
      });
      return;
    }
    const before = this.#before;
    this.#before = now;
    for (const fact of factsBetween(before, now)) this.dispatchEvent(fact);
    const say = () => {
      for (const sentence of announcementsBetween(before, now, this.#words)) this.#announcements.say(sentence);
    };
    if (now.phase === 'open' && isLarge(now)) void afterPaint().then(say);
    else say();
    if (now.phase === 'open' && before.phase !== 'open') {
      noteAbsentTextFields(this, now.addressData, this.#notes);
      void this.updateComplete.then(() => {
        this.dispatchEvent(new ReadyEvent());
        bringWhenIdle();
      });
    }
    if (now.phase === 'failed' && now.failure.reason === 'gone' && this.checkoutId)
      this.#notes.note(notes.unknownCheckout(this.checkoutId));
  }

  async #leave({wish}: LeaveEvent) {
    const session = this.#session;
    if (!session) return;
    if (wish === 'cancel') session.cancelLeaving();
    if (wish === 'pause') session.pause();
    if (wish === 'resume') session.resume();
    if (wish !== 'continue') return;
    const outcome = await session.leave();
    if (outcome.kind === 'problems' || outcome.kind === 'changed') await this.sheet?.focusProblems();
    if (outcome.kind !== 'ready' || session.state.phase !== 'open') return;
    const url = givenPage(this.continueUrl, this.#notes) ?? paymentPage(session.state.settings, this.#base);
    if (!this.dispatchEvent(new ContinueEvent(url))) return;
    session.left();
    location.assign(url);
  }

  readonly #retry = () => {
    void this.#session?.retry();
  };

  readonly #announce = ({sentence}: AnnounceEvent) => {
    this.#announcements.say(sentence);
  };
}

define('multidrop-checkout', MultidropCheckout);

declare global {
  interface HTMLElementTagNameMap {
    'multidrop-checkout': MultidropCheckout;
  }
}
