/** Handling fees, of zones and methods alike: an amount or a share, never both. */
import {html} from 'lit';
import type {HandlingFees} from './shipping-types.js';
import {amount} from './words.js';

/** As in "1.00" or "2 %"; '' for none. */
export function feeText({fixed_surcharge, percentage_surcharge}: HandlingFees): string {
  if (Number(percentage_surcharge ?? 0) > 0) return `${Number(percentage_surcharge)} %`;
  return Number(fixed_surcharge ?? 0) > 0 ? amount(fixed_surcharge ?? 0) : '';
}

/** Fields named `fee` and `fee-kind`. @param id tells this form's fields from those of others */
export function feeFields(id: string, {fixed_surcharge, percentage_surcharge}: HandlingFees) {
  const isShare = percentage_surcharge !== undefined;
  return html`
    <label for="${id}-fee">Handling fee</label>
    <div class="pair">
      <input
        id="${id}-fee"
        name="fee"
        type="number"
        min="0"
        step="any"
        required
        .value=${String(Number(percentage_surcharge ?? fixed_surcharge ?? 0))}
      />
      <select name="fee-kind" aria-label="Kind of handling fee">
        <option value="fixed_surcharge" ?selected=${!isShare}>fixed amount</option>
        <option value="percentage_surcharge" ?selected=${isShare}>% of the goods</option>
      </select>
    </div>
  `;
}

export function readFee(data: FormData): HandlingFees {
  return {[textOf(data, 'fee-kind')]: textOf(data, 'fee')};
}

export function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
