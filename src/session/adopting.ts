/** Takes an answer of the store as the new truth, and says what it changed of the plan (R8, R20). Pure. */
import {type Basket, basketOf} from '../domain/basket.js';
import type {Checkout} from '../domain/checkout.js';
import {type Drift, type Fit, fitPlan} from '../domain/fit-plan.js';
import {remember} from '../domain/history.js';
import {pairAgain, type Pairs} from '../domain/pairing.js';
import type {DeliveryId} from '../domain/plan.js';
import {replacedMethods} from './replaced-methods.js';
import type {Notice, OpenState} from './state.js';

export type DriftNotice = Extract<Notice, {kind: 'units-left' | 'units-arrived'}>;

/** The state with another checkout: the plan fitted to its basket, deliveries paired anew, the shopper told. */
export function adoptAnswer(
  before: OpenState,
  checkout: Checkout,
  pairs: Pairs,
  lastEdited: DeliveryId | undefined,
): {readonly state: OpenState; readonly drift: readonly DriftNotice[]} {
  const basket = basketOf(checkout);
  const fit = fitPlan(before.plan, basket, lastEdited);
  const {plan} = fit;
  const drift = driftNotices(fit, before.basket);
  const after: OpenState = {...before, checkout, basket, plan, pairs: pairAgain(plan, checkout, pairs)};
  const told = [...drift, ...replacedMethods(before, after)];
  const notices = [...before.notices.filter(({id}) => !told.some(notice => notice.id === id)), ...told];
  const history = plan === before.plan ? before.history : remember(before.history, {kind: 'drift'}, before.plan, plan);
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
