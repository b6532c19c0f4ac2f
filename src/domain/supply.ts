/** From which lines of the cart the units of a request are taken (store-api 4.2, 4.3). */
import {sendableLines} from './basket.js';
import type {Checkout, Consignment, ConsignmentId, LineItem, LineItemId} from './checkout.js';
import {heldBy} from './pairing.js';
import {type Delivery, quantityIn} from './plan.js';
import type {PortionKey} from './portion-key.js';

/** So many units of one line, as a request names them (store-api 2.4). */
export interface LinePart {
  readonly itemId: LineItemId;
  readonly quantity: number;
}

/** A consignment's lines that can be sent. */
export function linesIn({lineItemIds}: Consignment, checkout: Checkout): readonly LineItem[] {
  const own = new Set(lineItemIds);
  return sendableLines(checkout).filter(({id}) => own.has(id));
}

/** A delivery and the consignment that stays its own. */
export interface Keeper {
  readonly delivery: Delivery;
  readonly consignment: Consignment;
}

interface Source {
  readonly line: LineItem;
  readonly home: ConsignmentId | null;
  left: number;
  /** Units by product line that its consignment can spare; null where nobody wants to keep any. */
  readonly spare: Map<PortionKey, number> | null;
}

/**
 * Lines that may be taken from where they stand: all of what nobody wants there. Units of a delivery that cannot be sent now stay
 * in its consignment: there is always enough elsewhere, and taking them would cost a request to bring them back.
 */
export class Supply {
  readonly #sources: readonly Source[];
  readonly #byKey: ReadonlyMap<PortionKey, Source[]>;

  constructor(checkout: Checkout, keepers: readonly Keeper[]) {
    const spares = new Map(keepers.map(({delivery, consignment}) => [consignment.id, spareUnits(consignment, checkout, delivery)]));
    const homes = new Map(
      checkout.consignments.flatMap(({id, lineItemIds}) => lineItemIds.map((lineId): [LineItemId, ConsignmentId] => [lineId, id])),
    );
    this.#sources = sendableLines(checkout)
      .map((line): Source => {
        const home = homes.get(line.id) ?? null;
        return {line, home, left: line.quantity, spare: (home !== null && spares.get(home)) || null};
      })
      // Whole lines of nobody first: moving a whole line keeps its id and splits nothing (store-api 4.2).
      .sort((a, b) => Number(a.spare !== null) - Number(b.spare !== null));
    const byKey = new Map<PortionKey, Source[]>();
    for (const source of this.#sources) byKey.set(source.line.key, [...(byKey.get(source.line.key) ?? []), source]);
    this.#byKey = byKey;
  }

  /** Names lines for so many units of each key; fewer if there are not enough. Never more of a line than it holds. */
  take(wanted: ReadonlyMap<PortionKey, number>): LinePart[] {
    return [...wanted].flatMap(([key, quantity]) => this.#takeOne(key, quantity));
  }

  /** Consignments of which nothing is left that can be sent: the store deletes them (store-api 4.3). */
  emptied(): ReadonlySet<ConsignmentId> {
    const standing = new Set(this.#sources.filter(({left}) => left > 0).map(({home}) => home));
    return new Set(this.#sources.flatMap(({home}) => (home !== null && !standing.has(home) ? [home] : [])));
  }

  #takeOne(key: PortionKey, quantity: number): LinePart[] {
    const parts: LinePart[] = [];
    let missing = quantity;
    const candidates = this.#byKey.get(key) ?? [];
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
  return new Map([...heldBy(consignment, checkout)].map(([key, quantity]) => [key, Math.max(0, quantity - quantityIn(delivery, key))]));
}
