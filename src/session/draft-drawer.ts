/**
 * The drafts on a device: one for each checkout and customer, each a week old at most (R21). The storage is the origin's own already;
 * checkout and customer make the rest of the key. Tabs that write the same draft replace it whole, the last one stays.
 */
import type {Checkout, CheckoutId} from '../domain/checkout.js';
import type {History} from '../domain/history.js';
import {DeviceStorage} from './device-storage.js';
import type {Draft} from './draft.js';
import {draftPrefix} from './draft-prefix.js';
import {keptText, readKept, savedAt} from './kept-draft.js';
import type {KeptHistory} from './kept-history.js';
import {readFields} from './kept-plan.js';
import {TabHistory} from './tab-history.js';
import {tabMark} from './tab-mark.js';

export interface DraftOptions {
  /** Where drafts are kept; null keeps them in memory only. */
  readonly storage?: Storage | null;
  /** The tab's own storage, by which a guest is known again when there is a new checkout; null: never. */
  readonly tabStorage?: Storage | null;
  /** `memory` writes nothing to the device, and takes away what was written there for the checkout before. `device` unless given. */
  readonly drafts?: 'device' | 'memory';
  /** Stands in for a storage that is not to be had. Given to one session after the other, it outlives them. */
  readonly draftMemory?: Map<string, string>;
}

/** What was kept that concerns a checkout and its customer. */
export interface FoundDrafts {
  readonly own: Draft | null;
  /** Undo and redo as they were in this tab with the own one; they go with the plan they were written with, and with no other. */
  readonly history: KeptHistory | null;
  /** Where it has none of its own: those the same person made for other checkouts, the newest first. */
  readonly elsewhere: readonly {readonly checkoutId: CheckoutId; readonly draft: Draft}[];
}

/** How long a draft is worth something, in milliseconds: a week. */
const shelfLife = 7 * 24 * 60 * 60 * 1000;
/** How long a basket that is gone may be explained by an order, in milliseconds: a day. */
const orderIsNews = 24 * 60 * 60 * 1000;

export class DraftDrawer {
  readonly #storage: DeviceStorage;
  readonly #histories: TabHistory;
  readonly #tabStorage: Storage | null;
  readonly #mayWrite: boolean;
  readonly #now: () => number;
  /** The checkout that was opened last, with its customer. */
  #opened: Label | null = null;
  #movedFrom: CheckoutId | null = null;

  constructor({storage = null, tabStorage = null, drafts = 'device', draftMemory = new Map()}: DraftOptions, now: () => number) {
    this.#mayWrite = drafts === 'device';
    this.#storage = new DeviceStorage(storage, draftMemory, this.#mayWrite);
    this.#histories = new TabHistory(new DeviceStorage(tabStorage, draftMemory, this.#mayWrite));
    this.#tabStorage = tabStorage;
    this.#now = now;
  }

