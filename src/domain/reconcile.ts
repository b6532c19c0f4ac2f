/**
 * The closed loop's one question: given the plan and what the store confirmed last, which request comes next?
 *
 * Deliveries first (one POST for everything new, one PUT for each consignment that lacks units or has another address), shipping
 * options last (any write may clear them, store-api 4.3). Consignments that only lose units need no request: the units are taken
 * from them by whoever gets them, and the store deletes a consignment that is left empty (store-api 4.3). Which deliveries are
 * edited in place and which are made anew is decided by what is cheapest, see `findHomes`.
 */
import {type BookWishes, wishArrived} from './address-book.js';
import type {Address} from './address.js';
import type {Checkout, Consignment, ConsignmentId, ShippingOptionId} from './checkout.js';
import {isAtHome, missingIn, type Target} from './edit-cost.js';
import {findHomes, type Homes, inSafeOrder, keepersOf} from './homes.js';
import type {Loan} from './loan.js';
import {heldBy, type Pairs, shippingConsignments} from './pairing.js';
import type {Delivery, DeliveryId, Plan} from './plan.js';
import {confirmedOption, resolveChoice} from './shipping-choice.js';
import type {StoreHabits} from './store-habits.js';
import {type LinePart, linesIn, Supply} from './supply.js';

export interface Parcel {
  readonly deliveryId: DeliveryId;
  readonly address: Address;
  /** The address is to go into the shopper's address book. */
  readonly savesAddress: boolean;
  readonly lines: readonly LinePart[];
}

/** The consignment with another address or other units. `gift`: the request is for giving a home to this promotion line, which stands where nobody gets anything else (R5). */
export type Revision = {readonly kind: 'revise'; readonly consignmentId: ConsignmentId; readonly gift?: string} & Parcel;

/** One request to the store. */
export type Step =
  | {readonly kind: 'create'; readonly parcels: readonly Parcel[]}
  | Revision
  | {readonly kind: 'remove'; readonly consignmentId: ConsignmentId}
  | {readonly kind: 'choose'; readonly consignmentId: ConsignmentId; readonly deliveryId: DeliveryId; readonly optionId: ShippingOptionId};

export interface Question {
  readonly plan: Plan;
  readonly checkout: Checkout;
  readonly pairs: Pairs;
  /** Whether a delivery may be sent at all: its address can be quoted and the store has not refused it (R11, R16). */
  readonly maySend: (delivery: Delivery) => boolean;
  /** Most parcels for one create request (R16). */
  readonly largestCreate: number;
  /** What the store was seen to do with selected options. */
  readonly habits: StoreHabits;
  /** Which addresses are to go into the shopper's address book; none of those that are not here. */
  readonly book: BookWishes;
}

/** Everything that still differs, in the order it is to be sent. Empty when the store has what the shopper wants. */
export interface Difference {
  readonly deliveries: readonly Step[];
  /** Edits for the address book alone: whoever is edited anyway takes the wish along. Before the options, which an edit may clear. */
  readonly saves: readonly Revision[];
  readonly choices: readonly Step[];
  /** Requests until all is as planned: a forecast, because each answer may clear options (store-api 4.3). */
  readonly left: number;
}

/** Compares the plan with the confirmed checkout. Only the first step is safe to send: the answer to it decides about the others. */
export function compare(question: Question): Difference {
  const homes = findHomes(question);
  const {targets, cost} = homes;
  const moves = movesTo(homes, question);
  const saves = targets.flatMap(target => save(target, question));
  const extras = moves.length > 0 ? moves.filter(({kind}) => kind === 'remove') : rehomeGifts(targets, question);
  const left = Math.ceil(cost) + extras.length + saves.length;
  return {deliveries: moves.length > 0 ? moves : extras, saves, choices: targets.flatMap(choose), left};
}

