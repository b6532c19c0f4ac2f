/**
 * The closed loop: sends one request at a time until the store has what the shopper wants, or says why it stopped.
 *
 * It trusts answers only. After each answer it compares anew, so it survives whatever an earlier step did or did not do.
 * Edits made meanwhile are taken up at the next step; what they superseded is never sent.
 */
import type {CheckoutClient} from '../api/client.js';
import {type Clock, pause} from './clock.js';
import {nextRequest, type NextRequest, restBefore} from './next-request.js';
import {idsIn, isSettled, outstanding} from './overview.js';
import type {Redemption} from './redemption.js';
import {Redemptions} from './redemptions.js';
import {StoreTalk, type TalkHost} from './store-talk.js';
import {SyncReport} from './sync-report.js';
import {type Locks, whileLocked} from './writers-lock.js';

/**
 * Asked before something is saved, once for all that is saved together, edits made meanwhile included. False holds it back until the
 * next edit, or until Continue is pressed.
 */
export type BeforeSync = (about: {readonly leaving: boolean}) => boolean | Promise<boolean>;

/** What the loop needs of the session that owns it. */
export interface SyncHost extends TalkHost {
  /** Tells the shopper's other tabs that the store has something new (R14). */
  tellOtherTabs(): void;
  readonly beforeSync: BeforeSync;
}

export type Edited = 'plan' | 'choice' | 'given';

export type SyncOutcome = 'done' | 'stopped' | 'cancelled';

export class Sync {
  readonly #host: SyncHost;
  readonly #talk: StoreTalk;
  readonly #report: SyncReport;
  readonly #redemptions: Redemptions;
  readonly #clock: Clock;
  readonly #locks: Locks;
  #running: Promise<void> | null = null;
  #callOffTimer: (() => void) | null = null;
  readonly #life = new AbortController();
  #cancelled: () => void = () => undefined;
  #editedAt = -Infinity;
  #mayWrite = false;
  /** The page has agreed to what is being saved. */
  #isAgreed = false;
  #leaving = false;
  #atOnce = false;
  #isPaused = false;
  #goOn: () => void = () => undefined;

  constructor(host: SyncHost, client: CheckoutClient, clock: Clock, locks: Locks) {
    this.#host = host;
    this.#clock = clock;
    this.#locks = locks;
    this.#talk = new StoreTalk(host, client, clock, this.#life.signal);
    this.#report = new SyncReport(host, this.#talk, () => ({isPaused: this.#isPaused, mayWrite: this.#mayWrite}));
    this.#redemptions = new Redemptions(host, this.#talk);
  }

  /**
   * Something changed that the store may have to hear of. `choice`: an option was picked by hand, it goes at once if all is settled (R12).
   * `given`: the page set the plan, which is nothing the shopper did, so it alone is no reason to write (R1).
   */
  edited(what: Edited = 'plan'): void {
    if (what !== 'given') this.#mayWrite = true;
    this.#editedAt = this.#clock.now();
    this.#atOnce = what === 'choice' && isSettled(this.#host.state);
    this.#startAfresh();
    this.schedule();
  }

  /** Asks the store to redeem something, or to take it back, as the next thing it is asked. True once it has. */
  redeem(redemption: Redemption): Promise<boolean> {
    const outcome = this.#redemptions.add(redemption);
    this.#startAfresh();
    this.schedule();
    return outcome;
  }

  /** What was typed may be an edit the next moment: options rest from here (R12). */
  formClosed(): void {
    this.#editedAt = this.#clock.now();
    this.schedule();
  }

  /** A write of ours, from before this page, may take effect yet. */
  mayHaveWritten(): void {
    this.#talk.mayBeOurs = true;
  }

  /** Sends at once what is still to be sent: it was cut short before, or the shopper wants to see prices (R1). */
  takeUp(): void {
    this.#mayWrite = true;
    this.#editedAt = Math.min(this.#editedAt, this.#clock.now() - restBefore.deliveries);
    this.#startAfresh();
    this.schedule();
  }

  /** Sends nothing more after the request that is out, until `resume`. Edits are taken in meanwhile. */
  pause(): void {
    this.#isPaused = true;
    // Said at once, however long the request that is out takes.
    this.#report.between({kind: 'rest'});
    this.schedule();
  }

