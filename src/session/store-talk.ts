/** One request at a time, and what is made of its answer or failure (R15 to R18). When a request goes out is `Sync`'s affair. */
import type {CheckoutClient, WriteOptions} from '../api/client.js';
import {asFailure, CheckoutFailure} from '../api/failure.js';
import type {Checkout} from '../domain/checkout.js';
import type {Pairs} from '../domain/pairing.js';
import type {DeliveryId} from '../domain/plan.js';
import type {Step} from '../domain/reconcile.js';
import {observe} from '../domain/store-habits.js';
import {ArraySize} from './array-size.js';
import type {Clock} from './clock.js';
import {fingerprint} from './draft.js';
import {idsIn, outstanding, sentDeliveries, signatureOf} from './overview.js';
import {Pace} from './pace.js';
import {pairsAfter, perform} from './perform.js';
import {Progress} from './progress.js';
import {performRedemption, type RedemptionRequest} from './redemption.js';
import type {OpenState, Refusal, StopReason} from './state.js';
import {verdictsOn} from './verdict.js';
import {VersionUse} from './version-use.js';

/** What talking to the store needs of the session that owns it. */
export interface TalkHost {
  readonly state: OpenState;
  /** Replaces parts of the state. */
  change(patch: Partial<OpenState>): void;
  /** Takes an answer of the store as the new truth. Where what changed cannot be our own doing, it is taken over into the plan. */
  adopt(checkout: Checkout, pairs: Pairs, changedBy: 'us' | 'others'): void;
  /** Notes on the device whether a write is out of which nothing is known yet. */
  noteWrite(isOut: boolean): void;
}

export class StoreTalk {
  readonly pace: Pace;
  /** Aborted, whatever is answered is news of nobody. */
  readonly #life: AbortSignal;
  readonly #host: TalkHost;
  readonly #client: CheckoutClient;
  readonly #arraySize = new ArraySize();
  readonly #version = new VersionUse();
  readonly #progress = new Progress();
  #lastFailure: CheckoutFailure | null = null;
  /** What the store has now is unknown: the next request is a read (R15). */
  inDoubt = false;
  /** A write of ours may have taken effect without our hearing of it: until the next answer. */
  mayBeOurs = false;

  constructor(host: TalkHost, client: CheckoutClient, clock: Clock, life: AbortSignal) {
    this.#host = host;
    this.#client = client;
    this.#life = life;
    this.pace = new Pace(clock);
  }

  /** Most parcels for one request (R16). */
  get largestCreate(): number {
    return this.#arraySize.limit;
  }

  startAfresh(): void {
    this.#progress.startAfresh();
    this.#lastFailure = null;
    this.#arraySize.stopSeeking();
  }