function movesTo({targets, loan}: Homes, question: Question): Step[] {
  const {checkout, largestCreate} = question;
  const removes = shippingConsignments(checkout)
    .filter(({id, lineItemIds}) => lineItemIds.length === 0 && !targets.some(({home}) => home?.id === id))
    .map(({id}): Step => ({kind: 'remove', consignmentId: id}));
  const away = targets.filter(target => !isAtHome(target, question));
  if (away.length === 0) return removes;
  if (loan) return [begunWith(loan, question)];
  const supply = new Supply(checkout, keepersOf(targets, question));
  const parcels = away
    .filter(({home}) => home === null)
    .map((target): Parcel => parcel(target, [], supply, question))
    .filter(({lines}) => lines.length > 0);
  const creates = chunks(parcels, largestCreate).map((some): Step => ({kind: 'create', parcels: some}));
  const edited = away.filter(({home}) => home !== null);
  const revises = (inSafeOrder(edited, targets, question) ?? edited).flatMap((target): Step[] =>
    target.home
      ? [{kind: 'revise', consignmentId: target.home.id, ...parcel(target, ownLines(target.home, checkout), supply, question)}]
      : [],
  );
  return [...creates, ...revises, ...removes];
}

const begunWith = ({delivery, address, home, lines}: Loan, {checkout, book}: Question): Step => ({
  kind: 'revise',
  consignmentId: home.id,
  deliveryId: delivery.id,
  address,
  savesAddress: book.get(delivery.id) ?? false,
  lines: [...ownLines(home, checkout), ...lines],
});

const parcel = (target: Target, own: readonly LinePart[], supply: Supply, question: Question): Parcel => ({
  deliveryId: target.delivery.id,
  address: target.address,
  savesAddress: question.book.get(target.delivery.id) ?? false,
  lines: [...own, ...supply.take(missingIn(target, question))],
});

/** A promotion line follows the store; one whose delivery is gone is named with the first delivery that is left (R5). */
function rehomeGifts(targets: readonly Target[], {checkout, book}: Question): Step[] {
  const [first] = targets.filter(({home}) => home);
  if (!first?.home) return [];
  const kept = new Set(
    checkout.consignments
      .filter(consignment => consignment.isPickup || heldBy(consignment, checkout).size > 0)
      .flatMap(({lineItemIds}) => lineItemIds),
  );
  const gifts = checkout.lineItems.filter(({id, fixed}) => fixed === 'promotion' && !kept.has(id));
  const [gift] = gifts;
  if (!gift) return [];
  const {delivery, address, home} = first;
  const lines = [...ownLines(home, checkout), ...gifts.map(({id, quantity}): LinePart => ({itemId: id, quantity}))];
  return [
    {
      kind: 'revise',
      consignmentId: home.id,
      deliveryId: delivery.id,
      address,
      savesAddress: book.get(delivery.id) ?? false,
      lines,
      gift: gift.name,
    },
  ];
}

/** Always the full list: whether lines left out of a request would stay is unknown (store-api 4.5). */
const ownLines = (consignment: Consignment, checkout: Checkout): LinePart[] =>
  linesIn(consignment, checkout).map(({id, quantity}) => ({itemId: id, quantity}));

/** Only for who needs no other edit. */
function save(target: Target, question: Question): Revision[] {
  const {delivery, address, home} = target;
  const {book, checkout, pairs} = question;
  const wish = book.get(delivery.id);
  const pair = pairs[delivery.id];
  if (!home || wish === undefined || !isAtHome(target, question)) return [];
  if (wishArrived(wish, home, pair?.consignmentId === home.id ? pair : undefined)) return [];
  return [{kind: 'revise', consignmentId: home.id, deliveryId: delivery.id, address, savesAddress: wish, lines: ownLines(home, checkout)}];
}

function choose({delivery, home}: Target): Step[] {
  if (!home) return [];
  const {option} = resolveChoice(delivery.choice, home.options);
  if (!option || option.id === confirmedOption(home)?.id) return [];
  return [{kind: 'choose', consignmentId: home.id, deliveryId: delivery.id, optionId: option.id}];
}

function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const step = Math.max(1, Math.min(size, items.length));
  return Array.from({length: Math.ceil(items.length / step)}, (_, i) => items.slice(i * step, (i + 1) * step));
}