  resume(): void {
    this.#isPaused = false;
    if (this.#running && this.#host.state.activity.kind === 'paused') this.#report.saving([]);
    this.#goOn();
    this.schedule();
  }

  /** Tries again after a stop: one read, then what is still to be sent. */
  async retry(): Promise<void> {
    this.#startAfresh();
    await this.read();
  }

  /** What the store has may be another tab's doing by now: the next request is a read (R14). */
  heardOfOthers(): void {
    this.#talk.inDoubt = true;
    this.schedule();
  }

  /** Continue was pressed: until the returned function is called, whatever is done shows as saving for it (R23). Sends nothing. */
  depart(): () => void {
    this.#isPaused = false;
    this.#report.depart();
    return () => {
      if (this.#hasEnded()) return;
      this.#report.arrive(this.#running !== null);
      this.schedule();
    };
  }

  /** Sends everything now and waits for it (R23). */
  async flush(): Promise<SyncOutcome> {
    this.#mayWrite = true;
    this.#leaving = true;
    this.#startAfresh();
    const cancelled = new Promise<void>(resolve => {
      this.#cancelled = resolve;
    });
    try {
      while (this.#isLeaving() && !this.#hasEnded()) {
        const next = this.#next();
        if (next.kind === 'rest' && !this.#isPaused) break;
        await Promise.race([this.#towards(next), cancelled]);
      }
      if (!this.#isLeaving()) return 'cancelled';
      return this.#host.state.activity.kind === 'stopped' ? 'stopped' : 'done';
    } finally {
      this.#leaving = false;
      this.schedule();
    }
  }

  /** Ends a flush at once; the request that is out is answered in its own time, and nothing that was sent is taken back. */
  cancel(): void {
    this.#leaving = false;
    this.#isPaused = false;
    this.#cancelled();
  }

  /** Reads the checkout once (R14), unless answers are coming in anyway. */
  async read(): Promise<void> {
    if (this.#running) {
      await this.#running;
      return;
    }
    this.#talk.inDoubt = true;
    this.#running = this.#talk.read().finally(() => {
      this.#running = null;
      this.schedule();
    });
    await this.#running;
  }

  end(): void {
    this.#callOffTimer?.();
    this.#life.abort();
    this.#redemptions.forget();
    this.cancel();
    this.#goOn();
  }

  /** Starts the loop now or when its time has come. Safe to call at any moment. */
  schedule(): void {
    this.#callOffTimer?.();
    this.#callOffTimer = null;
    if (this.#running || this.#hasEnded()) return;
    this.#giveUpRedemptions();
    const next = this.#next();
    this.#report.between(next);
    if (next.kind === 'read' || next.kind === 'redeem' || next.kind === 'step') void this.#run();
    if (next.kind === 'wait') {
      this.#callOffTimer = this.#clock.after(next.delay, () => {
        this.schedule();
      });
    }
  }

  #hasEnded(): boolean {
    return this.#life.signal.aborted;
  }

  #isLeaving(): boolean {
    return this.#leaving;
  }

  #startAfresh(): void {
    if (!this.#running) this.#isAgreed = false;
    this.#talk.startAfresh();
    this.#report.startAfresh();
  }

  /** What a flush waits for before it looks again. */
  #towards(next: NextRequest): Promise<void> {
    if (next.kind === 'wait') return pause(this.#clock, next.delay, this.#life.signal);
    if (next.kind !== 'rest' || this.#running) return this.#run();
    this.#report.between(next);
    return new Promise(resolve => {
      this.#goOn = resolve;
    });
  }

  /** Who applied a code is not to be surprised by it after trying again much later. */
  #giveUpRedemptions(): void {
    const {activity} = this.#host.state;
    if (activity.kind === 'stopped' && activity.why.kind === 'failure') this.#redemptions.giveUp(activity.why.failure);
  }

  #next(): NextRequest {
    if (this.#report.standsStill || this.#isPaused) return {kind: 'rest'};
    return nextRequest(this.#host.state, {
      held: this.#talk.pace.wait,
      rested: this.#clock.now() - this.#editedAt,
      inDoubt: this.#talk.inDoubt,
      mayWrite: this.#mayWrite,
      leaving: this.#leaving,
      atOnce: this.#atOnce,
      largestCreate: this.#talk.largestCreate,
    });
  }

  #run(): Promise<void> {
    if (this.#running) return this.#running;
    let begin: (work: Promise<void>) => void = () => undefined;
    // Known to run before it does: whoever hears of its first step may call back here.
    const running = (this.#running = new Promise<void>(resolve => {
      begin = resolve;
    }));
    begin(this.#work());
    return running;
  }

  async #work(): Promise<void> {
    try {
      if (this.#next().kind === 'step') {
        const agreed = this.#agreed();
        if (agreed !== true && !(await agreed)) return;
      }
      // One sync holds the lock, never a pause between two (R19).
      await whileLocked(this.#locks, this.#clock, this.#host.state.checkout.id, () => this.#loop(), {
        late: () => {
          this.#report.waitingForOtherTab();
        },
        // Another tab wrote until just now.
        afterOthers: () => {
          this.#talk.inDoubt = true;
        },
      });
    } catch (error) {
      // No failure but a bug: it travels on, and is not repeated without end.
      this.#talk.stop({kind: 'no-progress'});
      throw error;
    } finally {
      this.#running = null;
      this.schedule();
    }
  }

  /** Asked outside the lock: another tab may save while the page thinks about it. Where nobody has to think, nothing waits. */
  #agreed(): boolean | Promise<boolean> {
    if (this.#isAgreed) return true;
    const taken = (isAgreed: boolean): boolean => {
      this.#isAgreed = isAgreed;
      if (!isAgreed) this.#holdBack();
      return isAgreed;
    };
    const answer = this.#host.beforeSync({leaving: this.#leaving});
    return typeof answer === 'boolean' ? taken(answer) : answer.then(taken);
  }

  /** Until the next edit, or Continue. */
  #holdBack(): void {
    this.#mayWrite = false;
    this.#atOnce = false;
    this.cancel();
  }

  async #loop(): Promise<void> {
    while (!this.#hasEnded()) {
      const next = this.#next();
      if (next.kind === 'read') await this.#talk.read();
      else if (next.kind === 'redeem') {
        const mayHaveChanged = await this.#redemptions.take();
        if (this.#hasEnded()) return;
        if (mayHaveChanged) this.#host.tellOtherTabs();
      } else if (next.kind === 'step' && this.#isAgreed && this.#talk.isWorthTrying(next.step)) {
        this.#report.saving(idsIn([next.step]));
        const tookEffect = await this.#talk.take(next.step);
        if (this.#hasEnded()) return;
        if (tookEffect) this.#report.counted();
        // A write may have been made though its answer never came.
        if (tookEffect || this.#talk.mayBeOurs) this.#host.tellOtherTabs();
        if (next.step.kind === 'choose' && outstanding(this.#host.state).choices.length === 0) this.#atOnce = false;
      } else return;
    }
  }
}
