/** What is kept of a visit so that reload, back and a dead network lose nothing of it (R21). */
import type {BookAnswer} from '../domain/address-book.js';
import type {Address} from '../domain/address.js';
import type {Checkout} from '../domain/checkout.js';
import {oncePer} from '../domain/once-per.js';
import {heldBy, type Pairs} from '../domain/pairing.js';
import type {Plan} from '../domain/plan.js';
import type {Twins} from '../domain/twins.js';
import type {EarlierPlan} from './earlier-plan.js';

export interface Draft {
  readonly plan: Plan;
  readonly pairs: Pairs;
  readonly forms: Readonly<Record<string, Address>>;
  readonly typed: readonly Address[];
  readonly twins: Twins;
  readonly bookAnswer: BookAnswer | null;
  /** An earlier plan that was offered, and neither brought back nor declined. */
  readonly earlier: EarlierPlan | null;
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
