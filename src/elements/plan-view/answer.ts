/** What the shopper said where all of it goes, and what a plan says by itself. Pure. */
import type {Plan} from '../../domain/plan.js';
import {firstView} from './plan-view.js';

export const answers = ['one', 'few', 'many'] as const;
export type Answer = (typeof answers)[number];

/** What was said, as far as the plan still bears it out; null while nothing is split and nobody said anything. */
export function answerTo(plan: Plan, said: Answer | null): Answer | null {
  if (plan.deliveries.length < 2) return said;
  return said === 'many' || (said !== 'few' && firstView(plan, 0) === 'list') ? 'many' : 'few';
}
