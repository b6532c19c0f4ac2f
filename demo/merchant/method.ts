/** One shipping method: its rate to change in place, the rest behind Edit. */
import {html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {ask} from './ask.js';
import {feeText, textOf} from './handling.js';
import {manage} from './management.js';
import './method-form.js';
import {chargeText, isPickup, methodType, notesOf} from './method-types.js';
import {PagePart, type Change} from './section.js';
import type {Method, ZoneWithMethods} from './shipping-types.js';
import {amount} from './words.js';

/** @fires gone - The method was deleted. */
@customElement('merchant-method')
export class MethodPart extends PagePart {
  @property({attribute: false}) zone!: ZoneWithMethods;
  @property({attribute: false}) method!: Method;
  @property({attribute: false}) change!: Change;
  @state() private isEditing = false;

  override render() {
    const {method, zone} = this;
    const name = `${method.name}, ${zone.name}`;
    const notes = notesOf(method, feeText(method.handling_fees));
    if (this.isEditing)
      return html`<merchant-method-form .zone=${zone} .method=${method} .save=${this.save} .cancel=${this.close}></merchant-method-form>`;
    return html`
      <div class="method">
        <label class="tick">
          <input type="checkbox" .checked=${method.enabled} aria-label="Offer ${name}" @change=${this.toggle} /><b>${method.name}</b>
        </label>
        <div class="charge">${methodType(method.type).kind === 'rate' ? this.rate(name) : html`<span>${chargeText(method)}</span>`}</div>
        <div class="buttons">
          <button type="button" class="edit" aria-label="Edit ${name}" @click=${() => (this.isEditing = true)}>Edit</button>
          <button type="button" aria-label="Delete ${name}" @click=${this.delete}>Delete</button>
        </div>
        ${notes === '' ? nothing : html`<p class="hint notes">${notes}</p>`}
      </div>
    `;
  }

  private rate(name: string) {
    return html`
      <form class="rate" @submit=${this.saveRate}>
        <input
          name="rate"
          type="number"
          min="0"
          step="any"
          required
          aria-label="Rate of ${name}"
          .value=${amount(this.method.settings.rate ?? 0)}
        />
        <span>${chargeText(this.method)}</span>
        <button type="submit" aria-label="Save the rate of ${name}">Save</button>
      </form>
    `;
  }

  private path() {
    return `/shipping/zones/${this.zone.id}/methods/${this.method.id}` as const;
  }

  private saveRate(event: SubmitEvent) {
    event.preventDefault();
    const rate = Number(textOf(new FormData(event.target as HTMLFormElement), 'rate'));
    const done = `${this.method.name} in ${this.zone.name} costs ${amount(rate)} now.`;
    void this.change(() => manage(`PUT ${this.path()}`, {settings: {rate}}), done);
  }

  private async toggle(event: Event) {
    const box = event.target as HTMLInputElement;
    const enabled = box.checked;
    const done = `${this.method.name} is ${enabled ? 'offered' : 'no longer offered'} in ${this.zone.name}.`;
    if (!(await this.change(() => manage(`PUT ${this.path()}`, {enabled}), done))) box.checked = !enabled;
  }

  private readonly save = async (body: object) => {
    // The shop's pickup has settings of its own, which the API does not show.
    const {type: _type, settings: _settings, ...rest} = body as Record<string, unknown>;
    const sent = isPickup(this.method) ? rest : body;
    if (await this.change(() => manage(`PUT ${this.path()}`, sent), `${this.method.name} in ${this.zone.name} is saved.`))
      await this.close();
  };

  private readonly close = () => {
    this.isEditing = false;
    return this.focusOn('.edit');
  };

  private async delete() {
    const {name} = this.method;
    if (!(await ask(`Delete ${name} in ${this.zone.name}?`, 'Delete'))) return;
    if (await this.change(() => manage(`DELETE ${this.path()}`), `${name} is deleted.`)) this.dispatchEvent(new Event('gone'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'merchant-method': MethodPart;
  }
}
