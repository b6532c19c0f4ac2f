/**
 * What a page hears of the widget. Each fact is told once, bubbles up from the widget's element and out of shadow roots. A plan that
 * the page itself set by a method of the element is not told of.
 */
import type {ActName} from '../domain/history.js';

const told = {bubbles: true, composed: true} as const;

/** What all facts have in common. */
abstract class Fact extends Event {
  /**
   * Its type and its fields, for logs and for whoever counts things: they tell of nobody, hold no names, no addresses, nothing anybody typed,
   * no query of a link.
   */
  toJSON(): Readonly<Record<string, unknown>> {
    const fields = Object.entries(this).filter(([name]) => name !== 'isTrusted');
    return {type: this.type, ...Object.fromEntries(fields)};
  }
}

/** A fact that a page may object to: at once, by `preventDefault()`, or later, by a promise it gives to `waitUntil()`. */
abstract class Proposal extends Fact {
  readonly #answers: Promise<unknown>[] = [];

  constructor(type: string) {
    super(type, {...told, cancelable: true});
  }

  /**
   * Nothing goes on until the promise is settled. Fulfilled with `false`, or rejected, it counts as `preventDefault()`; a rejection is
   * reported to the page's console, too. To be called while the event is being told, not after something was awaited.
   */
  waitUntil(answer: PromiseLike<unknown>): void {
    if (this.eventPhase === Event.NONE)
      throw new Error(
        `Call waitUntil() of ${this.type} before anything is awaited in the listener: give it the promise of what is to be awaited.`,
      );
    this.#answers.push(Promise.resolve(answer));
  }

  /**
   * Tells it, and says whether nobody objects; at once where nobody wants to be waited for.
   * @internal
   */
  proposeTo(target: EventTarget): boolean | Promise<boolean> {
    target.dispatchEvent(this);
    return this.defaultPrevented || this.#answers.length === 0 ? !this.defaultPrevented : this.#allAgree();
  }

  async #allAgree(): Promise<boolean> {
    const settled = await Promise.allSettled(this.#answers);
    for (const answer of settled) if (answer.status === 'rejected') reportError(answer.reason);
    const isAgreed = settled.every(answer => answer.status === 'fulfilled' && answer.value !== false);
    return isAgreed && !this.defaultPrevented;
  }
}

/** The checkout is loaded and drawn. */
export class ReadyEvent extends Fact {
  static readonly type = 'multidrop-ready';

  constructor() {
    super(ReadyEvent.type, told);
  }
}

/** What changed a plan: an act of the shopper by its name in the history, or the store (`drift`: the basket; `elsewhere`: another tab or device). */
export type ChangeReason = ActName['kind'] | 'undo' | 'redo';

/** The plan changed, by the shopper or by the basket. What it is now is the element's `plan`. */
export class PlanChangedEvent extends Fact {
  static readonly type = 'multidrop-change';
  /** Every delivery that gets something has an address. */
  readonly complete: boolean;
  /** Nobody has an address yet. */
  readonly empty: boolean;
  /** What changed it: an act of the shopper by its name, `undo`, `redo`; or the store: `drift` (the basket), `elsewhere` (another tab or device). */
  readonly reason: ChangeReason;
  /** Deliveries that get something. */
  readonly deliveries: number;

  constructor({complete, empty, reason, deliveries}: Pick<PlanChangedEvent, 'complete' | 'empty' | 'reason' | 'deliveries'>) {
    super(PlanChangedEvent.type, told);
    this.complete = complete;
    this.empty = empty;
    this.reason = reason;
    this.deliveries = deliveries;
  }
}

/** Something is about to be saved at the store: once for all that is saved together. An objection holds it back until the next edit, or Continue. */
export class BeforeSyncEvent extends Proposal {
  static readonly type = 'multidrop-before-sync';
  /** The shopper waits to go on to payment. */
  readonly leaving: boolean;

  constructor(leaving: boolean) {
    super(BeforeSyncEvent.type);
    this.leaving = leaving;
  }
}

/** Saving goes on, one request after the other. */
export class SyncProgressEvent extends Fact {
  static readonly type = 'multidrop-sync-progress';
  /** Deliveries whose shipping the store has confirmed, of those that get something. */
  readonly done: number;
  /** Deliveries that get something. */
  readonly of: number;
  /** Requests made since the last edit, or since Continue was pressed. */
  readonly stepsDone: number;
  /** Requests that are left: a forecast. */
  readonly stepsLeft: number;
  /** Deliveries the request that goes out is about; none while one is prepared. */
  readonly deliveryIds: readonly string[];

  constructor({
    done,
    of,
    steps,
    deliveryIds,
  }: Pick<SyncProgressEvent, 'done' | 'of' | 'deliveryIds'> & {steps: {done: number; left: number}}) {
    super(SyncProgressEvent.type, told);
    this.done = done;
    this.of = of;
    this.stepsDone = steps.done;
    this.stepsLeft = steps.left;
    this.deliveryIds = deliveryIds;
  }
}

/** The store could not be brought to the plan, which is kept; or it refused one delivery (`refused`), whatever becomes of the others. */
export class FailureEvent extends Fact {
  static readonly type = 'multidrop-failure';
  /** A `FailureReason`, or `no-progress`, or `gift-stays`. */
  readonly reason: string;

  constructor(reason: string) {
    super(FailureEvent.type, told);
    this.reason = reason;
  }
}

/** The shopper is ready to pay; the page is about to go to `url`. An objection keeps it here, to stay or to go elsewhere. */
export class ContinueEvent extends Proposal {
  static readonly type = 'multidrop-continue';
  /** `continue-url`, or the store's own checkout page. */
  readonly url: string;

  constructor(url: string) {
    super(ContinueEvent.type);
    this.url = url;
  }

  /** All of it, of `url` no more than the path: what follows may say whose checkout it is. */
  override toJSON() {
    return {...super.toJSON(), url: this.url.replace(/[?#].*$/s, '')};
  }
}

/** Something happened that a screen reader should say; the widget's own live region says it. */
export class AnnounceEvent extends Fact {
  static readonly type = 'multidrop-announce';
  /** In the shopper's language. May name people. */
  readonly sentence: string;

  constructor(sentence: string) {
    super(AnnounceEvent.type, told);
    this.sentence = sentence;
  }

  /** Its type alone. */
  override toJSON() {
    return {type: this.type};
  }
}

declare global {
  interface HTMLElementEventMap {
    'multidrop-ready': ReadyEvent;
    'multidrop-change': PlanChangedEvent;
    'multidrop-before-sync': BeforeSyncEvent;
    'multidrop-sync-progress': SyncProgressEvent;
    'multidrop-failure': FailureEvent;
    'multidrop-continue': ContinueEvent;
    'multidrop-announce': AnnounceEvent;
  }
}
