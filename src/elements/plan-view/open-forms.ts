/** Which addresses are being picked or typed. Held above the views, so that switching the view closes none. What is typed in them is the session's. */
import type {DeliveryId} from '../../domain/plan.js';

export class OpenForms {
  readonly #changing = new Set<DeliveryId>();
  readonly #correcting = new Set<DeliveryId>();

  /** The form of a person to add is open. */
  isAdding = false;

  has(id: DeliveryId): boolean {
    return this.#changing.has(id);
  }

  /** It begins with the address there is, rather than with a list to pick from. */
  isCorrecting(id: DeliveryId): boolean {
    return this.#correcting.has(id);
  }

  open(id: DeliveryId): void {
    this.#changing.add(id);
  }

  correct(id: DeliveryId): void {
    this.#changing.add(id);
    this.#correcting.add(id);
  }

  close(id: DeliveryId): void {
    this.#changing.delete(id);
    this.#correcting.delete(id);
  }
}
