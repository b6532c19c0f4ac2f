/**
 * The closed loop: sends one request at a time until the store has what the shopper wants, or says why it stopped.
 *
 * It trusts answers only. After each answer it compares anew, so it survives whatever an earlier step did or did not do.
 * Edits made meanwhile are taken up at the next step; what they superseded is never sent.
 */
import {asFailure, type CheckoutFailure} from '../api/failure.js';
import type {CheckoutClient} from '../api/client.js';
import type {Checkout} from '../domain/checkout.js';
import type {Pairs} from '../domain/pairing.js';
import {type DeliveryId, unitsOf} from '../domain/plan.js';
import type {Step} from '../domain/reconcile.js';
import {observe} from '../domain/store-habits.js';
import {ArraySize} from './array-size.js';
import {type Clock, pause} from './clock.js';
import {fingerprint} from './draft.js';
import {nextRequest, type NextRequest, restBefore} from './next-request.js';
import {idsIn, isSettled, outstanding, signatureOf, viewDeliveries} from './overview.js';
import {Pace} from './pace.js';
import {pairsAfter, perform} from './perform.js';
import type {OpenState, Refusal, StopReason} from './state.js';
import {verdictsOn} from './verdict.js';
import {VersionUse} from './version-use.js';
import {type Locks, whileLocked} from './writers-lock.js';

/** Same request, same state of the store: so often it is tried before the loop gives up. */
const patience = 3;

/** What the loop needs of the session that owns it. */
export interface SyncHost {
  readonly state: OpenState;
  /** Replaces parts of the state. */
  change(patch: Partial<OpenState>): void;
  /** Takes an answer of the store as the new truth. */
  adopt(checkout: Checkout, pairs: Pairs): void;
  /** Notes on the device whether a write is out of which nothing is known yet. */
  noteWrite(isOut: boolean): void;
}

export type SyncOutcome = 'done' | 'stopped' | 'cancelled';

export class Sync {
  readonly #host: SyncHost;
  readonly #client: CheckoutClient;
  readonly #clock: Clock;
  readonly #locks: Locks;
  #running: Promise<void> | null = null;
  #callOffTimer: (() => void) | null = null;
  readonly #life = new AbortController();
  #cancelled: () => void = () => undefined;
  #editedAt = -Infinity;
  #mayWrite = false;
  #leaving = false;
  /** Continue is under way, saving or not yet: what is shown says so. */
  #departing = false;
  /** What the loop had stopped for when Continue was pressed; unless something makes it try again, that still stands. */
  #stoppedBefore: OpenState['activity'] | null = null;
  #atOnce = false;
  readonly #arraySize = new ArraySize();
  readonly #version = new VersionUse();
  readonly #pace: Pace;
  /** What the store has now is unknown: the next request is a read (R15). */
  #inDoubt = false;
  #seen = new Map<string, number>();
  #lastFailure: CheckoutFailure | null = null;

  constructor(host: SyncHost, client: CheckoutClient, clock: Clock, locks: Locks) {
    this.#host = host;
    this.#client = client;
    this.#clock = clock;
    this.#locks = locks;
    this.#pace = new Pace(clock);
  }

  /** Something changed that the store may have to hear of. `choice`: an option was picked by hand, it goes at once if all is settled (R12). */
  edited(what: 'plan' | 'choice' = 'plan'): void {
    this.#mayWrite = true;
    this.#editedAt = this.#clock.now();
    this.#atOnce = what === 'choice' && isSettled(this.#host.state);
    this.#startAfresh();
    this.schedule();
  }

  /** Goes on with what was cut short before (R1). */
  resume(): void {
    this.#mayWrite = true;
    this.#editedAt = Math.min(this.#editedAt, this.#clock.now() - restBefore.deliveries);
    this.#startAfresh();
    this.schedule();
  }

  /** Tries again after a stop: one read, then what is still to be sent. */
  async retry(): Promise<void> {
    this.#startAfresh();
    await this.read();
  }

