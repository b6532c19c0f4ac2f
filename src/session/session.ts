/**
 * One shopper's checkout, from opening to payment: the only mutable state there is. Knows no element and no Lit.
 *
 * The plan changes at once; the checkout is only ever replaced by an answer of the store; `Sync` brings the second to the first.
 */
import {CheckoutClient} from '../api/client.js';
import {asFailure} from '../api/failure.js';
import type {BookAnswer} from '../domain/address-book.js';
import type {Address} from '../domain/address.js';
import type {Checkout, CheckoutId} from '../domain/checkout.js';
import type {Pairs} from '../domain/pairing.js';
import type {DeliveryId, PlanEdit} from '../domain/plan.js';
import {keptApart} from '../domain/twins.js';
import {deliveriesWanted, type WantedDelivery, type WantedItem} from '../domain/wanted-plan.js';
import type {TextFieldNames} from '../domain/text-fields.js';
import {AddressDataSource} from './address-data.js';
import {adoptAnswer, type Answer} from './adopting.js';
import {type Clock, realClock} from './clock.js';
import type {DraftOptions} from './draft-drawer.js';
import {Departure, type LeaveOutcome, type MayGo} from './departure.js';
import {closed, typedIn} from './open-forms.js';
import {openWith} from './opening.js';
import {type OpenChannel, OtherTabs} from './other-tabs.js';
import {problemsLeft} from './overview.js';
import {type ArrivalDate, asPageKnows, type FilterOptions, type PageKnowledge, type PictureUrl} from './page-knowledge.js';
import {broughtBack, deliveryIn, edited, isChoosing, type Replanned, stepBack, stepForward, without} from './plan-acts.js';
import {rememberTogether} from './prices.js';
import {type Reading, readCheckout} from './reading.js';
import type {Redemption} from './redemption.js';
import {type AddressData, type OpenState, type Problem, type SessionState} from './state.js';
import {type BeforeSync, type Edited, Sync} from './sync.js';
import {VisitRecord} from './visit-record.js';
import type {Locks} from './writers-lock.js';

export interface SessionOptions extends DraftOptions {
  readonly client?: CheckoutClient;
  /** Without it, the store is asked for the session's own checkout. */
  readonly checkoutId?: CheckoutId;
  readonly clock?: Clock;
  readonly locks?: Locks;
  /** How other tabs are told that the store has something new; null tells and hears nothing. */
  readonly openChannel?: OpenChannel;
  /** Says when an option arrives; without it no calendar date is shown and there is no arrive-by (R24). */
  readonly arrivalDate?: ArrivalDate | null;
  /** Leaves out options the page does not want; without it every option is offered. */
  readonly filterOptions?: FilterOptions | null;
  /** Says where pictures of products are loaded from; without it they are where the store says. */
  readonly pictureUrl?: PictureUrl | null;
  /** Asked before something is saved; without it, all is. */
  readonly beforeSync?: BeforeSync | null;
  /** Which of the store's custom fields take messages and notes (R28); without it none does. */
  readonly textFields?: TextFieldNames | null;
  /** BCP 47; the language country names are asked for in. */
  readonly language?: string;
}

/** An answer younger than this, in milliseconds, is trusted at Continue and when the page comes back into view (R14). */
const freshFor = 30_000;

/** One shopper's checkout, from opening to payment: `state` is what there is, `subscribe` tells that it is another one. */
export class CheckoutSession {
  readonly #client: CheckoutClient;
  readonly #clock: Clock;
  readonly #visit: VisitRecord;
  #hasEnded = false;
  /** What an earlier one still brings is nobody's. */
  #newestOpening: object | null = null;
  readonly #locks: Locks;
  readonly #page: PageKnowledge;
  readonly #beforeSync: BeforeSync;
  readonly #otherTabs: OtherTabs;
  readonly #addressData: AddressDataSource;
  /** Fields are named for texts: what stands in them already is to be known from the first. */
  readonly #hasTexts: boolean;
  readonly #listeners = new Set<() => void>();
  #wantedId: CheckoutId | undefined;
  #state: SessionState = {phase: 'loading'};
  #sync: Sync | null = null;
  #lastEdited: DeliveryId | undefined;
  #answeredAt = -Infinity;
  readonly #departure: Departure;

