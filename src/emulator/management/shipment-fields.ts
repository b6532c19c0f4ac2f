/** What requests say of shipments (store-api 6.5). */
import type {Order, OrderAddress, Shipment, ShipmentItem} from '../state/store-state.js';
import {amountOrText, listOf, object, text, wholeNumber, type Reader} from './field-readers.js';
import {refuseUnwritable, textUpTo} from './order-fields.js';
import {badRequest, type Given} from './reading.js';

/** AfterShip's courier slugs are too many to list, but all look alike (a choice: any of that look will do). */
const courierSlug: Reader<string> = (value, field) => {
  const given = text(value, field);
  if (/^[a-z0-9-]*$/.test(given)) return given;
  throw badRequest(`The field '${field}' must be empty or an AfterShip courier slug, as in 'royal-mail'.`);
};

type Details = Pick<
  Shipment,
  'trackingNumber' | 'trackingLink' | 'trackingCarrier' | 'shippingProvider' | 'shippingMethod' | 'merchantShippingCost' | 'comments'
>;

type Detail = (details: Details, value: unknown, field: string) => void;

function detail<Name extends keyof Details>(name: Name, read: Reader<Details[Name]>): Detail {
  return (details, value, field) => {
    details[name] = read(value, field);
  };
}

/** Any provider's name will do (store-api 6.5). Lengths are of store-api 5. */
const details: Record<string, Detail> = {
  tracking_number: detail('trackingNumber', textUpTo(50)),
  tracking_link: detail('trackingLink', textUpTo(500)),
  tracking_carrier: detail('trackingCarrier', courierSlug),
  shipping_provider: detail('shippingProvider', text),
  shipping_method: detail('shippingMethod', text),
  merchant_shipping_cost: detail('merchantShippingCost', (value, field) => Number(amountOrText(value, field))),
  comments: detail('comments', textUpTo(65_535)),
};

const changeable = ['order_address_id', ...Object.keys(details)];

/** The fields of a new shipment, and of one that is there: its items are fixed. @throws Refusal 400 */
export function refuseOtherShipmentFields(given: Given, isNew: boolean): void {
  refuseUnwritable(given, isNew ? [...changeable, 'items'] : changeable);
}

export function readDetails<Target extends Details>(given: Given, present: Target): Target {
  const read = {...present};
  for (const [field, set] of Object.entries(details)) {
    if (given[field] !== undefined) set(read, given[field], field);
  }
  return read;
}

/** A number, or one as text (as in the samples). */
export function readAddressOf({addresses}: Order, given: unknown): OrderAddress {
  const address = addresses.find(({id}) => id === given || String(id) === given);
  if (address === undefined) throw badRequest("The field 'order_address_id' must be the id of a shipping address of the order.");
  return address;
}

/**
 * Units of the order's products that go to the address and were not sent yet. What one entry takes is not there for the next.
 * @throws Refusal 400, also for no items
 */
export function readItems(order: Order, address: OrderAddress, input: unknown): ShipmentItem[] {
  const given = listOf(object)(input, 'items');
  if (given.length === 0) throw badRequest("The field 'items' must hold at least one item.");
  const taken = new Map<number, number>();
  return given.map((entry, index) => {
    const within = `items[${index}]`;
    refuseUnwritable(entry, ['order_product_id', 'quantity']);
    const id = wholeNumber(entry['order_product_id'], `${within}.order_product_id`);
    const quantity = wholeNumber(entry['quantity'], `${within}.quantity`);
    const product = order.products.find(candidate => candidate.id === id);
    if (product === undefined) throw badRequest(`The order has no product with the id ${id}.`);
    if (product.orderAddressId === 0) throw badRequest(`The order product ${id} is not shipped.`);
    if (product.orderAddressId !== address.id) throw badRequest(`The order product ${id} goes to another shipping address.`);
    const unsent = product.line.quantity - product.quantityShipped - (taken.get(id) ?? 0);
    if (quantity > unsent) throw badRequest(`Of the order product ${id} there are ${unsent} units left to send, fewer than ${quantity}.`);
    taken.set(id, (taken.get(id) ?? 0) + quantity);
    return {orderProductId: id, productId: product.line.productId, quantity};
  });
}
