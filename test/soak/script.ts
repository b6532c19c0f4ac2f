/** One visit as data: the store it is to, and what happens in it. A script that failed can be kept, whatever becomes of the drawing. */
import type {Act, Behaviours, Fault, ScenarioName} from '../../src/emulator/index.js';
import type {ShippingPolicy} from '../../src/domain/shipping-policy.js';
import type {Name} from '../support/wishes.js';

/** A policy that needs no dates. */
type SimplePolicy = Exclude<ShippingPolicy, 'arrive-by'>;

/** Numbers choose among what there is when the act is done: a delivery, a product line, an option; any number will do. */
export type ShopperAct =
  | {readonly kind: 'give'; readonly product: number; readonly quantity: number; readonly to: Name}
  | {readonly kind: 'move'; readonly product: number; readonly quantity: number; readonly from: number; readonly to: number}
  | {readonly kind: 'set-quantity'; readonly product: number; readonly quantity: number; readonly who: number}
  | {readonly kind: 'remove'; readonly who: number; readonly heir: number | null}
  | {readonly kind: 'all-to-one'; readonly who: number}
  | {readonly kind: 'add'; readonly name: Name}
  | {readonly kind: 'address'; readonly who: number; readonly name: Name; readonly spelling: Spelling}
  | {readonly kind: 'choose'; readonly who: number; readonly option: number}
  | {readonly kind: 'follow'; readonly who: number; readonly policy: SimplePolicy}
  | {readonly kind: 'one-of-each'; readonly who: number}
  /** `product` null: every line. */
  | {readonly kind: 'split-evenly'; readonly product: number | null}
  | {readonly kind: 'rest-to'; readonly product: number; readonly from: number; readonly to: number}
  /** The option is one of the first delivery's. */
  | {readonly kind: 'choose-for-group'; readonly who: readonly number[]; readonly option: number}
  | {readonly kind: 'policy'; readonly policy: SimplePolicy}
  /** A whole plan at once: product lines dealt out to people in turn. */
  | {readonly kind: 'plan'; readonly names: readonly Name[]}
  /** `who` null: the form of a person to add. */
  | {readonly kind: 'type'; readonly who: number | null; readonly name: Name}
  | {readonly kind: 'close-form'; readonly which: number; readonly saves: boolean}
  | {readonly kind: 'undo' | 'redo' | 'pause' | 'resume' | 'continue' | 'cancel' | 'retry' | 'refresh' | 'acknowledge' | 'bring-back'};

/** As in the people's list; shouted, which is the same place; another flat in the house; or too little to be quoted for. */
export type Spelling = 'usual' | 'shouted' | 'flat' | 'unquotable';

/** What somebody else does at the store; `line` chooses among the cart's lines of that moment. */
export type StoreAct =
  | {readonly kind: 'remove-line'; readonly line: number}
  | {readonly kind: 'set-quantity'; readonly line: number; readonly quantity: number}
  | Extract<Act, {kind: 'add-line' | 'sign-in' | 'sign-out' | 'expire-session' | 'open-checkout' | 'place-order'}>
  | {readonly kind: 'set-price'; readonly productId: number; readonly price: number};

/**
 * `reload`: the page is loaded anew in the same tab. `open-elsewhere`: the same shopper's checkout on another device, which shares
 * nothing with this one. There are never more than two tabs.
 */
export type PageAct = 'reload' | 'open-tab' | 'open-elsewhere' | 'close-tab';

/** The so manieth request from now, before the store has it or after, when its answer is on the way. */
export interface During {
  readonly nth: number;
  readonly moment: 'going' | 'coming';
}

export type Step =
  | {readonly by: 'shopper'; readonly tab: number; readonly act: ShopperAct; readonly during?: During}
  | {readonly by: 'store'; readonly act: StoreAct; readonly during?: During}
  | {readonly by: 'page'; readonly act: PageAct; readonly tab: number; readonly during?: During}
  | {readonly by: 'network'; readonly faults: readonly Fault[]}
  /** Milliseconds. */
  | {readonly by: 'time'; readonly ms: number};

export interface Script {
  /** Of the store's ids, and of everything that was drawn. */
  readonly seed: number;
  readonly scenario: ScenarioName;
  readonly behaviours: Partial<Behaviours>;
  /** The browser has Web Locks. Without them there is no second tab in it: nothing could keep two from writing at once. */
  readonly hasLocks: boolean;
  readonly steps: readonly Step[];
}
