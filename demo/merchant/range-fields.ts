/** The ranges of a method by weight or by total, a row each, and what it costs outside them. */
import {html, nothing} from 'lit';
import {textOf} from './handling.js';
import type {MethodSettings, Range} from './shipping-types.js';

interface RowActs {
  /** What the limits count. */
  unit: string;
  add: () => void;
  /** Takes the last row away. */
  remove: () => void;
}

export function rangeFields(id: string, {range = [], default_cost, default_cost_type}: MethodSettings, {unit, add, remove}: RowActs) {
  return html`
    <fieldset class="ranges">
      <legend>Ranges of ${unit}</legend>
      ${range.map(rangeRow)}
      <div class="buttons">
        <button type="button" @click=${add}>Add a range</button>
        ${range.length > 1 ? html`<button type="button" @click=${remove}>Remove the last range</button>` : nothing}
      </div>
    </fieldset>
    <label for="${id}-default">Outside the ranges (left empty, nothing is offered)</label>
    <div class="pair">
      <input id="${id}-default" name="default" type="number" min="0" step="any" .value=${String(default_cost ?? '')} />
      <select name="default-type" aria-label="Kind of cost outside the ranges">
        <option value="fixed_amount" ?selected=${default_cost_type !== 'percentage_of_total'}>fixed amount</option>
        <option value="percentage_of_total" ?selected=${default_cost_type === 'percentage_of_total'}>% of the goods</option>
      </select>
    </div>
  `;
}

function rangeRow({lower_limit, upper_limit, shipping_cost}: Range, index: number) {
  const field = (name: string, label: string, value: number) => html`
    <label
      >${label}
      <input name=${name} type="number" min="0" step="any" required aria-label="${label}, range ${index + 1}" .value=${String(value)} />
    </label>
  `;
  return html`
    <div class="range">
      ${field('lower', 'From', lower_limit)}${field('upper', 'To', upper_limit)}${field('cost', 'Costs', shipping_cost)}
    </div>
  `;
}

export function readRanges(data: FormData): MethodSettings {
  const [lower, upper, cost] = ['lower', 'upper', 'cost'].map(name => data.getAll(name).map(Number));
  const otherwise = textOf(data, 'default');
  return {
    range: (lower ?? []).map((limit, index) => ({lower_limit: limit, upper_limit: upper?.[index] ?? 0, shipping_cost: cost?.[index] ?? 0})),
    default_cost: otherwise === '' ? null : Number(otherwise),
    default_cost_type: textOf(data, 'default-type') as NonNullable<MethodSettings['default_cost_type']>,
  };
}
