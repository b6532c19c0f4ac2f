/** What a visit takes place in: the store, the shopper's browser with its tabs, the time; and what is watched over all the while. */
import {CheckoutClient} from '../../src/api/client.js';
import {CheckoutFailure} from '../../src/api/failure.js';
import {EmulatedStore} from '../../src/emulator/index.js';
import {unitCount} from '../../src/emulator/unit-count.js';
import {CheckoutSession} from '../../src/session/session.js';
import {FakeClock} from '../support/fake-clock.js';
import {FakeStorage} from '../support/fake-storage.js';
import {type Browser, newBrowser, type Page, type Tab} from './browser.js';
import {deliveriesIn, planInWords, planText, unitsAstray} from './plan-watch.js';
import {RequestBudget} from './request-budget.js';
import type {Script} from './script.js';
import {Wire} from './wire.js';

/** What is counted of a visit. */
export interface Counts {
  acts: number;
  requests: number;
  faults: number;
}

export class World {
  readonly script: Script;
  readonly store: EmulatedStore;
  readonly clock = new FakeClock();
  readonly wire: Wire;
  readonly budget = new RequestBudget();
  readonly counts: Counts = {acts: 0, requests: 0, faults: 0};
  readonly tabs: Tab[] = [];
  /** What must never be and was seen; the visit ends with the first. */
  broken: string | null = null;
  /** Somebody else changed the basket, the consignments or who the shopper is: what is planned may follow. */
  mayBeReplanned: boolean;
  /** Something changes the store that no page here knows of before its next read: somebody there, or another device. */
  isStoreChanged = false;
  readonly #home: Browser;
  /** The store takes only so much, and does not say so. */
  readonly #isLimited: boolean;
  #isActing = false;
  #faultsLeft = 0;
  /** Pages with a write on its way. */
  #writers: Page[] = [];
  #units: string;

  constructor(script: Script) {
    const {scenario, behaviours, seed, hasLocks} = script;
    this.script = script;
    this.store = new EmulatedStore({scenario, behaviours, seed, now: this.clock.now()});
    this.#isLimited = (behaviours.limits ?? 'off') !== 'off' && scenario === 'many';
    this.#home = newBrowser(hasLocks);
    this.#units = unitCount(this.store.snapshot());
    // The wrapping that is lost makes other units of them (R4).
    this.mayBeReplanned = scenario === 'wrapped' && behaviours.wrappedSplit === 'dropped';
    this.wire = new Wire(this.store, {
      isOver: () => this.broken !== null,
      going: ({page, method, path}) => {
        this.#watchRequest(page, method !== 'GET', path);
      },
      done: ({page, method}, status) => {
        this.#countFaults();
        if (this.#isLimited && status >= 400) this.#begin();
        if (method === 'GET') return;
        this.#writers = this.#writers.filter(writer => writer !== page);
        this.#countUnits();
      },
    });
  }

  /** Opens a page in a new tab of the shopper's browser, or of another device's. */
  openTab(where: 'here' | 'elsewhere' = 'here'): void {
    if (where === 'elsewhere') this.isStoreChanged = true;
    this.#openPage(where === 'here' ? this.#home : newBrowser(this.script.hasLocks), new FakeStorage(), null);
  }

  /** The page of a tab is loaded anew. */
  reload(tab: Tab): void {
    // Another price may be another option, and other consignments win over a draft (R21).
    if (this.isStoreChanged) this.mayBeReplanned = true;
    this.#endPage(tab);
    this.#openPage(tab.page.browser, tab.tabStorage, tab.planned, this.tabs.indexOf(tab));
  }

  closeTab(tab: Tab): void {
    this.#endPage(tab);
    this.tabs.splice(this.tabs.indexOf(tab), 1);
  }

  /** The page is no more; what it has sent goes its way. */
  #endPage({session, page}: Tab): void {
    session.end();
    page.hasEnded = true;
  }

