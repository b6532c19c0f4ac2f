/** "Split evenly", for one product line or for all. It stays where it is when all is even: what has focus does not go away. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Basket, ProductLine} from '../domain/basket.js';
import {evenSplitOf} from '../domain/handing-out.js';
import type {Plan, PlanEdit} from '../domain/plan.js';
import {EditPlanEvent} from './events.js';
import type {WordsController} from './words.js';

/** `hint`: id of what says how it would be split. */
export function splitButton(product: ProductLine, plan: Plan, words: WordsController, hint?: string): TemplateResult | typeof nothing {
  const split = evenSplitOf(plan, product);
  if (!split) return nothing;
  const label = words.term('splitLineEvenly', product.label);
  return button({kind: 'split-evenly', key: product.key}, {text: words.term('splitEvenly'), label, isDone: split.isDone, hint});
}

/** Where there is more than one line to split. */
export function splitAllButton({products}: Basket, plan: Plan, words: WordsController): TemplateResult | typeof nothing {
  const splits = products.flatMap(product => evenSplitOf(plan, product) ?? []);
  if (splits.length < 2) return nothing;
  const text = words.term('splitAllEvenly');
  return button({kind: 'split-evenly'}, {text, label: text, isDone: splits.every(({isDone}) => isDone)});
}

interface Looks {
  readonly text: string;
  readonly label: string;
  readonly isDone: boolean;
  readonly hint?: string | undefined;
}

function button(edit: PlanEdit, {text, label, isDone, hint}: Looks): TemplateResult {
  return html`<button
    type="button"
    class="quiet split"
    part="link"
    aria-label=${label}
    aria-describedby=${hint ?? nothing}
    aria-disabled=${isDone ? 'true' : 'false'}
    @click=${(event: Event) => {
      // The event starts at the button, so the view's listeners hear it.
      if (!isDone) event.currentTarget?.dispatchEvent(new EditPlanEvent(edit));
    }}
  >
    ${text}
  </button>`;
}
