/** What only the management API knows of an order, kept beside what the checkout left. */
import type {Order} from '../state/store-state.js';

/** Tax on the units of an order product, and on their wrapping. */
export interface ProductTax {
  goods: number;
  wrapping: number;
}

export interface OrderRecord {
  isArchived: boolean;
  externalSource: string | null;
  externalOrderId: string;
  /** By the order product's id; null while it follows from where the products go. */
  taxes: Record<number, ProductTax> | null;
}

interface RecordedOrder extends Order {
  record?: OrderRecord;
}

/** Of an order that nobody managed yet: a blank one. */
export function recordOf(order: Order): OrderRecord {
  const {record}: RecordedOrder = order;
  return record ?? {isArchived: false, externalSource: null, externalOrderId: '', taxes: null};
}

export function changeRecord(order: Order, changes: Partial<OrderRecord>): void {
  const recorded: RecordedOrder = order;
  recorded.record = {...recordOf(order), ...changes};
}