  #openPage(browser: Browser, tabStorage: FakeStorage, planned: Tab['planned'], place = this.tabs.length): void {
    const page: Page = {browser, hasActed: false, hasEnded: false};
    const {storage, locks, channels} = browser;
    const session = new CheckoutSession({
      client: new CheckoutClient({fetch: this.wire.fetchOf(page), cookies: () => `XSRF-TOKEN=${this.store.csrfToken}`}),
      clock: this.clock,
      storage,
      tabStorage,
      locks,
      openChannel: locks && channels.open,
    });
    const tab: Tab = {page, session, tabStorage, planned, leaving: null, outcome: null};
    this.tabs.splice(place, 1, tab);
    if (this.tabs.length > 1) this.mayBeReplanned = true;
    session.subscribe(() => {
      this.#watchPlan(tab);
    });
    void this.await(session.open());
  }

  /** Does something that may change plans and start requests. */
  disturb(act: () => void): void {
    this.counts.acts += 1;
    this.#isActing = true;
    try {
      act();
    } catch (error) {
      this.noteError(error);
    } finally {
      this.#isActing = false;
    }
    this.#begin();
  }

  /** The store is changed by somebody else: its units are what they are now. */
  changeStore(act: () => void): void {
    act();
    this.isStoreChanged = true;
    this.#units = unitCount(this.store.snapshot());
  }

  addFaults(faults: Parameters<EmulatedStore['addFaults']>[0]): void {
    this.store.addFaults(faults);
    this.#faultsLeft = this.store.faults().length;
  }

  /** All works again from here on. */
  mend(): void {
    this.store.clearFaults();
    this.#faultsLeft = 0;
    this.wire.forget();
  }

  /** Waits for something in the background; an error of it breaks the visit. */
  await<Result>(work: Promise<Result>): Promise<Result | undefined> {
    return work.catch((error: unknown) => {
      this.noteError(error);
      return undefined;
    });
  }

  note(sentence: string | null): void {
    this.broken ??= sentence;
  }

  noteError(error: unknown): void {
    if (error instanceof CheckoutFailure) this.note(`A failure was thrown at whoever used the session: ${error.message}.`);
    else this.note(`A bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }

  /** Lets so many milliseconds pass, stopping at each timer that is due. */
  async pass(ms: number): Promise<void> {
    const until = this.clock.now() + ms;
    await this.wire.quiet();
    for (let due = this.clock.nextDue; due !== null && due <= until && !this.broken; due = this.clock.nextDue) {
      this.clock.turnTo(due);
      await this.wire.quiet();
    }
    this.clock.turnTo(until);
    await this.wire.quiet();
  }

  /** Until nothing is under way and no timer waits. */
  async rest(): Promise<void> {
    for (let turns = 0; turns < 2000 && !this.broken; turns++) {
      await this.wire.quiet();
      const due = this.clock.nextDue;
      if (due === null) return;
      this.clock.turnTo(due);
    }
    this.note('It does not come to rest.');
  }

  #begin(): void {
    this.budget.disturbed(Math.max(0, ...this.tabs.map(({session: {state}}) => (state.phase === 'open' ? deliveriesIn(state.plan) : 0))));
  }

  /** No two writes of one browser at once. Of a page that has ended with a write out nobody knows; of another device neither (R15). */
  #watchRequest(page: Page, isWrite: boolean, path: string): void {
    this.counts.requests += 1;
    if (path.includes('/checkouts/')) this.note(this.budget.asked(page, isWrite));
    if (!isWrite) return;
    if (!page.browser.hasActed) this.note('A page wrote to the store, and the shopper had done nothing.');
    if (this.#writers.some(writer => writer.browser === page.browser && !writer.hasEnded)) this.note('Two writes were under way at once.');
    this.#writers.push(page);
  }

  /** Faults are made to hit once each: those that are gone have hit. */
  #countFaults(): void {
    if (this.#faultsLeft === 0) return;
    const left = this.store.faults().length;
    if (left === this.#faultsLeft) return;
    this.counts.faults += this.#faultsLeft - left;
    this.#faultsLeft = left;
    this.#begin();
  }

  #countUnits(): void {
    const units = unitCount(this.store.snapshot());
    if (units !== this.#units) this.note(`The store's cart holds ${units} after a request, and before held ${this.#units}.`);
  }

  #watchPlan(tab: Tab): void {
    const {state} = tab.session;
    if (state.phase !== 'open') return;
    this.budget.planned(deliveriesIn(state.plan));
    this.note(unitsAstray(state));
    const text = planText(state.plan);
    if (text === tab.planned?.text) return;
    const words = planInWords(state);
    if (tab.planned && !this.#isActing && !this.mayBeReplanned)
      this.note(`The plan changed, and nobody changed it. It was "${tab.planned.words}", and is "${words}".`);
    tab.planned = {text, words};
  }
}
