/**
 * The closed loop's one question: given the plan and what the store confirmed last, which request comes next?
 *
 * Deliveries first (one POST for everything new, one PUT for each consignment that lacks units or has another address), shipping
 * options last (any write may clear them, store-api 4.3). Consignments that only lose units need no request: the units are taken
 * from them by whoever gets them, and the store deletes a consignment that is left empty (store-api 4.3).
 */
import type {Address} from './address.js';
import {sendableLines} from './basket.js';
import type {Checkout, Consignment, ConsignmentId, LineItem, LineItemId, ShippingOption, ShippingOptionId} from './checkout.js';
import {addressArrived, heldBy, type Pairs, shippingConsignments} from './pairing.js';
import {type Delivery, type DeliveryId, type Plan, unitsOf} from './plan.js';
import type {PortionKey} from './portion-key.js';
import {resolveChoice} from './shipping-choice.js';

/** So many units of one line, as a request names them (store-api 2.4). */
export interface LinePart {
  readonly itemId: LineItemId;
  readonly quantity: number;
}

export interface Parcel {
  readonly deliveryId: DeliveryId;
  readonly address: Address;
  readonly lines: readonly LinePart[];
}

/** One request to the store. */
export type Step =
  | {readonly kind: 'create'; readonly parcels: readonly Parcel[]}
  /** `gift`: the request is for giving a home to this promotion line, which stands where nobody gets anything else (R5). */
  | ({readonly kind: 'revise'; readonly consignmentId: ConsignmentId; readonly gift?: string} & Parcel)
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
}

/** Everything that still differs, in the order it is to be sent. Empty when the store has what the shopper wants. */
export interface Difference {
  readonly deliveries: readonly Step[];
  readonly choices: readonly Step[];
}

/** A delivery that can be sent, with the consignment the store has for it, if any. */
interface Target {
  readonly delivery: Delivery;
  readonly address: Address;
  readonly consignment?: Consignment;
}

/** Compares the plan with the confirmed checkout. Only the first step is safe to send: the answer to it decides about the others. */
export function compare(question: Question): Difference {
  const targets = targetsOf(question);
  const supply = new Supply(question);
  const parcels = targets
    .filter(({consignment}) => !consignment)
    .map(({delivery, address}): Parcel => ({
      deliveryId: delivery.id,
      address,
      lines: supply.take(new Map(Object.entries(delivery.portions))),
    }))
    .filter(({lines}) => lines.length > 0);
  const creates = chunks(parcels, question.largestCreate).map((some): Step => ({kind: 'create', parcels: some}));
  const revises = targets.flatMap((target): Step[] => revise(target, question, supply));
  const removes = shippingConsignments(question.checkout)
    .filter(({lineItemIds}) => lineItemIds.length === 0)
    .map(({id}): Step => ({kind: 'remove', consignmentId: id}));
  const moves = [...creates, ...revises, ...removes];
  return {deliveries: moves.length > 0 ? moves : rehomeGifts(targets, question), choices: targets.flatMap(target => choose(target))};
}

/** A promotion line follows the store; one whose delivery is gone is named with the first delivery that is left (R5). */
function rehomeGifts(targets: readonly Target[], {checkout}: Question): Step[] {
  const [first] = targets.filter(({consignment}) => consignment);
  if (!first?.consignment) return [];
  const kept = new Set(
    checkout.consignments
      .filter(consignment => consignment.isPickup || heldBy(consignment, checkout).size > 0)
      .flatMap(({lineItemIds}) => lineItemIds),
  );
  const gifts = checkout.lineItems.filter(({id, fixed}) => fixed === 'promotion' && !kept.has(id));
  const [gift] = gifts;
  if (!gift) return [];
  const {delivery, address, consignment} = first;
  const lines = [...ownLines(consignment, checkout), ...gifts.map(({id, quantity}): LinePart => ({itemId: id, quantity}))];
  return [{kind: 'revise', consignmentId: consignment.id, deliveryId: delivery.id, address, lines, gift: gift.name}];
}

/** Always the full list: whether lines left out of a request would stay is unknown (store-api 4.5). */
const ownLines = (consignment: Consignment, checkout: Checkout): LinePart[] =>
  sendableLines(checkout)
    .filter(({id}) => consignment.lineItemIds.includes(id))
    .map(({id, quantity}) => ({itemId: id, quantity}));

