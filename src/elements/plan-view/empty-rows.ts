/** Rows to be filled in: people who are not in the plan yet, by the ids their deliveries will have. */
import {type DeliveryId, deliveryOf, type Plan} from '../../domain/plan.js';

export class EmptyRows {
  /** All that were offered, those filled in meanwhile too. */
  ids: readonly DeliveryId[] = [];

  /** Offers more, until so many are free. */
  offer(count: number, plan: Plan, newId: () => DeliveryId): void {
    const more = Array.from({length: Math.max(0, count - this.free(plan).length)}, newId);
    this.ids = [...this.ids, ...more];
  }

  /** So many free rows, from one of them on. */
  next(from: DeliveryId, count: number, plan: Plan, newId: () => DeliveryId): readonly DeliveryId[] {
    const start = this.free(plan).indexOf(from);
    this.offer(start + count, plan, newId);
    return this.free(plan).slice(start, start + count);
  }

  free(plan: Plan): readonly DeliveryId[] {
    return this.ids.filter(id => !deliveryOf(plan, id));
  }

  takeAway(id: DeliveryId): void {
    this.ids = this.ids.filter(row => row !== id);
  }

  clear(): void {
    this.ids = [];
  }
}
