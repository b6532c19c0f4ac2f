/** The statuses of orders, as the management API lists and counts them (store-api 6.5). */
import {orderStatuses} from '../orders/order-status.js';
import type {Handler} from '../routing.js';
import type {Order} from '../state/store-state.js';
import {notFound} from './reading.js';

/** What each means, and its place in the control panel's list (as in the specification's sample); by status id. */
const meanings: readonly [description: string, place: number][] = [
  ['The shopper came as far as the payment, and did not pay.', 0],
  ['The shopper began the checkout and did not finish it.', 1],
  ['Everything was sent; whether it arrived is not known.', 8],
  ['A part of the order was sent.', 6],
  ['The seller paid the whole order back.', 11],
  ['The seller cancelled the order.', 9],
  ['The seller declined the order, for want of a payment for instance.', 10],
  ['The shopper finished the checkout; the payment is still to come.', 2],
  ['Packed, until the shopper collects it.', 5],
  ['Packed, until the carrier collects it.', 4],
  ['Paid, and its downloads can be fetched.', 7],
  ['Paid, and still to be packed.', 3],
  ['Somebody has to look at the order before it goes on.', 13],
  ['The shopper disputes the payment.', 12],
  ['The seller paid a part of the order back.', 14],
];

interface Status {
  id: number;
  /** Its name, its description. */
  labels: Record<string, unknown>;
  place: number;
}

/** Nobody renamed a status here, so all labels are one. */
const statuses: readonly Status[] = orderStatuses.map((name, id) => {
  const [description = '', place = id] = meanings[id] ?? [];
  return {id, labels: {id, name, system_label: name, custom_label: name, system_description: description}, place};
});

const statusAnswer = ({labels, place}: Status): Record<string, unknown> => ({...labels, order: place});

export const listStatuses: Handler = () => ({status: 200, body: statuses.map(statusAnswer)});

/** The one id that can be 0. */
export const readStatus: Handler = (_state, _request, {statusId}) => {
  const status = statuses.find(({id}) => String(id) === statusId);
  if (status === undefined) throw notFound();
  return {status: 200, body: statusAnswer(status)};
};

/** How many of the orders have each status, in the control panel's order (as in the specification's sample). */
export function countAnswer(orders: readonly Order[]): Record<string, unknown> {
  const counted = statuses.map(({id, labels, place}) => ({
    ...labels,
    count: orders.filter(order => order.statusId === id).length,
    sort_order: place,
  }));
  return {statuses: counted.sort((a, b) => a.sort_order - b.sort_order), count: orders.length};
}