function targetsOf({plan, checkout, pairs, maySend}: Question): readonly Target[] {
  return plan.deliveries.flatMap((delivery): Target[] => {
    if (!delivery.address || unitsOf(delivery) === 0 || !maySend(delivery)) return [];
    const consignment = checkout.consignments.find(({id}) => id === pairs[delivery.id]?.consignmentId);
    return [{delivery, address: delivery.address, ...(consignment && {consignment})}];
  });
}

function revise({delivery, address, consignment}: Target, {checkout, pairs}: Question, supply: Supply): Step[] {
  if (!consignment) return [];
  const held = heldBy(consignment, checkout);
  const missing = new Map(
    Object.entries(delivery.portions).flatMap(([key, quantity]): [PortionKey, number][] => {
      const lack = quantity - (held.get(key) ?? 0);
      return lack > 0 ? [[key, lack]] : [];
    }),
  );
  if (missing.size === 0 && addressArrived(address, consignment, pairs[delivery.id])) return [];
  return [
    {
      kind: 'revise',
      consignmentId: consignment.id,
      deliveryId: delivery.id,
      address,
      lines: [...ownLines(consignment, checkout), ...supply.take(missing)],
    },
  ];
}

function choose({delivery, consignment}: Target): Step[] {
  if (!consignment) return [];
  const {option} = resolveChoice(delivery.choice, consignment.options);
  if (!option || option.id === confirmedOption(consignment)?.id) return [];
  return [{kind: 'choose', consignmentId: consignment.id, deliveryId: delivery.id, optionId: option.id}];
}

/** The selected option, unless it is no longer offered: a store may keep showing one that is not (store-api 4.4). */
export function confirmedOption({selected, options}: Consignment): ShippingOption | null {
  return selected && options.some(({id}) => id === selected.id) ? selected : null;
}

function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const step = Math.max(1, Math.min(size, items.length));
  return Array.from({length: Math.ceil(items.length / step)}, (_, i) => items.slice(i * step, (i + 1) * step));
}

/**
 * Lines that may be taken from where they stand: all of what nobody wants there. Units of a delivery that cannot be sent now stay
 * in its consignment: there is always enough elsewhere, and taking them would cost a request to bring them back.
 */
class Supply {
  readonly #lines: {readonly line: LineItem; left: number; readonly spare: Map<PortionKey, number> | null}[];

  constructor({plan, checkout, pairs}: Question) {
    const spares = new Map(
      plan.deliveries.flatMap((delivery): [LineItemId, Map<PortionKey, number>][] => {
        const consignment = checkout.consignments.find(({id}) => id === pairs[delivery.id]?.consignmentId);
        const spare = consignment && spareUnits(consignment, checkout, delivery);
        return spare ? consignment.lineItemIds.map(id => [id, spare]) : [];
      }),
    );
    this.#lines = sendableLines(checkout)
      .map(line => ({line, left: line.quantity, spare: spares.get(line.id) ?? null}))
      // Whole lines of nobody first: moving a whole line keeps its id and splits nothing (store-api 4.2).
      .sort((a, b) => Number(a.spare !== null) - Number(b.spare !== null));
  }

  /** Names lines for so many units of each key; fewer if there are not enough. Never more of a line than it holds. */
  take(wanted: ReadonlyMap<PortionKey, number>): LinePart[] {
    return [...wanted].flatMap(([key, quantity]) => this.#takeOne(key, quantity));
  }

  #takeOne(key: PortionKey, quantity: number): LinePart[] {
    const parts: LinePart[] = [];
    let missing = quantity;
    const candidates = this.#lines.filter(({line}) => line.key === key);
    const exact = candidates.filter(source => source.left === quantity);
    for (const source of [...exact, ...candidates]) {
      const part = Math.min(missing, source.left, source.spare ? (source.spare.get(key) ?? 0) : Infinity);
      if (part <= 0) continue;
      source.left -= part;
      source.spare?.set(key, (source.spare.get(key) ?? 0) - part);
      missing -= part;
      parts.push({itemId: source.line.id, quantity: part});
    }
    return parts;
  }
}

function spareUnits(consignment: Consignment, checkout: Checkout, delivery: Delivery): Map<PortionKey, number> {
  return new Map([...heldBy(consignment, checkout)].map(([key, quantity]) => [key, Math.max(0, quantity - (delivery.portions[key] ?? 0))]));
}
