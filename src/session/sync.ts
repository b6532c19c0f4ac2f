/**
 * The closed loop: sends one request at a time until the store has what the shopper wants, or says why it stopped.
 *
 * It trusts answers only. After each answer it compares anew, so it survives whatever an earlier step did or did not do.
 * Edits made meanwhile are taken up at the next step; what they superseded is never sent.
 */
import {asFailure, type CheckoutFailure} from '../api/failure.js';
import type {CheckoutClient, WriteOptions} from '../api/client.js';
import type {Checkout} from '../domain/checkout.js';
import {pairCreated, type Pairs} from '../domain/pairing.js';
import {type DeliveryId, unitsOf} from '../domain/plan.js';
import type {Step} from '../domain/reconcile.js';
import {type Clock, pause} from './clock.js';
import {fingerprint} from './draft.js';
import {idsIn, isSettled, outstanding, signatureOf, viewDeliveries} from './overview.js';
import type {OpenState, Refusal, StopReason} from './state.js';

/** Milliseconds after the last edit before deliveries go out (R11), and before options do (R12). */
const restBefore = {deliveries: 600, choices: 3000};

/** Same request, same state of the store: so often it is tried before the loop gives up. */
const patience = 3;

/** Answers of 429 or 503 in a row before the loop gives up; waits double from the first, in milliseconds, unless the store says. */
const pacing = {tries: 6, first: 1000, longest: 30_000};

/** Milliseconds to wait for another tab before saying so (R19). */
const otherTabPatience = 10_000;

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

/** What is to be done at a moment. */
type Next =
  | {readonly kind: 'read'}
  | {readonly kind: 'step'; readonly step: Step}
  | {readonly kind: 'wait'; readonly delay: number}
  | {readonly kind: 'rest'};

export type SyncOutcome = 'done' | 'stopped' | 'cancelled';

