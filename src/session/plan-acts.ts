/** What an act of the shopper makes of an open session: the plan, its history, what is no longer worth saying. Pure. */
import {fitPlan} from '../domain/fit-plan.js';
import {apply, type History, redone, remember, reverse, undone} from '../domain/history.js';
import {pairAgain} from '../domain/pairing.js';
import {edit} from '../domain/edit-plan.js';
import type {DeliveryId, Plan, PlanEdit} from '../domain/plan.js';
import {notAsked, twinsAfter} from '../domain/twins.js';
import {lifted} from '../domain/texts.js';
import {nameAct} from './act-name.js';
import type {Notice, OpenState} from './state.js';

/** Another plan, with what changes along with it; null where the act changes nothing. */
export type Replanned = Partial<OpenState> | null;

export function edited(state: OpenState, act: PlanEdit): Replanned {
  const {plan, basket, history} = state;
  const next = lifted(edit(plan, act, basket), state.addressData?.texts ?? []);
  if (next === plan) return null;
  const after = fitPlan(next, basket).plan;
  const twins = twinsAfter(act, after, state.twins);
  return replanned(state, after, {history: remember(history, nameAct(act, plan, basket), plan, after), problems: [], twins});
}

export function stepBack(state: OpenState): Replanned {
  const step = undone(state.history);
  return step && stepped(state, apply(state.plan, reverse(step.entry.difference), state.basket), step.history);
}

export function stepForward(state: OpenState): Replanned {
  const step = redone(state.history);
  return step && stepped(state, apply(state.plan, step.entry.difference, state.basket), step.history);
}

/** An earlier plan that is offered is put back, as a step that can be undone (R21). */
export function broughtBack(state: OpenState, earlier: Extract<Notice, {kind: 'earlier-plan'}>): Partial<OpenState> {
  const {plan, basket, history, notices} = state;
  const after = lifted(fitPlan(earlier.plan, basket).plan, state.addressData?.texts ?? []);
  return replanned(state, after, {notices: without(notices, earlier.id), history: remember(history, {kind: 'earlier-plan'}, plan, after)});
}

export const without = (notices: readonly Notice[], id: string): readonly Notice[] => notices.filter(notice => notice.id !== id);

function stepped(state: OpenState, {plan, short}: {plan: Plan; short: number}, history: History): Partial<OpenState> {
  const others = without(state.notices, 'undo-short');
  const notices: readonly Notice[] = short > 0 ? [...others, {id: 'undo-short', kind: 'undo-short', quantity: short}] : others;
  return replanned(state, plan, {history, problems: [], notices});
}

/** A delivery that is back finds its consignment again, if that still stands. */
function replanned({checkout, pairs, notices, twins}: OpenState, plan: Plan, patch: Partial<OpenState>): Partial<OpenState> {
  // What changed before leaving was about the plan as it stood.
  const left = without(patch.notices ?? notices, 'changed-before-leaving');
  return {twins: notAsked(twins), ...patch, notices: left, plan, pairs: pairAgain(plan, checkout, pairs)};
}

/** Acts that pick shipping and nothing else. */
const choosing: ReadonlySet<PlanEdit['kind']> = new Set(['choose', 'choose-for-group', 'policy']);

export const isChoosing = ({kind}: PlanEdit): boolean => choosing.has(kind);

/** The delivery an act is about, as far as it is about one. */
export function deliveryIn(act: PlanEdit): DeliveryId | undefined {
  if (act.kind === 'move') return act.to;
  return 'id' in act ? act.id : undefined;
}