  constructor(options: SessionOptions = {}) {
    this.#client = options.client ?? new CheckoutClient();
    this.#clock = options.clock ?? realClock;
    this.#visit = new VisitRecord(options, this.#clock, () => this.#open());
    this.#locks = options.locks ?? null;
    const {arrivalDate = null, filterOptions = null, pictureUrl = null} = options;
    this.#page = {arrivalDate, filterOptions, pictureUrl};
    this.#beforeSync = options.beforeSync ?? (() => true);
    this.#otherTabs = new OtherTabs(options.openChannel ?? null);
    this.#addressData = new AddressDataSource(this.#client, options.language ?? 'en', options.textFields ?? null);
    this.#hasTexts = Boolean(options.textFields);
    this.#wantedId = options.checkoutId;
    this.#departure = new Departure({
      state: () => this.#open(),
      change: patch => {
        this.#change(patch);
      },
      prepare: () => this.loadAddressData(),
      wrongFields: this.#addressData.wrongFields,
      sync: () => this.#sync,
      isStale: () => this.#isStale(),
    });
  }

  get state(): SessionState {
    return this.#state;
  }

  /** Calls back after each change. The returned function ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads the checkout and the settings, unless they are being read already. Sends nothing (R1), unless a sync was cut short. */
  async open(underWay?: Promise<Reading>): Promise<void> {
    this.#stop();
    this.#hasEnded = false;
    const opening = {};
    this.#newestOpening = opening;
    const isOver = () => this.#hasEnded || this.#newestOpening !== opening;
    this.#sync = null;
    this.#become({phase: 'loading'});
    try {
      const [{checkout, settings}, addressData] = await Promise.all([
        underWay ?? readCheckout(this.#client, this.#wantedId),
        this.#hasTexts ? this.loadAddressData() : null,
      ]);
      if (isOver()) return;
      this.#wantedId = checkout.id;
      const opened = openWith(
        asPageKnows(checkout, this.#page),
        {settings, addressData: addressData ?? this.#addressData.known},
        this.#visit.open(checkout),
      );
      this.#answeredAt = this.#clock.now();
      this.#visit.begin(opened);
      const sync = this.#begin({...opened.state, knowsArrivals: this.#page.arrivalDate !== null});
      if (Object.keys(opened.state.forms).length > 0) void this.loadAddressData();
      if (opened.inFlight) sync.mayHaveWritten();
      if (opened.resumes) sync.takeUp();
      else sync.schedule();
    } catch (error) {
      const failure = asFailure(error);
      if (isOver()) return;
      this.#become({phase: 'failed', failure, left: this.#visit.hasLeft()});
    }
  }

  #begin(state: OpenState): Sync {
    const open = () => this.#open();
    const host = {
      get state() {
        return open();
      },
      change: (patch: Partial<OpenState>) => {
        this.#change(patch);
      },
      adopt: (checkout: Checkout, pairs: Pairs, changedBy: Answer['changedBy']) => {
        this.#adopt({checkout: asPageKnows(checkout, this.#page), pairs, changedBy});
      },
      noteWrite: (isOut: boolean) => {
        this.#visit.noteWrite(isOut);
      },
      tellOtherTabs: () => {
        this.#otherTabs.tell();
      },
      beforeSync: this.#beforeSync,
    };
    this.#become(rememberTogether(state));
    const sync = new Sync(host, this.#client, this.#clock, this.#locks);
    this.#otherTabs.listen(state.checkout.id, () => {
      sync.heardOfOthers();
    });
    return (this.#sync = sync);
  }

  /** An act of the shopper. */
  edit(act: PlanEdit): void {
    const lastEdited = deliveryIn(act) ?? this.#lastEdited;
    if (this.#replan(edited(this.#open(), act), isChoosing(act) ? 'choice' : 'plan')) this.#lastEdited = lastEdited;
  }

  /** False where nothing changed. */
  #replan(patch: Replanned, what: Edited = 'plan'): boolean {
    if (!patch) return false;
    this.#change(patch);
    if (what !== 'given') this.#visit.acted();
    this.#sync?.edited(what);
    this.#visit.changed();
    return true;
  }

  /** A name for a delivery that is not in the plan yet. */
  newDeliveryId(): DeliveryId {
    return this.#visit.newDeliveryId();
  }

  /**
   * Sets the whole plan at once, as a step that can be undone. Units left over go to the first delivery, units there are not are left out.
   * Returns items that the checkout does not have, or not so many of. Sends nothing before the shopper does something, or all is to be saved.
   */
  setPlan(wanted: readonly WantedDelivery[]): readonly WantedItem[] {
    const open = this.#open();
    const {deliveries, missing} = deliveriesWanted(wanted, open.checkout, open.plan, () => this.newDeliveryId());
    this.#replan(edited(open, {kind: 'replace', deliveries}), 'given');
    return missing;
  }

  undo(): void {
    this.#replan(stepBack(this.#open()));
  }

  redo(): void {
    this.#replan(stepForward(this.#open()));
  }

  /** Puts the plan of an earlier visit back, as a step that can be undone (R21). */
  bringBackEarlierPlan(): void {
    const earlier = this.#open().notices.find(notice => notice.kind === 'earlier-plan');
    if (!earlier) return;
    // First, so that the draft that is written next knows of it.
    this.#visit.movedFrom(earlier.from);
    this.#replan(broughtBack(this.#open(), earlier));
  }

  /** The shopper has read a notice, or agrees to what it says. */
  acknowledge(noticeId: string): void {
    this.#change({notices: without(this.#open().notices, noticeId)});
  }

  /** A form was opened, or something was typed in it: options wait (R12), and what is typed is kept. */
  typeAddress(form: string, address: Address): void {
    this.#change(typedIn(this.#open(), form, address));
    void this.loadAddressData();
  }

  /** A form was closed. A complete address that was typed in it is offered again for others. */
  closeForm(form: string, typed?: Address): void {
    this.#change(closed(this.#open(), form, typed));
    this.#sync?.formClosed();
  }

  /** The shopper wants a delivery to stay apart from another one to its address (R7). */
  keepApart(id: DeliveryId): void {
    const {plan, twins} = this.#open();
    this.#replan({twins: keptApart(id, plan, twins)});
  }

  /** Which new addresses the address book is to have. The store hears of it with the next write to each, or at Continue. */
  answerBook(bookAnswer: BookAnswer): void {
    this.#change({bookAnswer});
    // A delivery the store refused for the answer before may be sent again.
    this.#sync?.schedule();
  }

  /** Countries and form fields, asked for once, on first need (R10). What cannot be had is empty (R3). */
  loadAddressData(): Promise<AddressData> {
    return this.#addressData.load(this.#takeAddressData);
  }

  /** The shopper reads another language (BCP 47) from now on: countries that were asked for are asked for again, by their names in it. */
  changeLanguage(language: string): void {
    this.#addressData.changeLanguage(language, this.#takeAddressData);
  }

  readonly #takeAddressData = (addressData: AddressData) => {
    if (this.#state.phase === 'open') this.#change({addressData});
  };

  /**
   * Redeems a code, a coupon's or else a gift certificate's; or what is said of coupons, certificates and credit, also to take it back.
   * True once the store has it so; why it has not is in the state. Not part of the plan and its history (R9).
   */
  async redeem(wish: string | Redemption): Promise<boolean> {
    this.#open();
    const redemption: Redemption = typeof wish === 'string' ? {kind: 'code', code: wish} : wish;
    if (!('code' in redemption)) return (await this.#sync?.redeem(redemption)) ?? false;
    const code = redemption.code.trim();
    return code !== '' && ((await this.#sync?.redeem({...redemption, code})) ?? false);
  }

  /** The shopper wants to know what shipping costs: what the store lacks of the plan is sent now, where nothing sends it by itself (R1). */
  askForPrices(): void {
    this.#visit.acted();
    this.#sync?.takeUp();
  }

  /** Sends nothing more after the request that is out, until `resume`. The plan can be changed meanwhile. */
  pause(): void {
    this.#sync?.pause();
  }

  resume(): void {
    this.#sync?.resume();
  }

  /** Tries again after a failure, whatever it was. */
  async retry(): Promise<void> {
    if (this.#state.phase !== 'open') return this.open();
    if (this.#state.activity.kind === 'stopped') await this.#sync?.retry();
  }

  /** One read, because the page came back from somewhere (R14) or the shopper asks for it (R25). */
  async refresh(): Promise<void> {
    if (this.#state.phase !== 'open' || this.#state.activity.kind === 'stopped') return;
    await this.#sync?.read();
  }

  /**
   * What keeps the plan from payment (R23), as far as it is known without saving. `listed`: the shopper sees it, as after Continue. Sends
   * nothing; countries and fields are read where they were not yet.
   */
  check(listed = false): Promise<readonly Problem[]> {
    return this.#departure.check(listed);
  }

  /** Forgets what the shopper did here, on the device too, and begins with what the store has. What was sent stays sent. */
  async startOver(): Promise<void> {
    this.#stop();
    this.#visit.forget();
    await this.open();
  }

  /**
   * Saves everything and says whether the shopper can go to payment (R23). Called again while it is under way, it is the same promise.
   * `mayGo` is asked when nothing else is in the way, and can be called off while it thinks; without it all is saved, and nobody goes.
   */
  leave(mayGo: MayGo | null = null): Promise<LeaveOutcome> {
    this.#visit.acted();
    return this.#departure.leave(mayGo);
  }

  /** The shopper is on the way to payment, nobody held them back: a basket that is gone afterwards may be an order (R22). */
  left(): void {
    this.#visit.markLeft();
  }

  /** Stops waiting for Continue; what was sent stays sent. */
  cancelLeaving(): void {
    this.#departure.cancel();
  }

  /** Ends timers; the draft stays. */
  end(): void {
    this.#stop();
    this.#hasEnded = true;
    this.#listeners.clear();
  }

  #stop(): void {
    this.keepDraftNow();
    this.#departure.cancel();
    this.#sync?.end();
    this.#otherTabs.end();
  }

  /** Writes the draft without waiting for more changes: the page may be gone the next moment (R21). */
  keepDraftNow(): void {
    this.#visit.keepNow();
  }

  #isStale(): boolean {
    return this.#clock.now() - this.#answeredAt > freshFor;
  }

  #adopt(answer: Answer): void {
    const was = this.#open().checkout.customer;
    if (!was.isGuest && answer.checkout.customer.id !== was.id) {
      // Somebody else now: what the former customer typed is none of their business (R21).
      void this.open();
      return;
    }
    this.#answeredAt = this.#clock.now();
    this.#visit.answered();
    const {state, drift} = adoptAnswer(this.#open(), answer, this.#lastEdited, () => this.newDeliveryId());
    this.#departure.holdAgainAt(drift.map(({deliveryId: id}) => id));
    this.#change(state);
  }

  #open(): OpenState {
    if (this.#state.phase !== 'open')
      throw new Error('The checkout is not open yet: wait for the event multidrop-ready, or until the session’s phase is "open".');
    return this.#state;
  }

  #change(patch: Partial<OpenState>): void {
    const next = {...this.#open(), ...patch};
    this.#become(rememberTogether({...next, problems: problemsLeft(next, this.#addressData.wrongFields)}));
    // What still comes in after the end is no news of the shopper, and another session may have the draft by now.
    if (!this.#hasEnded) this.#visit.changed();
  }

  #become(state: SessionState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