  /** Continue was pressed: until the returned function is called, whatever is done shows as saving for it (R23). Sends nothing. */
  depart(): () => void {
    const {activity} = this.#host.state;
    this.#departing = true;
    this.#stoppedBefore = activity.kind === 'stopped' ? activity : null;
    this.#host.change({activity: this.#saving([])});
    return () => {
      this.#departing = false;
      if (this.#life.signal.aborted) return;
      const before = this.#stoppedBefore;
      this.#stoppedBefore = null;
      const now = this.#host.state.activity;
      if (before) this.#host.change({activity: before});
      else if (this.#running && (now.kind === 'saving' || now.kind === 'waiting')) this.#host.change({activity: {...now, leaving: false}});
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
      for (;;) {
        if (!this.#isLeaving() || this.#life.signal.aborted) break;
        const next = this.#next(this.#host.state);
        if (next.kind === 'rest') break;
        await Promise.race([next.kind === 'wait' ? pause(this.#clock, next.delay, this.#life.signal) : this.#run(), cancelled]);
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
    this.#cancelled();
  }

  /** Reads the checkout once (R14), unless answers are coming in anyway. */
  async read(): Promise<void> {
    if (this.#running) {
      await this.#running;
      return;
    }
    this.#inDoubt = true;
    this.#running = this.#readOnce().finally(() => {
      this.#running = null;
      this.schedule();
    });
    await this.#running;
  }

  end(): void {
    this.#callOffTimer?.();
    this.#life.abort();
    this.cancel();
  }

  /** Starts the loop now or when its time has come. Safe to call at any moment. */
  schedule(): void {
    this.#callOffTimer?.();
    this.#callOffTimer = null;
    if (this.#running || this.#life.signal.aborted) return;
    const next = this.#next(this.#host.state);
    this.#say(next);
    if (next.kind === 'read' || next.kind === 'step') void this.#run();
    if (next.kind === 'wait') {
      this.#callOffTimer = this.#clock.after(next.delay, () => {
        this.schedule();
      });
    }
  }

  #isLeaving(): boolean {
    return this.#leaving;
  }

  #startAfresh(): void {
    this.#seen.clear();
    this.#lastFailure = null;
    this.#stoppedBefore = null;
    this.#arraySize.stopSeeking();
    if (this.#host.state.activity.kind === 'stopped') this.#host.change({activity: {kind: 'idle'}});
  }

  /** Between two syncs: waiting for the store, or at rest. */
  #say(next: NextRequest): void {
    const {activity} = this.#host.state;
    const [waits, leaving] = [next.kind === 'wait' && this.#pace.wait > 0, this.#departing];
    if (waits && !(activity.kind === 'waiting' && activity.leaving === leaving))
      this.#host.change({activity: {kind: 'waiting', for: 'store', leaving}});
    if (waits || activity.kind === 'stopped') return;
    if (leaving && !(activity.kind === 'saving' && activity.leaving)) this.#host.change({activity: this.#saving([])});
    if (!leaving && activity.kind !== 'idle') this.#host.change({activity: {kind: 'idle'}});
  }

  #next(state: OpenState): NextRequest {
    if (this.#stoppedBefore) return {kind: 'rest'};
    return nextRequest(state, {
      held: this.#pace.wait,
      rested: this.#clock.now() - this.#editedAt,
      inDoubt: this.#inDoubt,
      mayWrite: this.#mayWrite,
      leaving: this.#leaving,
      atOnce: this.#atOnce,
      largestCreate: this.#arraySize.limit,
    });
  }

  #run(): Promise<void> {
    this.#running ??= this.#work();
    return this.#running;
  }

  async #work(): Promise<void> {
    try {
      const sayWaiting = () => {
        this.#host.change({activity: {kind: 'waiting', for: 'other-tab', leaving: this.#departing}});
      };
      // One sync holds the lock, never a pause between two (R19).
      await whileLocked(this.#locks, this.#clock, this.#host.state.checkout.id, () => this.#loop(), sayWaiting);
    } catch (error) {
      // No failure but a bug: it travels on, and is not repeated without end.
      this.#stop({kind: 'no-progress'});
      throw error;
    } finally {
      this.#running = null;
      this.schedule();
    }
  }

  async #loop(): Promise<void> {
    for (;;) {
      if (this.#life.signal.aborted) return;
      const next = this.#next(this.#host.state);
      if (next.kind === 'read') await this.#readOnce();
      else if (next.kind === 'step' && this.#isWorthTrying(next.step)) await this.#take(next.step);
      else return;
    }
  }

  /** Counts how often this very request was made of this very checkout: the store that never changes is not asked for ever. */
  #isWorthTrying(step: Step): boolean {
    // Line ids say nothing: a store may rename lines with every answer (store-api 4.2).
    const sight = `${fingerprint(this.#host.state.checkout)} ${JSON.stringify(step, (name, value: unknown) => (name === 'itemId' ? undefined : value))}`;
    const times = (this.#seen.get(sight) ?? 0) + 1;
    this.#seen.set(sight, times);
    if (times <= patience) return true;
    this.#stop(reasonToStop(step, this.#lastFailure));
    return false;
  }

  async #take(step: Step): Promise<void> {
    const before = this.#host.state;
    this.#host.change({activity: this.#saving(idsIn([step]))});
    this.#host.noteWrite(true);
    try {
      const answer = await perform(this.#client, step, before.checkout, {version: this.#version.of(before.checkout)});
      if (this.#life.signal.aborted) return;
      this.#version.accepted();
      this.#pace.recover();
      this.#lastFailure = null;
      if (step.kind === 'create') this.#arraySize.taken(step.parcels.length);
      const habits = observe(this.#host.state.habits, step, before.checkout, answer);
      if (habits !== this.#host.state.habits) this.#host.change({habits});
      this.#host.adopt(answer, pairsAfter(step, before, answer));
    } catch (error) {
      if (this.#life.signal.aborted) return;
      this.#cope(step, before, asFailure(error));
      if (!this.#inDoubt) this.#host.noteWrite(false);
    }
    if (step.kind === 'choose' && outstanding(this.#host.state).choices.length === 0) this.#atOnce = false;
  }

  #saving(deliveryIds: readonly DeliveryId[]): OpenState['activity'] {
    const sent = viewDeliveries(this.#host.state).filter(({delivery}) => unitsOf(delivery) > 0);
    const done = sent.filter(({confirmed}) => confirmed !== null).length;
    return {kind: 'saving', deliveryIds, leaving: this.#departing, done, of: sent.length};
  }

  #cope(step: Step, before: OpenState, failure: CheckoutFailure): void {
    this.#lastFailure = failure;
    if (failure.reason === 'conflict') this.#version.conflicted();
    for (const verdict of verdictsOn(step, failure, this.#arraySize, this.#wasRefusedBefore(step, failure))) {
      switch (verdict.kind) {
        case 'wait':
          this.#slowDown(failure);
          break;
        case 'doubt':
          this.#inDoubt = true;
          break;
        case 'refuse':
          this.#refuse(verdict.deliveryId, before, failure, verdict.what);
          break;
        case 'stop':
          this.#stop(reasonToStop(step, failure));
      }
    }
  }

  #wasRefusedBefore(step: Step, {reason}: CheckoutFailure): boolean {
    if (reason !== 'refused') return false;
    const sight = `refused ${idsIn([step]).join()}`;
    const times = this.#seen.get(sight) ?? 0;
    this.#seen.set(sight, times + 1);
    return times > 0;
  }

  #slowDown(failure: CheckoutFailure): void {
    this.#seen.clear();
    if (!this.#pace.slowDown(failure.retryAfter)) this.#stop({kind: 'failure', failure});
  }

  #refuse(id: DeliveryId, before: OpenState, {storeWords}: CheckoutFailure, what: Refusal['what']): void {
    const delivery = before.plan.deliveries.find(each => each.id === id);
    if (!delivery) return;
    const refusal: Refusal = {signature: signatureOf(delivery, what), storeWords, what};
    this.#host.change({refusals: {...this.#host.state.refusals, [id]: refusal}});
  }

  /** Reads because of the doubt, which lasts until an answer is there. */
  async #readOnce(): Promise<void> {
    try {
      const answer = await this.#client.load(this.#host.state.checkout.id);
      if (this.#life.signal.aborted) return;
      this.#inDoubt = false;
      // Nobody knows whether what stands there now is our write's doing: only equal addresses make new pairs (R18).
      this.#host.adopt(answer, this.#host.state.pairs);
    } catch (error) {
      const failure = asFailure(error);
      if (this.#life.signal.aborted) return;
      if (failure.reason === 'rate-limited') this.#slowDown(failure);
      else this.#stop({kind: 'failure', failure});
    }
  }

  #stop(why: StopReason): void {
    this.#host.change({activity: {kind: 'stopped', why}});
  }
}

/** Why the loop stops at a step: what the store said, if it is not about a promotion line that the store keeps where it is. */
function reasonToStop(step: Step, failure: CheckoutFailure | null): StopReason {
  if (step.kind === 'revise' && step.gift !== undefined && (!failure || failure.reason === 'refused'))
    return {kind: 'gift-stays', product: step.gift};
  return failure ? {kind: 'failure', failure} : {kind: 'no-progress'};
}