  /** Stops instead of making the same request of the same store again and again. */
  isWorthTrying(step: Step): boolean {
    const {state} = this.#host;
    // Line ids say nothing: a store may rename lines with every answer (store-api 4.2).
    const asked = JSON.stringify(step, (name, value: unknown) => (name === 'itemId' ? undefined : value));
    const {left} = outstanding(state, this.largestCreate);
    if (this.#progress.isWorthTrying(asked, fingerprint(state.checkout), left, sentDeliveries(state).length)) return true;
    this.stop(reasonToStop(step, this.#lastFailure));
    return false;
  }

  /** Sends a step; true if the store did as asked. */
  async take(step: Step): Promise<boolean> {
    const before = this.#host.state;
    const answer = await this.#write(options => perform(this.#client, step, before.checkout, options));
    if (answer === null) return false;
    if (answer instanceof CheckoutFailure) {
      this.#cope(step, before, answer);
      if (!this.inDoubt) this.#host.noteWrite(false);
      return false;
    }
    if (step.kind === 'create') this.#arraySize.taken(step.parcels.length);
    const habits = observe(this.#host.state.habits, step, before.checkout, answer);
    if (habits !== this.#host.state.habits) this.#host.change({habits});
    this.#host.adopt(answer, pairsAfter(step, before, answer), 'us');
    return true;
  }

  /** Asks once to redeem something, or to take it back. What a failure leads to is the caller's affair, doubt and lost sessions apart. */
  async redeem(request: RedemptionRequest): Promise<'done' | 'ended' | CheckoutFailure> {
    const {checkout} = this.#host.state;
    const answer = await this.#write(options => performRedemption(this.#client, request, checkout, options));
    if (answer === null) return 'ended';
    if (answer instanceof CheckoutFailure) {
      this.#doubtOrStop(answer);
      if (!this.inDoubt) this.#host.noteWrite(false);
      return answer;
    }
    this.#host.adopt(answer, this.#host.state.pairs, 'us');
    return 'done';
  }

  /** Makes one write. Null where nobody is left to hear what came of it. */
  async #write(ask: (options: WriteOptions) => Promise<Checkout>): Promise<Checkout | CheckoutFailure | null> {
    this.#host.noteWrite(true);
    this.pace.asked();
    try {
      const answer = await ask({version: this.#version.of(this.#host.state.checkout)});
      if (this.#life.aborted) return null;
      this.#version.accepted();
      this.pace.recover();
      this.#lastFailure = null;
      this.mayBeOurs = false;
      return answer;
    } catch (error) {
      if (this.#life.aborted) return null;
      return asFailure(error);
    }
  }

  /** Reads because of a doubt, which lasts until an answer is there. */
  async read(): Promise<void> {
    this.pace.asked();
    try {
      const answer = await this.#client.load(this.#host.state.checkout.id);
      if (this.#life.aborted) return;
      this.inDoubt = false;
      // Nobody knows whether what stands there now is our write's doing: only equal addresses make new pairs (R18).
      this.#host.adopt(answer, this.#host.state.pairs, this.mayBeOurs ? 'us' : 'others');
      this.mayBeOurs = false;
    } catch (error) {
      const failure = asFailure(error);
      if (this.#life.aborted) return;
      if (failure.reason === 'rate-limited') this.#slowDownOrStop(failure);
      else this.stop({kind: 'failure', failure});
    }
  }

  stop(why: StopReason): void {
    this.#host.change({activity: {kind: 'stopped', why}});
  }

  #cope(step: Step, before: OpenState, failure: CheckoutFailure): void {
    this.#lastFailure = failure;
    if (failure.reason === 'conflict') this.#version.conflicted();
    const isRepeated = failure.reason === 'refused' && this.#progress.refusedAgain(idsIn([step]));
    for (const verdict of verdictsOn(step, failure, this.#arraySize, isRepeated)) {
      switch (verdict.kind) {
        case 'wait':
          this.#slowDownOrStop(failure);
          break;
        case 'doubt':
          this.inDoubt = true;
          // A conflict was refused for sure; what stands there now is somebody else's doing (R17).
          this.mayBeOurs ||= failure.reason !== 'conflict';
          break;
        case 'refuse':
          this.#refuse(verdict.deliveryId, before, failure, verdict.what);
          break;
        case 'stop':
          this.stop(reasonToStop(step, failure));
      }
    }
  }

  /** A refused code is no doubt and no reason to stop: everything else goes on. */
  #doubtOrStop(failure: CheckoutFailure): void {
    const {reason} = failure;
    if (reason === 'conflict') this.#version.conflicted();
    if (reason === 'signed-out') this.stop({kind: 'failure', failure});
    if (reason === 'refused' || reason === 'rate-limited' || reason === 'signed-out') return;
    this.inDoubt = true;
    this.mayBeOurs ||= reason !== 'conflict' && reason !== 'gone';
  }

  /** The store asked for time. False when that was once too often. */
  slowDown({retryAfter}: CheckoutFailure): boolean {
    this.#progress.startAfresh();
    return this.pace.slowDown(retryAfter);
  }

  #slowDownOrStop(failure: CheckoutFailure): void {
    if (!this.slowDown(failure)) this.stop({kind: 'failure', failure});
  }

  #refuse(id: DeliveryId, before: OpenState, {storeWords}: CheckoutFailure, what: Refusal['what']): void {
    const delivery = before.plan.deliveries.find(each => each.id === id);
    if (!delivery) return;
    const refusal: Refusal = {signature: signatureOf(before, delivery, what), storeWords, what};
    this.#host.change({refusals: {...this.#host.state.refusals, [id]: refusal}});
  }
}

/** Why the loop stops at a step: what the store said, if it is not about a promotion line that the store keeps where it is. */
function reasonToStop(step: Step, failure: CheckoutFailure | null): StopReason {
  if (step.kind === 'revise' && step.gift !== undefined && (!failure || failure.reason === 'refused'))
    return {kind: 'gift-stays', product: step.gift};
  return failure ? {kind: 'failure', failure} : {kind: 'no-progress'};
}