/** Serialises writers across tabs; the platform's lock manager, or none. */
export type Locks = Pick<LockManager, 'request'> | null;

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
  #atOnce = false;
  /** Most parcels the store takes in one request, as far as this session knows (R16). */
  #largestCreate = Infinity;
  /** Smaller while looking for the one parcel a store refuses in an array. */
  #largestWhileSeeking = Infinity;
  #conflicts = 0;
  #sendsVersion = true;
  #paced = 0;
  /** The store asked not to be written to before then. */
  #notBefore = -Infinity;
  /** What the store has now is unknown: the next request is a read (R15). */
  #inDoubt = false;
  #seen = new Map<string, number>();
  #lastFailure: CheckoutFailure | null = null;

  constructor(host: SyncHost, client: CheckoutClient, clock: Clock, locks: Locks) {
    this.#host = host;
    this.#client = client;
    this.#clock = clock;
    this.#locks = locks;
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
        const next = this.#next(this.#host.state);
        if (next.kind === 'rest' || !this.#isLeaving() || this.#life.signal.aborted) break;
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
    this.#largestWhileSeeking = Infinity;
    if (this.#host.state.activity.kind === 'stopped') this.#host.change({activity: {kind: 'idle'}});
  }

  /** Between two syncs: waiting for the store, or at rest. */
  #say(next: Next): void {
    const {activity} = this.#host.state;
    const [waits, leaving] = [next.kind === 'wait' && this.#clock.now() < this.#notBefore, this.#leaving];
    if (waits && !(activity.kind === 'waiting' && activity.leaving === leaving))
      this.#host.change({activity: {kind: 'waiting', for: 'store', leaving}});
    if (!waits && (activity.kind === 'saving' || activity.kind === 'waiting')) this.#host.change({activity: {kind: 'idle'}});
  }

  #next(state: OpenState): Next {
    if (state.activity.kind === 'stopped') return {kind: 'rest'};
    const held = this.#notBefore - this.#clock.now();
    if (this.#inDoubt) return held > 0 ? {kind: 'wait', delay: held} : {kind: 'read'};
    if (!this.#mayWrite) return {kind: 'rest'};
    const {deliveries, choices} = outstanding(state, Math.min(this.#largestCreate, this.#largestWhileSeeking));
    const rested = this.#clock.now() - this.#editedAt;
    const [delivery] = deliveries;
    if (delivery) return this.#whenRested(delivery, Math.max(held, this.#leaving ? 0 : restBefore.deliveries - rested));
    const [choice] = choices;
    if (!choice) return {kind: 'rest'};
    if (this.#leaving || this.#atOnce) return this.#whenRested(choice, held);
    return isSettled(state) ? this.#whenRested(choice, Math.max(held, restBefore.choices - rested)) : {kind: 'rest'};
  }

  #whenRested(step: Step, delay: number): Next {
    return delay > 0 ? {kind: 'wait', delay} : {kind: 'step', step};
  }

  #run(): Promise<void> {
    this.#running ??= this.#work();
    return this.#running;
  }

  async #work(): Promise<void> {
    try {
      await this.#withLock(() => this.#loop());
    } catch (error) {
      // No failure but a bug: it travels on, and is not repeated without end.
      this.#stop({kind: 'no-progress'});
      throw error;
    } finally {
      this.#running = null;
      this.schedule();
    }
  }

  /** One sync holds the lock, never a pause between two (R19). */
  async #withLock(work: () => Promise<void>): Promise<void> {
    if (!this.#locks) return work();
    const callOff = this.#clock.after(otherTabPatience, () => {
      this.#host.change({activity: {kind: 'waiting', for: 'other-tab', leaving: this.#leaving}});
    });
    await this.#locks.request(`multidrop ${this.#host.state.checkout.id}`, async () => {
      callOff();
      await work();
    });
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
    this.#stop(this.#lastFailure ? {kind: 'failure', failure: this.#lastFailure} : {kind: 'no-progress'});
    return false;
  }

  async #take(step: Step): Promise<void> {
    const before = this.#host.state;
    this.#host.change({activity: this.#savingFor(step)});
    this.#host.noteWrite(true);
    try {
      const answer = await this.#send(step, before.checkout);
      this.#conflicts = 0;
      this.#paced = 0;
      this.#lastFailure = null;
      if (step.kind === 'create' && step.parcels.length < this.#largestWhileSeeking) this.#largestWhileSeeking = Infinity;
      this.#host.adopt(answer, pairsAfter(step, before, answer));
    } catch (error) {
      this.#cope(step, before, asFailure(error));
      if (!this.#inDoubt) this.#host.noteWrite(false);
    }
    if (step.kind === 'choose' && outstanding(this.#host.state).choices.length === 0) this.#atOnce = false;
  }

  #savingFor(step: Step): OpenState['activity'] {
    const sent = viewDeliveries(this.#host.state).filter(({delivery}) => unitsOf(delivery) > 0);
    const done = sent.filter(({confirmed}) => confirmed !== null).length;
    return {kind: 'saving', deliveryIds: idsIn([step]), leaving: this.#leaving, done, of: sent.length};
  }

  #send(step: Step, {id, version}: Checkout): Promise<Checkout> {
    const options: WriteOptions = {version: this.#sendsVersion ? version : undefined};
    switch (step.kind) {
      case 'create':
        return this.#client.createConsignments(id, step.parcels, options);
      case 'revise':
        return this.#client.reviseConsignment(id, step.consignmentId, step, options);
      case 'choose':
        return this.#client.chooseShippingOption(id, step.consignmentId, step.optionId, options);
      case 'remove':
        return this.#client.removeConsignment(id, step.consignmentId, options);
    }
  }

  /** What a failed write leads to: wait and try again, read and go on, leave one delivery out, or stop (R15 to R17). */
  #cope(step: Step, before: OpenState, failure: CheckoutFailure): void {
    this.#lastFailure = failure;
    switch (failure.reason) {
      case 'rate-limited':
        return this.#slowDown(failure);
      case 'signed-out':
        return this.#stop({kind: 'failure', failure});
      case 'refused':
        return this.#refused(step, before, failure);
      case 'conflict':
        this.#conflicts += 1;
        if (this.#conflicts >= 2) this.#sendsVersion = false;
        this.#inDoubt = true;
        return;
      case 'timeout':
      case 'unreachable':
      case 'unreadable':
        if (step.kind === 'create' && failure.reason === 'timeout') this.#halve(step.parcels.length);
        this.#inDoubt = true;
        return;
      case 'gone':
        // The consignment may be what is gone, not the basket.
        this.#inDoubt = true;
    }
  }

  #halve(size: number): void {
    if (size > 1) this.#largestCreate = Math.ceil(size / 2);
  }

  #slowDown(failure: CheckoutFailure): void {
    this.#paced += 1;
    this.#seen.clear();
    if (this.#paced >= pacing.tries) return this.#stop({kind: 'failure', failure});
    this.#notBefore = this.#clock.now() + (failure.retryAfter ?? Math.min(pacing.longest, pacing.first * 2 ** (this.#paced - 1)));
  }

  #refused(step: Step, before: OpenState, failure: CheckoutFailure): void {
    if (step.kind === 'create' && step.parcels.length > 1) {
      if (failure.status === 413) this.#halve(step.parcels.length);
      else if (!this.#refuseNamed(step.parcels, before, failure)) this.#largestWhileSeeking = Math.ceil(step.parcels.length / 2);
      // Whether the good parcels of a refused array were taken is unknown (store-api 9 `arrayPost`).
      this.#inDoubt = true;
      return;
    }
    const [deliveryId] = idsIn([step]);
    if (deliveryId === undefined) return this.#stop({kind: 'failure', failure});
    if (step.kind === 'create') this.#largestWhileSeeking = Infinity;
    // An option that was just offered and is refused now: quotes may have moved on; one read tells, a second refusal stands.
    const isFirst = (this.#seen.get(`refused ${deliveryId}`) ?? 0) === 0;
    this.#seen.set(`refused ${deliveryId}`, 1);
    if (step.kind === 'choose' && isFirst) this.#inDoubt = true;
    else this.#refuse(deliveryId, before, failure, step.kind === 'choose' ? 'shipping' : 'delivery');
  }

  #refuseNamed(parcels: readonly {deliveryId: DeliveryId}[], before: OpenState, failure: CheckoutFailure): boolean {
    const named = failure.refusedIndex === undefined ? undefined : parcels[failure.refusedIndex];
    if (named) this.#refuse(named.deliveryId, before, failure, 'delivery');
    return named !== undefined;
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
      this.#inDoubt = false;
      // Nobody knows whether what stands there now is our write's doing: only equal addresses make new pairs (R18).
      this.#host.adopt(answer, this.#host.state.pairs);
    } catch (error) {
      const failure = asFailure(error);
      if (failure.reason === 'rate-limited') this.#slowDown(failure);
      else this.#stop({kind: 'failure', failure});
    }
  }

  #stop(why: StopReason): void {
    this.#host.change({activity: {kind: 'stopped', why}});
  }
}

/** The pairs once a step was done as asked; what was sent is remembered with what the store made of it (R18). */
function pairsAfter(step: Step, before: OpenState, answer: Checkout): Pairs {
  const known = before.pairs;
  if (step.kind === 'create') {
    const ids = new Set(step.parcels.map(({deliveryId}) => deliveryId));
    return pairCreated(
      before.plan.deliveries.filter(({id}) => ids.has(id)),
      before.checkout,
      answer,
      known,
    );
  }
  const echo = step.kind === 'revise' && answer.consignments.find(({id}) => id === step.consignmentId)?.address;
  return echo ? {...known, [step.deliveryId]: {consignmentId: step.consignmentId, sent: step.address, echo}} : known;
}
