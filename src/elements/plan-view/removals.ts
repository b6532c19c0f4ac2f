/** Who was removed last: offered back where focus went, until the next act. */
import type {History, HistoryEntry} from '../../domain/history.js';
import type {DeliveryId, Plan} from '../../domain/plan.js';

export interface Removal {
  readonly person: string;
  /** Who stands where focus went. */
  readonly beside: DeliveryId;
  readonly entry: HistoryEntry | undefined;
}

export class Removals {
  last: Removal | null = null;

  /** `before`: the plan with the person still in it; `history`: with the removal in it. */
  note(id: DeliveryId, person: string, {deliveries}: Plan, history: History): void {
    const at = deliveries.findIndex(delivery => delivery.id === id);
    const beside = deliveries[at + 1] ?? deliveries[at - 1];
    this.last = beside ? {person, beside: beside.id, entry: history.past.at(-1)} : null;
  }

  /** The removal, if focus went to this delivery and nothing was done since. */
  beside(id: DeliveryId, {past}: History): Removal | null {
    return this.last?.beside === id && this.last.entry === past.at(-1) ? this.last : null;
  }
}
