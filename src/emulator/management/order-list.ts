/** Which orders a list or a count is of, and in which order it stands (store-api 6). */
import type {StoreRequest} from '../routing.js';
import type {Order, StoreState} from '../state/store-state.js';
import {PAYMENT_METHOD} from './order-answer.js';
import {CHANNEL, time} from './order-fields.js';
import {wholeNumberOf} from './order-pages.js';
import {recordOf} from './order-record.js';
import {badRequest} from './reading.js';

/** What of an order a query can be compared with. */
type Subject<Value> = (order: Order) => Value;

const amountOf = (query: URLSearchParams, name: string): number | null => {
  const given = query.get(name);
  if (given === null) return null;
  if (!/^\d+(\.\d+)?$/.test(given)) throw badRequest(`The parameter '${name}' must be an amount, as in 12.50.`);
  return Number(given);
};

/** The field's sentence serves for the parameter. */
const timeOf = (query: URLSearchParams, name: string): number | null => (query.has(name) ? time(query.get(name), name) : null);

type ReadBound = (query: URLSearchParams, name: string) => number | null;

/** `min_<name>` and `max_<name>`, both inclusive (a choice). */
const ranges: Record<string, [ReadBound, Subject<number>]> = {
  id: [wholeNumberOf, ({id}) => id],
  total: [amountOf, ({totals}) => totals.total],
  date_created: [timeOf, ({createdAt}) => createdAt],
  date_modified: [timeOf, ({modifiedAt}) => modifiedAt],
};

const numbers: Record<string, Subject<number>> = {
  customer_id: ({customerId}) => customerId,
  status_id: ({statusId}) => statusId,
  channel_id: () => CHANNEL,
};

/** Compared without regard to case (a choice, for what are mostly e-mail addresses). */
const texts: Record<string, Subject<string>> = {
  email: ({billing}) => billing.email,
  cart_id: ({cartId}) => cartId ?? '',
  payment_method: () => PAYMENT_METHOD,
  external_order_id: order => recordOf(order).externalOrderId,
};

function filtersOf(query: URLSearchParams): Subject<boolean>[] {
  const filters: Subject<boolean>[] = [];
  for (const [name, [read, subject]] of Object.entries(ranges)) {
    const least = read(query, `min_${name}`) ?? -Infinity;
    const most = read(query, `max_${name}`) ?? Infinity;
    filters.push(order => subject(order) >= least && subject(order) <= most);
  }
  for (const [name, subject] of Object.entries(numbers)) {
    const wanted = wholeNumberOf(query, name);
    if (wanted !== null) filters.push(order => subject(order) === wanted);
  }
  for (const [name, subject] of Object.entries(texts)) {
    const wanted = query.get(name)?.toLowerCase();
    if (wanted !== undefined) filters.push(order => subject(order).toLowerCase() === wanted);
  }
  return filters;
}

/**
 * The orders a query asks for. Incomplete ones are among them, as in the specification's sample count, which no parameter asks for;
 * archived ones are not (a choice: that is what archiving is for), though each can still be read by its id, marked `is_deleted`.
 */
export function chosenOrders(state: StoreState, {query}: StoreRequest): Order[] {
  const filters = filtersOf(query);
  return state.orders.filter(order => !recordOf(order).isArchived && filters.every(holds => holds(order)));
}

const sortKeys: Record<string, Subject<number | string>> = {
  id: ({id}) => id,
  customer_id: ({customerId}) => customerId,
  date_created: ({createdAt}) => createdAt,
  date_modified: ({modifiedAt}) => modifiedAt,
  status_id: ({statusId}) => statusId,
  channel_id: () => CHANNEL,
  external_id: () => '',
};

/** By id unless asked otherwise; what is equal stands by id, as all orders do. @throws Refusal 400 for a sort that is not documented */
export function sorted(orders: readonly Order[], {query}: StoreRequest): Order[] {
  const [field = '', direction = 'asc'] = (query.get('sort') ?? 'id').split(':');
  const key = Object.hasOwn(sortKeys, field) ? sortKeys[field] : undefined;
  if (key === undefined || (direction !== 'asc' && direction !== 'desc')) {
    throw badRequest(`The parameter 'sort' must be one of ${Object.keys(sortKeys).join(', ')}, with :asc or :desc behind it or nothing.`);
  }
  const ascending = (a: Order, b: Order): number => (key(a) === key(b) ? 0 : key(a) < key(b) ? -1 : 1);
  return [...orders].sort((a, b) => (direction === 'asc' ? ascending(a, b) : ascending(b, a)));
}
