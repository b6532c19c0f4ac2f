/**
 * Which addresses of a plan the store is to keep in the shopper's address book once the order is placed: one question for all of them.
 * The store is told with each address (`shouldSaveAddress`, store-api 2.8).
 */
import {AddressSet} from './address-set.js';
import type {Checkout, Consignment, Customer} from './checkout.js';
import {consignmentOf} from './checkout-index.js';
import {oncePer} from './once-per.js';
import {addressArrived, type Pair, type Pairs} from './pairing.js';
import {type Delivery, type DeliveryId, type Plan, unitsOf} from './plan.js';

/** What the shopper says: nobody's address, everybody's, or those of some. */
export type BookAnswer = 'none' | 'all' | readonly DeliveryId[];

/** For each delivery whose address the book lacks, whether it is to be saved there. */
export type BookWishes = ReadonlyMap<DeliveryId, boolean>;

const bookOf = oncePer((addresses: Customer['addresses']) => new AddressSet(addresses));

/** Deliveries with an address the book lacks, each address once. A guest has no book (store-api 4.10). */
function newToBook({deliveries}: Plan, {customer}: Checkout): readonly Delivery[] {
  if (customer.isGuest) return [];
  const book = bookOf(customer.addresses);
  const seen = new AddressSet();
  return deliveries.filter(
    delivery => delivery.address !== null && unitsOf(delivery) > 0 && !book.has(delivery.address) && seen.add(delivery.address),
  );
}

/** As long as the shopper did not answer, what the store has stays as it is (R1), and a new address is not saved. */
export function bookWishes(plan: Plan, checkout: Checkout, pairs: Pairs, answer: BookAnswer | null): BookWishes {
  const stands = ({id, address}: Delivery) => {
    const consignment = consignmentOf(checkout, pairs[id]?.consignmentId);
    return Boolean(consignment?.savesAddress && address && addressArrived(address, consignment, pairs[id]));
  };
  const isWanted = (delivery: Delivery) =>
    answer === null ? stands(delivery) : answer === 'all' || (answer !== 'none' && answer.includes(delivery.id));
  return new Map(newToBook(plan, checkout).map(delivery => [delivery.id, isWanted(delivery)]));
}

/** Whether the store has the wish: it says so, or what it made of what we sent still stands. */
export function wishArrived(wish: boolean, {savesAddress}: Consignment, pair: Pair | undefined): boolean {
  const stands = pair?.saves?.sent === wish && pair.saves.echo === savesAddress;
  return stands || savesAddress === wish;
}
