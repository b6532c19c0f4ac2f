/** Redemptions that wait for their turn in the loop: one request at a time like all others, and nothing of them is lost or done twice. */
import type {CheckoutFailure} from '../api/failure.js';
import {isDone, type Redemption, type RedemptionRequest, redemptionVerdict, type RefusedRedemption, requestsFor} from './redemption.js';
import type {StoreTalk, TalkHost} from './store-talk.js';

interface Waiting {
  readonly redemption: Redemption;
  readonly settle: (isDone: boolean) => void;
  /** What is still to be asked, the next one first. */
  requests: readonly RedemptionRequest[];
  /** Failures of the first of these. */
  tries: number;
  /** A read was to tell whether the basket is gone, or only the code is unknown. */
  unknown: CheckoutFailure | null;
  /** The most telling refusal so far. */
  refusal: CheckoutFailure | null;
}

export class Redemptions {
  readonly #host: TalkHost;
  readonly #talk: StoreTalk;
  #queue: readonly Waiting[] = [];

  constructor(host: TalkHost, talk: StoreTalk) {
    this.#host = host;
    this.#talk = talk;
  }

  /** Resolves once the store has it, with true, or once it is given up. */
  add(redemption: Redemption): Promise<boolean> {
    return new Promise(settle => {
      this.#queue = [...this.#queue, {redemption, settle, requests: requestsFor(redemption), tries: 0, unknown: null, refusal: null}];
      this.#show(null);
    });
  }

  /** Makes the request that is due. True where the store may have changed. */
  async take(): Promise<boolean> {
    const [first] = this.#queue;
    const [request] = first?.requests ?? [];
    if (!first || !request) {
      this.#show(null);
      return false;
    }
    if (isDone(first.redemption, this.#host.state.checkout)) {
      this.#end(first, null);
      return false;
    }
    if (first.unknown) {
      this.#refuse(first, first.unknown);
      return false;
    }
    const outcome = await this.#talk.redeem(request);
    if (outcome === 'ended') return false;
    if (outcome === 'done') this.#end(first, null);
    else this.#cope(first, request, outcome);
    return outcome === 'done' || this.#talk.mayBeOurs;
  }

  /** Gives all of them up, because the loop stopped. */
  giveUp(failure: CheckoutFailure): void {
    for (const waiting of this.#queue) this.#end(waiting, refused(waiting, failure.reason, failure));
  }

  /** Nobody waits any more, and nothing is said. */
  forget(): void {
    for (const {settle} of this.#queue) settle(false);
    this.#queue = [];
  }

  #cope(waiting: Waiting, request: RedemptionRequest, failure: CheckoutFailure): void {
    waiting.tries += 1;
    switch (redemptionVerdict(request, failure, waiting.tries)) {
      case 'again':
        // Where the store asks for time once too often, this is given up, and nothing else.
        if (failure.reason === 'rate-limited' && !this.#talk.slowDown(failure))
          this.#end(waiting, refused(waiting, failure.reason, failure));
        break;
      case 'read':
        waiting.unknown = failure;
        break;
      case 'refused':
        this.#refuse(waiting, failure);
        break;
      case 'failed':
        this.#end(waiting, refused(waiting, failure.reason, failure));
    }
  }

  /** The store does not take it as what it was asked for: it may be something else. */
  #refuse(waiting: Waiting, failure: CheckoutFailure): void {
    waiting.requests = waiting.requests.slice(1);
    waiting.tries = 0;
    waiting.unknown = null;
    if (!waiting.refusal?.storeWords) waiting.refusal = failure;
    if (waiting.requests.length === 0) this.#end(waiting, refused(waiting, 'unknown-code', waiting.refusal));
  }

  #end(waiting: Waiting, why: RefusedRedemption | null): void {
    this.#queue = this.#queue.filter(each => each !== waiting);
    this.#show(why);
    waiting.settle(why === null);
  }

  #show(refusal: RefusedRedemption | null): void {
    this.#host.change({redemption: {pending: this.#queue.map(({redemption}) => redemption), refused: refusal}});
  }
}

const refused = ({redemption}: Waiting, reason: RefusedRedemption['reason'], {storeWords}: CheckoutFailure): RefusedRedemption => ({
  redemption,
  reason,
  storeWords,
});
