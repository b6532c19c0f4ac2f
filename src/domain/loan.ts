/**
 * The way out where everybody who is to be edited would take the last units of somebody who keeps a consignment, which the store would then
 * delete (store-api 4.3): one of them is served with equal units of a third one, who gets them back by an edit of the own.
 */
import type {Address} from './address.js';
import type {Checkout, Consignment} from './checkout.js';
import {hasNothingYet, isFlat, missingIn, type Target, writesFor} from './edit-cost.js';
import {heldBy} from './pairing.js';
import type {Delivery} from './plan.js';
import type {PortionKey} from './portion-key.js';
import type {Question} from './reconcile.js';
import {type LinePart, linesIn} from './supply.js';

export interface Loan {
  /** Who is served first. */
  readonly delivery: Delivery;
  readonly address: Address;
  readonly home: Consignment;
  readonly lines: readonly LinePart[];
  /** Requests it takes more: an edit for each who lends. */
  readonly cost: number;
}

/** The cheapest loan there is; null where nobody can lend. */
export function findLoan(away: readonly Target[], targets: readonly Target[], question: Question): Loan | null {
  const loans = away.filter(target => hasNothingYet(target, question)).flatMap(target => borrow(target, targets, question) ?? []);
  return loans.reduce<Loan | null>((best, loan) => (best && best.cost <= loan.cost ? best : loan), null);
}

function borrow(target: Target, targets: readonly Target[], question: Question): Loan | null {
  const {delivery, address, home} = target;
  if (!home) return null;
  const lenders = new Set<Target>();
  const lines: LinePart[] = [];
  for (const [key, quantity] of missingIn(target, question)) {
    const lender = targets
      .filter(other => other !== target && canLend(other, key, quantity, question))
      .sort((a, b) => priceOf(a, question) - priceOf(b, question))
      .find(other => !lenders.has(other));
    if (!lender?.home) return null;
    lenders.add(lender);
    lines.push(...partsOf(lender.home, key, quantity, question.checkout));
  }
  return {delivery, address, home, lines, cost: [...lenders].reduce((sum, lender) => sum + priceOf(lender, question), 0)};
}

/** It keeps something of the own meanwhile. */
function canLend({home}: Target, key: PortionKey, quantity: number, {checkout}: Question): boolean {
  if (!home) return false;
  const held = heldBy(home, checkout);
  const units = [...held.values()].reduce((sum, each) => sum + each, 0);
  return (held.get(key) ?? 0) >= quantity && units > quantity;
}

/** An edit, and the option again where it would not have needed either. */
const priceOf = (lender: Target, question: Question): number => (writesFor(lender, question) >= 1 ? 1 : 1 + riskOfLending(lender));

const riskOfLending = ({home}: Target): number => (home?.selected && isFlat(home.selected) ? 0 : 1);

function partsOf(home: Consignment, key: PortionKey, quantity: number, checkout: Checkout): LinePart[] {
  let missing = quantity;
  return linesIn(home, checkout).flatMap((line): LinePart[] => {
    const part = line.key === key ? Math.min(missing, line.quantity) : 0;
    missing -= part;
    return part > 0 ? [{itemId: line.id, quantity: part}] : [];
  });
}
