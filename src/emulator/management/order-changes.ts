/** Changing an order that is there (store-api 6.4): its status, its notes, where the bill goes. */
import {isPlaced, SHIPPED} from '../orders/order-status.js';
import {completeOrder} from '../orders/place-order.js';
import type {Handler} from '../routing.js';
import {storeTime} from '../state/clock.js';
import type {Order, StoreState} from '../state/store-state.js';
import {filledText, flag, nullOr, object, text, type Reader} from './field-readers.js';
import {addressFieldNames, readAddressFields} from './order-address-fields.js';
import {orderAnswer} from './order-answer.js';
import {channelId, notes, refuseOtherFields, refuseUnwritable, statusId} from './order-fields.js';
import {changeRecord} from './order-record.js';
import {keepTaxes} from './order-shares.js';
import {badRequest, named, readBody, type Given} from './reading.js';

/** An order that is incomplete no more takes its cart with it (store-api 2.6). Sent is sent, whoever says so (a choice). */
export function setStatus(state: StoreState, order: Order, statusId: number): void {
  if (isPlaced(statusId) && !isPlaced(order.statusId)) completeOrder(state, order, statusId);
  order.statusId = statusId;
  if (statusId === SHIPPED) order.shippedAt ??= storeTime(state);
}

/** The bill needs a postcode of two characters or more (the specification). */
export function readBilling<Address extends Order['billing']>(state: StoreState, given: Given, present: Address): Address {
  refuseUnwritable(given, addressFieldNames, 'billing_address.');
  const billing = readAddressFields(state, given, present, 'billing_address.');
  if (billing.postalCode.trim().length < 2) throw badRequest("The field 'billing_address.zip' must be text of 2 characters or more.");
  return billing;
}

type Change = (state: StoreState, order: Order, value: unknown, field: string) => void;

function change<Value>(read: Reader<Value>, make: (order: Order, value: Value, state: StoreState) => void): Change {
  return (state, order, value, field) => {
    make(order, read(value, field), state);
  };
}

/** What can be changed, by field. The specification's `is_deleted: true` does what DELETE does, so `false` undoes it (a choice). */
const changes: Record<string, Change> = {
  status_id: change(statusId, (order, id, state) => {
    setStatus(state, order, id);
  }),
  staff_notes: change(notes, (order, value) => {
    order.staffNotes = value;
  }),
  customer_message: change(text, (order, value) => {
    order.customerMessage = value;
  }),
  billing_address: change(object, (order, given, state) => {
    keepTaxes(state, order);
    order.billing = readBilling(state, given, order.billing);
  }),
  channel_id: change(channelId, () => undefined),
  external_source: change(nullOr(filledText), (order, externalSource) => {
    changeRecord(order, {externalSource});
  }),
  external_order_id: change(nullOr(text), (order, given) => {
    changeRecord(order, {externalOrderId: given ?? ''});
  }),
  is_deleted: change(flag, (order, isArchived) => {
    changeRecord(order, {isArchived});
  }),
};

export const putOrder: Handler = (state, request, {orderId}) => {
  const order = named(state.orders, orderId);
  const given = readBody(request.body);
  refuseOtherFields(given, Object.keys(changes));
  for (const [field, make] of Object.entries(changes)) {
    if (given[field] !== undefined) make(state, order, given[field], field);
  }
  order.modifiedAt = storeTime(state);
  return {status: 200, body: orderAnswer(state, order, request)};
};

/** Archives, as in the control panel: the order is there, and no list shows it. */
export const deleteOrder: Handler = (state, _request, {orderId}) => {
  changeRecord(named(state.orders, orderId), {isArchived: true});
  return {status: 204};
};
