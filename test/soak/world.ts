/** What a visit takes place in: the store, the shopper's browser with its tabs, the time; and what is watched over all the while. */
import {CheckoutClient} from '../../src/api/client.js';
import {CheckoutFailure} from '../../src/api/failure.js';
import {EmulatedStore} from '../../src/emulator/index.js';
import {unitCount} from '../../src/emulator/unit-count.js';
import type {LeaveOutcome} from '../../src/session/departure.js';
import {CheckoutSession} from '../../src/session/session.js';
import {FakeChannels} from '../support/fake-channels.js';
import {FakeClock} from '../support/fake-clock.js';
import {FakeLocks} from '../support/fake-locks.js';
import {FakeStorage} from '../support/fake-storage.js';
import {deliveriesIn, planText, unitsAstray} from './plan-watch.js';
import {RequestBudget} from './request-budget.js';
import type {Script} from './script.js';
import {Wire} from './wire.js';

/** One page in one tab of the shopper's browser. */
export interface Tab {
  /** Its line to the store. */
  readonly line: object;
  readonly session: CheckoutSession;
  readonly tabStorage: FakeStorage;
  /** Continue was pressed and nothing came of it yet. */
  leaving: Promise<LeaveOutcome | undefined> | null;
  outcome: LeaveOutcome | null;
  /** As the plan was last seen, or as the page before left it; null before there is one. */
  planned: string | null;
}

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
  readonly #storage = new FakeStorage();
  readonly #locks: FakeLocks | null;
  readonly #channels = new FakeChannels();
  #isActing = false;
  #faultsLeft = 0;
  /** Pages with a write on its way. One that has ended is not waited for by others: nobody knows of it (R15). */
  #writers: object[] = [];
  #units: string;

  constructor(script: Script) {
    const {scenario, behaviours, seed, hasLocks} = script;
    this.script = script;
    this.store = new EmulatedStore({scenario, behaviours, seed, now: this.clock.now()});
    this.#locks = hasLocks ? new FakeLocks() : null;
    this.#units = unitCount(this.store.snapshot());
    // The wrapping that is lost makes other units of them (R4).
    this.mayBeReplanned = scenario === 'wrapped' && behaviours.wrappedSplit === 'dropped';
    this.wire = new Wire(this.store, {
      going: ({tab, method, path}) => {
        const isWrite = method !== 'GET';
        this.counts.requests += 1;
        if (isWrite) this.#writers.push(tab);
        if (this.#writers.length > 1) this.note('Two writes were under way at once.');
        if (path.includes('/checkouts/')) this.note(this.budget.asked(tab, isWrite));
      },
      done: ({tab, method}) => {
        if (method !== 'GET') this.#writers = this.#writers.filter(writer => writer !== tab);
        this.#countFaults();
        this.#countUnits();
      },
    });
  }

  /** Opens a page in a new tab, or anew in the tab of a page that ended. */
  openPage(before?: Tab): Tab {
    const line = {};
    const tabStorage = before?.tabStorage ?? new FakeStorage();
    const session = new CheckoutSession({
      client: new CheckoutClient({fetch: this.wire.fetchOf(line), cookies: () => `XSRF-TOKEN=${this.store.csrfToken}`}),
      clock: this.clock,
      storage: this.#storage,
      tabStorage,
      locks: this.#locks,
      openChannel: this.#locks && this.#channels.open,
    });
    const tab: Tab = {line, session, tabStorage, leaving: null, outcome: null, planned: before?.planned ?? null};
    if (before) this.tabs.splice(this.tabs.indexOf(before), 1, tab);
    else this.tabs.push(tab);
    if (this.tabs.length > 1) this.mayBeReplanned = true;
    session.subscribe(() => {
      this.#watchPlan(tab);
    });
    void this.await(session.open());
    return tab;
  }

  /** The page of a tab ends; what it has sent goes its way. */
  endPage({session, line}: Tab): void {
    session.end();
    this.#writers = this.#writers.filter(writer => writer !== line);
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
    if (tab.planned !== null && text !== tab.planned && !this.#isActing && !this.mayBeReplanned)
      this.note(`The plan changed, and nobody changed it: from ${tab.planned} to ${text}.`);
    tab.planned = text;
  }
}
