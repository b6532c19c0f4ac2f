/** Making an order by the management API, without a checkout (store-api 6.4). */
import {roundMoney, sumMoney} from '../money-rounding.js';
import {INCOMPLETE} from '../orders/order-status.js';
import {nextNumber, productsOf} from '../orders/place-order.js';
import type {Handler} from '../routing.js';
import {storeTime} from '../state/clock.js';
import {drawIncreasingId} from '../state/drawn-ids.js';
import type {Order, OrderTotals, StoreState} from '../state/store-state.js';
import {amountOrText, fieldOf, filledText, nullOr, object, text, type Reader} from './field-readers.js';
import {orderAnswer} from './order-answer.js';
import {readBilling, setStatus} from './order-changes.js';
import {CHANNEL, channelId, notes, refuseOtherFields, statusId, time} from './order-fields.js';
import {blankAddress, readContents} from './order-new-places.js';
import type {OrderedLine} from './order-new-products.js';
import {changeRecord, type ProductTax} from './order-record.js';
import {taxShare} from './order-shares.js';
import {badRequest, readBody, refuseMissing, type Given} from './reading.js';

const taken = [
  'products',
  'shipping_addresses',
  'consignments',
  'billing_address',
  'status_id',
  'customer_id',
  'customer_message',
  'staff_notes',
  'date_created',
  'discount_amount',
  'channel_id',
  'external_source',
  'external_order_id',
];

const PENDING = 1;

/** Shipped or collected, never both (the specification). */
function refuseMixture(given: Given): void {
  const isCollected = given['consignments'] !== undefined;
  if (isCollected && (given['products'] !== undefined || given['shipping_addresses'] !== undefined)) {
    throw badRequest('An order has either consignments, or products and shipping_addresses. Send one of the two.');
  }
  refuseMissing(given, [isCollected ? 'consignments' : 'products', 'billing_address']);
}

/** Of the store's guest, or of its one account. */
function customerId({account}: StoreState): Reader<number> {
  return (id, field) => {
    if (id === 0 || id === account.id) return id;
    throw badRequest(`The field '${field}' must be 0 for a guest, or the id of a customer: ${account.id}.`);
  };
}

/** Tax follows from the prices sent, else from where each product goes (the store's guide); no discount lessens it (a choice). */
function settleMoney(state: StoreState, order: Order, lines: readonly OrderedLine[], discount: number): void {
  const taxes = order.products.map((product, index): [id: number, tax: ProductTax] => {
    const {price, quantity} = product.line;
    const goods = lines[index]?.tax ?? roundMoney(state, price * quantity * taxShare(state, order, product));
    return [product.id, {goods, wrapping: 0}];
  });
  const subtotal = sumMoney(
    state,
    lines.map(({line}) => line.price * line.quantity),
  );
  const tax = sumMoney(
    state,
    taxes.map(([, {goods}]) => goods),
  );
  if (discount > subtotal) throw badRequest(`The field 'discount_amount' must not be more than the goods are worth: ${subtotal}.`);
  const total = sumMoney(state, [subtotal, -discount, order.isTaxIncluded ? 0 : tax]);
  order.totals = {...order.totals, subtotal, discount, tax, total};
  changeRecord(order, {taxes: Object.fromEntries(taxes)});
}

const nothing: OrderTotals = {
  subtotal: 0,
  discount: 0,
  couponDiscount: 0,
  shipping: 0,
  shippingBeforeDiscount: 0,
  handling: 0,
  wrapping: 0,
  tax: 0,
  total: 0,
  storeCredit: 0,
  giftCertificates: 0,
};

/** POST `/orders`. It answers 200, as documented, though other things made answer 201. */
export const postOrder: Handler = (state, request) => {
  const given = readBody(request.body);
  refuseOtherFields(given, taken);
  refuseMixture(given);
  fieldOf(given, 'channel_id', channelId, CHANNEL);
  const now = storeTime(state);
  const bill = {id: drawIncreasingId(state), ...blankAddress()};
  const billing = readBilling(state, object(given['billing_address'], 'billing_address'), bill);
  const {id: _id, ...billed} = billing;
  const {lines, addresses, pickups, places} = readContents(state, given, billed);
  const order: Order = {
    id: nextNumber(state, 'order'),
    cartId: null,
    statusId: INCOMPLETE,
    customerId: fieldOf(given, 'customer_id', customerId(state), 0),
    createdAt: fieldOf(given, 'date_created', time, now),
    modifiedAt: now,
    shippedAt: null,
    currencyCode: state.settings.currency.code,
    isTaxIncluded: state.settings.pricesIncludeTax,
    billing,
    customerMessage: fieldOf(given, 'customer_message', text, ''),
    staffNotes: fieldOf(given, 'staff_notes', notes, ''),
    addresses,
    pickups,
    products: productsOf(
      state,
      lines.map(({line}) => line),
      places,
    ),
    certificates: [],
    coupons: [],
    totals: nothing,
    shipments: [],
  };
  settleMoney(state, order, lines, Number(fieldOf(given, 'discount_amount', amountOrText, 0)));
  setStatus(state, order, fieldOf(given, 'status_id', statusId, PENDING));
  changeRecord(order, {
    externalSource: fieldOf(given, 'external_source', nullOr(filledText), null),
    externalOrderId: fieldOf(given, 'external_order_id', nullOr(text), null) ?? '',
  });
  state.orders.push(order);
  return {status: 200, body: orderAnswer(state, order, request)};
};
