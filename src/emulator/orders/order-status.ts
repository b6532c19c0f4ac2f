/** The statuses an order can have, by id (store-api 6.5; the ids and names are the management API's own list). */

export const orderStatuses = [
  'Incomplete',
  'Pending',
  'Shipped',
  'Partially Shipped',
  'Refunded',
  'Cancelled',
  'Declined',
  'Awaiting Payment',
  'Awaiting Pickup',
  'Awaiting Shipment',
  'Completed',
  'Awaiting Fulfillment',
  'Manual Verification Required',
  'Disputed',
  'Partially Refunded',
] as const;

export const INCOMPLETE = 0;
export const SHIPPED = 2;
export const PARTIALLY_SHIPPED = 3;
export const AWAITING_PAYMENT = 7;
export const AWAITING_FULFILLMENT = 11;

/** Whether the shopper is through: the order is one, and its cart is gone. Offline payments come later (recorded for cash on delivery). */
export function isPlaced(statusId: number): boolean {
  return statusId !== INCOMPLETE;
}

/** All others mean that money came in (a choice). */
const UNPAID = [INCOMPLETE, 1, 6, AWAITING_PAYMENT];

export function isPaid(statusId: number): boolean {
  return !UNPAID.includes(statusId);
}

/** As the management API writes it, as in `Partially Shipped`. */
export function statusName(statusId: number): string {
  return orderStatuses[statusId] ?? 'Incomplete';
}

/** As the storefront writes it, as in `PARTIALLY_SHIPPED` (store-api 3.7). */
export function storefrontStatus(statusId: number): string {
  return statusName(statusId).toUpperCase().replaceAll(' ', '_');
}
