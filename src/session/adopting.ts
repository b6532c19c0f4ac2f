/** Takes an answer of the store as the new truth, and says what it changed of the plan (R8, R20). Pure. */
import {type Basket, basketOf} from '../domain/basket.js';
import type {Checkout} from '../domain/checkout.js';
import {type Drift, type Fit, fitPlan} from '../domain/fit-plan.js';
import {remember} from '../domain/history.js';
import {type Merged, mergeElsewhere, type Stored} from '../domain/merge-elsewhere.js';
import {pairAgain, type Pairs} from '../domain/pairing.js';
import type {DeliveryId, Plan} from '../domain/plan.js';
import {lifted} from '../domain/texts.js';
import {replacedMethods} from './replaced-methods.js';
import type {Notice, OpenState} from './state.js';

export type DriftNotice = Extract<Notice, {kind: 'units-left' | 'units-arrived'}>;

/** An answer of the store, and what is known about it. */
export interface Answer {
  readonly checkout: Checkout;
  readonly pairs: Pairs;
  /** Whose doing it is that the consignments differ from those before. */
  readonly changedBy: 'us' | 'others';
}

/**
 * The state with another checkout: what was changed elsewhere taken over, the plan fitted to its basket, deliveries paired anew, the
 * shopper told. `lastEdited` gives units up first (R20); `newId` names deliveries that were made elsewhere.
 */
export function adoptAnswer(
  before: OpenState,
  {checkout, pairs, changedBy}: Answer,
  lastEdited: DeliveryId | undefined,
  newId: () => DeliveryId,
): {readonly state: OpenState; readonly drift: readonly DriftNotice[]} {
  const basket = basketOf(checkout);
  const now = {checkout, pairs: pairAgain(before.plan, checkout, pairs)};
  const merged = changedBy === 'others' ? takenOver(before, now, newId) : {plan: before.plan, pairs: now.pairs};
  const known = merged.plan === before.plan ? before : tellOfElsewhere(before, merged.plan);
  const fit = fitPlan(merged.plan, basket, lastEdited);
  return fitted({...known, checkout, basket, plan: fit.plan, pairs: pairAgain(fit.plan, checkout, merged.pairs)}, before, fit, merged.plan);
}

function takenOver(before: OpenState, now: Stored, newId: () => DeliveryId): Merged {
  const {plan, pairs} = mergeElsewhere(before.plan, before, now, newId);
  return {plan: lifted(plan, before.addressData?.texts ?? []), pairs};
}

/** Nobody's work is overwritten silently: the plan as it was here can be brought back. */
function tellOfElsewhere(before: OpenState, merged: Plan): OpenState {
  const notice: Notice = {id: 'earlier-plan', kind: 'earlier-plan', since: 'changed-elsewhere', plan: before.plan, from: null};
  return {
    ...before,
    notices: [...before.notices.filter(({id}) => id !== notice.id), notice],
    history: remember(before.history, {kind: 'elsewhere'}, before.plan, merged),
  };
}

function fitted(
  after: OpenState,
  before: OpenState,
  fit: Fit,
  planned: Plan,
): {readonly state: OpenState; readonly drift: readonly DriftNotice[]} {
  const {plan} = fit;
  const drift = driftNotices(fit, before.basket);
  const told = [...drift, ...replacedMethods(before, after)];
  const notices = [...after.notices.filter(({id}) => !told.some(notice => notice.id === id)), ...told];
  const history = plan === planned ? after.history : remember(after.history, {kind: 'drift'}, planned, plan);
  return {state: {...after, notices, history}, drift};
}

/** What came and what left, by delivery. `basket` names product lines that are gone. */
export function driftNotices({arrived, left}: Fit, {products}: Basket): DriftNotice[] {
  const notice = (kind: DriftNotice['kind'], {deliveryId, key, name, quantity}: Drift): DriftNotice => ({
    id: `${kind} ${deliveryId} ${key}`,
    kind,
    deliveryId,
    product: name || (products.find(product => product.key === key)?.name ?? ''),
    quantity,
  });
  return [...left.map(drift => notice('units-left', drift)), ...arrived.map(drift => notice('units-arrived', drift))];
}