  /** A checkout is opened: what concerns it comes to light, what nobody may see any more goes. */
  open(checkout: Checkout): FoundDrafts {
    this.#opened = labelOf(checkout);
    this.#movedFrom = null;
    this.#throwOldAway();
    this.#forgetSignedOut(checkout);
    this.#settleLeaving(checkout);
    if (!this.#mayWrite) this.#takeOffDevice(checkout);
    const own = readKept(this.#storage.get(keyOf(this.#opened)))?.draft ?? this.#takenAlong(this.#opened);
    this.#histories.tidy(label => this.#storage.get(draftPrefix + label) !== null);
    return {own, history: own && this.#histories.find(nameOf(this.#opened)), elsewhere: own ? [] : this.#elsewhere(this.#opened)};
  }

  /** Whoever signed in since, in this tab and for this checkout, is the guest that was here before. */
  #takenAlong(label: Label): Draft | null {
    const guest: Label = {...label, customerId: '0'};
    const kept = isGuest(label) ? null : readKept(this.#storage.get(keyOf(guest)));
    const tab = tabMark(this.#tabStorage, false);
    if (!kept || tab === null || kept.tab !== tab) return null;
    this.#opened = guest;
    return kept.draft;
  }

  write(checkout: Checkout, draft: Draft, history: History): void {
    const label = labelOf(checkout);
    this.#throwOldAway(keyOf(label));
    const before = this.#opened ?? label;
    if (before.customerId !== label.customerId) {
      // Whoever signs out while the page stands leaves a plan on screen that is not the next one's to keep.
      if (!isGuest(before)) {
        this.#forgetSignedOut(checkout);
        return;
      }
      // A guest who signs in takes the draft along.
      this.#remove(before);
      this.#opened = label;
    }
    const tab = isGuest(label) ? tabMark(this.#tabStorage, this.#mayWrite) : null;
    const isKept = this.#storage.set(keyOf(label), keptText({savedAt: this.#now(), tab, draft}));
    this.#histories.keep(nameOf(label), history, draft.plan);
    if (this.#movedFrom === null || !isKept) return;
    this.#remove({...label, checkoutId: this.#movedFrom});
    this.#movedFrom = null;
  }

  /** The plan of another checkout was brought back: once that is written here, the other draft is no more, lest it outlive the order. */
  moved(from: CheckoutId | null): void {
    this.#movedFrom = from;
  }

  /** The draft of the checkout that is open goes, with those of the same person that might be offered in its place. */
  forget(): void {
    if (!this.#opened) return;
    for (const {checkoutId} of this.#elsewhere(this.#opened)) this.#remove({...this.#opened, checkoutId});
    this.#remove(this.#opened);
  }

  /** Notes that the shopper went on to payment with the checkout, so that a basket that is gone afterwards is good news (R22). */
  markLeft(): void {
    if (this.#opened) this.#noteLeft({checkoutId: this.#opened.checkoutId, at: this.#now(), isOver: false});
  }

  /** Whether the shopper went on to payment within the last day and has not been back in a checkout since. */
  hasLeft(): boolean {
    const left = this.#left();
    return left !== null && !left.isOver && this.#now() - left.at < orderIsNews;
  }

  /**
   * Drafts of whichever checkout, customer and version that are past their shelf life: nobody else ever would. One that is about to be
   * replaced needs no look: it may be big.
   */
  #throwOldAway(replaced?: string): void {
    for (const label of this.#labels()) {
      const key = keyOf(label);
      if (key !== replaced && this.#now() - savedAt(this.#storage.get(key)) > shelfLife) this.#remove(label);
    }
  }

  /** Drafts of other customers than the one of now: who signed in after them may be somebody else, and so may a guest. */
  #forgetSignedOut({customer}: Checkout): void {
    for (const label of this.#labels()) {
      if (!isGuest(label) && label.customerId !== String(customer.id)) this.#remove(label);
    }
  }

  /** Back from payment with the same checkout, the shopper goes on with it. Another one means that the one before is ordered, or gone. */
  #settleLeaving({id}: Checkout): void {
    const left = this.#left();
    if (!left) return;
    if (left.checkoutId === id || this.#now() - left.at > shelfLife) {
      this.#storage.remove(leftKey);
      return;
    }
    for (const label of this.#labelsOf(left.checkoutId)) this.#remove(label);
    // Remembered still: a tab that stands open on it may write its draft once more.
    if (!left.isOver) this.#noteLeft({...left, isOver: true});
  }

  #takeOffDevice({id}: Checkout): void {
    for (const label of this.#labelsOf(id)) {
      this.#storage.takeOffDevice(keyOf(label));
      this.#histories.takeOffDevice(nameOf(label));
    }
  }

  /** A draft goes, and the way to and fro in it. */
  #remove(label: Label): void {
    this.#storage.remove(keyOf(label));
    this.#histories.forget(nameOf(label));
  }

  #elsewhere(label: Label): FoundDrafts['elsewhere'] {
    const {checkoutId, customerId} = label;
    const tab = tabMark(this.#tabStorage, false);
    return this.#labels()
      .filter(each => each.customerId === customerId && each.checkoutId !== checkoutId)
      .flatMap(each => {
        const kept = readKept(this.#storage.get(keyOf(each)));
        const isTheirs = kept && (!isGuest(label) || (tab !== null && kept.tab === tab));
        return isTheirs ? [{checkoutId: each.checkoutId, ...kept}] : [];
      })
      .sort((a, b) => b.savedAt - a.savedAt);
  }

  #labels(): readonly Label[] {
    return this.#storage.keys().flatMap(key => (key.startsWith(draftPrefix) ? [labelIn(key)] : []));
  }

  #labelsOf(id: CheckoutId): readonly Label[] {
    return this.#labels().filter(({checkoutId}) => checkoutId === id);
  }

  #noteLeft(left: Left): void {
    this.#storage.set(leftKey, JSON.stringify(left));
  }

  #left(): Left | null {
    const {checkoutId, at, isOver} = readFields(this.#storage.get(leftKey)) ?? {};
    return typeof checkoutId === 'string' && typeof at === 'number' ? {checkoutId, at, isOver: isOver === true} : null;
  }
}

/** Which checkout the shopper went to payment with, when, and whether another one was opened since. */
interface Left {
  readonly checkoutId: CheckoutId;
  readonly at: number;
  readonly isOver: boolean;
}

/** Whose draft it is. */
interface Label {
  readonly checkoutId: CheckoutId;
  readonly customerId: string;
}

const leftKey = 'multidrop left';

const labelOf = ({id, customer}: Checkout): Label => ({checkoutId: id, customerId: String(customer.id)});
const nameOf = ({checkoutId, customerId}: Label) => `${checkoutId} ${customerId}`;
const keyOf = (label: Label) => draftPrefix + nameOf(label);

function labelIn(key: string): Label {
  const label = key.slice(draftPrefix.length);
  const gap = label.lastIndexOf(' ');
  return {checkoutId: label.slice(0, gap), customerId: label.slice(gap + 1)};
}

const isGuest = ({customerId}: Label) => customerId === '0';
