/**
 * The shopper's plan kept on the device, so that reload, back and a dead network lose nothing (R21).
 *
 * A storage that is full, forbidden or holds something else is no error: the plan then lives in memory only.
 */
import {type Address, emptyAddress} from '../domain/address.js';
import type {Checkout} from '../domain/checkout.js';
import {oncePer} from '../domain/once-per.js';
import {heldBy, type Pair, type Pairs} from '../domain/pairing.js';
import type {Delivery, Plan} from '../domain/plan.js';
import type {ShippingChoice} from '../domain/shipping-choice.js';

/** Raised when the shape below changes: a draft of another version is dropped. */
const draftVersion = 1;

/** How long a draft is worth something, in milliseconds: a week. */
const shelfLife = 7 * 24 * 60 * 60 * 1000;

export interface Draft {
  readonly plan: Plan;
  readonly pairs: Pairs;
  readonly forms: Readonly<Record<string, Address>>;
  readonly typed: readonly Address[];
  /** The consignments the store confirmed last, see `fingerprint`. */
  readonly fingerprint: string;
  /** A write was out, or the plan was not reached yet: going on with it needs no new act of the shopper (R1). */
  readonly unfinished: boolean;
  /** A write was out and its answer never came: a store that differs may differ because of us (R15). */
  readonly inFlight: boolean;
  readonly nextDelivery: number;
}

/** What the store's consignments were, line ids left out: they change without anything else changing. */
export const fingerprint = oncePer((checkout: Checkout): string => {
  const consignments = checkout.consignments.map((consignment): [string, ...unknown[]] => {
    const {id, address, selected} = consignment;
    const held = [...heldBy(consignment, checkout)].sort(([a], [b]) => (a < b ? -1 : 1));
    return [id, address, selected && [selected.type, selected.description], held];
  });
  return JSON.stringify(consignments.sort(([a], [b]) => (a < b ? -1 : 1)));
});

/** One checkout's draft of one customer on one origin. */
export class DraftDrawer {
  readonly #storage: Storage | null;
  readonly #now: () => number;

  constructor(storage: Storage | null, now: () => number) {
    this.#storage = storage;
    this.#now = now;
  }

  read(checkout: Checkout): Draft | null {
    this.#throwOldOnesAway();
    return this.#quietly(storage => {
      const kept: unknown = JSON.parse(storage.getItem(keyOf(checkout)) ?? 'null');
      return isKept(kept) ? kept.draft : null;
    });
  }

  write(checkout: Checkout, draft: Draft): void {
    this.#throwOldOnesAway(keyOf(checkout));
    const kept = {version: draftVersion, savedAt: this.#now(), draft};
    this.#quietly(storage => {
      storage.setItem(keyOf(checkout), JSON.stringify(kept));
    });
  }

  /** Notes that the shopper went on to payment with this checkout, so that a basket that is gone afterwards is good news (R22). */
  markLeft(): void {
    this.#quietly(storage => {
      storage.setItem(leftKey, String(this.#now()));
    });
  }

  clearLeft(): void {
    this.#quietly(storage => {
      storage.removeItem(leftKey);
    });
  }

  /** Whether the shopper went on to payment within the last day and has not been back in a checkout since. */
  hasLeft(): boolean {
    const at = this.#quietly(storage => Number(storage.getItem(leftKey) ?? NaN));
    return at !== null && this.#now() - at < 24 * 60 * 60 * 1000;
  }

  /**
   * Drafts of whichever checkout, customer and version that are past their shelf life: nobody else ever would. One that is about to be
   * replaced needs no look: it may be big.
   */
  #throwOldOnesAway(replaced?: string): void {
    this.#quietly(storage => {
      const keys = Array.from({length: storage.length}, (_, i) => storage.key(i) ?? '');
      for (const key of keys.filter(each => each.startsWith(draftPrefix) && each !== replaced)) this.#throwAwayIfOld(key);
    });
  }

  #throwAwayIfOld(key: string): void {
    this.#quietly(storage => {
      const kept: unknown = JSON.parse(storage.getItem(key) ?? 'null');
      if (isRecord(kept) && this.#now() - Number(kept['savedAt']) > shelfLife) storage.removeItem(key);
    });
  }

  #quietly<Result>(use: (storage: Storage) => Result): Result | null {
    if (!this.#storage) return null;
    try {
      return use(this.#storage);
    } catch {
      return null;
    }
  }
}

const leftKey = 'multidrop left';
/** Storage is the origin's own already; checkout and customer make the rest of the key (R21). */
const draftPrefix = 'multidrop draft ';
const keyOf = ({id, customer}: Checkout) => `${draftPrefix}${id} ${customer.id}`;

interface Kept {
  readonly version: number;
  readonly savedAt: number;
  readonly draft: Draft;
}

/** Ours to write, but anybody's to spoil: checked as far as a spoilt one could break the widget. */
function isKept(value: unknown): value is Kept {
  if (!isRecord(value) || value['version'] !== draftVersion || typeof value['savedAt'] !== 'number') return false;
  const {draft} = value;
  if (!isRecord(draft) || typeof draft['fingerprint'] !== 'string' || typeof draft['nextDelivery'] !== 'number') return false;
  const {plan, pairs, forms, typed} = draft;
  return (
    isRecord(pairs) &&
    Object.values(pairs).every(isPair) &&
    isRecord(forms) &&
    Object.values(forms).every(isAddress) &&
    Array.isArray(typed) &&
    typed.every(isAddress) &&
    isRecord(plan) &&
    Array.isArray(plan['deliveries']) &&
    plan['deliveries'].length > 0 &&
    plan['deliveries'].every(isDelivery)
  );
}

const isDelivery = (value: unknown): value is Delivery =>
  isRecord(value) &&
  typeof value['id'] === 'string' &&
  (value['address'] === null || isAddress(value['address'])) &&
  isChoice(value['choice']) &&
  isRecord(value['portions']) &&
  Object.entries(value['portions']).every(([key, quantity]) => key.startsWith('["') && Number.isInteger(quantity) && Number(quantity) > 0);

function isAddress(value: unknown): value is Address {
  if (!isRecord(value) || !Array.isArray(value['customFields'])) return false;
  const {customFields: _fields, ...texts} = emptyAddress();
  return (
    Object.keys(texts).every(name => typeof value[name] === 'string') &&
    value['customFields'].every(field => isRecord(field) && typeof field['fieldId'] === 'string')
  );
}

const isChoice = (value: unknown): value is ShippingChoice =>
  isRecord(value) && (value['by'] === 'policy' || (value['by'] === 'hand' && isRecord(value['method'])));

const isPair = (value: unknown): value is Pair =>
  isRecord(value) &&
  typeof value['consignmentId'] === 'string' &&
  [value['sent'], value['echo']].every(address => address === undefined || isAddress(address));

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
