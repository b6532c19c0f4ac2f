/** What is remembered of a visit while it goes on, and kept of it beyond the page (R9, R21). */
import type {Checkout, CheckoutId} from '../domain/checkout.js';
import type {DeliveryId} from '../domain/plan.js';
import type {Clock} from './clock.js';
import {DraftDrawer, type DraftOptions, type FoundDrafts} from './draft-drawer.js';
import {DraftKeeper} from './draft-keeper.js';
import {draftOf} from './drafting.js';
import {deliveryId, type Opening} from './opening.js';
import type {OpenState} from './state.js';

export class VisitRecord {
  readonly #drafts: DraftDrawer;
  readonly #keeper: DraftKeeper;
  #nextDelivery = 1;
  #inFlight = false;
  /** The shopper did something here: what the store lacks of the plan is then ours to send (R1). */
  #acted = false;

  constructor(options: DraftOptions, clock: Clock, state: () => OpenState) {
    this.#drafts = new DraftDrawer(options, () => clock.now());
    this.#keeper = new DraftKeeper(clock, () => {
      this.#write(state());
    });
  }

  /** A checkout is opened: what was kept that concerns it. */
  open(checkout: Checkout): FoundDrafts {
    return this.#drafts.open(checkout);
  }

  /** The visit begins, or goes on where it was cut short. */
  begin({nextDelivery, resumes}: Opening): void {
    this.#inFlight = false;
    this.#nextDelivery = nextDelivery;
    this.#acted ||= resumes;
  }

  /** A name for a delivery that is not in the plan yet. */
  newDeliveryId(): DeliveryId {
    return deliveryId(this.#nextDelivery++);
  }

  acted(): void {
    this.#acted = true;
  }

  /** The store answered: no write is out of which nothing is known. */
  answered(): void {
    this.#inFlight = false;
  }

  noteWrite(isOut: boolean): void {
    this.#inFlight = isOut;
    this.changed();
    // A page that dies with the request out must know of it when it comes back (R15, R21).
    if (isOut) this.keepNow();
  }

  /** Something changed: it is kept with whatever else changes the next moment. */
  changed(): void {
    this.#keeper.soon();
  }

  keepNow(): void {
    this.#keeper.now();
  }

  /** The plan of another checkout was brought back. */
  movedFrom(checkoutId: CheckoutId | null): void {
    this.#drafts.moved(checkoutId);
  }

  /** What was kept of the visit is no more, and what the shopper did in it is not ours to send. */
  forget(): void {
    this.#keeper.callOff();
    this.#drafts.forget();
    this.#acted = false;
    this.#inFlight = false;
  }

  markLeft(): void {
    this.#drafts.markLeft();
  }

  hasLeft(): boolean {
    return this.#drafts.hasLeft();
  }

  #write(state: OpenState): void {
    const draft = draftOf(state, {acted: this.#acted, inFlight: this.#inFlight, nextDelivery: this.#nextDelivery});
    this.#drafts.write(state.checkout, draft, state.history);
  }
}
