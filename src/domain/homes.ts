/**
 * Which consignment each delivery is brought to, so that the fewest requests are left: the one it has, one that nobody needs any more,
 * or a new one. Ids are kept where that costs nothing.
 */
import {assignCheaply} from './assignment.js';
import type {Consignment} from './checkout.js';
import {consignmentOf} from './checkout-index.js';
import {hasNothingYet, isAtHome, missingIn, type Target, writesFor} from './edit-cost.js';
import {findLoan, type Loan} from './loan.js';
import {shippingConsignments} from './pairing.js';
import {unitsOf} from './plan.js';
import type {Question} from './reconcile.js';
import {type Keeper, Supply} from './supply.js';
import {destination} from './texts.js';

/** Where everybody is brought, and what that costs. */
export interface Homes {
  /** Deliveries that can be sent, in the plan's order, with the consignments they are to have. */
  readonly targets: readonly Target[];
  /** Requests until all is as planned, options included, as far as can be told before the answers are there. */
  readonly cost: number;
  /** How to begin where no edit is safe otherwise. */
  readonly loan?: Loan;
}

export function findHomes(question: Question): Homes {
  const targets = targetsOf(question);
  const away = targets.filter(target => !isAtHome(target, question));
  if (away.length === 0) return {targets, cost: total(targets, question)};
  const settled = targets.filter(target => !away.includes(target));
  const moved = assign(away, question, 'fewest requests');
  const edited = editing(settled, moved, question) ?? editing(settled, assign(away, question, 'nothing emptied'), question);
  const ways = [edited, editingWithLoan(settled, moved, question), creating(settled, moved, question)].filter(way => way !== null);
  // The first of equals: ids are kept, and nobody lends without need.
  const {moved: best, cost, loan} = ways.reduce((so, way) => (so.cost <= way.cost ? so : way));
  const byDelivery = new Map(best.map(target => [target.delivery, target]));
  return {targets: targets.map(target => byDelivery.get(target.delivery) ?? target), cost, ...(loan && {loan})};
}

/** Consignments that stay somebody's: of those who are sent, and of those who cannot be sent now and have units there. */
export function keepersOf(targets: readonly Target[], {plan, checkout, pairs}: Question): readonly Keeper[] {
  const homes = new Set(targets.flatMap(({home}) => (home ? [home.id] : [])));
  const sent = new Set(targets.map(({delivery}) => delivery));
  const waiting = plan.deliveries.flatMap((delivery): Keeper[] => {
    if (unitsOf(delivery) === 0 || sent.has(delivery)) return [];
    const consignment = consignmentOf(checkout, pairs[delivery.id]?.consignmentId);
    return consignment && !homes.has(consignment.id) ? [{delivery, consignment}] : [];
  });
  return [...targets.flatMap(({delivery, home}): Keeper[] => (home ? [{delivery, consignment: home}] : [])), ...waiting];
}

/**
 * Those who are to be edited, in an order in which no edit leaves nothing in a consignment that somebody keeps: the store would delete it
 * (store-api 4.3). Null where there is no such order.
 */
export function inSafeOrder(away: readonly Target[], targets: readonly Target[], question: Question): readonly Target[] | null {
  const keepers = keepersOf(targets, question);
  const isSafe = (target: Target) => {
    const supply = new Supply(question.checkout, keepers);
    supply.take(missingIn(target, question));
    const emptied = supply.emptied();
    return keepers.every(({consignment: {id}}) => id === target.home?.id || !emptied.has(id));
  };
  // Who has nothing of the own yet gets it before the rest is taken away.
  const inTurn = [...away].sort((a, b) => Number(hasNothingYet(b, question)) - Number(hasNothingYet(a, question)));
  const first = inTurn.find(isSafe);
  return first ? [first, ...inTurn.filter(target => target !== first)] : null;
}

function targetsOf({plan, checkout, pairs, maySend}: Question): readonly Target[] {
  return plan.deliveries.flatMap((delivery): Target[] => {
    const address = destination(delivery);
    if (!address || unitsOf(delivery) === 0 || !maySend(delivery)) return [];
    return [{delivery, address, home: consignmentOf(checkout, pairs[delivery.id]?.consignmentId) ?? null}];
  });
}

interface Way {
  readonly moved: readonly Target[];
  /** As of `Homes`. */
  readonly cost: number;
  readonly loan?: Loan;
}

/** Without a new consignment; null where that cannot be. */
function editing(settled: readonly Target[], moved: readonly Target[], question: Question): Way | null {
  const all = [...settled, ...moved];
  if (moved.some(({home}) => home === null) || !inSafeOrder(moved, all, question)) return null;
  return {moved, cost: total(all, question)};
}

/** Without a new consignment, too, where no edit is safe but one with units of somebody else. */
function editingWithLoan(settled: readonly Target[], moved: readonly Target[], question: Question): Way | null {
  const all = [...settled, ...moved];
  if (moved.some(({home}) => home === null) || inSafeOrder(moved, all, question)) return null;
  const loan = findLoan(moved, all, question);
  return loan && {moved, cost: total(all, question) + loan.cost, loan};
}

/**
 * With one request for all new ones. Where that clears the options of the others, each costs one anyway, and whoever needs an edit is
 * made anew with the rest; where it does not, whoever would cost two.
 */
function creating(settled: readonly Target[], moved: readonly Target[], question: Question): Way {
  const clears = question.habits.createClearsOthers !== false;
  const isBetterEdited = (target: Target) =>
    !clears && target.home !== null && writesFor(target, question) <= 1 && !hasNothingYet(target, question);
  const ways = moved.map(target => (isBetterEdited(target) ? target : {...target, home: null}));
  const fresh = ways.filter(({home}) => home === null);
  const others = [...settled, ...ways.filter(({home}) => home !== null)];
  const requests = Math.ceil(fresh.length / Math.max(1, Math.min(question.largestCreate, fresh.length)));
  const options = clears ? others.filter(({home}) => home && home.options.length > 0).length : total(others, question);
  return {moved: ways, cost: requests + fresh.length + options};
}

const total = (targets: readonly Target[], question: Question) => targets.reduce((sum, target) => sum + writesFor(target, question), 0);

/** So many prices are worked out at most to find who goes where best; past that everybody keeps what they have. */
const manyPrices = 2500;

/** Consignments for those who need one or another one: their own, those of the others, and those nobody has. */
function assign(away: readonly Target[], question: Question, first: 'fewest requests' | 'nothing emptied'): readonly Target[] {
  const {checkout, plan, pairs} = question;
  const taken = new Set(plan.deliveries.flatMap(delivery => (unitsOf(delivery) > 0 ? [pairs[delivery.id]?.consignmentId] : [])));
  const spare = shippingConsignments(checkout).filter(({id}) => !taken.has(id));
  if (away.length * (away.length + spare.length) > manyPrices) return away;
  // Requests count, and that nothing is emptied on the way; then that ids are kept.
  const price = (target: Target, home: Consignment) =>
    writesFor({...target, home}, question) * 1000 +
    (hasNothingYet({...target, home}, question) ? (first === 'nothing emptied' ? 1500 : 2) : 0) +
    (home.id === pairs[target.delivery.id]?.consignmentId ? 0 : 1);
  const homes = assignCheaply(
    away,
    away.map(({home}) => home),
    spare,
    price,
  );
  return away.map((target, i) => ({...target, home: homes[i] ?? null}));
}
